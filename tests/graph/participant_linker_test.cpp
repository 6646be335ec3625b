// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "support/demo_articles.hpp"
#include "support/graph_text.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

struct Sent {
  std::string force;
  double count = 0;
  std::string nationality = {};
  std::string beside = {};  ///< another force of the same sentence
};

/// One article of a day for each, "a", "b" …: the Reds sent such a force from Akka to Tyre.
std::string groups(const std::vector<Sent>& all) {
  std::vector<HandMade> articles;
  char id = 'a';
  for (const Sent& s : all) {
    articles.emplace_back(vocabulary(), std::string(1, id++),
                          "Reds sent " + s.force + " and " + s.beside + " from Akka to Tyre.", "2026-03-04");
    HandMade& d = articles.back();
    const auto number = static_cast<std::uint32_t>(s.count);
    std::vector<std::pair<std::string, EntityIndex>> fillers = {
        {"agent", d.entity("Organization", "Reds")},
        {"theme", d.entity("Group", s.force, {.nationality = s.nationality, .named = false, .number = number})},
        {"origin", d.entity("Place", "Akka")},
        {"destination", d.entity("Place", "Tyre")}};
    if (!s.beside.empty()) fillers.emplace_back("theme", d.entity("Group", s.beside, {.named = false, .number = 0}));
    d.event("Deployment", "sent", fillers, {});
  }
  return node_names(build_graph(vocabulary(), articles).view(), "Group");
}

}  // namespace

TEST_CASE("who takes the same part in one event of two articles is one", "[unit]") {
  CHECK(groups({{"troops"}, {"troops"}}) == "troops [a b]\n");
  CHECK(groups({{"elite troops"}, {"troops"}}) == "elite troops [a b]\n");
  CHECK(groups({{"troops", 900}, {"soldiers", 900}}) == "soldiers [a b]\n");
  CHECK(groups({{"Malian troops", 0, "ML"}, {"troops"}, {"troops"}}) == "Malian troops [a b c]\n");
}

TEST_CASE("other nouns, countries or descriptions are others", "[unit]") {
  CHECK(groups({{"troops"}, {"ships"}}) == "ships [b]\ntroops [a]\n");
  CHECK(groups({{"elite troops"}, {"wounded troops"}}) == "elite troops [a]\nwounded troops [b]\n");
  CHECK(groups({{"Malian troops", 0, "ML"}, {"Kenyan troops", 0, "KE"}}) == "Kenyan troops [b]\nMalian troops [a]\n");
}

TEST_CASE("two that one article tells of side by side are two", "[unit]") {
  CHECK(groups({{"troops", 0, "", "border troops"}, {"troops"}}) == "border troops [a]\ntroops [a b]\n");
}
