// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_facts.hpp"

#include <catch2/catch.hpp>

using namespace dramatis;

namespace {

struct Tables {
  WordList words;
  WordFacts facts{words};
  std::vector<Diagnostic> diagnostics;

  explicit Tables(const std::vector<std::pair<std::string, std::string>>& files) {
    for (const auto& [file, text] : files) facts.read(file, text, diagnostics);
    facts.derive();
  }

  std::string lemma(WordId id) const { return id == kNoWord ? "-" : std::string(words.text(id)); }

  /// "tags | noun verb adjective lemma | counts | tier flags"
  std::string row(std::string_view word) const {
    const std::uint32_t number = words.find(word);
    if (number == WordList::kNone) return "unknown";
    const WordInfo& info = facts.infos()[number];
    std::string out;
    for (const Tag t : info.tags) {
      if (t != Tag::none) out += std::string(name_of(t)) + " ";
    }
    out += "| " + lemma(info.noun_lemma) + " " + lemma(info.verb_lemma) + " " + lemma(info.adjective_lemma) + " | " +
           std::to_string(info.noun_count) + " " + std::to_string(info.verb_count) + " " +
           std::to_string(info.adjective_count) + " " + std::to_string(info.adverb_count) + " | " +
           std::to_string(info.frequency_tier);
    if ((info.flags & word_flag::proper) != 0) out += " proper";
    if ((info.flags & word_flag::eventive) != 0) out += " eventive";
    return out;
  }
};

const std::vector<std::pair<std::string, std::string>> kFiles = {
    {"words/tags-lower.tsv",
     "# source\nmay\tMD\ntalks\tNNS VBZ\nboss\tNN\nfeed\tNN VB VBD\nnews\tNN NNS\nbetter\tJJR RBR\nlivestreamed\tVBD\n"
     "drones\tNNS\nairstrike\tNN\nhas\tVBZ\nfound\tVBD VBN VB\n"},
    {"words/tags-upper.tsv", "May\tNNP MD\nOslo\tNNP\nTalks\tNNPS\n"},
    {"words/wordnet.tsv",
     "talk\t14\t148\t-\t-\tcommunication,act\ndeploy\t-\t2\t-\t-\t\nboss\t11\t0\t2\t-\tperson\nbos\t0\t-\t-\t-"
     "\tanimal\n"
     "feed\t2\t78\t-\t-\tsubstance\nfee\t3\t0\t-\t-\t\nnews\t41\t-\t-\t-\tcommunication\nnew\t0\t-\t200\t-\t\n"
     "good\t10\t-\t900\t1\tattack\nfind\t1\t700\t-\t-\t\nfound\t0\t5\t-\t-\t\nattack\t30\t40\t-\t-\tact,event\n"
     "stop\t5\t90\t-\t-\tact\nha\t0\t-\t-\t-\t\nhave\t1\t2000\t-\t-\t\nbusy\t-\t0\t20\t-\t\nwoman\t9\t-\t-\t-"
     "\tperson\n"},
    {"words/exceptions.tsv", "a\tbetter\tgood\nv\tfound\tfind\nv\tstopped\tstop\nv\thas\thave\nn\twomen\twoman\n"},
    {"words/frequency.tsv", "10\tmay talk talks\n35\tattack busy\n20\tmay\n"},
    {"words/eventive.tsv", "airstrike\tstrike\n"},
};

}  // namespace

TEST_CASE("tags, lemmas and counts of word forms are derived from the tables", "[unit]") {
  std::vector<std::pair<std::string, std::string>> files = kFiles;
  files[2].second.replace(files[2].second.find("attack\nfind"), 6, "state");
  const Tables t(files);
  CHECK(t.diagnostics.empty());
  CHECK(t.row("may") == "MD NNP | - - - | 0 0 0 0 | 10");
  CHECK(t.row("talks") == "NNS VBZ NNPS | talk talk - | 14 148 0 0 | 10");
  CHECK(t.row("deployed") == "VBD VBN | - deploy - | 0 2 0 0 | 0");
  CHECK(t.row("deploying") == "VBG | - deploy - | 0 2 0 0 | 0");
  CHECK(t.row("boss") == "NN | boss boss boss | 11 0 2 0 | 0");
  CHECK(t.row("feed") == "NN VB VBD | feed feed - | 2 78 0 0 | 0");
  CHECK(t.row("news") == "NN NNS | news - - | 41 0 0 0 | 0");
  CHECK(t.row("better") == "JJR RBR | - - good | 0 0 900 0 | 0");
  CHECK(t.row("found") == "VBD VBN VB | found find - | 0 700 0 0 | 0");
  CHECK(t.row("has") == "VBZ | ha have - | 0 2000 0 0 | 0");
  CHECK(t.row("stopped") == "VBD VBN | - stop - | 0 90 0 0 | 0");
  CHECK(t.row("stoped") == "unknown");
  CHECK(t.row("oslo") == "NNP | - - - | 0 0 0 0 | 0 proper");
  CHECK(t.row("women") == "NNS | woman - - | 9 0 0 0 | 0");
  CHECK(t.row("busier") == "unknown");
  CHECK(t.row("livestreamed") == "VBD | - livestream - | 0 0 0 0 | 0");
  CHECK(t.row("livestream") != "unknown");
  CHECK(t.row("drones") == "NNS | drone - - | 0 0 0 0 | 0");
  CHECK(t.row("attacks") == "VBZ NNS | attack attack - | 30 40 0 0 | 0 eventive");
  CHECK(t.row("airstrike") == "NN | airstrike - - | 0 0 0 0 | 0 eventive");
}

TEST_CASE("of two readings of a form the one in use is taken", "[unit]") {
  const Tables t({{"words/tags.tsv", "politics\tNNS NN\nenrolled\tVBD\nappeared\tVBD\n"},
                  {"words/wordnet.tsv",
                   "politics\t29\t-\t-\t-\t\npolitic\t-\t-\t1\t-\t\nenrol\t-\t1\t-\t-\t\nenroll\t-\t6\t-\t-\t\n"
                   "colour\t0\t0\t-\t-\t\ncolours\t0\t-\t-\t-\t\nmumps\t0\t-\t-\t-\t\nmump\t0\t-\t-\t-\t\n"
                   "game\t9\t-\t2\t-\t\nheavy\t-\t-\t50\t-\t\n"},
                  {"words/exceptions.tsv", "v\tenrolled\tenrol\n"},
                  {"words/frequency.tsv", "10\tcolour colours mumps heavier\n35\tgamer\n70\tgamers mump\n"}});
  CHECK(t.row("politics") == "NNS NN | politics - - | 29 0 0 0 | 0");
  CHECK(t.row("enrolled") == "VBD | - enroll - | 0 6 0 0 | 0");
  CHECK(t.row("colours") == "NN VBZ | colour colour - | 0 0 0 0 | 10");
  CHECK(t.row("mumps") == "NN | mumps - - | 0 0 0 0 | 10");
  CHECK(t.row("gamers") == "NNS | gamer - - | 0 0 0 0 | 70");
  CHECK(t.row("gamer") == "| - - - | 0 0 0 0 | 35");
  CHECK(t.row("heavier") == "JJR | - - heavy | 0 0 50 0 | 10");
}

TEST_CASE("bad rows and tables of words are reported", "[unit]") {
  const Tables t({{"words/tags.tsv", "ok\tNN\nno tab\n"},
                  {"words/wordnet.tsv", "a\t1\t-\t-\t-\tmystery\nb\tx\t-\t-\t-\t\nc\t1\n"},
                  {"words/exceptions.tsv", "x\ta\tb\n"},
                  {"words/frequency.tsv", "0\ta\n"},
                  {"words/eventif.tsv", "a\tb\n"}});
  std::string out;
  for (const Diagnostic& d : t.diagnostics) out += to_string(d) + "\n";
  const std::string advice = " (columns are separated by tabs; see words/README.md)\n";
  CHECK(out == "words/tags.tsv:2:1: error: not a row of the table 'tags'" + advice +
                   "words/wordnet.tsv:1:1: error: not a row of the table 'wordnet'" + advice +
                   "words/wordnet.tsv:2:1: error: not a row of the table 'wordnet'" + advice +
                   "words/wordnet.tsv:3:1: error: not a row of the table 'wordnet'" + advice +
                   "words/exceptions.tsv:1:1: error: not a row of the table 'exceptions'" + advice +
                   "words/frequency.tsv:1:1: error: not a row of the table 'frequency'" + advice +
                   "words/eventif.tsv: error: no table of words is named 'eventif' (did you mean 'eventive'?)\n");
}
