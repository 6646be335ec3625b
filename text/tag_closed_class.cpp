// SPDX-License-Identifier: Apache-2.0
// The words of the closed classes: "that", "as", "there", particles, auxiliaries.

#include "text/context_pass.hpp"

namespace dramatis {

void ContextPass::function_word(int i) {
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
      set(i,
          is(i - 1, tag_set(Tag::DT, Tag::JJ)) && !is(i - 1, Func::definite) && !is(i + 1, kNouns) ? Tag::NN : Tag::CD);
      break;
    case Special::later:
      set(i, is(i + 1, kNouns) && !s_.noun_frame(i + 1).has(NounFrame::bare_time) ? Tag::JJR : Tag::RBR);
      break;
    case Special::first:
      set(i, is(i + 1, tag_set(Tag::VBN, Tag::VBD, Tag::IN, Tag::RB)) && !is(i - 1, kDeterminers) ? Tag::RB : Tag::JJ);
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
    case Special::mine:  // "a gold *mine*", "a land *mine*", but "a friend of *mine*"
      set(i, is(i - 1, kDeterminers | kNouns | tag_set(Tag::JJ, Tag::CD, Tag::POS)) ? Tag::NN : Tag::PRP);
      break;
    default: break;
  }
  if (is(i, Func::approximator) && is(i + 1, tag_set(Tag::CD, Tag::dollar))) {
    if (is(i, Func::approximator_adverb)) set(i, Tag::RB);
    return;
  }
  if (is(i, Func::particle)) particle(i);
}

void ContextPass::possessive(int i) {
  const int p = i - 1;
  const bool pronoun = is(p, tag_set(Tag::PRP, Tag::WP, Tag::EX, Tag::WRB)) || is(p, Special::there) ||
                       is(p, Special::that) || is(p, Special::what);
  const bool verb = pronoun || is(i + 1, Special::not_) || (is(i + 1, tag_set(Tag::DT)) && !is(i + 1, Special::all)) ||
                    (is(i + 1, Func::be) && tag(i + 1) == Tag::VBN);
  if (is(p, Special::let)) set(i, Tag::PRP);
  else set(i, verb ? Tag::VBZ : Tag::POS);
}

void ContextPass::existential(int i) {
  int j = i + 1;
  while (tag(j) == Tag::RB) ++j;
  const bool raising = s_.verb_frame(j).has(VerbFrame::linking) && is(j, kVerbs);
  if (is(j, Func::be) || is(j, Func::modal) || (is(j, Func::have) && is(j + 1, Func::be)) || raising) {
    set(i, Tag::EX);
  }
}

void ContextPass::that(int i) {
  const int j = s_.next_content(i);
  const bool plural_before = is(i - 1, tag_set(Tag::NNS, Tag::NNPS));
  const bool verb_next =
      is(j, tag_set(Tag::VBZ, Tag::VBD, Tag::MD, Tag::VBP)) || is(j, Func::be) || is(j, Func::have) ||
      (plural_before && tag(j) == Tag::VB) || (tag(j) == Tag::VBN && may_be(j, Tag::VBD)) ||
      (!plural_before && tag(j) == Tag::NNS && may_be(j, Tag::VBZ) &&
       (is(j + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS)) || (tag(j + 1) == Tag::NNP && shows_clause(j)) ||
        (tag(i - 1) == Tag::NN && !s_.noun_frame(i - 1).has(NounFrame::that) && opens_object(j + 1))));
  const Tag next = tag(i + 1);
  if (i == 0) {
    set(i, is(j, tag_set(Tag::VBZ, Tag::VBD, Tag::MD)) || in(next, tag_set(Tag::NN, Tag::JJ)) ? Tag::DT : Tag::IN);
  } else if (is(i - 1, kNouns | tag_set(Tag::CD)) && verb_next) {
    set(i, Tag::WDT);
  } else if (is(i - 1, kVerbs | tag_set(Tag::JJ))) {
    if (that_before_verb_or_plural(i)) return;
    const bool alone = in(next, tag_set(Tag::period, Tag::comma, Tag::CC, Tag::colon, Tag::VBZ, Tag::MD));
    const bool determiner = (in(next, tag_set(Tag::NN, Tag::JJ)) || (next == Tag::VB && may_be(i + 1, Tag::NN))) &&
                            is(i - 1, kVerbs) && !is(i - 1, Func::be) &&
                            !s_.verb_frame(i - 1).has(VerbFrame::that_clause) && !s_.has_finite_after(i);
    set(i, alone || determiner ? Tag::DT : Tag::IN);
  } else if (tag(i - 1) == Tag::IN || (tag(i - 1) == Tag::CC && next == Tag::NN) ||
             (in(tag(i - 1), tag_set(Tag::comma, Tag::open_quote)) &&
              is(i + 1, tag_set(Tag::VBZ, Tag::VBD, Tag::MD)))) {
    set(i, Tag::DT);
  } else if (is(i - 1, kNouns)) {
    if (s_.noun_frame(i - 1).has(NounFrame::that) || next == Tag::IN || is_told(i)) set(i, Tag::IN);
    else if (in(next, tag_set(Tag::DT, Tag::PRP, Tag::NNP, Tag::PRPS, Tag::NNS, Tag::EX, Tag::NN, Tag::JJ, Tag::CD)))
      set(i, object_gap(i) ? Tag::WDT : Tag::IN);
  } else {
    if (in(next, tag_set(Tag::DT, Tag::PRP, Tag::NNP, Tag::PRPS, Tag::NNS, Tag::EX, Tag::IN, Tag::comma)))
      set(i, Tag::IN);
    else set(i, in(next, tag_set(Tag::NN, Tag::JJ, Tag::VBZ, Tag::period, Tag::comma)) ? Tag::DT : Tag::IN);
  }
}

/// "told *the court* that Holm lied": somebody is told what follows.
bool ContextPass::is_told(int that) const {
  int k = that - 1;
  if (!is(k, tag_set(Tag::NNP)) && (s_.at(k).info->classes & (word_class::person | word_class::group)) == 0)
    return false;
  while (k > 0 && is(k, kNominal)) --k;
  return is(k, kVerbs) && s_.verb_frame(k).has(VerbFrame::tell_like) && s_.verb_frame(k).has(VerbFrame::that_clause);
}

/// "said *that shows* were off", "evidence was found *that shows* he lied": before what is a plural or a verb.
bool ContextPass::that_before_verb_or_plural(int i) {
  if (!may_be(i + 1, Tag::NNS) || !may_be(i + 1, Tag::VBZ)) return false;
  if (is(i + 2, tag_set(Tag::VBD, Tag::VBP, Tag::MD)) && s_.verb_frame(i - 1).has(VerbFrame::that_clause)) {
    set(i, Tag::IN);
    set(i + 1, Tag::NNS);
    return true;
  }
  if (tag(i - 1) != Tag::VBN || !s_.verb_frame(i + 1).has(VerbFrame::that_clause) ||
      s_.verb_frame(i - 1).has(VerbFrame::that_clause))
    return false;
  set(i, Tag::WDT);
  set(i + 1, Tag::VBZ);
  return true;
}

/// "a report that *claims Berg* lied": a verb that takes clauses, a name, and behind it another verb.
bool ContextPass::shows_clause(int i) const {
  if (!s_.verb_frame(i).has(VerbFrame::that_clause)) return false;
  int k = i + 1;
  while (tag(k) == Tag::NNP) ++k;
  return may_be(k, Tag::VBD) || may_be(k, Tag::VBZ) || tag(k) == Tag::MD;
}

/// "a law that bans *plastic bags*", "a firm that makes *steel*", but "the town that rebels control"
bool ContextPass::opens_object(int i) const {
  if (tag(i) == Tag::JJ) return is(i + 1, tag_set(Tag::NN, Tag::NNS));
  return is(i, tag_set(Tag::NN, Tag::NNS)) && !may_be(i, Tag::VB) && !may_be(i, Tag::VBP) && !may_be(i, Tag::VBZ);
}

/// "the report that he wrote for": the clause's verb has no object, so "that" stands for one.
bool ContextPass::object_gap(int i) const {
  int k = i + 1;
  while (k < s_.size() && (is(k, kNominal | tag_set(Tag::RB, Tag::MD)) || is(k, Func::have))) ++k;
  const bool time = s_.noun_frame(k + 1).has(NounFrame::bare_time) || is(k + 1, Func::before_time);
  return k < s_.size() && is(k, kVerbs) && !is(k, Func::be) && !is(i + 1, Special::there) &&
         (time || is(k + 1, tag_set(Tag::period, Tag::comma, Tag::IN, Tag::TO, Tag::RB, Tag::VBZ, Tag::VBD, Tag::CC,
                                    Tag::colon, Tag::MD)));
}

void ContextPass::what(int i) {
  if (s_.at(i).grammar->tag == Tag::WDT) set(i, Tag::WDT);
  else set(i, is(i + 1, tag_set(Tag::NN, Tag::NNS)) ? Tag::WDT : Tag::WP);
}

/// "as many as", "as soon as": the first one is an adverb.
void ContextPass::as(int i) {
  constexpr TagSet kDegree = tag_set(Tag::JJ, Tag::RB, Tag::VBN);
  const bool before_one = is(i + 2, Special::as) && (is(i + 1, Special::well) || is(i + 1, kDegree));
  const bool before_two =
      is(i + 3, Special::as) && is(i + 1, kDegree) && is(i + 2, kDegree | tag_set(Tag::NN, Tag::NNS));
  set(i, before_one || before_two ? Tag::RB : Tag::IN);
}

void ContextPass::more(int i) {
  set(i, is(i + 1, tag_set(Tag::JJ, Tag::RB, Tag::VBN, Tag::VBG)) && !noun_soon(i + 1) ? Tag::RBR
         : is(i + 1, tag_set(Tag::JJ, Tag::RB, Tag::VBN, Tag::VBG))                    ? Tag::RBR
                                                                                       : Tag::JJR);
}

void ContextPass::most(int i) {
  const bool adjective = is(i + 1, tag_set(Tag::JJ, Tag::RB, Tag::VBN)) && !may_be(i + 1, Tag::NNS);
  set(i, adjective ? Tag::RBS : Tag::JJS);
}

/// "both sides" DT, "both in Oslo and in Bergen" CC.
void ContextPass::both(int i) {
  // "He *neither* called nor wrote", "has *neither* called nor written"
  const bool behind_subject =
      is(i - 1, kNouns | tag_set(Tag::PRP, Tag::MD)) || is(i - 1, Func::have) || is(i - 1, Func::be);
  if (i > 0 && is(i, Func::negative) && behind_subject && is(i + 1, kVerbs)) return set(i, Tag::RB);
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

void ContextPass::compass(int i) {
  if (!lower(i)) {
    if (tag(i) == Tag::RB && i + 1 < s_.size() && s_.at(i + 1).capital)
      set(i, Tag::NNP);  // "OSLO — *North* Korean units"
    return;
  }
  if ((is(i + 1, Special::of) && !is(i - 1, tag_set(Tag::DT, Tag::IN))) || is(i - 1, kVerbs)) set(i, Tag::RB);
  else set(i, is(i - 1, tag_set(Tag::DT, Tag::IN)) && !is(i + 1, kNouns) ? Tag::NN : Tag::JJ);
}

/// "set up camp", "broke out", but "went up the hill", "out of".
void ContextPass::particle(int i) {
  if (is(i, Special::back)) {
    // "Unions *back* the plan", "the troops who *back* him"
    if (lower(i) && is(i - 1, tag_set(Tag::WP, Tag::NNS, Tag::NNPS)) && !s_.has_finite_before(i) &&
        is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::NNP, Tag::PRP))) {
      set(i, Tag::VBP);
      return;
    }
    if (lower(i) && is(i - 1, tag_set(Tag::MD, Tag::TO)) &&
        is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::NNP, Tag::PRP, Tag::CD))) {
      set(i, Tag::VB);  // "would *back* the plan"
      return;
    }
    const bool noun = is(i - 1, tag_set(Tag::DT, Tag::JJ, Tag::PRPS)) && may_be(i, Tag::NN);
    set(i, noun ? Tag::NN : Tag::RB);
    return;
  }
  const bool free = is(i, Func::free_particle);
  // "will cut *up to 2,000* jobs", "laid off *up to* 300"
  if (free && is(i, Func::compound) && is(i + 1, Special::to) && is(i + 2, tag_set(Tag::CD, Tag::dollar))) return;
  const bool listed = s_.verb_frame(i - 1).verb_has_particle(*s_.at(i).grammar);
  // "went *on* strike", "came *off* work"
  if (listed && !free && tag(i + 1) == Tag::NN && s_.verb_frame(i - 1).has(VerbFrame::come_go)) return;
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
  // "capsized off Lagos"
  if (is(i - 1, kVerbs) && tag(i + 1) == Tag::NNP && s_.verb_frame(i - 1).verb_takes(*s_.at(i).grammar)) return;
  // "capsized *off* Libya", "walked *off* the job": a place from which, where the verb has no such particle
  if (is(i, Special::off) && is(i + 1, tag_set(Tag::NNP, Tag::DT, Tag::PRPS))) return;
  if (is(i - 1, kVerbs) && tag(i + 1) != Tag::IN && !is(i - 1, Func::be)) set(i, Tag::RP);
  else if (tag(i + 1) == Tag::IN && !is(i - 1, kVerbs) && !is(i, Special::out)) set(i, Tag::RB);
  else if (is(i + 1, tag_set(Tag::period, Tag::comma, Tag::close_quote)))
    set(i, is(i - 1, Func::be) || is(i - 1, kNouns) ? Tag::RB : Tag::RP);
}

/// Behind a verb that takes it as preposition too ("moved on Monday"), a particle stands before an object or at the
/// end.
bool ContextPass::particle_place(int i) const {
  const GrammarWord& verb = s_.verb_frame(i - 1);
  if (s_.noun_frame(i + 1).has(NounFrame::bare_time)) return false;  // "passed on Monday"
  if (!verb.verb_takes(*s_.at(i).grammar)) return true;
  return is(i + 1, tag_set(Tag::period, Tag::comma, Tag::TO, Tag::IN, Tag::CC));
}

void ContextPass::auxiliary(int i) {
  const int j = s_.previous_content(i);
  if (is(i, Special::have) && s_.at(i).grammar->tag == Tag::VBD) {
    if (is(j, Func::have)) set(i, Tag::VBN);  // "have had"
    return;
  }
  if (s_.at(i).grammar->tag != Tag::VBP) return;
  if (is(j, tag_set(Tag::MD, Tag::TO)) || (is(j, Func::do_) && j != i) ||
      (tag(j) == Tag::PRP && (tag(j - 1) == Tag::MD || is(j - 1, Func::do_))) ||
      (tag(j) == Tag::CC && in_infinitive(j)))
    set(i, Tag::VB);
}

/// "going to get together at the park and *have* a vigil": no verb but the infinitive stands before the conjunction.
bool ContextPass::in_infinitive(int conjunction) const {
  constexpr int kReach = 12;
  for (int k = conjunction - 1; k > 0 && k > conjunction - kReach; --k) {
    if (tag(k) == Tag::VB && tag(k - 1) == Tag::TO) return true;
    if (is(k, kVerbs | tag_set(Tag::MD)) || clause_border(k) || is(k, tag_set(Tag::comma, Tag::PRP))) return false;
  }
  return false;
}

}  // namespace dramatis
