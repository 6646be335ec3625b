// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/joint_actors.hpp"

#include <algorithm>

#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

/// Who is named as the head of the noun group; `kNoEntity` for nobody.
EntityIndex named_head(const AnnotatedDocument& document, ChunkIndex group) {
  const Chunk& c = document.chunk(group);
  if (c.kind != ChunkKind::noun_group || c.head == kNoToken) return kNoEntity;
  const ByteSpan span = document.bytes(c.tokens);
  auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), span.begin,
                            [](const Mention& a, ByteOffset at) { return a.span.begin < at; });
  for (; m != document.mentions.end() && m->span.begin < span.end; ++m)
    if (m->entity != kNoEntity && m->tokens.contains(c.head) && document.entities[m->entity.value].named)
      return m->entity;
  return kNoEntity;
}

/// Those who act in the clause of `verb`, with whom they act on.
void collect(const AnnotatedDocument& document, ChunkIndex verb, TypeId person, std::vector<EntityIndex>& out) {
  out.clear();
  bool people = false, others = false;
  for (const FunctionLink& f : links_of(document, verb)) {
    if (f.function != Function::subject && f.function != Function::object) continue;
    const EntityIndex who = named_head(document, f.argument);
    if (who == kNoEntity) continue;
    (document.entities[who.value].type == person ? people : others) = true;
    if (std::find(out.begin(), out.end(), who) == out.end()) out.push_back(who);
  }
  if (people && others) out.clear();
}

}  // namespace

std::vector<EntityIndex> joint_actors(const AnnotatedDocument& document, ChunkIndex pronoun, TypeId person) {
  std::vector<EntityIndex> out;
  const std::uint32_t sentence = document.token(document.chunk(pronoun).tokens.begin).sentence;
  if (document.token(document.chunk(pronoun).tokens.begin).has(token_flag::quoted)) return out;
  for (std::uint32_t c = pronoun.value; c-- > 0;) {
    const Chunk& chunk = document.chunks[c];
    const std::uint32_t here = document.token(chunk.tokens.begin).sentence;
    if (here + 1 < sentence) break;
    if (chunk.kind != ChunkKind::verb_group || chunk.form != Form::finite) continue;
    collect(document, ChunkIndex(c), person, out);
    if (out.size() > 1) return out;
    for (const FunctionLink& f : links_of(document, ChunkIndex(c)))
      if (f.function == Function::subject && !document.chunk(f.argument).pronoun) return {};  // somebody else
  }
  return {};
}

}  // namespace dramatis
