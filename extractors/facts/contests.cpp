// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/contests.hpp"

#include <algorithm>

#include "extractors/reserved_words.hpp"

namespace dramatis {

Contests::Contests(const Knowledge& knowledge) {
  const Lexicon& lexicon = *knowledge.lexicon;
  for_each_entry(lexicon, "contest_event", [&](EntryId e) {
    if (lexicon.feature(e, "player").empty()) frames_.emplace_back(lexicon.canonical(e));
    else if (const auto form = lexicon.form(e, 0); form.size() == 1) players_.add(form[0]);
  });
  std::sort(frames_.begin(), frames_.end());
  for_each_entry(lexicon, "sport_word", [&](EntryId e) {
    for (std::size_t f = 0; f < lexicon.form_count(e); ++f)
      if (const auto form = lexicon.form(e, f); form.size() == 1) sport_words_.add(form[0]);
  });
  for_each_entry(lexicon, "name_weight", [&](EntryId e) {
    if (lexicon.canonical(e) == "sport words needed") share_ = lexicon.number_feature(e, "value", share_);
    if (lexicon.canonical(e) == "sport words at least") least_ = lexicon.number_feature(e, "value", least_);
  });
}

bool Contests::may_be_play(std::string_view frame) const {
  return std::binary_search(frames_.begin(), frames_.end(), frame);
}

bool Contests::is_about_sport(const AnnotatedDocument& document) const {
  const auto words = static_cast<double>(std::count_if(document.tokens.begin(), document.tokens.end(),
                                                       [&](const Token& t) { return sport_words_.has(t.word); }));
  return words >= least_ && words >= share_ * static_cast<double>(document.tokens.size());
}

bool Contests::only_players(const AnnotatedDocument& document, const FrameMatches& frames,
                            const FrameMatch& match) const {
  const auto fillers = frames.fillers_of(match);
  return std::all_of(fillers.begin(), fillers.end(), [&](const FrameFiller& f) {
    if (f.role == kNoRole || f.quantity != kNoQuantity) return true;
    if (f.mention == kNoMention) {
      if (f.chunk == kNoChunk || f.event) return true;
      const Chunk& c = document.chunk(f.chunk);
      return c.pronoun || (c.head != kNoToken && is_proper(document.token(c.head).tag));
    }
    const Mention& m = document.mentions[f.mention.value];
    if (f.chunk != kNoChunk && document.chunk(f.chunk).head != kNoToken &&
        players_.has(document.token(document.chunk(f.chunk).head).lemma))
      return true;
    return m.kind != MentionKind::nominal || m.entity == kNoEntity || document.entities[m.entity.value].named;
  });
}

}  // namespace dramatis
