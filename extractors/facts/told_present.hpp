// SPDX-License-Identifier: Apache-2.0
#pragma once

// Happenings that are told in the plain present: "Bees attack when they are disturbed", "a nurse who is kidnapped by
// bandits". What is over once it is told stands so in headlines; in a text it is what is always so, or imagined.

#include <vector>

#include "extractors/extractor.hpp"
#include "lexicon/word_rows.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

/// Stateless between documents; safe from any thread.
class ToldPresent {
 public:
  /// Reads types of events and verbs from the reserved lexicon `told_present`.
  explicit ToldPresent(const Knowledge& knowledge);

  /// Whether `event`, made of `match` and with its arguments and time, is only told so. Constant time for nearly all
  /// events: only those told in the present look some sentences back.
  [[nodiscard]] bool is_imagined(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const;

 private:
  enum class Told : std::uint8_t { otherwise, always, of_anybody, in_tale };

  /// Whether the verb is told of as a habit.
  [[nodiscard]] bool has_habit(const AnnotatedDocument& document, const Chunk& verb) const;
  [[nodiscard]] bool names_anybody(const AnnotatedDocument& document, const Event& event) const;
  /// The verb itself, or the finite verb that governs it.
  [[nodiscard]] static ChunkIndex finite_of(const AnnotatedDocument& document, ChunkIndex verb);
  /// The verb that tells of the event; `kNoChunk` for a noun that is known or no object.
  [[nodiscard]] static ChunkIndex verb_of(const AnnotatedDocument& document, ChunkIndex predicate);
  /// Whether a time behind the predicate says that it comes again and again.
  [[nodiscard]] static const TimeExpression* repetition_of(const AnnotatedDocument& document, const Chunk& predicate);
  [[nodiscard]] bool is_past_habit(const AnnotatedDocument& document, const FrameMatch& match,
                                   const Event& event) const;
  /// Whether it is told of people that nothing shows as known, in a sentence of what is always so.
  [[nodiscard]] bool is_of_any(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const;
  /// Whether it says what kind of body an unnamed one is.
  [[nodiscard]] bool is_purpose(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const;
  /// Whether a film, a novel or the like is spoken of in the sentence or shortly before.
  [[nodiscard]] bool is_tale(const AnnotatedDocument& document, TokenIndex at) const;

  std::vector<Told> types_;     ///< one a type
  std::vector<bool> purposes_;  ///< one a type: what bodies are for
  TypeId group_, organization_;
  RoleId place_;
  WordRows states_;         ///< verbs whose passive lasts: "are *detained*"
  WordRows active_states_;  ///< verbs that tell of a state: "*face* charges"
  WordRows habits_;         ///< "often", "regularly"
  WordRows repeats_;        ///< "*every* week"
  WordRows tales_;          ///< "film", "novel"
};

}  // namespace dramatis
