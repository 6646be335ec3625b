// SPDX-License-Identifier: Apache-2.0
#pragma once

// Annotated documents made by hand, for tests of what comes after reading. Spans are found by
// searching the text, so that a test reads like the article it is about:
//
//     HandMade d(vocabulary, "a.txt", "Mark Rutte met Ana Lopez in Oslo.", "2024-10-28");
//     auto rutte = d.entity("Person", "Mark Rutte");
//     auto oslo = d.entity("Place", "Oslo", {.subtype = "City", .gazetteer = "geonames:3143244"});
//     d.event("Meeting", "met", {{"agent", rutte}, {"place", oslo}});

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "graph/graph_builder.hpp"
#include "model/digest.hpp"

namespace dramatis::test {

/// That of the built-in rules.
inline const Vocabulary& vocabulary() {
  static const Vocabulary parsed = [] {
    const std::string path = std::string(DRAMATIS_SOURCE_DIR) + "/rules/en/vocabulary";
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return Vocabulary::parse(text.str(), path);
  }();
  return parsed;
}

struct EntityOptions {
  std::string subtype = {};
  std::string gazetteer = {};
  std::string nationality = {};
  Gender gender = Gender::unknown;
  bool named = true;
  std::uint32_t number = 1;
  std::vector<std::string> aliases = {};
  std::vector<std::string> keys = {};
  std::vector<std::pair<std::string, std::string>> attributes = {};
  std::string family = {};
};

struct EventOptions {
  EntityIndex speaker = kNoEntity;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  std::string time = {};
  std::uint32_t incident = kNoIncident;
  Tense tense = Tense::none;
  std::vector<std::pair<std::string, Quantity>> quantities = {};
  std::vector<std::pair<std::string, EventIndex>> events = {};
  std::vector<std::pair<std::string, std::string>> spans = {};  ///< roles filled by mere words
};

struct RelationOptions {
  EntityIndex speaker = kNoEntity;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  std::vector<std::pair<std::string, std::string>> attributes = {};
};

class HandMade {
 public:
  HandMade(const Vocabulary& vocabulary, std::string id, std::string text, std::string published = "")
      : vocabulary_(vocabulary) {
    Document d;
    d.id = std::move(id);
    d.source = "articles/" + d.id;
    d.digest = sha256_hex(text);
    d.published = std::move(published);
    d.language = "en";
    d.zones = {{{ByteOffset(0), ByteOffset(static_cast<std::uint32_t>(text.size()))}, ZoneKind::body, 1}};
    d.text = std::move(text);
    document_.reset(std::move(d));
  }

  /// A new entity, mentioned wherever its name or an alias stands in the text; without a name nowhere.
  EntityIndex entity(std::string_view type, std::string_view name, const EntityOptions& o = {}) {
    Entity e;
    e.type = type_id(type);
    e.subtype = o.subtype.empty() ? kNoType : type_id(o.subtype);
    e.name = name;
    e.gazetteer = o.gazetteer;
    e.nationality = o.nationality;
    e.gender = o.gender;
    e.named = o.named;
    e.number = o.number;
    e.aliases = o.aliases;
    e.keys = o.keys;
    e.attributes = o.attributes;
    e.family = o.family;
    const EntityIndex index(static_cast<std::uint32_t>(document_.entities.size()));
    std::vector<std::string> names = o.aliases;
    names.emplace_back(name);
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    std::vector<ByteSpan> found;
    for (const std::string& n : names)
      for (std::size_t at = n.empty() ? std::string::npos : text().find(n); at != std::string::npos;
           at = text().find(n, at + 1)) {
        const ByteSpan span = make_span(at, n.size());
        if (std::none_of(found.begin(), found.end(), [&](ByteSpan s) { return s.overlaps(span); }))
          found.push_back(span);
      }
    for (const ByteSpan span : found) {
      Mention m;
      m.entity = index;
      m.span = span;
      m.kind = o.named ? MentionKind::name : MentionKind::nominal;
      m.rule = "by-hand";
      document_.mentions.push_back(m);
    }
    std::sort(document_.mentions.begin(), document_.mentions.end(),
              [](const Mention& a, const Mention& b) { return a.span < b.span; });
    document_.entities.push_back(std::move(e));
    return index;
  }

  void relation(std::string_view type, EntityIndex head, EntityIndex tail, std::string_view words,
                RelationOptions o = {}) {
    Relation r;
    r.type = type_id(type);
    r.head = head;
    r.tail = tail;
    r.span = span(words);
    r.attributes = std::move(o.attributes);
    r.polarity = o.polarity;
    r.modality = o.modality;
    r.attributed_to = o.speaker;
    r.rule = "relation-by-hand";
    document_.relations.push_back(std::move(r));
  }

  EventIndex event(std::string_view type, std::string_view trigger,
                   const std::vector<std::pair<std::string, EntityIndex>>& fillers, const EventOptions& o = {}) {
    Event e;
    e.type = type_id(type);
    e.span = span(trigger);
    e.incident = o.incident;
    e.polarity = o.polarity;
    e.modality = o.modality;
    e.tense = o.tense;
    e.attributed_to = o.speaker;
    e.rule = "event-by-hand";
    for (const auto& [role, filler] : fillers) {
      Argument a;
      a.role = *vocabulary_.role(role);
      a.entity = filler;
      a.span = first_mention(filler);
      e.arguments.push_back(a);
    }
    for (auto& [role, quantity] : o.quantities) {
      Argument a;
      a.role = *vocabulary_.role(role);
      a.quantity = QuantityIndex(static_cast<std::uint32_t>(document_.quantities.size()));
      a.span = quantity.span;
      document_.quantities.push_back(quantity);
      e.arguments.push_back(a);
    }
    for (const auto& [role, other] : o.events) {
      Argument a;
      a.role = *vocabulary_.role(role);
      a.event = other;
      a.span = document_.events[other.value].span;
      e.arguments.push_back(a);
    }
    for (const auto& [role, words] : o.spans) {
      Argument a;
      a.role = *vocabulary_.role(role);
      a.span = span(words);
      e.arguments.push_back(a);
    }
    if (!o.time.empty()) {
      e.time = TimeIndex(static_cast<std::uint32_t>(document_.times.size()));
      TimeExpression t;
      t.value = o.time;
      document_.times.push_back(t);
    }
    document_.events.push_back(std::move(e));
    return EventIndex(static_cast<std::uint32_t>(document_.events.size() - 1));
  }

  void quote(std::string_view words, EntityIndex speaker, QuoteKind kind = QuoteKind::direct) {
    Quote q;
    q.content = {span(words)};
    q.speaker = speaker;
    q.kind = kind;
    document_.quotes.push_back(std::move(q));
  }

  Quantity count(double value, std::string_view unit, std::string_view words) {
    Quantity q;
    q.value = value;
    q.unit = unit;
    q.span = span(words);
    return q;
  }

  [[nodiscard]] const AnnotatedDocument& document() const { return document_; }
  [[nodiscard]] AnnotatedDocument& document() { return document_; }

  [[nodiscard]] ByteSpan span(std::string_view words) const {
    const std::size_t at = document_.document.text.find(words);
    if (at == std::string::npos) throw std::logic_error("not in the text: " + std::string(words));
    return make_span(at, words.size());
  }

 private:
  static ByteSpan make_span(std::size_t at, std::size_t size) {
    return {ByteOffset(static_cast<std::uint32_t>(at)), ByteOffset(static_cast<std::uint32_t>(at + size))};
  }
  TypeId type_id(std::string_view name) const {
    const auto type = vocabulary_.type(name);
    if (!type) throw std::logic_error("no such type: " + std::string(name));
    return *type;
  }
  const std::string& text() const { return document_.document.text; }
  ByteSpan first_mention(EntityIndex e) const {
    for (const Mention& m : document_.mentions)
      if (m.entity == e) return m.span;
    return {};
  }

  const Vocabulary& vocabulary_;
  AnnotatedDocument document_;
};

}  // namespace dramatis::test
