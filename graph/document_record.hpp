// SPDX-License-Identifier: Apache-2.0
#pragma once

// What linking keeps of one annotated document: its text, entities, relations, events and quotes with the
// places that serve as evidence, and a sketch of the text. Made from exactly what the
// annotation codec writes, so that a record of a document read back from JSON Lines is equal.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/graph_builder.hpp"
#include "graph/text_sketch.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// Evidence inside one document: places in what its record keeps once. `speaker` is an entity of it.
struct RecordEvidence {
  ByteSpan span;
  std::uint32_t character_begin = 0;  ///< `span` in code points
  std::uint32_t character_end = 0;
  std::uint32_t quote_bytes = 0;  ///< how much of the span is shown
  std::uint32_t rule = 0;         ///< in the record's `rules`
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
  RareText time;                       ///< TimeML, or empty
  RecordEvidence evidence;
  /// Somebody is quoted for it, named or not: "state television said …".
  [[nodiscard]] bool is_claimed() const { return speaker != kNoEntity || quote != 0xFFFF'FFFFU; }
};

struct RecordQuantity {
  double value = 0, low = 0, high = 0;
  bool has_range = false;
  Qualifier qualifier = Qualifier::exact;
  std::string unit;
  auto operator<=>(const RecordQuantity&) const = default;
};

/// At most one of `entity`, `event` and `quantity` (in the record's `quantities`) is set; without entity and event,
/// `text` is the value, or else the words of the span.
struct RecordArgument {
  RoleId role = kNoRole;
  Modality modality = Modality::actual;  ///< of the filler alone: whether it was he who did it
  EntityIndex entity = kNoEntity;
  EventIndex event = kNoEvent;
  QuantityIndex quantity = kNoQuantity;
  RareText text;
};

/// One mention of an event.
struct RecordEvent {
  TypeId type = kNoType;
  std::uint32_t incident = kNoIncident;
  std::vector<RecordArgument> arguments;
  RareText time;       ///< TimeML, or empty
  RareText time_text;  ///< "yesterday", where nobody knows of which day
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Tense tense = Tense::none;
  EntityIndex speaker = kNoEntity;
  std::uint32_t quote = 0xFFFF'FFFFU;  ///< index of the quote around its trigger, if any
  RecordEvidence evidence;             ///< from the first to the last argument, if that is not too far
  /// Somebody is quoted for it, named or not.
  [[nodiscard]] bool is_claimed() const { return speaker != kNoEntity || quote != 0xFFFF'FFFFU; }
};

struct RecordQuote {
  EntityIndex speaker = kNoEntity;
  std::vector<EntityIndex> co_speakers;
  QuoteKind kind = QuoteKind::direct;
  Polarity polarity = Polarity::affirmed;
  std::string text;                ///< contents joined by " … "
  std::vector<EntityIndex> about;  ///< named entities mentioned inside, ascending
  std::vector<EventIndex> events;  ///< with their trigger inside, ascending
  RecordEvidence evidence;
};

struct DocumentRecord::Data {
  std::string id, source, digest, url, title, published, publisher, author, language;
  std::string text;
  TextSketch sketch;
  std::vector<std::string> rules;  ///< names of those that found evidence
  std::vector<RecordQuantity> quantities;
  std::vector<RecordEntity> entities;
  std::vector<RecordRelation> relations;
  std::vector<RecordEvent> events;
  std::vector<RecordQuote> quotes;

  [[nodiscard]] std::string_view quote(const RecordEvidence& e) const {
    return std::string_view(text).substr(e.span.begin.value, e.quote_bytes);
  }
  [[nodiscard]] std::string_view rule(const RecordEvidence& e) const { return rules[e.rule]; }
};

/// See `GraphBuilder::make_record`.
[[nodiscard]] DocumentRecord make_document_record(const AnnotatedDocument& document, const GraphOptions& options);

}  // namespace dramatis
