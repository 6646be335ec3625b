// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "model/diagnostic.hpp"
#include "tests/lexicon/pack_builder.hpp"

using namespace dramatis;
using test::lex;
using test::matches;
using test::TestPack;

namespace {

const std::map<std::string, std::string, std::less<>> kBase = {
    {"lexicon/city.lex", lex("city", "capitalized", "Oslo\nNew Haven\n")},
    {"lexicon/position.lex", lex("position", "any", "minister\nprime minister\n")},
    {"lexicon/title.lex", lex("title", "any", "minister\n")},
};

}  // namespace

TEST_CASE("an overlay adds lexicons and words, and replaces lexicons of the same name", "[unit]") {
  const TestPack base(kBase);
  PackSources sources{"",
                      {{"position.lex", lex("position", "any", "chief minister | CM\nzorbar of state ; rank=3\n")},
                       {"fronts.txt", "Blue Front\nOslo\n"}}};
  ParsedLexicon extra;
  extra.name = "patterns";
  extra.entries.push_back({{"Oslo Front"}, {{"label", "ORG"}}, 1});
  const test::AlignedImage overlay(compile_overlay(base.lexicon(), base.image(), sources, {extra}));
  const Lexicon lexicon(base.image(), overlay.image());

  CHECK(lexicon.lexicon_count() == 5);
  CHECK(lexicon.name(lexicon.lexicon("position")) == "position");
  CHECK(lexicon.lexicon("position") == base.lexicon().lexicon("position"));
  CHECK(lexicon.lexicon("fronts") == 3);
  CHECK(lexicon.name(4) == "patterns");
  const auto [first, last] = lexicon.entries(lexicon.lexicon("position"));
  CHECK(last - first == 2);
  CHECK(first >= base.lexicon().entry_count());
  CHECK(lexicon.number_feature(first + 1, "rank", 0) == 3);
  CHECK(lexicon.word_count() > base.lexicon().word_count());
  CHECK(lexicon.find("zorbar") >= base.lexicon().word_count());
  CHECK(lexicon.text(lexicon.find("zorbar")) == "zorbar");
  CHECK(lexicon.find("minister") == base.lexicon().find("minister"));
  CHECK(lexicon.entry_of_word(lexicon.lexicon("position"), lexicon.find("minister")) == kNoEntry);
  CHECK(lexicon.entry_of_word(lexicon.lexicon("title"), lexicon.find("minister")) != kNoEntry);

  CHECK(matches(base.lexicon(), "the prime minister of Oslo") ==
        "position:prime minister@1+2 position:minister@2+1 title:minister@2+1 city:Oslo@4+1");
  CHECK(matches(lexicon, "the prime minister of Oslo") == "title:minister@2+1 city:Oslo@4+1 fronts:Oslo@4+1");
  CHECK(matches(lexicon, "the chief minister, a zorbar of state, in New Haven") ==
        "position:chief minister@1+2 title:minister@2+1 position:zorbar of state@5+3 city:New Haven@10+2");
  CHECK(matches(lexicon, "Oslo Front and blue front") ==
        "patterns:Oslo Front@0+2 city:Oslo@0+1 fronts:Oslo@0+1 fronts:Blue Front@3+2");
}

TEST_CASE("an overlay adds entries to a lexicon of the base, which keeps its own", "[unit]") {
  const TestPack base(
      {{"lexicon/position.lex", lex("position", "exact", "minister ; rank=2\nprime minister | PM ; rank=1\n")},
       {"lexicon/city.lex", lex("city", "capitalized", "Oslo\nNew Haven\n")}});
  const PackSources sources{"mine",
                            {{"more.lex", "adds-to position\nchief zookeeper ; rank=9\nminister ; rank=7\n"},
                             {"even-more.lex", "adds-to city\nTarn\n"}}};
  const test::AlignedImage overlay(compile_overlay(base.lexicon(), base.image(), sources));
  const Lexicon lexicon(base.image(), overlay.image());

  CHECK(matches(lexicon,
                "the chief zookeeper, the prime minister, the PM, the pm and the minister of New Haven and Tarn") ==
        "position:chief zookeeper@1+2 position:prime minister@5+2 position:minister@6+1 position:prime minister@9+1 "
        "position:minister@15+1 city:New Haven@17+2 city:Tarn@20+1");
  const LexiconId position = lexicon.lexicon("position");
  const auto [first, last] = lexicon.entries(position);
  REQUIRE(last - first == 4);
  std::string all;
  for (EntryId e = first; e < last; ++e)
    all += std::string(lexicon.canonical(e)) + " " + std::string(lexicon.feature(e, "rank")) + "; ";
  CHECK(all == "chief zookeeper 9; minister 7; minister 2; prime minister 1; ");
  CHECK(lexicon.case_rule(position) == CaseRule::exact);
  CHECK(lexicon.entry_of_word(position, lexicon.find("minister")) == first + 1);  // the user's comes first
}

TEST_CASE("adding to a lexicon that is not there names the nearest one", "[unit]") {
  const TestPack base(kBase);
  CHECK_THROWS_WITH(compile_overlay(base.lexicon(), base.image(), {"mine", {{"a.lex", "adds-to positoin\nclerk\n"}}}),
                    "mine/a.lex:1: error: adds to 'positoin', and there is no such lexicon (did you mean 'position'?)");
  const std::map<std::string, std::string, std::less<>> whole = {{"a.lex", "adds-to position\nclerk\n"}};
  CHECK_THROWS_WITH(TestPack(whole), Catch::Contains("a.lex:1: error: 'adds-to' stands in a user's folder only"));
}

TEST_CASE("an overlay is refused on another base", "[unit]") {
  const TestPack base(kBase);
  const TestPack other({{"lexicon/city.lex", lex("city", "any", "Oslo\n")}, {"pack", "pack y\n"}});
  const test::AlignedImage overlay(compile_overlay(base.lexicon(), base.image(), {"", {{"a.txt", "A\n"}}}));
  CHECK_THROWS_WITH(Lexicon(other.image(), overlay.image()),
                    "error: the overlay was compiled for another rule pack (compile it again)");
}

TEST_CASE("an empty overlay changes nothing", "[unit]") {
  const TestPack base(kBase);
  const test::AlignedImage overlay(compile_overlay(base.lexicon(), base.image(), {}));
  const Lexicon lexicon(base.image(), overlay.image());
  const std::string text = "The Prime Minister left Oslo for New Haven.";
  CHECK(matches(lexicon, text) == matches(base.lexicon(), text));
}
