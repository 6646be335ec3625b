// SPDX-License-Identifier: Apache-2.0
// Past tense or participle: "troops sent to Mali were", "troops sent a letter".

#include "text/context_pass.hpp"

namespace dramatis {

/// So often an adjective in WordNet's texts that it is one where it may be: "related", "limited".
constexpr int kOftenAdjective = 10;

/// No auxiliary stands directly before: "troops sent to Mali were", "troops sent a letter".
void ContextPass::past_or_participle(int i, int j) {
  TagItem& item = s_.at(i);
  if ((item.may_be(Tag::JJ) || (i == 0 && item.may_be(Tag::VBN))) && !is(i, Special::said) && describes_subject(i)) {
    item.tag = Tag::JJ;
    return;
  }
  // "Holm "*kidnapped* her child"": the words of somebody go on with the sentence around them
  if (tag(i - 1) == Tag::open_quote && i > 1 && is(i - 2, kNouns) && item.may_be(Tag::VBD) &&
      is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP))) {
    item.tag = Tag::VBD;
    return;
  }
  if (tag(i - 1) == Tag::comma && by_follows(i)) {
    item.tag = Tag::VBN;
    return;
  }
  // "by two *paid* assassins", "the 10 *wounded* soldiers", "has five *elected* members", "killed two *armed* men"
  if (tag(i - 1) == Tag::CD && tag(i + 1) == Tag::NNS && i > 1 && item.may_be(Tag::VBN) &&
      (is(i - 2, tag_set(Tag::DT, Tag::IN, Tag::VBD, Tag::VBG, Tag::VBN, Tag::VB)) || is(i - 2, Func::have))) {
    item.tag = Tag::VBN;
    return;
  }
  if (item.may_be(Tag::VBN) && counts_subject(i)) {
    item.tag = Tag::VBN;
    return;
  }
  // "the wounded include", "the accused were", "among the injured.", "among the injured here are"
  if (tag(i - 1) == Tag::DT && !stands_alone(i - 1) &&
      (is(i + 1, kFinite | tag_set(Tag::period, Tag::comma)) || (tag(i + 1) == Tag::RB && is(i + 2, kFinite))) &&
      item.may_be(Tag::VBN)) {
    item.tag = Tag::JJ;
    return;
  }
  if (is(i, Special::said) && !(is(i + 1, Special::to) && is(j, tag_set(Tag::NN, Tag::NNP, Tag::NNS)))) {
    item.tag = Tag::VBD;
    return;
  }
  if (is(i - 1, kDeterminers | tag_set(Tag::JJ)) && is(i + 1, kNouns | tag_set(Tag::JJ, Tag::HYPH)) &&
      !(tag(i - 1) == Tag::DT && stands_alone(i - 1))) {
    item.tag = Tag::VBN;
    return;
  }
  // "a heavily *armed* man", "the newly *elected* mayor"
  if (i > 1 && tag(i - 1) == Tag::RB && is(i - 2, kDeterminers) && is(i + 1, kNouns | tag_set(Tag::JJ)) &&
      !(tag(i - 2) == Tag::DT && stands_alone(i - 2)) && item.may_be(Tag::VBN)) {
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
  // "ordered the ministry and *related* agencies to leave"
  if (tag(i - 1) == Tag::CC && tag(i + 1) == Tag::NNS && item.may_be(Tag::JJ) && item.commonest != Tag::VBD &&
      item.info->adjective_count >= kOftenAdjective) {
    item.tag = Tag::JJ;
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
  if (i == 0 || (is(i - 1, tag_set(Tag::VBG, Tag::VB, Tag::VBZ, Tag::VBP)) && is(i + 1, tag_set(Tag::NN, Tag::NNS)))) {
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
  if (by_follows(i)) {
    item.tag = Tag::VBN;
    return;
  }
  // "men *believed* to be members of the gang shot a judge"
  if (is(i - 1, kNouns) && next == Tag::TO && (is(i + 2, Func::be) || is(i + 2, Func::have)) &&
      s_.verb_frame(i).has(VerbFrame::that_clause) && !s_.verb_frame(i).has(VerbFrame::subject_control)) {
    item.tag = Tag::VBN;
    return;
  }
  if (closes_participle_insertion(i) && item.may_be(Tag::VBD) &&
      in(next, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::NNP, Tag::CD, Tag::NNS))) {
    item.tag = Tag::VBD;
    return;
  }
  // "The minister *told* parliament the army was ready": who was told stands behind
  if (in(next, kNouns) && s_.verb_frame(i).has(VerbFrame::tell_like)) {
    item.tag = Tag::VBD;
    return;
  }
  if (next == Tag::period && closes_report(i)) {
    item.tag = Tag::VBD;
    return;
  }
  const bool before = finite_since(i);
  if (in(next, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::NNP, Tag::CD, Tag::NNS, Tag::WRB, Tag::WP)) ||
      is(i + 1, Special::that)) {
    // "two men riding a motorcycle threatened two guards": a reduced relative is no verb of the clause
    item.tag = before && in(next, tag_set(Tag::CD, Tag::NNP)) && !only_reduced_since(i) ? Tag::VBN : Tag::VBD;
    return;
  }
  // "men riding a motorcycle *gunned* down a judge", "members of the front *kidnapped* engineer Jan Holt"
  const bool down = s_.verb_frame(i).verb_has_particle(*s_.at(i + 1).grammar) && is(i + 1, Func::particle) &&
                    is(i + 2, tag_set(Tag::DT, Tag::PRPS, Tag::CD, Tag::NN, Tag::NNP, Tag::NNS));
  const bool titled = next == Tag::NN && tag(i + 2) == Tag::NNP && is(i - 1, kNouns) &&
                      (s_.at(i + 1).info->classes & word_class::person) != 0;
  if ((down || titled) && item.may_be(Tag::VBD) && (!before || only_reduced_since(i))) {
    item.tag = Tag::VBD;
    return;
  }
  // "the minister *noted* more than 600 soldiers have died": what was noted is a clause
  if (!before && s_.verb_frame(i).has(VerbFrame::that_clause) && s_.verb_frame(i).has(VerbFrame::reporting) &&
      opens_clause_content(i + 1) && finite_until(i)) {
    item.tag = Tag::VBD;
    return;
  }
  // "the artists and others *killed* in a fire": such a verb has its object behind it or before
  // (not "killed *at least* 12", "killed *about* 12")
  // but "while police *investigated*" has no other verb
  const bool lacks_object =
      is(i - 1, kNouns) && !ends_adverbial_clause(i, next) && in(next, tag_set(Tag::IN, Tag::period, Tag::comma)) &&
      !is(i + 2, tag_set(Tag::CD, Tag::JJS, Tag::TO)) && s_.verb_frame(i).has(VerbFrame::needs_object);
  item.tag = before || lacks_object || finite_until(i) ? Tag::VBN : Tag::VBD;
}

/// "Holm, acting alone, *killed* a guard": between the subject and its verb stands a participle between commas.
bool ContextPass::closes_participle_insertion(int i) const {
  constexpr int kLongest = 8;
  if (tag(i - 1) != Tag::comma) return false;
  int k = i - 2;
  while (k > 0 && k > i - kLongest && !is(k, kFinite | tag_set(Tag::comma, Tag::CC, Tag::colon))) --k;
  return k > 0 && tag(k) == Tag::comma && is(k - 1, kNouns) && tag(k + 1) == Tag::VBG && !finite_since(k);
}

/// "while police *investigated* with dogs": only the subject stands between the conjunction and the verb.
bool ContextPass::ends_adverbial_clause(int i, Tag next) const {
  if (!in(next, tag_set(Tag::IN, Tag::comma, Tag::period)) || is(i + 1, Special::by)) return false;
  int k = i - 1;
  while (k >= 0 && is(k, kNominal | tag_set(Tag::HYPH))) --k;
  return k >= 0 && k < i - 1 && is(k, tag_set(Tag::IN, Tag::WRB)) &&
         (is(k, Func::subordinator) || tag(k) == Tag::WRB) && is(k, Func::adverbial_clause);
}

/// A number behind its hedge, or a noun behind its adjective: neither stands behind a participle alone.
bool ContextPass::opens_clause_content(int k) const {
  if (is(k, tag_set(Tag::JJR, Tag::RBR)) && tag(k + 1) == Tag::IN && tag(k + 2) == Tag::CD) return true;
  return is(k, tag_set(Tag::JJ, Tag::RB, Tag::NN)) && is(k + 1, kNouns | tag_set(Tag::CD));
}

/// "*Alleged* rebels killed two", "*Armed* men on motorcycles stormed it", "On Monday *suspected* members of the gang
/// shot a man": at the head of a clause,
/// before plural nouns with a verb of their own.
bool ContextPass::describes_subject(int i) const {
  const bool behind_time =
      is(i - 1, kNouns | tag_set(Tag::CD)) && i > 0 &&
      (s_.noun_frame(i - 1).has(NounFrame::bare_time) || s_.noun_frame(i - 1).has(NounFrame::month));
  if (i > 0 && !behind_time && !opens_clause(i - 1) && !is(i - 1, tag_set(Tag::comma, Tag::open_quote, Tag::WRB)))
    return false;
  int k = i + 1;
  const auto skip_nouns = [&] {
    while (k < i + 10 && k < s_.size() && !may_be_strong_past(k) &&
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

/// "Three *armed* men opened fire", "Two *armed* men on a motorcycle shot him": behind a number that opens a clause,
/// before plural nouns with a verb of their own.
bool ContextPass::counts_subject(int i) const {
  if (i == 0 || tag(i - 1) != Tag::CD || !is(i + 1, tag_set(Tag::NNS, Tag::JJ))) return false;
  if (i > 1 && !opens_clause(i - 2) && !is(i - 2, tag_set(Tag::comma, Tag::open_quote, Tag::WRB, Tag::DT)) &&
      !s_.noun_frame(i - 2).has(NounFrame::time))
    return false;
  int k = i + 1;
  const auto skip_nouns = [&] {
    while (k < i + 12 && k < s_.size() && !may_be_strong_past(k) &&
           is(k, kNouns | tag_set(Tag::JJ, Tag::CD, Tag::HYPH, Tag::DT, Tag::PRPS)))
      ++k;
  };
  skip_nouns();
  if (!is(k - 1, tag_set(Tag::NNS, Tag::NNPS))) return false;
  for (int phrases = 0; phrases < 2 && tag(k) == Tag::IN && !clause_border(k); ++phrases) {
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
  return is(k, Special::by) && tag(k + 1) != Tag::VBG;  // "*responded* by pointing"
}

/// "Results, published in May, show": behind the next comma the sentence goes on with its verb.
bool ContextPass::insertion(int i) const {
  for (int k = i + 1; k < s_.size() && k < i + 20; ++k) {
    if (tag(k) == Tag::comma) return is(s_.next_content(k), kFinite) || may_be_strong_past(k + 1);
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
      if (comma) return false;
      item.tag = tag(m);
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

bool ContextPass::clause_border(int k) const {
  return is(k, tag_set(Tag::colon, Tag::period, Tag::WDT, Tag::WP, Tag::WPS, Tag::WRB, Tag::open_quote, Tag::EX)) ||
         is(k, Special::that) || is(k, Func::adverbial_clause) || is(k, Func::subordinator) ||
         (tag(k) == Tag::CC && s_.at(k).grammar->tag == Tag::CC);
}

/// A finite verb earlier in this clause.
bool ContextPass::finite_since(int i) const {
  for (int k = i - 1; k >= 0; --k) {
    // "a *racing* driver"
    if (tag(k) == Tag::VBG && k < i - 1 && is(k + 1, kNouns) && is(k - 1, tag_set(Tag::DT, Tag::JJ, Tag::PRPS)))
      continue;
    if (is(k, kFinite | tag_set(Tag::VB, Tag::VBG)) && !is(k, Special::according)) {
      const int relative = relative_before(k);
      if (relative < 0) return !content_clause_subject(k, i);
      k = relative;
      continue;
    }
    if (clause_border(k) || (k < i - 1 && closes_speech(k))) return false;
    if (tag(k) == Tag::comma && k < i - 1 && k > 0 && fresh_subject(k + 1, i) && opens_subordinate(k)) return false;
  }
  return false;
}

/// "Most voters have no view of her, the poll *found*.": at the end, behind a comma and nothing but its subject.
bool ContextPass::closes_report(int i) const {
  if (!s_.verb_frame(i).has(VerbFrame::that_clause)) return false;
  int k = i - 1;
  while (k > 0 && is(k, kNominal | tag_set(Tag::DT, Tag::PRPS))) --k;
  return k > 1 && k < i - 1 && tag(k) == Tag::comma && fresh_subject(k + 1, i);
}

/// ""We have no plan," Berg *barked*": behind what is said, who says it has a verb of his own.
bool ContextPass::closes_speech(int k) const {
  return k > 0 && ((tag(k) == Tag::close_quote && is(k - 1, tag_set(Tag::comma, Tag::period))) ||
                   (tag(k) == Tag::comma && tag(k - 1) == Tag::close_quote));
}

/// No verb stands before in this clause but participles directly behind their nouns.
bool ContextPass::only_reduced_since(int i) const {
  bool reduced = false;
  for (int k = i - 1; k >= 0 && !clause_border(k) && tag(k) != Tag::comma; --k) {
    if (is(k, kFinite | tag_set(Tag::VB))) return false;
    if (tag(k) != Tag::VBG) continue;
    if (!is(k - 1, kNouns) || k == 0) return false;
    reduced = true;
  }
  return reduced;
}

/// The relative pronoun whose clause the verb `k` ends ("troops that Norway sent"), or -1.
int ContextPass::relative_before(int k) const {
  if (!is(k, tag_set(Tag::VBD, Tag::VBZ, Tag::VBP))) return -1;
  int q = k - 1;
  while (q >= 0 && is(q, kNominal | tag_set(Tag::RB, Tag::HYPH, Tag::MD, Tag::VBN))) --q;
  return q > 0 && is(q, tag_set(Tag::WDT, Tag::WP)) && is(q - 1, kNouns | tag_set(Tag::comma)) ? q : -1;
}

/// "said the quake killed 12", "said Berg, a lawyer from Oslo, met Holm": between a verb that takes clauses and this
/// one stands its subject alone, with or without an apposition between commas.
bool ContextPass::content_clause_subject(int k, int i) const {
  const GrammarWord& verb = s_.verb_frame(k);
  if (!verb.has(VerbFrame::that_clause) || !verb.has(VerbFrame::reporting) || k + 1 >= i) return false;
  int end = i;
  if (tag(i - 1) == Tag::comma) {
    for (end = i - 2; end > k + 1 && tag(end) != Tag::comma; --end) {
      if (!is(end, kNominal | tag_set(Tag::HYPH, Tag::IN, Tag::VBG))) return false;
    }
    if (end <= k + 1 || end == i - 2) return false;
  }
  for (int q = k + 1; q < end; ++q) {
    if (!is(q, kNominal | tag_set(Tag::HYPH, Tag::RB))) return false;
  }
  return true;
}

/// Between a comma and the verb stands a noun group alone, the subject of a new clause.
bool ContextPass::fresh_subject(int from, int to) const {
  if (!is(from, tag_set(Tag::DT, Tag::PRPS, Tag::NNP, Tag::NNS, Tag::JJ, Tag::NNPS, Tag::CD, Tag::PRP))) return false;
  for (int q = from; q < to; ++q) {
    if (!is(q, kNominal | tag_set(Tag::HYPH, Tag::RB, Tag::IN, Tag::VBG))) return false;
  }
  return true;
}

bool ContextPass::opens_subordinate(int k) const {
  if (is(0, tag_set(Tag::IN, Tag::VBG, Tag::VBN, Tag::RB, Tag::TO, Tag::RBR, Tag::RBS, Tag::WRB))) return true;
  for (int q = 0; q < k; ++q) {
    if (is(q, Func::subordinator)) return true;
  }
  return false;
}

/// A finite verb later, before the clause ends: then this one is a reduced relative.
bool ContextPass::finite_until(int i) const {
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

}  // namespace dramatis
