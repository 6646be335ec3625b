// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/memberships.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace dramatis {

namespace {

constexpr std::string_view kRule = "member-by-noun";

/// The nominal mention of the argument's entity that its words hold; null for names and pronouns.
const Mention* nominal_of(const AnnotatedDocument& document, const Argument& argument) {
  auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), argument.span.begin,
                            [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
  for (; m != document.mentions.end() && m->span.begin < argument.span.end; ++m)
    if (m->entity == argument.entity && m->kind == MentionKind::nominal && !m->tokens.is_empty()) return &*m;
  return nullptr;
}

}  // namespace

Memberships::Memberships(const Knowledge& knowledge)
    : vocabulary_(knowledge.vocabulary), member_of_(vocabulary_->type("memberOf").value_or(kNoType)) {}

/// The last name of an organization within `tokens`.
const Mention* Memberships::organization_in(const AnnotatedDocument& document, TokenSpan tokens) const {
  if (tokens.is_empty()) return nullptr;
  const ByteSpan span = document.bytes(tokens);
  const Mention* found = nullptr;
  auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), span.begin,
                            [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
  for (; m != document.mentions.end() && m->span.begin < span.end; ++m)
    if (m->kind == MentionKind::name && m->entity != kNoEntity && m->span.end <= span.end &&
        document.entities[m->entity.value].type == vocabulary_->organization)
      found = &*m;
  return found;
}

const Mention* Memberships::organization_of(const AnnotatedDocument& document, const Mention& people) const {
  const ChunkIndex at = document.chunk_of_token[people.tokens.end.value - 1];
  if (at == kNoChunk || document.chunk(at).head == kNoToken) return nullptr;
  const Chunk& noun = document.chunk(at);
  if (const Mention* before = organization_in(document, {noun.tokens.begin, noun.head})) return before;
  const auto& n = document.nominals;
  auto link = std::lower_bound(n.begin(), n.end(), at, [](const NominalLink& a, ChunkIndex c) { return a.first < c; });
  for (; link != n.end() && link->first == at; ++link) {
    if (link->kind != NominalKind::of_attachment) continue;
    const Chunk& of = document.chunk(link->second);
    const Mention* name = organization_in(document, of.tokens);
    if (name != nullptr && of.head != kNoToken && name->tokens.contains(of.head)) return name;
  }
  return nullptr;
}

void Memberships::add(AnnotatedDocument& document) const {
  if (member_of_ == kNoType || document.chunk_of_token.empty()) return;
  std::vector<std::pair<EntityIndex, EntityIndex>> known;
  for (const Relation& r : document.relations)
    if (r.type == member_of_) known.emplace_back(r.head, r.tail);
  for (const Event& event : document.events)
    for (const Argument& a : event.arguments) {
      if (a.entity == kNoEntity || a.span.is_empty()) continue;
      const Entity& people = document.entities[a.entity.value];
      if (people.named || (people.type != vocabulary_->group && people.type != vocabulary_->person)) continue;
      const Mention* nominal = nominal_of(document, a);
      const Mention* name = nominal == nullptr ? nullptr : organization_of(document, *nominal);
      if (name == nullptr) continue;
      const std::pair pair(a.entity, name->entity);
      if (std::find(known.begin(), known.end(), pair) != known.end()) continue;
      known.push_back(pair);
      Relation relation;
      relation.type = member_of_;
      relation.head = pair.first;
      relation.tail = pair.second;
      relation.head_span = nominal->span;
      relation.tail_span = name->span;
      relation.span = {std::min(nominal->span.begin, name->span.begin), std::max(nominal->span.end, name->span.end)};
      relation.story = event.story;
      relation.rule = kRule;
      document.relations.push_back(std::move(relation));
    }
}

}  // namespace dramatis
