// SPDX-License-Identifier: Apache-2.0
#include "text/encoding.hpp"

#include <catch2/catch.hpp>

#include "text/source_map.hpp"

using namespace dramatis;

namespace {

/// "text|offset:source …" for the start of every character.
std::string traced(const DecodedText& d) {
  std::string out = d.encoding + " |" + d.text + "|";
  for (std::size_t i = 0; i < d.text.size(); ++i) {
    if ((static_cast<unsigned char>(d.text[i]) & 0xC0U) == 0x80U) continue;
    out += " " + std::to_string(i) + ":" + std::to_string(source_offset(d.source_map, i));
  }
  return out;
}

std::string utf16(std::u16string_view s, bool big, bool mark) {
  std::string out;
  const auto put = [&](char16_t c) {
    const char high = static_cast<char>(c >> 8U), low = static_cast<char>(c & 0xFFU);
    out += big ? high : low;
    out += big ? low : high;
  };
  if (mark) put(0xFEFF);
  for (const char16_t c : s) put(c);
  return out;
}

}  // namespace

TEST_CASE("valid UTF-8 is kept as it is, without a map", "[unit]") {
  const DecodedText d = decode_text("Caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D");
  CHECK(d.text == "Caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D");
  CHECK(d.source_map.empty());
  CHECK(d.replaced == 0);
}

TEST_CASE("a byte-order mark is dropped and the map knows it", "[unit]") {
  CHECK(traced(decode_text("\xEF\xBB\xBFHi")) == "UTF-8 |Hi| 0:3 1:4");
}

TEST_CASE("UTF-16 is read in both byte orders, with and without mark, each character mapped", "[unit]") {
  const std::u16string text = u"A\u00E9\u2019\U0001F30Db";
  const std::string shown =
      "|A\xC3\xA9\xE2\x80\x99\xF0\x9F\x8C\x8D"
      "b|";
  CHECK(traced(decode_text(utf16(text, false, true))) == "UTF-16LE " + shown + " 0:2 1:4 3:6 6:8 10:12");
  CHECK(traced(decode_text(utf16(text, true, true))) == "UTF-16BE " + shown + " 0:2 1:4 3:6 6:8 10:12");
  CHECK(traced(decode_text(utf16(u"Rain", false, false))) == "UTF-16LE |Rain| 0:0 1:2 2:4 3:6");
  CHECK(traced(decode_text(utf16(u"Rain", true, false))) == "UTF-16BE |Rain| 0:0 1:2 2:4 3:6");
}

TEST_CASE("a surrogate pair is whole wherever the decoder's slices end", "[property]") {
  for (std::size_t lead = 2040; lead < 2056; ++lead) {
    const std::u16string text = std::u16string(lead, u'x') + u"\U0001F30D!";
    const DecodedText d = decode_text(utf16(text, false, true));
    REQUIRE(d.text == std::string(lead, 'x') + "\xF0\x9F\x8C\x8D!");
    REQUIRE(source_offset(d.source_map, lead) == 2 + 2 * lead);
    REQUIRE(source_offset(d.source_map, lead + 4) == 2 + 2 * (lead + 2));
  }
}

TEST_CASE("Windows-1252 is found when no multibyte sequence is valid", "[unit]") {
  const DecodedText d = decode_text(
      "The caf\xE9 owner said: \x93We open at six,\x94 and that the mayor\x92s office had agreed to the plan for the "
      "square.");
  CHECK(d.encoding == "windows-1252");
  CHECK(d.text ==
        "The caf\xC3\xA9 owner said: \xE2\x80\x9CWe open at six,\xE2\x80\x9D and that the mayor\xE2\x80\x99s office "
        "had agreed to the "
        "plan for the square.");
  CHECK(source_offset(d.source_map, d.text.find("owner")) == 9);
  CHECK(source_offset(d.source_map, d.text.find("square")) == 98);
}

TEST_CASE("one bad byte in UTF-8 is replaced and does not turn the text into Windows-1252", "[unit]") {
  const DecodedText d = decode_text("Malm\xC3\xB6 and K\xF6ln");
  CHECK(traced(d) ==
        "UTF-8 |Malm\xC3\xB6 and K\xEF\xBF\xBDln| 0:0 1:1 2:2 3:3 4:4 6:6 7:7 8:8 9:9 10:10 11:11 12:12 15:13 16:14");
  CHECK(d.replaced == 1);
  CHECK(d.first_bad == 12);
}

TEST_CASE("a declared charset counts, an unknown one does not", "[unit]") {
  CHECK(decode_text("K\xF6ln", "ISO-8859-1").text == "K\xC3\xB6ln");
  CHECK(decode_text("\xCA\xE8\xE5\xE2", "windows-1251").text == "\xD0\x9A\xD0\xB8\xD0\xB5\xD0\xB2");
  CHECK(decode_text("K\xC3\xB6ln", "x-nothing").text == "K\xC3\xB6ln");
}

TEST_CASE("maps of two steps compose", "[property]") {
  // inner: bytes with two gaps; outer: slices of the text between.
  SourceMapBuilder inner, outer;
  inner.add(4, 10, 4);
  inner.add(2, 14, 1);
  inner.add(5, 15, 5);
  inner.add(1, 22, 2);
  inner.add(3, 24, 3);
  const auto inner_runs = inner.take();
  outer.add(3, 1, 3);
  outer.add_made(2);
  outer.add(7, 5, 7);
  outer.add(1, 14, 1);
  const auto outer_runs = outer.take();
  const auto both = compose(outer_runs, inner_runs);
  for (std::uint64_t i : {0U, 1U, 2U, 5U, 6U, 7U, 8U, 9U, 10U, 11U, 12U})
    CHECK(source_offset(both, i) == source_offset(inner_runs, source_offset(outer_runs, i)));
}
