// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether the text says that an event happened. Read from the verb group, then upwards along the
// governing verbs and nouns: "denied that it had *sent*" is negated, "plans to *send*" planned, "if it
// *sends*" hypothetical. What each governing word does stands in the reserved lexicons
// grammar/governing_verb, governing_noun, modal_modifier and condition. Internal to the layer.

#include "matcher/frame_context.hpp"
#include "matcher/governing_words.hpp"

namespace dramatis {

struct Assertion {
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Tense tense = Tense::none;
  bool alleged = false;  ///< that it was the subject is only said: "accused of murdering the priests"
};

/// Reads the assertion of one predicate. `light_verb` carries an event noun, or is `kNoChunk`.
[[nodiscard]] Assertion read_assertion(const AnnotatedDocument& document, const FrameContext& context,
                                       const GoverningWords& words, ChunkIndex predicate, ChunkIndex light_verb);

/// "pleaded *not guilty*": a denial right before the adjective of an active verb that is no copula tells the contrary
/// of what the two words tell.
[[nodiscard]] bool is_denied(const AnnotatedDocument& document, const GoverningWords& words, ChunkIndex verb,
                             ChunkIndex adjective);

/// Of an event noun of which the sentence only says who is held responsible: "was accused of *the murder*".
[[nodiscard]] Assertion read_known_noun(const AnnotatedDocument& document, const FrameContext& context,
                                        const GoverningWords& words, ChunkIndex noun);

}  // namespace dramatis
