// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

#include "tests/model/annotation_example.hpp"

namespace dramatis {

/// Documents with random content but lawful spans and references.
class RandomDocument {
 public:
  explicit RandomDocument(unsigned seed) : random_(seed) {}

  AnnotatedDocument make() {
    AnnotatedDocument d;
    Document s;
    s.id = word();
    s.source = word();
    s.url = maybe();
    s.publisher = maybe();
    s.text = words(pick(60) + 1);
    if (pick(2) != 0) s.source_map = {{ByteOffset(0), pick(9), 3}, {ByteOffset(4), 1'000'000'000'000ULL + pick(9), 2}};
    s.attributes[word()] =
        "[1,-2.5,{\"a\":null},\""
        "x\"]";
    text_ = s.text;
    for (unsigned i = pick(4); i > 0; --i)
      s.zones.push_back({bytes(), static_cast<ZoneKind>(pick(7)), static_cast<std::uint8_t>(1 + pick(2))});
    d.reset(std::move(s));
    entities_ = pick(5);
    events_ = pick(5);
    times_ = pick(4);
    quantities_ = pick(4);
    for (unsigned i = 0; i < entities_; ++i) d.entities.push_back(entity());
    for (unsigned i = 0; i < events_; ++i) d.events.push_back(event(d));
    for (unsigned i = pick(5); i > 0; --i) d.relations.push_back(relation(d));
    for (unsigned i = pick(5); i > 0; --i) {
      Mention m;
      m.entity = entity_reference();
      m.span = bytes();
      m.kind = static_cast<MentionKind>(pick(3));
      m.rule = d.keep(maybe());
      m.sieve = d.keep(maybe());
      d.mentions.push_back(m);
    }
    for (unsigned i = pick(3); i > 0; --i) {
      Quote q;
      for (unsigned j = pick(3); j > 0; --j) q.content.push_back(bytes());
      q.source = bytes();
      q.speaker = entity_reference();
      if (q.speaker != kNoEntity) q.co_speakers.resize(pick(2), q.speaker);
      q.kind = static_cast<QuoteKind>(pick(4));
      q.story = static_cast<std::uint8_t>(1 + pick(2));
      d.quotes.push_back(q);
    }
    for (unsigned i = 0; i < times_; ++i) d.times.push_back({bytes(), {}, static_cast<TimeType>(pick(4)), maybe()});
    for (unsigned i = 0; i < quantities_; ++i) {
      Quantity q;
      q.span = bytes();
      q.value = std::ldexp(static_cast<double>(random_()), static_cast<int>(pick(80)) - 60);
      q.unit = maybe();
      q.qualifier = static_cast<Qualifier>(pick(4));
      if (pick(2) != 0) {
        q.has_range = true;
        q.low = -q.value;
        q.high = q.value / 3;
      }
      d.quantities.push_back(q);
    }
    return d;
  }

 private:
  unsigned pick(unsigned n) { return static_cast<unsigned>(random_()) % n; }
  std::string word() {
    static constexpr const char* kPieces[] = {
        "a", "B", "\"", "\\", "\n", "\x01", "\xC3\xA9", "\xE2\x80\x99", "\xF0\x9F\x8C\x8D", " ", "/", "\x7F"};
    std::string out;
    for (unsigned i = pick(12) + 1; i > 0; --i) out += kPieces[pick(12)];
    return out;
  }
  std::string words(unsigned n) {
    std::string out;
    while (n-- > 0) out += word() + ' ';
    return out;
  }
  std::string maybe() { return pick(3) == 0 ? std::string() : word(); }
  std::uint32_t offset() {
    auto i = pick(static_cast<unsigned>(text_.size()) + 1);
    while (i < text_.size() && (static_cast<unsigned char>(text_[i]) & 0xC0U) == 0x80U) ++i;
    return i;
  }
  ByteSpan bytes() {
    const auto a = offset(), b = offset();
    return span(std::min(a, b), std::max(a, b));
  }
  EntityIndex entity_reference() { return entities_ == 0 || pick(4) == 0 ? kNoEntity : EntityIndex(pick(entities_)); }
  TimeIndex time_reference() { return times_ == 0 || pick(2) == 0 ? kNoTime : TimeIndex(pick(times_)); }
  Entity entity() {
    Entity e;
    e.type = type(pick(2) == 0 ? "Person" : "Place");
    if (pick(2) == 0) e.subtype = type("Country");
    e.named = pick(2) == 0;
    e.name = word();
    e.family = maybe();
    e.gender = static_cast<Gender>(pick(4));
    e.number = pick(3);
    e.nationality = maybe();
    e.aliases = {word(), word()};
    e.attributes = {{word(), word()}};
    e.story = static_cast<std::uint8_t>(1 + pick(2));
    return e;
  }
  Event event(AnnotatedDocument& d) {
    Event v;
    v.type = type(pick(2) == 0 ? "Deployment" : "Travel");
    v.span = bytes();
    v.incident = pick(2) == 0 ? kNoIncident : pick(7);
    for (unsigned i = pick(4); i > 0; --i) {
      Argument a;
      a.role = static_cast<RoleId>(pick(5));
      a.span = bytes();
      switch (pick(5)) {
        case 0: a.entity = entity_reference(); break;
        case 1: a.event = EventIndex(pick(events_)); break;
        case 2:
          if (quantities_ != 0) a.quantity = QuantityIndex(pick(quantities_));
          break;
        case 3: a.value = word(); break;
        default: break;
      }
      if (pick(4) == 0) a.modality = static_cast<Modality>(pick(6));
      v.arguments.push_back(a);
    }
    v.time = time_reference();
    v.modality = static_cast<Modality>(pick(6));
    v.tense = static_cast<Tense>(pick(4));
    v.attributed_to = entity_reference();
    v.rule = d.keep(word());
    return v;
  }
  Relation relation(AnnotatedDocument& d) {
    Relation r;
    r.type = type("holdsPosition");
    r.head = entity_reference();
    r.tail = entity_reference();
    r.span = bytes();
    r.tail_span = bytes();
    r.attributes = {{word(), word()}};
    r.polarity = static_cast<Polarity>(pick(2));
    r.time = time_reference();
    r.rule = d.keep(word());
    r.story = static_cast<std::uint8_t>(1 + pick(2));
    return r;
  }

  std::mt19937 random_;  // its sequence is fixed by the standard
  std::string text_;
  unsigned entities_ = 0, events_ = 0, times_ = 0, quantities_ = 0;
};

}  // namespace dramatis
