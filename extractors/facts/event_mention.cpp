// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/event_mention.hpp"

#include "extractors/byte_search.hpp"

namespace dramatis {

const Chunk* noun_group_of(const AnnotatedDocument& document, TokenIndex token) {
  if (document.chunk_of_token.empty() || document.chunk_of_token[token.value] == kNoChunk) return nullptr;
  const Chunk& chunk = document.chunk(document.chunk_of_token[token.value]);
  return chunk.kind == ChunkKind::noun_group ? &chunk : nullptr;
}

const Chunk* chunk_at(const AnnotatedDocument& document, ByteOffset at) {
  const ChunkIndex c = chunk_from(document, at);
  return c == kNoChunk ? nullptr : &document.chunk(c);
}

bool is_definite(const AnnotatedDocument& document, const Event& event) {
  const Chunk* chunk = noun_group_of(document, event.trigger);
  return chunk != nullptr && chunk->definite;
}

bool is_new_thing(const AnnotatedDocument& document, const Event& event) {
  const Chunk* chunk = noun_group_of(document, event.trigger);
  if (chunk == nullptr || chunk->definite) return false;
  const Tag first = document.token(chunk->tokens.begin).tag;  // but "heavy bombing"
  return chunk->tokens.begin != chunk->head && (first == Tag::DT || first == Tag::CD);
}

bool is_of_long_time(const AnnotatedDocument& document, const Event& event) {
  if (event.time == kNoTime) return false;
  const std::string& value = document.times[event.time.value].value;
  constexpr std::size_t kYear = 4, kMonth = 7;
  return value.size() == kYear || (value.size() == kMonth && value[kYear] == '-' && value[kYear + 1] != 'W');
}

bool stands_above_text(const AnnotatedDocument& document, const Event& event) {
  const Sentence& sentence = document.sentence_of(event.trigger);
  if (sentence.headline) return true;
  const ZoneKind zone = document.document.zones[sentence.zone].kind;
  return zone == ZoneKind::headline || zone == ZoneKind::caption;
}

namespace {

/// The word before the event noun, in its noun group, with which the argument ends; or `kNoToken`.
TokenIndex word_before(const AnnotatedDocument& document, const Event& event, const Argument& a) {
  const Chunk* chunk = noun_group_of(document, event.trigger);
  if (chunk == nullptr || a.span.end > event.span.begin) return kNoToken;
  TokenIndex t = chunk->head;
  while (t > chunk->tokens.begin && document.token(t).end > a.span.end) t = t - 1;
  return document.token(t).end == a.span.end ? t : kNoToken;
}

}  // namespace

bool is_kind_word(const AnnotatedDocument& document, const Event& event, const Argument& a) {
  if (a.entity != kNoEntity || a.event != kNoEvent) return false;
  const TokenIndex t = word_before(document, event, a);
  if (t == kNoToken) return false;
  const Tag tag = document.token(t).tag;  // not "the *Central American* conflict"
  return tag == Tag::NN || tag == Tag::NNS;
}

bool is_bare_name(const AnnotatedDocument& document, const Event& event, const Argument& a) {
  if (!is_named(document, a)) return false;
  const TokenIndex t = word_before(document, event, a);
  return t != kNoToken && is_proper(document.token(t).tag) && document.token(t + 1).tag != Tag::POS;
}

bool is_named(const AnnotatedDocument& document, const Argument& a) {
  return a.entity != kNoEntity && document.entities[a.entity.value].named;
}

}  // namespace dramatis
