// SPDX-License-Identifier: Apache-2.0
// Context rules for nouns, verbs and adjectives: behind an auxiliary, a determiner, a subject.

#include "text/context_pass.hpp"

namespace dramatis {

void ContextPass::open_class(int i) {
  TagItem& item = s_.at(i);
  const int j = s_.previous_content(i);
  if (in(item.tag, tag_set(Tag::VBZ, Tag::VBP, Tag::VB, Tag::NN, Tag::NNS)) &&
      (item.may_be(Tag::NNS) || item.may_be(Tag::NN)) && opens_object_relative(i)) {
    if (!in(item.tag, kNouns)) item.tag = item.may_be(Tag::NNS) ? Tag::NNS : Tag::NN;
    return;
  }
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
  if (item.tag == Tag::NN && item.ends_ing && joins_gerund(i)) {
    item.tag = Tag::VBG;
    return;
  }
  // "by *shooting* two jets"
  if (item.tag == Tag::NN && item.ends_ing && item.may_be(Tag::VBG) && is(i - 1, Special::by) &&
      is(i + 1, tag_set(Tag::CD, Tag::DT, Tag::PRPS, Tag::PRP))) {
    item.tag = Tag::VBG;
    return;
  }
  // "were killed by *shelling* (in Tarn)"
  if (item.tag == Tag::VBG && item.may_be(Tag::NN) && i > 1 && is(i - 1, Special::by) && tag(i - 2) == Tag::VBN &&
      s_.verb_frame(i - 2).has(VerbFrame::of_happening) &&
      is(i + 1, tag_set(Tag::IN, Tag::period, Tag::comma, Tag::CC))) {
    item.tag = Tag::NN;
    return;
  }
  if (item.tag == Tag::NN && noun_is_verb(i, j)) return;
  if (item.tag == Tag::NNS && plural_is_verb(i, j)) return;
  if (item.tag == Tag::VBZ && item.may_be(Tag::NNS) && verb_is_plural(i)) return;
  if (in(item.tag, tag_set(Tag::VBD, Tag::VBN)) && is_ambiguous_past(i)) {
    past_or_participle(i, j);
    if (in(item.tag, tag_set(Tag::VBD, Tag::VBN))) return;
  }
  // "attacked a post, *damaging* two houses", "stop *insulting* the guards"
  if (item.tag == Tag::JJ && item.ends_ing && item.may_be(Tag::VBG) &&
      (tag(i - 1) == Tag::comma || (tag(i - 1) == Tag::VB && !is(i - 1, Func::be))) &&
      is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::CD, Tag::PRP))) {
    item.tag = Tag::VBG;
    return;
  }
  adjectives(i, j);
}

/// "killing 40 people and *displacing* thousands": behind "and", with an object, as the gerund before has one.
bool ContextPass::joins_gerund(int i) const {
  if (tag(i - 1) != Tag::CC || !s_.at(i).may_be(Tag::VBG) ||
      !is(i + 1, tag_set(Tag::NNS, Tag::NNP, Tag::CD, Tag::DT, Tag::PRPS)))
    return false;
  constexpr int kReach = 10;
  for (int k = i - 3; k >= 0 && k > i - kReach; --k) {
    if (tag(k) == Tag::VBG) return is(k + 1, kNominal | tag_set(Tag::IN));
    if (is(k, kFinite) || clause_border(k)) return false;
  }
  return false;
}

bool ContextPass::behind_auxiliary(int i, int j) {
  TagItem& item = s_.at(i);
  const TagItem& before = s_.at(j);
  if (before.grammar->function == 0 && before.special != Special::possessive &&
      !in(before.tag, tag_set(Tag::MD, Tag::TO)))
    return false;  // no auxiliary
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

bool ContextPass::behind_be(int i) {
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
  // "was shot today near the station": a strong participle that is more often a noun
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBN) && item.may_be(Tag::VBD) && !item.ends_ing &&
      verb_count(i) > noun_count(i) && (!is(i + 1, kNouns) || s_.noun_frame(i + 1).has(NounFrame::bare_time))) {
    item.tag = Tag::VBN;
    return true;
  }
  const bool adjectival = item.commonest == Tag::JJ || is(i - 1, Func::degree);
  if (item.tag == Tag::JJ && item.may_be(Tag::VBN) &&
      (is(i + 1, Special::by) || (!adjectival && is(i + 1, tag_set(Tag::IN, Tag::TO)) && verb_count(i) > 0))) {
    item.tag = Tag::VBN;
    return true;
  }
  if (in(item.tag, tag_set(Tag::NN, Tag::VBG, Tag::JJ)) && item.ends_ing && item.may_be(Tag::VBG) &&
      is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::IN, Tag::TO, Tag::NNP, Tag::CD, Tag::NNS, Tag::RB, Tag::WRB,
                        Tag::RP, Tag::VBN))) {
    item.tag = Tag::VBG;
    return true;
  }
  return false;
}

bool ContextPass::behind_determiner(int i) {
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
void ContextPass::base_without_licence(int i, int j) {
  TagItem& item = s_.at(i);
  const bool same_past = item.may_be(Tag::VBD) && item.irregular;
  if (describes_plural(i)) {
    item.tag = Tag::JJ;
    return;
  }
  const TagSet plural = tag_set(Tag::NNS, Tag::PRP, Tag::NNPS, Tag::WDT);
  if (is(i - 1, plural) || is(j, plural) || is(i - 1, Special::who)) {
    if (is(i - 1, Func::singular_agreement) && !same_past) return;
    if (s_.behind_bare_infinitive_verb(i) || in_question(i)) return;
    item.tag = same_past && (past_prevails() || told_of_day(i)) ? Tag::VBD : Tag::VBP;
  } else if (is(i - 1, tag_set(Tag::NN, Tag::NNP))) {
    if (same_past) item.tag = is(i, Special::unambiguous_verb) ? Tag::VBN : Tag::VBD;
    else if (verb_count(i) > 3 * noun_count(i) && !s_.has_finite_before(i) && !s_.has_finite_after(i))
      item.tag = Tag::VBP;
    else if (item.may_be(Tag::NN)) item.tag = Tag::NN;
  } else if (same_past && tag(i - 1) == Tag::RB && is(j, tag_set(Tag::NN, Tag::NNP)) && !s_.has_finite_before(i)) {
    item.tag = Tag::VBD;  // "The chairman abruptly *quit*"
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
bool ContextPass::in_question(int i) const {
  int k = i - 1;
  while (k > 0 && is(k, kNominal)) --k;
  return (tag(k) == Tag::MD || is(k, Func::do_)) &&
         (k == 0 || is(k - 1, tag_set(Tag::WRB, Tag::WP, Tag::WDT, Tag::open_quote)));
}

/// "Two ministers *quit* in protest on Friday, and a third is leaving": a day behind it, before another verb or a
/// comma.
bool ContextPass::told_of_day(int i) const {
  for (int k = i + 1; k < s_.size() && !is(k, kVerbs | tag_set(Tag::comma, Tag::CC, Tag::MD, Tag::colon)); ++k)
    if (is_proper(tag(k)) && s_.noun_frame(k).has(NounFrame::time) && tag(k - 1) == Tag::IN) return true;
  return false;
}

bool ContextPass::past_prevails() const {
  int past = 0, present = 0;
  for (int k = 0; k < s_.size(); ++k) {
    past += tag(k) == Tag::VBD ? 1 : 0;
    present += is(k, tag_set(Tag::VBZ, Tag::VBP)) ? 1 : 0;
  }
  return past >= present;
}

void ContextPass::present_without_subject(int i) {
  TagItem& item = s_.at(i);
  if (describes_plural(i)) {
    item.tag = Tag::JJ;
    return;
  }
  // "Norway and the council *say* they left"
  const bool says = item.reports && tag(i + 1) == Tag::PRP && !is(i + 1, Func::object_pronoun) && tag(i - 1) != Tag::DT;
  // "Police *think* the man left": most often a verb, and an object or a clause behind it
  const bool governs = in(item.commonest, tag_set(Tag::VBP, Tag::VB)) && tag(i - 1) != Tag::DT && i > 0 &&
                       is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS));
  if ((says || governs) && !s_.has_finite_before(i)) return;
  const bool opens = i == 0 || is(i - 1, tag_set(Tag::period, Tag::open_quote));
  const bool ends_group = (is(i - 1, tag_set(Tag::NN, Tag::NNP, Tag::DT)) && !is(i - 1, Special::that)) ||
                          (!opens && is(i - 1, tag_set(Tag::IN, Tag::JJ)) && !opens_clause(i - 1));
  if (ends_group && item.may_be(Tag::NN)) item.tag = Tag::NN;
  else if (opens ? item.may_be(Tag::VB) : s_.behind_bare_infinitive_verb(i)) item.tag = Tag::VB;
}

/// "Sources *close* to the talks told reporters": the verb stands behind.
bool ContextPass::describes_plural(int i) const {
  constexpr TagSet kGroup = tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::NNP, Tag::CD);
  if (!s_.at(i).may_be(Tag::JJ) || !is(i - 1, kNouns) || !is(i + 1, Special::to) || !is(i + 2, kGroup)) return false;
  for (int k = i + 2; k < s_.size() && !is(k, tag_set(Tag::comma, Tag::period, Tag::CC, Tag::WDT, Tag::WP)); ++k)
    if (is(k, kFinite) || (tag(k) == Tag::VBN && s_.at(k).may_be(Tag::VBD))) return true;
  return false;
}

}  // namespace dramatis
