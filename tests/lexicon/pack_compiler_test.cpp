// SPDX-License-Identifier: Apache-2.0
#include "lexicon/pack_compiler.hpp"

#include <catch2/catch.hpp>

#include "tests/lexicon/pack_builder.hpp"

using namespace dramatis;
using test::lex;
using test::TestPack;

TEST_CASE("the same sources give the same bytes, and the hash covers names and contents", "[unit]") {
  const std::map<std::string, std::string, std::less<>> files = {
      {"lexicon/x.lex", lex("x", "any", "b a\na\n")}, {"words/frequency.tsv", "10\tb c\n"}, {"README.md", "text"}};
  CHECK(TestPack(files).bytes() == TestPack(files).bytes());
  const std::string hash = PackSources{"", files}.hash();
  CHECK(hash.size() == 64);
  auto changed = files;
  changed["README.md"] = "texT";
  CHECK(PackSources{"", changed}.hash() != hash);
  changed = files;
  changed.erase("README.md");
  changed["README.m"] = "dtext";
  CHECK(PackSources{"", changed}.hash() != hash);
  CHECK(PackSources{"elsewhere", files}.hash() == hash);
}

TEST_CASE("a word's row tells what kind of form it is, by its lemmas and its spelling", "[unit]") {
  using namespace word_form;
  const TestPack pack(
      {{"words/tags.tsv", "deployed\tVBD VBN\ntalks\tNNS VBZ\nsinging\tNN\n"},
       {"words/wordnet.tsv", "talk\t14\t148\t-\t-\tact\ndeploy\t-\t2\t-\t-\t\nsinging\t3\t-\t-\t-\tact\n"},
       {"words/frequency.tsv", "10\tnearly press red\n"}});
  const auto forms = [&](std::string_view word) { return pack.lexicon().info(pack.lexicon().find(word)).forms; };
  CHECK(forms("deploy") == told);
  CHECK(forms("deployed") == (told | of_verb | ends_ed));
  CHECK(forms("talks") == (told | of_verb | of_noun | ends_s));
  CHECK(forms("singing") == (told | ends_ing));
  CHECK(forms("nearly") == (told | ends_ly));
  CHECK(forms("press") == told);
  CHECK(forms("red") == told);
  CHECK(forms("unheard") == 0);
}

TEST_CASE("all errors of all files are thrown together", "[unit]") {
  try {
    (void)compile_pack({"rules/en",
                        {{"lexicon/a.lex", "lexicon a\ncase any\nsource x\nlicence y\na | \n"},
                         {"lexicon/b.lex", lex("a", "exact", "b\n")},
                         {"words/frequency.tsv", "ten\ta\n"}}});
    FAIL("no error");
  } catch (const RuleError& e) {
    CHECK(std::string(e.what()) ==
          "words/frequency.tsv:1:1: error: not a row of the table 'frequency' (columns are separated by tabs; see "
          "words/README.md)\n"
          "rules/en/lexicon/a.lex:5:4: error: an empty form (remove the '|', or write '\\|' for the character)\n"
          "rules/en/lexicon/b.lex: error: lexicon 'a' has another case or match rule in rules/en/lexicon/a.lex (files "
          "that add "
          "to one lexicon share its header)");
  }
}

TEST_CASE("files of one lexicon make one lexicon", "[unit]") {
  const TestPack pack(
      {{"lexicon/city-a.lex", lex("city", "any", "Aba\n")}, {"lexicon/city-b.lex", lex("city", "any", "Bab\n")}});
  CHECK(pack.lexicon().lexicon_count() == 1);
  CHECK(pack.lexicon().entries(0).last == 2);
}

TEST_CASE("words of rules are known, words of their examples are not", "[unit]") {
  const std::map<std::string, std::string, std::less<>> files = {
      {"10-x.rules",
       "rule x\n  about  Gorgonzola.\n  match  \"qualm\" lemma(frob | \"twiddle\") 'Exactly'\n  yes  Marzipan qualm.\n"
       "frame y\n  verb  blow+up | krangle\n  noun  krangling of=object\n"}};
  const TestPack pack(files);
  std::string known;
  for (const char* word :
       {"qualm", "frob", "twiddle", "exactly", "blow", "up", "krangle", "krangling", "of", "gorgonzola", "marzipan"}) {
    if (pack.lexicon().find(word) != kNoWord) known += std::string(word) + " ";
  }
  CHECK(known == "qualm frob twiddle exactly blow up krangle krangling of ");
  CHECK(pack.image().text_section("10-x.rules").starts_with("rule x\n"));
}

TEST_CASE("ids go by use: common words first", "[unit]") {
  const TestPack pack({{"words/frequency.tsv", "35\trare\n10\tthe of\n"},
                       {"words/tags.tsv", "the\tDT\nof\tIN\nrare\tJJ\n"},
                       {"lexicon/x.lex", lex("x", "any", "aardvark\n")}});
  std::string order;
  for (WordId id = 0; id < pack.lexicon().word_count(); ++id) order += std::string(pack.lexicon().text(id)) + " ";
  CHECK(order == "of the rare aardvark ");
}

TEST_CASE("the carried pack knows the words of English", "[unit]") {
  const Lexicon lexicon(PackImage::embedded());
  const auto lemma = [&](const char* word, WordId WordInfo::*which) {
    const WordId id = lexicon.info(lexicon.find(word)).*which;
    return id == kNoWord ? std::string("-") : std::string(lexicon.text(id));
  };
  CHECK(lemma("deployed", &WordInfo::verb_lemma) == "deploy");
  CHECK(lemma("was", &WordInfo::verb_lemma) == "be");
  CHECK(lemma("women", &WordInfo::noun_lemma) == "woman");
  CHECK(lemma("cities", &WordInfo::noun_lemma) == "city");
  CHECK(lemma("news", &WordInfo::noun_lemma) == "news");
  CHECK(lemma("worst", &WordInfo::adjective_lemma) == "bad");
  CHECK(lemma("heavier", &WordInfo::adjective_lemma) == "heavy");
  CHECK(lexicon.info(lexicon.find("the")).tags[0] == Tag::DT);
  CHECK(lexicon.find("the") < 1000);
}
