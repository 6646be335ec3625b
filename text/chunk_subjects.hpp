// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the subject begins behind a time or a phrase that opens its clause: "On Monday | armed men fired".

#include <algorithm>
#include <cstdint>

#include "model/lower_place.hpp"
#include "text/chunk_verbs.hpp"

namespace dramatis {

class SubjectChunker : public VerbGroupChunker {
 public:
  using VerbGroupChunker::VerbGroupChunker;

 protected:
  static constexpr TagSet kAdjectives = tag_set(Tag::JJ, Tag::JJR, Tag::JJS);
  static constexpr TagSet kFiniteVerb = tag_set(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::MD);

  /// "On Monday *armed men* fired", "In May *rebels* came": where the subject begins behind the day or month that a
  /// preposition leads in; `i` where none does. "in May elections" has no verb behind it, "the May elections were
  /// held" an article.
  [[nodiscard]] std::uint32_t subject_behind_day(std::uint32_t i) const {
    if (i == begin_) return i;
    // "said Monday *troops* had left"
    const bool said = is(i - 1, tag_set(Tag::VBD, Tag::VBZ)) && lemma(i - 1).has(VerbFrame::reporting);
    if (tag(i - 1) != Tag::IN && !(said && word(i).has(NounFrame::bare_time))) return i;
    std::uint32_t j = i;
    if (tag(j) == Tag::CD && word(j + 1).has(NounFrame::month)) j += 2;
    else if (word(j).has(NounFrame::month) || word(j).has(NounFrame::bare_time)) j += 1;
    else return i;
    if (j < end_ && tag(j) == Tag::CD && is(j - 1, kNouns)) ++j;
    std::uint32_t k = j;
    while (k < end_ && k < j + 8 && is(k, kNouns | kAdjectives | tag_set(Tag::HYPH, Tag::VBN))) ++k;
    const bool plural = k > j && is(k - 1, tag_set(Tag::NNS, Tag::NNPS));
    // "In May gunmen *on motorbikes* shot a judge"
    if (plural && k + 2 < end_ && tag(k) == Tag::IN && tag(k + 1) == Tag::NNS && tag(k + 2) == Tag::VBD) k += 2;
    return plural && k < end_ && is(k, tag_set(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::MD)) ? j : i;
  }

  /// "*many* priests", "*thousands* of people"
  [[nodiscard]] bool counts_next(std::uint32_t j) const {
    return is(j, Special::few) || (tag(j) == Tag::NNS && is(j + 1, Special::of));
  }
  [[nodiscard]] bool ends_time(std::uint32_t j) const {
    auto at = lower_place(d_.times.begin(), d_.times.end(), TokenIndex(j),
                          [](const TimeExpression& t, TokenIndex k) { return t.tokens.begin < k; });
    return at != d_.times.begin() && (--at)->tokens.end == TokenIndex(j);
  }

  /// Whether what begins at `j` is nouns with a finite verb behind them.
  [[nodiscard]] bool acts_next(std::uint32_t j) const {
    std::uint32_t k = j;
    while (k < end_ && k < j + 8 && is(k, kNouns | kAdjectives | tag_set(Tag::HYPH, Tag::VBN, Tag::CD))) ++k;
    if (k == j || !is(k - 1, kNouns)) return false;
    if (k < end_ && tag(k) == Tag::RB) ++k;
    return k < end_ && is(k, kFiniteVerb);
  }

  /// Any of the three; most words are no time.
  [[nodiscard]] std::uint32_t subject_behind_time(std::uint32_t i) const {
    if (!is_listed(i) && !is(i, tag_set(Tag::CD, Tag::DT))) return i;
    std::uint32_t subject = subject_behind_date(i);
    if (subject == i) subject = subject_behind_day(i);
    return subject == i ? subject_behind_bare_time(i) : subject;
  }

  /// "On 3 May *police* arrested him", "…, and in June *the mayor* left": a phrase that opens a clause has no verb, so
  /// what stands between its time and the verb is the subject. So it is behind a year: "came when in 2015 *gunmen*
  /// fled".
  [[nodiscard]] std::uint32_t subject_behind_date(std::uint32_t i) const {
    constexpr TagSet kClauseStart = tag_set(Tag::CC, Tag::comma, Tag::IN, Tag::WRB, Tag::WDT, Tag::open_quote);
    if (i == begin_ || tag(i - 1) != Tag::IN) return i;
    if (tag(i) != Tag::CD && i - 1 > begin_ && !is(i - 2, kClauseStart)) return i;
    const auto time = lower_place(d_.times.begin(), d_.times.end(), TokenIndex(i),
                                  [](const TimeExpression& t, TokenIndex k) { return t.tokens.begin < k; });
    if (time == d_.times.end() || time->tokens.begin != TokenIndex(i)) return i;
    const std::uint32_t end = time->tokens.end.value;
    if (tag(i) == Tag::DT && tag(end - 1) != Tag::NNS) return i;  // "after *the early morning* fire broke out"
    const bool opens = i - 1 == begin_ || is(i - 2, kClauseStart);
    return (opens || end == i + 1) && acts_next(end) ? end : i;
  }

  /// "*Yesterday* gunmen killed", "*Last night* two men shot", "during *the night* rebels came": one behind the time,
  /// where the subject begins; `i` where none does. Days may say what kind of thing it is: "Friday prayers".
  [[nodiscard]] std::uint32_t subject_behind_bare_time(std::uint32_t i) const {
    const auto is_time = [&](std::uint32_t k) {
      return k < end_ && is(k, tag_set(Tag::NN)) && word(k).has(NounFrame::time) && !word(k).has(NounFrame::weekday);
    };
    std::uint32_t j = i;
    if (is_time(i) && word(i).has(NounFrame::bare_time)) {
      j = i + 1;
    } else if (is_time(i + 1) && (word(i).has(NounFrame::weekday) ||  // "on *Thursday night* two men came"
                                  (tag(i) == Tag::DT && i > begin_ && tag(i - 1) == Tag::IN))) {
      j = i + 2;
    } else if (is(i, Func::before_time) && tag(i) != Tag::CD && (i == begin_ || tag(i - 1) != Tag::POS)) {
      std::uint32_t k = i + 1;
      if (k < end_ && word(k).has(NounFrame::weekday)) ++k;
      if (is_time(k)) j = k + 1;
    }
    return j > i && acts_next(j) ? j : i;
  }

  /// The number at `j` begins the subject behind a phrase that opens the sentence and whose noun group begins at `i`.
  [[nodiscard]] bool counts_subject(std::uint32_t i, std::uint32_t j) const {
    if (i == begin_ || tag(i - 1) != Tag::IN || !is(j - 1, tag_set(Tag::NN, Tag::NNS)) || tag(j - 1) == Tag::CD ||
        !is(j + 1, tag_set(Tag::NNS, Tag::JJ, Tag::NN)) || !acts_next(j))
      return false;
    for (std::uint32_t k = begin_; k < i; ++k)
      if (is(k, kFiniteVerb)) return false;
    return true;
  }
};

}  // namespace dramatis
