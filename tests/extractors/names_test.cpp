// SPDX-License-Identifier: Apache-2.0
#include "extractors/names.hpp"

#include <catch2/catch.hpp>

#include "matcher/rule_parser.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/trace.hpp"
#include "tests/extractors/reading.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

/// Names alone, over the pack that the program carries.
class Names {
 public:
  static const Names& shared() {
    static const Names names;
    return names;
  }
  void annotate(std::string_view text, AnnotatedDocument& document, Trace* trace = nullptr) const {
    const Reading& reading = Reading::shared();
    reading.read(text, "", document);
    reading.lexicon().match(document);
    names_->annotate(document, trace);
  }
  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
  [[nodiscard]] const RuleSet& rules() const { return rules_; }

 private:
  Names()
      : image_(PackImage::embedded()),
        vocabulary_(Vocabulary::parse(image_.text_section("vocabulary"), "vocabulary")),
        rules_(image_, Reading::shared().lexicon(), vocabulary_),
        names_(make_name_extractor({&Reading::shared().lexicon(), &vocabulary_, &rules_})) {}

  PackImage image_;
  Vocabulary vocabulary_;
  RuleSet rules_;
  std::unique_ptr<Extractor> names_;
};

std::string type_of(const Entity& entity) {
  const Vocabulary& vocabulary = Names::shared().vocabulary();
  std::string type(vocabulary.name(entity.type));
  if (entity.subtype != kNoType) type += "/" + std::string(vocabulary.name(entity.subtype));
  return type;
}

std::string names_of(std::string_view text) {
  AnnotatedDocument document;
  Names::shared().annotate(text, document);
  std::string out;
  for (const Mention& m : document.mentions) {
    if (!out.empty()) out += " ; ";
    out += type_of(document.entities[m.entity.value]) + " \"" + std::string(document.text(m.span)) + "\"";
  }
  return out.empty() ? "-" : out;
}

std::string entities_of(std::string_view text) {
  AnnotatedDocument document;
  Names::shared().annotate(text, document);
  std::string out;
  for (const Entity& e : document.entities) {
    if (!out.empty()) out += " ; ";
    out += type_of(e) + " " + e.name;
    for (const std::string& alias : e.aliases) out += " = " + alias;
    for (const auto& [key, value] : e.attributes) {
      if (key == "title") out += " (" + value + ")";
    }
  }
  return out;
}

/// The text with its outermost names in braces: "{P:Anna Berg} left {L:Oslo}."
std::string braced(std::string_view text) {
  AnnotatedDocument document;
  Names::shared().annotate(text, document);
  std::string out;
  std::size_t at = 0;
  for (const Mention& m : document.mentions) {
    const std::string_view type = Names::shared().vocabulary().name(document.entities[m.entity.value].type);
    const char letter = type == "Place" ? 'L' : type.front();
    if (m.span.begin.value < at || (letter != 'P' && letter != 'O' && letter != 'L')) continue;
    out.append(text.substr(at, m.span.begin.value - at));
    out.append({'{', letter, ':'}).append(document.text(m.span)).append("}");
    at = m.span.end.value;
  }
  return out.append(text.substr(at));
}

/// A line as `braced` prints it, without its braces.
std::string unbraced(std::string_view line) {
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '{') i += 2;
    else if (line[i] != '}') out += line[i];
  }
  return out;
}

}  // namespace

TEST_CASE("names of papers of all continents are found", "[unit]") {
  for (const Case& c : read_cases("names-world.cases")) {
    INFO("names-world.cases:" << c.line);
    CHECK(braced(unbraced(c.fields[0])) == c.fields[0]);
  }
}

TEST_CASE("names of sentences are found with their types", "[unit]") {
  for (const Case& c : read_cases("names.cases")) {
    REQUIRE(c.fields.size() == 2);
    INFO("names.cases:" << c.line << ": " << c.fields[0]);
    CHECK(names_of(c.fields[0]) == c.fields[1]);
  }
}

TEST_CASE("a full name and its surname are one person, with the title before either", "[unit]") {
  CHECK(entities_of("Deputy Secretary of State Anna Berg left.") == "Person Anna Berg (Deputy Secretary of State)");
  CHECK(entities_of("Prime Minister Anna Bergholt left early. Reporters waited, and Bergholt said nothing.") ==
        "Person Anna Bergholt = Bergholt (Prime Minister)");
}

TEST_CASE("a country goes by its short name, a town not by the capitals of a dateline", "[unit]") {
  CHECK(entities_of("HAMAR - The Republic of Kenya sent help. Hamar thanked Kenya.") ==
        "Place/City Hamar = HAMAR ; Place/Country Kenya = Republic of Kenya");
}

TEST_CASE("a surname goes to the person who was named last", "[unit]") {
  AnnotatedDocument document;
  Names::shared().annotate(
      "Anna Johnson met Robert Johnson at noon. Johnson left. Later Anna Johnson spoke, and Johnson sat down.",
      document);
  std::vector<std::string> owners;
  for (const Mention& m : document.mentions) {
    if (document.text(m.span) == "Johnson") owners.push_back(document.entities[m.entity.value].name);
  }
  CHECK(owners == std::vector<std::string>{"Robert Johnson", "Anna Johnson"});
}

TEST_CASE("a surname stays with the person whom a text is about when another is named once", "[unit]") {
  AnnotatedDocument document;
  Names::shared().annotate(
      "Anna Johnson, who wrote novels, died on Sunday. Anna Johnson was 82, said her son, Robert Johnson. In 1943 "
      "Johnson was born in Oslo.",
      document);
  std::vector<std::string> owners;
  for (const Mention& m : document.mentions) {
    if (document.text(m.span) == "Johnson") owners.push_back(document.entities[m.entity.value].name);
  }
  CHECK(owners == std::vector<std::string>{"Anna Johnson"});
}

TEST_CASE("a surname stays with whom the text has called so all along", "[unit]") {
  AnnotatedDocument document;
  Names::shared().annotate(
      "Anna Johnson won. Johnson spoke at noon, and Johnson left with Robert Johnson. Then Johnson sat down.",
      document);
  std::string last;
  for (const Mention& m : document.mentions) {
    if (document.text(m.span) == "Johnson") last = document.entities[m.entity.value].name;
  }
  CHECK(last == "Anna Johnson");
}

TEST_CASE("initials of initials count whole", "[unit]") {
  CHECK(names_of("The U.S. Navy left. The U.N. stayed.") ==
        "Organization/Military \"U.S. Navy\" ; Organization/IntergovernmentalOrganization \"U.N.\"");
  AnnotatedDocument document;
  Names::shared().annotate("The U.S. Navy left. The U.N. stayed.", document);
  CHECK(document.entities.size() == 2);
}

TEST_CASE("initials with and without blanks, and a company with and without its form, are one entity", "[unit]") {
  for (const char* text : {"J. K. Bergholt wrote it. J.K. Bergholt spoke, and JK Bergholt left.",
                           "Nordhavn Steel Inc. grew. Nordhavn Steel sold a mill. Nordhavn Steel, Inc. is old."}) {
    AnnotatedDocument document;
    Names::shared().annotate(text, document);
    INFO(text);
    CHECK(document.entities.size() == 1);
    CHECK(document.mentions.size() == 3);
  }
}

TEST_CASE("what an article writes in two ways is one entity, and two that share a name are two", "[unit]") {
  for (const Case& c : read_cases("name_variants.cases")) {
    AnnotatedDocument document;
    Names::shared().annotate(c.fields[0], document);
    std::string found;
    for (std::uint32_t e = 0; e < document.entities.size(); ++e) {
      bool is_first = true;
      for (const Mention& m : document.mentions) {
        if (m.entity.value != e) continue;
        if (!is_first || !found.empty()) found += is_first ? " ; " : " = ";
        found += document.text(m.span);
        is_first = false;
      }
    }
    INFO("name_variants.cases:" << c.line);
    CHECK(found == c.fields[1]);
  }
}

TEST_CASE("the surname of a person whom no list knows is that person", "[unit]") {
  AnnotatedDocument document;
  Names::shared().annotate("Kwabo Telemu met two generals. Telemu left.", document);
  CHECK(document.entities.size() == 1);
  CHECK(document.mentions.size() == 2);
}

TEST_CASE("all forms of one country are one entity", "[unit]") {
  AnnotatedDocument document;
  Names::shared().annotate("The United States protested. Then the US sent a note, and U.S. officials left.", document);
  CHECK(document.entities.size() == 1);
  CHECK(document.mentions.size() == 3);
}

TEST_CASE("a body is marked where its name does not say whose it is", "[unit]") {
  const auto whose = [](const std::string& body) {
    AnnotatedDocument document;
    Names::shared().annotate("The " + body + " met on Monday.", document);
    REQUIRE(document.entities.size() == 1);
    const Entity& e = document.entities[0];
    return type_of(e) + (e.attributes.empty() ? "" : ' ' + e.attributes[0].first + '=' + e.attributes[0].second);
  };
  CHECK(whose("Ministry of Health") == "Organization/GovernmentAgency generic=true");
  CHECK(whose("Liberal Party") == "Organization/PoliticalParty generic=true");
  CHECK(whose("Prosecutor's Office") == "Organization/GovernmentAgency generic=true");
  CHECK(whose("Labour Party") == "Organization/PoliticalParty generic=GB");
  CHECK(whose("Norwegian Embassy") == "Organization/GovernmentAgency generic=host");
  CHECK(whose("Western Cape High Court") == "Organization/Court");
  CHECK(whose("Norwegian Ministry of Health") == "Organization/GovernmentAgency");
  CHECK(whose("White House") == "Organization/Government");
  CHECK(whose("Indian National Congress") == "Organization/PoliticalParty country=IN");
}

TEST_CASE("a country is its team where the text is about sport, and the country behind 'in'", "[unit]") {
  const std::string text =
      "Norway beat Denmark in the final match of the cup. Norway scored two goals late in the game, and the team of "
      "Denmark lost the title. Rain fell in Norway before the match.";
  AnnotatedDocument document;
  Names::shared().annotate(text, document);
  std::string out;
  for (const Mention& m : document.mentions) {
    if (document.text(m.span) == "Norway") out += type_of(document.entities[m.entity.value]) + " ";
  }
  CHECK(out == "Organization/SportsTeam Organization/SportsTeam Place/Country ");
}

TEST_CASE("without sport a country that beats another stays a country", "[unit]") {
  CHECK(names_of("Norway beat Denmark to the contract.") == "Place/Country \"Norway\" ; Place/Country \"Denmark\"");
}

TEST_CASE("a name that its own words decide is not asked for what stands around it", "[unit]") {
  const auto decided = [](const std::string& text, std::string_view name) {
    AnnotatedDocument document;
    Trace trace("");
    Names::shared().annotate(text, document, &trace);
    std::string out;
    for (const TraceStep& step : trace.steps())
      if (step.kind == TraceKind::decided && document.text(step.tokens) == name)
        out += step.message.substr(0, step.message.find(": Person")) + " ";
    return out;
  };
  CHECK(decided("They went to Kenya.", "Kenya") == "clear whatever stands around it: read as Place ");
  CHECK(decided("They met Johnson there.", "Johnson") == "read as Person ");
  // The full name clears its surname.
  CHECK(decided("They met Anna Johnson there. Johnson left.", "Johnson") ==
        "clear whatever stands around it: read as Person ");
}

TEST_CASE("upper-case sentences are read with the names of the others", "[unit]") {
  CHECK(names_of("BERGHOLT LEAVES FOR MALI TODAY\n\nAnna Bergholt left on Friday, officials said.") ==
        "Person \"BERGHOLT\" ; Place/Country \"MALI\" ; Person \"Anna Bergholt\"");
}

TEST_CASE("every cue fires on its yes lines and is silent on its no lines", "[unit]") {
  for (const auto& [file, text] : Names::shared().rules().sources()) {
    if (!file.ends_with(".rules")) continue;
    for (const Rule& rule : parse_rules(text, file).rules) {
      if (rule.kind != RuleKind::cue) continue;
      for (const Example& example : rule.examples) {
        AnnotatedDocument document;
        Trace trace(rule.name);
        Names::shared().annotate(example.text, document, &trace);
        bool weighed = false;
        for (const TraceStep& step : trace.steps()) weighed = weighed || step.kind == TraceKind::weighed;
        INFO(file << ": " << rule.name << ": " << example.text);
        CHECK(weighed == !example.negative);
      }
    }
  }
}

TEST_CASE("texts without names, of punctuation alone, or empty give nothing", "[unit]") {
  CHECK(names_of("") == "-");
  CHECK(names_of("... -- !!!") == "-");
  CHECK(names_of("it rained, and they went home") == "-");
}
