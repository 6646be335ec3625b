// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "graph/analytics.hpp"
#include "graph/derived_edges.hpp"
#include "support/demo_articles.hpp"
#include "support/graph_text.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

struct Report {
  std::string agent, patient, place;
  std::string published = "2026-03-04";
  std::string time = {};
  Modality modality = Modality::actual;
  double quantity = 0;
  std::string type = "Attack";
  Tense tense = Tense::none;
};

// One article for each report, "a", "b" …: who did what to whom where.
Graph graph_of(const std::vector<Report>& reports) {
  std::vector<HandMade> articles;
  char id = 'a';
  for (const Report& r : reports) {
    articles.emplace_back(vocabulary(), std::string(1, id++),
                          r.agent + " struck " + r.patient + " at " + r.place + ", hurting " +
                              std::to_string(static_cast<int>(r.quantity)) + ".",
                          r.published);
    HandMade& d = articles.back();
    std::vector<std::pair<std::string, EntityIndex>> fillers;
    if (!r.agent.empty()) fillers.emplace_back("agent", d.entity("Organization", r.agent));
    if (!r.patient.empty()) fillers.emplace_back("patient", d.entity("Organization", r.patient));
    if (!r.place.empty()) fillers.emplace_back("place", d.entity("Place", r.place));
    EventOptions o{.modality = r.modality, .time = r.time, .tense = r.tense};
    if (r.quantity > 0)
      o.quantities = {{"quantity", d.count(r.quantity, "person", std::to_string(static_cast<int>(r.quantity)))}};
    d.event(r.type, "struck", fillers, o);
  }
  return build_graph(vocabulary(), articles);
}

std::string events(const std::vector<Report>& reports) { return node_names(graph_of(reports).view(), "Event"); }

}  // namespace

TEST_CASE("a named person dies once, whatever else is told of it", "[unit]") {
  struct Obituary {
    std::string person, place, published, time = {};
  };
  const auto deaths = [](const std::vector<Obituary>& all) {
    std::vector<HandMade> articles;
    char id = 'a';
    for (const Obituary& o : all) {
      HandMade& d = articles.emplace_back(vocabulary(), std::string(1, id++), o.person + " died in " + o.place + '.',
                                          o.published);
      const EntityIndex victim = d.entity("Person", o.person);
      const EntityIndex place = d.entity("Place", o.place);
      d.event("Death", "died", {{"victim", victim}, {"place", place}}, {.time = o.time});
    }
    return node_names(build_graph(vocabulary(), articles).view(), "Event");
  };
  CHECK(deaths({{"Ada Okonjo", "Lagos", "2026-03-04"}, {"Ada Okonjo", "Abuja", "2026-09-01"}}) ==
        "Death: Ada Okonjo, Lagos, Abuja [a b]\n");
  CHECK(deaths({{"Ada Okonjo", "Lagos", "2026-03-04", "2026-03-02"}, {"Ada Okonjo", "Lagos", "", "2026-03-04"}}) ==
        "Death: Ada Okonjo, Lagos [a b]\n");
  CHECK(deaths({{"Ada Okonjo", "Lagos", "", "1971-03-02"}, {"Ada Okonjo", "Lagos", "", "2026-03-04"}}) ==
        "Death: Ada Okonjo, Lagos [a]\nDeath: Ada Okonjo, Lagos [b]\n");
}

TEST_CASE("two reports of one day with the same participants are one event", "[unit]") {
  CHECK(events({{"Reds", "Blues", "Akka"}, {"Reds", "Blues", "Akka", "2026-03-05"}}) ==
        "Attack: Reds, Blues, Akka [a b]\n");
  CHECK(events({{"Reds", "Blues", ""}, {"Reds", "Blues", "Akka"}}) == "Attack: Reds, Blues, Akka [a b]\n");
}

TEST_CASE("another time, place or kind is another event", "[unit]") {
  CHECK(events({{"Reds", "Blues", "Akka"}, {"Reds", "Blues", "Akka", "2026-03-20"}}) ==
        "Attack: Reds, Blues, Akka [a]\nAttack: Reds, Blues, Akka [b]\n");
  CHECK(events({{"Reds", "Blues", "Akka"}, {"Reds", "Blues", "Tyre"}}) ==
        "Attack: Reds, Blues, Akka [a]\nAttack: Reds, Blues, Tyre [b]\n");
  CHECK(events({{.agent = "Reds", .patient = "Blues", .place = "Akka"},
                {.agent = "Reds", .patient = "Blues", .place = "Akka", .type = "Siege"}}) ==
        "Attack: Reds, Blues, Akka [a]\nSiege: Reds, Blues, Akka [b]\n");
}

TEST_CASE("one participant in common is not enough", "[unit]") {
  CHECK(events({{"Reds", "", ""}, {"Reds", "", ""}}) == "Attack: Reds [a]\nAttack: Reds [b]\n");
  CHECK(events({{"Reds", "Blues", ""}, {"Reds", "Greens", ""}}) ==
        "Attack: Reds, Blues [a]\nAttack: Reds, Greens [b]\n");
}

TEST_CASE("the day in so many words decides over the day of publication", "[unit]") {
  CHECK(events({{"Reds", "Blues", "", "2026-03-04", "2026-03-01"},
                {"Reds", "Blues", "", "2026-03-20", "2026-03-01"}}) == "Attack: Reds, Blues [a b]\n");
  CHECK(
      events({{"Reds", "Blues", "", "2026-03-04", "2026-03-01"}, {"Reds", "Blues", "", "2026-03-04", "2026-03-03"}}) ==
      "Attack: Reds, Blues [a]\nAttack: Reds, Blues [b]\n");
}

TEST_CASE("a whole year as time asks for more in common", "[unit]") {
  CHECK(events({{"Reds", "Blues", "", "2026-03-04", "2025"}, {"Reds", "Blues", "", "2026-03-20", "2025"}}) ==
        "Attack: Reds, Blues [a]\nAttack: Reds, Blues [b]\n");
  CHECK(events({{"Reds", "Blues", "Akka", "2026-03-04", "2025"}, {"Reds", "Blues", "Akka", "2026-03-20", "2025"}}) ==
        "Attack: Reds, Blues, Akka [a b]\n");
}

TEST_CASE("what is only possible is not what happened, what was planned may be", "[unit]") {
  CHECK(events({{"Reds", "Blues", "Akka"}, {"Reds", "Blues", "Akka", "2026-03-04", "", Modality::possible}}) ==
        "Attack: Reds, Blues, Akka [a]\nAttack: Reds, Blues, Akka [b]\n");
  CHECK(events({{"Reds", "Blues", "Akka"}, {"Reds", "Blues", "Akka", "2026-03-04", "", Modality::planned}}) ==
        "Attack: Reds, Blues, Akka [a b]\n");
}

TEST_CASE("what is believed to have happened may be what happened", "[unit]") {
  Report believed{"Reds", "Blues", "Akka"};
  believed.modality = Modality::possible;
  believed.tense = Tense::past;
  CHECK(events({{"Reds", "Blues", "Akka"}, believed}) == "Attack: Reds, Blues, Akka [a b]\n");
}

TEST_CASE("without dates, articles about one story share their events", "[unit]") {
  const auto article = [](const std::string& id, const std::string& force, const std::string& names) {
    HandMade d(vocabulary(), id, "Reds sent 900 " + force + ". " + names);
    const auto reds = d.entity("Organization", "Reds");
    const auto sent = d.entity("Group", force, {.named = false});
    for (const char* place : {"Akka", "Tyre", "Sidon", "Jaffa", "Gaza", "Ramla"})
      if (names.find(place) != std::string::npos) d.entity("Place", place);
    d.event("Deployment", "sent", {{"agent", reds}, {"theme", sent}},
            {.quantities = {{"quantity", d.count(900, "", "900")}}});
    return d;
  };
  const auto linked = [&](const std::string& names_a, const std::string& force_b, const std::string& names_b) {
    std::vector<HandMade> articles;
    articles.push_back(article("a", "troops", names_a));
    articles.push_back(article("b", force_b, names_b));
    return node_names(build_graph(vocabulary(), articles).view(), "Event");
  };
  const std::string story = "Akka, Tyre, Sidon, Jaffa and Gaza waited.";
  CHECK(linked(story, "fresh troops", story) == "Deployment: Reds, fresh troops [a b]\n");
  CHECK(linked(story, "fresh troops", "Ramla waited.") ==
        "Deployment: Reds, fresh troops [b]\nDeployment: Reds, troops [a]\n");
  CHECK(linked(story, "ships", story) == "Deployment: Reds, ships [b]\nDeployment: Reds, troops [a]\n");
}

TEST_CASE("in copies of one text the same words are the same event", "[unit]") {
  std::vector<HandMade> articles;
  for (const char* id : {"a", "b"}) {
    articles.emplace_back(
        vocabulary(), id,
        "Fighting broke out in the old quarter after dark and went on until the bridges were closed at dawn, witnesses "
        "told a "
        "radio station in the capital. Nobody could say who had fired first or why. Shops stayed shut.");
    const auto quarter = articles.back().entity("Place", "old quarter", {.named = false});
    articles.back().event("Clash", "Fighting", {{"place", quarter}});
  }
  CHECK(node_names(build_graph(vocabulary(), articles).view(), "Event") == "Clash: old quarter [a b]\n");
}

TEST_CASE("a happening of which nothing is told is no node", "[unit]") {
  std::vector<HandMade> articles;
  articles.emplace_back(vocabulary(), "a", "It could lead to war. Reds left because of the talks.");
  const auto reds = articles.back().entity("Organization", "Reds");
  articles.back().event("War", "war", {});
  articles.back().event("Talks", "talks", {});
  articles.back().event("Travel", "left", {{"agent", reds}});
  CHECK(node_names(build_graph(vocabulary(), articles).view(), "Event") == "Travel: Reds [a]\n");
}

TEST_CASE("a chain of reports does not make one long event", "[property]") {
  std::vector<Report> reports;
  for (int day = 1; day <= 9; ++day) reports.push_back({"Reds", "Blues", "Akka", "2026-03-0" + std::to_string(day)});
  const Graph graph = graph_of(reports);
  for (const Node& node : graph.view().nodes())
    if (node.type == vocabulary().event) CHECK(node.support.sources <= 5);
}

TEST_CASE("differing tolls are claims of one event", "[unit]") {
  const Graph graph = graph_of({{"Reds", "Blues", "Akka", "2026-03-04", "", Modality::actual, 12},
                                {"Reds", "Blues", "Akka", "2026-03-04", "", Modality::actual, 15}});
  CHECK(node_names(graph.view(), "Event") == "Attack: Reds, Blues, Akka [a b]\n");
  std::string values;
  for (const Node& node : graph.view().nodes())
    if (node.type == vocabulary().claim) values += property_text(node, "value") + ' ';
  CHECK((values == "12 15 " || values == "15 12 "));
}

TEST_CASE("derived edges lead from the agent to the others, not to where it happens", "[unit]") {
  const Graph graph = graph_of({{"Reds", "Blues", "Akka"}});
  std::string edges;
  for (const Edge& e : derived_edges(graph.view()).edges)
    edges += graph.view().node(e.head).name + " -" + e.type + "-> " + graph.view().node(e.tail).name +
             (e.derived ? " derived\n" : "\n");
  CHECK(edges == "Reds -ATTACK-> Blues derived\n");
}

TEST_CASE("a capital that acts stands for its country", "[unit]") {
  std::vector<HandMade> articles;
  articles.emplace_back(vocabulary(), "a", "Akka struck a deal with Blues, said Arland. Akka is its capital.",
                        "2026-03-04");
  HandMade& d = articles.back();
  const EntityIndex capital = d.entity("Place", "Akka", {.subtype = "City"});
  const EntityIndex country = d.entity("Place", "Arland", {.subtype = "Country"});
  d.document().entities[capital.value].attributes = {{"capital", "AR"}, {"country", "AR"}};
  d.document().entities[country.value].attributes = {{"country", "AR"}};
  d.event("Agreement", "deal", {{"agent", capital}, {"recipient", d.entity("Organization", "Blues")}}, {});
  const Graph graph = build_graph(vocabulary(), articles);
  std::string agents;
  for (const Edge& e : graph.view().edges())
    if (e.type == "AGENT")
      for (const Property& p : e.properties)
        if (p.key == "stands_for") agents += graph.view().node(e.tail).name + " for " + std::get<std::string>(p.value);
  CHECK(agents == "Akka for Arland");
  std::string edges;
  for (const Edge& e : derived_edges(graph.view()).edges)
    edges += graph.view().node(e.head).name + " -" + e.type + "-> " + graph.view().node(e.tail).name + '\n';
  CHECK(edges == "Arland -AGREEMENT-> Blues\n");
}

TEST_CASE("the summary counts types and ranks by neighbours", "[unit]") {
  const Graph graph = build_graph(vocabulary(), demo_articles(vocabulary()));
  const GraphSummary summary = summarize(graph.view(), 2);
  CHECK(summary.documents == 5);
  CHECK(summary.families == 4);
  std::string text;
  for (const SummaryType& type : summary.entities_by_type) {
    text += type.type + ' ' + std::to_string(type.count) + ':';
    for (const SummaryEntry& e : type.most)
      text += ' ' + graph.view().node(e.node).name + " (" + std::to_string(e.connections) + ", " +
              std::to_string(e.documents) + ')';
    text += '\n';
  }
  CHECK(text ==
        "Person 4: Ibrahim Traoré (3, 2) Anna Kowalska (3, 2)\n"
        "Organization 3: Northern Defence Council (2, 2) Leeds United (1, 1)\n"
        "Place 4: Mali (5, 2) Cape Verde (3, 2)\n"
        "Group 1: Polish engineers (3, 2)\n");
  const Centrality measures = centrality(graph.view());
  double sum = 0;
  for (const double rank : measures.page_rank) sum += rank;
  CHECK(sum == Approx(1.0));
}
