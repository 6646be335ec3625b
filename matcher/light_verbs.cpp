// SPDX-License-Identifier: Apache-2.0
// The verbs that carry event nouns: "*launched* an offensive", "*came under* attack", "*are responsible for* it".

#include <algorithm>

#include "matcher/frame_context.hpp"

namespace dramatis {

/// All of its sentence, and some before, since "responsible for" is looked for by chunks. A noun has a dozen light
/// verbs, a sentence two or three verbs.
std::uint64_t FrameContext::verbs_near(ChunkIndex noun) const {
  constexpr std::uint32_t kMostBefore = 16;
  const auto& chunks = document_->chunks;
  const std::uint32_t sentence = document_->token(chunks[noun.value].tokens.begin).sentence;
  if (sentence == verbs_of_) return verbs_;
  verbs_of_ = sentence;
  verbs_ = 0;
  const TokenSpan tokens = document_->sentences[sentence].tokens;
  std::uint32_t first = noun.value;
  while (first > 0 && (chunks[first - 1].tokens.begin >= tokens.begin ||
                       chunks[first - 1].kind == ChunkKind::noun_group || chunks[first - 1].kind == ChunkKind::adverb))
    --first;
  first -= std::min(first, kMostBefore);
  for (std::uint32_t c = first; c < chunks.size() && chunks[c].tokens.begin < tokens.end; ++c)
    if (chunks[c].kind == ChunkKind::verb_group && chunks[c].head != kNoToken)
      verbs_ |= FrameTables::word_bit(document_->token(chunks[c].head).lemma);
  return verbs_;
}

ChunkIndex FrameContext::light_verb_of(ChunkIndex noun, const TriggerRecord& trigger) const {
  if ((verbs_near(noun) & FrameTables::word_bit(trigger.light_verb)) == 0) return kNoChunk;
  // "provided 25,000 tons of aid": the verb's object only counts.
  const NominalLink* counted = attachment_of(noun);
  if (counted != nullptr && counted->kind == NominalKind::of_attachment && counted->first != noun &&
      counts(document_->chunk(counted->first)))
    noun = counted->first;
  // "claimed responsibility *for the attack*": the phrase hangs on the object of the light verb.
  bool behind_object = false;
  const ChunkIndex own = noun;
  if (counted != nullptr && trigger.light_preposition != kNoWord &&
      (counted->kind == NominalKind::pp_attachment ||
       (trigger.light_object_is_agent && counted->kind == NominalKind::of_attachment)) &&
      counted->preposition == trigger.light_preposition && counted->first != noun) {
    noun = counted->first;
    behind_object = true;
    // "blamed officers *of the army* for the attack"
    for (const NominalLink* up = attachment_of(noun);
         trigger.light_object_is_agent && up != nullptr && up->kind == NominalKind::of_attachment && up->first < noun &&
         first_link_to(noun) == kEnd;
         up = attachment_of(noun))
      noun = up->first;
  }
  if (trigger.light_particle != kNoWord)
    return trigger.light_subject_is_object ? behind_named_noun(counted, trigger) : copula_before(noun, trigger);
  if (const ChunkIndex verb = carrier_of(noun, trigger, behind_object); verb != kNoChunk) return verb;
  // "was sentenced to death *for the murder*": behind the preposition of the verb, whatever stands between
  if (behind_object)
    if (const ChunkIndex verb = carrier_of(own, trigger, false); verb != kNoChunk) return verb;
  // "the murder *of two nurses* committed by soldiers": the participle stands behind the phrase, but says who did it
  if (behind_object || trigger.light_subject_is_event || trigger.light_object_is_agent) return kNoChunk;
  for (const NominalLink& n : nominals_of(noun)) {
    if (n.kind != NominalKind::of_attachment && n.kind != NominalKind::pp_attachment) continue;
    const ChunkIndex verb = carrier_of(n.second, trigger, false);
    if (verb != kNoChunk && verb > n.second && document_->chunk(verb).voice == Voice::passive) return verb;
  }
  return kNoChunk;
}

/// "has been the *target of* an attack": the verb whose object or complement is the noun that `link` hangs on.
ChunkIndex FrameContext::behind_named_noun(const NominalLink* link, const TriggerRecord& trigger) const {
  if (link == nullptr || link->preposition != trigger.light_preposition) return kNoChunk;
  const Chunk& target = document_->chunk(link->first);
  if (target.head == kNoToken || document_->token(target.head).lemma != trigger.light_particle) return kNoChunk;
  return carrier_of(link->first, trigger, true);
}

/// "are *responsible for* the attack": copula, adjective and preposition directly before the noun.
ChunkIndex FrameContext::copula_before(ChunkIndex noun, const TriggerRecord& trigger) const {
  std::uint32_t c = noun.value;
  while (c > 0 && document_->chunks[c - 1].kind == ChunkKind::noun_group) --c;  // "for *Berg's* murder"
  if (c < 3 || document_->chunks[c - 1].kind != ChunkKind::preposition ||
      document_->token(document_->chunks[c - 1].tokens.begin).word != trigger.light_preposition)
    return kNoChunk;
  if (trigger.light_object_is_agent) return holder_before(c - 2, trigger);
  const Chunk& adjective = document_->chunks[c - 2];
  if (adjective.head == kNoToken || document_->token(adjective.head).word != trigger.light_particle) return kNoChunk;
  for (c -= 2; c > 0 && document_->chunks[c - 1].kind == ChunkKind::adverb;) --c;
  if (c == 0) return kNoChunk;
  const Chunk& verb = document_->chunks[c - 1];
  const bool fits = verb.kind == ChunkKind::verb_group && verb.head != kNoToken &&
                    document_->token(verb.head).lemma == trigger.light_verb;
  return fits ? ChunkIndex(c - 1) : kNoChunk;
}

/// "*hold* the army responsible for the attack": the verb whose object stands before the adjective at `c`.
ChunkIndex FrameContext::holder_before(std::uint32_t c, const TriggerRecord& trigger) const {
  constexpr std::uint32_t kMostChunks = 12;
  const Chunk& adjective = document_->chunks[c];
  if (adjective.head == kNoToken || document_->token(adjective.head).word != trigger.light_particle) return kNoChunk;
  for (std::uint32_t steps = 0; c > 0 && steps < kMostChunks; ++steps) {
    const Chunk& chunk = document_->chunks[--c];
    if (chunk.kind != ChunkKind::verb_group) continue;
    return chunk.head != kNoToken && document_->token(chunk.head).lemma == trigger.light_verb ? ChunkIndex(c)
                                                                                              : kNoChunk;
  }
  return kNoChunk;
}

/// The light verb whose object, or behind whose preposition, `noun` is.
ChunkIndex FrameContext::carrier_of(ChunkIndex noun, const TriggerRecord& trigger, bool behind_object) const {
  for (std::uint32_t l = first_link_to(noun); l != kEnd; l = next_link_to(l)) {
    const FunctionLink& f = link(l);
    const Chunk& verb = document_->chunk(f.predicate);
    if (verb.kind != ChunkKind::verb_group || verb.head == kNoToken ||
        document_->token(verb.head).lemma != trigger.light_verb)
      continue;
    // "called *off* the strike" called none
    if (trigger.light_preposition == kNoWord && !behind_object && verb.particle != kNoToken &&
        !trigger.light_subject_is_event)  // "a quake struck *off* Peru"
      continue;
    // "went on strike": what the tagger took for a particle is the preposition.
    const bool particle =
        verb.particle != kNoToken && document_->token(verb.particle).word == trigger.light_preposition;
    const bool object = f.function == Function::object || f.function == Function::complement;
    // "a quake *struck* Peru"
    if (trigger.light_subject_is_event) {
      if (f.function == Function::subject && verb.voice == Voice::active) return f.predicate;
      continue;
    }
    const bool fits =
        trigger.light_preposition == kNoWord || behind_object
            ? object
            : (f.function == Function::oblique && f.preposition == trigger.light_preposition) || (object && particle);
    if (fits) return f.predicate;
  }
  return kNoChunk;
}

}  // namespace dramatis
