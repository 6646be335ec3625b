// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <numeric>
#include <set>

#include "support/demo_articles.hpp"
#include "support/graph_text.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

std::string linked(const std::vector<HandMade>& articles) {
  return graph_text(build_graph(vocabulary(), articles).view());
}

// Names of all nodes of a type, with the documents they come from.
std::string names(const Graph& graph, std::string_view type) { return node_names(graph.view(), type); }

}  // namespace

TEST_CASE("graph of the demonstration articles has these nodes", "[unit]") {
  const Graph graph = build_graph(vocabulary(), demo_articles(vocabulary()));
  CHECK(names(graph, "Person") ==
        "Anna Kowalska [courier.txt herald.txt]\n"
        "Ibrahim Traoré [courier.txt herald.txt]\n"
        "John Reyes [sports.txt]\n"
        "John Reyes [wire-a.txt wire-b.txt]\n");
  CHECK(names(graph, "Organization") ==
        "Arsenal & \"Friends\" <b>live</b> [sports.txt]\n"
        "Leeds United [sports.txt]\n"
        "Northern Defence Council [courier.txt herald.txt]\n"
        "national weather service [wire-a.txt wire-b.txt]\n");
  CHECK(names(graph, "Event") ==
        "Aid: Polish engineers, Gao [herald.txt]\n"
        "Attack: Polish engineers, Gao [courier.txt]\n"
        "Deployment: Anna Kowalska, Polish engineers, Mali [courier.txt herald.txt]\n"
        "Destruction: Cape Verde [wire-a.txt wire-b.txt]\n"
        "Meeting: Anna Kowalska, Ibrahim Traoré, Bamako [herald.txt]\n"
        "Praise: Northern Defence Council [herald.txt]\n"
        "Storm: Cape Verde [wire-a.txt wire-b.txt]\n"
        "Support: Mali [herald.txt]\n");
}

TEST_CASE("differing numbers of one event stay side by side as claims", "[unit]") {
  const Graph graph = build_graph(vocabulary(), demo_articles(vocabulary()));
  const Node& deployment = find_node(graph.view(), "Deployment: Anna Kowalska, Polish engineers, Mali");
  CHECK(property_text(deployment, "quantity_all") == "600 engineer | about 750 engineer");
  std::string claims;
  for (const Node& node : graph.view().nodes())
    if (property_text(node, "value_role") == "quantity")
      claims += property_text(node, "speaker") + ": " + property_text(node, "value") + '\n';
  CHECK(claims == ": 600\nNorthern Defence Council: 750\n");
}

TEST_CASE("what is denied is a claim of who denies it, and no fact", "[unit]") {
  const Graph graph = build_graph(vocabulary(), demo_articles(vocabulary()));
  const GraphView view = graph.view();
  const Node& attack = find_node(view, "Attack: Polish engineers, Gao");
  CHECK(attack.polarity == Polarity::negated);
  CHECK(property_text(attack, "assertion") == "claimed");
  const NodeIndex at = *view.find(attack.id);
  std::string about;
  for (const EdgeIndex e : view.in_edges(at)) {
    const Edge& edge = view.edge(e);
    about += edge.type + " from " + property_text(view.node(edge.head), "speaker") + ' ' +
             std::string(name_of(view.node(edge.head).polarity));
  }
  CHECK(about == "ABOUT from Ibrahim Traoré negated");
}

TEST_CASE("two copies of a wire text are one source", "[unit]") {
  const Graph graph = build_graph(vocabulary(), demo_articles(vocabulary()));
  const Node& storm = find_node(graph.view(), "Storm: Cape Verde");
  CHECK(storm.support.evidence_count == 2);
  CHECK(storm.support.sources == 1);
  const Node& mali = find_node(graph.view(), "Mali");
  CHECK(mali.support.sources == 2);
  CHECK(mali.support.first_seen == "2026-03-03");
  CHECK(mali.support.last_seen == "2026-03-04");
}

TEST_CASE("any order of documents gives the same graph", "[property]") {
  const std::string expected = linked(demo_articles(vocabulary()));
  std::vector<std::size_t> order(demo_articles(vocabulary()).size());
  std::iota(order.begin(), order.end(), 0U);
  do {
    const std::vector<HandMade> articles = demo_articles(vocabulary());
    GraphBuilder builder(vocabulary());
    for (const std::size_t i : order) builder.add(articles[i].document());
    REQUIRE(graph_text(builder.build().view()) == expected);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("every span lies in its document and holds its quote", "[property]") {
  const std::vector<HandMade> articles = demo_articles(vocabulary());
  const Graph graph = build_graph(vocabulary(), articles);
  const GraphView view = graph.view();
  std::size_t checked = 0;
  const auto check = [&](const Support& support) {
    for (const Evidence& e : support.evidence) {
      const std::string id = property_text(view.node(e.document), "document_id");
      for (const HandMade& article : articles) {
        if (article.document().document.id != id) continue;
        const std::string_view words = article.document().text(e.span);
        REQUIRE(words.substr(0, e.quote.size()) == e.quote);
        const auto characters = std::count_if(words.begin(), words.end(),
                                              [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
        REQUIRE(e.character_end - e.character_begin == static_cast<std::uint32_t>(characters));
        ++checked;
      }
    }
  };
  for (const Node& node : view.nodes()) check(node.support);
  for (const Edge& edge : view.edges()) check(edge.support);
  CHECK(checked > 100);
}

TEST_CASE("ids are unique and come from content alone", "[property]") {
  const Graph graph = build_graph(vocabulary(), demo_articles(vocabulary()));
  std::set<std::string> ids;
  for (const Node& node : graph.view().nodes()) CHECK(ids.insert(node.id).second);
  for (const Edge& edge : graph.view().edges()) CHECK(ids.insert(edge.id).second);
  CHECK(find_node(graph.view(), "Mali").id == sha256_hex("Place\ngeonames:2453866"));
  CHECK(find_node(graph.view(), "Anna Kowalska").id == sha256_hex("Person\nanna kowalska"));
}

TEST_CASE("a document given twice counts once, and one id for two texts is told apart", "[unit]") {
  const auto article = [](const std::string& text) {
    HandMade d(vocabulary(), "a.txt", text);
    d.entity("Person", "Ana Lopez");
    return d;
  };
  GraphBuilder builder(vocabulary());
  builder.add(article("Ana Lopez came.").document());
  builder.add(article("Ana Lopez came.").document());
  builder.add(article("Ana Lopez left.").document());
  const Graph graph = builder.build();
  CHECK(names(graph, "Person") == "Ana Lopez [a.txt~07ca5bf5 a.txt~e7874cfc]\n");
  std::string said;
  for (const Diagnostic& d : graph.diagnostics()) said += to_string(d) + '\n';
  CHECK(said ==
        "articles/a.txt: warning: document \"a.txt\" was given twice and is counted once\n"
        "articles/a.txt: warning: 2 different documents have the id \"a.txt\"; in the graph they are "
        "\"a.txt~07ca5bf5\" (articles/a.txt), \"a.txt~e7874cfc\" (articles/a.txt)\n");
  const std::string digest = sha256_hex("Ana Lopez left.");
  REQUIRE(graph.links("a.txt", digest));
  CHECK(graph.links("a.txt", digest)->document == "a.txt~" + digest.substr(0, 8));
  CHECK(graph.links("a.txt", digest)->entities == std::vector<std::string>{find_node(graph.view(), "Ana Lopez").id});
  CHECK_FALSE(graph.links("a.txt", "0000"));
}

TEST_CASE("evidence is cut at the limit while the count stays exact", "[unit]") {
  std::vector<HandMade> articles;
  for (int i = 0; i < 30; ++i) {
    articles.emplace_back(vocabulary(), "d" + std::to_string(100 + i) + ".txt",
                          "Lagos grew. Lagos shone. Lagos slept " + std::to_string(i) + " days.");
    articles.back().entity("Place", "Lagos");
  }
  const Graph graph = build_graph(vocabulary(), articles);
  const Node& lagos = find_node(graph.view(), "Lagos");
  CHECK(lagos.support.evidence_count == 90);
  CHECK(lagos.support.evidence.size() == 20);
  CHECK(lagos.support.sources == 30);
  std::set<NodeIndex> documents;
  for (const Evidence& e : lagos.support.evidence) documents.insert(e.document);
  CHECK(documents.size() == 20);
}

TEST_CASE("relations with equal ends are one edge, with opposite polarity two", "[unit]") {
  HandMade a(vocabulary(), "a.txt", "Ana Lopez works for Acme. Ana Lopez, of Acme. Ana Lopez never worked for Acme.");
  const auto lopez = a.entity("Person", "Ana Lopez");
  const auto acme = a.entity("Organization", "Acme");
  a.relation("worksFor", lopez, acme, "Ana Lopez works for Acme");
  a.relation("worksFor", lopez, acme, "Ana Lopez, of Acme");
  a.relation("worksFor", lopez, acme, "Ana Lopez never worked for Acme", {.polarity = Polarity::negated});
  std::vector<HandMade> articles;
  articles.push_back(std::move(a));
  const Graph graph = build_graph(vocabulary(), articles);
  std::string edges;
  for (const Edge& e : graph.view().edges())
    if (e.type == "WORKS_FOR")
      edges += std::string(name_of(e.polarity)) + ' ' + std::to_string(e.support.evidence_count) + '\n';
  CHECK(edges == "affirmed 2\nnegated 1\n");
}

TEST_CASE("names of relations and events become upper snake case", "[unit]") {
  CHECK(upper_snake("holdsPosition") == "HOLDS_POSITION");
  CHECK(upper_snake("BreakRelations") == "BREAK_RELATIONS");
  CHECK(upper_snake("agent") == "AGENT");
}

TEST_CASE("who is only 'he' in a text is no node", "[unit]") {
  HandMade a(vocabulary(), "a.txt", "He met Ana Lopez. Two sailors met her.");
  const auto ana = a.entity("Person", "Ana Lopez");
  const auto sailors = a.entity("Group", "sailors", {.named = false, .number = 2});
  const auto he = a.entity("Person", "", {.named = false});
  a.event("Meeting", "met", {{"agent", he}, {"recipient", ana}});
  a.event("Talks", "met", {{"agent", sailors}, {"recipient", ana}});
  std::vector<HandMade> articles;
  articles.push_back(std::move(a));
  const Graph graph = build_graph(vocabulary(), articles);
  std::vector<std::string> nodes;
  for (const Node& node : graph.view().nodes()) nodes.push_back(node.name);
  std::sort(nodes.begin(), nodes.end());
  CHECK(nodes ==
        std::vector<std::string>{"Ana Lopez", "Meeting: Ana Lopez", "Talks: sailors, Ana Lopez", "a.txt", "sailors"});
}

TEST_CASE("a country bears its full name where a text says it", "[unit]") {
  std::vector<HandMade> articles;
  for (const std::string name : {"U.S.", "U.S.", "United States", "OSLO"}) {
    HandMade a(vocabulary(), "a" + std::to_string(articles.size()) + ".txt", "She left " + name + " today.");
    if (name == "OSLO") a.entity("Place", name, {.subtype = "City", .gazetteer = "geonames:3143244"});
    else a.entity("Place", name, {.subtype = "Country", .gazetteer = "wikidata:Q30"});
    articles.push_back(std::move(a));
  }
  std::string places;
  const Graph graph = build_graph(vocabulary(), articles);
  for (const Node& node : graph.view().nodes())
    if (node.type == *vocabulary().type("Place")) places += node.name + '\n';
  CHECK(places == "United States\nOslo\n");
}

TEST_CASE("an empty set gives an empty graph", "[unit]") {
  GraphBuilder builder(vocabulary());
  const Graph graph = builder.build();
  CHECK(graph.view().nodes().empty());
  CHECK(graph.view().edges().empty());
}
