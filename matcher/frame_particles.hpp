// SPDX-License-Identifier: Apache-2.0
#pragma once

// The particle of a verb: "blew *up*", "walked *free*", behind objects "found Anna Berg, 34, and Erik Holm *guilty*".
// Internal to the layer.

#include <span>

#include "matcher/frame_tables.hpp"
#include "matcher/governing_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

class FrameParticles {
 public:
  FrameParticles(const AnnotatedDocument& document, const GoverningWords& words) : document_(document), words_(words) {}

  /// The particle of a verb group if one of its triggers asks for it: then only such triggers tell something. Else
  /// `kNoToken`.
  [[nodiscard]] TokenIndex find(ChunkIndex verb, const Chunk& chunk, std::span<const TriggerNeeds> triggers) const;

  /// "blew *the bridge* up": then the verb alone is what is told by.
  [[nodiscard]] bool has_object_behind(ChunkIndex verb) const {
    return verb.value + 1 < document_.chunks.size() && document_.chunks[verb.value + 1].kind == ChunkKind::noun_group;
  }

 private:
  [[nodiscard]] bool is_asked_for(TokenIndex particle, std::span<const TriggerNeeds> triggers) const;
  [[nodiscard]] bool is_adverb_asked_for(TokenIndex token, std::span<const TriggerNeeds> triggers) const;
  [[nodiscard]] TokenIndex particle_of(ChunkIndex verb, const Chunk& chunk,
                                       std::span<const TriggerNeeds> triggers) const;
  [[nodiscard]] TokenIndex complement_of(ChunkIndex verb, const Chunk& chunk) const;

  const AnnotatedDocument& document_;
  const GoverningWords& words_;
};

}  // namespace dramatis
