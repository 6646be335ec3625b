// SPDX-License-Identifier: Apache-2.0
#pragma once

// The discourse before a mention: the mentions seen so far with what makes each salient.

#include <cstdint>
#include <vector>

#include "model/annotated_document.hpp"

namespace dramatis {

inline constexpr std::uint32_t kNoQuote = 0xFFFF'FFFFU;

/// One mention as coreference sees it: the one of the same number in `AnnotatedDocument::mentions`.
struct DiscourseMention {
  std::uint32_t sentence = 0;
  std::uint32_t narrated = 0;  ///< sentences up to this one that are not all direct speech
  std::uint32_t paragraph = 0;
  ChunkIndex chunk = kNoChunk;      ///< noun group that it heads, or stands in
  ChunkIndex predicate = kNoChunk;  ///< whose subject or object it is
  ChunkIndex object_of = kNoChunk;  ///< of a possessive pronoun: the verb that has the noun for its object
  bool heads_chunk = false;         ///< false for "Kursk" in "the Kursk region", for possessors
  bool subject = false;
  bool object = false;
  bool predicate_noun = false;  ///< "he was *an atheist*": nobody of his own
  bool owns_subject = false;    ///< "*his* lawyer said", "*Berg*'s wife said": of a subject that is somebody else
  bool quoted = false;
  std::uint32_t says = kNoQuote;  ///< quote in whose source it stands
  std::uint8_t story = 1;
  WordId head = kNoWord;  ///< lemma of its head, by which a later "the ministry" finds it; none for a pronoun
  WordId kind = kNoWord;  ///< of a name: the lemma before it in its noun group, "the *charity* Blue Door"
};

/// Places every mention of the document in `out`, which keeps its memory. Linear in mentions and function links.
void place_mentions(const AnnotatedDocument& document, std::vector<DiscourseMention>& out);

}  // namespace dramatis
