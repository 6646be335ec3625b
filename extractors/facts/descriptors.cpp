// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/descriptors.hpp"

#include <algorithm>
#include <vector>

namespace dramatis {

namespace {

constexpr std::string_view kRule = "descriptor-before-name";
/// "the", "his", "two", what owns the group: no part of a description.
bool opens_group(Tag t) {
  switch (t) {
    case Tag::DT:
    case Tag::PRPS:
    case Tag::CD:
    case Tag::POS:
    case Tag::HYPH:
    case Tag::comma:
    case Tag::open_quote:
    case Tag::close_quote: return true;
    default: return false;
  }
}

}  // namespace

Descriptors::Descriptors(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      title_(lexicon_->lexicon("person_title")),
      position_(lexicon_->lexicon("position")),
      role_(lexicon_->lexicon("role_noun")) {}

bool Descriptors::names_a_person(const Token& token) const {
  if (token.word >= kFirstLocalWord) return false;
  for (const LexiconId lexicon : {title_, position_, role_})
    if (lexicon != kNoLexicon && (lexicon_->entry_of_word(lexicon, token.word) != kNoEntry ||
                                  lexicon_->entry_of_word(lexicon, token.lemma) != kNoEntry))
      return true;
  return !is_proper(token.tag) && (lexicon_->info(token.lemma).classes & word_class::person) != 0;
}

void Descriptors::add(AnnotatedDocument& document) const {
  std::vector<Mention> found;
  TokenIndex free;  // one past the last token that a mention took
  for (const Mention& m : document.mentions) {
    if (m.tokens.is_empty()) continue;
    const TokenIndex reach = std::max(free, m.tokens.end);
    if (m.kind != MentionKind::name || m.entity == kNoEntity ||
        document.entities[m.entity.value].type != vocabulary_->person || m.tokens.begin.value == 0) {
      if (m.kind == MentionKind::name) free = reach;
      continue;
    }
    const ChunkIndex at = document.chunk_of_token.empty() ? kNoChunk : document.chunk_of_token[m.tokens.begin.value];
    if (at != kNoChunk) {
      TokenIndex begin = std::max(document.chunk(at).tokens.begin, free);
      while (begin < m.tokens.begin && opens_group(document.token(begin).tag)) begin = begin + 1;
      if (begin < m.tokens.begin && names_a_person(document.token(m.tokens.begin - 1))) {
        Mention d;
        d.entity = m.entity;
        d.tokens = d.extent = {begin, m.tokens.begin};
        d.span = document.bytes(d.tokens);
        d.kind = MentionKind::nominal;
        d.rule = kRule;
        found.push_back(d);
      }
    }
    free = reach;
  }
  if (found.empty()) return;
  document.mentions.insert(document.mentions.end(), found.begin(), found.end());
  std::stable_sort(document.mentions.begin(), document.mentions.end(),
                   [](const Mention& a, const Mention& b) { return a.span < b.span; });
}

}  // namespace dramatis
