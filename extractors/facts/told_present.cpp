// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/told_present.hpp"

#include <algorithm>

#include "extractors/reserved_words.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

/// "Rottweiler kills toddler. A dog …": the first sentences of a text may be a headline and a caption.
constexpr std::uint32_t kOpening = 2;
/// A film or a novel is spoken of in this many sentences before what happens in it.
constexpr std::uint32_t kTale = 5;

/// Whether the plain present tells it, outside of headlines: "is kidnapped", "kills".
bool is_plain_present(const AnnotatedDocument& document, const Chunk& c) {
  if (c.kind != ChunkKind::verb_group || c.form != Form::finite || c.tense != Tense::present || c.progressive ||
      c.head == kNoToken || document.token(c.tokens.begin).sentence < kOpening)
    return false;
  const Sentence& sentence = document.sentence_of(c.tokens.begin);
  const ZoneKind zone = document.document.zones[sentence.zone].kind;
  return !sentence.headline && zone != ZoneKind::headline && zone != ZoneKind::caption;
}

}  // namespace

ToldPresent::ToldPresent(const Knowledge& knowledge)
    : types_(knowledge.vocabulary->type_count(), Told::otherwise), group_(knowledge.vocabulary->group) {
  const Lexicon& lexicon = *knowledge.lexicon;
  const auto add = [&](EntryId e, WordRows& rows) {
    for (std::size_t f = 0; f < lexicon.form_count(e); ++f)
      if (const auto form = lexicon.form(e, f); form.size() == 1) rows.add(form[0]);
  };
  for_each_entry(lexicon, "told_present", [&](EntryId e) {
    if (!lexicon.feature(e, "state").empty()) return add(e, states_);
    if (!lexicon.feature(e, "often").empty()) return add(e, habits_);
    if (!lexicon.feature(e, "tale").empty()) return add(e, tales_);
    if (const auto type = knowledge.vocabulary->type(lexicon.canonical(e)))
      types_[*type] = lexicon.feature(e, "plot").empty() ? Told::always : Told::in_tale;
  });
  for_each_entry(lexicon, "fiction", [&](EntryId e) {
    if (lexicon.feature(e, "slept").empty()) add(e, tales_);
  });
}

bool ToldPresent::is_tale(const AnnotatedDocument& document, TokenIndex at) const {
  const std::uint32_t sentence = document.token(at).sentence;
  const Sentence& from = document.sentences[sentence < kTale ? 0 : sentence - kTale];
  for (TokenIndex t = document.sentences[sentence].tokens.end; t > from.tokens.begin; t = t - 1)
    if (tales_.has(document.token(t - 1).lemma)) return true;
  return false;
}

/// "women who are *often* jailed", "Gangs *regularly* threaten them"
bool ToldPresent::has_habit(const AnnotatedDocument& document, const Chunk& verb) const {
  TokenIndex begin = verb.tokens.begin;
  if (begin > document.sentence_of(begin).tokens.begin) begin = begin - 1;
  for (TokenIndex t = begin; t < verb.tokens.end; t = t + 1)
    if (document.token(t).tag == Tag::RB && habits_.has(document.token(t).lemma)) return true;
  return false;
}

/// The verb that tells of it: itself, or "*lose* their jobs", "*hold* a vote"; not "know of the vote".
ChunkIndex ToldPresent::verb_of(const AnnotatedDocument& document, ChunkIndex predicate) {
  const Chunk& c = document.chunk(predicate);
  if (c.kind == ChunkKind::verb_group) return predicate;
  if (c.kind != ChunkKind::noun_group || c.definite || c.possessor != kNoChunk) return kNoChunk;
  const TokenIndex first = document.sentence_of(c.tokens.begin).tokens.begin;
  for (std::uint32_t k = predicate.value; k-- > 0 && document.chunks[k].tokens.begin >= first;) {
    if (document.chunks[k].kind != ChunkKind::verb_group) continue;
    for (const FunctionLink& link : links_of(document, ChunkIndex(k)))
      if (link.argument == predicate && link.function == Function::object) return ChunkIndex(k);
    return kNoChunk;
  }
  return kNoChunk;
}

/// "They meet *every month*", "Elections are held *every five years*": the time stands behind, over no other verb.
bool ToldPresent::is_repeated(const AnnotatedDocument& document, const Chunk& predicate) {
  const TokenIndex end = document.sentence_of(predicate.tokens.begin).tokens.end;
  auto time = std::lower_bound(document.times.begin(), document.times.end(), predicate.tokens.end,
                               [](const TimeExpression& x, TokenIndex t) { return x.tokens.begin < t; });
  while (time != document.times.end() && time->type != TimeType::set && time->tokens.begin < end) ++time;
  if (time == document.times.end() || time->tokens.begin >= end || time->type != TimeType::set) return false;
  int verbs = predicate.kind == ChunkKind::verb_group ? 0 : 1;  // "elections *are held* every year"
  ChunkIndex last = kNoChunk;
  for (TokenIndex t = predicate.tokens.end; t < time->tokens.begin; t = t + 1) {
    const ChunkIndex c = document.chunk_of_token[t.value];
    if (c != kNoChunk && c != last && document.chunk(c).kind == ChunkKind::verb_group && verbs-- == 0) return false;
    last = c;
  }
  return true;
}

bool ToldPresent::is_imagined(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const {
  if (event.tense != Tense::present || event.modality != Modality::actual || event.polarity != Polarity::affirmed ||
      match.predicate == kNoChunk)
    return false;
  const Chunk& c = document.chunk(match.predicate);
  if (!c.progressive && !c.perfect && !document.sentence_of(c.tokens.begin).headline && is_repeated(document, c))
    return true;
  if (event.time != kNoTime) return false;
  const ChunkIndex verb = verb_of(document, match.predicate);
  if (verb == kNoChunk || !is_plain_present(document, document.chunk(verb))) return false;
  const Chunk& v = document.chunk(verb);
  // "Berg meets Holm": as a headline tells it; but "how *Inuit* are sentenced"
  const auto is_named = [&](const Argument& a) {
    return a.entity != kNoEntity && document.entities[a.entity.value].named &&
           document.entities[a.entity.value].type != group_;
  };
  const bool habit = has_habit(document, v);
  if ((types_[event.type] == Told::always || habit) && !v.perfect &&
      (habit || v.voice != Voice::passive || !states_.has(document.token(v.head).lemma)) &&
      std::none_of(event.arguments.begin(), event.arguments.end(), is_named))
    return true;
  return types_[event.type] != Told::otherwise && is_tale(document, v.tokens.begin);
}

}  // namespace dramatis
