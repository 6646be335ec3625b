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

/// "each year", "every summer", but not "every night", "every Friday": "P1Y", "XXXX-SU".
bool is_of_years(std::string_view value) {
  const bool season = value.size() == 7 && value.starts_with("XXXX-") && value[5] != 'W' && value[5] != 'X';
  return season || (value.starts_with('P') && value.ends_with('Y'));
}

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
    : types_(knowledge.vocabulary->type_count(), Told::otherwise),
      purposes_(knowledge.vocabulary->type_count(), false),
      group_(knowledge.vocabulary->group),
      organization_(knowledge.vocabulary->organization),
      place_(knowledge.vocabulary->role("place").value_or(kNoRole)) {
  const Lexicon& lexicon = *knowledge.lexicon;
  const auto add = [&](EntryId e, WordRows& rows) {
    for (std::size_t f = 0; f < lexicon.form_count(e); ++f)
      if (const auto form = lexicon.form(e, f); form.size() == 1) rows.add(form[0]);
  };
  for_each_entry(lexicon, "told_present", [&](EntryId e) {
    if (!lexicon.feature(e, "state").empty()) return add(e, states_);
    if (!lexicon.feature(e, "lasting").empty()) return add(e, active_states_);
    if (!lexicon.feature(e, "often").empty()) return add(e, habits_);
    if (!lexicon.feature(e, "tale").empty()) return add(e, tales_);
    if (const auto type = knowledge.vocabulary->type(lexicon.canonical(e))) {
      purposes_[*type] = !lexicon.feature(e, "purpose").empty();
      types_[*type] = !lexicon.feature(e, "named").empty() ? Told::of_anybody
                      : lexicon.feature(e, "plot").empty() ? Told::always
                                                           : Told::in_tale;
    }
  });
  for_each_entry(lexicon, "set_word", [&](EntryId e) { add(e, repeats_); });
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

/// Somebody or something by name, but no place and no "*Inuit*".
bool ToldPresent::names_anybody(const AnnotatedDocument& document, const Event& event) const {
  return std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
    return a.role != place_ && a.entity != kNoEntity && document.entities[a.entity.value].named &&
           document.entities[a.entity.value].type != group_;
  });
}

/// "Berg *often* visited it", "40,000 tourists came *each year*": no one visit, however often they were.
bool ToldPresent::is_past_habit(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const {
  const Chunk& c = document.chunk(match.predicate);
  if (c.kind != ChunkKind::verb_group || c.form != Form::finite || c.progressive ||
      (c.tense != Tense::past && !c.perfect))
    return false;
  // "Norway has *often* accused Chad" tells of both, whenever it was
  const bool of_all = types_[event.type] != Told::otherwise || !names_anybody(document, event);
  if (event.time == kNoTime && of_all && has_habit(document, c)) return true;
  const TimeExpression* time = repetition_of(document, c);
  // "gave her 24 crowns *a year*" gave them once
  return time != nullptr && is_of_years(time->value) && repeats_.has(document.token(time->tokens.begin).word);
}

/// The finite verb that governs an infinitive: "*helps* to support farmers".
ChunkIndex ToldPresent::finite_of(const AnnotatedDocument& document, ChunkIndex verb) {
  if (document.chunk(verb).form != Form::infinitive) return verb;
  const auto& clauses = document.clauses;
  const TokenIndex first = document.sentence_of(document.chunk(verb).tokens.begin).tokens.begin;
  const auto begin = std::lower_bound(clauses.begin(), clauses.end(), document.chunk_of_token[first.value],
                                      [](const ClauseLink& c, ChunkIndex k) { return c.governor < k; });
  for (auto c = begin; c != clauses.end() && c->governor < verb; ++c)
    if (c->predicate == verb && document.chunk(c->governor).form == Form::finite) return c->governor;
  return verb;
}

/// The verb that tells of it: itself, or "*lose* their jobs", "*hold* a vote"; not "know of the vote".
ChunkIndex ToldPresent::verb_of(const AnnotatedDocument& document, ChunkIndex predicate) {
  const Chunk& c = document.chunk(predicate);
  if (c.kind == ChunkKind::verb_group) return finite_of(document, predicate);
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

/// "They meet *every month*", "Elections are held *every five years*": the time stands behind, over no other verb; null
/// if there is none.
const TimeExpression* ToldPresent::repetition_of(const AnnotatedDocument& document, const Chunk& predicate) {
  const TokenIndex end = document.sentence_of(predicate.tokens.begin).tokens.end;
  auto time = std::lower_bound(document.times.begin(), document.times.end(), predicate.tokens.end,
                               [](const TimeExpression& x, TokenIndex t) { return x.tokens.begin < t; });
  while (time != document.times.end() && time->type != TimeType::set && time->tokens.begin < end) ++time;
  if (time == document.times.end() || time->tokens.begin >= end || time->type != TimeType::set) return nullptr;
  int verbs = predicate.kind == ChunkKind::verb_group ? 0 : 1;  // "elections *are held* every year"
  ChunkIndex last = kNoChunk;
  for (TokenIndex t = predicate.tokens.end; t < time->tokens.begin; t = t + 1) {
    const ChunkIndex c = document.chunk_of_token[t.value];
    if (c != kNoChunk && c != last && document.chunk(c).kind == ChunkKind::verb_group && verbs-- == 0) return nullptr;
    last = c;
  }
  return &*time;
}

/// "*Children born* with it need care", "*People convicted* of it may lose their vote": a row of people that nothing
/// shows as known, of whom the sentence says what is always so. But "Protesters arrested *on Monday* face jail".
bool ToldPresent::is_of_any(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const {
  const Chunk& c = document.chunk(match.predicate);
  const TokenSpan sentence = document.sentence_of(c.tokens.begin).tokens;
  // "*Tourists visiting* the park must pay"
  const bool gerund = c.form == Form::gerund;
  if (c.kind != ChunkKind::verb_group || match.predicate.value == 0 ||
      !(gerund || (c.form == Form::participle && types_[event.type] == Told::always)))
    return false;
  const Chunk& holder = document.chunks[match.predicate.value - 1];
  const Tag first = document.token(holder.tokens.begin).tag;
  if (holder.kind != ChunkKind::noun_group || holder.definite || holder.pronoun || holder.head == kNoToken ||
      holder.tokens.end != c.tokens.begin || first == Tag::CD || holder.plural == (first == Tag::DT))
    return false;
  // "Under the law, *a child born* abroad is a citizen"
  if (holder.tokens.begin != sentence.begin && document.token(holder.tokens.begin - 1).tag != Tag::comma) return false;
  const auto begin = document.bytes(holder.tokens).begin;
  for (const Argument& a : event.arguments)
    if (!gerund && (a.role == place_ || a.event != kNoEvent || (a.entity != kNoEntity && a.span.begin != begin)))
      return false;
  for (std::uint32_t k = match.predicate.value + 1;
       k < document.chunks.size() && document.chunks[k].tokens.begin < sentence.end; ++k) {
    const Chunk& next = document.chunks[k];
    if (next.kind == ChunkKind::noun_group && ((next.definite && !gerund) || next.temporal))
      return false;  // "arrested at the rally"
    if (next.kind == ChunkKind::verb_group && next.form == Form::finite && gerund)
      return next.modality == Modality::possible || next.modality == Modality::demanded;
    if (next.kind == ChunkKind::verb_group && next.form == Form::finite)
      return !next.perfect && !next.progressive &&
             (next.tense == Tense::present || next.modality == Modality::possible);
  }
  return false;
}

/// "*a charity helping* refugees": what a body is for.
bool ToldPresent::is_purpose(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const {
  const Chunk& c = document.chunk(match.predicate);
  if (c.kind != ChunkKind::verb_group || c.form != Form::gerund || match.predicate.value == 0) return false;
  const Chunk& holder = document.chunks[match.predicate.value - 1];
  if (holder.kind != ChunkKind::noun_group || holder.definite || holder.tokens.end != c.tokens.begin) return false;
  const ByteOffset begin = document.bytes(holder.tokens).begin;
  return std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
    return a.span.begin == begin && a.entity != kNoEntity && document.entities[a.entity.value].type == organization_ &&
           !document.entities[a.entity.value].named;
  });
}

bool ToldPresent::is_imagined(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const {
  if (event.modality == Modality::actual && event.polarity == Polarity::affirmed && match.predicate != kNoChunk &&
      event.time == kNoTime && is_of_any(document, match, event))
    return true;
  if (event.modality == Modality::actual && match.predicate != kNoChunk && event.time == kNoTime &&
      purposes_[event.type] && is_purpose(document, match, event))
    return true;
  if (event.modality == Modality::actual && event.polarity == Polarity::affirmed && match.predicate != kNoChunk &&
      is_past_habit(document, match, event))
    return true;
  if (event.tense != Tense::present || event.modality != Modality::actual || event.polarity != Polarity::affirmed ||
      match.predicate == kNoChunk)
    return false;
  const Chunk& c = document.chunk(match.predicate);
  if (!c.progressive && !c.perfect && !document.sentence_of(c.tokens.begin).headline &&
      repetition_of(document, c) != nullptr)
    return true;
  if (event.time != kNoTime) return false;
  const ChunkIndex verb = verb_of(document, match.predicate);
  if (verb == kNoChunk || !is_plain_present(document, document.chunk(verb))) return false;
  const Chunk& v = document.chunk(verb);
  // "Berg meets Holm": as a headline tells it; but "how *Inuit* are sentenced", "is common *in Chad*", "the Red Front,
  // *which kidnaps* children"
  const Tag before = v.tokens.begin.value > 0 ? document.token(v.tokens.begin - 1).tag : Tag::none;
  const bool relative = v.voice == Voice::active && (before == Tag::WDT || before == Tag::WP);
  const bool habit = has_habit(document, v);
  if (types_[event.type] == Told::of_anybody && !v.perfect && v.voice == Voice::active) return true;
  if ((types_[event.type] == Told::always || types_[event.type] == Told::of_anybody || habit) && !v.perfect &&
      (habit || !(v.voice == Voice::passive ? states_ : active_states_).has(document.token(v.head).lemma)) &&
      (relative || !names_anybody(document, event)))
    return true;
  return types_[event.type] != Told::otherwise && is_tale(document, v.tokens.begin);
}

}  // namespace dramatis
