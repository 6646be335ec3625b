// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fold.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using dramatis::fold_word;

namespace {

std::string folded(std::string_view token) {
  std::string out = "old";
  return std::string(fold_word(token, out));
}

/// Code points of both planes that text uses, as UTF-8.
std::string utf8(char32_t c) {
  std::string out;
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6);
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | c >> 12);
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | c >> 18);
    out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
  return out;
}

}  // namespace

TEST_CASE("folding lowers letters of Latin, Greek and Cyrillic and straightens marks", "[unit]") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"", ""},
      {"NATO", "nato"},
      {"U.S.", "u.s."},
      {"Organization@[`{Z", "organization@[`{z"},
      {"Kraków’s", "kraków's"},
      {"ŁÓDŹ", "łódź"},
      {"İSTANBUL", "istanbul"},
      {"ŸŽŠĲ", "ÿžšĳ"},
      {"ƏLİYEV", "əliyev"},
      {"ẞ", "ß"},
      {"NGUYỄN", "nguyễn"},
      {"ΑΘΗΝΑΣ", "αθηνασ"},
      {"Αθήνας", "αθήνασ"},
      {"МОСКВА", "москва"},
      {"ЇЖАК", "їжак"},
      {"ЀЁЂ", "ѐёђ"},
      {"Al\xE2\x80\x91Qaeda", "al-qaeda"},
      {"O\xCA\xBC"
       "Neill",
       "o'neill"},
      {"中国", "中国"},
      {"é", "é"},
      {"“", "“"},
      {"×÷", "×÷"},
      {"ⱯȺ", "ɐⱥ"},
      {"😀A", "😀a"},
  };
  for (const auto& [token, expected] : rows) CHECK(folded(token) == expected);
}

TEST_CASE("folding twice is folding once, for every character", "[property]") {
  std::size_t bad = 0;
  for (char32_t c = 1; c < 0x20000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    const std::string once = folded("x" + utf8(c) + "YZ1234567");
    bad += folded(once) != once;
    bad += !once.starts_with("x") || !once.ends_with("yz1234567");
  }
  CHECK(bad == 0);
}

TEST_CASE("folding ASCII agrees with a byte loop at every length", "[property]") {
  const std::string source = "AbZ@[`{z09-.'QwErTyUiOpASDFGHJKL";
  for (std::size_t begin = 0; begin < 9; ++begin) {
    for (std::size_t size = 0; begin + size <= source.size(); ++size) {
      const std::string token = source.substr(begin, size);
      std::string expected = token;
      for (char& c : expected) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
      }
      REQUIRE(folded(token) == expected);
    }
  }
}

TEST_CASE("broken UTF-8 is left as it is", "[unit]") {
  CHECK(folded("A\xFF"
               "B") ==
        "a\xFF"
        "b");
  CHECK(folded("\xC3") == "\xC3");
  CHECK(folded("A\xE2\x80") == "a\xE2\x80");
}

TEST_CASE("an upper-case first letter is one that has a lower-case letter", "[unit]") {
  for (const char* yes : {"A", "Zürich", "Łódź", "ÉLYSÉE", "Жуков", "Ω"}) CHECK(dramatis::starts_upper(yes));
  for (const char* no : {"", "a", "iPhone", "łódź", "9A", "“A", "中", "ß"}) CHECK_FALSE(dramatis::starts_upper(no));
}
