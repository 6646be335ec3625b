// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/matcher/rule_world.hpp"

using namespace dramatis;
using test::lex_file;
using test::RuleWorld;

namespace {

const std::map<std::string, std::string> kFiles = {
    {"lexicon/title.lex", lex_file("person_title", "minister ; rank=2\n")},
    {"lexicon/city.lex", lex_file("city", "Oslo ; population=700000\n", "capitalized")},
};

/// What the check says of one rule file.
std::string check(const std::string& rules, const RuleSources& overlay = {}) {
  static const RuleWorld world(kFiles, "");
  RuleSources sources;
  sources.pack = "pack t\nversion 1\nphase names proposes\nphase facts consumes\n";
  sources.files = {{"x.rules", rules, 0, false}};
  // Even an empty folder is a layer of its own: rules below it are not blamed for what its lists replace.
  if (!overlay.files.empty() || !overlay.pack.empty()) sources = overlay_rule_sources(sources, overlay);
  std::string out;
  for (const Diagnostic& d : check_rules(sources, world.lexicon(), world.vocabulary())) out += to_string(d) + "\n";
  return out;
}

std::string rule(const std::string& lines) {
  return "phase facts\nrule r\n  makes Person\n" + lines + "  yes Anna came.\n";
}
std::string cue(const std::string& lines) { return "cue c\n" + lines + "  yes Anna came.\n"; }
std::string frame(const std::string& lines) {
  return "frame f\n  makes event Deployment\n" + lines + "  yes Anna came.\n";
}

}  // namespace

TEST_CASE("good rules give no diagnostics", "[unit]") {
  CHECK(check(rule("  match title=@person_title{rank>=1} [ cap ]\n  set title = title\n")) == "");
  CHECK(check(cue("  match \"in\" [ Candidate ]\n  weigh City +1\n  weigh None -1\n")) == "");
  CHECK(check(frame("  verb send\n  agent subject Person\n  quantity count-of agent\n")) == "");
}

TEST_CASE("a rule needs an example, a pattern, a phase and something to make", "[unit]") {
  CHECK(check("phase facts\nrule r\n  makes Person\n  match cap\n") ==
        "x.rules:2:1: error: rule 'r' has no example (add a line 'yes SENTENCE => …' that shows what it finds)\n");
  CHECK(check("phase facts\nrule r\n  match cap\n  yes A.\n") == "x.rules:2:1: error: rule 'r' has no `makes` line\n");
  CHECK(check("phase facts\nrule r\n  makes Person\n  yes A.\n") ==
        "x.rules:2:1: error: rule 'r' has no `match` line\n");
  CHECK(check("rule r\n  makes Person\n  match cap\n  yes A.\n") ==
        "x.rules:1:1: error: rule 'r' stands in a file without a phase (begin the file with a line 'phase NAME')\n");
  CHECK(check("phase fact\nrule r\n  makes Person\n  match cap\n  yes A.\n") ==
        "x.rules:2:1: error: unknown phase 'fact' (did you mean 'facts'?)\n");
}

TEST_CASE("unknown names are reported with the nearest known one", "[unit]") {
  CHECK(check(rule("  match @person_titel\n")) ==
        "x.rules:4:9: error: unknown lexicon 'person_titel' (did you mean 'person_title'?)\n");
  CHECK(check(rule("  match Persn\n")) == "x.rules:4:9: error: unknown type 'Persn' (did you mean 'Person'?)\n");
  CHECK(check(rule("  match tag(NNX)\n")) == "x.rules:4:9: error: unknown tag 'NNX' (did you mean 'NN'?)\n");
  CHECK(check(rule("  match lower{clas=person}\n")) ==
        "x.rules:4:15: error: unknown feature 'clas' (did you mean 'class'?)\n");
  CHECK(check(rule("  match @city{populaton>5}\n")) ==
        "x.rules:4:15: error: no entry of 'city' has the feature 'populaton'\n");
  CHECK(check(rule("  match cap\n  where casing is lowre\n")) ==
        "x.rules:5:9: error: unknown casing 'lowre' (known: normal, upper, title)\n");
  CHECK(check("phase facts\nrule r\n  makes Persn\n  match cap\n  yes A.\n") ==
        "x.rules:2:1: error: unknown type 'Persn' (did you mean 'Person'?)\n");
  CHECK(check(frame("  verb send\n  agnet subject Person\n")) ==
        "x.rules:4:3: error: unknown role 'agnet' (did you mean 'agent'?)\n");
  CHECK(check("frame f\n  makes event Deploymnt\n  verb send\n  yes A.\n") ==
        "x.rules:1:1: error: unknown type 'Deploymnt' (did you mean 'Deployment'?)\n");
  CHECK(check("frame f\n  makes event Deployment\n  verb send\n  yes A. => Deployment(agnet: \"A\")\n") ==
        "x.rules:4:24: error: unknown role 'agnet' (did you mean 'agent'?)\n");
}

TEST_CASE("captures must be used and known", "[unit]") {
  CHECK(check(rule("  match who=cap\n")) ==
        "x.rules:4:9: error: the capture 'who' is never used (name it in a `set` or `where` line, or leave it out)\n");
  CHECK(check(rule("  match who=cap\n  set x = whom\n  set y = who\n")) ==
        "x.rules:5:7: error: unknown capture 'whom' (did you mean 'who'?)\n");
  CHECK(check(rule("  match name=[ cap ]\n")) == "");
}

TEST_CASE("patterns must match something and cues one candidate", "[unit]") {
  CHECK(check(rule("  match cap? lower*\n")) ==
        "x.rules:4:9: error: this pattern matches the empty text (give it an element that must be there)\n");
  CHECK(check(cue("  match \"in\" cap\n  weigh Place +1\n")) ==
        "x.rules:2:9: error: a cue needs exactly one [ … ] for the candidate, in each alternative\n");
  CHECK(check(cue("  match \"in\" [ Candidate ]\n")) == "x.rules:1:1: error: cue 'c' has no `weigh` line\n");
  CHECK(check(cue("  match Candidate [ cap ]\n  weigh Place +1\n")) ==
        "x.rules:2:9: error: Candidate stands only as [ Candidate ] in a cue\n");
}

TEST_CASE("cues remember no parts", "[unit]") {
  const std::string message =
      "error: a cue remembers no parts, so that 'town' can be asked nothing (ask what stands around with "
      "`name preceded-by …` or `name followed-by …`)\n";
  CHECK(check(cue("  match town=cap \"of\" [ Candidate ]\n  unless town is \"City\"\n  weigh Place +1\n")) ==
        "x.rules:2:9: " + message);
  CHECK(check(cue("  match (\"in\" | town=cap) [ Candidate ]\n  weigh Place +1\n")) == "x.rules:2:17: " + message);
  CHECK(check(cue("  match \"in\" [ Candidate ]\n  unless town is \"City\"\n  weigh Place +1\n")) ==
        "x.rules:3:10: error: unknown capture 'town' (known: name, match)\n");
  CHECK(check(cue("  match \"in\" [ Candidate ]\n  unless name is \"City\"\n  weigh Place +1\n")) == "");
}

TEST_CASE("frames need a predicate, relations both ends", "[unit]") {
  CHECK(check(frame("  agent subject Person\n")) ==
        "x.rules:1:1: error: frame 'f' has no predicate (add a line verb …, noun … or light …)\n");
  CHECK(check("frame f\n  makes relation worksFor\n  verb work\n  head subject Person\n  yes A.\n") ==
        "x.rules:1:1: error: frame 'f' makes a relation and needs a `head` and a `tail` line\n");
  CHECK(check("frame f\n  makes event worksFor\n  verb work\n  yes A.\n") ==
        "x.rules:1:1: error: frame 'f' makes 'worksFor', which is no event\n");
  CHECK(check(frame("  verb send\n  quantity count-of theme\n")) ==
        "x.rules:4:3: error: 'count-of theme' names a role that this frame does not fill\n");
}

TEST_CASE("two rules of one name are an error, a user's rule replaces ours", "[unit]") {
  const std::string one = rule("  match cap\n");
  CHECK(check(one + "rule r\n  makes Person\n  match lower\n  yes a.\n") ==
        "x.rules:6:1: error: the name 'r' is taken by the rule in x.rules:2 (give each rule a name of its own)\n");
  RuleSources overlay;
  overlay.files = {{"mine.rules", rule("  match lower\n"), 0, false}};
  CHECK(check(one, overlay) == "");
  RuleSources base;
  base.files = {{"x.rules", one, 0, false}};
  const auto rules = rules_of(overlay_rule_sources(base, overlay));
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].file == "mine.rules");
}
