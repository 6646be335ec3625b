// SPDX-License-Identifier: Apache-2.0
// Adjectives, and what looks like one: "the *poor*", "a *wounded* soldier", "was *closed*".

#include "text/context_pass.hpp"

namespace dramatis {

/// "worth *$3 million*", "worth up to *3 million* euros", "worth *Rs 40* crore"
bool ContextPass::counts_behind(int i) const {
  constexpr int kReach = 5;
  for (int k = i + 1; k < i + kReach && k < s_.size(); ++k) {
    if (is(k, tag_set(Tag::CD, Tag::dollar)) || (tag(k) == Tag::NNP && tag(k + 1) == Tag::CD)) return true;
    if (!is(k, tag_set(Tag::DT, Tag::RB, Tag::RBR, Tag::JJR, Tag::JJ, Tag::IN, Tag::RP, Tag::TO, Tag::VBN)))
      return false;
  }
  return false;
}

/// "*Operating* profit fell", "its *operating* profit": no gerund, but a participle before its noun.
bool ContextPass::opens_subject(int i) const {
  if (!s_.at(i).may_be(Tag::JJ) || !is(i + 1, tag_set(Tag::NN, Tag::NNS))) return false;
  return is(i - 1, tag_set(Tag::PRPS)) || (i == 0 && is(i + 2, kFinite));
}

/// The tag of a word that looks like an adjective: a noun in a noun's place ("the police *chief* was shot"), or a verb.
Tag ContextPass::adjective_reading(int i, int j) const {
  const TagItem& item = s_.at(i);
  constexpr TagSet kBehindNoun =
      tag_set(Tag::VBZ, Tag::VBD, Tag::MD, Tag::period, Tag::comma, Tag::IN, Tag::CC, Tag::POS);
  const bool noun_place =
      is(i + 1, kBehindNoun) && is(i - 1, tag_set(Tag::DT, Tag::JJ, Tag::NN, Tag::PRPS)) &&
      !is(j, tag_set(Tag::VBZ, Tag::VBD)) &&
      // "the *Norwegian* and Danish governments"
      !(tag(i + 1) == Tag::CC && tag(i + 2) == Tag::JJ && is(i + 3, tag_set(Tag::NN, Tag::NNS))) &&
      // "his *Norwegian* and Danish counterparts", "the *French*, German and Polish ministers"
      !(item.grammar->demonym && is(i + 1, tag_set(Tag::CC, Tag::comma)) && s_.at(i + 2).grammar->demonym);
  // "its long-planned *offensive* on"
  const bool compound = tag(i - 1) == Tag::VBN && tag(i - 2) == Tag::HYPH && is(i - 4, tag_set(Tag::DT, Tag::PRPS)) &&
                        is(i + 1, tag_set(Tag::IN, Tag::comma, Tag::period));
  const bool article = tag(i - 1) == Tag::DT && !is(i - 1, Func::definite);
  const bool sure =
      is(i + 1, tag_set(Tag::POS, Tag::WDT)) || is(i + 1, Special::that) ||
      (article && is(i + 1, tag_set(Tag::comma, Tag::period, Tag::IN, Tag::CC, Tag::VBZ, Tag::VBD, Tag::MD)));
  // "a record *fine* of", "a $5 billion *fine* by": it ends the group of the article
  int start = i - 1;
  while (start > 0 && is(start, tag_set(Tag::NN, Tag::JJ, Tag::CD, Tag::dollar))) --start;
  const bool ends_group = (is(i + 1, Special::of) ? is(i - 1, tag_set(Tag::NN, Tag::CD))
                                                  : tag(i - 1) == Tag::CD && tag(i + 1) == Tag::IN) &&
                          tag(start) == Tag::DT && !is(start, Func::definite);
  if (item.may_be(Tag::NN) && (compound || ends_group || (sure && is(i - 1, tag_set(Tag::DT, Tag::JJ, Tag::PRPS)))) &&
      (item.info->flags & word_flag::noun_base) != 0)
    return Tag::NN;
  // "called for *calm*", "appealed for *calm* in Oslo"
  if (item.may_be(Tag::NN) && is(i - 1, Special::for_) && is(i - 2, kVerbs) &&
      is(i + 1, tag_set(Tag::period, Tag::IN)) && (item.info->flags & word_flag::noun_base) != 0)
    return Tag::NN;
  // "the police *chief* was shot", "the UN *chief* in Oslo"
  const bool somebody = is(i - 1, tag_set(Tag::NN, Tag::NNP)) && (item.info->classes & word_class::person) != 0;
  int first = i - 1;
  while (first > 0 && tag(first) == Tag::NNP) --first;
  const bool named = first < i - 1 && tag(first) == Tag::DT && is(i + 1, kBehindNoun);
  if (item.may_be(Tag::NN) && (noun_place || (named && somebody)) && (item.info->flags & word_flag::noun_base) != 0 &&
      (somebody || noun_count(i) >= item.info->adjective_count))
    return Tag::NN;
  if (item.may_be(Tag::VB) && is(i - 1, tag_set(Tag::TO, Tag::MD))) return Tag::VB;
  return Tag::JJ;
}

/// A noun in -ing with what a verb has beside it: "after *meeting* President Berg".
bool ContextPass::noun_is_gerund(int i) const {
  // "after *meeting* President Berg", "before *meeting* officials"
  const bool somebody = tag(i + 1) == Tag::NNP || (tag(i + 1) == Tag::NNS && !s_.at(i + 1).capital &&
                                                   (s_.at(i + 1).info->classes & word_class::person) != 0);
  if (i > 0 && tag(i - 1) == Tag::IN && (opens_clause(i - 1) || is(i - 1, Special::by)) && somebody &&
      verb_count(i) > noun_count(i))
    return true;
  // "leaders *meeting* in Kazan agreed"
  constexpr std::uint64_t kActors = word_class::person | word_class::group | word_class::location;
  if (tag(i - 1) == Tag::NNS && tag(i + 1) == Tag::IN && is(i + 2, tag_set(Tag::NNP)) &&
      (s_.at(i - 1).info->classes & kActors) != 0 && s_.has_finite_after(i) && !s_.has_finite_before(i))
    return true;
  if (is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS)) && !is(i - 1, tag_set(Tag::DT, Tag::JJ, Tag::PRPS, Tag::NN)))
    return true;
  if (tag(i - 1) == Tag::comma && is(i + 1, tag_set(Tag::NNP, Tag::IN, Tag::TO, Tag::DT))) return true;
  // "accused of *shooting* unarmed men"
  if (tag(i - 1) == Tag::IN && tag(i + 1) == Tag::JJ && tag(i + 2) == Tag::NNS) return true;
  // "accused them of *kidnapping* (about) 30 villagers"
  const int number = i + (is(i + 1, Func::approximator) ? 2 : 1);
  return tag(i - 1) == Tag::IN && tag(number) == Tag::CD && is(number + 1, tag_set(Tag::NNS, Tag::JJ));
}

/// A gerund that is the noun: "the *killing* of", "as *fighting* between Chad and Mali displaced thousands".
bool ContextPass::gerund_is_noun(int i, int j) const {
  const TagItem& item = s_.at(i);
  if (item.may_be(Tag::NN) && tag(i + 1) == Tag::IN && !is(j, Func::be) &&
      s_.noun_frame(i).noun_takes(*s_.at(i + 1).grammar) && !s_.verb_frame(i).verb_takes(*s_.at(i + 1).grammar) &&
      i > 0 && opens_clause(i - 1))
    return true;
  // "the 1989 *killing* of"
  if ((is(i - 1, kDeterminers | tag_set(Tag::JJ)) || (tag(i - 1) == Tag::CD && is(i - 2, kDeterminers))) &&
      is(i + 1, Special::of))
    return true;
  if (!item.may_be(Tag::NN)) return false;
  if (tag(i - 1) == Tag::WPS && is(i + 1, kVerbs)) return true;  // "Berg, whose *killing* shocked Oslo"
  if (is(i - 1, kDeterminers | tag_set(Tag::JJ)) &&
      is(i + 1, tag_set(Tag::period, Tag::comma, Tag::VBD, Tag::VBZ, Tag::MD, Tag::IN, Tag::CC)))
    return true;
  return is(i - 1, tag_set(Tag::DT, Tag::NN)) && is(i + 1, tag_set(Tag::period, Tag::comma, Tag::VBD, Tag::VBZ));
}

void ContextPass::adjectives(int i, int j) {
  TagItem& item = s_.at(i);
  if (item.tag == Tag::VBG && opens_subject(i)) {
    item.tag = Tag::JJ;
    return;
  }
  if (!in(item.tag, tag_set(Tag::VBN, Tag::JJ, Tag::NN, Tag::VBG, Tag::RB))) return;
  if (item.tag == Tag::NN && !item.may_be(Tag::JJ) && !item.ends_ing) return;
  if (item.tag == Tag::VBN && is(i + 1, kNouns | tag_set(Tag::JJ, Tag::HYPH)) && !is(i - 1, tag_set(Tag::HYPH)) &&
      !is(i - 1, Func::be) && !is(i - 1, Func::have) && item.may_be(Tag::JJ))
    item.tag = Tag::JJ;
  const bool told_of_object = is(i - 1, tag_set(Tag::VBN, Tag::VBD)) && !is(i - 1, Func::be);  // "was shot *dead* by"
  if (item.tag == Tag::JJ && item.may_be(Tag::VBN) && is(i + 1, Special::by) && !told_of_object) {
    item.tag = Tag::VBN;
    return;
  }
  // "killing two guards and *damaging* three houses"
  if (item.tag == Tag::JJ && item.ends_ing && item.may_be(Tag::VBG) && tag(i - 1) == Tag::CC &&
      is(i + 1, tag_set(Tag::DT, Tag::CD, Tag::PRPS))) {
    item.tag = Tag::VBG;
    return;
  }
  if (item.tag == Tag::JJ) {
    item.tag = adjective_reading(i, j);
    if (item.tag != Tag::JJ) return;
  }
  if (item.tag == Tag::NN && item.may_be(Tag::JJ) && (item.info->flags & word_flag::adjective_base) != 0 &&
      is(i + 1, tag_set(Tag::NN, Tag::NNS)) && item.info->adjective_count * 2 > noun_count(i) &&
      !is(i - 1, tag_set(Tag::NN)) && !item.ends_ing) {
    item.tag = Tag::JJ;  // "a future king"
    return;
  }
  if (item.tag == Tag::NN && item.ends_ing && item.may_be(Tag::VBG) && noun_is_gerund(i)) {
    item.tag = Tag::VBG;
    return;
  }
  if (item.tag == Tag::VBG && gerund_is_noun(i, j)) {
    item.tag = Tag::NN;
    return;
  }
  if (item.tag == Tag::JJ && item.may_be(Tag::IN) && is(i - 1, kNouns) && counts_behind(i)) {
    item.tag = Tag::IN;  // "contracts *worth* $3 million"
    return;
  }
  // "has *outright* rejected the plan"
  if (item.tag == Tag::JJ && item.may_be(Tag::RB) && is(j, Func::have) && is(i + 1, tag_set(Tag::VBD, Tag::VBN)) &&
      !is(i + 2, kNouns | tag_set(Tag::JJ))) {
    item.tag = Tag::RB;
    return;
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

}  // namespace dramatis
