// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/document_issuer.hpp"

#include <algorithm>

#include "extractors/byte_search.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kFarthest = 250;  // tokens back to where the text was told of
constexpr std::uint32_t kMostParagraphs = 3;

/// "the *report*", "the annual *report*": the last word of the source; `kNoToken` where more stands behind it.
TokenIndex noun_of(const AnnotatedDocument& document, ByteSpan source) {
  auto t = token_from(document, source.begin);
  if (t == document.tokens.end() || t->tag != Tag::DT) return kNoToken;
  while (t + 1 != document.tokens.end() && (t + 1)->begin < source.end) {
    ++t;
    if (!is_noun(t->tag) && !is_adjective(t->tag)) return kNoToken;
  }
  return is_noun(t->tag) ? TokenIndex(static_cast<std::uint32_t>(t - document.tokens.begin())) : kNoToken;
}

}  // namespace

DocumentIssuer::DocumentIssuer(const Lexicon& lexicon, const SpeakerWords& words)
    : words_(&words),
      lexicon_(&lexicon),
      definite_(lexicon, "function_word", [&](EntryId entry) { return !lexicon.feature(entry, "definite").empty(); }) {}

bool DocumentIssuer::is_text(const AnnotatedDocument& document, ByteSpan source) const {
  const TokenIndex noun = noun_of(document, source);
  if (noun == kNoToken || !definite_.has(token_from(document, source.begin)->word)) return false;
  const Token& said = document.token(noun);
  return words_->evidence.has(said.word) || words_->filing.has(said.lemma) ||
         (lexicon_->info(said.lemma).classes & word_class::communication) != 0;
}

EntityIndex DocumentIssuer::issuer_of(const AnnotatedDocument& document, const Quote& quote,
                                      std::span<const Quote> before) const {
  if (document.chunk_of_token.empty() || !is_text(document, quote.source)) return kNoEntity;
  const TokenIndex noun = noun_of(document, quote.source);
  const Token& said = document.token(noun);
  const std::uint32_t paragraph = document.sentence_of(noun).paragraph;
  for (TokenIndex t = noun; t.value > 0 && noun < t + kFarthest;) {
    --t;
    if (document.token(t).lemma != said.lemma || !is_noun(document.token(t).tag)) continue;
    const Sentence& sentence = document.sentence_of(t);
    if (sentence.paragraph + kMostParagraphs < paragraph) return kNoEntity;
    if (const EntityIndex issuer = issuer_at(document, t, before); issuer != kNoEntity) return issuer;
  }
  return kNoEntity;
}

/// The last person, group or body that is the head of something in `tokens`.
EntityIndex DocumentIssuer::named_in(const AnnotatedDocument& document, TokenSpan tokens) const {
  if (tokens.is_empty()) return kNoEntity;
  EntityIndex found = kNoEntity;
  const ByteSpan span = document.bytes(tokens);
  for (auto m = mention_from(document, span.begin); m != document.mentions.end() && m->span.begin < span.end; ++m) {
    if (m->entity == kNoEntity || m->span.end > span.end) continue;
    const Entity& entity = document.entities[m->entity.value];
    if (entity.type != words_->place && !entity.name.empty() && (found == kNoEntity || entity.named)) found = m->entity;
  }
  return found;
}

/// "*The Nordic Institute* published a report": who does something to it.
EntityIndex DocumentIssuer::maker_of(const AnnotatedDocument& document, ChunkIndex noun) const {
  constexpr int kFarthestVerb = 3;
  ChunkIndex verb = noun;
  for (int i = 0; i < kFarthestVerb && verb.value > 0; ++i) {
    --verb;
    if (document.chunk(verb).kind != ChunkKind::verb_group) continue;
    const TokenIndex head = document.chunk(verb).head;
    if (head != kNoToken && words_->recipient.has(document.token(head).lemma)) return kNoEntity;
    ChunkIndex subject = kNoChunk;
    bool takes_it = false;
    for (const FunctionLink& f : links_of(document, verb)) {
      takes_it |= f.function == Function::object && f.argument == noun;
      if (f.function == Function::subject) subject = f.argument;
    }
    return takes_it && subject != kNoChunk ? named_in(document, document.chunk(subject).tokens) : kNoEntity;
  }
  return kNoEntity;
}

EntityIndex DocumentIssuer::issuer_at(const AnnotatedDocument& document, TokenIndex noun,
                                      std::span<const Quote> before) const {
  const ChunkIndex c = document.chunk_of_token[noun.value];
  if (c == kNoChunk || document.chunk(c).kind != ChunkKind::noun_group) return kNoEntity;
  const Chunk& chunk = document.chunk(c);
  // "Berg's letter"; "a Nordic Institute report"; "a report by the institute"
  EntityIndex issuer =
      chunk.possessor == kNoChunk ? kNoEntity : named_in(document, document.chunk(chunk.possessor).tokens);
  if (issuer == kNoEntity) issuer = named_in(document, {chunk.tokens.begin, noun});
  bool has_author = issuer != kNoEntity;
  for (const NominalLink& n : nominals_of(document, c)) {
    if (has_author || n.kind != NominalKind::pp_attachment || !words_->author.has(n.preposition)) continue;
    issuer = named_in(document, document.chunk(n.second).tokens);
    has_author = true;  // if only one of whom nothing is known
  }
  if (!has_author) issuer = maker_of(document, c);
  if (has_author || issuer != kNoEntity) return issuer;
  // "a study by the institute found …": who was found to speak by it; "in a letter, Berg said …"
  const Token& token = document.token(noun);
  const ByteSpan sentence = document.bytes(document.sentence_of(noun).tokens);
  for (const Quote& q : before) {
    if (q.speaker == kNoEntity) continue;
    const bool is_source = q.source.begin <= token.begin && token.begin < q.source.end;
    const bool beside = q.cue.begin >= sentence.begin && q.cue.begin < sentence.end &&
                        !(q.content.front().begin <= token.begin && token.begin < q.content.back().end);
    if (is_source || beside) return q.speaker;
  }
  return kNoEntity;
}

}  // namespace dramatis
