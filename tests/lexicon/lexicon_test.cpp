// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/lexicon/pack_builder.hpp"

using namespace dramatis;
using test::lex;
using test::TestPack;

namespace {

std::string entry_texts(const Lexicon& lexicon, std::span<const EntryId> entries) {
  std::string out;
  for (const EntryId e : entries) {
    out += std::string(lexicon.name(lexicon.lexicon_of(e))) + ":" + std::string(lexicon.canonical(e)) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("entries know their lexicon, forms and features", "[unit]") {
  const TestPack pack({{"lexicon/position.lex",
                        lex("position", "any", "chief executive | CEO ; level=top, rank=1.5, head\nminister\n")},
                       {"grammar/month.lex", lex("month", "capitalized", "May | MAY ; number=5\n")}});
  const Lexicon& lexicon = pack.lexicon();
  CHECK(lexicon.lexicon_count() == 2);
  CHECK(lexicon.name(0) == "month");
  CHECK(lexicon.lexicon("rank") == kNoLexicon);
  const LexiconId position = lexicon.lexicon("position");
  CHECK(lexicon.case_rule(lexicon.lexicon("month")) == CaseRule::capitalized);
  const auto [first, last] = lexicon.entries(position);
  REQUIRE(last - first == 2);
  CHECK(lexicon.canonical(first) == "chief executive");
  CHECK(lexicon.form_count(first) == 2);
  CHECK(lexicon.form(first, 0).size() == 2);
  CHECK(lexicon.text(lexicon.form(first, 0)[1]) == "executive");
  CHECK(lexicon.text(lexicon.form(first, 1)[0]) == "ceo");
  CHECK(lexicon.feature(first, "level") == "top");
  CHECK(lexicon.feature(first, "head") == "1");
  CHECK(lexicon.feature(first, "plural").empty());
  CHECK(lexicon.number_feature(first, "rank", 0) == 1.5);
  CHECK(lexicon.number_feature(first, "level", -1) == -1);
  CHECK(lexicon.number_feature(first + 1, "rank", 7) == 7);
  CHECK(lexicon.entry_of_word(position, lexicon.find("ceo")) == first);
  CHECK(lexicon.entry_of_word(position, lexicon.find("may")) == kNoEntry);
  CHECK(entry_texts(lexicon, lexicon.entries_of_word(lexicon.find("may"))) == "month:May ");
  CHECK(lexicon.entries_of_word(kNoWord).empty());
  CHECK(lexicon.entries_of_word(kFirstLocalWord).empty());
}

TEST_CASE("words are found by their folded form", "[unit]") {
  std::string entries;
  std::vector<std::string> words;
  for (int i = 0; i < 3000; ++i) {
    words.push_back("w" + std::to_string(i * 7919) + std::string(static_cast<std::size_t>(i % 23), 'x'));
    entries += words.back() + "\n";
  }
  const TestPack pack({{"lexicon/w.lex", lex("w", "any", entries)}});
  const auto find_short = [&](std::string_view word) {
    return pack.lexicon().find_short(word_key(word), pack.lexicon().fetch(word_key(word)));
  };
  std::size_t good = 0;
  for (const std::string& word : words) {
    const WordId id = pack.lexicon().find(word);
    const bool is_short = word.size() <= 16;
    good += pack.lexicon().text(id) == word && (!is_short || find_short(word) == id);
  }
  CHECK(good == words.size());
  for (const std::string_view absent : {"", "w", "a word of more than sixteen bytes"})
    CHECK(pack.lexicon().find(absent) == kNoWord);
  CHECK(find_short("w") == kNoWord);
}

TEST_CASE("a pack without any word or lexicon still attaches", "[unit]") {
  const std::map<std::string, std::string, std::less<>> files = {{"pack", "pack x\n"}};
  const TestPack pack(files);
  CHECK(pack.lexicon().find("anything") == kNoWord);
  CHECK(pack.lexicon().word_count() == 0);
  CHECK(pack.image().text_section("pack") == "pack x\n");
  CHECK(test::matches(pack.lexicon(), "Nothing is known.") == "");
}
