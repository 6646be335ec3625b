// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/apposed_name.hpp"

#include <algorithm>

namespace dramatis {

namespace {

/// "the director and *founder* of the bank, Anna Berg": a noun without article that is one person.
bool is_second_title(const AnnotatedDocument& document, ChunkIndex chunk) {
  const Chunk& c = document.chunk(chunk);
  return !c.plural && c.head != kNoToken && document.token(c.tokens.begin).tag == Tag::NN;
}

}  // namespace

MentionIndex apposed_name(const AnnotatedDocument& document, const FrameFiller& filler, EntityIndex entity) {
  if (filler.chunk == kNoChunk || entity == kNoEntity || filler.mention == kNoMention ||
      document.mentions[filler.mention.value].kind != MentionKind::nominal)
    return kNoMention;
  const Chunk& noun = document.chunk(filler.chunk);
  // "met *Secretary* of State Anna Berg": the noun opens the title of the name
  auto titled = std::lower_bound(document.mentions.begin(), document.mentions.end(), document.bytes(noun.tokens).end,
                                 [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
  for (int steps = 0; titled != document.mentions.end() && steps < 2; ++titled, ++steps)
    if (titled->kind == MentionKind::name && titled->entity != kNoEntity && noun.head != kNoToken &&
        titled->extent.contains(noun.head) && noun.head < titled->tokens.begin)
      return MentionIndex(static_cast<std::uint32_t>(titled - document.mentions.begin()));
  const bool one_of_many = filler.tokens.begin < noun.tokens.begin;
  if (noun.plural && !one_of_many) return kNoMention;
  const TypeId group = document.entities[entity.value].type;
  const auto& n = document.nominals;
  auto at = std::lower_bound(n.begin(), n.end(), filler.chunk,
                             [](const NominalLink& a, ChunkIndex c) { return a.first < c; });
  for (ChunkIndex holder = filler.chunk; at != n.end() && at->first == holder; ++at) {
    if (at->kind == NominalKind::coordination && is_second_title(document, at->second)) {
      holder = at->second;
      const auto less = [](const NominalLink& a, ChunkIndex c) { return a.first < c; };
      at = std::lower_bound(n.begin(), n.end(), holder, less);
      if (at == n.end() || at->first != holder) return kNoMention;
    }
    if (at->kind != NominalKind::apposition) continue;
    const TokenSpan name = document.chunk(at->second).tokens;
    const ByteSpan span = document.bytes(name);
    auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), span.begin,
                              [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
    for (; m != document.mentions.end() && m->span.begin < span.end; ++m) {
      if (m->kind != MentionKind::name || m->entity == kNoEntity || !name.contains(m->tokens)) continue;
      if (document.entities[m->entity.value].type == group || one_of_many)
        return MentionIndex(static_cast<std::uint32_t>(m - document.mentions.begin()));
    }
  }
  return kNoMention;
}

}  // namespace dramatis
