// SPDX-License-Identifier: Apache-2.0
#include "matcher/examples.hpp"

#include <catch2/catch.hpp>

#include "matcher/rule_parser.hpp"
#include "tests/matcher/rule_world.hpp"

using namespace dramatis;
using test::RuleWorld;

namespace {

/// "Berg sent 600 troops": a person and a deployment of hers, as a pipeline might leave them.
class Found {
 public:
  explicit Found(const RuleWorld& world) : vocabulary_(world.vocabulary()) {
    world.annotate("Anna Berg sent 600 troops to Mali", d);
    Entity berg;
    berg.type = vocabulary_.person;
    berg.name = "Anna Berg";
    berg.attributes = {{"title", "Prime Minister"}};
    d.entities.push_back(berg);
    Mention m;
    m.entity = EntityIndex(0);
    m.tokens = m.extent = {TokenIndex(0), TokenIndex(2)};
    m.span = d.bytes(m.tokens);
    m.rule = "names";
    d.mentions.push_back(m);
    Event e;
    e.type = *vocabulary_.type("Deployment");
    e.span = d.bytes({TokenIndex(2), TokenIndex(3)});
    e.rule = "deployment";
    e.arguments.push_back({*vocabulary_.role("agent"), m.span, EntityIndex(0), kNoEvent, kNoQuantity, {}});
    e.arguments.push_back(
        {*vocabulary_.role("theme"), d.bytes({TokenIndex(3), TokenIndex(5)}), kNoEntity, kNoEvent, kNoQuantity, {}});
    d.events.push_back(e);
  }

  AnnotatedDocument d;

 private:
  const Vocabulary& vocabulary_;
};

std::string check(const std::string& line, bool negative = false, const std::string& rule_name = "deployment") {
  static const RuleWorld world({},
                               "frame deployment\n  makes event Deployment\n  verb send\n  yes A.\ncue in\n  match "
                               "\"to\" [ Candidate ]\n  weigh Place +1.5\n  yes A.\n");
  const Found found(world);
  Rule rule;
  for (const Rule& r : rules_of(rule_sources(world.image())))
    if (r.name == rule_name) rule = r;
  Example example = parse_example(line);
  example.negative = negative;
  const ExampleResult r = check_example(rule, example, found.d, world.rules(), world.vocabulary());
  std::string out = r.explained_by_others ? "(others) " : "";
  for (const std::string& p : r.problems) out += p + "\n";
  return out;
}

}  // namespace

TEST_CASE("an example holds when all its facts are found", "[unit]") {
  CHECK(check("x => Deployment(agent: \"Anna Berg\", theme: \"600 troops\", polarity: affirmed, origin: -)") == "");
  CHECK(check("x => Deployment(theme: \"the 600 troops\"), Person(\"Anna Berg\", title: \"Prime Minister\")") == "");
  CHECK(check("x") == "");
  CHECK(check("x => only Deployment(agent: \"Anna Berg\", theme: \"600 troops\")") == "");
}

TEST_CASE("an example that fails says what was found instead", "[unit]") {
  const std::string found =
      "; found: Deployment(trigger: \"sent\", agent: \"Anna Berg\", theme: \"600 troops\", polarity: affirmed, "
      "modality: actual)  [deployment]\n";
  CHECK(check("x => Deployment(agent: \"France\")") == "not found: Deployment(agent: \"France\")" + found);
  CHECK(check("x => Deployment(agent: -)") == "not found: Deployment(agent: -)" + found);
  CHECK(check("x => Deployment(polarity: negated)") == "not found: Deployment(polarity: \"negated\")" + found);
  CHECK(check("x => only Deployment(agent: \"Anna Berg\")") == "not found: Deployment(agent: \"Anna Berg\")" + found);
  CHECK(check("x => Attack(agent: \"France\")") == "not found: Attack(agent: \"France\"); found nothing of the kind\n");
  CHECK(check("x", true) == "the rule finds something here\n");
}

TEST_CASE("an example of a cue asks that cue", "[unit]") {
  CHECK(check("x => Candidate(\"Mali\", Place: +1.5, Person: -)", false, "in") == "");
  CHECK(check("x => Candidate(\"Mali\", Place: +2)", false, "in") == "\"Mali\" gets Place 1.5, not +2\n");
  CHECK(check("x => Candidate(\"Anna Berg\", Place: +1)", false, "in") ==
        "the cue does not weigh \"Anna Berg\" as Place\n");
  CHECK(check("x => Candidate(\"Mali\", Place: -)", true, "in") == "the cue weighs \"Mali\" as Place\n");
  CHECK(check("x => Candidate(\"Chad\")", false, "in") ==
        "the sentence has no \"Chad\"\nthe cue says nothing of \"Chad\"\n");
}
