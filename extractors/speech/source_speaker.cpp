// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/source_speaker.hpp"

#include <algorithm>

#include "extractors/byte_search.hpp"
#include "extractors/syntax_links.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

namespace {

/// The noun that a source is about: "Zelensky's chief of staff *Yermak*", "*spokesman* for the bank".
TokenIndex head_of_source(const AnnotatedDocument& document, ByteSpan source) {
  const auto first = token_from(document, source.begin);
  if (first == document.tokens.end() || document.chunk_of_token.empty()) return kNoToken;
  ChunkIndex chunk = document.chunk_of_token[static_cast<std::size_t>(first - document.tokens.begin())];
  // Possessors are noun groups of their own before the one they belong to.
  for (ChunkIndex next = chunk; next != kNoChunk && next.value < document.chunks.size(); ++next) {
    const Chunk& c = document.chunk(next);
    if (document.token(c.tokens.begin).begin >= source.end) break;
    if (next == chunk || c.possessor == chunk) chunk = next;
    else if (c.kind == ChunkKind::noun_group || c.kind == ChunkKind::verb_group) break;
  }
  return chunk == kNoChunk ? kNoToken : document.chunk(chunk).head;
}

/// "*Berg*'s chief of staff": named only to say whose.
bool is_possessor(const AnnotatedDocument& document, const Mention& m) {
  return m.tokens.end.value < document.tokens.size() && document.token(m.tokens.end).tag == Tag::POS;
}

/// "Berg's chief of staff *Anna Holm*", "the finance minister *Anna Holm*": a name that closes the source, with no
/// preposition before it ("a spokesman for Anna Holm").
bool closes_source(const AnnotatedDocument& document, const Mention& m, ByteSpan source) {
  if (m.kind != MentionKind::name || m.span.end != source.end || m.tokens.is_empty()) return false;
  if (m.extent.begin.value == 0 || document.token(m.extent.begin).begin <= source.begin) return true;
  if (m.extent.begin == m.tokens.begin) return is_noun(document.token(m.extent.begin - 1).tag);
  TokenIndex before = m.extent.begin - 1;  // "a spokesman *for* the Norwegian president Anna Holm"
  while (document.token(before).begin > source.begin &&
         (is_adjective(document.token(before).tag) || document.token(before).tag == Tag::DT))
    before = before - 1;
  return document.token(before).tag != Tag::IN && document.token(before).tag != Tag::TO;
}

/// A title with its topic goes on to the name: "chief of staff Anna Holm", "the bank's chairman, Anna Berg".
bool is_better(const AnnotatedDocument& document, const Mention& a, const Mention& b, TokenIndex head) {
  if (is_possessor(document, a) != is_possessor(document, b)) return is_possessor(document, b);
  const bool a_heads = a.tokens.contains(head), b_heads = b.tokens.contains(head);
  if (a_heads != b_heads) return a_heads;
  if (a_heads && a.kind != b.kind) return a.kind == MentionKind::name;
  if (a.extent.size() != b.extent.size() && a.extent.contains(b.extent)) return true;
  if (b.extent.size() != a.extent.size() && b.extent.contains(a.extent)) return false;
  return a.span.begin < b.span.begin;
}

/// "Assistant *U.S.* Attorney Ada Strand", "*Oslo*-based First Harbour": a name that the lists do not know, and before
/// it a place; "another in *Oslo*", "reports from *the country*": and behind it.
bool only_qualifies(const AnnotatedDocument& document, const Mention& m, TokenIndex head, TypeId place) {
  if (head == kNoToken || document.entities[m.entity.value].type != place) return false;
  if (m.tokens.begin > head) {
    TokenIndex before = m.extent.begin - 1;
    while (before > head && document.token(before).tag == Tag::DT) before = before - 1;
    return document.token(before).tag == Tag::IN;
  }
  const Token& noun = document.token(head);
  return m.kind == MentionKind::name && m.tokens.end <= head && is_proper(noun.tag) && !noun.has(token_flag::in_name) &&
         document.chunk_of_token[head.value] == document.chunk_of_token[m.tokens.begin.value];
}

/// "Everyone but *Berg*" is not Berg; "a poll *of economists*" is not theirs, but "a poll by *Norstat*" is its own.
bool stands_apart(const AnnotatedDocument& document, const Mention& m, ByteSpan source, TokenIndex head,
                  const SpeakerWords& words) {
  if (m.tokens.is_empty() || m.extent.begin.value == 0) return false;
  const Token& before = document.token(m.extent.begin - 1);
  if (m.kind == MentionKind::name && before.tag == Tag::CC && before.begin > source.begin) return true;
  if (head == kNoToken || m.extent.begin <= head || !words.evidence.has(document.token(head).word)) return false;
  TokenIndex at = m.extent.begin - 1;
  while (at > head && document.token(at).tag == Tag::DT) at = at - 1;
  return !words.author.has(document.token(at).word);
}

/// "*Berg*'s defence", "*his* hiking company": somebody else speaks; but "*Berg*'s book", "*her* letter", "*Oslo*'s
/// offer".
bool speaks_by_other(const AnnotatedDocument& document, const Mention& m, TokenIndex head, const SpeakerWords& words) {
  if (head == kNoToken || m.tokens.is_empty() || m.tokens.contains(head)) return false;
  if (!is_possessor(document, m) && document.token(m.tokens.begin).tag != Tag::PRPS) return false;
  if (document.entities[m.entity.value].type != words.person) return false;
  const Token& noun = document.token(head);
  return !words.evidence.has(noun.word) && !words.filing.has(noun.lemma) &&
         (words.pack->info(noun.lemma).classes & (word_class::communication | word_class::cognition)) == 0;
}

/// "Xu Yy, *who* helped to found the league", "a letter *seen* by the paper": where such a clause begins; the source's
/// end if there is none.
ByteOffset relative_in(const AnnotatedDocument& document, ByteSpan source, const SpeakerWords& words) {
  auto token = token_from(document, source.begin);
  if (token != document.tokens.end()) ++token;  // "who said so" is a source of its own
  for (; token != document.tokens.end() && token->begin < source.end; ++token)
    if (in(token->tag, tag_set(Tag::WP, Tag::WDT, Tag::WPS)) ||
        (words.received.has(token->word) && in(token->tag, tag_set(Tag::VBN, Tag::VBD))))
      return token->begin;
  return source.end;
}

}  // namespace

const Mention* speaker_in(const AnnotatedDocument& document, ByteSpan source, const SpeakerWords& words) {
  const TokenIndex head = head_of_source(document, source);
  const Mention* best = nullptr;
  auto mention = mention_from(document, source.begin);
  const ByteOffset relative = relative_in(document, source, words);
  for (; mention != document.mentions.end() && mention->span.begin < source.end; ++mention) {
    if (mention->entity == kNoEntity || !source.contains(mention->span)) continue;
    if (mention->span.begin > relative) break;  // of whom only that is told
    if (best == nullptr && stands_apart(document, *mention, source, head, words)) continue;
    if (document.entities[mention->entity.value].type == words.person && closes_source(document, *mention, source))
      return &*mention;
    if (only_qualifies(document, *mention, head, words.place)) continue;
    if (best == nullptr || is_better(document, *mention, *best, head)) best = &*mention;
  }
  return best != nullptr && speaks_by_other(document, *best, head, words) ? nullptr : best;
}

std::vector<EntityIndex> co_speakers_of(const AnnotatedDocument& document, const Mention& speaker, ByteSpan source) {
  std::vector<EntityIndex> others;
  if (speaker.tokens.is_empty() || document.chunk_of_token.empty() || speaker.span == source) return others;
  const ChunkIndex own = document.chunk_of_token[speaker.tokens.begin.value];
  if (own == kNoChunk) return others;
  const auto in_source = [&](ChunkIndex c) {
    const ByteOffset begin = document.token(document.chunk(c).tokens.begin).begin;
    return source.begin <= begin && begin < source.end;
  };
  std::vector<ChunkIndex> joined = {own};
  const auto is_joined = [&](ChunkIndex c) { return std::find(joined.begin(), joined.end(), c) != joined.end(); };
  ChunkIndex c = own;
  while (c.value > 0 && in_source(c - 1)) c = c - 1;
  for (; c.value < document.chunks.size() && in_source(c); c = c + 1)
    for (const NominalLink& n : nominals_of(document, c))
      if (n.kind == NominalKind::coordination && in_source(n.second) && is_joined(c) != is_joined(n.second))
        joined.push_back(is_joined(c) ? n.second : c);
  if (joined.size() == 1) return others;
  // "Anna Holm, a nurse and *poet*": who is named before a comma is more likely described behind it
  const auto is_described = [&](const Mention& m) {
    return speaker.kind == MentionKind::name && m.kind == MentionKind::nominal && speaker.tokens.end < m.tokens.begin &&
           document.text(document.token(speaker.tokens.end)) == ",";
  };
  for (auto m = mention_from(document, source.begin); m != document.mentions.end() && m->span.begin < source.end; ++m) {
    if (m->entity == kNoEntity || m->entity == speaker.entity || m->tokens.is_empty() || is_possessor(document, *m))
      continue;
    const ChunkIndex chunk = document.chunk_of_token[m->tokens.begin.value];
    if (chunk == own || chunk == kNoChunk || !is_joined(chunk) || is_described(*m)) continue;
    if (m->tokens.contains(document.chunk(chunk).head) &&
        std::find(others.begin(), others.end(), m->entity) == others.end())
      others.push_back(m->entity);
  }
  return others;
}

}  // namespace dramatis
