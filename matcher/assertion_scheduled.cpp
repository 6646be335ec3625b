// SPDX-License-Identifier: Apache-2.0
// What is fixed ahead of time lies ahead with the verb beside it: "will run in the election", "hopes to speak at the
// summit".

#include "matcher/assertion_reader.hpp"

namespace dramatis {

/// "the election *that all polls predict he will lose*": from the chunk behind "that" on.
bool AssertionReader::is_lost_ahead(std::uint32_t chunk, TokenIndex end) const {
  if (chunk >= document_.chunks.size() || document_.chunks[chunk].kind != ChunkKind::noun_group) return false;
  constexpr std::uint32_t kMost = 6;
  for (std::uint32_t k = chunk + 1; k < document_.chunks.size() && k < chunk + kMost; ++k) {
    const Chunk& c = document_.chunks[k];
    if (c.tokens.begin >= end || c.kind == ChunkKind::punctuation || c.kind == ChunkKind::conjunction) return false;
    if (c.kind == ChunkKind::verb_group && c.tense == Tense::future)
      return k + 1 >= document_.chunks.size() || document_.chunks[k + 1].kind != ChunkKind::noun_group;
  }
  return false;
}

/// "has no *chance* of winning the election", but "had no chance": told in the present of what may be done.
bool AssertionReader::is_chance(ChunkIndex noun) const {
  const GoverningEffect* e = words_.noun(lemma_of(document_.chunk(noun)));
  if (e == nullptr || e->factive || (e->modality != Modality::planned && e->modality != Modality::possible))
    return false;
  for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l))
    if (document_.chunk(context_.link(l).predicate).tense == Tense::past) return false;
  return true;
}

/// "with 50 days *until* the election": the time that is left.
bool AssertionReader::ends_countdown(ChunkIndex noun) const {
  const NominalLink* attached = context_.attachment_of(noun);
  if (attached == nullptr || !document_.chunk(attached->first).temporal) return false;
  const GoverningEffect* mark = words_.condition(attached->preposition);
  return mark != nullptr && mark->past_fact && mark->modality == Modality::planned && mark->ahead;
}

/// "will run", "hopes to run", "may run": told of what is still to come, up to the verb that has the tense.
bool AssertionReader::lies_ahead(ChunkIndex verb) const {
  bool hangs = false;
  for (int step = 0; step < kMaxSteps; ++step) {
    const Chunk& c = document_.chunk(verb);
    if (c.form == Form::gerund)  // "has no *chance of winning* the election"
      if (const ChunkIndex noun = noun_before_gerund(verb); noun != kNoChunk) return is_chance(noun);
    if (c.kind != ChunkKind::verb_group || (c.perfect && (!hangs || c.tense == Tense::past))) return false;
    if (c.tense == Tense::future) return true;
    const ClauseLink* up = context_.governor_of(verb);
    if (c.form == Form::finite) {
      if (c.modality != Modality::actual) return true;
      if (c.tense != Tense::present) return false;
      if (hangs || is_imagined_condition(document_.chunk(verb))) return true;
      // "must decide what role he *plays*"
      if (up == nullptr || up->kind != ClauseKind::that_clause || up->governor == verb) return false;
    }
    // "the votes *needed to win the nomination*"
    if (hangs && c.form == Form::participle && (up == nullptr || up->kind == ClauseKind::relative)) {
      const GoverningEffect* effect = verb_effect(c);
      return effect != nullptr && effect->modality == Modality::demanded;
    }
    if (up == nullptr || up->governor == verb || up->kind == ClauseKind::relative) return false;
    // "prepares a *plan to watch* the election"
    if (c.form == Form::infinitive && document_.chunk(up->governor).kind == ChunkKind::noun_group)
      return is_chance(up->governor);
    hangs = hangs || c.form == Form::infinitive;
    verb = up->governor;
  }
  return false;
}

/// "will seek seats in *the election*", "could win *the vote*": it is known that there will be one.
void AssertionReader::read_scheduled(ChunkIndex noun) {
  if (result_.modality != Modality::actual || !words_.is_scheduled(lemma_of(document_.chunk(noun)))) return;
  if (ends_countdown(noun)) return weaken(Modality::planned);
  for (int step = 0; step < kMaxSteps; ++step) {
    bool linked = false;
    for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
      if (document_.chunk(context_.link(l).predicate).kind != ChunkKind::verb_group) continue;
      if (is_scheduled_by(context_.link(l))) return weaken(Modality::planned);
      linked = true;
    }
    if (linked) return;
    const NominalLink* attached = context_.attachment_of(noun);
    if (attached == nullptr && (attached = context_.joined_to(noun)) != nullptr && attached->first != noun) {
      noun = attached->first;  // "will focus on the polls and *the election*"
      continue;
    }
    if (attached == nullptr || attached->first == noun || !words_.schedules_on(attached->preposition)) return;
    noun = attached->first;
  }
}

bool AssertionReader::is_scheduled_by(const FunctionLink& link) const {
  const Chunk& verb = document_.chunk(link.predicate);
  // "called for a boycott of *the referendum*": what is to be done about it lies ahead, and so does it
  if (link.argument != origin_ && verb.polarity == Polarity::affirmed) {
    const GoverningEffect* pair =
        link.function == Function::oblique ? words_.verb_for(lemma_of(verb), link.preposition) : nullptr;
    const GoverningEffect* effect = pair != nullptr ? pair : verb_effect(verb);
    const bool governs = effect != nullptr && (pair != nullptr || (link.function == Function::object && effect->noun) ||
                                               (link.function == Function::oblique && effect->takes(link.preposition)));
    if (governs && effect->modality == Modality::demanded) return true;
  }
  // "recommended observers *during elections*"
  if (link.function == Function::oblique && words_.lies_ahead_on(link.preposition) && is_loose(origin_)) {
    const GoverningEffect* effect = verb_effect(verb);
    if (effect != nullptr && effect->noun && !effect->factive && !effect->negates &&
        (effect->modality == Modality::demanded || effect->modality == Modality::planned))
      return true;
  }
  if (link.function == Function::subject) {
    // "the summit will *go on*": it has begun; "the summit *could* help" may be over
    const GoverningEffect* e = verb_effect(verb);
    if (e != nullptr && e->factive && e->subject) return false;
    if (verb.tense == Tense::future || verb.modality == Modality::hypothetical || is_imagined_condition(verb))
      return true;
    // "until the election *ends*"
    const GoverningEffect* mark = verb.tense == Tense::present && !verb.perfect ? mark_in_front(verb, true) : nullptr;
    return mark != nullptr && mark->past_fact && mark->modality == Modality::planned;
  }
  if (link.function == Function::oblique) {
    if (!words_.schedules_on(link.preposition)) return false;
    // "In the election, Berg *will* run", but "said *after the meeting* she should stay"
    const TokenIndex opening = document_.sentence_of(verb.tokens.begin).tokens.begin;
    const TokenIndex begin = document_.chunk(link.argument).tokens.begin;
    if (link.argument < link.predicate && begin > opening + 2) return false;
  }
  return lies_ahead(link.predicate);
}

}  // namespace dramatis
