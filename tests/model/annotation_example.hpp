// SPDX-License-Identifier: Apache-2.0
#pragma once

// One annotated document with one of everything, and what its codec needs to know.

#include <cstdint>
#include <string>
#include <string_view>

#include "model/annotation_codec.hpp"

namespace dramatis {

inline const Vocabulary& vocabulary() {
  static const Vocabulary v = Vocabulary::parse(
      "node Person\nnode Organization\nnode Place\nnode Group\nnode Event\nnode Claim\nnode Thing\nnode Document\n"
      "subtype Country of=Place\nclass Movement\nevent Deployment class=Movement plover=MOBILIZE\n"
      "event Travel class=Movement\nrelation holdsPosition head=Person tail=Organization\n"
      "role agent\nrole quantity\nrole topic\nrole destination\nrole time\n",
      "vocabulary");
  return v;
}

inline const CodecContext& context() {
  static const CodecContext c{
      &vocabulary(), "0123456789abcdef",
      [](const void*, WordId id) { return id == 1 ? std::string_view("send") : std::string_view("to"); }, nullptr};
  return c;
}

inline ByteSpan span(std::uint32_t begin, std::uint32_t end) { return {ByteOffset(begin), ByteOffset(end)}; }

inline TypeId type(std::string_view name) { return *vocabulary().type(name); }
inline RoleId role(std::string_view name) { return *vocabulary().role(name); }

/// "Marit Dahl sent 40 engineers to Malé." with one of everything.
inline AnnotatedDocument example() {
  AnnotatedDocument d;
  Document s;
  s.id = "north/dahl.txt";
  s.source = "in/north/dahl.txt";
  s.digest = "00112233aabbccdd";
  s.title = "Dahl sends \"engineers\"";
  s.published = "2025-03-02";
  s.language = "en";
  s.attributes = {{"section", "\"world\""}, {"views", "12"}};
  s.text = "Marit Dahl sent 40 engineers to Mal\xC3\xA9.\n";
  s.zones = {{span(0, 39), ZoneKind::body, 1}};
  d.reset(std::move(s));

  Entity dahl;
  dahl.type = type("Person");
  dahl.name = "Marit Dahl";
  dahl.keys = {"marit dahl"};
  dahl.given = "Marit";
  dahl.family = "Dahl";
  dahl.gender = Gender::female;
  Entity male;
  male.type = type("Place");
  male.name = "Mal\xC3\xA9";
  male.aliases = {"Male"};
  male.gazetteer = "geonames:1282027";
  male.same_as = {"http://www.wikidata.org/entity/Q9347"};
  male.story = 2;
  Entity engineers;
  engineers.type = type("Group");
  engineers.named = false;
  engineers.name = "engineers";
  engineers.number = 40;
  engineers.attributes = {{"occupation", "engineer"}};
  d.entities = {dahl, male, engineers};

  Mention m;
  m.entity = EntityIndex(0);
  m.span = span(0, 10);
  m.rule = "person-full-name";
  d.mentions.push_back(m);
  m.entity = EntityIndex(1);
  m.span = span(32, 37);
  m.rule = "place";
  m.sieve = "exact";
  d.mentions.push_back(m);

  Relation r;
  r.type = type("holdsPosition");
  r.head = EntityIndex(0);
  r.tail = EntityIndex(1);
  r.attributes = {{"title", "envoy"}};
  r.span = span(0, 37);
  r.head_span = span(0, 10);
  r.time = TimeIndex(0);
  r.rule = "title";
  d.relations.push_back(r);

  Event v;
  v.type = type("Deployment");
  v.span = span(11, 15);
  v.incident = 0;
  v.arguments.resize(4);
  v.arguments[0] = {role("agent"), span(0, 10), EntityIndex(0), kNoEvent, kNoQuantity, ""};
  v.arguments[1] = {role("quantity"), span(16, 28), kNoEntity, kNoEvent, QuantityIndex(0), ""};
  v.arguments[2] = {role("topic"), {}, kNoEntity, EventIndex(0), kNoQuantity, ""};
  v.arguments[3] = {role("time"), span(0, 5), kNoEntity, kNoEvent, kNoQuantity, "2025-03"};
  v.time = TimeIndex(0);
  v.modality = Modality::planned;
  v.tense = Tense::past;
  v.attributed_to = EntityIndex(0);
  v.rule = "deployment";
  d.events.push_back(v);

  Quote q;
  q.content = {span(0, 5), span(6, 10)};
  q.cue = span(11, 15);
  q.speaker = EntityIndex(0);
  q.co_speakers = {EntityIndex(0)};
  q.kind = QuoteKind::mixed;
  d.quotes.push_back(q);
  d.times.push_back({span(0, 5), {}, TimeType::date, "2025-03-02"});
  Quantity n;
  n.span = span(16, 18);
  n.value = 40;
  n.unit = "engineer";
  n.qualifier = Qualifier::at_least;
  d.quantities.push_back(n);
  n.value = 5.8;
  n.has_range = true;
  n.low = 5.5;
  n.high = 1e30;
  d.quantities.push_back(n);
  return d;
}

}  // namespace dramatis
