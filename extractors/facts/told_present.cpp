// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/told_present.hpp"

#include <algorithm>

namespace dramatis {

namespace {

/// "Rottweiler kills toddler. A dog …": the first sentences of a text may be a headline and a caption.
constexpr std::uint32_t kOpening = 2;

}  // namespace

ToldPresent::ToldPresent(const Knowledge& knowledge)
    : types_(knowledge.vocabulary->type_count(), false), group_(knowledge.vocabulary->group) {
  const Lexicon& lexicon = *knowledge.lexicon;
  const LexiconId id = lexicon.lexicon("told_present");
  if (id == kNoLexicon) return;
  const auto [first, last] = lexicon.entries(id);
  for (EntryId e = first; e < last; ++e) {
    if (const auto form = lexicon.form(e, 0); !lexicon.feature(e, "state").empty()) {
      if (form.size() == 1) states_.add(form[0]);
    } else if (const auto type = knowledge.vocabulary->type(lexicon.canonical(e))) {
      types_[*type] = true;
    }
  }
}

bool ToldPresent::is_imagined(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) const {
  if (event.tense != Tense::present || event.modality != Modality::actual || event.polarity != Polarity::affirmed ||
      match.predicate == kNoChunk || !types_[event.type] || event.time != kNoTime)
    return false;
  const Chunk& c = document.chunk(match.predicate);
  if (c.kind != ChunkKind::verb_group || c.form != Form::finite || c.tense != Tense::present || c.perfect ||
      c.progressive || c.head == kNoToken)
    return false;
  if (c.voice == Voice::passive && states_.has(document.token(c.head).lemma)) return false;
  if (document.token(c.tokens.begin).sentence < kOpening) return false;
  const Sentence& sentence = document.sentence_of(c.tokens.begin);
  const ZoneKind zone = document.document.zones[sentence.zone].kind;
  if (sentence.headline || zone == ZoneKind::headline || zone == ZoneKind::caption) return false;
  // "Berg meets Holm": as a headline tells it
  return std::none_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
    if (a.entity == kNoEntity || !document.entities[a.entity.value].named) return false;
    return document.entities[a.entity.value].type != group_;  // "how *Inuit* are sentenced"
  });
}

}  // namespace dramatis
