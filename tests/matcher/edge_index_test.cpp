// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "tests/matcher/rule_world.hpp"
#include "tests/support/numbers.hpp"

using namespace dramatis;
using test::lex_file;
using test::Numbers;
using test::RuleWorld;

// The indexes only spare work: with them and without them the engines must find the same. Rules and texts
// are drawn from small stocks, so that parts of patterns often hold, entries overlap and candidates have all lengths.

namespace {

const std::map<std::string, std::string> kFiles = {
    {"words/tags.tsv", "of\tIN\nthe\tDT\nin\tIN\nsaid\tVBD\nmayor\tNN\nmayors\tNNS\nriver\tNN\n"},
    {"words/wordnet.tsv", "mayor\t9\t-\t-\t-\tperson\nriver\t7\t-\t-\t-\tlocation\n"},
    {"words/frequency.tsv", "10\tof the in said\n35\tmayor\n50\triver tarn\n"},
    {"lexicon/title.lex",
     lex_file("title", "mayor ; level=low\nprime minister ; level=top, rank=3\nminister ; rank=2\n")},
    {"lexicon/city.lex",
     lex_file("city", "Oslo ; pop=700000\nNew Tarn ; pop=50, small\nTarn ; pop=9\nTarn River City\n", "capitalized")},
};

constexpr std::array<std::string_view, 24> kWords = {
    "Oslo",     "New",  "Tarn",         "River",        "City", "city",  "of",    "of",
    "the",      "in",   "said/VBD/say", "says/VBZ/say", ",",    "mayor", "prime", "minister",
    "Minister", "NATO", "A.",           "McKay",        "eBay", "12/CD", "U.S.",  "mayors/NNS/mayor"};

constexpr std::array<std::string_view, 30> kElements = {"\"of\"",
                                                        "\"the\"",
                                                        "\"in\"",
                                                        "'of'",
                                                        "\"Zembla\"",
                                                        "(\"of\" | \"in\")",
                                                        "(\"the\" \"river\" | \"of\")",
                                                        "lemma(say)",
                                                        "lemma(say | mayor)",
                                                        "@city",
                                                        "@city{pop>=100}",
                                                        "@city{pop<100, small}",
                                                        "@city{!pop}",
                                                        "@title",
                                                        "@title{level=top}",
                                                        "(@city | \"the\")",
                                                        "cap",
                                                        "cap{tier<=50}",
                                                        "initial",
                                                        "acronym",
                                                        "lower{class=person}",
                                                        "lower{class=person, !plural}",
                                                        "mixed",
                                                        "number",
                                                        "word",
                                                        "any",
                                                        "word{head=@title}",
                                                        "tag(VBD | CD)",
                                                        "Person",
                                                        "(City | @title)"};

constexpr std::array<std::string_view, 7> kRepeats = {"?", "{0,2}", "{1,3}", "{2}", "*", "+", ""};

std::string elements(Numbers& numbers, unsigned most) {
  std::string out;
  for (unsigned n = 1 + numbers.below(most); n > 0; --n) {
    out += numbers.one_of(kElements);
    if (numbers.below(3) == 0) out += numbers.one_of(kRepeats);
    out += " ";
  }
  return out;
}

/// A pattern that is not empty: its last element stands once.
std::string pattern(Numbers& numbers, unsigned most) {
  return (most > 1 && numbers.below(2) == 0 ? elements(numbers, most - 1) : "") +
         std::string(numbers.one_of(kElements)) + " ";
}

std::string tests(Numbers& numbers, bool cue) {
  static constexpr std::array<std::string_view, 4> kKinds = {"is", "begins-with", "ends-in", "contains"};
  static constexpr std::array<std::string_view, 2> kAround = {"preceded-by", "followed-by"};
  std::string out;
  for (unsigned n = numbers.below(3); n > 0; --n) {
    out += numbers.below(3) == 0 ? "  where " : "  unless ";
    out += cue ? "name " : "match ";
    out += numbers.below(5) == 0 ? numbers.one_of(kAround) : numbers.one_of(kKinds);
    out += " " + pattern(numbers, 2);
    if (numbers.below(2) == 0) out += "| " + pattern(numbers, 2);
    out += "\n";
  }
  return out;
}

std::string cue(Numbers& numbers, int name) {
  static constexpr std::array<std::string_view, 6> kInner = {"Candidate ", "any ",      "any{2,3} ",
                                                             "any{0,2} ",  "cap{1,4} ", ""};
  std::string match;
  for (unsigned n = 1 + numbers.below(2); n > 0; --n) {
    if (!match.empty()) match += " | ";
    if (numbers.below(10) == 0) match += "start ";
    if (numbers.below(3) == 0) match += elements(numbers, 2);
    const std::string_view inner = numbers.one_of(kInner);
    match += "[ ";
    if (inner == "Candidate " || inner == "any ") match += inner;
    else if (numbers.below(2) == 0) match += std::string(inner) + pattern(numbers, 2);
    else match += pattern(numbers, 2) + std::string(inner);
    match += "] ";
    if (numbers.below(3) == 0) match += elements(numbers, 3);
  }
  return "cue c" + std::to_string(name) + "\n  match " + match + "\n  weigh Person +" + std::to_string(name + 1) +
         "\n" + tests(numbers, true) + "  yes Anna came.\n";
}

std::string rule(Numbers& numbers, int name) {
  std::string match = pattern(numbers, 4);
  if (numbers.below(3) == 0) match += "| " + pattern(numbers, 4);
  return "rule r" + std::to_string(name) + "\n  makes Person\n  match " + match + "\n" + tests(numbers, false) +
         "  yes Anna.\n";
}

std::string text(Numbers& numbers) {
  std::string out;
  for (unsigned lines = 1 + numbers.below(3); lines > 0; --lines) {
    for (unsigned n = 1 + numbers.below(14); n > 0; --n) out += std::string(numbers.one_of(kWords)) + " ";
    out += "\n";
  }
  return out;
}

/// Some names and times, as later phases see them.
void add_units(Numbers& numbers, const RuleWorld& world, AnnotatedDocument& d) {
  const auto n = static_cast<unsigned>(d.tokens.size());
  for (unsigned i = numbers.below(4); i > 0; --i) {
    const std::uint32_t begin = numbers.below(n);
    const std::uint32_t end = std::min(begin + 1 + numbers.below(3), d.sentence_of(TokenIndex(begin)).tokens.end.value);
    Entity entity;
    entity.type = numbers.below(2) == 0 ? world.vocabulary().person : world.vocabulary().place;
    if (entity.type == world.vocabulary().place) entity.subtype = *world.vocabulary().type("City");
    Mention mention;
    mention.tokens = mention.extent = {TokenIndex(begin), TokenIndex(end)};
    mention.entity = EntityIndex(static_cast<std::uint32_t>(d.entities.size()));
    mention.kind = numbers.below(4) == 0 ? MentionKind::nominal : MentionKind::name;
    d.entities.push_back(entity);
    d.mentions.push_back(mention);
  }
}

}  // namespace

TEST_CASE("cues found by the index are those that hold when each is tried", "[property]") {
  Numbers numbers(20260203);
  std::size_t all = 0;
  for (int round = 0; round < 12; ++round) {
    std::string rules = "phase names\n";
    const int count = round % 3 == 0 ? 150 : 40;  // one, two or three words of bits
    for (int i = 0; i < count; ++i) rules += cue(numbers, i);
    const RuleWorld world(kFiles, rules);
    for (int sample = 0; sample < 25; ++sample) {
      AnnotatedDocument d;
      const std::string words = text(numbers);
      world.annotate(words, d);
      add_units(numbers, world, d);
      std::vector<TokenSpan> candidates;
      for (std::uint32_t t = 0; t < d.tokens.size(); ++t) {
        const std::uint32_t sentence_end = d.sentence_of(TokenIndex(t)).tokens.end.value;
        if (numbers.below(2) == 0) continue;
        candidates.push_back({TokenIndex(t), TokenIndex(std::min(sentence_end, t + 1 + numbers.below(4)))});
      }
      const auto print = [&](const std::vector<CueHit>& hits) {
        std::string out;
        for (const CueHit& h : hits)
          out += std::to_string(h.candidate) + " " + std::string(d.text(candidates[h.candidate])) + ": " +
                 std::string(world.rules().info(h.cue).name) + "\n";
        return out;
      };
      std::vector<CueHit> found, tried;
      world.rules().run_cues(d, candidates, found, nullptr);
      world.rules().try_cues(d, candidates, tried);
      INFO(rules << "\n" << words);
      REQUIRE(print(found) == print(tried));
      all += found.size();
    }
  }
  CHECK(all > 5000);  // the rules do hold now and then
}

TEST_CASE("sequences found by the index are those that match when each is tried", "[property]") {
  Numbers numbers(20260204);
  std::size_t all = 0;
  for (int round = 0; round < 12; ++round) {
    std::string rules = std::string("phase ") + (round % 2 == 0 ? "names\n" : "facts\n");
    const int count = round % 3 == 0 ? 100 : 30;
    for (int i = 0; i < count; ++i) rules += rule(numbers, i);
    const RuleWorld world(kFiles, rules);
    const PhaseId phase = *world.rules().phase(round % 2 == 0 ? "names" : "facts");
    for (int sample = 0; sample < 25; ++sample) {
      AnnotatedDocument d;
      const std::string words = text(numbers);
      world.annotate(words, d);
      add_units(numbers, world, d);
      const auto print = [&](const SequenceMatches& matches) {
        std::string out;
        for (const SequenceMatch& m : matches.matches)
          out += std::string(world.rules().info(m.rule).name) + " " + std::to_string(m.extent.begin.value) + "-" +
                 std::to_string(m.extent.end.value) + "\n";
        return out;
      };
      SequenceMatches found, tried;
      world.rules().run_phase(phase, d, found, nullptr);
      world.rules().try_phase(phase, d, tried);
      INFO(rules << "\n" << words);
      REQUIRE(print(found) == print(tried));
      all += found.matches.size();
    }
  }
  CHECK(all > 2000);
}
