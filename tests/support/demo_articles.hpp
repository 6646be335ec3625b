// SPDX-License-Identifier: Apache-2.0
#pragma once

// Five short invented articles about one story, annotated by hand: different spellings, numbers
// and sources, a denial, a homonym, a wire copy. Tests of graph, exporters and their readers
// share them.

#include "support/hand_made.hpp"

namespace dramatis::test {

inline void add_first_article(const Vocabulary& v, std::vector<HandMade>& to) {
  HandMade d(
      v, "herald.txt",
      "Prime Minister Anna Kowalska sent 600 Polish engineers to Mali on Monday. \"We will help Mali,\" Kowalska said. "
      "Polish engineers repaired bridges near Gao. The Northern Defence Council, or NDC, welcomed the move. "
      "Kowalska met Ibrahim Traoré, Mali's foreign minister, in Bamako.",
      "2026-03-03");
  const auto kowalska = d.entity("Person", "Anna Kowalska",
                                 {.gender = Gender::female,
                                  .aliases = {"Kowalska"},
                                  .attributes = {{"title", "Prime Minister"}},
                                  .family = "Kowalska"});
  const auto engineers = d.entity("Group", "Polish engineers", {.nationality = "PL", .named = false, .number = 600});
  const auto mali = d.entity("Place", "Mali", {.subtype = "Country", .gazetteer = "geonames:2453866"});
  const auto gao = d.entity("Place", "Gao", {.subtype = "City", .gazetteer = "geonames:2457161"});
  const auto council = d.entity("Organization", "Northern Defence Council",
                                {.subtype = "IntergovernmentalOrganization", .aliases = {"NDC"}});
  const auto traore =
      d.entity("Person", "Ibrahim Traoré", {.keys = {"ibrahim traore"}, .attributes = {{"title", "foreign minister"}}});
  const auto bamako = d.entity("Place", "Bamako", {.subtype = "City", .gazetteer = "geonames:2460596"});
  d.relation("holdsPosition", traore, mali, "Ibrahim Traoré, Mali's foreign minister",
             {.attributes = {{"title", "foreign minister"}}});
  d.relation("citizenOf", traore, mali, "Ibrahim Traoré, Mali's");
  d.relation("locatedIn", bamako, mali, "Mali's foreign minister, in Bamako");
  d.event("Deployment", "sent", {{"agent", kowalska}, {"theme", engineers}, {"destination", mali}},
          {.time = "2026-03-02", .incident = 0, .quantities = {{"quantity", d.count(600, "engineer", "600")}}});
  d.event("Support", "help", {{"recipient", mali}}, {.modality = Modality::planned});
  d.event("Praise", "welcomed", {{"agent", council}});
  d.event("Meeting", "met", {{"agent", kowalska}, {"agent", traore}, {"place", bamako}});
  d.event("Aid", "repaired", {{"agent", engineers}, {"place", gao}}, {.spans = {{"theme", "bridges"}}});
  d.quote("We will help Mali,", kowalska);
  to.push_back(std::move(d));
}

inline void add_second_article(const Vocabulary& v, std::vector<HandMade>& to) {
  HandMade d(v, "courier.txt",
             "Poland's prime minister Anna Kowalska dispatched about 750 Polish engineers to Mali, the NDC said. "
             "Minister Ibrahim Traore denied that Polish engineers attacked Gao. Bamako and Gao are in Mali.",
             "2026-03-04");
  const auto kowalska =
      d.entity("Person", "Anna Kowalska", {.gender = Gender::female, .attributes = {{"title", "prime minister"}}});
  const auto engineers = d.entity("Group", "Polish engineers", {.nationality = "PL", .named = false, .number = 750});
  const auto mali = d.entity("Place", "Mali", {.subtype = "Country", .gazetteer = "geonames:2453866"});
  const auto ndc = d.entity("Organization", "NDC");
  const auto traore = d.entity("Person", "Ibrahim Traore", {.attributes = {{"title", "minister"}}});
  const auto gao = d.entity("Place", "Gao", {.subtype = "City", .gazetteer = "geonames:2457161"});
  d.entity("Place", "Bamako", {.subtype = "City", .gazetteer = "geonames:2460596"});
  Quantity many = d.count(750, "engineer", "750");
  many.qualifier = Qualifier::about;
  d.event("Deployment", "dispatched", {{"agent", kowalska}, {"theme", engineers}, {"destination", mali}},
          {.speaker = ndc, .quantities = {{"quantity", many}}});
  d.event("Attack", "attacked", {{"agent", engineers}, {"patient", gao}},
          {.speaker = traore, .polarity = Polarity::negated});
  to.push_back(std::move(d));
}

// A wire text and its copy with a changed end: one family.
inline void add_wire_copy(const Vocabulary& v, std::vector<HandMade>& to, const std::string& id,
                          const std::string& end) {
  HandMade d(v, id,
             "A storm struck the coast of Cape Verde late on Tuesday and tore the roofs off dozens of houses in the "
             "old harbour, the national "
             "weather service reported, while fishing boats that had not returned in time were thrown against the quay "
             "and sank; no one was "
             "hurt, the mayor John Reyes told reporters, because the schools had been opened as shelters the evening "
             "before. " +
                 end,
             "2026-03-04");
  const auto cape_verde = d.entity("Place", "Cape Verde", {.subtype = "Country", .gazetteer = "geonames:3374766"});
  const auto reyes = d.entity("Person", "John Reyes", {.nationality = "CV", .attributes = {{"title", "mayor"}}});
  const auto service = d.entity("Organization", "national weather service", {.named = false});
  d.event("Storm", "storm", {{"place", cape_verde}}, {.time = "2026-03-03"});
  d.relation("holdsPosition", reyes, cape_verde, "mayor John Reyes", {.attributes = {{"title", "mayor"}}});
  d.event("Destruction", "tore", {{"place", cape_verde}}, {.speaker = service, .spans = {{"patient", "roofs"}}});
  to.push_back(std::move(d));
}

inline void add_homonym(const Vocabulary& v, std::vector<HandMade>& to) {
  HandMade d(v, "sports.txt",
             "Striker John Reyes scored twice for Leeds United against Arsenal & \"Friends\" <b>live</b>. "
             "\xE2\x80\x9CI am happy,\xE2\x80\x9D Reyes said.",
             "2026-03-05");
  const auto reyes = d.entity("Person", "John Reyes",
                              {.nationality = "ES", .aliases = {"Reyes"}, .attributes = {{"title", "striker"}}});
  const auto leeds = d.entity("Organization", "Leeds United", {.subtype = "SportsTeam"});
  d.entity("Organization", "Arsenal & \"Friends\" <b>live</b>", {.subtype = "SportsTeam"});
  d.relation("memberOf", reyes, leeds, "John Reyes scored twice for Leeds United");
  d.quote("I am happy,", reyes);
  to.push_back(std::move(d));
}

inline std::vector<HandMade> demo_articles(const Vocabulary& v) {
  std::vector<HandMade> all;
  add_first_article(v, all);
  add_second_article(v, all);
  add_wire_copy(v, all, "wire-a.txt", "Ferries will sail again on Thursday.");
  add_wire_copy(v, all, "wire-b.txt", "Power was back by noon in most streets of the town, officials said.");
  add_homonym(v, all);
  return all;
}

/// One sentence with one relation.
inline std::vector<HandMade> small_article(const Vocabulary& v) {
  std::vector<HandMade> articles;
  articles.emplace_back(v, "a.txt", "Zoë Lopez leads Acme & Sons.", "2026-01-02");
  HandMade& a = articles.back();
  const auto lopez = a.entity("Person", "Zoë Lopez");
  const auto acme = a.entity("Organization", "Acme & Sons", {.subtype = "Company"});
  a.relation("worksFor", lopez, acme, "Zoë Lopez leads Acme & Sons", {.attributes = {{"type", "leader"}}});
  return articles;
}

inline Graph build_graph(const Vocabulary& v, const std::vector<HandMade>& articles) {
  GraphBuilder builder(v);
  for (const HandMade& article : articles) builder.add(article.document());
  return builder.build();
}

}  // namespace dramatis::test
