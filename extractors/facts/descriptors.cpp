// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/descriptors.hpp"

#include <algorithm>
#include <vector>

namespace dramatis {

namespace {

constexpr std::string_view kRule = "descriptor-before-name";
constexpr std::string_view kRuleBehind = "descriptor-behind-name";
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
  thread_local std::vector<Mention> found;  // keeps its memory between documents
  found.clear();
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
  add_behind(document, found);
  if (found.empty()) return;
  const auto goes_before = [](const Mention& a, const Mention& b) { return a.span < b.span; };
  if (!std::is_sorted(found.begin(), found.end(), goes_before))
    std::stable_sort(found.begin(), found.end(), goes_before);
  // The mentions ascend too: from the back, each goes to its place and is moved once.
  auto& all = document.mentions;
  std::size_t old = all.size(), to = old + found.size();
  all.resize(to);
  while (!found.empty()) {
    const bool later = old > 0 && goes_before(found.back(), all[old - 1]);
    all[--to] = later ? all[--old] : found.back();
    if (!later) found.pop_back();
  }
}

/// "Anna Berg, *a street vendor*": an apposition is the person again. What the noun group was taken for before is
/// the person from now on.
void Descriptors::add_behind(AnnotatedDocument& document, std::vector<Mention>& found) const {
  for (const NominalLink& link : document.nominals) {
    if (link.kind != NominalKind::apposition || link.second <= link.first) continue;
    const Chunk& noun = document.chunk(link.second);
    if (noun.kind != ChunkKind::noun_group || noun.plural || noun.pronoun || noun.head == kNoToken) continue;
    const Token& head = document.token(noun.head);
    if (head.has(token_flag::in_name) || !names_a_person(head)) continue;
    const EntityIndex person = named_person(document, document.chunk(link.first).tokens);
    if (person == kNoEntity) continue;
    TokenIndex begin = noun.tokens.begin;
    while (begin < noun.head && opens_group(document.token(begin).tag)) begin = begin + 1;
    Mention d;
    d.entity = person;
    d.tokens = d.extent = {begin, noun.head + 1};
    d.span = document.bytes(d.tokens);
    d.kind = MentionKind::nominal;
    d.rule = kRuleBehind;
    if (!turn_nominal(document, noun, person)) found.push_back(d);
  }
}

/// The person whose name ends the group.
EntityIndex Descriptors::named_person(const AnnotatedDocument& document, TokenSpan group) const {
  const ByteSpan span = document.bytes(group);
  auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), span.begin,
                            [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
  for (; m != document.mentions.end() && m->span.begin < span.end; ++m)
    if (m->kind == MentionKind::name && m->entity != kNoEntity && m->tokens.end == group.end &&
        document.entities[m->entity.value].type == vocabulary_->person)
      return m->entity;
  return kNoEntity;
}

/// True if the group was a mention already: that mention and what it stands for in events are the person's.
bool Descriptors::turn_nominal(AnnotatedDocument& document, const Chunk& noun, EntityIndex person) {
  const ByteSpan span = document.bytes(noun.tokens);
  auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), span.begin,
                            [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
  for (; m != document.mentions.end() && m->span.begin < span.end; ++m) {
    if (m->kind != MentionKind::nominal || !m->tokens.contains(noun.head) || m->entity == kNoEntity) continue;
    const EntityIndex before = m->entity;
    if (before == person) return true;
    if (document.entities[before.value].named) return false;
    m->entity = person;
    for (Event& e : document.events)
      for (Argument& a : e.arguments)
        if (a.entity == before && a.span.begin < span.end && span.begin < a.span.end) a.entity = person;
    return true;
  }
  return false;
}

}  // namespace dramatis
