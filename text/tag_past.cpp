// SPDX-License-Identifier: Apache-2.0
// Past tense or participle: "troops sent to Mali were", "troops sent a letter".

#include "text/context_pass.hpp"

namespace dramatis {

/// So often an adjective in WordNet's texts that it is one where it may be: "related", "limited".
constexpr int kOftenAdjective = 10;
/// What may stand directly before the form where its subject stands before it.
constexpr TagSet kPastSubject = kNouns | tag_set(Tag::CD, Tag::DT, Tag::CRB, Tag::close_quote, Tag::comma, Tag::POS,
                                                 Tag::RB, Tag::PRP, Tag::JJ, Tag::SYM);

/// No auxiliary stands directly before: "troops sent to Mali were", "troops sent a letter".
void ContextPass::past_or_participle(int i, int j) {
  Tag chosen = past_beside(i, j);
  if (chosen == Tag::none && tag(i - 1) == Tag::comma && lists_deeds(i)) chosen = Tag::VBD;
  if (chosen == Tag::none) {
    if ((tag(j) == Tag::CC || tag(j) == Tag::comma) && coordinate_past(i, j)) return;
    chosen = past_apart_from_subject(i, j);
  }
  if (chosen == Tag::none && (is(j, kPastSubject) || is(j, Special::more))) chosen = past_behind_subject(i);
  if (chosen != Tag::none) set(i, chosen);
}

/// What the words directly beside say: a modifier ("the 10 *wounded* soldiers") or the verb of a pronoun.
Tag ContextPass::past_beside(int i, int j) const {
  const TagItem& item = s_.at(i);
  // "announced a *set* of rules", "has a full *set* of teeth"
  const int before = i > 1 && tag(i - 1) == Tag::JJ ? i - 2 : i - 1;
  if (item.may_be(Tag::NN) && is(i + 1, Special::of) && is(before, tag_set(Tag::DT, Tag::PRPS))) return Tag::NN;
  if ((item.may_be(Tag::JJ) || (i == 0 && item.may_be(Tag::VBN))) && !is(i, Special::said) && describes_subject(i))
    return Tag::JJ;
  // "Holm "*kidnapped* her child"": the words of somebody go on with the sentence around them
  if (tag(i - 1) == Tag::open_quote && i > 1 && is(i - 2, kNouns) && item.may_be(Tag::VBD) &&
      is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP)))
    return Tag::VBD;
  // "The dam that collapsed *killed* 40 people"
  if (i > 2 && tag(i - 1) == Tag::VBD && !is(i - 1, Func::be) && !is(i - 1, Func::have) && item.may_be(Tag::VBD) &&
      (is(i - 2, tag_set(Tag::WDT, Tag::WP)) || is(i - 2, Special::that)) && is(i - 3, kNouns) &&
      is(i + 1, tag_set(Tag::CD, Tag::DT, Tag::PRPS, Tag::NNP, Tag::NNS)))
    return Tag::VBD;
  // "Ole Dahl, *accused* of taking bribes, left": nobody accuses without saying whom
  if (tag(i - 1) == Tag::comma && is(i + 1, Special::of) && s_.verb_frame(i).has(VerbFrame::needs_object) &&
      s_.verb_frame(i).has(VerbFrame::accusing))
    return Tag::VBN;
  if (tag(i - 1) == Tag::comma && (by_follows(i) || (item.may_be(Tag::VBN) && by_behind_phrases(i)))) return Tag::VBN;
  // "by two *paid* assassins", "the 10 *wounded* soldiers", "has five *elected* members", "killed two *armed* men"
  if (tag(i - 1) == Tag::CD && tag(i + 1) == Tag::NNS && i > 1 && item.may_be(Tag::VBN) &&
      (is(i - 2, tag_set(Tag::DT, Tag::IN, Tag::VBD, Tag::VBG, Tag::VBN, Tag::VB)) || is(i - 2, Func::have)))
    return Tag::VBN;
  // "minor damage and one *reported* injury"
  if (i > 2 && tag(i - 1) == Tag::CD && tag(i - 2) == Tag::CC && item.may_be(Tag::VBN) &&
      tag(i + 1) == (is(i - 1, Special::one) ? Tag::NN : Tag::NNS) && is(i - 3, tag_set(Tag::NN, Tag::NNS)))
    return Tag::VBN;
  // "killed two heavily *armed* men"
  if (tag(i - 1) == Tag::RB && i > 2 && tag(i - 2) == Tag::CD && tag(i + 1) == Tag::NNS && item.may_be(Tag::VBN) &&
      is(i - 3, tag_set(Tag::IN, Tag::VBD, Tag::VBG, Tag::VBN, Tag::VB)))
    return Tag::VBN;
  if (item.may_be(Tag::VBD) && closes_dashes(i)) return Tag::VBD;
  if (item.may_be(Tag::VBN) && counts_subject(i)) return Tag::VBN;
  // "the wounded include", "the accused were", "among the injured.", "among the injured here are"
  // (but "those *arrested* were", "among those *killed*.")
  if (tag(i - 1) == Tag::DT && !stands_alone(i - 1) && !is(i - 1, Func::plural_agreement) &&
      (is(i + 1, kFinite | tag_set(Tag::period, Tag::comma)) || (tag(i + 1) == Tag::RB && is(i + 2, kFinite))) &&
      item.may_be(Tag::VBN))
    return Tag::JJ;
  // "relatives of those *killed* in the blast demanded": such people do nothing yet
  if (tag(i - 1) == Tag::DT && is(i - 1, Func::plural_agreement) && is(i - 1, Func::definite) &&
      s_.verb_frame(i).has(VerbFrame::needs_object) && item.may_be(Tag::VBN))
    return Tag::VBN;
  // "The *accused* denied the charges", "the *injured* told their story"
  if (tag(i - 1) == Tag::DT && is(i - 1, Func::definite) && item.may_be(Tag::VBN) && s_.at(i + 1).may_be(Tag::VBD) &&
      !s_.at(i + 1).may_be(Tag::JJ) && is(i + 2, tag_set(Tag::DT, Tag::PRPS, Tag::PRP)))
    return Tag::JJ;
  // "told the *accused* to pay", "warned the *accused* not to speak"
  if (tag(i - 1) == Tag::DT && is(i - 1, Func::definite) && i > 1 && is(i - 2, kVerbs) && item.may_be(Tag::VBN) &&
      (tag(i + 1) == Tag::TO || (tag(i + 1) == Tag::RB && tag(i + 2) == Tag::TO)))
    return Tag::JJ;
  if (is(i, Special::said) && !(is(i + 1, Special::to) && is(j, tag_set(Tag::NN, Tag::NNP, Tag::NNS)))) return Tag::VBD;
  if (is(i - 1, kDeterminers | tag_set(Tag::JJ)) && is(i + 1, kNouns | tag_set(Tag::JJ, Tag::HYPH)) &&
      !(tag(i - 1) == Tag::DT && stands_alone(i - 1)))
    return Tag::VBN;
  // "a heavily *armed* man", "the newly *elected* mayor"
  if (i > 1 && tag(i - 1) == Tag::RB && is(i - 2, kDeterminers) && is(i + 1, kNouns | tag_set(Tag::JJ)) &&
      !(tag(i - 2) == Tag::DT && stands_alone(i - 2)) && item.may_be(Tag::VBN))
    return Tag::VBN;
  if (is(j, tag_set(Tag::PRP, Tag::EX)) && !is(j, Func::object_pronoun)) return Tag::VBD;
  if (is(j, tag_set(Tag::WP, Tag::WDT))) return Tag::VBD;
  // "a man who police believe *planted* the bomb"
  if (i > 3 && is(i - 1, kFinite) && s_.verb_frame(i - 1).has(VerbFrame::that_clause) && item.may_be(Tag::VBD) &&
      is(i - 2, kNouns | tag_set(Tag::PRP)) && is(i - 3, tag_set(Tag::WP, Tag::WDT)) &&
      is(i + 1, kDeterminers | tag_set(Tag::NNP, Tag::CD, Tag::NNS, Tag::PRP, Tag::IN)))
    return Tag::VBD;
  // "ordered the ministry and *related* agencies to leave"
  // (but "killed 12 and *left* thousands homeless")
  if (tag(i - 1) == Tag::CC && tag(i + 1) == Tag::NNS && item.may_be(Tag::JJ) && item.commonest != Tag::VBD &&
      !s_.verb_frame(i).has(VerbFrame::object_complement) && item.info->adjective_count >= kOftenAdjective)
    return Tag::JJ;
  return Tag::none;
}

/// "killed 12 people, *injured* 30 and kidnapped a nurse": between verbs that each have their object.
bool ContextPass::lists_deeds(int i) const {
  constexpr TagSet kOpensObject =
      tag_set(Tag::DT, Tag::PRPS, Tag::CD, Tag::NNP, Tag::NNS, Tag::JJ, Tag::PRP, Tag::NN, Tag::dollar);
  constexpr int kLongest = 12;
  if (!s_.at(i).may_be(Tag::VBD) || !is(i + 1, kOpensObject)) return false;
  bool ahead = false;
  for (int k = i + 2; k < i + kLongest && k + 2 < s_.size() && !ahead; ++k) {
    if (tag(k) == Tag::CC && s_.at(k + 1).may_be(Tag::VBD)) ahead = is(k + 2, kOpensObject);
    if (is(k, kFinite) && !s_.at(k).may_be(Tag::VBN)) return false;
    if (clause_border(k) && tag(k) != Tag::CC) return false;
  }
  if (!ahead) return false;
  for (int m = i - 3; m > 0; --m) {
    if (tag(m) == Tag::VBD && !is(m, Func::be) && !is(m, Func::have)) return is(m + 1, kOpensObject);
    if (is(m, kFinite | tag_set(Tag::VB, Tag::VBG, Tag::comma)) || clause_border(m)) return false;
  }
  return false;
}

/// Behind a preposition, a comma or another verb: not beside its subject, if it has one.
Tag ContextPass::past_apart_from_subject(int i, int j) const {
  if (tag(j) == Tag::IN) return Tag::VBN;
  const Tag next = tag(i + 1);
  // "The suspects, *named* as Ali Khan and Omar Farah, were charged"
  if (tag(i - 1) == Tag::comma && is(i + 1, Special::as) && is(i + 2, tag_set(Tag::NNP)) && i > 1 &&
      is(i - 2, kNouns) && (s_.verb_frame(i).has(VerbFrame::naming) || s_.verb_frame(i).has(VerbFrame::needs_object)))
    return Tag::VBN;
  if (tag(i - 1) == Tag::comma && in(next, tag_set(Tag::DT, Tag::PRPS, Tag::JJ, Tag::PRP, Tag::RP)) && i > 2 &&
      earlier_comma_or_relative(i - 1))
    return Tag::VBD;
  // "Among the dead was the driver, *identified* as Ola Moe"
  if (tag(i - 1) == Tag::comma && next == Tag::IN && s_.verb_frame(i).has(VerbFrame::needs_object) &&
      !is(i + 2, tag_set(Tag::CD, Tag::JJS)) && s_.has_finite_before(i))
    return Tag::VBN;
  if (is(i - 1, tag_set(Tag::ORB, Tag::comma)) && next == Tag::IN) {
    if (is(i + 1, Special::by) || finite_since(j)) return Tag::VBN;
  }
  if (i == 0 || (is(i - 1, tag_set(Tag::VBG, Tag::VB, Tag::VBZ, Tag::VBP)) && is(i + 1, tag_set(Tag::NN, Tag::NNS))))
    return Tag::VBN;
  // "The man, *arrested* in May, is ill", "*arrested* last week, is ill"
  const bool phrase = next == Tag::IN || (next == Tag::RP && tag(i + 2) == Tag::IN) ||
                      s_.noun_frame(i + 1).has(NounFrame::bare_time) ||
                      (is(i + 1, Special::last) && s_.noun_frame(i + 2).has(NounFrame::time));
  if (tag(i - 1) == Tag::comma && phrase && insertion(i)) return Tag::VBN;
  return Tag::none;
}

/// Behind a noun that may be its subject: "troops *sent* a letter", or may not: "troops *sent* to Mali were".
Tag ContextPass::past_behind_subject(int i) const {
  const TagItem& item = s_.at(i);
  const Tag next = tag(i + 1);
  if (by_follows(i) && !s_.verb_frame(i).has(VerbFrame::never_passive)) return Tag::VBN;
  // "men *believed* to be members of the gang shot a judge"
  if (is(i - 1, kNouns) && next == Tag::TO && (is(i + 2, Func::be) || is(i + 2, Func::have)) &&
      s_.verb_frame(i).has(VerbFrame::that_clause) && !s_.verb_frame(i).has(VerbFrame::subject_control))
    return Tag::VBN;
  if (closes_participle_insertion(i) && item.may_be(Tag::VBD) &&
      in(next, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::NNP, Tag::CD, Tag::NNS)))
    return Tag::VBD;
  // "The minister *told* parliament the army was ready": who was told stands behind
  if (in(next, kNouns) && s_.verb_frame(i).has(VerbFrame::tell_like)) return Tag::VBD;
  if (next == Tag::period && closes_report(i)) return Tag::VBD;
  if (item.may_be(Tag::VBD) && closes_said_insertion(i)) return Tag::VBD;
  if (item.may_be(Tag::VBD) && (ends_object_relative(i) || has_relative_object(i))) return Tag::VBD;
  const bool before = finite_since(i);
  if (in(next, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::NNP, Tag::CD, Tag::NNS, Tag::WRB, Tag::WP)) ||
      is(i + 1, Special::that)) {
    // "two men riding a motorcycle threatened two guards": a reduced relative is no verb of the clause
    return before && in(next, tag_set(Tag::CD, Tag::NNP)) && !only_reduced_since(i) ? Tag::VBN : Tag::VBD;
  }
  // "denied the government *paid* ransom"
  if (before && next == Tag::NN && item.may_be(Tag::VBD) && is(i - 1, kNouns) && is_subject_of_content(i))
    return Tag::VBD;
  // "men riding a motorcycle *gunned* down a judge", "members of the front *kidnapped* engineer Jan Holt"
  const bool down = s_.verb_frame(i).verb_has_particle(*s_.at(i + 1).grammar) && is(i + 1, Func::particle) &&
                    is(i + 2, tag_set(Tag::DT, Tag::PRPS, Tag::CD, Tag::NN, Tag::NNP, Tag::NNS));
  const bool titled = next == Tag::NN && tag(i + 2) == Tag::NNP && is(i - 1, kNouns) &&
                      (s_.at(i + 1).info->classes & word_class::person) != 0;
  if ((down || titled) && item.may_be(Tag::VBD) && (!before || only_reduced_since(i))) return Tag::VBD;
  // "the minister *noted* (on Monday) more than 600 soldiers have died": what was noted is a clause
  const int content = next == Tag::IN && s_.noun_frame(i + 2).has(NounFrame::bare_time) ? i + 3 : i + 1;
  if (!before && s_.verb_frame(i).has(VerbFrame::that_clause) && s_.verb_frame(i).has(VerbFrame::reporting) &&
      (opens_clause_content(content) || (content > i + 1 && is(content, tag_set(Tag::PRPS)))) && finite_until(i))
    return Tag::VBD;
  // "the artists and others *killed* in a fire", "12 were killed and 30 *injured* in it": such a verb has its object
  // behind it or before (not "killed *at least* 12", "killed *about* 12") but "while police *investigated*" has no
  // other verb
  const int last = is(i - 1, Special::more) && i > 1 ? i - 2 : i - 1;  // "and dozens more *wounded* in the blast"
  const bool lacks_object = is(last, kNouns | tag_set(Tag::CD)) && !ends_adverbial_clause(i, next) &&
                            in(next, tag_set(Tag::IN, Tag::period, Tag::comma)) &&
                            !is(i + 2, tag_set(Tag::CD, Tag::JJS, Tag::TO)) &&
                            s_.verb_frame(i).has(VerbFrame::needs_object);
  // "a ferry carrying 90 men *capsized* in rough seas": a reduced relative is no verb of the clause
  const bool told = before && !(is(i - 1, kNouns) && only_reduced_since(i));
  return told || lacks_object || finite_until(i) ? Tag::VBN : Tag::VBD;
}

/// Between a verb that takes clauses and `i` stands a noun group with its article alone.
bool ContextPass::is_subject_of_content(int i) const {
  int k = i - 1;
  while (k > 0 && is(k, kNominal)) --k;
  return k > 0 && k < i - 2 && is(k + 1, Func::definite) && is(k, kFinite) &&
         s_.verb_frame(k).has(VerbFrame::that_clause);
}

/// "*Alleged* rebels killed two", "*Armed* men on motorcycles stormed it", "On Monday *suspected* members of the gang
/// shot a man": at the head of a clause, before plural nouns with a verb of their own.
bool ContextPass::describes_subject(int i) const {
  const bool behind_time =
      is(i - 1, kNouns | tag_set(Tag::CD)) && i > 0 &&
      (s_.noun_frame(i - 1).has(NounFrame::bare_time) || s_.noun_frame(i - 1).has(NounFrame::month));
  if (i > 0 && !behind_time && !opens_clause(i - 1) && !is(i - 1, tag_set(Tag::comma, Tag::open_quote, Tag::WRB)))
    return false;
  int k = i + 1;
  const auto skip_nouns = [&] {
    while (k < i + 10 && k < s_.size() && !may_be_strong_past(k) &&
           // "suspected rebels *set* fire to a hall"
           !(is(k - 1, tag_set(Tag::NNS)) && s_.at(k).irregular && s_.at(k).may_be(Tag::VBD)) &&
           (is(k, kNouns | tag_set(Tag::JJ, Tag::CD, Tag::HYPH)) ||
            (is(k, tag_set(Tag::VBG, Tag::VBN)) && is(k + 1, kNouns))))
      ++k;
  };
  skip_nouns();
  if (!is(k - 1, tag_set(Tag::NNS, Tag::NNPS))) return false;
  for (int phrases = 0; phrases < 2 && tag(k) == Tag::IN && !clause_border(k); ++phrases) {
    ++k;
    if (is(k, tag_set(Tag::DT, Tag::PRPS))) ++k;
    skip_nouns();
  }
  return is(k, kFinite) || (s_.at(k).may_be(Tag::VBD) && !is(k + 1, Special::by));
}

/// "men of the Red Front *shot* at the guards", "gunmen *burst* into the church"
bool ContextPass::may_be_strong_past(int i) const {
  return s_.at(i).irregular && s_.at(i).may_be(Tag::VBD) &&
         is(i + 1, tag_set(Tag::IN, Tag::DT, Tag::PRPS, Tag::CD, Tag::TO));
}

/// "Three *armed* men opened fire", "Two *armed* bank robbers fled", "Two *armed* men on (riding) a motorcycle shot
/// him": behind a number that opens a clause, before plural nouns with a verb of their own.
bool ContextPass::counts_subject(int i) const {
  const int number = i > 1 && tag(i - 1) == Tag::RB ? i - 2 : i - 1;  // "Three heavily *armed* men"
  if (i == 0 || tag(number) != Tag::CD || !is(i + 1, tag_set(Tag::NNS, Tag::JJ, Tag::NN))) return false;
  if (number > 0 && !opens_clause(number - 1) &&
      !is(number - 1, tag_set(Tag::comma, Tag::open_quote, Tag::WRB, Tag::DT)) &&
      !s_.noun_frame(number - 1).has(NounFrame::time))
    return false;
  int k = i + 1;
  const auto skip_nouns = [&] {
    while (k < i + 12 && k < s_.size() && !may_be_strong_past(k) &&
           is(k, kNouns | tag_set(Tag::JJ, Tag::CD, Tag::HYPH, Tag::DT, Tag::PRPS)))
      ++k;
  };
  skip_nouns();
  if (!is(k - 1, tag_set(Tag::NNS, Tag::NNPS))) return false;
  for (int phrases = 0; phrases < 2 && is(k, tag_set(Tag::IN, Tag::VBG)) && !clause_border(k); ++phrases) {
    ++k;
    skip_nouns();
  }
  return is(k, kFinite) || (s_.at(k).may_be(Tag::VBD) && !is(k + 1, Special::by));
}

/// "…, *carried out* this morning by rebels": behind the verb nothing but when, and who.
bool ContextPass::by_follows(int i) const {
  int k = i + 1;
  if (is(k, Func::particle) && !is(k, Special::by)) ++k;
  while (k < i + 7 && (is(k, tag_set(Tag::RP, Tag::RB)) || s_.noun_frame(k).has(NounFrame::bare_time) ||
                       s_.noun_frame(k).has(NounFrame::month) || is(k, Func::before_time) ||
                       (is(k, tag_set(Tag::DT, Tag::CD, Tag::IN)) && !is(k, Special::by) &&
                        (s_.noun_frame(k + 1).has(NounFrame::bare_time) || s_.noun_frame(k + 1).has(NounFrame::month) ||
                         is(k + 1, tag_set(Tag::CD))))))
    ++k;
  if (!is(k, Special::by) || tag(k + 1) == Tag::VBG) return false;  // "*responded* by pointing"
  int unit = k + 1;
  while (tag(unit) == Tag::CD) ++unit;
  return !(unit > k + 1 && s_.noun_frame(unit).has(NounFrame::unit));  // "the dollar *weakened* by 2 percent"
}

/// "The men, *arrested* in Tarn on Sunday by police, left": behind the verb phrases of when and where, then who.
bool ContextPass::by_behind_phrases(int i) const {
  constexpr int kLongest = 12;
  if (i < 2 || !is(i - 2, kNouns | tag_set(Tag::CD)) || s_.verb_frame(i).has(VerbFrame::never_passive)) return false;
  const bool when = is(i + 1, tag_set(Tag::JJ)) && s_.noun_frame(i + 2).has(NounFrame::bare_time);  // "last week"
  if (!is(i + 1, tag_set(Tag::IN, Tag::RP, Tag::TO)) && !when) return false;
  int k = i + 1;
  while (k < i + kLongest && k < s_.size() && !is(k, Special::by) &&
         is(k, kNominal | tag_set(Tag::IN, Tag::RP, Tag::TO)) && !clause_border(k))
    ++k;
  return is(k, Special::by) && k > i + 2 && !is(k + 1, tag_set(Tag::VBG, Tag::CD));
}

/// "Results, published in May, show": behind the next comma the sentence goes on with its verb.
bool ContextPass::insertion(int i) const {
  for (int k = i + 1; k < s_.size() && k < i + 20; ++k) {
    if (tag(k) == Tag::comma) {  // "The bill, passed in May, *bans* bags": a plural or a verb
      const bool bans = lower(k + 1) && s_.at(k + 1).may_be(Tag::VBZ) && is(k + 2, kNouns | kDeterminers) &&
                        is(i - 2, tag_set(Tag::NN, Tag::NNP));
      // "The men, arrested in Tarn, *denied* it"
      const bool acts = s_.verb_frame(i).has(VerbFrame::needs_object) && lower(k + 1) &&
                        s_.at(k + 1).may_be(Tag::VBD) &&
                        is(k + 2, kDeterminers | tag_set(Tag::CD, Tag::NNP, Tag::NNS, Tag::PRP));
      return is(s_.next_content(k), kFinite) || may_be_strong_past(k + 1) || bans || acts;
    }
    if (tag(k - 1) == Tag::HYPH) continue;  // "a long-*barrelled* gun"
    if (is(k, kFinite) || clause_border(k)) return false;
  }
  return false;
}

bool ContextPass::earlier_comma_or_relative(int i) const {
  for (int k = 0; k < i; ++k) {
    if (is(k, tag_set(Tag::WDT, Tag::WP, Tag::comma))) return true;
  }
  return false;
}

/// "debated, amended *and passed* the bill", "debated, amended*, and passed* it": another past with its object.
bool ContextPass::joins_past(int i) const {
  if (tag(i) == Tag::comma) ++i;
  return tag(i) == Tag::CC && lower(i + 1) && s_.at(i + 1).may_be(Tag::VBD) &&
         is(i + 2, kDeterminers | tag_set(Tag::NNP, Tag::NNS, Tag::CD, Tag::PRP, Tag::JJ, Tag::dollar, Tag::NN));
}

/// "was arrested and charged", "left and joined": the second verb has the form of the first.
bool ContextPass::coordinate_past(int i, int j) {
  TagItem& item = s_.at(i);
  // "said the rebels had left, and *added that* …": who speaks goes on
  if (tag(j) == Tag::CC && tag(j - 1) == Tag::comma && item.reports && is(i + 1, Special::that) &&
      item.may_be(Tag::VBD)) {
    item.tag = Tag::VBD;
    return true;
  }
  const bool comma = tag(j) == Tag::comma;
  for (int m = j - 1; m >= 0; --m) {
    if (is(m, tag_set(Tag::VBN, Tag::VBD)) && !is(m, Func::be)) {
      // "had been accused, *charged* or convicted"
      if (comma && m == j - 1 && tag(m) == Tag::VBN && is(i + 1, tag_set(Tag::CC, Tag::comma)) &&
          item.may_be(Tag::VBN)) {
        item.tag = Tag::VBN;
        return true;
      }
      // "debated, *amended* and passed the bill"
      if (comma && m == j - 1 && tag(m) == Tag::VBD && item.may_be(Tag::VBD) && joins_past(i + 1)) {
        item.tag = Tag::VBD;
        return true;
      }
      if (comma) return false;
      item.tag = tag(m);
      // "was beaten and *fled* to Chad"
      if (item.tag == Tag::VBN && item.may_be(Tag::VBD) && s_.verb_frame(i).has(VerbFrame::never_passive) &&
          (is(m - 1, Func::be) || is(m - 2, Func::be))) {
        item.tag = Tag::VBD;
        return true;
      }
      // "was born in Nairobi and *moved* to Britain", but "was born and *raised* in Nairobi"
      if (m < j - 1 && s_.verb_frame(m).has(VerbFrame::lone_passive) && tag(m) == Tag::VBN && item.may_be(Tag::VBD)) {
        item.tag = Tag::VBD;
        return true;
      }
      const bool passive = is(m - 1, Func::be) || is(m - 2, Func::be) || is(m - 3, Func::be);
      // "was arrested and *fined* 500 euros"
      const bool second_object =
          is(i + 1, tag_set(Tag::CD, Tag::dollar)) && s_.verb_frame(i).has(VerbFrame::ditransitive);
      if (tag(m) == Tag::VBN && passive && !second_object && is(i + 1, kObject) &&
          !(tag(i + 1) == Tag::JJ && !is(i + 2, kNouns)) && item.may_be(Tag::VBD))
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

}  // namespace dramatis
