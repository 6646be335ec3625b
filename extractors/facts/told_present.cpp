// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/told_present.hpp"

#include <algorithm>

#include "extractors/reserved_words.hpp"

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

bool ToldPresent::is_imagined(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const {
  if (event.tense != Tense::present || event.modality != Modality::actual || event.polarity != Polarity::affirmed ||
      match.predicate == kNoChunk || types_[event.type] == Told::otherwise || event.time != kNoTime)
    return false;
  const Chunk& c = document.chunk(match.predicate);
  if (!is_plain_present(document, c)) return false;
  // "Berg meets Holm": as a headline tells it; but "how *Inuit* are sentenced"
  const auto is_named = [&](const Argument& a) {
    return a.entity != kNoEntity && document.entities[a.entity.value].named &&
           document.entities[a.entity.value].type != group_;
  };
  const bool habit = has_habit(document, c);
  if ((types_[event.type] == Told::always || habit) && !c.perfect &&
      (habit || c.voice != Voice::passive || !states_.has(document.token(c.head).lemma)) &&
      std::none_of(event.arguments.begin(), event.arguments.end(), is_named))
    return true;
  return is_tale(document, c.tokens.begin);
}

}  // namespace dramatis
