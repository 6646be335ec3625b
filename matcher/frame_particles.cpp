// SPDX-License-Identifier: Apache-2.0
#include "matcher/frame_particles.hpp"

#include <algorithm>

#include "matcher/frame_assertion.hpp"

namespace dramatis {

TokenIndex FrameParticles::find(ChunkIndex verb, const Chunk& chunk, std::span<const TriggerNeeds> triggers) const {
  if (std::none_of(triggers.begin(), triggers.end(), [](const TriggerNeeds& t) { return t.particle != kNoWord; }))
    return kNoToken;
  TokenIndex particle = particle_of(verb, chunk, triggers);
  if (particle == kNoToken) particle = complement_of(verb, chunk);
  return particle != kNoToken && is_asked_for(particle, triggers) ? particle : kNoToken;
}

bool FrameParticles::is_asked_for(TokenIndex particle, std::span<const TriggerNeeds> triggers) const {
  const WordId word = document_.token(particle).word;
  return std::any_of(triggers.begin(), triggers.end(), [&](const TriggerNeeds& t) { return t.particle == word; });
}

bool FrameParticles::is_adverb_asked_for(TokenIndex token, std::span<const TriggerNeeds> triggers) const {
  return document_.token(token).tag == Tag::RB && is_asked_for(token, triggers);
}

/// "blew *up*"; behind a copula the adjective: "is *willing* to meet"; behind an object: "blew the bridge *up*".
TokenIndex FrameParticles::particle_of(ChunkIndex verb, const Chunk& chunk,
                                       std::span<const TriggerNeeds> triggers) const {
  if (chunk.particle != kNoToken) return chunk.particle;
  // "was *fatally* stabbed"
  if (chunk.head > chunk.tokens.begin && is_adverb_asked_for(chunk.head - 1, triggers)) return chunk.head - 1;
  const std::uint32_t behind = verb.value + 2;
  if (behind < document_.chunks.size() && has_object_behind(verb)) {
    const Chunk& next = document_.chunks[behind];
    const bool directly = document_.chunks[behind - 1].tokens.end == next.tokens.begin;
    return directly && (next.kind == ChunkKind::adverb || next.kind == ChunkKind::adjective) ? next.head : kNoToken;
  }
  for (ChunkIndex c = verb + 1; c.value < document_.chunks.size() && c <= verb + 2; ++c) {
    const Chunk& next = document_.chunk(c);
    if (next.kind == ChunkKind::adjective) return is_denied(document_, words_, verb, c) ? kNoToken : next.head;
    if (next.kind != ChunkKind::adverb) break;
    // "walked *free*", "pleaded *guilty*"
    if (next.tokens.size() == 1 && is_adverb_asked_for(next.head, triggers)) return next.head;
  }
  return kNoToken;
}

/// "found Anna Berg, 34, and Erik Holm *guilty*": the adjective behind the objects.
TokenIndex FrameParticles::complement_of(ChunkIndex verb, const Chunk& chunk) const {
  constexpr std::uint32_t kMostChunks = 16;
  if (chunk.voice == Voice::passive || !has_object_behind(verb)) return kNoToken;
  for (std::uint32_t c = verb.value + 2; c < document_.chunks.size() && c < verb.value + kMostChunks; ++c) {
    const Chunk& next = document_.chunks[c];
    if (next.kind == ChunkKind::adjective) return next.head;
    if (next.kind != ChunkKind::noun_group && next.kind != ChunkKind::conjunction) return kNoToken;
  }
  return kNoToken;
}

}  // namespace dramatis
