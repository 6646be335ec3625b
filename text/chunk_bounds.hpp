// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a noun group ends though nouns follow: "gave the smuggler | 12 years", "elected Anna Berg | mayor".

#include <cstdint>

#include "text/chunk_subjects.hpp"

namespace dramatis {

class NounGroupBounds : public SubjectChunker {
 public:
  using SubjectChunker::SubjectChunker;

 protected:
  static constexpr TagSet kParticiples = tag_set(Tag::VBN, Tag::VBG);
  static constexpr TagSet kNounGroupStart =
      kNouns | kAdjectives | kParticiples |
      tag_set(Tag::DT, Tag::PDT, Tag::PRPS, Tag::WPS, Tag::CD, Tag::dollar, Tag::FW);
  /// What may stand in a noun group at all.
  static constexpr TagSet kInside = kNounGroupStart | tag_set(Tag::HYPH, Tag::SYM, Tag::RB, Tag::RBS, Tag::RBR, Tag::CC,
                                                              Tag::open_quote, Tag::close_quote, Tag::comma);

  /// What is in no noun group, whatever stands before it. A preposition joins only numbers and what hyphens join.
  [[nodiscard]] bool stands_outside(std::uint32_t j) const {
    constexpr TagSet kJoins = tag_set(Tag::IN, Tag::TO);
    if (!is(j, kInside | kJoins | tag_set(Tag::ORB))) return true;
    return is(j, kJoins) && !is(j - 1, tag_set(Tag::CD, Tag::HYPH)) && tag(j + 1) != Tag::HYPH;
  }

  /// "several men *last night* wounded a guard"
  [[nodiscard]] bool begins_past_time(std::uint32_t j) const {
    return tag(j) == Tag::JJ && is(j, Func::before_time) && word(j + 1).has(NounFrame::time);
  }

  /// Behind the noun `noun` of the group from `i` on, `j` begins another.
  [[nodiscard]] bool begins_anew(std::uint32_t i, std::uint32_t j, std::uint32_t noun) const {
    // "the minister Wednesday rejected it": a day behind a noun is a group of its own.
    if (is(j, kNouns) && word(j).has(NounFrame::bare_time) && (!is(j + 1, kNouns) || !word(j).has(NounFrame::weekday)))
      return true;
    if (begins_past_time(j)) return true;
    if (noun + 1 != j) return false;
    // "In the attack *three* guards were shot"
    if (tag(j) == Tag::CD && counts_subject(i, j)) return true;
    // "In the last ten years *many* priests were killed", "Every year *thousands* of people drown"
    if (counts_next(j) && lemma(noun).has(NounFrame::time) && ends_time(j)) return true;
    const std::uint32_t unit = tag(j) == Tag::CD ? j + 1 : j;
    const bool behind_verb = i > begin_ && is(i - 1, kVerbs);
    if (is(unit, tag_set(Tag::NNS)) && lemma(unit).has(NounFrame::time)) {
      // "held in Oslo *hours* before the vote", "the murder of her brother *two years* ago"
      if ((unit > j || is(j - 1, tag_set(Tag::NNP))) &&
          (is(unit + 1, Special::before) || is(unit + 1, Special::later) || is(unit + 1, Special::ago) ||
           (tag(unit + 1) == Tag::IN && is(unit + 1, Func::adverbial_clause))))
        return true;
      // "gave the smuggler *12 years* in prison", "gave the firm *30 days* to pay"
      if (unit > j && behind_verb && lemma(i - 1).has(VerbFrame::ditransitive)) return true;
    }
    if (is_given_to_noun(i, j)) return true;
    // "beat Norway *3-1*", "handed to Norway *two* of its ships"
    if (tag(j) == Tag::CD && is_proper(tag(noun)) && (is_score(j) || (plain(j) && is(j + 1, Special::of)))) return true;
    // "took the guests *hostage*"
    return tag(j) == Tag::NN && word(j).has(NounFrame::said_of_object) && (tag(noun) == Tag::NNS || behind_verb) &&
           !is(j + 1, kNouns);
  }

  /// "granted Berg *bail*", "gives the guards *access* to it", but "gave the food *aid* to Norway".
  bool is_given_to_noun(std::uint32_t i, std::uint32_t j) const {
    if (tag(j) != Tag::NN || !lemma(j).has(NounFrame::given) || i == begin_ || !is(i - 1, kVerbs) ||
        !lemma(i - 1).has(VerbFrame::ditransitive) || is(j + 1, kNouns | tag_set(Tag::HYPH)))
      return false;
    return is_proper(tag(j - 1)) || (tag(i) == Tag::DT && i + 1 < j && tag(j + 1) != Tag::TO);
  }

  /// "elected Anna Berg *mayor*": a noun behind the name that stands directly behind such a verb, in the active voice.
  bool is_said_of_name(std::uint32_t i, std::uint32_t j) const {
    if (tag(j) != Tag::NN || capital(j) || i <= begin_ + 1 || !is(i - 1, kVerbs) ||
        !lemma(i - 1).has(VerbFrame::object_complement) || is(i - 2, Func::be))
      return false;
    if (capital(i) && tag(j + 1) == Tag::NN && !capital(j + 1)) ++j;  // "named Anna Berg *head coach*"
    return !is(j + 1, kNouns | tag_set(Tag::HYPH)) && name_end(j + 1) == j + 1;
  }

  /// "beat Norway *3-1*"
  bool is_score(std::uint32_t j) const {
    constexpr std::uint32_t kLongest = 2;  // figures of a score; "a Boeing 747-400" has more
    const auto is_short = [&](std::uint32_t k) {
      return tag(k) == Tag::CD && d_.tokens[k].end.value - d_.tokens[k].begin.value <= kLongest;
    };
    return is(j + 1, tag_set(Tag::SYM, Tag::HYPH)) && is_short(j) && is_short(j + 2) &&
           !is(j + 3, kNouns | tag_set(Tag::SYM, Tag::HYPH));
  }

  /// "30 *to* 40 men", but "rose from 30 to 40 percent"
  [[nodiscard]] bool joins_numbers(std::uint32_t i, std::uint32_t j) const {
    return is(j, Special::to) && tag(j - 1) == Tag::CD && tag(j + 1) == Tag::CD && j + 2 < end_ &&
           is(j + 2, kNouns | tag_set(Tag::JJ, Tag::VBN)) &&
           (i == begin_ || !is(i - 1, tag_set(Tag::IN)) || is(i - 1, Special::of) || is(i - 1, Special::by) ||
            is(i - 1, Special::with));
  }

  /// "fined *the firm* $2 million": behind a verb an amount stands for itself; but "paid a record $2 million fine".
  [[nodiscard]] bool gets_amount(std::uint32_t i, std::uint32_t j) const {
    if (i == begin_ || !is(i - 1, kVerbs) || !is(i, tag_set(Tag::DT, Tag::PRPS)) ||
        !is(j - 1, tag_set(Tag::NN, Tag::NNS)) || (tag(j) == Tag::CD && tag(j + 1) != Tag::CD))
      return false;
    std::uint32_t k = j + 1;
    while (tag(k) == Tag::CD) ++k;
    return is(i, Func::definite) || tag(i) == Tag::PRPS || !is(k, kNouns | kAdjectives) || tag(j) == Tag::CD;
  }
};

}  // namespace dramatis
