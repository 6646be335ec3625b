// SPDX-License-Identifier: Apache-2.0
#pragma once

// Event nouns that nothing stands by: "areas of cooperation", "the fairness of elections". Where no participant, place
// or time is told of, and no verb says that anything came of it, they name a kind and no happening. Nor is a paper in
// force one, where it only says what is to be done: "violates *the agreement*", "under *the treaty*".

#include <vector>

#include "extractors/extractor.hpp"
#include "lexicon/word_rows.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

/// Stateless between documents; safe from any thread.
class BareEventNoun {
 public:
  /// Reads types of events and words from the reserved lexicon `bare_event_noun`.
  explicit BareEventNoun(const Knowledge& knowledge);

  /// Whether `event`, made of `match` and with its arguments and time, is only named as a kind. Constant time for
  /// nearly all events; for a bare noun linear in the links of its sentence.
  [[nodiscard]] bool is_kind(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const;

 private:
  /// Whether only common words stand in the noun group, none of which says that there were some.
  [[nodiscard]] bool is_bare(const AnnotatedDocument& document, const Chunk& noun) const;
  /// Whether a verb tells of the noun, or of the noun that it says what is about, as of something that took place.
  [[nodiscard]] bool is_told_of(const AnnotatedDocument& document, ChunkIndex noun) const;
  [[nodiscard]] bool goes_on(const AnnotatedDocument& document, const Chunk& verb) const;
  /// Whether the noun is a paper that is kept or broken: "*violates* the agreement".
  [[nodiscard]] bool is_in_force(const AnnotatedDocument& document, ChunkIndex noun) const;

  std::vector<bool> types_;   ///< one a type
  std::vector<bool> papers_;  ///< of those: what is in force once it is made
  WordRows keeping_;          ///< "*violates* the agreement", "the *terms* of the treaty", "*under* the deal"
  WordRows behind_;           ///< prepositions: "after protests"
  WordRows partaking_;        ///< verbs: "took part in protests"
  WordRows going_;            ///< "talks *continue*", "are *under way*"
  WordRows counted_;          ///< "several", "recent"
  WordRows parts_;            ///< "round", "wave"
};

}  // namespace dramatis
