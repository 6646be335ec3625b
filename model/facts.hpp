// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a document says: relations, events with arguments, quotes, times and quantities.
// Every record carries the bytes it was read from and the rule that read it.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/entity.hpp"
#include "model/offsets.hpp"
#include "model/syntax.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

inline constexpr EventIndex kNoEvent{0xFFFF'FFFFU};
inline constexpr QuantityIndex kNoQuantity{0xFFFF'FFFFU};
inline constexpr TimeIndex kNoTime{0xFFFF'FFFFU};
inline constexpr std::uint32_t kNoIncident = 0xFFFF'FFFFU;

struct Relation {
  TypeId type = kNoType;
  EntityIndex head = kNoEntity;
  EntityIndex tail = kNoEntity;
  ByteSpan span;       ///< both ends and what joins them
  ByteSpan head_span;  ///< may be empty when found by inference
  ByteSpan tail_span;
  std::vector<std::pair<std::string, std::string>> attributes;  ///< sorted by key: title, former …
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  EntityIndex attributed_to = kNoEntity;
  TimeIndex time = kNoTime;
  std::uint8_t story = 1;
  std::string_view rule;
};

/// Exactly one of `entity`, `event`, `quantity`, `value` is set, or none: then the span
/// becomes a property of the event. `span` is the noun group without a clause behind it.
struct Argument {
  RoleId role = kNoRole;
  ByteSpan span;
  EntityIndex entity = kNoEntity;
  EventIndex event = kNoEvent;
  QuantityIndex quantity = kNoQuantity;
  std::string value;
  Modality modality = Modality::actual;  ///< weaker: "*alleged* rebels killed two", "was blamed *on the army*"
};

/// One mention of an event. `incident` groups the mentions of one happening.
struct Event {
  TypeId type = kNoType;
  ByteSpan span;       ///< the trigger: a word or a particle verb
  TokenIndex trigger;  ///< its head token; meaningless when read back from JSON
  std::uint32_t incident = kNoIncident;
  std::vector<Argument> arguments;  ///< by role, then by position
  TimeIndex time = kNoTime;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Tense tense = Tense::none;
  EntityIndex attributed_to = kNoEntity;
  std::uint8_t story = 1;
  std::string_view rule;
};

/// `topic`: what somebody speaks about or does not say, no words of theirs and no claim: "rejected *the findings*",
/// "has not confirmed *that it fired*". `attitude`: what somebody wants, hopes, refuses, knows, as the writer tells it,
/// said or not: "wants *to sell the mine*".
enum class QuoteKind : std::uint8_t { direct, indirect, mixed, topic, attitude };
[[nodiscard]] std::string_view name_of(QuoteKind kind);
/// Does the speaker say so?
[[nodiscard]] constexpr bool makes_claim(QuoteKind kind) {
  return kind != QuoteKind::topic && kind != QuoteKind::attitude;
}

/// Interrupted speech is one quote with several content spans; quotation marks, cue and
/// source are outside the content. Empty spans mean "none".
struct Quote {
  std::vector<ByteSpan> content;
  ByteSpan cue;
  ByteSpan source;
  EntityIndex speaker = kNoEntity;
  std::vector<EntityIndex> co_speakers;  ///< who says it with the speaker: "police and *residents* said"
  QuoteKind kind = QuoteKind::direct;
  std::uint8_t story = 1;
  Polarity polarity = Polarity::affirmed;  ///< negated: "*denied* that it had paid"
};

enum class TimeType : std::uint8_t { date, time, duration, set };
[[nodiscard]] std::string_view name_of(TimeType type);  ///< "DATE" …

/// A time expression with its TimeML value; an empty value means that the text does not say.
struct TimeExpression {
  ByteSpan span;
  TokenSpan tokens;
  TimeType type = TimeType::date;
  std::string value;
};

enum class Qualifier : std::uint8_t { exact, about, at_least, at_most };
[[nodiscard]] std::string_view name_of(Qualifier qualifier);  ///< "exact", "about", "atLeast", "atMost"

struct Quantity {
  ByteSpan span;
  TokenSpan tokens;
  double value = 0;
  double low = 0;  ///< of a range; `has_range` says whether low and high mean anything
  double high = 0;
  bool has_range = false;
  Qualifier qualifier = Qualifier::exact;
  std::string unit;  ///< SI name, ISO 4217 code, "percent", or the lemma of what is counted
};

}  // namespace dramatis
