// SPDX-License-Identifier: Apache-2.0
#include "extractors/relative_pronoun.hpp"

#include <algorithm>

#include "extractors/byte_search.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

namespace {

/// The noun group on which the clause of the pronoun in the chunk hangs; `kNoChunk` for none.
ChunkIndex holder_of_clause(const AnnotatedDocument& document, ChunkIndex pronoun) {
  constexpr std::uint32_t kFarthest = 4;  // chunks: "who on Friday also said"
  const auto& clauses = document.clauses;
  for (std::uint32_t c = pronoun.value + 1; c < document.chunks.size() && c <= pronoun.value + kFarthest; ++c) {
    if (document.chunks[c].kind != ChunkKind::verb_group) continue;
    auto link = std::lower_bound(clauses.begin(), clauses.end(), ChunkIndex(c),
                                 [](const ClauseLink& a, ChunkIndex verb) { return a.predicate < verb; });
    for (; link != clauses.end() && link->predicate == ChunkIndex(c); ++link)
      if (link->kind == ClauseKind::relative && link->governor < pronoun) return link->governor;
    return kNoChunk;
  }
  return kNoChunk;
}

}  // namespace

std::size_t antecedent_at(const AnnotatedDocument& document, ByteOffset at) {
  const std::size_t none = document.mentions.size();
  const auto token = token_from(document, at);
  if (token == document.tokens.end() || !in(token->tag, tag_set(Tag::WP, Tag::WDT, Tag::WPS)) ||
      document.chunk_of_token.empty())
    return none;
  const ChunkIndex pronoun = document.chunk_of_token[static_cast<std::size_t>(token - document.tokens.begin())];
  const ChunkIndex holder = pronoun == kNoChunk ? kNoChunk : holder_of_clause(document, pronoun);
  if (holder == kNoChunk || document.chunk(holder).head == kNoToken) return none;
  const TokenIndex head = document.chunk(holder).head;
  auto mention = mention_from(document, document.token(document.chunk(holder).tokens.begin).begin);
  for (; mention != document.mentions.end() && mention->tokens.begin <= head; ++mention)
    if (mention->tokens.contains(head) && mention->kind != MentionKind::pronoun)
      return static_cast<std::size_t>(mention - document.mentions.begin());
  return none;
}

}  // namespace dramatis
