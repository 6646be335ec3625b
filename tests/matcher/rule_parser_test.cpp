// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_parser.hpp"

#include <catch2/catch.hpp>

using namespace dramatis;

namespace {

std::string errors_of(std::string_view text) {
  std::string out;
  for (const Diagnostic& d : parse_rules(text, "x.rules").diagnostics) out += to_string(d) + "\n";
  return out;
}

std::string printed(std::string_view text) {
  std::string out;
  const ParsedRules parsed = parse_rules(text, "x.rules");
  for (const Diagnostic& d : parsed.diagnostics) out += to_string(d) + "\n";
  for (const Rule& r : parsed.rules) out += to_text(r);
  return out;
}

constexpr std::string_view kSequence = R"(rule person-after-title
  about One or more titles directly before a capitalised name.
  makes Person
  strength certain
  match title=@person_title+ name=[ (cap | initial){0,3} @name_particle? cap ] @name_suffix?
  set title = title
  set level = feature(title, level)
  where name length <= 5
  unless name ends-in @street_word
  unless match preceded-by "of" "the"
  yes Prime Minister Anna Berg visited Oslo. => Person("Anna Berg", title: "Prime Minister")
  no President Street was closed.
)";

constexpr std::string_view kCue = R"(cue gazetteer-city
  match [ @city{population>=1000000} ] | "in" [ Candidate ] 'US'{!plural} ..6 tag(NN | NNS)
  weigh Place +4 once
  weigh None -1.5
  yes Fighting went on in Takhar. => Candidate("Takhar", Place: "+1.8")
  no Rutte said in Brussels. => Candidate("Rutte", Place: -)
)";

constexpr std::string_view kFrame = R"(frame deployment
  about Somebody sends forces somewhere.
  makes event Deployment
  verb deploy | dispatch | send | move+in
  noun deployment of=object | dispatch of=object
  light come-under subject=object noun attack | assault
  light launch noun offensive
  agent subject Country | Organization | Person | Group
  theme object @force{kind=army} required
  destination to | into | in Place | Country
  quantity count-of theme
  needs object lemma(fire | shot)
  never object @letter
  set title = complement>of NG
  set former = "true"
  yes France deployed troops. => only Deployment(agent: "France", quantity: "600", origin: -)
  no France sent a letter to Mali.
)";

}  // namespace

TEST_CASE("rules print as they were written", "[unit]") {
  CHECK(printed(kSequence) == kSequence);
  CHECK(printed(kCue) == kCue);
  CHECK(printed(kFrame) == kFrame);
}

TEST_CASE("comments end a line, but not inside words or examples", "[unit]") {
  CHECK(printed("# a file\nrule a # the first\n  makes Person\n  match \"#\" 'x' # two\n  yes We are # 1.  => "
                "Person(\"We\")\n") ==
        "rule a\n  makes Person\n  strength certain\n  match \"#\" 'x'\n  yes We are # 1. => Person(\"We\")\n");
}

TEST_CASE("a backslash continues a line", "[unit]") {
  CHECK(printed("rule a\n  makes Person\n  match cap \\\n        lower\n") ==
        "rule a\n  makes Person\n  strength certain\n  match cap lower\n");
}

TEST_CASE("each bad line of a rule file is reported with line, column and the nearest word", "[unit]") {
  CHECK(errors_of("ruel a\n") == "x.rules:1:1: error: unknown keyword 'ruel' (did you mean 'rule'?)\n");
  CHECK(errors_of("rule a\n  mathc cap\n") ==
        "x.rules:2:3: error: unknown keyword 'mathc' in a rule (did you mean 'match'?)\n");
  CHECK(errors_of("rule a\n  match initail\n") ==
        "x.rules:2:9: error: unknown element 'initail' (did you mean 'initial'?)\n");
  CHECK(errors_of("rule a\n  match of\n") ==
        "x.rules:2:9: error: unknown element 'of' (a literal word is written in quotation marks: \"of\")\n");
  CHECK(errors_of("rule a\n  match (cap | )\n") == "x.rules:2:16: error: expected an element here\n");
  CHECK(errors_of("rule a\n  match (cap\n") ==
        "x.rules:2:13: error: expected ')' to close the group, but the line ends\n");
  CHECK(errors_of("rule a\n  match cap{3,40}\n") == "x.rules:2:15: error: at most 32 here, not 40\n");
  CHECK(errors_of("rule a\n  match cap{3,2}\n") == "x.rules:2:12: error: this repetition matches nothing\n");
  CHECK(errors_of("rule a\n  match \"of\n") == "x.rules:2:9: error: this quotation mark is never closed\n");
  CHECK(errors_of("  match cap\n") ==
        "x.rules:1:3: error: 'match' stands in no rule (begin with a line 'rule NAME' that is not indented)\n");
  CHECK(errors_of("rule a\n  where name end-in @x\n") ==
        "x.rules:2:14: error: unknown test 'end-in' (did you mean 'ends-in'?)\n");
  CHECK(errors_of("cue a\n  weigh Place much\n") == "x.rules:2:15: error: expected a weight such as +1.8\n");
  CHECK(errors_of("frame a\n  agent subject person\n") ==
        "x.rules:2:17: error: 'person' is no filler (a type, @lexicon, lemma(…), Event, Number, Time or NG)\n");
  CHECK(errors_of("rule a\n  yes Anna came. => Person(\"Anna\"\n") ==
        "x.rules:2:34: error: expected ')' to close 'Person', but the line ends\n");
}

TEST_CASE("a rule with a bad line is left out, the others stay", "[unit]") {
  const ParsedRules parsed = parse_rules("phase names\nrule a\n  match of\nrule b\n  match cap\n", "x.rules");
  REQUIRE(parsed.rules.size() == 1);
  CHECK(parsed.rules[0].name == "b");
  CHECK(parsed.rules[0].phase == "names");
  CHECK(parsed.diagnostics.size() == 1);
}

TEST_CASE("the pack file gives phases in order and numbers", "[unit]") {
  const PackSettings pack =
      parse_pack("pack en\nversion 1\ncap 7 # most\nmargin 1.0\nphase names proposes\nphase groups consumes\n", "pack");
  CHECK(pack.diagnostics.empty());
  CHECK(pack.name == "en");
  CHECK(pack.version == "1");
  REQUIRE(pack.phases.size() == 2);
  CHECK(pack.phases[0].proposing);
  CHECK_FALSE(pack.phases[1].proposing);
  CHECK(pack.numbers == std::vector<std::pair<std::string, double>>{{"cap", 7.0}, {"margin", 1.0}});
}

TEST_CASE("the pack file names its mistakes", "[unit]") {
  std::string out;
  for (const Diagnostic& d : parse_pack("marginn 1\nphase names eats\ncap much\n", "pack").diagnostics)
    out += to_string(d) + "\n";
  CHECK(
      out ==
      "pack:1:1: error: unknown key 'marginn' in the pack file (did you mean 'margin'?)\n"
      "pack:2:13: error: expected 'proposes' or 'consumes' (name phases propose; all others consume what they match)\n"
      "pack:3:9: error: 'cap' needs a number from 0 to 100000\n");
}
