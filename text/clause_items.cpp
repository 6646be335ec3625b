// SPDX-License-Identifier: Apache-2.0
#include "text/clause_items.hpp"

namespace dramatis {

Kind Items::kind_of(const Chunk& chunk, Tag tag) const {
  switch (chunk.kind) {
    case ChunkKind::noun_group: return in(tag, tag_set(Tag::WDT, Tag::WP)) ? Kind::relative : Kind::noun;
    case ChunkKind::verb_group: return Kind::verb;
    case ChunkKind::preposition: return Kind::preposition;
    case ChunkKind::adjective: return Kind::adjective;
    case ChunkKind::adverb: return tag == Tag::WRB ? Kind::relative : Kind::adverb;
    case ChunkKind::conjunction:
      return tag == Tag::CC ? Kind::conjunction : tag == Tag::comma ? Kind::comma : Kind::subordinator;
    case ChunkKind::punctuation: break;
  }
  if (in(tag, tag_set(Tag::open_quote, Tag::close_quote))) return Kind::quote;
  if (tag == Tag::ORB) return Kind::comma;
  if (in(tag, tag_set(Tag::colon, Tag::period, Tag::CRB))) return Kind::border;
  return Kind::other;
}

std::uint32_t Items::load(const Sentence& s, std::uint32_t first_chunk) {
  items_.clear();
  const auto& chunks = document_.chunks;
  std::uint32_t c = first_chunk;
  for (; c < chunks.size() && chunks[c].tokens.begin < s.tokens.end; ++c) {
    const Chunk& chunk = chunks[c];
    const Token& head = document_.token(chunk.head);
    Item& item = items_.emplace_back();
    item.chunk = ChunkIndex(c);
    item.first = chunk.tokens.begin.value;
    item.end = chunk.tokens.end.value;
    item.head = chunk.head.value;
    item.tag = head.tag;
    item.kind = kind_of(chunk, head.tag);
    item.word = &words_[head.word];
    item.lemma = &words_[head.lemma];
    item.time = chunk.temporal;
    item.pronoun = chunk.pronoun;
    item.existential = head.tag == Tag::EX;
    item.voice = chunk.voice;
    item.form = chunk.form;
    if (item.kind == Kind::noun && is_noun(head.tag) && !is_proper(head.tag)) {
      item.eventive = (lexicon_.info(head.lemma).flags & word_flag::eventive) != 0;
    }
    // A possessor is part of the group that it owns.
    if (c + 1 < chunks.size() && chunks[c + 1].possessor == ChunkIndex(c)) item.kind = Kind::skipped;
  }
  skip_parentheses();
  return c;
}

/// "(then aged 40)": what stands in short brackets takes no part in the clause.
void Items::skip_parentheses() {
  constexpr std::uint32_t kLongest = 14;
  for (int i = 0; i < size(); ++i) {
    if ((*this)[i].tag != Tag::ORB) continue;
    int k = i;
    while (k < size() && (*this)[k].tag != Tag::CRB) ++k;
    if (k == size() || (*this)[k].first - (*this)[i].first > kLongest) continue;
    for (; i <= k; ++i) (*this)[i].kind = Kind::skipped;
    --i;
  }
}

int Items::previous(int i) const {
  for (--i; i >= 0; --i) {
    const Kind k = (*this)[i].kind;
    if (k != Kind::adverb && k != Kind::skipped && k != Kind::quote) return i;
  }
  return kNoItem;
}

int Items::previous_or_quote(int i) const {
  for (--i; i >= 0; --i) {
    const Kind k = (*this)[i].kind;
    if (k != Kind::adverb && k != Kind::skipped) return i;
  }
  return kNoItem;
}

int Items::next(int i) const {
  for (++i; i < size(); ++i) {
    const Kind k = (*this)[i].kind;
    if (k != Kind::adverb && k != Kind::quote && k != Kind::skipped) return i;
  }
  return kNoItem;
}

}  // namespace dramatis
