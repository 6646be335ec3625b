// SPDX-License-Identifier: Apache-2.0
// Times that bound what happened instead of dating it: "the deadliest attack since 2019", "sold it before May".
#include <algorithm>

#include "extractors/facts/event_defaults.hpp"

namespace dramatis {

/// Is the time the group itself, not a word inside it ("the *Oct. 1* ruling", "his *current* state")?
bool EventDefaults::is_time_group(const AnnotatedDocument& document, ChunkIndex chunk, TokenSpan time) {
  const Chunk& c = document.chunk(chunk);
  return c.kind != ChunkKind::noun_group || c.temporal || c.head == kNoToken || time.contains(c.head);
}

/// "the deadliest attack *since 2019*", "sold it *before May*": not when it happened.
bool EventDefaults::is_apart(const AnnotatedDocument& document, TimeIndex time, ChunkIndex predicate) const {
  const TokenSpan tokens = document.times[time.value].tokens;
  const ChunkIndex group = document.chunk_of_token[tokens.begin.value];
  if (tokens.begin <= document.sentence_of(tokens.begin).tokens.begin || group == kNoChunk ||
      !is_time_group(document, group, tokens))
    return false;
  const Apart* before = aparts_.find(document.token(tokens.begin - 1).word);
  if (before == nullptr || !before->apart || !before->starts) return before != nullptr && before->apart;
  if (compares_before(document, tokens.begin - 1)) return true;
  if (predicate == kNoChunk || predicate.value == 0) return false;
  // "was the *first* leader to meet her": the noun before an infinitive compares, too
  const Chunk& own = document.chunk(predicate);
  const bool infinitive = own.kind == ChunkKind::verb_group && own.form == Form::infinitive;
  const TokenIndex from = document.chunk(infinitive ? ChunkIndex(predicate.value - 1) : predicate).tokens.begin;
  for (TokenIndex t = from; t < own.tokens.end; ++t)
    if (compares(document.token(t))) return true;
  return false;
}

/// "now", "recently": said of the one verb that they stand beside.
bool EventDefaults::is_vague(const TimeExpression& time) {
  constexpr std::string_view kEnd = "_REF";
  return time.value.size() > kEnd.size() && std::string_view(time.value).ends_with(kEnd);
}

/// "has been held since his *arrest last December*", "learned from the *kidnapping* of girls from Tarn *in 2014*": the
/// time behind the phrases of a noun, where "since" or "after" leads it in, or else a year behind one that no verb
/// takes as it is ("opened the *school* in 2014").
TimeIndex EventDefaults::time_behind_noun(const AnnotatedDocument& document, ChunkIndex noun) const {
  constexpr int kMostPhrases = 3;
  constexpr std::size_t kYear = 4;  // characters of the value
  const Chunk& own = document.chunk(noun);
  if (noun.value == 0 || document.chunks[noun.value - 1].kind != ChunkKind::preposition) return kNoTime;
  std::uint32_t c = noun.value + 1;
  const auto is = [&](std::uint32_t at, ChunkKind kind) {
    return at < document.chunks.size() && document.chunks[at].kind == kind &&
           document.token(document.chunks[at].tokens.begin).sentence == document.token(own.head).sentence;
  };
  for (int phrase = 0; phrase <= kMostPhrases; ++phrase) {
    const std::uint32_t group = is(c, ChunkKind::preposition) ? c + 1 : c;
    if (!is(group, ChunkKind::noun_group)) return kNoTime;
    if (document.chunks[group].temporal) {
      const TimeIndex time = time_of_group(document, ChunkIndex(group), noun);
      if (time == kNoTime || is_vague(document.times[time.value])) return kNoTime;
      const Apart* bound = aparts_.find(document.token(own.tokens.begin - 1).word);
      return (bound != nullptr && bound->dates) || document.times[time.value].value.size() == kYear ? time : kNoTime;
    }
    if (group == c) return kNoTime;
    c = group + 1;
  }
  return kNoTime;
}

/// "the *worst*", "the *first*"
bool EventDefaults::compares(const Token& token) const {
  const Apart* word = aparts_.find(token.word);
  return token.tag == Tag::JJS || token.tag == Tag::RBS || (word != nullptr && word->compares);
}

/// "bought Helion, its *biggest* deal since 2015": between it and "since" stands no verb.
bool EventDefaults::compares_before(const AnnotatedDocument& document, TokenIndex since) const {
  constexpr int kMost = 8;  // tokens
  const TokenIndex first = document.sentence_of(since).tokens.begin;
  TokenIndex t = since;
  for (int steps = 0; t > first && steps < kMost; ++steps) {
    t = t - 1;
    if (is_verb(document.token(t).tag) || document.token(t).tag == Tag::MD) return false;
    if (compares(document.token(t))) return true;
  }
  return false;
}

/// "have killed 300 people *since January*": one by one, and not then.
bool EventDefaults::counts_since(const AnnotatedDocument& document, const Event& event, ChunkIndex predicate) const {
  const TokenIndex begin = document.times[event.time.value].tokens.begin;
  if (predicate == kNoChunk || !document.chunk(predicate).perfect || begin.value == 0) return false;
  const Apart* before = aparts_.find(document.token(begin - 1).word);
  return before != nullptr && before->starts &&
         std::any_of(event.arguments.begin(), event.arguments.end(),
                     [&](const Argument& a) { return a.role == quantity_; });
}

}  // namespace dramatis
