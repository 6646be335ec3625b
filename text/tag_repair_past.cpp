// SPDX-License-Identifier: Apache-2.0
// Of the forms in "-ed" of one clause one is its verb, the others are participles of their nouns, or stand behind an
// auxiliary that a time keeps from them.

#include "text/repair_pass.hpp"

namespace dramatis {

/// "A group *called* the Red Front *attacked* the port": behind the verb stands a name alone, and then the verb of the
/// sentence.
bool RepairPass::names_before_verb(int i) {
  constexpr int kLongest = 8;
  if (!s_.verb_frame(i).has(VerbFrame::naming) || !is(i - 1, kNouns | tag_set(Tag::CD))) return false;
  int k = i + 1;
  while (k < s_.size() && k < i + kLongest &&
         is(k, kNouns | tag_set(Tag::DT, Tag::JJ, Tag::HYPH, Tag::open_quote, Tag::close_quote, Tag::IN)))
    ++k;
  const int last = tag(k - 1) == Tag::close_quote ? k - 2 : k - 1;
  if (last <= i || !is_proper(tag(last)) || !(is(k, kFinite) || ambiguous(k)) || is(k + 1, Special::by)) return false;
  s_.at(i).tag = Tag::VBN;
  if (tag(k) == Tag::VBN && !any_finite(0, i) && !any_finite(k + 1, s_.size())) s_.at(k).tag = Tag::VBD;
  return true;
}

/// "The troops sent to Mali returned": of two such forms the first is reduced, the second finite.
void RepairPass::two_pasts(int i) {
  TagItem& verb = s_.at(i);
  // "which *brokered* the meeting": an adjective stands before no determiner
  const bool behind_subject =
      is(i - 1, tag_set(Tag::WDT, Tag::WP)) || (is(i - 1, kNouns) && verb.may_be(Tag::VBD) && !any_finite(0, i));
  if (verb.tag == Tag::JJ && behind_subject && is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP))) verb.tag = Tag::VBD;
  // "Anna Berg, *left*, and Erik Holm arrive": where somebody stands in a picture
  if (tag(i - 1) == Tag::comma && i > 1 && is_proper(tag(i - 2)) && s_.at(i).grammar->has(NounFrame::side) &&
      is(i + 1, tag_set(Tag::comma, Tag::CC))) {
    s_.at(i).tag = Tag::JJ;
    return;
  }
  if (verb.tag == Tag::VBN && main_behind_relative(i)) verb.tag = Tag::VBD;
  if (in(verb.tag, tag_set(Tag::VBN, Tag::VBD)) && main_behind_participle(i)) verb.tag = Tag::VBD;
  // "someone in the town *burned* down the church": a participle has no object behind its particle
  if (verb.tag == Tag::VBN && is(i - 1, kNouns) && tag(i + 1) == Tag::RP && ambiguous(i) &&
      is(i + 2, tag_set(Tag::DT, Tag::PRPS, Tag::CD)) && !any_finite(i + 1, s_.size()))
    verb.tag = Tag::VBD;
  if (!ambiguous(i) || !is(i - 1, kNouns | tag_set(Tag::CD)) || has_own_subject(i) || is(i, Special::said)) return;
  if (names_before_verb(i)) return;
  TagItem& a = s_.at(i);
  // "Soldiers sent *to guard* the bridge shot two men"
  const bool to_act = tag(i + 1) == Tag::TO && tag(i + 2) == Tag::VB &&
                      s_.verb_frame(i).has(VerbFrame::passive_control) &&
                      !s_.verb_frame(i).has(VerbFrame::subject_control);
  for (int j = i + 1; j < s_.size(); ++j) {
    if (j == i + 1 && to_act) continue;
    // "led to the death of two *armed* men"
    if (tag(j - 1) == Tag::CD && is(j - 2, tag_set(Tag::IN, Tag::DT, Tag::TO)) && tag(j + 1) == Tag::NNS) continue;
    if (ambiguous(j) && is(j - 1, kNouns | tag_set(Tag::CD, Tag::RB, Tag::CRB)) && !is(j - 1, Func::be) &&
        !is(j - 1, Func::have)) {
      TagItem& b = s_.at(j);
      // "Holm *appeared* in court dressed in black": such a verb has no passive; nor is "accused *of*" active, nor
      // "agreed to a truce brokered *by* Chad"
      const bool no_passive =
          s_.verb_frame(i).has(VerbFrame::come_go) || s_.verb_frame(i).has(VerbFrame::linking) ||
          s_.verb_frame(j).has(VerbFrame::accusing) ||
          (is(j + 1, Special::by) && !is(i + 1, Special::by) && !s_.verb_frame(j).has(VerbFrame::come_go));
      if (no_passive && is(j + 1, tag_set(Tag::IN)) && !any_finite(0, i) && !any_finite(j + 1, s_.size())) {
        a.tag = Tag::VBD;
        b.tag = Tag::VBN;
      } else if (a.tag == Tag::VBD && b.tag == Tag::VBD && is(i + 1, tag_set(Tag::IN, Tag::TO, Tag::RB, Tag::RP))) {
        a.tag = Tag::VBN;
      } else if (a.tag == Tag::VBD && b.tag == Tag::VBN && (tag(i + 1) == Tag::IN || to_act) && !any_finite(0, i) &&
                 !any_finite(j + 1, s_.size())) {
        a.tag = Tag::VBN;
        b.tag = Tag::VBD;
      } else if (a.tag == Tag::VBN && b.tag == Tag::VBN && !finite_elsewhere(i, j)) {
        b.tag = Tag::VBD;
      }
      return;
    }
    // "Rebels *armed* with rifles and grenades attacked": a verb without its object, and what goes with it
    if (tag(j) == Tag::CC && tag(i + 1) == Tag::IN && s_.verb_frame(i).has(VerbFrame::needs_object) &&
        is(j - 1, kNouns) && is(j + 1, kNouns | tag_set(Tag::JJ, Tag::CD)))
      continue;
    if (is(j, kFinite | tag_set(Tag::TO)) || border(j)) return;
  }
}

/// "The guards, who had tried to leave, *agreed* to talks": behind the comma that ends a relative clause, where the
/// sentence has no other finite verb.
bool RepairPass::main_behind_relative(int i) const {
  if (i < 4 || tag(i - 1) != Tag::comma || !ambiguous(i) || is(i + 1, Special::by)) return false;
  int k = i - 2;
  bool finite = false;
  while (k > 0 && !is(k, tag_set(Tag::WP, Tag::WDT, Tag::WPS))) {
    if (is(k, tag_set(Tag::period, Tag::colon, Tag::comma))) return false;
    finite = finite || is(k, kFinite | tag_set(Tag::MD));
    --k;
  }
  if (k < 2 || !finite || tag(k - 1) != Tag::comma || any_finite(behind_report(k - 2), k)) return false;
  for (int m = i + 1; m < s_.size() && !border(m); ++m)
    if (is(m, kFinite)) return false;
  for (int m = i + 1; m < s_.size(); ++m)  // "…, arrested in May, *was* freed"
    if (tag(m) == Tag::comma && is(s_.next_content(m), kFinite)) return false;
  return true;
}

/// "Officials said *the plane*, which": where the clause that is told of begins, of which `i` closes the subject; 0
/// where nobody tells.
int RepairPass::behind_report(int i) const {
  while (i > 0 && is(i, kNominal | tag_set(Tag::HYPH))) --i;
  const bool told = is(i, tag_set(Tag::VBD, Tag::VBZ, Tag::VBP)) && s_.verb_frame(i).has(VerbFrame::reporting);
  return told || is(i, Special::that) ? i + 1 : 0;
}

/// "The outbreak, *discovered* in May, killed 55 people": of two between and behind commas the second has the object.
bool RepairPass::main_behind_participle(int i) const {
  if (i < 5 || tag(i - 1) != Tag::comma || !ambiguous(i) || (tag(i) == Tag::VBN && any_finite(i + 1, s_.size())))
    return false;
  const bool object = is(i + 1, kNouns | tag_set(Tag::DT, Tag::PRPS, Tag::CD, Tag::JJS, Tag::dollar, Tag::VBG)) ||
                      (tag(i + 1) == Tag::IN && is(i + 2, tag_set(Tag::JJS)));  // "at least"
  int k = i - 2;
  // "accused *of trying to kill a nurse*, left"
  while (k > 1 && is(k, kNominal | tag_set(Tag::IN, Tag::CD, Tag::VBG, Tag::TO, Tag::VB))) --k;
  // "arrested *in* May", "arrested *last week*"
  const bool phrase = tag(k + 1) == Tag::IN || s_.noun_frame(k + 1).has(NounFrame::bare_time) ||
                      (is(k + 1, Special::last) && s_.noun_frame(k + 2).has(NounFrame::time));
  if (!object || k < 2 || !ambiguous(k) || tag(k - 1) != Tag::comma || !is(k - 2, kNouns) || !phrase) return false;
  if (any_finite(0, k)) return false;
  s_.at(k).tag = Tag::VBN;
  return true;
}

/// "troops that France sent", "said the quake killed": the noun group before is its subject.
bool RepairPass::has_own_subject(int i) const {
  int k = i - 1;
  while (k >= 0 && is(k, kNominal | tag_set(Tag::RB, Tag::HYPH))) --k;
  if (k < 0 || k >= i - 1) return false;
  // but "when a car *parked* outside exploded"
  if (is(k, tag_set(Tag::WDT, Tag::WP)) || (is(k, Special::that) && tag(k) == Tag::IN)) return true;
  return is(k, tag_set(Tag::VBD, Tag::VBZ)) && s_.verb_frame(k).has(VerbFrame::reporting) &&
         s_.verb_frame(k).has(VerbFrame::that_clause);
}

/// "*has* in recent years accused", "*will* on Monday attack": the auxiliary that a time keeps from its verb `i`, or
/// -1.
int RepairPass::split_auxiliary(int i) const {
  constexpr int kLongest = 6;
  int k = i - 1;
  while (tag(k) == Tag::RB) --k;
  const bool year = tag(k) == Tag::CD && tag(k - 1) == Tag::IN && s_.text(k).size() == 4;
  if (k < 2 || (!year && !s_.noun_frame(k).has(NounFrame::time))) return -1;
  for (int steps = 0; k > 0 && steps < kLongest; --k, ++steps) {
    if (is(k, Func::have) || is(k, Func::be) || tag(k) == Tag::MD) return steps > 0 ? k : -1;  // "was *last year*"
    if (tag(k) == Tag::IN) {
      const int before = is(k - 1, Special::no) || tag(k - 1) == Tag::RB ? k - 2 : k - 1;
      if (before > 0 && (is(before, Func::have) || is(before, Func::be) || tag(before) == Tag::MD)) return before;
    } else if (!is(k, kNouns | tag_set(Tag::JJ, Tag::DT, Tag::CD, Tag::PRPS, Tag::HYPH, Tag::VBG))) {
      return -1;
    }
  }
  return -1;
}

void RepairPass::behind_split_auxiliary(int i) {
  TagItem& item = s_.at(i);
  if (!in(item.tag, tag_set(Tag::VBD, Tag::NN, Tag::VBN, Tag::VBP)) || item.capital) return;
  const int auxiliary = split_auxiliary(i);
  if (auxiliary < 0) return;
  if (tag(auxiliary) == Tag::MD) {
    if (item.may_be(Tag::VB) && is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::NNP, Tag::IN, Tag::TO, Tag::CD,
                                                  Tag::JJ, Tag::NNS, Tag::NN)))
      item.tag = Tag::VB;
  } else if (item.tag == Tag::VBD && item.may_be(Tag::VBN)) {
    item.tag = Tag::VBN;
  }
}

}  // namespace dramatis
