// SPDX-License-Identifier: Apache-2.0
// A clause has one finite verb: which of two it is, and which word is one after all.

#include "text/repair_pass.hpp"

namespace dramatis {

bool RepairPass::ambiguous(int i) const {
  const TagItem& item = s_.at(i);
  return in(item.tag, tag_set(Tag::VBD, Tag::VBN)) && item.may_be(Tag::VBD) && item.may_be(Tag::VBN) &&
         !is(i, Func::be) && !is(i, Func::have) && !is(i, Func::do_);
}

bool RepairPass::border(int k) const {
  return is(k, tag_set(Tag::comma, Tag::period, Tag::colon, Tag::CC, Tag::WDT, Tag::WP, Tag::WRB, Tag::open_quote)) ||
         is(k, Func::adverbial_clause) || is(k, Special::that);
}

bool RepairPass::same_clause(int from, int to) const {
  for (int k = from; k < to; ++k) {
    if (border(k)) return false;
  }
  return true;
}

bool RepairPass::finite_elsewhere(int i, int j) const {
  for (int k = 0; k < s_.size(); ++k) {
    if (is(k, kFinite) && ((k < i && same_clause(k, i)) || (k > j && same_clause(j, k)))) return true;
  }
  return false;
}

/// "killed one and *wounded* 13 others": behind "and" before an object the second verb is as finite as the first.
void RepairPass::coordinate_with_past(int i) {
  TagItem& item = s_.at(i);
  if (!item.may_be(Tag::VBD) || !is(i + 1, tag_set(Tag::DT, Tag::CD, Tag::PRPS, Tag::PRP, Tag::dollar))) return;
  for (int k = i - 2; k >= 0; --k) {
    // "burned a house owned by Holm and *destroyed* a shed"
    if (tag(k) == Tag::VBN && k > 0 && is(k - 1, kNouns) && tag(k + 1) == Tag::IN) continue;
    if (is(k, tag_set(Tag::VBN, Tag::VBZ, Tag::VBP, Tag::MD, Tag::period, Tag::colon, Tag::WDT, Tag::WP))) return;
    if (tag(k) != Tag::VBD) continue;
    if (!is(k, Func::be) && !is(k, Func::have) && !is(k, Func::do_)) item.tag = Tag::VBD;
    return;
  }
}

bool RepairPass::any_finite(int from, int to) const {
  for (int k = from; k < to; ++k) {
    if (is(k, kFinite)) return true;
  }
  return false;
}

/// "demanded that Norway *cancel* the deal", "the demand today that they *leave*".
void RepairPass::subjunctive(int that) {
  int governor = that - 1;
  while (governor > that - 4 && governor >= 0 && !s_.verb_frame(governor).has(VerbFrame::subjunctive)) --governor;
  if (governor <= that - 4 || governor < 0 || !is(governor, kVerbs | kNouns)) return;
  constexpr TagSet kObject = tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::NNP, Tag::NNS, Tag::CD, Tag::JJ, Tag::TO);
  int found = -1;
  for (int k = that + 2; k < s_.size(); ++k) {
    // "demanded that Norway *cancel plans* to sell it"
    if (found < 0 && tag(k) == Tag::NN && base_verb(k) && lower(k) && tag(k + 1) == Tag::VBZ &&
        s_.at(k + 1).may_be(Tag::NNS) && s_.at(k).info->verb_count > s_.at(k).info->noun_count && is(k - 1, kNouns)) {
      s_.at(k + 1).tag = Tag::NNS;
      found = k;
      break;
    }
    if (is(k, tag_set(Tag::VBD, Tag::VBZ, Tag::MD))) return;  // the clause has its verb
    if (is(k, tag_set(Tag::period, Tag::colon, Tag::WDT, Tag::WP)) || is(k, Func::subordinator)) break;
    const bool verb = is(k, tag_set(Tag::VB, Tag::VBP)) && tag(k - 1) != Tag::TO;
    const bool noun = tag(k) == Tag::NN && base_verb(k) && lower(k) && is(k + 1, kObject);
    if (found < 0 && (verb || noun) && is(k - 1, kNouns | tag_set(Tag::PRP, Tag::CD, Tag::RB))) found = k;
  }
  if (found >= 0) s_.at(found).tag = Tag::VB;
}

/// "*Talks* between Mali and Niger resume", "*Mali and Niger* sign": who acts before `i` is more than one.
bool RepairPass::plural_subject(int i) const {
  if (is(i - 1, tag_set(Tag::NNS, Tag::NNPS))) return true;
  if (i == 1 && tag(0) == Tag::NN)
    return s_.noun_frame(0).has(NounFrame::plural) || s_.noun_frame(0).has(NounFrame::keeps_plural);
  if (i == 1 && tag(0) == Tag::CD) return is(2, tag_set(Tag::IN, Tag::RB));  // "Five *die* as roof falls"
  if (!is(i - 1, tag_set(Tag::NNP, Tag::NN))) return false;
  int k = 0;  // the first noun group, up to its phrases
  while (k < i && is(k, kNominal | tag_set(Tag::HYPH))) ++k;
  if (k == i || k == 0) return false;
  if (s_.headline() && tag(k) == Tag::comma && is_proper(tag(k - 1)) && is_proper(tag(i - 1)))
    return only_nominal(k + 1, i);  // "Norway, Mali *sign* pact"
  if (tag(k) == Tag::CC)
    return is(k, Special::and_) && is(k - 1, kNouns) && is(k + 1, kNominal) && only_nominal(k + 1, i);
  // "*Documents* seen by Norway show", "*Figures* released on Friday suggest"
  if (tag(k) == Tag::VBN || ambiguous(k))
    return is(k - 1, tag_set(Tag::NNS)) && tag(k + 1) == Tag::IN && only_phrases(k + 1, i);
  return tag(k) == Tag::IN && is(k - 1, tag_set(Tag::NNS)) && !border(k) && only_phrases(k, i);
}

bool RepairPass::only_nominal(int from, int to) const {
  for (int k = from; k < to; ++k)
    if (!is(k, kNominal | tag_set(Tag::HYPH))) return false;
  return true;
}

bool RepairPass::only_phrases(int from, int to) const {
  for (int k = from; k < to; ++k)
    if (!is(k, kNominal | tag_set(Tag::HYPH, Tag::IN, Tag::CC)) || is(k, Special::that)) return false;
  return true;
}

/// "Water *levels drop* as": of a plural and a noun that may be verbs both the second is the likelier one.
bool RepairPass::next_is_verb(int i) const {
  const TagItem& a = s_.at(i);
  const TagItem& b = s_.at(i + 1);
  if (a.tag != Tag::NNS || b.tag != Tag::NN || !base_verb(i + 1) || b.capital || is(i + 2, Special::of)) return false;
  if ((s_.at(i - 1).info->classes & (word_class::person | word_class::group)) != 0)
    return false;  // "Judge *orders* halt"
  if (!is(i + 2, tag_set(Tag::IN, Tag::RB, Tag::DT, Tag::PRPS, Tag::CD, Tag::period, Tag::TO)) && i + 2 < s_.size())
    return false;
  return b.info->verb_count * a.info->noun_count > b.info->noun_count * a.info->verb_count;
}

/// "Three armed men *shot* the judge": the verb that was read as a noun, right behind the nouns that the participle `i`
/// describes, or -1.
int RepairPass::strong_past_behind(int i) const {
  for (int k = i + 1; k < s_.size() && is(k, kNouns); ++k)
    if (k > i + 1 && s_.at(k).irregular && s_.at(k).may_be(Tag::VBD) && is(k - 1, tag_set(Tag::NNS)) &&
        is(k + 1, tag_set(Tag::DT, Tag::PRPS, Tag::CD, Tag::IN, Tag::NNP, Tag::CC, Tag::RB)))
      return k;
  return -1;
}

void RepairPass::sentence_without_finite() {
  // "Two *masked* gunmen shot dead a priest": the verb was found late
  if (s_.size() > 3 && tag(0) == Tag::CD && tag(1) == Tag::VBD && s_.at(1).may_be(Tag::VBN) && tag(2) == Tag::NNS &&
      tag(3) == Tag::VBD)
    s_.at(1).tag = Tag::VBN;
  if (s_.size() < 3 || any_finite(0, s_.size())) return;
  const bool ends = is(s_.size() - 1, tag_set(Tag::period, Tag::close_quote));
  for (int i = 1; i < s_.size(); ++i) {
    TagItem& item = s_.at(i);
    if (item.tag == Tag::VBN && item.may_be(Tag::VBD) && ends && !is(i + 1, Special::by) &&
        is(i - 1, kNouns | tag_set(Tag::comma, Tag::CRB, Tag::close_quote, Tag::PRP, Tag::CD))) {
      const int strong = strong_past_behind(i);
      s_.at(strong > 0 ? strong : i).tag = Tag::VBD;
      return;
    }
    constexpr TagSet kObject = tag_set(Tag::DT, Tag::NNP, Tag::IN, Tag::JJ, Tag::JJR, Tag::JJS, Tag::TO, Tag::RB,
                                       Tag::PRP, Tag::NNS, Tag::NN, Tag::CD, Tag::PRPS);
    // "Anna Berg *lives* and *works* in Oslo."
    const bool two = tag(i + 1) == Tag::CC && tag(i + 2) == Tag::NNS && s_.at(i + 2).may_be(Tag::VBZ) &&
                     is(i + 3, tag_set(Tag::IN, Tag::DT, Tag::PRPS));
    if (item.capital || !(two || is(i + 1, kObject))) continue;
    const bool behind_age = tag(i - 1) == Tag::comma && tag(i - 2) == Tag::CD;  // "Anna Berg, 29, *lives* in Oslo"
    if (item.tag == Tag::NNS && item.may_be(Tag::VBZ) && (is(i - 1, tag_set(Tag::NN, Tag::NNP)) || behind_age) &&
        !next_is_verb(i)) {
      if (two) s_.at(i + 2).tag = Tag::VBZ;
      item.tag = Tag::VBZ;
      continue_verb(i);
      return;
    }
    // "Workers *demand* pay", "Police *raid* newspaper office", "Rebels *free* hostages"
    const bool adjective =
        item.tag == Tag::JJ && tag(i - 1) == Tag::NNS && is(i + 1, kNouns | tag_set(Tag::DT, Tag::PRPS));
    if ((item.tag == Tag::NN || adjective) && base_verb(i) && plural_subject(i)) {
      item.tag = Tag::VBP;
      continue_verb(i);
      return;
    }
  }
  // "*Increase* regional cooperation.", "*Increase* financing and aid.": an item of what is to be done
  if (ends && tag(0) == Tag::NN && base_verb(0) &&
      (is(1, tag_set(Tag::JJ, Tag::DT, Tag::PRPS)) || (is(1, tag_set(Tag::VBG, Tag::NN)) && tag(2) == Tag::CC &&
                                                       s_.at(0).info->verb_count > s_.at(0).info->noun_count)))
    s_.at(0).tag = Tag::VB;
}

/// "*controls* parliament and *backs* the deal": the verb was found late, and what "and" joins to it is one too.
void RepairPass::continue_verb(int i) {
  for (int k = i + 2; k + 1 < s_.size() && !is(k, tag_set(Tag::period, Tag::colon)); ++k)
    if (tag(k - 1) == Tag::CC && is(k, tag_set(Tag::NN, Tag::NNS))) verb_or_noun(k);
}

void RepairPass::clause_without_finite(int i) {
  behind_split_auxiliary(i);
  TagItem& item = s_.at(i);
  // "which *rights* groups accuse of it": the relative clause has its verb behind
  if (item.tag == Tag::VBZ && item.may_be(Tag::NNS) && tag(i - 1) == Tag::WDT && tag(i + 1) == Tag::NNS &&
      is(i + 2, tag_set(Tag::VBP, Tag::VBD)))
    item.tag = Tag::NNS;
  if (!in(item.tag, tag_set(Tag::NN, Tag::NNS, Tag::VB)) || item.capital) return;
  if (item.tag == Tag::NN && base_verb(i) && is(i - 1, Special::that) && is(i - 2, tag_set(Tag::NNS, Tag::NNPS)) &&
      is(i + 1, tag_set(Tag::TO, Tag::DT, Tag::IN, Tag::PRPS))) {
    item.tag = Tag::VBP;
    s_.at(i - 1).tag = Tag::WDT;
    return;
  }
  if (item.tag == Tag::VB) {
    if (item.may_be(Tag::VBD) && ends_relative_of_subject(i)) item.tag = Tag::VBD;
    // "Workers *demand* pay", "Berg, left, and Holm, right, *attend* a rally"
    const bool behind_side = tag(i - 1) == Tag::comma && s_.noun_frame(i - 2).has(NounFrame::side);
    if ((is(i - 1, tag_set(Tag::NNS, Tag::NNPS)) || behind_side) && !s_.has_finite_before(i) &&
        !s_.behind_bare_infinitive_verb(i))
      item.tag = Tag::VBP;
    return;
  }
  const bool may_be_verb =
      item.tag == Tag::NNS ? item.may_be(Tag::VBZ) : base_verb(i) || (item.irregular && item.may_be(Tag::VBD));
  if (!may_be_verb || is(i + 1, Special::of)) return;
  // "said police *shot* the man"
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) && item.info->verb_count > item.info->noun_count &&
      is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::CD, Tag::NNP)) && is_said_of(i)) {
    item.tag = Tag::VBD;
    return;
  }
  // "Two *masked* men on a motorcycle *shot* a nurse"
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) && tag(0) == Tag::CD && tag(1) == Tag::VBD &&
      ambiguous(1) && tag(2) == Tag::NNS && is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::CD, Tag::PRP, Tag::NNP)) &&
      only_phrases(3, i)) {
    s_.at(1).tag = Tag::VBN;
    item.tag = Tag::VBD;
    return;
  }
  // "changed how hospitals *filter* blood,": what opens with a question word and ends here has no other verb
  if (item.tag == Tag::NN && base_verb(i) && is(i - 1, tag_set(Tag::NNS)) && is(i + 1, tag_set(Tag::NN, Tag::NNS))) {
    int k = i - 1, j = i + 1;
    while (k > 0 && is(k, kNominal)) --k;
    while (j < s_.size() && is(j, tag_set(Tag::NN, Tag::NNS))) ++j;
    if (tag(k) == Tag::WRB && (j == s_.size() || is(j, tag_set(Tag::comma, Tag::period, Tag::IN)))) {
      item.tag = Tag::VBP;
      return;
    }
  }
  if (s_.has_finite_before(i)) {
    // "Data *published* on Monday show sales rose": of the first verb it is said in which report
    int k = 0;
    while (k < i && is(k, kNominal | tag_set(Tag::HYPH))) ++k;
    if (item.tag != Tag::NN || k == i || tag(k) != Tag::VBD || !ambiguous(k) || !reports_a_clause(i)) return;
    s_.at(k).tag = Tag::VBN;
    item.tag = Tag::VBP;
    return;
  }
  // "Guards shot the gunman after he fired": between a plural or a name and a determiner stands a verb
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) && item.info->verb_count > item.info->noun_count &&
      is(i - 1, tag_set(Tag::NNS, Tag::NNPS, Tag::NNP)) &&
      (is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::CD)) ||
       (is(i + 1, Func::particle) && is(i + 2, tag_set(Tag::DT, Tag::PRPS, Tag::CD))))) {
    item.tag = Tag::VBD;
    if (s_.verb_frame(i).verb_has_particle(*s_.at(i + 1).grammar)) s_.at(i + 1).tag = Tag::RP;
    return;
  }
  if (reports_a_clause(i)) {
    item.tag = item.tag == Tag::NNS ? Tag::VBZ : Tag::VBP;
    return;
  }
  // "Chad, until now at peace*, borders* Mali, where troops …": no group ends so, and the names before have no verb
  if (item.tag == Tag::NNS && item.may_be(Tag::VBZ) && tag(i - 1) == Tag::comma && is_proper(tag(0)) &&
      tag(1) == Tag::comma && is(i + 1, tag_set(Tag::NNP, Tag::DT, Tag::PRPS))) {
    item.tag = Tag::VBZ;
    return;
  }
  if (s_.has_finite_after(i)) return;
  // "Doctors say the boy *needs* surgery": the clause that is said has no other verb
  if (item.tag == Tag::NNS && is(i - 1, tag_set(Tag::NN, Tag::NNP)) && opens_said_clause(i) && !next_is_verb(i) &&
      is(i + 1, kNouns | tag_set(Tag::DT, Tag::JJ, Tag::TO, Tag::PRP, Tag::PRPS, Tag::CD))) {
    item.tag = Tag::VBZ;
    return;
  }
  // "the Home Office today rejects", "the Department notes, …"
  if (item.tag == Tag::NNS && item.may_be(Tag::VBZ)) {
    const bool behind_time =
        s_.noun_frame(i - 1).has(NounFrame::bare_time) && is(i - 2, kNouns) && is(i - 1, tag_set(Tag::NN));
    const bool reports = s_.verb_frame(i).has(VerbFrame::reporting) &&
                         is(i - 1, tag_set(Tag::NNP, Tag::NN, Tag::CRB)) &&
                         (is(i + 1, tag_set(Tag::comma, Tag::colon, Tag::open_quote)) || is(i + 1, Special::that));
    if (behind_time ||
        (reports && item.info->verb_count > 0 && is(i + 2, tag_set(Tag::open_quote, Tag::DT, Tag::PRP, Tag::NNP)))) {
      item.tag = Tag::VBZ;
      return;
    }
  }
  // "the findings show pollution": the noun reading is the rarer one
  if (item.tag == Tag::NN && base_verb(i) && is(i - 1, tag_set(Tag::NNS)) && is(i + 1, kNouns) &&
      item.info->verb_count > item.info->noun_count) {
    item.tag = Tag::VBP;
    return;
  }
  if (item.tag == Tag::NNS && item.may_be(Tag::VBZ) && is(i - 1, tag_set(Tag::NN, Tag::NNP)) &&
      item.info->verb_count > item.info->noun_count && is(i + 1, kNouns | tag_set(Tag::comma)) &&
      !any_finite(0, s_.size())) {
    item.tag = Tag::VBZ;
    return;
  }
  const bool closes = i + 1 == s_.size() || is(i + 1, tag_set(Tag::comma, Tag::period));
  const bool has_object =
      item.tag == Tag::NNS && is(i + 1, kNouns) && !next_is_verb(i);  // "as the river *floods* homes"
  if ((closes || has_object) && behind_subordinator(i, has_object || item.info->verb_count > item.info->noun_count)) {
    if (item.tag == Tag::NNS && item.may_be(Tag::VBZ) && is(i - 1, tag_set(Tag::NN, Tag::NNP))) item.tag = Tag::VBZ;
    if (item.tag == Tag::NN && base_verb(i) && is(i - 1, tag_set(Tag::NNS, Tag::NNPS))) item.tag = Tag::VBP;
    return;
  }
  constexpr TagSet kAfter = tag_set(Tag::DT, Tag::IN, Tag::JJ, Tag::TO, Tag::RB, Tag::PRP, Tag::PRPS, Tag::CD);
  const int behind = tag(i + 1) == Tag::RB ? i + 2 : i + 1;  // "the men *shot* repeatedly at the house"
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) && is(i - 1, kNouns) &&
      is(behind, tag_set(Tag::DT, Tag::IN, Tag::CD, Tag::NNP, Tag::JJ, Tag::PRPS, Tag::PRP))) {
    item.tag = Tag::VBD;
    if (is(i + 1, Func::particle) && s_.verb_frame(i).verb_has_particle(*s_.at(i + 1).grammar))
      s_.at(i + 1).tag = Tag::RP;
  } else if (item.tag == Tag::NN && base_verb(i) && is(i - 1, tag_set(Tag::NNS, Tag::NNPS)) &&
             is(i + 1, kAfter | tag_set(Tag::NNS, Tag::VBN, Tag::NN))) {
    item.tag = Tag::VBP;
  } else if (item.tag == Tag::NNS && item.may_be(Tag::VBZ) && is(i - 1, tag_set(Tag::NN, Tag::NNP)) &&
             is(i + 1, kAfter)) {
    const bool none = !any_finite(0, s_.size());
    const bool loose_preposition = tag(i + 1) == Tag::IN || tag(i + 1) == Tag::TO;
    if ((!loose_preposition || none) && (item.info->verb_count * 2 >= item.info->noun_count || none))
      item.tag = Tag::VBZ;
  }
}

/// "China, which has no embassy there*, cut* ties": the comma before `i` ends a relative clause of the subject, which
/// has no verb yet.
bool RepairPass::ends_relative_of_subject(int i) const {
  if (tag(i - 1) != Tag::comma) return false;
  int k = i - 2;
  while (k > 0 && !(is(k, tag_set(Tag::WDT, Tag::WP)) && tag(k - 1) == Tag::comma)) --k;
  return k > 0 && any_finite(k, i) && !any_finite(0, k);
}

/// "Prosecutors *claim* Berg left", "Norway *estimates* 300 guards were killed": what may be a verb of saying, between
/// who says it and the subject of another verb.
bool RepairPass::reports_a_clause(int i) const {
  const TagItem& item = s_.at(i);
  if (!s_.verb_frame(i).has(VerbFrame::that_clause) || item.info->verb_count == 0) return false;
  // "nine of 10 *say*", "those asked *say*": a word that is hardly ever a noun
  const bool rare_noun = item.info->verb_count > 3 * item.info->noun_count &&
                         (tag(i - 1) == Tag::CD || (is(i - 1, tag_set(Tag::JJ, Tag::VBN)) && tag(i - 2) == Tag::DT));
  if (item.tag == Tag::NN && !plural_subject(i) && !rare_noun) return false;
  // "the union *fears* the firm closed it"
  const bool definite = tag(i - 1) == Tag::NN && is(i - 2, tag_set(Tag::DT, Tag::PRPS, Tag::NN, Tag::JJ)) &&
                        is(i + 1, tag_set(Tag::DT, Tag::PRP)) && item.info->verb_count * 2 >= item.info->noun_count;
  if (item.tag == Tag::NNS && !is(i - 1, tag_set(Tag::NNP)) && !definite &&
      !(tag(i - 1) == Tag::NN && s_.at(i - 1).capital))
    return false;
  int k = i + 1;
  while (k < s_.size() && is(k, kNominal | tag_set(Tag::HYPH))) ++k;
  return k > i + 1 && (is(i + 1, tag_set(Tag::NNP, Tag::NNPS, Tag::NNS, Tag::CD, Tag::PRP, Tag::DT)) || rare_noun) &&
         is(k, kFinite) && (item.info->classes & word_class::person) == 0;
}

/// "Critics say *the law* harms trade": between a verb of saying and this word stands its subject, with a determiner.
bool RepairPass::opens_said_clause(int i) const {
  int k = i - 1;
  while (k > 0 && is(k, tag_set(Tag::NN, Tag::NNP, Tag::JJ))) --k;
  if (k < 1 || !is(k, tag_set(Tag::DT, Tag::PRPS)) || !is(k - 1, tag_set(Tag::VBP, Tag::VBZ, Tag::VBD))) return false;
  return s_.verb_frame(k - 1).has(VerbFrame::reporting) && s_.verb_frame(k - 1).has(VerbFrame::that_clause);
}

/// "said *police* shot the man": directly behind a verb of saying stands nothing but a plural or a name.
bool RepairPass::is_said_of(int i) const {
  int k = i - 1;
  while (k > 0 && is(k, kNouns | tag_set(Tag::JJ, Tag::CD))) --k;
  if (k < 1 || k == i - 1 || !is(k, tag_set(Tag::VBD, Tag::VBZ, Tag::VBP)) ||
      !s_.verb_frame(k).has(VerbFrame::reporting))
    return false;
  return is(i - 1, tag_set(Tag::NNS, Tag::NNPS, Tag::NNP)) || s_.noun_frame(i - 1).has(NounFrame::plural) ||
         s_.noun_frame(i - 1).has(NounFrame::keeps_plural);
}

/// "if the war ends,": only the subject stands between the conjunction and this word.
/// `loose`: "as", "after" and "before", which are prepositions too.
bool RepairPass::behind_subordinator(int i, bool loose) const {
  int k = i - 1;
  while (k >= 0 && is(k, kNominal)) --k;
  if (k < 0 || k >= i - 1) return false;
  const bool opens = is(k, Func::subordinator) || (loose && is(k, Func::subordinator_before_clause));
  return tag(k) == Tag::WRB || (tag(k) == Tag::IN && opens && !is(k, Special::that));
}

}  // namespace dramatis
