// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/lexicon/pack_builder.hpp"

using namespace dramatis;
using test::lex;
using test::matches;
using test::TestPack;

namespace {

/// Enough words that "led" and "party" close compounds.
const std::string kFrequency = "10\tsix party talks the led vice president bank of court in minister\n";
const std::string kTags = "led\tVBD VBN\n";

}  // namespace

TEST_CASE("the longest entry of a lexicon wins, entries of other lexicons stay", "[unit]") {
  const TestPack pack({{"lexicon/position.lex", lex("position", "any", "minister\nprime minister | PM\n")},
                       {"lexicon/rank.lex", lex("rank", "any", "prime ; rank=1\n")}});
  CHECK(matches(pack.lexicon(), "The Prime Minister and a minister met the PM") ==
        "position:prime minister@1+2 rank:prime@1+1 position:minister@2+1 position:minister@5+1 position:prime "
        "minister@8+1");
}

TEST_CASE("an exact lexicon wants the case of its form, but not in upper-case words and sentences", "[unit]") {
  const TestPack pack({{"lexicon/country.lex", lex("country", "exact", "United States | US | U.S.\n")}});
  CHECK(matches(pack.lexicon(), "give us the US army") == "country:United States@3+1");
  CHECK(matches(pack.lexicon(), "united States, United States") == "country:United States@3+2");
  CHECK(matches(pack.lexicon(), "UNITED STATES, us") == "country:United States@0+2");
  CHECK(matches(pack.lexicon(), "UNITED STATES", Casing::upper) == "country:United States@0+2");
}

TEST_CASE("a capitalized lexicon wants capitals where the entry has them", "[unit]") {
  const TestPack pack(
      {{"words/frequency.tsv", kFrequency},
       {"lexicon/organization.lex", lex("organization", "capitalized", "Bank of England\nbank\nÉlysée\n")}});
  CHECK(matches(pack.lexicon(), "the Bank of England") == "organization:Bank of England@1+3");
  CHECK(matches(pack.lexicon(), "the BANK OF ENGLAND") == "organization:Bank of England@1+3");
  CHECK(matches(pack.lexicon(), "the bank of England") == "");
  CHECK(matches(pack.lexicon(), "the Bank of england") == "organization:bank@1+1");
  CHECK(matches(pack.lexicon(), "Élysée élysée ÉLYSÉE") == "organization:Élysée@0+1 organization:Élysée@2+1");
}

TEST_CASE("a capital inside a form is enough of a name", "[unit]") {
  const TestPack pack(
      {{"lexicon/organization.lex", lex("organization", "capitalized", "al-Nour\neBay\nd'Alba League\n")}});
  CHECK(matches(pack.lexicon(), "the al-Nour and eBay") == "organization:al-Nour@1+3 organization:eBay@5+1");
  CHECK(matches(pack.lexicon(), "the d'Alba League") == "organization:d'Alba League@1+2");
  CHECK(matches(pack.lexicon(), "the d'Alba league") == "");
}

TEST_CASE("a compound matches whole and split, in any case", "[unit]") {
  const TestPack pack({{"words/frequency.tsv", kFrequency},
                       {"words/tags.tsv", kTags},
                       {"lexicon/x.lex", lex("x", "any", "six-party talks\nvice-president\n")}});
  CHECK(matches(pack.lexicon(), "the six-party talks") == "x:six-party talks@1+4");
  CHECK_FALSE(matches(pack.lexicon(), "Six-Party Talks").empty());
  CHECK_FALSE(matches(pack.lexicon(), "Six-party talks").empty());
  CHECK(matches(pack.lexicon(), "the six\xE2\x80\x91party talks") == "x:six-party talks@1+4");
  CHECK_FALSE(matches(pack.lexicon(), "Vice-President").empty());
  CHECK_FALSE(matches(pack.lexicon(), "Vice-president").empty());
  CHECK_FALSE(matches(pack.lexicon(), "vice-president").empty());
  CHECK_FALSE(matches(pack.lexicon(), "VICE-PRESIDENT", Casing::upper).empty());
}

TEST_CASE("no match crosses a sentence", "[unit]") {
  const TestPack pack({{"lexicon/x.lex", lex("x", "any", "united nations\n")}});
  AnnotatedDocument document = test::annotate(pack.lexicon(), "united nations");
  REQUIRE(document.lexicon_matches.size() == 1);
  document.lexicon_matches.clear();
  document.sentences = {{{TokenIndex(0), TokenIndex(1)}}, {{TokenIndex(1), TokenIndex(2)}}};
  pack.lexicon().match(document);
  CHECK(document.lexicon_matches.empty());
}

TEST_CASE("homonyms of one lexicon: the match has the first, all can be asked for", "[unit]") {
  const TestPack pack({{"lexicon/city.lex", lex("city", "capitalized",
                                                "Springfield ; state=IL\nSpringfield ; state=MA\nNew Haven ; state=CT\n"
                                                "New Haven ; state=IN\nNew Haven Bay\n")}});
  const AnnotatedDocument document = test::annotate(pack.lexicon(), "Springfield or New Haven");
  std::string states;
  for (const LexiconMatch& m : document.lexicon_matches) {
    std::vector<EntryId> all;
    pack.lexicon().entries_of_match(document, m, all);
    for (const EntryId e : all) states += std::string(pack.lexicon().feature(e, "state")) + " ";
  }
  CHECK(states == "IL MA CT IN ");
}

TEST_CASE("long forms, nested forms and unknown words", "[unit]") {
  const TestPack pack(
      {{"lexicon/x.lex", lex("x", "any", "a b\na b c d e\nb c\n")}, {"lexicon/y.lex", lex("y", "any", "a b c\n")}});
  CHECK(matches(pack.lexicon(), "a b c d") == "y:a b c@0+3 x:a b@0+2 x:b c@1+2");
  CHECK(matches(pack.lexicon(), "a b c d e") == "x:a b c d e@0+5 y:a b c@0+3 x:b c@1+2");
  CHECK(matches(pack.lexicon(), "zebra a zebra b") == "");
}

TEST_CASE("a lexicon that is not matched is read by word only", "[unit]") {
  const TestPack pack({{"lexicon/x.lex", "lexicon x\ncase any\nmatch no\nsource t\nlicence t\nof\nas well as\n"},
                       {"lexicon/y.lex", lex("y", "any", "of\n")}});
  CHECK_FALSE(pack.lexicon().is_matched(pack.lexicon().lexicon("x")));
  CHECK(pack.lexicon().entry_of_word(0, pack.lexicon().find("of")) == 0);
  CHECK(matches(pack.lexicon(), "of as well as") == "y:of@0+1");
}
