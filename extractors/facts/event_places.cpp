// SPDX-License-Identifier: Apache-2.0
// The place of an event, whatever its frame says.

#include <algorithm>

#include "extractors/byte_search.hpp"
#include "extractors/facts/event_defaults.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

/// The first name of a place in `span`; null for none.
const Mention* place_named_in(const AnnotatedDocument& document, ByteSpan span, TypeId place) {
  for (auto m = mention_from(document, span.begin); m != document.mentions.end() && m->span.begin < span.end; ++m)
    if (m->kind == MentionKind::name && m->entity != kNoEntity && m->span.end <= span.end &&
        document.entities[m->entity.value].type == place)
      return &*m;
  return nullptr;
}

bool is_taken(const Event& event, ByteSpan span) {
  return std::any_of(event.arguments.begin(), event.arguments.end(),
                     [&](const Argument& a) { return a.span.overlaps(span); });
}

}  // namespace

/// The place or, behind a preposition with `body`, the body that a group names; null for none.
const Mention* EventDefaults::place_in(const AnnotatedDocument& document, ChunkIndex group, bool body) const {
  const Chunk& chunk = document.chunk(group);
  const ByteSpan span = document.bytes(chunk.tokens);
  for (auto m = mention_from(document, span.begin); m != document.mentions.end() && m->span.begin < span.end; ++m) {
    if (m->tokens.is_empty() || !chunk.tokens.contains(m->tokens) || m->entity == kNoEntity) continue;
    const TypeId type = document.entities[m->entity.value].type;
    const bool at_body = body && type == vocabulary_->organization && m->tokens.contains(chunk.head);
    if (type != vocabulary_->place && !at_body) continue;
    // "in the Gaza *war*", "at the Paris *talks*"
    if (!m->tokens.contains(chunk.head) && is_happening(document, group) &&
        document.token(chunk.tokens.begin).tag == Tag::DT)
      continue;
    return &*m;
  }
  return nullptr;
}

void EventDefaults::add_places(const AnnotatedDocument& document, ChunkIndex predicate, Event& event) const {
  const auto add = [&](ChunkIndex group, WordId preposition) {
    const Default* led = default_of_preposition_.find(preposition);
    const ByteSpan span = document.bytes(document.chunk(group).tokens);
    if (led == nullptr || is_taken(event, span)) return;
    if (const Mention* m = place_in(document, group, led->body)) add_place(event, led->role, span, m->entity);
  };
  for (const FunctionLink& link : links_of(document, predicate))
    if (link.function == Function::oblique) add(link.argument, link.preposition);
  // "the unrest *last month in Tarn*"
  const std::uint32_t next = predicate.value + 1;
  if (document.chunk(predicate).kind == ChunkKind::noun_group && next + 2 < document.chunks.size() &&
      document.chunks[next].temporal && document.chunks[next + 1].kind == ChunkKind::preposition &&
      document.chunks[next + 2].kind == ChunkKind::noun_group && !has_place(event))
    add(ChunkIndex(next + 2), document.token(document.chunks[next + 1].head).word);
}

void EventDefaults::add_place(Event& event, RoleId role, ByteSpan span, EntityIndex place) {
  Argument argument;
  argument.role = role;
  argument.span = span;
  argument.entity = place;
  event.arguments.push_back(std::move(argument));
}

bool EventDefaults::has_place(const Event& event) const {
  return std::any_of(event.arguments.begin(), event.arguments.end(),
                     [&](const Argument& a) { return a.role == place_; });
}

/// "died at his home *in Tarn*", "drowned off the coast *of Norway*": the name behind a place that has none.
void EventDefaults::add_name_of_place(const AnnotatedDocument& document, Event& event) const {
  constexpr int kMostSteps = 2;  // "a hotel in a suburb of Oslo"
  ByteSpan nameless;
  for (const Argument& a : event.arguments) {
    if (a.role != place_) continue;
    if (place_named_in(document, a.span, vocabulary_->place) != nullptr) return;
    nameless = a.span;
  }
  if (nameless.is_empty()) return;
  ChunkIndex group = chunk_from(document, nameless.begin);
  for (int step = 0; step < kMostSteps && group != kNoChunk; ++step) {
    ChunkIndex behind = kNoChunk;
    for (const NominalLink& n : nominals_of(document, group)) {
      const bool led = n.kind == NominalKind::of_attachment ||
                       (n.kind == NominalKind::pp_attachment && default_of_preposition_.find(n.preposition) != nullptr);
      if (led && behind == kNoChunk) behind = n.second;
    }
    if (behind == kNoChunk) return;
    TokenSpan words = document.chunk(behind).tokens;
    if (document.chunk(behind).possessor != kNoChunk)  // "a house in *Oslo's* harbour district"
      words.begin = document.chunk(document.chunk(behind).possessor).tokens.begin;
    if (const Mention* m = place_named_in(document, document.bytes(words), vocabulary_->place)) {
      if (!is_taken(event, m->span)) add_place(event, place_, m->span, m->entity);
      return;
    }
    group = behind;
  }
}

/// "Three died *when a bus crashed in Tarn*", "a bus crashed in Tarn, *killing three*": what is suffered is suffered
/// where it happens.
void EventDefaults::add_place_shared(const AnnotatedDocument& document, ChunkIndex predicate, Event& event) const {
  const Chunk& verb = document.chunk(predicate);
  if (verb.kind != ChunkKind::verb_group || has_place(event)) return;
  const Apart* own = aparts_.find(document.token(verb.head).lemma);
  if (own == nullptr || !own->suffers) return;
  const ClauseLink* link = clause_of(document, predicate);
  if (link != nullptr && link->governor < predicate && shares_time(document, predicate, link->governor))
    return add_places(document, link->governor, event);
  const TokenSpan sentence = document.sentence_of(verb.tokens.begin).tokens;
  for (auto after = lower_place(document.clauses.begin(), document.clauses.end(), predicate,
                                [](const ClauseLink&a, ChunkIndex c) { return a.predicate < c; });
       after != document.clauses.end() && document.chunk(after->predicate).tokens.begin < sentence.end; ++after) {
    const Apart* mark = after->governor == predicate ? aparts_.find(after->mark) : nullptr;
    if (mark != nullptr && mark->joins) return add_places(document, after->predicate, event);
  }
}

/// "the *Kashmir* gunfight", "a *Dublin* stabbing"; a country there may as well be who did it.
void EventDefaults::add_place_before(const AnnotatedDocument& document, ChunkIndex predicate, Event& event) const {
  const Chunk& noun = document.chunk(predicate);
  if (noun.kind != ChunkKind::noun_group || noun.head == kNoToken || noun.head <= noun.tokens.begin) return;
  if (has_place(event)) return;
  const ByteSpan before = document.bytes({noun.tokens.begin, noun.head});
  auto m = mention_from(document, before.begin);
  for (; m != document.mentions.end() && m->span.begin < before.end; ++m) {
    if (m->kind != MentionKind::name || m->span.end > before.end) continue;
    const Entity& entity = document.entities[m->entity.value];
    if (entity.type != vocabulary_->place || entity.subtype == vocabulary_->country || is_taken(event, m->span))
      continue;
    return add_place(event, place_, m->span, m->entity);
  }
}

}  // namespace dramatis
