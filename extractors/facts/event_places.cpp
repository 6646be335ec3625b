// SPDX-License-Identifier: Apache-2.0
// The place of an event, whatever its frame says.

#include <algorithm>

#include "extractors/byte_search.hpp"
#include "extractors/facts/event_defaults.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

void EventDefaults::add_places(const AnnotatedDocument& document, ChunkIndex predicate, Event& event) const {
  for (const FunctionLink& link : links_of(document, predicate)) {
    if (link.function != Function::oblique) continue;
    const RoleId* role = role_of_preposition_.find(link.preposition);
    if (role == nullptr) continue;
    const TokenSpan group = document.chunk(link.argument).tokens;
    const ByteSpan span = document.bytes(group);
    const bool taken = std::any_of(event.arguments.begin(), event.arguments.end(),
                                   [&](const Argument& a) { return a.span.overlaps(span); });
    if (taken) continue;
    const auto first = mention_from(document, span.begin);
    for (auto m = first; m != document.mentions.end() && m->span.begin < span.end; ++m) {
      if (m->tokens.is_empty() || !group.contains(m->tokens) || m->entity == kNoEntity) continue;
      if (document.entities[m->entity.value].type != vocabulary_->place) continue;
      // "in the Gaza *war*", "at the Paris *talks*"
      if (!m->tokens.contains(document.chunk(link.argument).head) && is_happening(document, link.argument) &&
          document.token(group.begin).tag == Tag::DT)
        continue;
      Argument argument;
      argument.role = *role;
      argument.span = span;
      argument.entity = m->entity;
      event.arguments.push_back(std::move(argument));
      break;
    }
  }
}

/// "the *Kashmir* gunfight", "a *Dublin* stabbing"; a country there may as well be who did it.
void EventDefaults::add_place_before(const AnnotatedDocument& document, ChunkIndex predicate, Event& event) const {
  const Chunk& noun = document.chunk(predicate);
  if (noun.kind != ChunkKind::noun_group || noun.head == kNoToken || noun.head <= noun.tokens.begin) return;
  if (std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) { return a.role == place_; }))
    return;
  const ByteSpan before = document.bytes({noun.tokens.begin, noun.head});
  auto m = mention_from(document, before.begin);
  for (; m != document.mentions.end() && m->span.begin < before.end; ++m) {
    if (m->kind != MentionKind::name || m->span.end > before.end) continue;
    const Entity& entity = document.entities[m->entity.value];
    if (entity.type != vocabulary_->place || entity.subtype == vocabulary_->country ||
        std::any_of(event.arguments.begin(), event.arguments.end(),
                    [&](const Argument& a) { return a.span.overlaps(m->span); }))
      continue;
    Argument argument;
    argument.role = place_;
    argument.span = m->span;
    argument.entity = m->entity;
    event.arguments.push_back(std::move(argument));
    return;
  }
}

}  // namespace dramatis
