// SPDX-License-Identifier: Apache-2.0
#pragma once

// What linking keeps of one annotated document: entities, relations, events and quotes with the
// few bytes that serve as evidence, and a sketch of the text. Made from exactly what the
// annotation codec writes, so that a record of a document read back from JSON Lines is equal.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "graph/graph_builder.hpp"
#include "graph/text_sketch.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// Evidence inside one document. `speaker` is an entity of it.
struct RecordEvidence {
  ByteSpan span;
  std::uint32_t character_begin = 0;  ///< `span` in code points
  std::uint32_t character_end = 0;
  std::string quote;
  std::string rule;
  EntityIndex speaker = kNoEntity;
};

struct RecordEntity {
  Entity entity;                         ///< as the reading half made it
  bool is_used = false;                  ///< some relation, event or quote refers to it
  bool is_proper = false;                ///< a capital inside a sentence: "the Kursk region"
  std::uint64_t mentions = 0;            ///< all, pronouns too
  std::vector<RecordEvidence> evidence;  ///< the first named mentions; if there is none, the first others
};

struct RecordRelation {
  TypeId type = kNoType;
  EntityIndex head = kNoEntity;
  EntityIndex tail = kNoEntity;
  std::vector<std::pair<std::string, std::string>> attributes;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  EntityIndex speaker = kNoEntity;     ///< attribution, or who is quoted around it
  std::uint32_t quote = 0xFFFF'FFFFU;  ///< index of the quote around it, if any
  std::string time;                    ///< TimeML, or empty
  RecordEvidence evidence;
};

struct RecordQuantity {
  double value = 0, low = 0, high = 0;
  bool has_range = false;
  Qualifier qualifier = Qualifier::exact;
  std::string unit;
  auto operator<=>(const RecordQuantity&) const = default;
};

/// Exactly one of `entity`, `event`, `quantity` (an index, with `has_quantity`) is set, else `text` stands for itself.
struct RecordArgument {
  RoleId role = kNoRole;
  EntityIndex entity = kNoEntity;
  EventIndex event = kNoEvent;
  bool has_quantity = false;
  RecordQuantity quantity;
  std::string text;  ///< the value, or else the words of the span
  ByteSpan span;
  Modality modality = Modality::actual;  ///< of the filler alone: whether it was he who did it
};

/// One mention of an event.
struct RecordEvent {
  TypeId type = kNoType;
  std::uint32_t incident = kNoIncident;
  std::vector<RecordArgument> arguments;
  std::string time;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Tense tense = Tense::none;
  EntityIndex speaker = kNoEntity;
  std::uint32_t quote = 0xFFFF'FFFFU;  ///< index of the quote around its trigger, if any
  ByteSpan trigger;
  RecordEvidence evidence;  ///< from the first to the last argument, if that is not too far
};

struct RecordQuote {
  EntityIndex speaker = kNoEntity;
  QuoteKind kind = QuoteKind::direct;
  std::string text;                ///< contents joined by " … "
  std::vector<EntityIndex> about;  ///< named entities mentioned inside, ascending
  std::vector<EventIndex> events;  ///< with their trigger inside, ascending
  RecordEvidence evidence;
};

struct DocumentRecord::Data {
  std::string id, source, digest, url, title, published, publisher, author, language;
  std::vector<std::pair<std::string, std::string>> attributes;
  TextSketch text;
  std::vector<RecordEntity> entities;
  std::vector<RecordRelation> relations;
  std::vector<RecordEvent> events;
  std::vector<RecordQuote> quotes;
};

/// See `GraphBuilder::make_record`.
[[nodiscard]] DocumentRecord make_document_record(const AnnotatedDocument& document, const GraphOptions& options);

}  // namespace dramatis
