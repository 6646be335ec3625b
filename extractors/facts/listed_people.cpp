// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/listed_people.hpp"

#include <algorithm>

#include "extractors/byte_search.hpp"

namespace dramatis {

namespace {

constexpr int kMostBetween = 8;  ///< tokens before a colon, names of a row

/// Whether a person is named right behind a mark, "and" or a title: an item of a list, nobody's "son of Erik Holm".
bool is_item(const AnnotatedDocument& document, const Mention& m) {
  const Token& before = document.token(m.extent.begin - 1);
  return before.tag == Tag::colon || before.tag == Tag::comma || before.tag == Tag::CC;
}

}  // namespace

void add_listed(const AnnotatedDocument& document, Argument people, TypeId person, Event& event) {
  if (people.entity == kNoEntity || document.entities[people.entity.value].named) return;
  const auto& tokens = document.tokens;
  auto colon = token_from(document, people.span.end);
  if (colon == tokens.end()) return;
  const std::uint32_t sentence = colon->sentence;
  // "The following guards *died in combat*: …": some words, but nobody else, may stand between.
  for (int steps = 0; steps < kMostBetween && colon->tag != Tag::colon; ++steps)
    if (++colon == tokens.end() || colon->sentence != sentence) return;
  if (document.text(*colon) != ":") return;
  auto m = mention_from(document, colon->end);
  if (std::any_of(mention_from(document, people.span.end), m, [&](const Mention& x) {
        return x.entity != kNoEntity && x.kind != MentionKind::pronoun &&
               document.entities[x.entity.value].type == person;
      }))
    return;
  for (; m != document.mentions.end() && document.token(m->tokens.begin).sentence == sentence; ++m) {
    if (m->kind != MentionKind::name || m->entity == kNoEntity || !is_item(document, *m)) continue;
    if (document.entities[m->entity.value].type != person) continue;
    people.entity = m->entity;
    people.span = m->span;
    event.arguments.push_back(people);
  }
}

void add_apposed(const AnnotatedDocument& document, const FrameFiller& people, Argument argument, TypeId person,
                 Event& event) {
  if (people.chunk == kNoChunk || argument.entity == kNoEntity || document.entities[argument.entity.value].named)
    return;
  const Chunk& group = document.chunk(people.chunk);
  if (group.kind != ChunkKind::noun_group || !group.plural || group.definite) return;
  const TokenIndex begin = document.sentence_of(group.tokens.begin).tokens.begin;
  const auto& n = document.nominals;
  const auto holder_of = [&](ChunkIndex chunk, NominalKind kind) {
    auto at =
        std::lower_bound(n.begin(), n.end(), chunk, [](const NominalLink& a, ChunkIndex c) { return a.first < c; });
    while (at != n.begin() && document.chunk((--at)->first).tokens.begin >= begin)
      if (at->second == chunk && at->kind == kind) return at->first;
    return kNoChunk;
  };
  ChunkIndex holder = holder_of(people.chunk, NominalKind::apposition);
  for (int steps = 0; steps < kMostBetween && holder != kNoChunk; ++steps) {
    const ByteSpan span = document.bytes(document.chunk(holder).tokens);
    const auto m = mention_from(document, span.begin);
    if (m == document.mentions.end() || m->span.begin >= span.end || m->kind != MentionKind::name ||
        m->entity == kNoEntity || document.entities[m->entity.value].type != person)
      return;
    argument.entity = m->entity;
    argument.span = m->span;
    event.arguments.push_back(argument);
    holder = holder_of(holder, NominalKind::coordination);
  }
}

}  // namespace dramatis
