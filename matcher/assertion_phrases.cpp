// SPDX-License-Identifier: Apache-2.0
// Event nouns that something keeps from the verb they belong to: a colon, a time, a mark of quotation, a row of
// adjectives, a comma.

#include "matcher/assertion_reader.hpp"

namespace dramatis {

/// "will end the bombings *that have killed* dozens": what did something is known, whatever is to be done about it.
bool AssertionReader::is_told_behind(ChunkIndex noun) const {
  const TokenIndex end = document_.sentence_of(document_.chunk(noun).tokens.begin).tokens.end;
  const std::uint32_t c = noun.value + 1;
  const auto inside = [&](std::uint32_t k) {
    return k < document_.chunks.size() && document_.chunks[k].tokens.begin < end;
  };
  if (!inside(c + 1) || document_.chunks[c].kind != ChunkKind::noun_group || document_.chunks[c].head == kNoToken ||
      document_.token(document_.chunks[c].head).tag != Tag::WDT)
    return false;
  const Chunk& verb = document_.chunks[c + 1];
  if (verb.kind != ChunkKind::verb_group || verb.form != Form::finite || verb.voice != Voice::active || negated(verb) ||
      verb.modality != Modality::actual || (verb.tense != Tense::past && !verb.perfect))
    return false;
  const GoverningEffect* effect = verb_effect(verb);
  return effect == nullptr || (effect->modality == Modality::actual && !effect->negates);
}

/// "Its goals are: the release of guards, *cooperation* with Chad", "has three goals: *talks* …": an item of a list
/// behind a colon is what the words before the colon say.
void AssertionReader::read_colon(ChunkIndex noun) {
  constexpr std::uint32_t kLongest = 40;
  const TokenIndex first = document_.sentence_of(document_.chunk(noun).tokens.begin).tokens.begin;
  for (std::uint32_t c = noun.value; c-- > 1 && c + kLongest > noun.value;) {
    const Chunk& chunk = document_.chunks[c];
    if (chunk.tokens.begin <= first || chunk.kind == ChunkKind::verb_group) return;
    if (chunk.kind != ChunkKind::punctuation || document_.text(document_.token(chunk.tokens.begin)) != ":") continue;
    const ChunkIndex before(c - 1);
    if (document_.chunk(before).kind == ChunkKind::verb_group) {
      const GoverningEffect* effect = verb_effect(document_.chunk(before));
      if (effect != nullptr && effect->listing) read_subject(before);
    } else if (document_.chunk(before).kind == ChunkKind::noun_group) {
      const GoverningEffect* e = words_.noun(lemma_of(document_.chunk(before)));
      if (e != nullptr && !e->factive && !e->kind_only && !e->said && e->prepositions[0] == kNoWord) apply(*e, false);
      else read_infinitive_behind(before);
    }
    return;
  }
}

/// "*in close cooperation* with Chad"
bool AssertionReader::is_manner(ChunkIndex noun) const {
  const Chunk& c = document_.chunk(noun);
  if (c.tokens.begin <= document_.sentence_of(c.tokens.begin).tokens.begin) return false;
  return words_.is_manner(document_.token(c.tokens.begin - 1).word, lemma_of(c));
}

/// "We must join our efforts, *in cooperation* with Chad", "*In cooperation* with Chad it seeks to build a port": as
/// certain as what is done so, by the verb before it or else behind it.
void AssertionReader::read_manner(ChunkIndex noun) {
  if (depth_ >= kMaxDepth) return;
  const TokenSpan sentence = document_.sentence_of(document_.chunk(noun).tokens.begin).tokens;
  const auto main_verb = [&](std::uint32_t c) {
    const Chunk& chunk = document_.chunks[c];
    if (chunk.kind != ChunkKind::verb_group) return false;
    const ClauseLink* link = context_.governor_of(ChunkIndex(c));
    return link == nullptr || link->kind != ClauseKind::relative;
  };
  const auto read = [&](std::uint32_t c) {
    const Chunk& chunk = document_.chunks[c];
    weaken(AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(ChunkIndex(c)).modality);
    if (const GoverningEffect* e = verb_effect(chunk); e != nullptr && !e->negates && !e->factive && c > noun.value)
      for (std::uint32_t k = c + 1; k < document_.chunks.size() && k <= c + 2; ++k)
        if (const ClauseLink* link = context_.governor_of(ChunkIndex(k));
            link != nullptr && link->governor.value == c && link->kind == ClauseKind::infinitive)
          weaken(e->modality);
    take_tense(chunk);
  };
  for (std::uint32_t c = noun.value; c-- > 0 && document_.chunks[c].tokens.begin >= sentence.begin;)
    if (main_verb(c)) return read(c);
  for (std::uint32_t c = noun.value + 1; c < document_.chunks.size() && document_.chunks[c].tokens.begin < sentence.end;
       ++c)
    if (main_verb(c) && document_.chunks[c].form == Form::finite) return read(c);
}

/// "in combating insecurity*, smuggling* and piracy": the noun before in a row of which only the first hangs on
/// anything.
ChunkIndex AssertionReader::listed_behind(ChunkIndex noun) const {
  constexpr int kLongest = 6;
  if (!is_kind(noun) || context_.first_link_to(noun) != FrameContext::kEnd) return kNoChunk;
  const TokenIndex first = document_.sentence_of(document_.chunk(noun).tokens.begin).tokens.begin;
  std::uint32_t c = noun.value;
  for (int step = 0; step < kLongest; ++step) {
    if (c < 2 || document_.chunks[c - 1].kind != ChunkKind::conjunction) return kNoChunk;
    do --c;
    while (c > 0 && document_.chunks[c].kind == ChunkKind::conjunction);
    const ChunkIndex before(c);
    const Chunk& chunk = document_.chunk(before);
    if (chunk.kind != ChunkKind::noun_group || chunk.tokens.begin < first || chunk.temporal || !is_kind(before))
      return kNoChunk;
    if (context_.attachment_of(before) != nullptr || context_.first_link_to(before) != FrameContext::kEnd)
      return before;
  }
  return kNoChunk;
}

/// "to hold free, fair and *transparent elections*": the verb before a row of adjectives.
ChunkIndex AssertionReader::verb_over_adjectives(ChunkIndex noun) const {
  bool adjective = false;
  for (std::uint32_t c = noun.value; c-- > 0;) {
    const Chunk& chunk = document_.chunks[c];
    adjective = adjective || chunk.kind == ChunkKind::adjective;
    if (chunk.kind == ChunkKind::verb_group) return adjective ? ChunkIndex(c) : kNoChunk;
    if (chunk.kind != ChunkKind::adjective && chunk.kind != ChunkKind::adverb && chunk.kind != ChunkKind::conjunction)
      return kNoChunk;
  }
  return kNoChunk;
}

/// "will build it by the end of May *in cooperation* with Chad": the phrase stands behind a time, and is of its verb.
void AssertionReader::follow_through_time(ChunkIndex time) {
  for (int step = 0; step < kMaxSteps; ++step) {
    for (std::uint32_t l = context_.first_link_to(time); l != FrameContext::kEnd; l = context_.next_link_to(l))
      if (document_.chunk(context_.link(l).predicate).kind == ChunkKind::verb_group)
        return follow(context_.link(l)), take_tense(document_.chunk(context_.link(l).predicate));
    const NominalLink* attached = context_.attachment_of(time);
    if (attached == nullptr || attached->first == time) return;
    time = attached->first;
  }
}

/// "joined calls “*for an inquiry*”": a mark of quotation keeps the noun from what it hangs on.
void AssertionReader::read_noun_before_quote(ChunkIndex noun) {
  const TokenIndex begin = document_.chunk(noun).tokens.begin;
  if (begin < document_.sentence_of(begin).tokens.begin + 3 || document_.token(begin - 1).tag != Tag::IN ||
      document_.token(begin - 2).tag != Tag::open_quote)
    return;
  const ChunkIndex before = document_.chunk_of_token[(begin - 3).value];
  if (before == kNoChunk || document_.chunk(before).kind != ChunkKind::noun_group) return;
  const GoverningEffect* effect = noun_effect(before, document_.token(begin - 1).word);
  if (effect == nullptr || (effect->kind_only && !is_kind(noun)) || (effect->loose_only && !is_loose(noun))) return;
  apply(*effect, negated(document_.chunk(before)));
}

}  // namespace dramatis
