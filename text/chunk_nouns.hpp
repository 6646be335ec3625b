// SPDX-License-Identifier: Apache-2.0
#pragma once

// Noun groups: from determiner to head, numbers with their hedges, names whole, possessors apart.

#include <algorithm>
#include <cstdint>

#include "text/chunk_bounds.hpp"

namespace dramatis {

class NounGroupChunker : public NounGroupBounds {
 public:
  using NounGroupBounds::NounGroupBounds;

 protected:
  bool starts_noun_group(std::uint32_t i) const {
    const Tag t = tag(i);
    if (in(t, kNounGroupStart)) return true;
    if (t == Tag::RB) {
      if (tag(i + 1) == Tag::HYPH && is(i + 2, kNouns)) return true;  // "*well-wishers*"
      return is(i + 1, tag_set(Tag::JJ, Tag::CD, Tag::VBN, Tag::JJR, Tag::dollar)) && noun_behind(i + 1) &&
             !word(i).has(NounFrame::bare_time) &&  // "*Tonight* armed men came"
             (is(i, Func::approximator) ||
              is(i - 1,
                 tag_set(Tag::IN, Tag::VBD, Tag::CC, Tag::comma, Tag::VBZ, Tag::VBP, Tag::VB, Tag::VBG, Tag::VBN)) ||
              i == begin_);
    }
    return in(t, tag_set(Tag::RBS, Tag::RBR)) && is(i + 1, tag_set(Tag::JJ, Tag::VBN));
  }
  /// Does a noun follow over adjectives?
  bool noun_behind(std::uint32_t j) const {
    while (j < end_ &&
           is(j, kAdjectives | tag_set(Tag::VBN, Tag::CC, Tag::comma, Tag::RB, Tag::HYPH, Tag::CD, Tag::dollar)))
      ++j;
    return j < end_ && (is(j, kNouns) || tag(j - 1) == Tag::CD);
  }

  /// "oil *and* gas companies": two kinds before one head; not "a man and police officers".
  bool shares_head(std::uint32_t i, std::uint32_t j) const {
    const auto kind = [&](std::uint32_t k) { return tag(k) == Tag::NN && !capital(k); };
    return is(j, Special::and_) && is(j + 2, tag_set(Tag::NNS)) && !is(j + 3, kNouns) &&
           !is(i, tag_set(Tag::DT, Tag::PRPS, Tag::CD)) && kind(j - 1) && kind(j + 1);
  }

  /// "the Norwegian *and* Danish governments", "Kuru *and* Vosti communities": two modifiers, one word each, of a noun
  /// that is shared so. `j` is the "and", `i` where the noun group begins.
  bool shares_body(std::uint32_t i, std::uint32_t j) const {
    constexpr TagSet kModifier = kNouns | tag_set(Tag::JJ);
    const bool article = tag(i) == Tag::DT && is(i, Func::definite);
    if (j != i + (article ? 2U : 1U) || !is(j, Special::and_) || j + 2 >= end_) return false;
    if (!is(j - 1, kModifier) || !is(j + 1, kModifier) || is(j - 1, tag_set(Tag::NNS))) return false;
    // "Indigenous and coastal communities", but "Norway and coastal communities"
    const bool both = capital(j - 1) && (capital(j + 1) || (tag(j + 1) == Tag::JJ && name_end(j - 1) == j - 1));
    if (!article && !both) return false;
    // "the defence and interior ministries", but "the mayor and police officers"
    if (tag(j - 1) == Tag::NN && !capital(j - 1) && !lemma(j + 2).has(NounFrame::of_name)) return false;
    return is(j + 2, tag_set(Tag::NNS, Tag::NN)) && lemma(j + 2).has(NounFrame::shared) && !is(j + 3, kNouns);
  }

  /// One behind what says how exact a number is: "more than 100", "at least 12", "as many as 40"; else `i`.
  std::uint32_t hedge_end(std::uint32_t i) const {
    constexpr TagSet kNumber = tag_set(Tag::CD, Tag::dollar);
    if (!is_listed(i) && tag(i) != Tag::IN) return i;
    if (tag(i + 2) == Tag::DT && is(i + 1, Special::most) && tag(i) == Tag::IN) return i + 2;  // "at least *some* loss"
    if (!is(i + 2, kNumber) && !is(i + 3, kNumber)) return i;                                  // as nearly everywhere
    if (is(i + 1, Special::than) && is(i, Special::more) && is(i + 2, kNumber)) return i + 2;
    if (is(i + 1, Special::most) && tag(i) == Tag::IN && is(i + 2, kNumber)) return i + 2;
    if (tag(i) == Tag::IN && is(i, Func::free_particle) && is(i + 1, Special::to) && is(i + 2, kNumber)) return i + 2;
    // not "two judges *as well as three* nurses"
    if (is(i, Special::as) && !is(i + 1, Special::well) && is(i + 2, Special::as) && is(i + 3, kNumber)) return i + 3;
    return i;
  }

  std::uint32_t noun_group(std::uint32_t i) {
    constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    const std::uint32_t first = hedge_end(i);
    std::uint32_t j = first, noun = kNone;
    bool proper = false, quote_inside = false;
    const std::uint32_t subject = subject_behind_time(i);
    while (j < end_) {
      if (j == subject && j > i) break;
      const std::uint32_t name = name_end(j);
      if (name == j && stands_outside(j)) break;  // as behind most groups
      if (noun != kNone && begins_anew(i, j, noun)) break;
      // "was ill *last week*"
      if (j == i + 1 && tag(i) == Tag::JJ && i > begin_ && is(i - 1, kVerbs) && begins_past_time(j)) break;
      if (tag(j) == Tag::ORB && noun + 1 == j) {
        const std::uint32_t behind = behind_brackets(j);
        if (behind == j) break;
        j = behind;
        continue;
      }
      // "a *charge* Moscow denied"
      if (name > j && noun != kNone && noun + 1 == j && tag(noun) == Tag::NN && lemma(noun).has(NounFrame::that) &&
          is(name, kFinite))
        break;
      if (name > j) {
        noun = name - 1;
        while (noun > j && !is(noun, kNouns | tag_set(Tag::CD))) --noun;
        proper = true;
        j = name;
        // "gave Chad 5 million dollars", but "Flight 370"
        if (tag(j) == Tag::CD && is(j + 1, tag_set(Tag::CD, Tag::NNS))) break;
        if (is_said_of_name(i, j)) break;
        if (is(j, kNouns | tag_set(Tag::HYPH, Tag::CD))) continue;
        // "the United Nations *human rights office*", but "gave the Red Cross new trucks"
        if (tag(i) == Tag::DT && tag(j) == Tag::JJ && tag(j + 1) == Tag::NNS && tag(j + 2) == Tag::NN) continue;
        // the "Santa Rosa" farm
        if (quote_inside && tag(j) == Tag::close_quote && is(j + 1, kNouns | kAdjectives)) continue;
        if (tag(j) == Tag::CC && shares_body(i, j)) continue;
        if (tag(j) == Tag::ORB && noun + 1 == j && behind_brackets(j) > j) continue;  // "Red Front (RF) *guerrillas*"
        break;
      }
      const Tag t = tag(j);
      // "a 43 *per cent* target"
      if (t == Tag::IN && j > i && tag(j - 1) == Tag::CD && is(j, Special::per) && word(j + 1).has(NounFrame::unit)) {
        noun = j + 1;
        j += 2;
        continue;
      }
      // "*one-on-one* deals", "a *return-to-work* agreement"
      if (in(t, tag_set(Tag::IN, Tag::TO)) && j > i && tag(j - 1) == Tag::HYPH && tag(j + 1) == Tag::HYPH) {
        ++j;
        continue;
      }
      // "an *off-duty* officer", "her *in-house* lawyer"
      if (t == Tag::IN && j > i && tag(j + 1) == Tag::HYPH && is(j + 2, kNouns) &&
          is(j - 1, tag_set(Tag::DT, Tag::PRPS, Tag::JJ, Tag::CD, Tag::POS))) {
        j += 2;
        continue;
      }
      if (t == Tag::IN && j > i && joins_numbers(i, j)) {
        ++j;
        continue;
      }
      if (!in(t, kInside)) break;
      if (in(t, kNouns) || t == Tag::FW) {
        noun = j;
      } else if (t == Tag::CD || t == Tag::dollar) {
        if (noun != kNone && noun + 1 == j && gets_amount(i, j)) break;
        // "sentenced to death *three* men"
        if (t == Tag::CD && noun != kNone && is(noun, kNouns) && noun + 1 == j && plain(j) &&
            is(j + 1, tag_set(Tag::NNS, Tag::NNPS)))
          break;
        // "gave Chad 5 million dollars", but "the Sept. 11 attacks"
        if (noun != kNone && is(j - 1, tag_set(Tag::NNP)) && !word(j - 1).has(NounFrame::month) &&
            is(j + 1, tag_set(Tag::CD, Tag::NNS)))
          break;
        // "shot dead *four sailors*"
        if (t == Tag::CD && j == i + 1 && tag(i) == Tag::JJ && i > begin_ && is(i - 1, kVerbs) && is(j + 1, kNouns))
          break;
        if (t == Tag::CD && (noun == kNone || is(j - 1, kNouns | tag_set(Tag::CD, Tag::dollar)))) noun = j;
      } else if (in(t, tag_set(Tag::DT, Tag::PRPS, Tag::PDT, Tag::WPS))) {
        const bool joins = j == first || tag(j - 1) == Tag::PDT || is(j - 1, Special::all) ||
                           is(j - 1, Special::both) || is(j - 1, Special::half) || is(j - 1, Special::such) ||
                           is(j - 1, Special::what);
        if (!joins || (t == Tag::WPS && j > i)) break;
      } else if (in(t, kAdjectives)) {
        // "the president elect" but "left the city empty"
        if (noun != kNone && is(j - 1, kNouns) && !is(j + 1, kNouns | tag_set(Tag::HYPH, Tag::JJ))) break;
        if (noun != kNone && is(j - 1, kNouns) && !capital(j) && !capital(j - 1) &&
            !is(j + 1, kNouns | tag_set(Tag::HYPH)))
          break;
      } else if (t == Tag::HYPH || (t == Tag::SYM && j > i)) {
        if (j == i) break;
      } else if (in(t, kParticiples)) {
        const bool inside =
            is(j + 1, kNouns | tag_set(Tag::JJ, Tag::HYPH, Tag::CC, Tag::CD)) && j > i &&
            (is(j - 1, tag_set(Tag::DT, Tag::PRPS, Tag::JJ, Tag::HYPH, Tag::RB, Tag::CD, Tag::RBS, Tag::POS)) ||
             (quote_inside && tag(j - 1) == Tag::open_quote) ||
             // "a two-year *suspended* sentence"
             (tag(j - 1) == Tag::NN && j >= i + 3 && tag(j - 2) == Tag::HYPH && tag(j - 3) == Tag::CD));
        if (!(inside || j == i || tag(j - 1) == Tag::HYPH)) break;
        if (tag(j + 1) == Tag::CC && !is(j + 2, tag_set(Tag::VBN, Tag::JJ))) break;
      } else if (in(t, tag_set(Tag::RB, Tag::RBS, Tag::RBR))) {
        // "a legally binding deal", "a well-known judge"
        const bool before_compound = j > i && ((tag(j + 1) == Tag::NN && is(j + 2, kNouns)) || tag(j + 1) == Tag::HYPH);
        // "two heavily armed men"
        const bool counted = noun != kNone && noun + 1 == j && tag(noun) == Tag::CD &&
                             is(j + 1, tag_set(Tag::VBN, Tag::JJ)) && tag(j + 2) == Tag::NNS;
        if (!counted && !(noun != kNone && noun + 1 == j && adds_more(j)) &&
            !(noun == kNone && (before_compound || is(j + 1, tag_set(Tag::JJ, Tag::VBN, Tag::CD, Tag::JJR, Tag::RB,
                                                                     Tag::VBG, Tag::dollar)))))
          break;
      } else if (t == Tag::CC) {
        const TagSet adjective = kAdjectives | tag_set(Tag::VBN);
        const bool pair = noun == kNone && is(j - 1, adjective) && is(j + 1, adjective) && j > i && noun_behind(j + 1);
        const bool numbers = tag(j - 1) == Tag::CD && tag(j + 1) == Tag::CD && j > i;
        if (!pair && !numbers && !(noun + 1 == j && shares_head(i, j)) && !shares_body(i, j)) break;
      } else if (t == Tag::open_quote) {
        // the "green" party
        if (noun != kNone || j == i ||
            !is(j + 1, kNouns | kAdjectives | tag_set(Tag::CD, Tag::VBN, Tag::VBG, Tag::RBR, Tag::RB, Tag::RBS)))
          break;
        quote_inside = true;
      } else if (t == Tag::close_quote) {
        // imposed "*unfair" tariffs*: the quotation marks stand around what comes before the noun
        if (!quote_inside && !(i > begin_ && tag(i - 1) == Tag::open_quote && j - i <= 3 && is(j + 1, kNouns) &&
                               !word(j + 1).has(NounFrame::bare_time)))
          break;
        quote_inside = false;
      } else if (t == Tag::comma) {
        if (!(noun == kNone && tag(j - 1) == Tag::JJ && tag(j + 1) == Tag::JJ && j > i && noun_behind(j + 1))) break;
      } else {
        break;
      }
      ++j;
    }
    while (j > i && !(noun + 2 == j && adds_more(j - 1)) &&
           is(j - 1, tag_set(Tag::CC, Tag::comma, Tag::RB, Tag::SYM, Tag::RBS, Tag::RBR, Tag::HYPH, Tag::open_quote)))
      --j;
    if (noun == kNone || noun >= j) return without_noun(i, j);
    Chunk& c = add(ChunkKind::noun_group, i, j, noun);
    describe(c, i, j, noun, proper);
    if (tag(j) == Tag::POS && j + 1 < end_) return behind_possessor(j + 1);
    return j;
  }

  /// "and dozens *more* wounded in the blast", "30 *more* were hurt"
  [[nodiscard]] bool adds_more(std::uint32_t j) const {
    return is(j, Special::more) && is(j - 1, tag_set(Tag::CD, Tag::NNS)) && j + 1 < end_ &&
           is(j + 1, tag_set(Tag::VBN, Tag::VBD, Tag::VBP)) && (tag(j - 1) == Tag::CD || plain(j - 1));
  }

  /// "the Red Front (RF) *guerrillas*": the noun that goes on behind brackets which open at `j`; `j` if none does.
  [[nodiscard]] std::uint32_t behind_brackets(std::uint32_t j) const {
    for (std::uint32_t k = j + 1; k < end_ && k < j + 14; ++k) {
      if (tag(k) != Tag::CRB) continue;
      const bool goes_on = k + 1 < end_ && is(k + 1, tag_set(Tag::NN, Tag::NNS)) && k > j + 1 &&
                           !word(k + 1).has(NounFrame::bare_time) && !word(k + 1).has(NounFrame::time);
      return goes_on ? k + 1 : j;
    }
    return j;
  }

  /// "the poor", "this": a determiner stands for a noun; adjectives alone are predicates.
  std::uint32_t without_noun(std::uint32_t i, std::uint32_t j) {
    j = std::max(j, i + 1);
    const bool most = is(i, Special::most) && is(j, Special::of);  // "*most* of its assets"
    if (most || (is(i, tag_set(Tag::DT, Tag::PRPS)) && !(tag(j - 1) == Tag::JJ && tag(i) != Tag::DT))) {
      Chunk& c = add(ChunkKind::noun_group, i, j, j - 1);
      c.pronoun = j == i + 1;
      c.definite = is(i, Func::definite);
      c.polarity = is(i, Func::negative) ? Polarity::negated : Polarity::affirmed;
      return j;
    }
    const bool next_to = is(i, Special::last) && tag(j) == Tag::IN && is(j, Special::to);
    if (((is(i, Special::due) && is(j, tag_set(Tag::IN))) || next_to || (is(i, Special::such) && is(j, Special::as))) &&
        j == i + 1) {
      add(ChunkKind::preposition, i, j + 1, i);  // "due to", "prior to"
      return j + 1;
    }
    add(ChunkKind::adjective, i, j, j - 1);
    return j;
  }

  /// The group behind "'s": it owns nothing yet but its possessor.
  std::uint32_t behind_possessor(std::uint32_t i) {
    const auto possessor = ChunkIndex(static_cast<std::uint32_t>(d_.chunks.size() - 1));
    const std::size_t before = d_.chunks.size();
    if (!starts_noun_group(i) && name_end(i) == i) return i;
    const std::uint32_t end = noun_group(i);
    if (d_.chunks.size() > before && d_.chunks[before].kind == ChunkKind::noun_group) {
      d_.chunks[before].possessor = possessor;
      d_.chunks[before].definite = true;
    }
    return end;
  }

  /// "*no* military or security *agreement*": the second of two shares the determiner of the first.
  [[nodiscard]] bool shares_negation(std::uint32_t i) const {
    if (i < begin_ + 3 || !is(i - 1, Special::or_)) return false;
    std::uint32_t k = i - 2;
    while (k > begin_ && is(k, kNouns | kAdjectives)) --k;
    return tag(k) == Tag::DT && is(k, Func::negative);
  }

  /// A phrase without a verb runs from `k` to a comma.
  [[nodiscard]] bool ends_with_comma(std::uint32_t k) const {
    constexpr std::uint32_t kLongest = 12;
    for (const std::uint32_t limit = k + kLongest; k < end_ && k < limit; ++k) {
      if (tag(k) == Tag::comma) return k + 1 < end_ && !is(k + 1, kFinite);
      if (is(k, kFinite | tag_set(Tag::VB))) return false;
    }
    return false;
  }

  /// What begins at `j` makes a time of the noun group from `i` on: "were freed *a day* later", "had quit *the day*
  /// before".
  [[nodiscard]] bool measures_time(std::uint32_t i, std::uint32_t j) const {
    if (is(j, Special::later) || (tag(j) == Tag::IN && plain(j) && ends_time(j + 1))) return true;
    // "*A day* after the vote, rebels attacked"
    return tag(j) == Tag::IN && is(j, Func::adverbial_clause) &&
           (i == begin_ || is(i - 1, tag_set(Tag::comma, Tag::CC))) && ends_with_comma(j + 1);
  }

  void describe(Chunk& c, std::uint32_t i, std::uint32_t j, std::uint32_t noun, bool name) const {
    const GrammarWord& head_word = word(noun);
    const GrammarWord& first_word = word(i);
    c.plural = is(noun, tag_set(Tag::NNS, Tag::NNPS));
    c.definite =
        name || is(noun, tag_set(Tag::NNP, Tag::NNPS)) || first_word.has(Func::definite) || tag(i) == Tag::PRPS;
    c.polarity = first_word.has(Func::negative) || shares_negation(i) ? Polarity::negated : Polarity::affirmed;
    const bool month_first = tag(i) == Tag::NNP && first_word.has(NounFrame::month);
    if (month_first && tag(noun) == Tag::CD) c.temporal = true;
    if (is(j, Special::ago)) c.temporal = true;
    // "born on 3 *March 1962*"
    if (tag(noun) == Tag::CD && noun > i && tag(noun - 1) == Tag::NNP && word(noun - 1).has(NounFrame::month))
      c.temporal = true;
    // "a protest *march*" is no month
    const bool month = head_word.has(NounFrame::month), deed = month && d_.text(d_.tokens[noun]).front() >= 'a';
    const bool may_be_time =
        !name && !deed &&
        (tag(i) == Tag::CD || first_word.has(Func::before_time) || head_word.has(NounFrame::bare_time) || month ||
         (tag(i) == Tag::NNP && first_word.has(NounFrame::time)) || is(i + 1, Func::before_time));
    const bool may_be_measured = tag(j) == Tag::IN || is(j, Special::later);
    if (may_be_time || may_be_measured) {
      const bool is_time = lemma(noun).has(NounFrame::time);
      if ((may_be_time && (is_time || head_word.has(NounFrame::time))) || (is_time && measures_time(i, j)))
        c.temporal = true;
    }
    if (tag(noun) == Tag::CD && j == i + 1 && d_.tokens[noun].shape == Shape::number &&
        d_.tokens[noun].span().size() == 4)
      c.temporal = true;
  }
};

}  // namespace dramatis
