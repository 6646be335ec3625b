// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "support/demo_articles.hpp"
#include "support/graph_text.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

// Articles "a", "b" … of one person each, with what is told of them.
struct Told {
  std::string name;
  EntityOptions options = {};
  std::vector<std::string> places = {};  ///< other names in the article
  std::string type = "Person";
};

std::vector<HandMade> articles_of(const std::vector<Told>& all) {
  std::vector<HandMade> out;
  char id = 'a';
  for (const Told& told : all) {
    std::string text = told.name + " spoke.";
    for (const std::string& alias : told.options.aliases) text += ' ' + alias + " spoke.";
    for (const std::string& place : told.places) text += " It rained in " + place + '.';
    out.emplace_back(vocabulary(), std::string(1, id++), text);
    out.back().entity(told.type, told.name, told.options);
    for (const std::string& place : told.places) out.back().entity("Place", place);
  }
  return out;
}

std::string linked(const std::vector<Told>& all) {
  const Graph graph = build_graph(vocabulary(), articles_of(all));
  return node_names(graph.view(), all.front().type);
}

std::string rules(const std::vector<Told>& all) {
  const Graph graph = build_graph(vocabulary(), articles_of(all));
  std::string out;
  for (const Node& node : graph.view().nodes())
    if (vocabulary().name(node.type) == all.front().type)
      for (const Merge& merge : node.merges) out += merge.name.str() + ": " + std::string(merge.rule) + '\n';
  return out;
}

const std::vector<std::string> kThere = {"Lagos", "Abuja", "Kano"};

}  // namespace

TEST_CASE("spellings of a name from other alphabets are one person", "[unit]") {
  CHECK(rules({{"Taras Horbenskyy"}, {"Taras Horbensky"}, {"Taras Horbenskiy"}}) ==
        "Taras Horbenskyy: transliteration\nTaras Horbensky: founding\nTaras Horbenskiy: transliteration\n");
  CHECK(linked({{"Kim Dae-ho"}, {"Kim Dae Ho", {}, kThere}, {"Kim Dae-Ho", {}, kThere}}) == "Kim Dae Ho [a b c]\n");
}

TEST_CASE("one letter apart is one person only with the same role", "[unit]") {
  const EntityOptions minister{.attributes = {{"title", "Foreign Minister"}}};
  const EntityOptions coach{.attributes = {{"title", "coach"}}};
  CHECK(linked({{"Andriy Sobiha", minister}, {"Andriy Sobiga", minister}}) == "Andriy Sobiga [a b]\n");
  CHECK(linked({{"Andriy Sobiha", minister}, {"Andriy Sobiga", coach}}) == "Andriy Sobiga [b]\nAndriy Sobiha [a]\n");
}

TEST_CASE("a family name first is the same person where the articles have more in common", "[unit]") {
  CHECK(linked({{"Park Min Seo", {}, kThere}, {"Min Seo Park", {}, kThere}}) == "Min Seo Park [a b]\n");
  CHECK(linked({{"Thomas Mark"}, {"Mark Thomas"}}) == "Mark Thomas [b]\nThomas Mark [a]\n");
}

TEST_CASE("a middle initial joins one full name, but not one of two", "[unit]") {
  CHECK(linked({{"Peter Q. Marsh", {}, kThere}, {"Peter Marsh", {}, kThere}}) == "Peter Q. Marsh [a b]\n");
  CHECK(linked({{"Peter Q. Marsh", {}, kThere}, {"Peter Z. Marsh", {}, kThere}, {"Peter Marsh", {}, kThere}}) ==
        "Peter Marsh [c]\nPeter Q. Marsh [a]\nPeter Z. Marsh [b]\n");
}

TEST_CASE("an initial before a second name is no first name", "[unit]") {
  CHECK(linked({{"Carla Marsh", {}, kThere}, {"C. Peter Marsh", {}, kThere}}) ==
        "C. Peter Marsh [b]\nCarla Marsh [a]\n");
}

TEST_CASE("a surname alone goes to the only bearer in like surroundings", "[unit]") {
  CHECK(linked({{"Ada Okonjo", {}, kThere}, {"Okonjo", {}, kThere}}) == "Ada Okonjo [a b]\n");
  CHECK(linked({{"Ada Okonjo", {}, kThere}, {"Okonjo", {}, {"Lima"}}}) == "Ada Okonjo [a]\nOkonjo [b]\n");
  CHECK(linked({{"Ada Okonjo", {}, kThere}, {"Ben Okonjo", {}, kThere}, {"Okonjo", {}, kThere}}) ==
        "Ada Okonjo [a]\nBen Okonjo [b]\nOkonjo [c]\n");
  const EntityOptions governor{.attributes = {{"title", "Governor"}}};
  CHECK(linked({{"Ada Okonjo", governor, kThere}, {"Ben Okonjo", {}, kThere}, {"Okonjo", governor, {"Lima"}}}) ==
        "Ada Okonjo [a c]\nBen Okonjo [b]\n");
}

TEST_CASE("of several bearers a surname alone goes to the one whose articles tell of the same", "[unit]") {
  const Told other{"Ben Okonjo", {}, {"Lima", "Cusco"}};
  CHECK(linked({{"Ada Okonjo", {}, kThere}, other, {"Okonjo", {}, kThere}}) == "Ada Okonjo [a c]\nBen Okonjo [b]\n");
  // with two names in common and not three, it may be any other
  CHECK(linked({{"Ada Okonjo", {}, kThere}, other, {"Okonjo", {}, {"Lagos", "Abuja"}}}) ==
        "Ada Okonjo [a]\nBen Okonjo [b]\nOkonjo [c]\n");
  // a word that is a given name too
  CHECK(
      linked(
          {{"Ada Paul", {}, kThere}, {"Ben Paul", {}, {"Lima"}}, {"Paul Berg", {}, {"Lima"}}, {"Paul", {}, kThere}}) ==
      "Ada Paul [a]\nBen Paul [b]\nPaul Berg [c]\nPaul [d]\n");
}

TEST_CASE("a short given name is the same person with a role in common, or much else and no other title", "[unit]") {
  const auto bob = [](EntityOptions options) {
    options.keys = {"bob okonjo", "robert okonjo"};
    return options;
  };
  const EntityOptions governor{.attributes = {{"title", "Governor"}}}, singer{.attributes = {{"title", "singer"}}};
  CHECK(rules({{"Robert Okonjo", governor}, {"Bob Okonjo", bob(governor)}}) ==
        "Robert Okonjo: founding\nBob Okonjo: transliteration\n");
  CHECK(linked({{"Robert Okonjo", {}, kThere}, {"Bob Okonjo", bob({}), kThere}}) == "Robert Okonjo [a b]\n");
  CHECK(linked({{"Robert Okonjo"}, {"Bob Okonjo", bob({})}}) == "Bob Okonjo [b]\nRobert Okonjo [a]\n");
  CHECK(linked({{"Robert Okonjo", governor, kThere}, {"Bob Okonjo", bob(singer), kThere}}) ==
        "Bob Okonjo [b]\nRobert Okonjo [a]\n");
}

TEST_CASE("the same surname alone in unlike surroundings stays apart", "[unit]") {
  CHECK(linked({{"Okonjo", {}, {"Lima"}}, {"Okonjo", {}, kThere}}) == "Okonjo [a]\nOkonjo [b]\n");
  CHECK(linked({{"Okonjo", {}, kThere}, {"Okonjo", {}, kThere}}) == "Okonjo [a b]\n");
}

TEST_CASE("homonyms of different countries or sexes stay two people", "[unit]") {
  CHECK(linked({{"John Smith", {.nationality = "US"}}, {"John Smith", {.nationality = "AU"}}}) ==
        "John Smith [a]\nJohn Smith [b]\n");
  CHECK(linked({{"Kim Lee", {.gender = Gender::male}}, {"Kim Lee", {.gender = Gender::female}}}) ==
        "Kim Lee [a]\nKim Lee [b]\n");
  CHECK(linked({{"John Smith", {.nationality = "US"}}, {"John Smith"}}) == "John Smith [a b]\n");
}

TEST_CASE("with homonyms about, a bearer of whom nothing is known goes by its surroundings or stands alone", "[unit]") {
  CHECK(linked({{"John Smith", {.nationality = "US"}, kThere},
                {"John Smith", {.nationality = "AU"}, {"Lima"}},
                {"John Smith", {}, kThere}}) == "John Smith [a c]\nJohn Smith [b]\n");
  CHECK(linked({{"John Smith", {.nationality = "US"}, kThere},
                {"John Smith", {.nationality = "AU"}, {"Lima"}},
                {"John Smith", {}, {"Oslo"}}}) == "John Smith [a]\nJohn Smith [b]\nJohn Smith [c]\n");
}

TEST_CASE("an acronym goes to the organization that some article gives it to", "[unit]") {
  CHECK(linked({{"National Flood Board", {.aliases = {"NFB"}}, {}, "Organization"}, {"NFB", {}, {}, "Organization"}}) ==
        "National Flood Board [a b]\n");
  CHECK(linked({{"National Flood Board", {}, kThere, "Organization"}, {"NFB", {}, kThere, "Organization"}}) ==
        "National Flood Board [a b]\n");
  CHECK(linked({{"National Flood Board", {}, {}, "Organization"}, {"NFB", {}, {}, "Organization"}}) ==
        "NFB [b]\nNational Flood Board [a]\n");
  CHECK(linked({{"National Flood Board", {.aliases = {"NFB"}}, {}, "Organization"},
                {"Northern Film Bank", {.aliases = {"NFB"}}, {}, "Organization"},
                {"NFB", {}, {}, "Organization"}}) == "NFB [c]\nNational Flood Board [a]\nNorthern Film Bank [b]\n");
}

TEST_CASE("an acronym of another kind of body goes to it only in like surroundings", "[unit]") {
  const EntityOptions party{.subtype = "PoliticalParty", .aliases = {"NFB"}};
  const EntityOptions agency{.subtype = "NewsMedia"};
  CHECK(linked({{"National Fjord Bund", party, {}, "Organization"}, {"NFB", agency, {}, "Organization"}}) ==
        "NFB [b]\nNational Fjord Bund [a]\n");
  CHECK(linked({{"National Fjord Bund", party, kThere, "Organization"}, {"NFB", agency, kThere, "Organization"}}) ==
        "National Fjord Bund [a b]\n");
}

TEST_CASE("forms of one entry of a list are one, three letters only in like surroundings", "[unit]") {
  const EntityOptions whole{.keys = {"national flood board"}};
  const auto form = [](const std::string& key) { return EntityOptions{.keys = {key, "national flood board"}}; };
  CHECK(rules({{"National Flood Board", whole, {}, "Organization"},
               {"Floodwatch", form("floodwatch"), {}, "Organization"}}) ==
        "National Flood Board: founding\nFloodwatch: listed\n");
  CHECK(linked({{"Floodwatch", form("floodwatch"), {}, "Organization"},
                {"The Board", form("the board"), {}, "Organization"}}) == "Floodwatch [a b]\n");
  CHECK(linked({{"National Flood Board", whole, {}, "Organization"}, {"NFB", form("nfb"), {}, "Organization"}}) ==
        "NFB [b]\nNational Flood Board [a]\n");
  CHECK(linked({{"National Flood Board", whole, kThere, "Organization"},
                {"NFB", form("nfb"), kThere, "Organization"}}) == "National Flood Board [a b]\n");
}

TEST_CASE("a short name that many articles use does not follow the one that uses it for a longer one", "[unit]") {
  std::vector<Told> all = {{"Tirvo Red Aid", {.aliases = {"Red Aid"}}, kThere, "Organization"}};
  CHECK(linked({all[0], {"Red Aid", {}, kThere, "Organization"}}) == "Tirvo Red Aid [a b]\n");
  for (int i = 0; i < 4; ++i) all.push_back({"Red Aid", {}, kThere, "Organization"});
  CHECK(linked(all) == "Red Aid [b c d e]\nTirvo Red Aid [a]\n");
  const EntityOptions anybody{.attributes = {{"generic", "true"}}};
  CHECK(linked({{"Kishar Cabinet", {.aliases = {"Cabinet"}}, kThere, "Organization"},
                {"Cabinet", anybody, kThere, "Organization"}}) == "Cabinet [b]\nKishar Cabinet [a]\n");
}

TEST_CASE("a firm with its legal form and without is one", "[unit]") {
  CHECK(linked({{"Tarnby Foods Ltd", {.keys = {"tarnby foods", "tarnby foods ltd"}}, {}, "Organization"},
                {"Tarnby Foods", {.keys = {"tarnby foods"}}, {}, "Organization"}}) == "Tarnby Foods Ltd [a b]\n");
}

TEST_CASE("parliaments of two countries are two, a body of its own name is one", "[unit]") {
  const auto article = [](std::string id, const std::string& body, const std::string& country, bool generic) {
    HandMade made(vocabulary(), std::move(id), "The " + body + " of " + country + " met.");
    EntityOptions options{.subtype = "Legislature"};
    if (generic) options.attributes = {{"generic", "true"}};
    made.entity("Organization", body, options);
    made.entity("Place", country, {.subtype = "Country"});
    return made;
  };
  const auto bodies = [&](const std::string& name, bool generic) {
    std::vector<HandMade> all;
    all.push_back(article("a", name, "Norway", generic));
    all.push_back(article("b", name, "Mali", generic));
    all.push_back(article("c", name, "Norway", generic));
    return node_names(build_graph(vocabulary(), all).view(), "Organization");
  };
  CHECK(bodies("Parliament", true) == "Parliament [a c]\nParliament [b]\n");
  CHECK(bodies("Storting", false) == "Storting [a b c]\n");
}

TEST_CASE("the node of a parliament has the country of which its article clearly speaks", "[unit]") {
  const auto country_of = [](const std::string& generic, const std::vector<std::string>& places) {
    std::string text = "The Senate met.";
    for (const std::string& place : places) text += " It rained in " + place + '.';
    std::vector<HandMade> all;
    HandMade& made = all.emplace_back(vocabulary(), "a", text);
    made.entity("Organization", "Senate", {.subtype = "Legislature", .attributes = {{"generic", generic}}});
    for (const std::string& place : places)
      made.entity("Place", place, {.subtype = "City", .attributes = {{"country", place == "Gao" ? "ML" : "NO"}}});
    const Graph graph = build_graph(vocabulary(), all);
    for (const Node& node : graph.view().nodes())
      if (node.name == "Senate") return property_text(node, "country") + '/' + property_text(node, "generic");
    return std::string("no node");
  };
  CHECK(country_of("true", {"Bergen", "Molde"}) == "NO/");
  CHECK(country_of("true", {"Bergen", "Gao"}) == "/true");
  CHECK(country_of("true", {"Bergen"}) == "/true");  // told in passing
  CHECK(country_of("NO", {"Bergen", "Gao"}) == "NO/");
  CHECK(country_of("host", {"Bergen", "Molde"}) == "/host");  // an embassy
}

TEST_CASE("whose a parliament is, towns tell too; where nothing tells, like surroundings join", "[unit]") {
  struct Article {
    std::string usual;                                       // whose it usually is, or "true"
    std::vector<std::pair<std::string, std::string>> towns;  // and their countries
  };
  const auto parties = [](const std::vector<Article>& articles) {
    std::vector<HandMade> all;
    char id = 'a';
    for (const Article& article : articles) {
      std::string text = "The Liberal Party met.";
      for (const auto& [town, country] : article.towns) text += " It rained in " + town + '.';
      HandMade& made = all.emplace_back(vocabulary(), std::string(1, id++), text);
      made.entity("Organization", "Liberal Party",
                  {.subtype = "PoliticalParty", .attributes = {{"generic", article.usual}}});
      for (const auto& [town, country] : article.towns) {
        EntityOptions options{.subtype = "City"};
        if (!country.empty()) options.attributes = {{"country", country}};
        made.entity("Place", town, options);
      }
    }
    return node_names(build_graph(vocabulary(), all).view(), "Organization");
  };
  CHECK(parties({{"true", {{"Bergen", "NO"}}}, {"true", {{"Gao", "ML"}}}, {"true", {{"Molde", "NO"}}}}) ==
        "Liberal Party [a c]\nLiberal Party [b]\n");
  CHECK(parties({{"true", {{"Bergen", ""}}}, {"true", {{"Gao", ""}}}}) == "Liberal Party [a]\nLiberal Party [b]\n");
  const Article like{"true", {{"Bergen", ""}, {"Molde", ""}}};
  CHECK(parties({like, like}) == "Liberal Party [a b]\n");
  // the usual one, where the article speaks of its country at all
  CHECK(parties({{"NO", {{"Bergen", "NO"}}},
                 {"NO", {{"Gao", "ML"}, {"Mopti", "ML"}, {"Molde", "NO"}}},
                 {"NO", {{"Gao", "ML"}}}}) == "Liberal Party [a b]\nLiberal Party [c]\n");
}

TEST_CASE("places are one by their gazetteer entry, whatever their names", "[unit]") {
  const EntityOptions kyiv{.gazetteer = "geonames:703448"};
  CHECK(linked({{"Kyiv", kyiv, {}, "Place"}, {"Kiev", kyiv, {}, "Place"}}) == "Kiev [a b]\n");
  CHECK(linked({{"Springfield", {.gazetteer = "geonames:4250542"}, {}, "Place"},
                {"Springfield", {.gazetteer = "geonames:4951788"}, {}, "Place"}}) ==
        "Springfield [a]\nSpringfield [b]\n");
}

TEST_CASE("an area and its long name are one, a town and a longer name are not", "[unit]") {
  const EntityOptions area{.subtype = "AdministrativeArea"};
  const EntityOptions town{.subtype = "City"};
  CHECK(linked({{"Oruna", area, kThere, "Place"}, {"Oruna Oblast", area, kThere, "Place"}}) ==
        "Abuja [a b]\nKano [a b]\nLagos [a b]\nOruna Oblast [a b]\n");
  CHECK(linked({{"Oruna", area, {}, "Place"}, {"Oruna Oblast", area, {}, "Place"}}) == "Oruna Oblast [b]\nOruna [a]\n");
  CHECK(linked({{"Newford", town, kThere, "Place"}, {"Newford Bay", town, kThere, "Place"}}) ==
        "Abuja [a b]\nKano [a b]\nLagos [a b]\nNewford Bay [b]\nNewford [a]\n");
}

TEST_CASE("a country is not the town of its name", "[unit]") {
  CHECK(linked({{"Georgia", {.subtype = "Country"}, {}, "Place"}, {"Georgia", {.subtype = "City"}, {}, "Place"}}) ==
        "Georgia [a]\nGeorgia [b]\n");
}

TEST_CASE("groups of one nationality are one, mere nouns are each article's own", "[unit]") {
  const EntityOptions korean{.nationality = "KP", .named = false};
  const auto group = [&](const std::string& name, const EntityOptions& options) {
    std::vector<HandMade> out;
    for (const char* id : {"a", "b"}) {
      out.emplace_back(vocabulary(), id, "Then " + name + " arrived.");
      const auto e = out.back().entity("Group", name, options);
      out.back().event("Travel", "arrived", {{"agent", e}});
    }
    return node_names(build_graph(vocabulary(), out).view(), "Group");
  };
  CHECK(group("10,000 Korean troops", korean) == "Korean troops [a b]\n");
  CHECK(group("NATO diplomats", {.named = false}) == "NATO diplomats [a b]\n");
  CHECK(group("diplomats", {.named = false}) == "diplomats [a]\ndiplomats [b]\n");
}

TEST_CASE("a capital at the start of a sentence makes no name, one inside does", "[unit]") {
  const auto linked_place = [](const std::string& text) {
    std::vector<HandMade> out;
    for (const char* id : {"a", "b"}) {
      out.emplace_back(vocabulary(), id, text);
      const auto e = out.back().entity("Place", "Akka region", {.named = false});
      out.back().event("Flood", "flooded", {{"place", e}});
    }
    return node_names(build_graph(vocabulary(), out).view(), "Place");
  };
  CHECK(linked_place("Rain flooded the Akka region.") == "Akka region [a b]\n");
  CHECK(linked_place("It flooded. Akka region is wet.") == "Akka region [a]\nAkka region [b]\n");
}

TEST_CASE("names in capitals give way to usual ones", "[unit]") {
  CHECK(linked({{"LIMA", {.gazetteer = "geonames:3936456"}, {}, "Place"}}) == "Lima [a]\n");
  CHECK(linked({{"SÃO PAULO", {.gazetteer = "geonames:3448439"}, {}, "Place"}}) == "São Paulo [a]\n");
  CHECK(linked({{"LAGOS", {.aliases = {"Lagos"}}, {}, "Place"}}) == "Lagos [a]\n");
  CHECK(linked({{"NATO", {}, {}, "Organization"}}) == "NATO [a]\n");
  CHECK(linked({{"UAE", {.gazetteer = "wikidata:Q878"}, {}, "Place"}}) == "UAE [a]\n");
}

TEST_CASE("what nobody names and nothing happens to is no node", "[unit]") {
  CHECK(linked({{"a passer-by", {.named = false}}}).empty());
}
