// SPDX-License-Identifier: Apache-2.0
#include "matcher/frame_context.hpp"

#include <algorithm>

#include "matcher/fill_none.hpp"

namespace dramatis {

void FrameContext::build(const AnnotatedDocument& document, const RuleView& view, const GoverningWords& words) {
  words_ = &words;
  document_ = &document;
  view_ = &view;
  tables_ = &view.frame_tables;
  verbs_of_ = kEnd;

  const std::size_t chunks = document.chunks.size();
  fill_none(link_to_, chunks);
  link_chain_.resize(document.functions.size());
  for (std::size_t i = document.functions.size(); i-- > 0;) {
    const std::uint32_t argument = document.functions[i].argument.value;
    link_chain_[i] = link_to_[argument];
    link_to_[argument] = static_cast<std::uint32_t>(i);
  }
  fill_none(link_of_, chunks);
  for (std::size_t i = document.functions.size(); i-- > 0;)
    link_of_[document.functions[i].predicate.value] = static_cast<std::uint32_t>(i);
  fill_none(nominal_of_, chunks);
  for (std::size_t i = document.nominals.size(); i-- > 0;)
    nominal_of_[document.nominals[i].first.value] = static_cast<std::uint32_t>(i);
  fill_none(attachment_, chunks);
  fill_none(joined_, chunks);
  for (std::size_t i = 0; i < document.nominals.size(); ++i) {
    const NominalLink& n = document.nominals[i];
    if (n.kind == NominalKind::of_attachment || n.kind == NominalKind::pp_attachment)
      attachment_[n.second.value] = static_cast<std::uint32_t>(i);
    else if (n.kind == NominalKind::coordination) joined_[n.second.value] = static_cast<std::uint32_t>(i);
  }
  fill_none(mention_end_, document.tokens.size());
  fill_none(mention_chain_, document.mentions.size());
  for (std::size_t i = document.mentions.size(); i-- > 0;) {
    const Mention& m = document.mentions[i];
    if (m.tokens.is_empty() || m.entity == kNoEntity) continue;
    const std::uint32_t last = m.tokens.end.value - 1;
    mention_chain_[i] = mention_end_[last];
    mention_end_[last] = static_cast<std::uint32_t>(i);
  }
  in_quantity_.assign(document.tokens.size() / 64 + 1, 0);
  for (const Quantity& q : document.quantities)
    for (TokenIndex t = q.tokens.begin; t < q.tokens.end; ++t)
      in_quantity_[t.value / 64] |= std::uint64_t{1} << (t.value % 64);
}

std::span<const FunctionLink> FrameContext::links_of(ChunkIndex predicate) const {
  const auto& f = document_->functions;
  const std::size_t first = link_of_[predicate.value];
  if (first == kEnd) return {};
  std::size_t last = first;
  while (last < f.size() && f[last].predicate == predicate) ++last;
  return {f.data() + first, last - first};
}

const ClauseLink* FrameContext::governor_of(ChunkIndex predicate) const {
  const auto& c = document_->clauses;
  const auto found = std::lower_bound(c.begin(), c.end(), predicate,
                                      [](const ClauseLink& a, ChunkIndex p) { return a.predicate < p; });
  return found != c.end() && found->predicate == predicate ? &*found : nullptr;
}

std::span<const NominalLink> FrameContext::nominals_of(ChunkIndex chunk) const {
  const auto& n = document_->nominals;
  const std::size_t first = nominal_of_[chunk.value];
  if (first == kEnd) return {};
  std::size_t last = first;
  while (last < n.size() && n[last].first == chunk) ++last;
  return {n.data() + first, last - first};
}

const NominalLink* FrameContext::attachment_of(ChunkIndex chunk) const {
  const std::uint32_t i = attachment_[chunk.value];
  return i == kEnd ? nullptr : &document_->nominals[i];
}

const NominalLink* FrameContext::joined_to(ChunkIndex chunk) const {
  const std::uint32_t i = joined_[chunk.value];
  return i == kEnd ? nullptr : &document_->nominals[i];
}

MentionIndex FrameContext::mention_of(ChunkIndex chunk) const {
  const Chunk& c = document_->chunk(chunk);
  if (c.head == kNoToken) return kNoMention;
  MentionIndex best = kNoMention;
  std::uint32_t best_size = 0;
  // A name may close behind the head ("the city of Tarn" is one mention), so look up to the chunk's end.
  for (std::uint32_t t = c.head.value; t < c.tokens.end.value; ++t)
    for (std::uint32_t m = mention_end_[t]; m != kEnd; m = mention_chain_[m]) {
      const Mention& mention = document_->mentions[m];
      const bool holds_head =
          mention.tokens.contains(c.head) || (!mention.extent.is_empty() && mention.extent.contains(c.head));
      if (!holds_head || mention.tokens.size() <= best_size) continue;
      best = MentionIndex(m);
      best_size = mention.tokens.size();
    }
  return best;
}

/// "thousands", "a group"; "25,000 tons": nouns that only count what stands behind "of".
bool FrameContext::counts(const Chunk& c) const {
  if (c.kind != ChunkKind::noun_group || c.head == kNoToken) return false;
  const Token& head = document_->token(c.head);
  if (tables_->transparent.has(head.lemma) || tables_->transparent.has(head.word))
    return !head.has(token_flag::in_name);  // "accused the Red *Front* of the murder"
  return (in_quantity_[c.head.value / 64] >> (c.head.value % 64) & 1U) != 0;
}

bool FrameContext::is_side_of(ChunkIndex chunk) const {
  const Chunk& c = document_->chunk(chunk);
  return c.kind == ChunkKind::noun_group && c.head != kNoToken && tables_->sides.has(document_->token(c.head).lemma);
}

/// "in his *name*", "for the most *part*": nobody and nothing takes part by such a phrase.
bool FrameContext::is_set_phrase(WordId preposition, ChunkIndex noun) const {
  const Chunk& c = document_->chunk(noun);
  return c.head != kNoToken && tables_->is_set_phrase(preposition, document_->token(c.head).word);
}

ChunkIndex FrameContext::content_of(ChunkIndex chunk) const {
  if (!counts(document_->chunk(chunk))) return chunk;
  for (const NominalLink& n : nominals_of(chunk))
    if (n.kind == NominalKind::of_attachment) return n.second;
  return chunk;
}

WordId FrameContext::particle_word(const Chunk& verb) const {
  if (verb.particle != kNoToken) return document_->token(verb.particle).word;
  // "has *yet* to leave": an adverb that closes the group
  if (verb.tokens.size() > 1 && document_->token(verb.tokens.end - 1).tag == Tag::RB)
    return document_->token(verb.tokens.end - 1).word;
  const std::uint32_t behind = verb.tokens.end.value;
  if (behind >= document_->tokens.size()) return kNoWord;
  const Tag tag = document_->tokens[behind].tag;
  return tag == Tag::NN || tag == Tag::RB || tag == Tag::JJ ? document_->tokens[behind].word : kNoWord;
}

bool FrameContext::is_outer(WordId preposition) const { return tables_->outer_prepositions.has(preposition); }

}  // namespace dramatis
