// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/joint_actors.hpp"

#include <algorithm>

#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

/// Who is named as the head of the noun group, or is one definite person ("*the president* met Berg"); `kNoEntity` for
/// nobody.
EntityIndex named_head(const AnnotatedDocument& document, ChunkIndex group, TypeId person = kNoType) {
  const Chunk& c = document.chunk(group);
  if (c.kind != ChunkKind::noun_group || c.head == kNoToken) return kNoEntity;
  const ByteSpan span = document.bytes(c.tokens);
  auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), span.begin,
                            [](const Mention& a, ByteOffset at) { return a.span.begin < at; });
  for (; m != document.mentions.end() && m->span.begin < span.end; ++m)
    if (m->entity != kNoEntity && m->tokens.contains(c.head)) {
      const Entity& who = document.entities[m->entity.value];
      if (who.named || (person != kNoType && who.type == person && who.number == 1 && c.definite && !c.pronoun))
        return m->entity;
    }
  return kNoEntity;
}

/// Those who act in the clause of `verb`, with whom they act on.
void collect(const AnnotatedDocument& document, ChunkIndex verb, const JointWords& words,
             std::vector<EntityIndex>& out) {
  out.clear();
  std::size_t people = 0;
  bool others = false;
  const auto add = [&](ChunkIndex noun) {
    const EntityIndex who = named_head(document, noun, words.person);
    if (who == kNoEntity || std::find(out.begin(), out.end(), who) != out.end()) return;
    const TypeId type = document.entities[who.value].type;
    if (type == words.person) ++people;
    else others = others || type != words.place;
    out.push_back(who);
  };
  for (const FunctionLink& f : links_of(document, verb)) {
    const bool acts = f.function == Function::subject || f.function == Function::object;
    if (!acts && (f.preposition != words.with || words.with == kNoWord)) continue;
    add(f.argument);
    // "Berg held talks *with Holm*", "The talks *between Berg and Holm* ended"
    if (!acts) continue;
    for (const NominalLink& n : nominals_of(document, f.argument)) {
      if (n.kind != NominalKind::pp_attachment || n.preposition == kNoWord ||
          (n.preposition != words.with && n.preposition != words.between))
        continue;
      add(n.second);
      for (const NominalLink& more : nominals_of(document, n.second))
        if (more.kind == NominalKind::coordination) add(more.second);
    }
  }
  // "Berg toured *Chad* with Holm": those two, but "Berg met the bank": not said
  if (people > 1 && !others)
    std::erase_if(out, [&](EntityIndex e) { return document.entities[e.value].type != words.person; });
  else if (people > 0 && people < out.size()) out.clear();
}

/// The members of the list that `first` opens, all named and of the kind; empty where one is not.
std::vector<EntityIndex> list_from(const AnnotatedDocument& document, ChunkIndex first, const JointKind& kind) {
  std::vector<EntityIndex> out;
  TypeId type = kind.type;
  for (ChunkIndex c = first, next = kNoChunk; c != kNoChunk; c = next) {
    const EntityIndex who = named_head(document, c);
    if (who == kNoEntity) return {};
    const Entity& entity = document.entities[who.value];
    if (type == kNoType) type = entity.type;
    if (entity.type != type || (kind.subtype != kNoType && entity.subtype != kind.subtype)) return {};
    if (std::find(out.begin(), out.end(), who) == out.end()) out.push_back(who);
    next = kNoChunk;
    for (const NominalLink& n : nominals_of(document, c))
      if (n.kind == NominalKind::coordination && n.second > c) next = n.second;
  }
  return out.size() > 1 ? out : std::vector<EntityIndex>{};
}

}  // namespace

std::vector<EntityIndex> joint_actors(const AnnotatedDocument& document, ChunkIndex pronoun, const JointWords& words) {
  std::vector<EntityIndex> out;
  const std::uint32_t sentence = document.token(document.chunk(pronoun).tokens.begin).sentence;
  if (document.token(document.chunk(pronoun).tokens.begin).has(token_flag::quoted)) return out;
  for (std::uint32_t c = pronoun.value; c-- > 0;) {
    const Chunk& chunk = document.chunks[c];
    const std::uint32_t here = document.token(chunk.tokens.begin).sentence;
    if (here + 1 < sentence) break;
    if (chunk.kind != ChunkKind::verb_group || chunk.form != Form::finite) continue;
    collect(document, ChunkIndex(c), words, out);
    if (out.size() > 1) return out;
    for (const FunctionLink& f : links_of(document, ChunkIndex(c)))
      if (f.function == Function::subject && !document.chunk(f.argument).pronoun) return {};  // somebody else
  }
  return {};
}

std::vector<EntityIndex> joint_members(const AnnotatedDocument& document, ChunkIndex group, const JointKind& kind) {
  constexpr std::uint32_t kSentences = 2;
  const auto sentence_of = [&](ChunkIndex c) { return document.token(document.chunk(c).tokens.begin).sentence; };
  const std::uint32_t here = sentence_of(group);
  std::vector<EntityIndex> out;
  for (std::uint32_t first = group.value; first-- > 0;) {
    if (sentence_of(ChunkIndex(first)) + kSentences < here) break;
    if (document.chunks[first].kind != ChunkKind::noun_group) continue;
    // The last member of a list is met first: its beginning is the chunk to which nothing is joined.
    const std::vector<EntityIndex> list = list_from(document, ChunkIndex(first), kind);
    if (list.size() <= out.size()) {
      if (!out.empty()) break;
      continue;
    }
    out = list;
  }
  const bool right = kind.count == 0 ? out.size() > 1 : out.size() == kind.count;
  return right && out.size() > 1 ? out : std::vector<EntityIndex>{};
}

}  // namespace dramatis
