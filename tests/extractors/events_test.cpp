// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "extractors/pipeline.hpp"
#include "tests/extractors/reading.hpp"
#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

/// "sent: affirmed planned"; with `roles` also "; agent=Norway".
std::string event_at(const AnnotatedDocument& document, std::string_view trigger, bool roles) {
  for (const Event& e : document.events) {
    if (document.text(e.span) != trigger) continue;
    if (!roles) return std::string(name_of(e.polarity)) + " " + std::string(name_of(e.modality));
    std::string out;
    for (const Argument& a : e.arguments)
      out += (out.empty() ? "" : "; ") + std::string(built_in_pack().vocabulary().role_name(a.role)) + "=" +
             std::string(document.text(a.span));
    return out.empty() ? "-" : out;
  }
  return "no event";
}

void check(const std::string& file, bool roles) {
  for (const Case& c : read_cases(file)) {
    REQUIRE(c.fields.size() == 3);
    INFO(file << ":" << c.line << ": " << c.fields[0]);
    AnnotatedDocument document;
    read_whole(c.fields[0], document);
    CHECK(event_at(document, c.fields[1], roles) == c.fields[2]);
  }
}

}  // namespace

TEST_CASE("the text asserts, negates, plans or imagines an event", "[unit]") { check("assertions.cases", false); }

TEST_CASE("roles are filled by whom the grammar says", "[unit]") { check("roles.cases", true); }

TEST_CASE("a described actor with a name in apposition is the named one", "[unit]") {
  const auto agent = [](const std::string& text) {
    AnnotatedDocument document;
    read_whole(text, document);
    REQUIRE(!document.events.empty());
    REQUIRE(!document.events[0].arguments.empty());
    const EntityIndex e = document.events[0].arguments[0].entity;
    return e == kNoEntity ? std::string("-") : document.entities[e.value].name;
  };
  CHECK(agent("The ambassador of Iraq, Dr. Anna Berg, attacked the rebels.") == "Anna Berg");
  CHECK(agent("One of the authors, Fatima Denton, criticized the rebels.") == "Fatima Denton");
  CHECK(agent("Two ministers, Anna Berg among them, criticized the rebels.") == "ministers");
}

TEST_CASE("who did it may be only alleged though it happened", "[unit]") {
  const auto agent = [](const std::string& text, std::string_view trigger) {
    AnnotatedDocument document;
    read_whole(text, document);
    std::string out = "-";
    for (const Event& e : document.events) {
      if (document.text(e.span) != trigger) continue;
      out = std::string(name_of(e.modality));
      for (const Argument& a : e.arguments)
        if (built_in_pack().vocabulary().role_name(a.role) == "agent")
          out += "; " + std::string(document.text(a.span)) + " " + std::string(name_of(a.modality));
    }
    return out;
  };
  CHECK(agent("Suspected rebels killed two nurses.", "killed") == "actual; Suspected rebels possible");
  CHECK(agent("Rebels killed two nurses.", "killed") == "actual; Rebels actual");
  CHECK(agent("Erik Holm was accused of the murder of Anna Berg.", "murder") == "actual; Erik Holm possible");
  CHECK(agent("The minister blamed the attack on the army.", "attack") == "actual; the army possible");
  CHECK(agent("Erik Holm was never accused of the murder of Anna Berg.", "murder") == "actual");
  CHECK(agent("The army is responsible for the killing of a nurse.", "killing") == "actual; The army possible");
  CHECK(agent("Two soldiers were accused of committing the massacre.", "massacre") == "actual; Two soldiers possible");
}

TEST_CASE("what stands behind a person's name and says who it is is the person", "[unit]") {
  AnnotatedDocument document;
  read_whole("Erik Holm, a street vendor, was killed in Oslo.", document);
  std::string out;
  for (const Mention& m : document.mentions)
    if (document.entities[m.entity.value].name == "Erik Holm") out += std::string(document.text(m.span)) + "; ";
  CHECK(out == "Erik Holm; a street vendor; ");
}

TEST_CASE("one entity has one role in an event", "[unit]") {
  AnnotatedDocument document;
  read_whole("The agent arrested her on Monday.", document);
  REQUIRE(document.events.size() == 1);
  const auto& arguments = document.events[0].arguments;
  REQUIRE(arguments.size() == 2);
  CHECK(arguments[0].entity != arguments[1].entity);
}

TEST_CASE("a time belongs to the event that the grammar gives it to", "[unit]") {
  const auto time = [](const std::string& text, std::string_view trigger) {
    AnnotatedDocument document;
    read_whole(text, document);
    for (const Event& e : document.events)
      if (document.text(e.span) == trigger)
        return e.time == kNoTime ? std::string("-") : std::string(document.text(document.times[e.time.value].span));
    return std::string("no event");
  };
  CHECK(time("Police on Monday arrested the guard.", "arrested") == "Monday");
  CHECK(time("Police on Monday questioned a man whom a judge had accused of theft.", "accused") == "-");
  CHECK(time("Holm is closer to the rich of today than to the members who accuse him of theft.", "accuse") == "-");
  CHECK(time("Holm is now alone, since his brothers were arrested.", "arrested") == "-");
  CHECK(time("The guard saw planes that were recently bought and was arrested.", "arrested") == "-");
  CHECK(time("The guard was arrested on the morning of July 18.", "arrested") != "-");
  CHECK(time("Holm sold the bank before he fled to Chad in 1940.", "sold") == "-");
  CHECK(time("A court jailed Holm on Friday for the 2015 murder of a guard.", "murder") == "2015");
  CHECK(time("Norway called on Monday for an investigation into the fire.", "investigation") == "-");
  CHECK(time("Norway held talks on Monday.", "talks") == "Monday");
  CHECK(time("It was the deadliest attack since 2019.", "attack") == "-");
  CHECK(time("While police are probing the case, in June the bank filed a lawsuit.", "probing") == "-");
  CHECK(time("While police are probing the case, in June the bank filed a lawsuit.", "lawsuit") == "June");
  CHECK(time("The guard was dismissed in March and has been charged with theft.", "charged") == "-");
  CHECK(time("Last week, the bank said that prices had been driven up by the invasion of Chad.", "invasion") == "-");
  CHECK(time("In May, there was another attack in Oslo.", "attack") == "May");
  CHECK(time("Holm, who received Anna Berg in Oslo in 1980, is the one who expelled the guards.", "expelled") == "-");
}

TEST_CASE("a plural pronoun is the two who acted together just before", "[unit]") {
  const auto who = [](const std::string& text, std::string_view trigger) {
    AnnotatedDocument document;
    read_whole(text, document);
    std::string out;
    for (const Event& e : document.events)
      if (document.text(e.span) == trigger)
        for (const Argument& a : e.arguments)
          if (a.entity != kNoEntity && document.entities[a.entity.value].named)
            out += document.entities[a.entity.value].name + ";";
    return out;
  };
  CHECK(who("Sara Holm met Jonas Berg in Oslo, and they signed a pact.", "signed") == "Sara Holm;Jonas Berg;");
  CHECK(who("Sara Holm met Jonas Berg in Oslo. They signed a pact.", "signed") == "Sara Holm;Jonas Berg;");
  CHECK(who("Sara Holm met Jonas Berg in Oslo. Guards watched. They signed a pact.", "signed").empty());
  CHECK(who("Sara Holm held talks with Jonas Berg in Oslo. They signed a pact.", "signed") == "Sara Holm;Jonas Berg;");
  CHECK(who("Sara Holm met Jonas Berg in Oslo. The two signed a pact.", "signed") == "Sara Holm;Jonas Berg;");
  CHECK(who("Sara Holm and Jonas Berg left Oslo. The couple signed a pact.", "signed") == "Sara Holm;Jonas Berg;");
  CHECK(who("Norway and Chad met. The two countries hoped for more. They signed a pact.", "signed") == "Norway;Chad;");
}

TEST_CASE("what a date puts behind the day of the article lies ahead", "[unit]") {
  const auto modality = [](const std::string& text, std::string_view trigger) {
    AnnotatedDocument document;
    read_whole(text, document, "2024-10-28");
    for (const Event& e : document.events)
      if (document.text(e.span) == trigger) return std::string(name_of(e.modality));
    return std::string("no event");
  };
  CHECK(modality("The election on 5 November 2024 is a test for Holm.", "election") == "planned");
  CHECK(modality("The election on 5 October 2024 is a test for Holm.", "election") == "actual");
}

TEST_CASE("headlines leave out auxiliaries", "[unit]") {
  const auto told = [](const std::string& headline, std::string_view trigger) {
    AnnotatedDocument document;
    read_whole(headline + "\n\nOfficials gave details on Monday. It was a surprise to many in the region, they said.",
               document);
    return event_at(document, trigger, false) + " " + event_at(document, trigger, true);
  };
  CHECK(told("Saab to cut 400 jobs", "cut") == "affirmed planned agent=Saab; patient=400 jobs; quantity=400");
  CHECK(told("Norway to send troops to Latvia", "send") ==
        "affirmed planned agent=Norway; theme=troops; destination=Latvia");
  CHECK(told("Minister arrested in Oslo", "arrested") == "affirmed actual patient=Minister; place=Oslo");
  CHECK(told("Police raid newspaper office in Oslo", "raid") ==
        "affirmed actual agent=Police; place=newspaper office; place=Oslo");
}

TEST_CASE("the usual wordings of each type of event are known", "[unit]") {
  for (const Case& c : read_cases("predicates.cases")) {
    REQUIRE(c.fields.size() == 2);
    INFO("predicates.cases:" << c.line << ": " << c.fields[1]);
    AnnotatedDocument document;
    read_whole(c.fields[1], document);
    const bool found = std::any_of(document.events.begin(), document.events.end(), [&](const Event& e) {
      return built_in_pack().vocabulary().name(e.type) == c.fields[0];
    });
    CHECK(found);
  }
}

TEST_CASE("words in other senses, plans, kinds and habits assert no event", "[unit]") {
  for (const Case& c : read_cases("other_senses.cases")) {
    REQUIRE(c.fields.size() == 2);
    INFO("other_senses.cases:" << c.line << ": " << c.fields[1]);
    AnnotatedDocument document;  // not the first sentences of a text, which may be its headline
    read_whole("The town lies far in the north. It is cold there. " + c.fields[1], document);
    const bool asserted = std::any_of(document.events.begin(), document.events.end(), [&](const Event& e) {
      return built_in_pack().vocabulary().name(e.type) == c.fields[0] && e.polarity == Polarity::affirmed &&
             e.modality == Modality::actual;
    });
    CHECK_FALSE(asserted);
  }
}

TEST_CASE("the usual wordings of each relation are known", "[unit]") {
  for (const Case& c : read_cases("relations.cases")) {
    REQUIRE(c.fields.size() == 2);
    INFO("relations.cases:" << c.line << ": " << c.fields[1]);
    AnnotatedDocument document;
    read_whole(c.fields[1], document);
    const auto name = [&](EntityIndex e) { return document.entities[e.value].name; };
    const bool found = std::any_of(document.relations.begin(), document.relations.end(), [&](const Relation& r) {
      const std::string type(built_in_pack().vocabulary().name(r.type));
      const bool former =
          std::any_of(r.attributes.begin(), r.attributes.end(), [](const auto& a) { return a.first == "former"; });
      const std::string end = former ? ") former" : ")";
      const auto said = [&](const std::string& one, const std::string& other) {
        std::string out = type;
        return out.append("(").append(one).append(", ").append(other).append(end);
      };
      return said(name(r.head), name(r.tail)) == c.fields[0] || said(name(r.tail), name(r.head)) == c.fields[0];
    });
    CHECK(found);
  }
}

TEST_CASE("each event has its own time", "[unit]") {
  for (const Case& c : read_cases("event_times.cases")) {
    REQUIRE(c.fields.size() == 2);
    INFO("event_times.cases:" << c.line << ": " << c.fields[0]);
    AnnotatedDocument document;
    read_whole(c.fields[0], document, "2024-10-30");
    for (std::size_t at = 0; at < c.fields[1].size();) {
      const std::size_t end = std::min(c.fields[1].find(';', at), c.fields[1].size());
      const std::string expected = c.fields[1].substr(at, end - at);
      const std::size_t equals = expected.find('=');
      std::string found = "no event";
      for (const Event& e : document.events)
        if (document.text(e.span) == expected.substr(0, equals))
          found = e.time == kNoTime ? "-" : document.times[e.time.value].value;
      CHECK(expected.substr(0, equals + 1) + found == expected);
      at = end + 1;
    }
  }
}
