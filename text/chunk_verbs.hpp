// SPDX-License-Identifier: Apache-2.0
#pragma once

// Verb groups: from the first auxiliary to the main verb and its particle, with tense, voice and negation.

#include <cstdint>

#include "text/chunk_sentence.hpp"

namespace dramatis {

class VerbGroupChunker : public ChunkSentence {
 public:
  using ChunkSentence::ChunkSentence;

 protected:
  bool is_verbal_preposition(std::uint32_t i) const {
    if (is(i, Func::verbal_preposition)) return true;
    return is(i, Func::verbal_preposition_before_noun) && is(i + 1, tag_set(Tag::DT, Tag::NNP, Tag::PRPS));
  }

  /// "the detained men", "a US-backed group": a participle inside a noun group.
  bool is_prenominal(std::uint32_t i) const {
    if (!is(i, tag_set(Tag::VBN, Tag::VBG)) || word(i).has(Func::be) || word(i).has(Func::have)) return false;
    // "over *rising* prices", "*Falling* sales hurt": what takes no object says what the noun is like
    if (tag(i) == Tag::VBG && is(i + 1, tag_set(Tag::NN, Tag::NNS)) && lemma(i).has(VerbFrame::no_object)) return true;
    if (i == begin_) return false;
    if (is(i + 1, kNouns | tag_set(Tag::JJ))) {
      if (tag(i - 1) == Tag::HYPH) return true;
      if (tag(i) == Tag::VBN && (is(i + 1, kNouns) || is(i + 2, kNouns)) &&
          is(i - 1, tag_set(Tag::VBG, Tag::VB, Tag::VBZ, Tag::VBP, Tag::VBD)) && !is(i - 1, Func::be) &&
          !is(i - 1, Func::have) && !is(i - 1, Func::get) && !is(i - 1, Special::possessive)) {
        return true;  // "using iodised salt"
      }
      if (tag(i - 1) == Tag::IN) return tag(i) == Tag::VBN;
      return is(i - 1, tag_set(Tag::DT, Tag::PRPS, Tag::JJ, Tag::POS, Tag::CD));
    }
    return false;
  }

  bool between_auxiliaries(std::uint32_t i) const {
    // "could *"soon"* lose", "was *"*killed*"*"
    return is(i, tag_set(Tag::RB, Tag::RBR, Tag::open_quote, Tag::close_quote)) || is(i, Special::both) ||
           (is(i, Special::all) && is(i + 1, tag_set(Tag::VBN, Tag::VBG))) ||       // "were *all* indicted"
           (tag(i) == Tag::IN && is(i - 1, Func::have) && tag(i + 1) == Tag::VBN);  // "has *since* been released"
  }

  /// The verb group that begins at `i`; returns `i` if "to" has no verb behind it.
  std::uint32_t verb_group(std::uint32_t i) {
    std::uint32_t j = i;
    const bool infinitive = tag(i) == Tag::TO;
    if (infinitive) {
      j = i + 1;
      while (is(j, tag_set(Tag::RB, Tag::open_quote, Tag::close_quote))) ++j;
      if (!is(j, tag_set(Tag::VB, Tag::VBN, Tag::VBP)) || j >= end_) return i;
    }
    const std::uint32_t first = j;
    const SplitGroup before = split_;  // "*was* on Monday arrested"
    split_ = {};
    const bool goes_on_here = before.main == i;
    bool passive = false, perfect = false, progressive = false, negated = false;
    Modality modality = Modality::actual;
    bool future = false;
    for (;;) {
      const GrammarWord& w = word(j);
      const bool modal = tag(j) == Tag::MD;
      const bool be = w.has(Func::be), have = w.has(Func::have), get = w.has(Func::get), does = w.has(Func::do_);
      const bool clitic_be = is(j, Special::possessive);
      if (modal) {
        if (w.has(Func::possible)) modality = Modality::possible;
        else if (w.has(Func::hypothetical)) modality = Modality::hypothetical;
        else if (w.has(Func::demanded)) modality = Modality::demanded;
        if (w.has(Func::future)) future = true;
      }
      if (!(modal || be || have || get || does || clitic_be)) break;
      std::uint32_t k = j + 1;
      bool not_here = false;
      while (k < end_ && (between_auxiliaries(k) || parenthetical_adverb(k))) {
        not_here = not_here || is(k, Func::negative);
        k += parenthetical_adverb(k) ? 3U : 1U;
      }
      const Tag next = tag(k);
      bool goes_on = false;
      if (modal && have && in(next, tag_set(Tag::VBN, Tag::VBD))) {  // "they'd left", but "they'd leave"
        goes_on = perfect = true;
        modality = Modality::actual;
      } else if ((modal && in(next, tag_set(Tag::VB, Tag::VBP, Tag::VBN))) || (does && next == Tag::VB)) {
        goes_on = true;
      } else if ((have || (clitic_be && word(k).has(Func::be))) && in(next, tag_set(Tag::VBN, Tag::VBD))) {
        goes_on = perfect = true;
        passive = false;
      } else if ((be || get || clitic_be) && next == Tag::VBN && !(get && word(k).has(Func::be))) {
        goes_on = passive = true;
      } else if ((be || clitic_be) && next == Tag::VBG && !is_verbal_preposition(k)) {
        goes_on = progressive = true;
        passive = false;
      }
      if (!goes_on) {
        // "was not", "has no": the negation behind a main verb "be"
        if (not_here && (be || clitic_be || modal)) negated = true;
        if (!infinitive && (tag(k) == Tag::IN || begins_time(k))) split_ = split_group(k, modal, be, have);
        break;
      }
      negated = negated || not_here;
      j = k;
    }
    if (split_.main != 0) {  // the auxiliary alone: what it says goes to its verb
      split_.lead = goes_on_here ? before.lead : first;
      split_.modality = modality;
      split_.future = future;
      split_.negated = negated;
      split_.passive = is(j, Func::be);
      split_.perfect = is(j, Func::have) || perfect;
      add(ChunkKind::adverb, i, j + 1, j);
      return j + 1;
    }
    Chunk& c = add(ChunkKind::verb_group, i, j + 1, j);
    const Tag lead = tag(goes_on_here ? before.lead : first), main = tag(j);
    if (goes_on_here) {
      passive = passive || (before.passive && main == Tag::VBN);
      progressive = progressive || (before.passive && main == Tag::VBG);
      perfect = perfect || before.perfect;
      negated = negated != before.negated;
      future = before.future;
      modality = before.modality;
    }
    c.voice = passive && main == Tag::VBN ? Voice::passive : Voice::active;
    c.perfect = perfect;
    c.progressive = progressive;
    // "must have left" guesses, and "should have left" did not
    c.modality = perfect && modality == Modality::demanded ? Modality::possible : modality;
    c.polarity = negated || negative_before(i) || (infinitive && negative_inside(i, first)) ? Polarity::negated
                                                                                            : Polarity::affirmed;
    if (infinitive) c.form = Form::infinitive;
    else if (in(lead, kFinite)) c.form = Form::finite;
    else if (lead == Tag::VBN) {
      c.form = Form::participle;
      c.voice = Voice::passive;
    } else if (lead == Tag::VBG) c.form = Form::gerund;
    else c.form = Form::bare;
    if (c.form == Form::finite) {
      c.plural = lead == Tag::VBP || word(goes_on_here ? before.lead : first).has(Func::plural_agreement);
      if (future) c.tense = Tense::future;
      else if (lead == Tag::VBD || (tag(i) == Tag::MD && word(i).has(Func::hypothetical)) ||
               (goes_on_here && lead == Tag::MD && modality == Modality::hypothetical)) {
        c.tense = Tense::past;
      } else c.tense = Tense::present;
    }
    // "washed *away* two bridges", "pulled *back*": adverbs by their tag, part of some verbs
    if (is(j + 1, tag_set(Tag::RP)) || (is(j + 1, Special::back) && lemma(j).verb_has_particle(word(j + 1)))) {
      c.particle = TokenIndex(j + 1);
      c.tokens.end = TokenIndex(j + 2);
      return j + 2;
    }
    return j + 1;
  }
  struct SplitGroup {
    std::uint32_t main = 0;  ///< where the rest of the group begins; 0 for none
    std::uint32_t lead = 0;  ///< its first auxiliary
    Modality modality = Modality::actual;
    bool future = false, negated = false, passive = false, perfect = false;
  };

  /// "was *last year* pardoned", "was *yesterday* freed", but "is the day celebrated"
  bool begins_time(std::uint32_t k) const {
    return (is(k, Func::before_time) && tag(k) == Tag::JJ && word(k + 1).has(NounFrame::time)) ||
           (word(k).has(NounFrame::bare_time) && is(k, kNouns));
  }

  /// "was *on Monday* arrested", "has *in recent years* accused": a time behind the preposition `k`, or from it on, and
  /// then the verb.
  SplitGroup split_group(std::uint32_t k, bool modal, bool be, bool have) const {
    constexpr std::uint32_t kLongest = 7;
    bool time = false;
    std::uint32_t m = tag(k) == Tag::IN ? k + 1 : k;
    for (; m < end_ && m < k + kLongest; ++m) {
      const Tag t = tag(m);
      if (in(t, kNouns)) time = word(m).has(NounFrame::time) || lemma(m).has(NounFrame::time);
      else if (t == Tag::CD) time = time || (m == k + 1 && d_.tokens[m].end - d_.tokens[m].begin == 4);  // "in 2010"
      else if (!in(t, tag_set(Tag::DT, Tag::JJ, Tag::PRPS, Tag::RB, Tag::VBG)) && !(t == Tag::IN && m == k + 2)) break;
    }
    if (tag(m - 1) == Tag::VBG) --m;  // "was on Monday *driving*"
    const Tag verb = tag(m);
    const bool fits = (modal && in(verb, tag_set(Tag::VB, Tag::VBP))) || (have && verb == Tag::VBN) ||
                      (be && in(verb, tag_set(Tag::VBN, Tag::VBG)));
    SplitGroup out;
    if (time && fits && m < end_) out.main = m;
    return out;
  }

  /// "has, however, been"
  bool parenthetical_adverb(std::uint32_t k) const {
    return tag(k) == Tag::comma && tag(k + 1) == Tag::RB && tag(k + 2) == Tag::comma && is(k + 3, kVerbs) &&
           k + 3 < end_;
  }
  bool negative_before(std::uint32_t i) const {
    return i > begin_ && is(i - 1, tag_set(Tag::RB, Tag::CC)) && is(i - 1, Func::negative);  // "nor"
  }
  bool negative_inside(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t k = from; k < to; ++k) {
      if (is(k, Func::negative)) return true;
    }
    return false;
  }

  SplitGroup split_;  ///< of an auxiliary that waits for its verb
};

}  // namespace dramatis
