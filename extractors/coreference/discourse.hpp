// SPDX-License-Identifier: Apache-2.0
#pragma once

// The discourse before a mention: the mentions seen so far with what makes each salient.

#include <cstdint>
#include <vector>

#include "model/annotated_document.hpp"

namespace dramatis {

/// One mention as coreference sees it. Ascending by position, as `AnnotatedDocument::mentions`.
struct DiscourseMention {
  MentionIndex mention;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  ChunkIndex chunk = kNoChunk;      ///< noun group that it heads, or stands in
  ChunkIndex predicate = kNoChunk;  ///< whose subject or object it is
  bool heads_chunk = false;         ///< false for "Kursk" in "the Kursk region", for possessors
  bool subject = false;
  bool object = false;
  bool quoted = false;
  std::uint8_t story = 1;
};

/// Places every mention of the document. Linear in mentions and function links.
[[nodiscard]] std::vector<DiscourseMention> place_mentions(const AnnotatedDocument& document);

}  // namespace dramatis
