// SPDX-License-Identifier: Apache-2.0
#include "text/tag_sentence.hpp"

namespace dramatis {
namespace {

constexpr TagSet kDeterminers = tag_set(Tag::DT, Tag::PRPS, Tag::POS);
constexpr TagSet kClosed =
    tag_set(Tag::period, Tag::comma, Tag::colon, Tag::open_quote, Tag::close_quote, Tag::ORB, Tag::CRB, Tag::HYPH,
            Tag::SYM, Tag::dollar, Tag::POS, Tag::DT, Tag::PRP, Tag::PRPS, Tag::CC, Tag::MD, Tag::TO, Tag::EX, Tag::WP,
            Tag::WDT, Tag::WRB, Tag::CD, Tag::NNP, Tag::NNPS, Tag::RP, Tag::IN, Tag::WPS);

/// One pass from left to right; each rule looks at tags already revised to its left and at
/// first guesses to its right.
class ContextPass {
 public:
  explicit ContextPass(TagSentence& s) : s_(s) {}

  void run() {
    for (int i = 0; i < s_.size(); ++i) {
      if (s_.special(i) == Special::to) infinitive_or_preposition(i);
    }
    for (int i = 0; i < s_.size(); ++i) {
      function_word(i);
      if (s_.at(i).capital || (s_.at(i).first && s_.at(i).titled)) capitalized(i);
      if (s_.is(i, kClosed) || s_.at(i).decided) continue;
      if (s_.at(i).grammar->tag != Tag::none && s_.special(i) != Special::first && s_.special(i) != Special::last) {
        if (s_.is(i, Func::have) || s_.is(i, Func::do_)) auxiliary(i);
        continue;
      }
      open_class(i);
    }
    for (int i = 1; i + 1 < s_.size(); ++i) {
      if (s_.tag(i) == Tag::HYPH) compound(i);
    }
  }

 private:
  Tag tag(int i) const { return s_.tag(i); }
  bool is(int i, TagSet set) const { return s_.is(i, set); }
  bool is(int i, Func f) const { return s_.is(i, f); }
  bool is(int i, Special w) const { return s_.special(i) == w; }
  bool may_be(int i, Tag t) const { return i >= 0 && i < s_.size() && s_.at(i).may_be(t); }
  bool may_be_base_verb(int i) const {
    return i >= 0 && i < s_.size() && (s_.at(i).can & tag_set(Tag::VB, Tag::VBP)) != 0;
  }
  bool lower(int i) const { return i >= 0 && i < s_.size() && !s_.at(i).capital; }
  int verb_count(int i) const { return s_.at(i).info->verb_count; }
  int noun_count(int i) const { return s_.at(i).info->noun_count; }
  void set(int i, Tag t) { s_.at(i).tag = t; }

  // ---- "to"

  /// "to work" is an infinitive where a verb may follow; "to school", "due to work" are not.
  void infinitive_or_preposition(int i) {
    set(i, Tag::IN);
    const int j = s_.next_content(i);
    if (j >= s_.size() || !lower(j)) return;
    const bool auxiliary = is(j, Func::be) || is(j, Func::have) || is(j, Func::do_);
    constexpr TagSet kNever =
        tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::CD, Tag::WP, Tag::WDT, Tag::WRB, Tag::POS, Tag::dollar, Tag::NNP,
                Tag::NNPS, Tag::VBG, Tag::NNS, Tag::IN, Tag::CC, Tag::open_quote);
    if (is(j, kNever) || !(auxiliary || may_be_base_verb(j) || is(j, tag_set(Tag::VB, Tag::VBP)))) return;
    if (!auxiliary && s_.noun_frame(j).has(NounFrame::bare_to)) return;
    const Tag follows = tag(j + 1);
    const int verbs = verb_count(j), nouns = noun_count(j);
    const GrammarWord& before = s_.verb_frame(i - 1);
    const GrammarWord& to = *s_.at(i).grammar;
    const bool asks_noun = (is(i - 1, kVerbs) && before.verb_takes(to) && !before.has(VerbFrame::subject_control) &&
                            !before.has(VerbFrame::object_control) && !before.has(VerbFrame::passive_control)) ||
                           is(i - 1, Special::due) || is(i - 1, Special::according);
    if (asks_noun && nouns > verbs) {
      const bool verbish =
          (in(follows, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::TO, Tag::WP, Tag::WRB)) || is(j + 1, Special::that));
      if (!verbish || !in(tag(j), tag_set(Tag::VB, Tag::VBP))) return;
    }
    const bool noun_asks = is(i - 1, kNouns) && s_.noun_frame(i - 1).noun_takes(to) && !takes_infinitive(i - 1);
    if (noun_asks && nouns > verbs && !in(follows, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::NNP, Tag::NNS, Tag::CD)))
      return;
    const bool bare_noun_place =
        in(follows, tag_set(Tag::period, Tag::comma)) && nouns > 2 * verbs && is(j, tag_set(Tag::NN, Tag::JJ)) &&
        is(i - 1, tag_set(Tag::NN, Tag::NNS, Tag::NNP, Tag::VBD, Tag::VBN)) && !takes_infinitive(i - 1);
    if (bare_noun_place && !in(tag(j), tag_set(Tag::VB, Tag::VBP)) && verbs * 10 < nouns * 7) return;
    if (!auxiliary && may_be(j, Tag::NN) && nouns > 0 && in(follows, tag_set(Tag::VBZ, Tag::VBD, Tag::MD)) &&
        !may_be(j + 1, Tag::VBN) && !may_be(j + 1, Tag::NNS))
      return;
    set(i, Tag::TO);
    set(j, Tag::VB);
  }
  bool takes_infinitive(int i) const {
    const GrammarWord& verb = s_.verb_frame(i);
    return verb.has(VerbFrame::subject_control) || verb.has(VerbFrame::object_control) ||
           verb.has(VerbFrame::passive_control) || s_.noun_frame(i).has(NounFrame::that);
  }

  // ---- closed classes

  void function_word(int i) {
    switch (s_.special(i)) {
      case Special::possessive: possessive(i); break;
      case Special::there: existential(i); break;
      case Special::that: that(i); break;
      case Special::what: what(i); break;
      case Special::no: set(i, is(i + 1, tag_set(Tag::JJR, Tag::RBR, Tag::RB, Tag::comma)) ? Tag::RB : Tag::DT); break;
      case Special::as: as(i); break;
      case Special::more: more(i); break;
      case Special::most: most(i); break;
      case Special::much:
        set(i, is(i + 1, tag_set(Tag::JJR, Tag::RBR, Tag::JJ, Tag::IN, Tag::VBN, Tag::period, Tag::comma)) ||
                       (is(i - 1, tag_set(Tag::RB)) && tag(i + 1) != Tag::NN)
                   ? Tag::RB
                   : Tag::JJ);
        break;
      case Special::both: both(i); break;
      case Special::before:
        set(i, is(i + 1, tag_set(Tag::period, Tag::comma)) && s_.at(i).has(Func::to_verb) && is(i - 1, kVerbs | kNouns)
                   ? Tag::RB
                   : Tag::IN);
        break;
      case Special::like:
        if (is(i - 1, tag_set(Tag::MD, Tag::TO))) set(i, Tag::VB);
        else if (is(i - 1, Func::plural_agreement) && tag(i - 1) == Tag::PRP) set(i, Tag::VBP);
        else set(i, Tag::IN);
        break;
      case Special::her: {
        const bool noun = is(i + 1, kNouns | tag_set(Tag::JJ, Tag::CD, Tag::VBG, Tag::JJS, Tag::JJR)) ||
                          ((may_be(i + 1, Tag::NN) || may_be(i + 1, Tag::NNS)) &&
                           !is(i + 1, tag_set(Tag::IN, Tag::RB, Tag::TO, Tag::DT)));
        set(i, noun ? Tag::PRPS : Tag::PRP);
        break;
      }
      case Special::one:
        set(i, is(i - 1, tag_set(Tag::DT, Tag::JJ)) && !is(i - 1, Func::definite) && !is(i + 1, kNouns) ? Tag::NN
                                                                                                        : Tag::CD);
        break;
      case Special::later:
        set(i, is(i + 1, kNouns) && !s_.noun_frame(i + 1).has(NounFrame::bare_time) ? Tag::JJR : Tag::RBR);
        break;
      case Special::first:
        set(i,
            is(i + 1, tag_set(Tag::VBN, Tag::VBD, Tag::IN, Tag::RB)) && !is(i - 1, kDeterminers) ? Tag::RB : Tag::JJ);
        break;
      case Special::last: set(i, Tag::JJ); break;
      case Special::only:
        set(i, is(i - 1, tag_set(Tag::DT, Tag::PRPS)) && is(i + 1, kNouns | tag_set(Tag::JJ)) ? Tag::JJ : Tag::RB);
        break;
      case Special::early:
        set(i, is(i - 1, kDeterminers) || is(i + 1, kNouns | tag_set(Tag::JJ, Tag::CD, Tag::HYPH)) ? Tag::JJ : Tag::RB);
        break;
      case Special::compass: compass(i); break;
      case Special::enough: set(i, is(i - 1, tag_set(Tag::JJ, Tag::RB)) ? Tag::RB : Tag::JJ); break;
      case Special::half:
        set(i, is(i - 1, tag_set(Tag::JJ, Tag::DT, Tag::RB, Tag::CC, Tag::PRPS)) ||
                       is(i + 1, tag_set(Tag::period, Tag::comma, Tag::VBD))
                   ? Tag::NN
                   : Tag::DT);
        break;
      default: break;
    }
    if (is(i, Func::approximator) && is(i + 1, tag_set(Tag::CD, Tag::dollar))) {
      if (is(i, Func::approximator_adverb)) set(i, Tag::RB);
      return;
    }
    if (is(i, Func::particle)) particle(i);
  }

  void possessive(int i) {
    const int p = i - 1;
    const bool pronoun = is(p, tag_set(Tag::PRP, Tag::WP, Tag::EX, Tag::WRB)) || is(p, Special::there) ||
                         is(p, Special::that) || is(p, Special::what);
    if (is(p, Special::let)) set(i, Tag::PRP);
    else if (pronoun) set(i, Tag::VBZ);
    else if (is(i + 1, Special::not_) || (is(i + 1, tag_set(Tag::DT)) && !is(i + 1, Special::all)) ||
             (is(i + 1, Func::be) && tag(i + 1) == Tag::VBN))
      set(i, Tag::VBZ);
    else set(i, Tag::POS);
  }

  void existential(int i) {
    int j = i + 1;
    while (tag(j) == Tag::RB) ++j;
    const bool raising = s_.verb_frame(j).has(VerbFrame::linking) && is(j, kVerbs);
    if (is(j, Func::be) || is(j, Func::modal) || (is(j, Func::have) && is(j + 1, Func::be)) || raising) {
      set(i, Tag::EX);
    }
  }

  void that(int i) {
    const int j = s_.next_content(i);
    const bool plural_before = is(i - 1, tag_set(Tag::NNS, Tag::NNPS));
    const bool verb_next = is(j, tag_set(Tag::VBZ, Tag::VBD, Tag::MD, Tag::VBP)) || is(j, Func::be) ||
                           is(j, Func::have) || (plural_before && tag(j) == Tag::VB) ||
                           (tag(j) == Tag::VBN && may_be(j, Tag::VBD)) ||
                           (!plural_before && tag(j) == Tag::NNS && may_be(j, Tag::VBZ) &&
                            is(j + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS)));
    const Tag next = tag(i + 1);
    if (i == 0) {
      set(i, is(j, tag_set(Tag::VBZ, Tag::VBD, Tag::MD)) || in(next, tag_set(Tag::NN, Tag::JJ)) ? Tag::DT : Tag::IN);
    } else if (is(i - 1, kNouns | tag_set(Tag::CD)) && verb_next) {
      set(i, Tag::WDT);
    } else if (is(i - 1, kVerbs | tag_set(Tag::JJ))) {
      const bool alone = in(next, tag_set(Tag::period, Tag::comma, Tag::CC, Tag::colon, Tag::VBZ, Tag::MD));
      const bool determiner = (in(next, tag_set(Tag::NN, Tag::JJ)) || (next == Tag::VB && may_be(i + 1, Tag::NN))) &&
                              is(i - 1, kVerbs) && !is(i - 1, Func::be) &&
                              !s_.verb_frame(i - 1).has(VerbFrame::that_clause) && !s_.has_finite_after(i);
      set(i, alone || determiner ? Tag::DT : Tag::IN);
    } else if (tag(i - 1) == Tag::IN || (tag(i - 1) == Tag::CC && next == Tag::NN)) {
      set(i, Tag::DT);
    } else if (in(tag(i - 1), tag_set(Tag::comma, Tag::open_quote)) &&
               is(i + 1, tag_set(Tag::VBZ, Tag::VBD, Tag::MD))) {
      set(i, Tag::DT);
    } else if (is(i - 1, kNouns)) {
      if (s_.noun_frame(i - 1).has(NounFrame::that)) set(i, Tag::IN);
      else if (in(next, tag_set(Tag::DT, Tag::PRP, Tag::NNP, Tag::PRPS, Tag::NNS, Tag::EX, Tag::NN, Tag::JJ, Tag::CD)))
        set(i, object_gap(i) ? Tag::WDT : Tag::IN);
      else if (next == Tag::IN) set(i, Tag::IN);
    } else {
      if (in(next, tag_set(Tag::DT, Tag::PRP, Tag::NNP, Tag::PRPS, Tag::NNS, Tag::EX, Tag::IN, Tag::comma)))
        set(i, Tag::IN);
      else set(i, in(next, tag_set(Tag::NN, Tag::JJ, Tag::VBZ, Tag::period, Tag::comma)) ? Tag::DT : Tag::IN);
    }
  }
  /// "the report that he wrote for": the clause's verb has no object, so "that" stands for one.
  bool object_gap(int i) const {
    int k = i + 1;
    while (k < s_.size() && (is(k, kNominal | tag_set(Tag::RB, Tag::MD)) || is(k, Func::have))) ++k;
    return k < s_.size() && is(k, kVerbs) && !is(k, Func::be) && !is(i + 1, Special::there) &&
           is(k + 1, tag_set(Tag::period, Tag::comma, Tag::IN, Tag::TO, Tag::RB, Tag::VBZ, Tag::VBD, Tag::CC,
                             Tag::colon, Tag::MD));
  }

  void what(int i) {
    if (s_.at(i).grammar->tag == Tag::WDT) set(i, Tag::WDT);
    else set(i, is(i + 1, tag_set(Tag::NN, Tag::NNS)) ? Tag::WDT : Tag::WP);
  }

  /// "as many as", "as soon as": the first one is an adverb.
  void as(int i) {
    set(i, Tag::IN);
    if (is(i + 2, Special::as) && (is(i + 1, Special::well) || is(i + 1, tag_set(Tag::JJ, Tag::RB, Tag::VBN))))
      set(i, Tag::RB);
    else if (is(i + 3, Special::as) && is(i + 1, tag_set(Tag::JJ, Tag::RB, Tag::VBN)) &&
             is(i + 2, tag_set(Tag::JJ, Tag::RB, Tag::VBN, Tag::NN, Tag::NNS)))
      set(i, Tag::RB);
  }

  void more(int i) {
    set(i, is(i + 1, tag_set(Tag::JJ, Tag::RB, Tag::VBN, Tag::VBG)) && !noun_soon(i + 1) ? Tag::RBR
           : is(i + 1, tag_set(Tag::JJ, Tag::RB, Tag::VBN, Tag::VBG))                    ? Tag::RBR
                                                                                         : Tag::JJR);
  }
  bool noun_soon(int i) const { return is(i + 1, tag_set(Tag::NNS)); }
  void most(int i) {
    const bool adjective = is(i + 1, tag_set(Tag::JJ, Tag::RB, Tag::VBN)) && !may_be(i + 1, Tag::NNS);
    set(i, adjective ? Tag::RBS : Tag::JJS);
  }

  /// "both sides" DT, "both in Oslo and in Bergen" CC.
  void both(int i) {
    set(i, Tag::DT);
    if (is(i + 1, Special::of)) return;
    for (int k = i + 1; k < i + 7 && k < s_.size(); ++k) {
      if (is(k, Special::and_)) {
        set(i, Tag::CC);
        return;
      }
      if (is(k, tag_set(Tag::period, Tag::comma, Tag::VBD, Tag::VBZ))) return;
    }
  }

  void compass(int i) {
    if (!lower(i)) return;
    if ((is(i + 1, Special::of) && !is(i - 1, tag_set(Tag::DT, Tag::IN))) || is(i - 1, kVerbs)) set(i, Tag::RB);
    else set(i, is(i - 1, tag_set(Tag::DT, Tag::IN)) && !is(i + 1, kNouns) ? Tag::NN : Tag::JJ);
  }

  /// "set up camp", "broke out", but "went up the hill", "out of".
  void particle(int i) {
    if (is(i, Special::back)) {
      const bool noun = is(i - 1, tag_set(Tag::DT, Tag::JJ, Tag::PRPS)) && may_be(i, Tag::NN);
      set(i, noun ? Tag::NN : Tag::RB);
      return;
    }
    const bool free = is(i, Func::free_particle);
    const bool listed = s_.verb_frame(i - 1).verb_has_particle(*s_.at(i).grammar);
    if (is(i - 1, kVerbs) && !is(i - 1, Func::be) && listed) {
      if (is(i, Special::out) && is(i + 1, Special::of)) set(i, Tag::IN);
      else if (free || particle_place(i)) set(i, Tag::RP);
      return;
    }
    if (!free || is(i, Special::over)) {
      if (!free && is(i - 1, kVerbs) && is(i + 1, tag_set(Tag::period, Tag::comma)) && !is(i - 1, Func::be))
        set(i, Tag::RP);
      return;
    }
    if (is(i - 1, kVerbs) && tag(i + 1) != Tag::IN && !is(i - 1, Func::be)) set(i, Tag::RP);
    else if (tag(i + 1) == Tag::IN && !is(i - 1, kVerbs) && !is(i, Special::out)) set(i, Tag::RB);
    else if (is(i + 1, tag_set(Tag::period, Tag::comma, Tag::close_quote)))
      set(i, is(i - 1, Func::be) || is(i - 1, kNouns) ? Tag::RB : Tag::RP);
  }
  /// Behind a verb that takes it as preposition too ("moved on Monday"), a particle stands before an object or at the
  /// end.
  bool particle_place(int i) const {
    const GrammarWord& verb = s_.verb_frame(i - 1);
    if (!verb.verb_takes(*s_.at(i).grammar)) return true;
    return is(i + 1, tag_set(Tag::period, Tag::comma, Tag::TO, Tag::IN, Tag::CC));
  }

  void auxiliary(int i) {
    const int j = s_.previous_content(i);
    if (is(i, Special::have) && s_.at(i).grammar->tag == Tag::VBD) {
      if (is(j, Func::have)) set(i, Tag::VBN);  // "have had"
      return;
    }
    if (s_.at(i).grammar->tag != Tag::VBP) return;
    if (is(j, tag_set(Tag::MD, Tag::TO)) || (is(j, Func::do_) && j != i) ||
        (tag(j) == Tag::PRP && (tag(j - 1) == Tag::MD || is(j - 1, Func::do_))))
      set(i, Tag::VB);
  }

  // ---- open classes

  void open_class(int i) {
    TagItem& item = s_.at(i);
    const int j = s_.previous_content(i);
    if (behind_auxiliary(i, j)) return;
    if (in(item.tag, tag_set(Tag::VB, Tag::VBP, Tag::VBD, Tag::VBZ)) && behind_determiner(i)) return;
    if (in(item.tag, tag_set(Tag::VB, Tag::VBP, Tag::VBZ)) && tag(i - 1) == Tag::IN && !opens_clause(i - 1)) {
      if (item.tag != Tag::VBZ && item.may_be(Tag::NN)) {
        item.tag = Tag::NN;
        return;
      }
      if (item.tag == Tag::VBZ && item.may_be(Tag::NNS)) {
        item.tag = Tag::NNS;
        return;
      }
    }
    if (item.tag == Tag::VB) base_without_licence(i, j);
    if (item.tag == Tag::VBP) present_without_subject(i);
    if (item.tag == Tag::NN && noun_is_verb(i, j)) return;
    if (item.tag == Tag::NNS && plural_is_verb(i, j)) return;
    if (item.tag == Tag::VBZ && item.may_be(Tag::NNS) && verb_is_plural(i)) return;
    if (in(item.tag, tag_set(Tag::VBD, Tag::VBN)) && is_ambiguous_past(i)) {
      past_or_participle(i, j);
      if (in(item.tag, tag_set(Tag::VBD, Tag::VBN))) return;
    }
    adjectives(i, j);
  }

  bool opens_clause(int i) const {
    return is(i, Func::subordinator) || is(i, Func::subordinator_before_clause) || is(i, Special::that);
  }

  bool behind_auxiliary(int i, int j) {
    TagItem& item = s_.at(i);
    const bool do_support = is(j, Func::do_) && is(j, kVerbs);
    // "How can people look": the subject stands behind the auxiliary
    if (j == i - 1 && j > 0 && tag(j) == Tag::MD && tag(j - 1) == Tag::WRB && in(item.tag, tag_set(Tag::NNS, Tag::NN)))
      return false;
    if (is(j, tag_set(Tag::MD, Tag::TO)) || do_support) {
      if (item.may_be(Tag::VB) || item.may_be(Tag::VBP)) {
        if (!(do_support && in(item.tag, tag_set(Tag::NN, Tag::NNS)) && j == i - 1)) {
          item.tag = Tag::VB;
          return true;
        }
      }
      return false;
    }
    if (is(j, Func::have) && is(j, kVerbs | tag_set(Tag::MD))) {
      if ((item.may_be(Tag::VBN) || item.tag == Tag::VBD) && !in(item.tag, tag_set(Tag::NN, Tag::NNS))) {
        item.tag = Tag::VBN;
        return true;
      }
      return false;
    }
    if ((is(j, Func::be) || is(j, Func::get)) && tag(j) != Tag::POS) return behind_be(i);
    if (is(j, Special::possessive) && tag(j) == Tag::VBZ) return behind_be(i);
    return false;
  }
  bool behind_be(int i) {
    TagItem& item = s_.at(i);
    if (in(item.tag, tag_set(Tag::VBD, Tag::VBN)) ||
        (item.may_be(Tag::VBN) && !in(item.tag, tag_set(Tag::NN, Tag::NNS, Tag::RB, Tag::JJ)))) {
      item.tag = Tag::VBN;
      return true;
    }
    if (item.tag == Tag::NN && item.ends_ing && item.may_be(Tag::VBG) && verb_count(i) > noun_count(i)) {
      item.tag = Tag::VBG;
      return true;
    }
    const bool adjectival = item.info->tags[0] == Tag::JJ || is(i - 1, Func::degree);
    if (item.tag == Tag::JJ && item.may_be(Tag::VBN) &&
        (is(i + 1, Special::by) || (!adjectival && is(i + 1, tag_set(Tag::IN, Tag::TO)) && verb_count(i) > 0))) {
      item.tag = Tag::VBN;
      return true;
    }
    if (in(item.tag, tag_set(Tag::NN, Tag::VBG, Tag::JJ)) && item.ends_ing && item.may_be(Tag::VBG) &&
        is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::IN, Tag::TO, Tag::NNP, Tag::CD, Tag::NNS, Tag::RB,
                          Tag::WRB, Tag::RP, Tag::VBN))) {
      item.tag = Tag::VBG;
      return true;
    }
    return false;
  }

  bool behind_determiner(int i) {
    TagItem& item = s_.at(i);
    if (!is(i - 1, kDeterminers | tag_set(Tag::JJ, Tag::CD, Tag::WPS, Tag::JJR, Tag::JJS))) return false;
    if ((is(i - 1, Special::all) || is(i - 1, Special::both)) && tag(i - 2) == Tag::PRP &&
        item.tag != Tag::VBZ) {  // "we all know"
      if (item.tag == Tag::VB) item.tag = Tag::VBP;
      return true;
    }
    const bool loose = is(i - 1, tag_set(Tag::JJ, Tag::CD)) &&
                       !is(i - 2, kDeterminers | tag_set(Tag::IN, Tag::JJ, Tag::CD, Tag::comma, Tag::CC, Tag::VBD,
                                                         Tag::VB, Tag::VBZ, Tag::VBG, Tag::VBP, Tag::period));
    if (in(item.tag, tag_set(Tag::VB, Tag::VBP)) && item.may_be(Tag::NN) && !loose) {
      item.tag = Tag::NN;
      return true;
    }
    if (item.tag == Tag::VBZ && item.may_be(Tag::NNS) && tag(i - 1) != Tag::CD) {
      item.tag = Tag::NNS;
      return true;
    }
    if (item.tag == Tag::VBD && is(i - 1, kDeterminers)) {
      if (is(i + 1, kNouns | tag_set(Tag::JJ, Tag::HYPH, Tag::VBG))) {
        item.tag = Tag::VBN;
        return true;
      }
      if (item.may_be(Tag::NN) && !item.ends_ed) {
        item.tag = Tag::NN;
        return true;
      }
    }
    return false;
  }

  /// "they put", "troops that leave": a base form with a plural subject is finite.
  void base_without_licence(int i, int j) {
    TagItem& item = s_.at(i);
    const bool same_past = item.may_be(Tag::VBD) && item.irregular;
    const TagSet plural = tag_set(Tag::NNS, Tag::PRP, Tag::NNPS, Tag::WDT);
    if (is(i - 1, plural) || is(j, plural) || is(i - 1, Special::who)) {
      if (is(i - 1, Func::singular_agreement) && !same_past) return;
      if (s_.behind_bare_infinitive_verb(i) || in_question(i)) return;
      item.tag = same_past && past_prevails() ? Tag::VBD : Tag::VBP;
    } else if (is(i - 1, tag_set(Tag::NN, Tag::NNP))) {
      if (same_past) item.tag = is(i, Special::unambiguous_verb) ? Tag::VBN : Tag::VBD;
      else if (verb_count(i) > 3 * noun_count(i) && !s_.has_finite_before(i) && !s_.has_finite_after(i))
        item.tag = Tag::VBP;
      else if (item.may_be(Tag::NN)) item.tag = Tag::NN;
    } else if (tag(i - 1) == Tag::CC) {
      for (int k = i - 2; k >= 0 && k > i - 10; --k) {
        if (is(k, tag_set(Tag::VB, Tag::VBP))) {
          item.tag = tag(k);
          break;
        }
        if (is(k, tag_set(Tag::VBD, Tag::VBZ, Tag::period))) break;
      }
    }
  }
  /// "How can people leave?"
  bool in_question(int i) const {
    int k = i - 1;
    while (k > 0 && is(k, kNominal)) --k;
    return (tag(k) == Tag::MD || is(k, Func::do_)) &&
           (k == 0 || is(k - 1, tag_set(Tag::WRB, Tag::WP, Tag::WDT, Tag::open_quote)));
  }
  bool past_prevails() const {
    int past = 0, present = 0;
    for (int k = 0; k < s_.size(); ++k) {
      past += tag(k) == Tag::VBD ? 1 : 0;
      present += is(k, tag_set(Tag::VBZ, Tag::VBP)) ? 1 : 0;
    }
    return past >= present;
  }

  void present_without_subject(int i) {
    TagItem& item = s_.at(i);
    if (is(i - 1, tag_set(Tag::NN, Tag::NNP, Tag::DT)) && item.may_be(Tag::NN) && !is(i - 1, Special::that))
      item.tag = Tag::NN;
    else if (i == 0 || is(i - 1, tag_set(Tag::period, Tag::open_quote))) {
      if (item.may_be(Tag::VB)) item.tag = Tag::VB;
    } else if (is(i - 1, tag_set(Tag::IN, Tag::JJ)) && item.may_be(Tag::NN) && !opens_clause(i - 1)) item.tag = Tag::NN;
    else if (s_.behind_bare_infinitive_verb(i)) item.tag = Tag::VB;
  }

  bool noun_is_verb(int i, int j) {
    TagItem& item = s_.at(i);
    if (!lower(i) || (item.can & kVerbs) == 0) return false;
    const bool base = may_be_base_verb(i);
    const bool subject_pronoun = tag(i - 1) == Tag::PRP && is(i - 1, Func::plural_agreement);
    if (subject_pronoun && base) {
      item.tag = Tag::VBP;
      return true;
    }
    if (tag(i - 1) == Tag::PRP && is(i - 1, Func::singular_agreement) && item.may_be(Tag::VBD) && item.irregular) {
      item.tag = Tag::VBD;
      return true;
    }
    if (!base) return false;
    if (is(i - 1, tag_set(Tag::NNS, Tag::NNPS)) &&
        (is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::TO)) || is(i + 1, Special::that)) &&
        !s_.has_finite_before(i)) {
      item.tag = Tag::VBP;
      return true;
    }
    if (is(j, tag_set(Tag::PRP, Tag::WP)) && (is(j, Func::subject_pronoun) || tag(j) == Tag::WP) &&
        !is(j, Func::singular_agreement)) {
      item.tag = Tag::VBP;
      return true;
    }
    if (is(j, tag_set(Tag::NNS, Tag::NNPS)) && j < i - 1 && !is(i - 1, Special::not_) && !s_.has_finite_before(j)) {
      item.tag = Tag::VBP;
      return true;
    }
    return false;
  }

  bool plural_is_verb(int i, int j) {
    TagItem& item = s_.at(i);
    if (!item.may_be(Tag::VBZ) || !lower(i)) return false;
    if ((tag(i - 1) == Tag::PRP && is(i - 1, Func::singular_agreement)) || is(i - 1, tag_set(Tag::WDT)) ||
        (is(i - 1, Special::who))) {
      item.tag = Tag::VBZ;
      return true;
    }
    if (is(i - 1, tag_set(Tag::NN, Tag::NNP)) &&
        (is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS)) || is(i + 1, Special::that) || is(i + 1, Special::to)) &&
        !s_.has_finite_before(i) && !s_.has_finite_after(i)) {
      item.tag = Tag::VBZ;
      return true;
    }
    if (is(j, tag_set(Tag::NNP, Tag::NN, Tag::PRP, Tag::WDT)) && j < i - 1 && tag(i - 1) == Tag::RB &&
        !is(i - 1, Special::not_) && !s_.has_finite_before(j)) {
      item.tag = Tag::VBZ;
      return true;
    }
    return false;
  }

  bool verb_is_plural(int i) {
    TagItem& item = s_.at(i);
    if (is(i - 1, tag_set(Tag::VBN, Tag::VBD, Tag::VB, Tag::VBG, Tag::VBP, Tag::VBZ)) && !is(i - 1, Func::be) &&
        i > 0) {  // "has prompted calls"
      item.tag = Tag::NNS;
      return true;
    }
    if (is(i + 1, tag_set(Tag::VBZ, Tag::VBD, Tag::MD, Tag::VBP)) ||
        (is(i - 1, tag_set(Tag::NN, Tag::JJ)) && s_.has_finite_before(i))) {
      item.tag = Tag::NNS;
      return true;
    }
    const bool ends =
        is(i + 1, tag_set(Tag::period, Tag::comma)) && is(i - 1, tag_set(Tag::NN, Tag::JJ, Tag::VBN, Tag::VBG));
    if ((is(i + 1, Special::of) || ends) && is(i - 1, tag_set(Tag::NN, Tag::JJ, Tag::VBG, Tag::IN, Tag::CC))) {
      item.tag = Tag::NNS;
      return true;
    }
    return false;
  }

  // ---- past or participle

  bool is_ambiguous_past(int i) const {
    const TagItem& item = s_.at(i);
    return item.ends_ed || (item.may_be(Tag::VBD) && item.may_be(Tag::VBN));
  }

  /// No auxiliary stands directly before: "troops sent to Mali were", "troops sent a letter".
  void past_or_participle(int i, int j) {
    TagItem& item = s_.at(i);
    if (is(i, Special::said) && !(is(i + 1, Special::to) && is(j, tag_set(Tag::NN, Tag::NNP, Tag::NNS)))) {
      item.tag = Tag::VBD;
      return;
    }
    if (is(i - 1, kDeterminers | tag_set(Tag::JJ)) && is(i + 1, kNouns | tag_set(Tag::JJ, Tag::HYPH)) &&
        !(tag(i - 1) == Tag::DT && stands_alone(i - 1))) {
      item.tag = Tag::VBN;
      return;
    }
    if (is(j, tag_set(Tag::PRP, Tag::EX)) && !is(j, Func::object_pronoun)) {
      item.tag = Tag::VBD;
      return;
    }
    if (is(j, tag_set(Tag::WP, Tag::WDT))) {
      item.tag = Tag::VBD;
      return;
    }
    if ((tag(j) == Tag::CC || tag(j) == Tag::comma) && coordinate_past(i, j)) return;
    if (tag(j) == Tag::IN) {
      item.tag = Tag::VBN;
      return;
    }
    const Tag next = tag(i + 1);
    if (tag(i - 1) == Tag::comma && in(next, tag_set(Tag::DT, Tag::PRPS, Tag::JJ, Tag::PRP, Tag::RP)) && i > 2 &&
        earlier_comma_or_relative(i - 1)) {
      item.tag = Tag::VBD;
      return;
    }
    if (is(i - 1, tag_set(Tag::ORB, Tag::comma)) && next == Tag::IN) {
      if (is(i + 1, Special::by) || finite_since(j)) {
        item.tag = Tag::VBN;
        return;
      }
    }
    if (i == 0 ||
        (is(i - 1, tag_set(Tag::VBG, Tag::VB, Tag::VBZ, Tag::VBP)) && is(i + 1, tag_set(Tag::NN, Tag::NNS)))) {
      item.tag = Tag::VBN;
      return;
    }
    if (tag(i - 1) == Tag::comma && next == Tag::IN && insertion(i)) {
      item.tag = Tag::VBN;
      return;
    }
    constexpr TagSet kSubject = kNouns | tag_set(Tag::CD, Tag::DT, Tag::CRB, Tag::close_quote, Tag::comma, Tag::POS,
                                                 Tag::RB, Tag::PRP, Tag::JJ, Tag::SYM);
    if (!is(j, kSubject)) return;
    if (is(i + 1, Special::by)) {
      item.tag = Tag::VBN;
      return;
    }
    const bool before = finite_since(i);
    if (in(next, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::NNP, Tag::CD, Tag::NNS, Tag::WRB, Tag::WP)) ||
        is(i + 1, Special::that)) {
      item.tag = before && in(next, tag_set(Tag::CD, Tag::NNP)) ? Tag::VBN : Tag::VBD;
      return;
    }
    item.tag = before || finite_until(i) ? Tag::VBN : Tag::VBD;
  }
  /// "Results, published in May, show": behind the next comma the sentence goes on with its verb.
  bool insertion(int i) const {
    for (int k = i + 1; k < s_.size() && k < i + 20; ++k) {
      if (tag(k) == Tag::comma) return is(s_.next_content(k), kFinite);
      if (is(k, kFinite) || clause_border(k)) return false;
    }
    return false;
  }
  bool stands_alone(int i) const { return is(i, Special::that) || is(i, Special::all) || is(i, Special::both); }
  bool earlier_comma_or_relative(int i) const {
    for (int k = 0; k < i; ++k) {
      if (is(k, tag_set(Tag::WDT, Tag::WP, Tag::comma))) return true;
    }
    return false;
  }

  static constexpr TagSet kObject =
      kNouns | tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::CD, Tag::JJ, Tag::JJR, Tag::dollar);

  /// "was arrested and charged", "left and joined": the second verb has the form of the first.
  bool coordinate_past(int i, int j) {
    TagItem& item = s_.at(i);
    const bool comma = tag(j) == Tag::comma;
    for (int m = j - 1; m >= 0; --m) {
      if (is(m, tag_set(Tag::VBN, Tag::VBD)) && !is(m, Func::be)) {
        if (comma) return false;
        item.tag = tag(m);
        const bool passive = is(m - 1, Func::be) || is(m - 2, Func::be) || is(m - 3, Func::be);
        if (tag(m) == Tag::VBN && passive && is(i + 1, kObject) && !(tag(i + 1) == Tag::JJ && !is(i + 2, kNouns)) &&
            item.may_be(Tag::VBD))
          item.tag = Tag::VBD;
        if (!item.may_be(item.tag)) item.tag = item.tag == Tag::VBN ? Tag::VBD : Tag::VBN;
        return true;
      }
      if (is(m, tag_set(Tag::VBZ, Tag::VBP, Tag::VB, Tag::MD)) && !is(m, Func::be) && !is(m, Func::have)) return false;
      if (is(m, Func::be) && is(m, kVerbs) && !comma && i - m < 5) {
        item.tag = is(i + 1, kObject) && !(tag(i + 1) == Tag::JJ && !is(i + 2, kNouns)) && item.may_be(Tag::VBD)
                       ? Tag::VBD
                       : Tag::VBN;
        if (!item.may_be(item.tag)) item.tag = item.tag == Tag::VBN ? Tag::VBD : Tag::VBN;
        return true;
      }
      if (is(m, tag_set(Tag::colon, Tag::period))) return false;
    }
    return false;
  }

  bool clause_border(int k) const {
    return is(k, tag_set(Tag::colon, Tag::period, Tag::WDT, Tag::WP, Tag::WRB, Tag::open_quote, Tag::EX)) ||
           is(k, Special::that) || is(k, Func::adverbial_clause) || is(k, Func::subordinator) ||
           (tag(k) == Tag::CC && s_.at(k).grammar->tag == Tag::CC);
  }
  /// A finite verb earlier in this clause.
  bool finite_since(int i) const {
    for (int k = i - 1; k >= 0; --k) {
      if (is(k, kFinite | tag_set(Tag::VB, Tag::VBG))) {
        const int relative = relative_before(k);
        if (relative < 0) return !content_clause_subject(k, i);
        k = relative;
        continue;
      }
      if (clause_border(k)) return false;
      if (tag(k) == Tag::comma && k < i - 1 && k > 0 && fresh_subject(k + 1, i) && opens_subordinate(k)) return false;
    }
    return false;
  }
  /// The relative pronoun whose clause the verb `k` ends ("troops that Norway sent"), or -1.
  int relative_before(int k) const {
    if (!is(k, tag_set(Tag::VBD, Tag::VBZ, Tag::VBP))) return -1;
    int q = k - 1;
    while (q >= 0 && is(q, kNominal | tag_set(Tag::RB, Tag::HYPH, Tag::MD, Tag::VBN))) --q;
    return q > 0 && is(q, tag_set(Tag::WDT, Tag::WP)) && is(q - 1, kNouns | tag_set(Tag::comma)) ? q : -1;
  }
  /// "said the quake killed 12": between a verb that takes clauses and this one stands its subject alone.
  bool content_clause_subject(int k, int i) const {
    const GrammarWord& verb = s_.verb_frame(k);
    if (!verb.has(VerbFrame::that_clause) || !verb.has(VerbFrame::reporting) || k + 1 >= i) return false;
    for (int q = k + 1; q < i; ++q) {
      if (!is(q, kNominal | tag_set(Tag::HYPH, Tag::RB))) return false;
    }
    return true;
  }
  /// Between a comma and the verb stands a noun group alone, the subject of a new clause.
  bool fresh_subject(int from, int to) const {
    if (!is(from, tag_set(Tag::DT, Tag::PRPS, Tag::NNP, Tag::NNS, Tag::JJ, Tag::NNPS, Tag::CD, Tag::PRP))) return false;
    for (int q = from; q < to; ++q) {
      if (!is(q, kNominal | tag_set(Tag::HYPH, Tag::RB, Tag::IN, Tag::VBG))) return false;
    }
    return true;
  }
  bool opens_subordinate(int k) const {
    if (is(0, tag_set(Tag::IN, Tag::VBG, Tag::VBN, Tag::RB, Tag::TO, Tag::RBR, Tag::RBS, Tag::WRB))) return true;
    for (int q = 0; q < k; ++q) {
      if (is(q, Func::subordinator)) return true;
    }
    return false;
  }
  /// A finite verb later, before the clause ends: then this one is a reduced relative.
  bool finite_until(int i) const {
    for (int k = i + 1; k < s_.size(); ++k) {
      if (is(k, kFinite)) {
        if (is(k - 1, tag_set(Tag::PRP, Tag::EX))) return false;
        if (is(k, Func::be) || is(k, Func::have) || tag(k) == Tag::MD) return true;
        return is(k - 1, kNouns | tag_set(Tag::CD, Tag::RB)) && tag(k) != Tag::VBD;
      }
      if (clause_border(k) || is(k, tag_set(Tag::comma, Tag::TO, Tag::close_quote))) return false;
    }
    return false;
  }

  // ---- adjectives, gerunds

  void adjectives(int i, int j) {
    TagItem& item = s_.at(i);
    if (item.tag == Tag::VBN && is(i + 1, kNouns | tag_set(Tag::JJ)) && !is(i - 1, tag_set(Tag::HYPH)) &&
        !is(i - 1, Func::be) && !is(i - 1, Func::have) && item.may_be(Tag::JJ))
      item.tag = Tag::JJ;
    if (item.tag == Tag::JJ && item.may_be(Tag::VBN) && is(i + 1, Special::by)) {
      item.tag = Tag::VBN;
      return;
    }
    if (item.tag == Tag::JJ) {
      const bool noun_place =
          is(i + 1, tag_set(Tag::VBZ, Tag::VBD, Tag::MD, Tag::period, Tag::comma, Tag::IN, Tag::CC, Tag::POS)) &&
          is(i - 1, tag_set(Tag::DT, Tag::JJ, Tag::NN, Tag::PRPS)) && !is(j, tag_set(Tag::VBZ, Tag::VBD));
      const bool article = tag(i - 1) == Tag::DT && !is(i - 1, Func::definite);
      const bool sure =
          is(i + 1, tag_set(Tag::POS, Tag::WDT)) || is(i + 1, Special::that) ||
          (article && is(i + 1, tag_set(Tag::comma, Tag::period, Tag::IN, Tag::CC, Tag::VBZ, Tag::VBD, Tag::MD)));
      if (item.may_be(Tag::NN) && sure && is(i - 1, tag_set(Tag::DT, Tag::JJ, Tag::PRPS)) &&
          (item.info->flags & word_flag::noun_base) != 0) {
        item.tag = Tag::NN;
        return;
      }
      if (item.may_be(Tag::NN) && noun_place && (item.info->flags & word_flag::noun_base) != 0 &&
          noun_count(i) >= item.info->adjective_count) {
        item.tag = Tag::NN;
        return;
      }
      if (item.may_be(Tag::VB) && is(i - 1, tag_set(Tag::TO, Tag::MD))) {
        item.tag = Tag::VB;
        return;
      }
    }
    if (item.tag == Tag::NN && item.may_be(Tag::JJ) && (item.info->flags & word_flag::adjective_base) != 0 &&
        is(i + 1, tag_set(Tag::NN, Tag::NNS)) && item.info->adjective_count * 2 > noun_count(i) &&
        !is(i - 1, tag_set(Tag::NN)) && !item.ends_ing) {
      item.tag = Tag::JJ;  // "a future king"
      return;
    }
    if (item.tag == Tag::NN && item.ends_ing && item.may_be(Tag::VBG)) {
      if (is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS)) &&
          !is(i - 1, tag_set(Tag::DT, Tag::JJ, Tag::PRPS, Tag::NN))) {
        item.tag = Tag::VBG;
        return;
      }
      if (tag(i - 1) == Tag::comma && is(i + 1, tag_set(Tag::NNP, Tag::IN, Tag::TO, Tag::DT))) {
        item.tag = Tag::VBG;
        return;
      }
    }
    if (item.tag == Tag::VBG) {
      if (is(i - 1, kDeterminers | tag_set(Tag::JJ)) && is(i + 1, Special::of)) {
        item.tag = Tag::NN;
        return;
      }
      if (item.may_be(Tag::NN) && is(i - 1, kDeterminers | tag_set(Tag::JJ)) &&
          is(i + 1, tag_set(Tag::period, Tag::comma, Tag::VBD, Tag::VBZ, Tag::MD, Tag::IN, Tag::CC))) {
        item.tag = Tag::NN;
        return;
      }
      if (item.may_be(Tag::NN) && is(i - 1, tag_set(Tag::DT, Tag::NN)) &&
          is(i + 1, tag_set(Tag::period, Tag::comma, Tag::VBD, Tag::VBZ))) {
        item.tag = Tag::NN;
        return;
      }
    }
    if (item.tag == Tag::JJ && item.may_be(Tag::RB) && !item.capital &&
        !is(i + 1, kNouns | tag_set(Tag::JJ, Tag::HYPH, Tag::VBN, Tag::CD, Tag::CC))) {
      // "marched deep into", "reposted online."
      const bool behind_verb = is(i - 1, kVerbs) && !is(i - 1, Func::be) &&
                               !s_.verb_frame(i - 1).has(VerbFrame::copula) &&
                               !s_.verb_frame(i - 1).has(VerbFrame::object_complement);
      const bool last = is(i - 1, kNouns) && is(i + 1, tag_set(Tag::period, Tag::comma));
      if (behind_verb || last) item.tag = Tag::RB;
    }
    if (item.tag == Tag::RB && item.may_be(Tag::JJ) && is(i + 1, tag_set(Tag::NN, Tag::NNS)) &&
        is(i - 1, tag_set(Tag::DT, Tag::IN, Tag::PRPS)) && !item.ends_ly)
      item.tag = Tag::JJ;
  }

  void capitalized(int i) {
    TagItem& item = s_.at(i);
    const bool listed = (item.info->flags & word_flag::in_tag_lexicon) != 0;
    if (item.grammar->demonym &&
        (item.titled && (item.may_be(Tag::JJ) || !listed || item.info->capital_tag == Tag::none))) {
      demonym(i);
      return;
    }
    // "Mediterranean shores", "the Megarian colony"
    const TagItem& right = s_.at(i + 1);
    const bool before_noun = i + 1 < s_.size() && !right.capital && in(right.tag, tag_set(Tag::NN, Tag::NNS));
    if (item.tag == Tag::NNP && before_noun && item.titled && (item.info->frequency_tier == 0 && item.may_be(Tag::JJ)))
      item.tag = Tag::JJ;
  }

  /// "Norwegian troops" JJ, "the Norwegian Centre" NNP: an adjective of nation before a name that it begins.
  void demonym(int i) {
    TagItem& item = s_.at(i);
    const TagItem& right = s_.at(i + 1);
    const bool lower_next = i + 1 < s_.size() && !right.capital && !right.shouted;
    if (lower_next &&
        in(right.tag, tag_set(Tag::NN, Tag::NNS, Tag::JJ, Tag::VBN, Tag::VBG, Tag::CD, Tag::HYPH, Tag::JJR)))
      item.tag = Tag::JJ;
    else if (right.tag == Tag::CC && s_.at(i + 2).grammar->demonym) item.tag = Tag::JJ;
    else if (is(i - 1, Func::be) || (is(i - 1, tag_set(Tag::RB)) && is(i - 2, Func::be))) item.tag = Tag::JJ;
    else if (right.capital && right.titled && in(right.tag, kNouns | tag_set(Tag::JJ)))
      item.tag = (right.info->classes & word_class::person) != 0 || right.grammar->demonym ? Tag::JJ : Tag::NNP;
    else if (item.tag == Tag::JJ && !in(right.tag, kNouns)) item.tag = Tag::NNP;
  }

  // ---- hyphens

  /// "US-led talks", "a heart-warming film": the second part of a compound is no finite verb.
  void compound(int i) {
    TagItem& a = s_.at(i - 1);
    TagItem& b = s_.at(i + 1);
    if (b.tag == Tag::VBD || (b.may_be(Tag::VBN) && (b.ends_ed || b.irregular) && b.tag != Tag::JJ && b.tag != Tag::NN))
      b.tag = Tag::VBN;
    if (in(a.tag, tag_set(Tag::VBP, Tag::VB, Tag::VBZ)) && a.may_be(Tag::NN)) a.tag = Tag::NN;
    if (b.tag == Tag::VBP && b.may_be(Tag::NN)) b.tag = Tag::NN;
    if (in(b.tag, tag_set(Tag::IN)) && b.special == Special::like) b.tag = Tag::JJ;
  }

  TagSentence& s_;
};

}  // namespace

void apply_context_rules(TagSentence& s) { ContextPass(s).run(); }

}  // namespace dramatis
