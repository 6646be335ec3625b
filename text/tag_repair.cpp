// SPDX-License-Identifier: Apache-2.0
#include "text/repair_pass.hpp"

namespace dramatis {

void RepairPass::run() {
  if (s_.size() == 0) return;
  opening();
  for (const int i : s_.concerned<tag_concern::remarkable>()) {
    if (concerns_words(i)) words(i);
  }
  for (const int i : s_.concerned<tag_concern::mendable>()) {
    if (concerns_strong_forms(i)) strong_forms(i);
  }
  for (const int i : s_.concerned<tag_concern::two_pasts>()) {
    if (i > 0) two_pasts(i), behind_split_auxiliary(i);
  }
  for (const int i : s_.concerned<tag_concern::odd>()) {
    if (!concerns_others(i) || i < 1 || i + 1 >= s_.size()) continue;
    const Tag t = tag(i);
    if (t == Tag::JJ) adjective_is_noun(i);
    else if (i < 2) continue;
    else if (t == Tag::VBN) coordinate_with_past(i);
    else if (t == Tag::IN) subjunctive(i);
  }
  // "*Foster*, who is ill, left": nobody orders, and then tells of whom
  if (s_.size() > 3 && tag(0) == Tag::VB && tag(1) == Tag::comma && tag(2) == Tag::WP) s_.at(0).tag = Tag::NNP;
  if (s_.headline()) headline_clauses();
  sentence_without_finite();
  for (const int i : s_.concerned<tag_concern::may_finish>()) {
    if (may_finish_clause(i) && i > 0 && i + 1 < s_.size()) clause_without_finite(i);
  }
  if (s_.headline()) headline();
}

void RepairPass::adjective_is_noun(int i) {
  TagItem& item = s_.at(i);
  // "destroying a shop and *damaging* three cars": an adjective stands before no such word
  if (item.may_be(Tag::VBG) && tag(i - 1) == Tag::CC && is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::CD)))
    item.tag = Tag::VBG;
  if (!item.may_be(Tag::NN) || item.info->noun_count == 0) return;
  // "his *chief* of staff", "the *chief* of police"
  if (is(i - 1, tag_set(Tag::DT, Tag::PRPS, Tag::POS)) && tag(i + 1) == Tag::IN &&
      (item.info->classes & word_class::person) != 0) {
    item.tag = Tag::NN;
    return;
  }
  // "the *firm plans* to cut jobs"
  if (tag(i + 1) == Tag::NNS && s_.at(i + 1).may_be(Tag::VBZ) && tag(i + 2) == Tag::TO &&
      is(i - 1, tag_set(Tag::DT, Tag::PRPS, Tag::JJ, Tag::VBN, Tag::POS)) &&
      (item.info->classes & word_class::group) != 0) {
    item.tag = Tag::NN;
    s_.at(i + 1).tag = Tag::VBZ;
    return;
  }
  if (i < 2) return;
  // "launched a ground offensive into": between its modifier and a preposition stands a noun
  const bool happening = tag(i - 1) == Tag::NN && tag(i - 2) == Tag::DT && !is(i - 2, Func::definite) &&
                         is(i + 1, tag_set(Tag::IN, Tag::period, Tag::comma, Tag::TO)) &&
                         (item.info->classes & (word_class::event | word_class::act)) != 0;
  // "a US national was held", "the US military struck a boat"
  const bool person = is(i - 1, tag_set(Tag::NNP, Tag::JJ)) &&
                      is(i - 2, tag_set(Tag::DT, Tag::PRPS, Tag::POS, Tag::CD)) && is(i + 1, kFinite) &&
                      (item.info->classes & (word_class::person | word_class::group)) != 0;
  // "the fire chief, Anna Berg", "her police chief."
  const bool holder = tag(i - 1) == Tag::NN && !is(i - 2, kFinite) &&
                      is(i - 2, tag_set(Tag::DT, Tag::PRPS, Tag::POS, Tag::JJ, Tag::NNP)) &&
                      is(i + 1, kFinite | tag_set(Tag::comma, Tag::period, Tag::IN, Tag::CC, Tag::POS)) &&
                      (item.info->classes & word_class::person) != 0;
  if (happening || person || holder) item.tag = Tag::NN;
}

/// "Police Chief Berg"
/// "*Fighting* between clans has blocked the road", but "*Fighting* for air, he fled": up to the verb no comma, no
/// other subject.
bool RepairPass::opens_as_subject() const {
  for (int k = 1; k < s_.size(); ++k) {
    if (is(k, kFinite)) return is(k - 1, kNouns | tag_set(Tag::RB));
    if (is(k, tag_set(Tag::comma, Tag::colon, Tag::period, Tag::PRP, Tag::WP, Tag::WDT, Tag::WRB, Tag::TO)))
      return false;
  }
  return false;
}

/// "*Shelling* (in Tarn) killed three people": the only verb of the sentence, with its object.
void RepairPass::opening_without_finite() {
  int verb = 0;
  for (int k = 1; k < s_.size(); ++k) {
    if (is(k, kFinite | tag_set(Tag::comma, Tag::colon, Tag::PRP, Tag::WP, Tag::WDT, Tag::TO, Tag::VBG))) return;
    if (verb == 0 && tag(k) == Tag::VBN) verb = k;
  }
  if (verb == 0 || !s_.at(verb).may_be(Tag::VBD) || (verb > 1 && !is(verb - 1, kNouns | tag_set(Tag::JJ))) ||
      !is(verb + 1, kNouns | tag_set(Tag::CD, Tag::DT, Tag::PRPS)))
    return;
  s_.at(0).tag = Tag::NN;
  s_.at(verb).tag = Tag::VBD;
}

void RepairPass::opening() {
  TagItem& item = s_.at(0);
  if (item.tag == Tag::VBG && item.may_be(Tag::NN) && is(1, tag_set(Tag::IN, Tag::VBN))) opening_without_finite();
  if (item.tag == Tag::VBG && item.may_be(Tag::NN) && tag(1) == Tag::IN && opens_as_subject()) item.tag = Tag::NN;
  // "*Fighting* erupted", "*Voting* has begun"
  if (item.tag == Tag::VBG && item.may_be(Tag::NN) && is(1, kFinite) && !is(1, Func::modal)) item.tag = Tag::NN;
  if (item.tag != Tag::NN || s_.token(0).shape != Shape::capitalized || s_.noun_frame(0).has(NounFrame::time)) return;
  const bool of_name = is(1, Special::of) && tag(2) == Tag::NNP && s_.noun_frame(0).has(NounFrame::of_name);
  if (is(1, tag_set(Tag::NNP, Tag::NNPS)) || of_name) item.tag = Tag::NNP;
}

void RepairPass::words(int i) {
  TagItem& item = s_.at(i);
  if (item.tag == Tag::NN && item.plural_noun) item.tag = Tag::NNS;
  const Tag before = tag(i - 1);
  if (before == Tag::CD) number_range(i);
  if (before == Tag::CD && in(item.tag, tag_set(Tag::NN, Tag::NNP)) && s_.noun_frame(i).has(NounFrame::unit) &&
      abbreviated_unit(i))
    item.tag = Tag::NNS;
  // "ON 3 MAY REBELS CAME", but "AT LEAST 12 MAY HAVE DIED"
  if (before == Tag::CD && item.tag == Tag::MD && item.capital && s_.noun_frame(i).has(NounFrame::month) &&
      !is(i + 1, tag_set(Tag::VB, Tag::VBP, Tag::RB)))
    item.tag = Tag::NNP;
  if (before == Tag::PRP) particle_behind_pronoun(i);
  if (is(i, Special::to) && item.tag == Tag::IN) late_infinitive(i);
  said_inversion(i);
}

/// "2 – 1", "2000-2050"
void RepairPass::number_range(int i) {
  TagItem& item = s_.at(i);
  if (!in(item.tag, tag_set(Tag::colon, Tag::HYPH)) || tag(i - 1) != Tag::CD || tag(i + 1) != Tag::CD || i == 0 ||
      i + 1 >= s_.size())
    return;
  if (s_.token(i - 1).shape == Shape::number && s_.token(i + 1).shape == Shape::number && s_.text(i) != ":" &&
      s_.text(i) != ";")
    item.tag = Tag::SYM;
}

/// "picked them up."
void RepairPass::particle_behind_pronoun(int i) {
  if (!is(i, Func::particle) || tag(i - 1) != Tag::PRP || !is(i - 2, kVerbs)) return;
  if (is(i, Special::back)) return;
  if (s_.verb_frame(i - 2).verb_has_particle(*s_.at(i).grammar) &&
      is(i + 1, tag_set(Tag::TO, Tag::period, Tag::comma, Tag::IN, Tag::CC, Tag::close_quote, Tag::RB))) {
    s_.at(i).tag = Tag::RP;
  }
}

/// "to “lead” the talks", "to swiftly end it"
void RepairPass::late_infinitive(int i) {
  int j = i + 1;
  while (j < s_.size() && is(j, tag_set(Tag::open_quote, Tag::RB, Tag::close_quote))) ++j;
  if (j >= s_.size() || j == i + 1 || !lower(j)) return;
  if (is(j, tag_set(Tag::VB, Tag::VBP)) || (tag(j) == Tag::NN && base_verb(j))) {
    s_.at(i).tag = Tag::TO;
    s_.at(j).tag = Tag::VB;
  }
}

/// "“…,” said Berg": the verb of saying before its subject is finite.
void RepairPass::said_inversion(int i) {
  TagItem& item = s_.at(i);
  if (!in(item.tag, tag_set(Tag::VBN, Tag::VB, Tag::VBP, Tag::NN, Tag::JJ)) || !item.may_be(Tag::VBD)) return;
  if (!item.reports) return;
  if (!is(i - 1, tag_set(Tag::close_quote, Tag::comma, Tag::period)) || i == 0) return;
  // "…, *said* soldiers had detained her"
  const bool clause = is(i, Special::said) && is(i + 1, kNouns) && is(i + 2, kFinite);
  if (item.tag == Tag::JJ && !clause) return;
  if (clause || is(i + 1, tag_set(Tag::NNP, Tag::DT, Tag::PRP, Tag::PRPS, Tag::NNPS, Tag::JJ)) || s_.at(i + 1).capital)
    item.tag = Tag::VBD;
}

/// "began" is past and "begun" participle wherever they stand.
void RepairPass::strong_forms(int i) {
  TagItem& item = s_.at(i);
  if (item.irregular && in(item.tag, kVerbs | tag_set(Tag::NN, Tag::JJ)) && lower(i) && item.listed) {
    const TagSet rest = item.can & ~tag_set(Tag::NNP, Tag::NNPS, Tag::FW);
    if (rest == tag_set(Tag::VBD)) item.tag = Tag::VBD;
    else if (rest == tag_set(Tag::VBN) && in(item.tag, kVerbs)) item.tag = Tag::VBN;
  }
  // "said they had *shot* down a helicopter"
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBN) && is(i - 1, Func::have) && i > 0 &&
      is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::RP, Tag::IN, Tag::CD, Tag::JJ, Tag::NNP))) {
    item.tag = Tag::VBN;
    if (s_.verb_frame(i).verb_has_particle(*s_.at(i + 1).grammar)) s_.at(i + 1).tag = Tag::RP;
    return;
  }
  // "two men on a motorcycle (entered and) *shot* dead a colonel": no noun stands before an adjective and an article
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) && i > 0 && is(i - 1, kNouns | tag_set(Tag::CC)) &&
      tag(i + 1) == Tag::JJ && is(i + 2, tag_set(Tag::DT, Tag::CD, Tag::PRPS, Tag::NNP))) {
    item.tag = Tag::VBD;
    return;
  }
  // "Gunmen *burst* into a bar"
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) && i > 0 && tag(i - 1) == Tag::NNS &&
      tag(i + 1) == Tag::IN && s_.verb_frame(i).verb_takes(*s_.at(i + 1).grammar) && !s_.has_finite_before(i)) {
    item.tag = Tag::VBD;
    return;
  }
  // "A civilian *shot* him dead"
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) && i > 0 &&
      is(i - 1, kNouns | tag_set(Tag::CC, Tag::JJ)) && tag(i + 1) == Tag::PRP && is(i + 1, Func::object_pronoun) &&
      !is(i + 1, Func::subject_pronoun)) {
    item.tag = Tag::VBD;
    if (tag(i - 1) == Tag::JJ && s_.at(i - 1).may_be(Tag::NN)) s_.at(i - 1).tag = Tag::NN;
    return;
  }
  // "The man, armed with a gun, *shot* two guards"
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) && i > 0 && tag(i - 1) == Tag::comma &&
      is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::CD)) && !s_.has_finite_before(i)) {
    item.tag = Tag::VBD;
    return;
  }
  // "the suspect, *shot* dead by police, was"
  if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBN) && is(i - 1, tag_set(Tag::comma, Tag::colon)) &&
      i > 0 && is(i + 2, Special::by) && s_.at(i + 1).may_be(Tag::JJ)) {
    item.tag = Tag::VBN;
    s_.at(i + 1).tag = Tag::JJ;
    return;
  }
  if (in(item.tag, tag_set(Tag::NN, Tag::NNS, Tag::VB))) verb_or_noun(i);
  if (in(item.tag, tag_set(Tag::VB, Tag::VBP)) && item.may_be(Tag::VBD) && tag(i - 1) == Tag::CC && continues_past(i)) {
    item.tag = Tag::VBD;
    return;
  }
  // "people who only *respond* to it"
  const bool of_relative =
      is(i - 1, tag_set(Tag::WP, Tag::WDT)) || (tag(i - 1) == Tag::RB && is(i - 2, tag_set(Tag::WP, Tag::WDT)));
  if (item.tag == Tag::VB && of_relative && item.may_be(Tag::VBP)) {
    item.tag = Tag::VBP;
    return;
  }
  if (item.tag == Tag::VB &&
      (is(i - 1, kNouns) || (tag(i - 1) == Tag::RB && is(i - 2, tag_set(Tag::NNS, Tag::NNPS)))) &&
      !s_.behind_bare_infinitive_verb(i) && !licensed(i)) {
    item.tag = Tag::VBP;
  }
}

/// "a mob looted the shop and *beat* the owner": the verb before tells of the past, and no "to" stands between.
bool RepairPass::continues_past(int i) const {
  constexpr int kReach = 16;
  for (int k = i - 2; k >= 0 && k > i - kReach; --k) {
    if (tag(k) == Tag::VBD) return !is(k, Func::be) && !is(k, Func::have) && !is(k, Func::do_);
    if (is(k, kVerbs | tag_set(Tag::TO, Tag::MD, Tag::period, Tag::colon, Tag::WDT, Tag::WP))) return false;
  }
  return false;
}

void RepairPass::verb_or_noun(int i) {
  TagItem& item = s_.at(i);
  if (item.tag == Tag::NN && base_verb(i) && lower(i) && tag(i - 1) == Tag::CC && tag(i - 2) == Tag::VB &&
      is(i - 3, tag_set(Tag::TO, Tag::MD, Tag::RB, Tag::comma)) && !is(i + 1, Special::of)) {
    item.tag = Tag::VB;  // "to come and study"
    return;
  }
  // "fired *live* rounds"
  const bool describes = item.may_be(Tag::JJ) && is(i + 1, tag_set(Tag::NN, Tag::NNS));
  if (item.tag == Tag::VB && (item.may_be(Tag::NN) || describes) &&
      is(i - 1, tag_set(Tag::VBG, Tag::VBD, Tag::VBZ, Tag::VBN, Tag::CD))) {
    const GrammarWord& verb = s_.verb_frame(i - 1);
    const bool auxiliary = is(i - 1, Func::be) || is(i - 1, Func::have) || is(i - 1, Func::do_);
    if (!auxiliary && !verb.has(VerbFrame::bare_infinitive) && !is(i - 1, Special::unambiguous_verb))
      item.tag = describes ? Tag::JJ : Tag::NN;
  } else if (is(i, tag_set(Tag::NN, Tag::NNS)) && lower(i) && tag(i - 1) == Tag::CC &&
             is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::CD)) &&
             (item.tag == Tag::NN ? base_verb(i) : item.may_be(Tag::VBZ)) && !is(i + 1, Special::all) &&
             !is(i + 1, Special::both)) {
    coordinate_with_verb(i);
  } else if (item.tag == Tag::NNS && lower(i) && item.may_be(Tag::VBZ) && tag(i + 1) == Tag::IN &&
             ((tag(i - 1) == Tag::CC && tag(i - 2) == Tag::VBZ) || continues_in_place(i))) {
    item.tag = Tag::VBZ;
  }
}

/// "was born in Bergen and (now) *lives* in Oslo": behind a verb with its place there is no noun to which "and" joins.
bool RepairPass::continues_in_place(int i) const {
  int k = i - 1;
  while (tag(k) == Tag::RB) --k;
  if (tag(k) != Tag::CC || tag(k - 1) != Tag::NNP) return false;
  while (tag(k - 1) == Tag::NNP) --k;
  if (tag(k - 1) != Tag::IN || !is(k - 2, tag_set(Tag::VBN, Tag::VBD))) return false;
  for (k = i + 1; k < s_.size() && !is(k, tag_set(Tag::comma, Tag::period, Tag::colon)); ++k)
    if (is(k, kFinite)) return false;
  return true;
}

/// "to meet and greet the guests": a noun behind "and" before a determiner continues the verb before.
void RepairPass::coordinate_with_verb(int i) {
  TagItem& item = s_.at(i);
  for (int k = i - 2; k >= 0 && k > i - 14; --k) {
    if (item.tag == Tag::NN && is(k, tag_set(Tag::VB, Tag::VBP)) &&
        is(k - 1, tag_set(Tag::TO, Tag::MD, Tag::RB, Tag::CC, Tag::comma, Tag::NNS, Tag::PRP))) {
      item.tag = tag(k);
      return;
    }
    if (item.tag == Tag::NNS && tag(k) == Tag::VBZ) {
      item.tag = Tag::VBZ;
      return;
    }
    if (is(k, tag_set(Tag::VBD, Tag::period, Tag::colon, Tag::WDT, Tag::MD))) return;
  }
}

/// Does something to the left ask for a base form?
bool RepairPass::licensed(int i) const {
  for (int k = i - 1; k >= 0 && k > i - 9; --k) {
    if (is(k, tag_set(Tag::MD, Tag::TO)) || is(k, Func::do_)) return true;
    if (tag(k) == Tag::VB && is(k - 1, tag_set(Tag::TO, Tag::MD))) return true;
    if (is(k, tag_set(Tag::period, Tag::colon, Tag::VBD, Tag::VBZ)))
      return s_.verb_frame(k).has(VerbFrame::that_clause) && that_between(k, i);
  }
  return false;
}

bool RepairPass::that_between(int from, int to) const {  // "demanded that Berg resign"
  for (int k = from + 1; k < to; ++k) {
    if (is(k, Special::that)) return true;
  }
  return false;
}

void repair_clauses(TagSentence& s) { RepairPass(s).run(); }

}  // namespace dramatis
