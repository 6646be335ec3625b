// SPDX-License-Identifier: Apache-2.0
// Relations, events with their arguments, quotes, times and quantities.
#include "model/record_writer.hpp"

namespace dramatis {

void RecordWriter::polarity_and_modality(Polarity polarity, Modality modality) {
  put(",\"polarity\":");
  json_.name(name_of(polarity));
  put(",\"modality\":");
  json_.name(name_of(modality));
}

void RecordWriter::time_reference(TimeIndex index) {
  put(",\"time\":");
  if (index == kNoTime) return put("null");
  const TimeExpression& t = d_.times[index.value];
  put("{\"id\":");
  id('t', index.value);
  put(",\"value\":");
  string_or_null(t.value);
  put(',');
  start_end(t.span);
  put('}');
}

void RecordWriter::relations() {
  put(",\"relations\":");
  std::uint32_t index = 0;
  array(d_.relations, [&](const Relation& r) { relation(r, index++); });
}

void RecordWriter::relation(const Relation& r, std::uint32_t index) {
  put("{\"id\":");
  id('r', index);
  put(",\"type\":");
  type_or_null(r.type);
  put(",\"head\":");
  id_or_null('e', r.head, kNoEntity);
  put(",\"tail\":");
  id_or_null('e', r.tail, kNoEntity);
  put(",\"attributes\":");
  attributes(r.attributes);
  put(',');
  start_end(r.span);
  put(",\"headSpan\":");
  pair_or_null(r.head_span);
  put(",\"tailSpan\":");
  pair_or_null(r.tail_span);
  polarity_and_modality(r.polarity, r.modality);
  put(",\"attributedTo\":");
  id_or_null('e', r.attributed_to, kNoEntity);
  time_reference(r.time);
  put(",\"rule\":");
  string_or_null(r.rule);
  story(r.story);
  put('}');
}

void RecordWriter::events() {
  put(",\"events\":");
  std::uint32_t index = 0;
  array(d_.events, [&](const Event& v) { event(v, index++); });
}

std::string_view RecordWriter::plover(const Event& v) const {
  if (v.type == kNoType) return {};
  const Vocabulary& vocabulary = *context_.vocabulary;
  bool has_actor = false;
  // "A bombing killed 12": where a deed is the cause, somebody did it.
  for (const Argument& a : v.arguments)
    has_actor = has_actor || vocabulary.role_name(a.role) == "agent" ||
                (a.event != kNoEvent && vocabulary.role_name(a.role) == "cause" &&
                 !vocabulary.info(d_.events[a.event.value].type).plover.empty());
  return vocabulary.plover(v.type, has_actor, v.polarity, v.modality);
}

void RecordWriter::event(const Event& v, std::uint32_t index) {
  put("{\"id\":");
  id('v', index);
  node(linked_.events, index);
  put(",\"type\":");
  type_or_null(v.type);
  put(',');
  start_end(v.span);
  put(",\"incident\":");
  v.incident == kNoIncident ? put("null") : id('i', v.incident);
  put(",\"plover\":");
  string_or_null(plover(v));
  put(",\"arguments\":");
  array(v.arguments, [this](const Argument& a) { argument(a); });
  time_reference(v.time);
  polarity_and_modality(v.polarity, v.modality);
  put(",\"tense\":");
  name_or_null(v.tense == Tense::none ? std::string_view() : name_of(v.tense));
  put(",\"attributedTo\":");
  id_or_null('e', v.attributed_to, kNoEntity);
  put(",\"rule\":");
  string_or_null(v.rule);
  story(v.story);
  put('}');
}

void RecordWriter::argument(const Argument& a) {
  put("{\"role\":");
  json_.name(context_.vocabulary->role_name(a.role));
  if (a.entity != kNoEntity) {
    put(",\"entity\":");
    id('e', a.entity.value);
  } else if (a.event != kNoEvent) {
    put(",\"event\":");
    id('v', a.event.value);
  } else if (a.quantity != kNoQuantity) {
    put(",\"quantity\":");
    id('q', a.quantity.value);
  } else if (!a.value.empty()) {
    put(",\"value\":");
    json_.string(a.value);
  }
  if (!a.span.is_empty()) {
    put(',');
    start_end(a.span);
  }
  if (a.modality != Modality::actual) {
    put(",\"modality\":");
    json_.name(name_of(a.modality));
  }
  put('}');
}

void RecordWriter::quotes() {
  put(",\"quotes\":");
  array(d_.quotes, [this](const Quote& q) {
    put("{\"content\":");
    array(q.content, [this](ByteSpan s) { pair(s); });
    put(",\"cue\":");
    pair_or_null(q.cue);
    put(",\"source\":");
    pair_or_null(q.source);
    put(",\"speaker\":");
    id_or_null('e', q.speaker, kNoEntity);
    if (!q.co_speakers.empty()) {
      put(",\"coSpeakers\":");
      array(q.co_speakers, [this](EntityIndex e) { id('e', e.value); });
    }
    put(",\"kind\":");
    json_.name(name_of(q.kind));
    if (q.polarity != Polarity::affirmed) {
      put(",\"polarity\":");
      json_.name(name_of(q.polarity));
    }
    story(q.story);
    put('}');
  });
}

void RecordWriter::times() {
  put(",\"times\":");
  std::uint32_t index = 0;
  array(d_.times, [&](const TimeExpression& t) {
    put("{\"id\":");
    id('t', index++);
    put(',');
    start_end(t.span);
    put(",\"type\":");
    json_.name(name_of(t.type));
    put(",\"value\":");
    string_or_null(t.value);
    put('}');
  });
}

void RecordWriter::quantities() {
  put(",\"quantities\":");
  std::uint32_t index = 0;
  array(d_.quantities, [&](const Quantity& q) {
    put("{\"id\":");
    id('q', index++);
    put(',');
    start_end(q.span);
    put(",\"value\":");
    json_.number(q.value);
    put(",\"unit\":");
    string_or_null(q.unit);
    put(",\"qualifier\":");
    json_.name(name_of(q.qualifier));
    put(",\"low\":");
    q.has_range ? json_.number(q.low) : put("null");
    put(",\"high\":");
    q.has_range ? json_.number(q.high) : put("null");
    put('}');
  });
}

}  // namespace dramatis
