// SPDX-License-Identifier: Apache-2.0
// Noun or verb: "The union *demands* higher pay", "he *shot* him", "fired two *shots*".

#include "text/context_pass.hpp"

namespace dramatis {

/// Whether the clause before `i` has a verb in the past.
bool ContextPass::past_before(int i) const {
  for (int k = i - 1; k >= 0 && !is(k, tag_set(Tag::period, Tag::colon)); --k)
    if (is(k, kFinite)) return tag(k) == Tag::VBD;
  return false;
}

/// Whether the last verb before `i` is a passive, over phrases only.
bool ContextPass::passive_before(int i) const {
  for (int k = i - 1; k > 0; --k) {
    if (tag(k) == Tag::VBN) return is(k - 1, Func::be) || (tag(k - 1) == Tag::RB && is(k - 2, Func::be));
    if (is(k, kVerbs | tag_set(Tag::comma, Tag::period, Tag::colon, Tag::CC, Tag::WP, Tag::WDT))) return false;
  }
  return false;
}

/// "the man whom *police* arrested", "the town that *rebels* seized last week": between a relative pronoun and a past
/// form without an object stands the subject.
bool ContextPass::opens_object_relative(int i) const {
  if (i < 2 || !is(i - 2, kNouns | tag_set(Tag::comma)) || is(i - 1, Special::who)) return false;
  if (!is(i - 1, Special::that) && !is(i - 1, tag_set(Tag::WDT, Tag::WP))) return false;
  if (i + 2 >= s_.size() || !is_ambiguous_past(i + 1) || s_.at(i + 1).capital) return false;
  return is(i + 2, kFinite | tag_set(Tag::period, Tag::comma, Tag::IN, Tag::TO, Tag::RP)) ||
         is(i + 2, Func::before_time) || s_.noun_frame(i + 2).has(NounFrame::bare_time);
}

/// "demanded *that* the mayor of Tarn": nothing but the subject stands behind it.
bool ContextPass::behind_demanded_that(int i) const {
  int k = i - 1;
  while (k > 0 && (is(k, kNominal | tag_set(Tag::POS)) || is(k, Special::of))) --k;
  return k > 0 && k < i - 1 && is(k, Special::that) && s_.verb_frame(k - 1).has(VerbFrame::subjunctive);
}

/// A noun that the sentence makes a verb: "gunmen who *shot* him", "demanded that the mayor *step* down".
bool ContextPass::noun_is_verb(int i, int j) {
  TagItem& item = s_.at(i);
  if (!lower(i) || (item.can & kVerbs) == 0) return false;
  item.tag = verb_reading(i, j);
  return item.tag != Tag::NN;
}

/// The verb's tag, or that of the noun.
Tag ContextPass::verb_reading(int i, int j) const {
  // "The suspect, *shot* by police, died", "two men *shot* by police died"
  if (s_.at(i).may_be(Tag::VBN) && is(i + 1, Special::by) && i > 1 &&
      (tag(i - 1) == Tag::NNS || (tag(i - 1) == Tag::comma && is(i - 2, kNouns))))
    return Tag::VBN;
  const bool base = may_be_base_verb(i);
  const bool subject_pronoun = tag(i - 1) == Tag::PRP && is(i - 1, Func::plural_agreement);
  if (subject_pronoun && base) return Tag::VBP;
  // "a man who *police* say killed two"
  if (tag(i - 1) == Tag::WP && noun_count(i) > verb_count(i) && i + 1 < s_.size() &&
      s_.verb_frame(i + 1).has(VerbFrame::reporting) && (is(i + 1, kFinite) || may_be_base_verb(i + 1)))
    return Tag::NN;
  // "Norway and Chad, which *share* a border"
  if (base && tag(i - 1) == Tag::WDT && is(i - 2, tag_set(Tag::comma, Tag::NNS, Tag::NNPS)) &&
      is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::NNP)))
    return Tag::VBP;
  const Tag past = strong_past_reading(i);
  return past != Tag::NN || !base ? past : base_reading(i, j);
}

/// "gunmen who *shot* him", "were taken from their rooms and *shot*": the noun is a strong past as well.
Tag ContextPass::strong_past_reading(int i) const {
  const TagItem& item = s_.at(i);
  const bool behind_pronoun =
      (tag(i - 1) == Tag::PRP && (is(i - 1, Func::plural_agreement) || is(i - 1, Func::singular_agreement))) ||
      tag(i - 1) == Tag::WP;
  if (behind_pronoun && item.may_be(Tag::VBD) && item.irregular) return Tag::VBD;
  // "…," Berg *shot* back
  if (is(i - 1, tag_set(Tag::NNP, Tag::NNPS)) && item.may_be(Tag::VBD) && item.irregular &&
      is(i + 1, tag_set(Tag::RP, Tag::RB, Tag::period))) {
    int k = i - 1;
    while (k >= 0 && is(k, kNouns)) --k;
    if (k < 0 || closes_speech(k)) return Tag::VBD;
  }
  // "approached him and *shot* him", "… and *shot* a guard": a noun does not stand before a pronoun or an article
  if (tag(i - 1) == Tag::CC && item.may_be(Tag::VBD) && item.irregular &&
      is(i + 1, tag_set(Tag::PRP, Tag::PRPS, Tag::NNP, Tag::DT, Tag::CD)) && past_before(i))
    return Tag::VBD;
  if (strong_past_behind_subject(i)) return Tag::VBD;
  // "were taken from their rooms and *shot*"
  if (tag(i - 1) == Tag::CC && item.may_be(Tag::VBN) && item.irregular && !item.ends_ing &&
      is(i + 1, tag_set(Tag::period, Tag::comma, Tag::IN, Tag::TO, Tag::RB, Tag::WRB)) && passive_before(i - 1))
    return Tag::VBN;
  return Tag::NN;
}

/// "makers *use* iodised salt", "let the ship *dock*": the noun is the base form of a verb.
Tag ContextPass::base_reading(int i, int j) const {
  // "demanded that the mayor *step* down", "demanded that Chad *halt* its attacks"
  if (is(i - 1, kNouns) &&
      (is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::NNP)) ||
       (is(i + 1, Func::particle) && s_.verb_frame(i).verb_has_particle(*s_.at(i + 1).grammar))) &&
      behind_demanded_that(i) && !s_.has_finite_after(i))
    return Tag::VB;
  // "a woman who police *say* killed two"
  if (is(i - 1, kNouns) && tag(i - 2) == Tag::WP && s_.verb_frame(i).has(VerbFrame::reporting) &&
      s_.verb_frame(i).has(VerbFrame::that_clause) && verb_count(i) > noun_count(i))
    return Tag::VBP;
  // "to arrest, *charge* and deport them"
  if (tag(i - 1) == Tag::comma && tag(i - 2) == Tag::VB && tag(i + 1) == Tag::CC && lower(i + 2) &&
      may_be_base_verb(i + 2))
    return Tag::VB;
  // "let the man *go* and left", but "made a cash *offer* for the bank"
  constexpr std::uint64_t kActor = word_class::person | word_class::group | word_class::animal;
  const bool acts = is(i - 1, tag_set(Tag::NNP, Tag::NNPS)) || (s_.at(i - 1).info->classes & kActor) != 0;
  if (is(i - 1, kNouns) && verb_count(i) > 2 * noun_count(i) && (acts || noun_count(i) == 0) &&
      s_.behind_bare_infinitive_verb(i) &&
      is(i + 1, tag_set(Tag::period, Tag::comma, Tag::CC, Tag::IN, Tag::RB, Tag::RP)))
    return Tag::VB;
  // "help Chad *fight* Mali": no noun stands between two names
  if (verb_count(i) * 3 > noun_count(i) && is(i - 1, tag_set(Tag::NNP, Tag::NNPS)) &&
      is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::NNP, Tag::PRP)) && s_.behind_bare_infinitive_verb(i))
    return Tag::VB;
  // "let the ship *dock*", "lets guards *arrest* anyone": such a verb takes no object alone
  if (is(i - 1, kNouns) && verb_count(i) * 3 > noun_count(i) && lets_do(i) &&
      (i + 1 == s_.size() || is(i + 1, kNouns | tag_set(Tag::period, Tag::comma, Tag::CC, Tag::IN, Tag::RB, Tag::RP,
                                                        Tag::DT, Tag::PRP, Tag::PRPS, Tag::CD))))
    return Tag::VB;
  // "The troops, who back the junta, *control* the port"
  if (tag(i - 1) == Tag::comma && is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::IN, Tag::TO, Tag::PRP)) &&
      closes_relative_insertion(i, tag_set(Tag::NNS, Tag::NNPS)) && !s_.has_finite_after(i))
    return Tag::VBP;
  // "makers *use* iodised salt"
  if (is(i - 1, tag_set(Tag::NNS)) && is_ambiguous_past(i + 1) && is(i + 2, tag_set(Tag::NN, Tag::NNS)) &&
      verb_count(i) > noun_count(i) && !s_.has_finite_before(i))
    return Tag::VBP;
  // "who helped *broker* the talks"
  const GrammarWord& before = s_.verb_frame(i - 1);
  if (is(i - 1, kVerbs) && is(i + 1, tag_set(Tag::DT, Tag::PRPS)) && before.has(VerbFrame::bare_infinitive) &&
      before.has(VerbFrame::subject_control) && before.has(VerbFrame::object_control))
    return Tag::VB;
  if (is(i - 1, tag_set(Tag::NNS, Tag::NNPS)) &&
      (is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::TO)) || is(i + 1, Special::that)) &&
      !s_.has_finite_before(i))
    return Tag::VBP;
  constexpr int kMuchMore = 8;
  // "Troops *say* 12 people died", "The police *say* Holm shot him"
  const bool plural = is(i - 1, tag_set(Tag::NNS, Tag::NNPS)) || s_.noun_frame(i - 1).has(NounFrame::keeps_plural);
  if ((plural || (i == 1 && tag(i + 1) == Tag::CD)) && is(i - 1, kNouns) &&
      (is(i + 1, kNominal) || is(i + 2, tag_set(Tag::JJS, Tag::CD))) && s_.verb_frame(i).has(VerbFrame::reporting) &&
      verb_count(i) > noun_count(i) && !s_.has_finite_before(i) &&
      (s_.has_finite_after(i) || verb_count(i) > kMuchMore * noun_count(i)))
    return Tag::VBP;
  if (is(j, tag_set(Tag::PRP, Tag::WP)) && (is(j, Func::subject_pronoun) || tag(j) == Tag::WP) &&
      !is(j, Func::singular_agreement))
    return Tag::VBP;
  if (is(j, tag_set(Tag::NNS, Tag::NNPS)) && j < i - 1 && !is(i - 1, Special::not_) && !s_.has_finite_before(j))
    return Tag::VBP;
  return Tag::NN;
}

/// "Holm *shot* and killed a guard", "Holm fatally *shot* a guard": a noun that is more often a strong past, behind its
/// subject and before another past or its object.
bool ContextPass::strong_past_behind_subject(int i) const {
  const TagItem& item = s_.at(i);
  if (!item.irregular || !item.may_be(Tag::VBD) || item.ends_ing || verb_count(i) <= noun_count(i)) return false;
  if (is(i - 1, kNouns))
    return tag(i + 1) == Tag::CC && lower(i + 2) && s_.at(i + 2).may_be(Tag::VBD) && !is(i + 3, kFinite) &&
           !is(i + 2, Func::be) && !is(i + 2, Func::have);
  return tag(i - 1) == Tag::RB && is(i - 2, kNouns | tag_set(Tag::PRP, Tag::WP, Tag::CC)) &&
         is(i + 1, tag_set(Tag::NNP, Tag::DT, Tag::PRP, Tag::PRPS, Tag::CD)) &&
         !s_.noun_frame(i + 1).has(NounFrame::bare_time);
}

/// Behind "let" and one noun group.
bool ContextPass::lets_do(int i) const {
  if (!s_.behind_bare_infinitive_verb(i)) return false;
  int k = i - 1;
  while (k >= 0 && is(k, kNominal)) --k;
  const GrammarWord& verb = s_.verb_frame(k);
  return !verb.has(VerbFrame::object_complement) && !verb.has(VerbFrame::gerund_object_subject) &&
         !verb.has(VerbFrame::object_control) && !verb.has(VerbFrame::subject_control);
}

bool ContextPass::plural_is_verb(int i, int j) {
  TagItem& item = s_.at(i);
  if (!item.may_be(Tag::VBZ) || !lower(i)) return false;
  if ((tag(i - 1) == Tag::PRP && is(i - 1, Func::singular_agreement)) || is(i - 1, tag_set(Tag::WDT)) ||
      (is(i - 1, Special::who))) {
    item.tag = Tag::VBZ;
    return true;
  }
  // "Holm, who was ill, *lives* in Oslo", "His uncle, Erik Holm, *lives* in Oslo and works"
  const bool opens_phrase = is(i + 1, tag_set(Tag::IN, Tag::DT, Tag::PRPS, Tag::PRP, Tag::TO, Tag::RB));
  if (tag(i - 1) == Tag::comma && (opens_phrase || is(i + 1, kNouns)) &&
      ((closes_relative_insertion(i, tag_set(Tag::NN, Tag::NNP)) && !s_.has_finite_after(i)) ||
       (opens_phrase && closes_name_insertion(i)))) {
    item.tag = Tag::VBZ;
    return true;
  }
  // "The bill, passed in May, *bans* bags"
  if (tag(i - 1) == Tag::comma && (opens_phrase || is(i + 1, kNouns | tag_set(Tag::JJ, Tag::CD))) &&
      closes_passive_insertion(i)) {
    item.tag = Tag::VBZ;
    return true;
  }
  // "The firm *makes*, sells and repairs phones"
  const bool list = tag(i + 1) == Tag::comma && s_.at(i + 2).may_be(Tag::VBZ) && tag(i + 3) == Tag::CC &&
                    s_.at(i + 4).may_be(Tag::VBZ) && is(i - 1, tag_set(Tag::NN, Tag::NNP));
  const bool joined = (tag(i - 1) == Tag::CC || tag(i - 1) == Tag::comma) && tag(i - 2) == Tag::VBZ &&
                      !is(i - 2, Func::be) && !is(i - 2, Func::have) &&
                      is(i + 1, kNouns | kDeterminers | tag_set(Tag::CC, Tag::CD));
  if ((list && i + 4 < s_.size()) || (joined && item.info->verb_count > 0)) {
    item.tag = Tag::VBZ;
    return true;
  }
  // "Rains *force schools* to close": a plural before a noun that is more likely the verb
  if (tag(i - 1) == Tag::NN && may_be_base_verb(i - 1) && lower(i - 1) && is(i - 2, tag_set(Tag::NNS)) &&
      verb_count(i - 1) * noun_count(i) > noun_count(i - 1) * verb_count(i))
    return false;
  if (is(i - 1, tag_set(Tag::NN, Tag::NNP)) &&
      (is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::JJR)) || is(i + 1, Special::that) ||
       is(i + 1, Special::to)) &&
      !s_.has_finite_before(i) && !s_.has_finite_after(i)) {  // "the union *demands* higher pay"
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

/// "*Hopes* of a deal faded": a noun that opens the sentence, with its phrase and the verb behind.
bool ContextPass::opens_with_plural(int i) const {
  constexpr int kLongest = 8;
  if (i != 0 || tag(1) != Tag::IN) return false;
  for (int k = 2; k < s_.size() && k < kLongest; ++k) {
    if (is(k, kFinite) || (is_ambiguous_past(k) && is(k - 1, kNouns))) return true;
    if (!is(k, kNominal | tag_set(Tag::DT, Tag::IN, Tag::VBG))) return false;
  }
  return false;
}

bool ContextPass::verb_is_plural(int i) {
  TagItem& item = s_.at(i);
  if (opens_with_plural(i)) {
    item.tag = Tag::NNS;
    return true;
  }
  // "arrested two suspects", but "Apollo 11 lands", "one suspects that"
  // "*Four suspects*, including a nurse, were held", "*The two suspects* arrested in May were freed"
  const bool opens = (i == 1 || (i > 1 && tag(i - 2) == Tag::DT)) &&
                     (is(i + 1, tag_set(Tag::comma, Tag::IN)) || is_ambiguous_past(i + 1));
  if (tag(i - 1) == Tag::CD && !is(i - 1, Special::one) &&
      (opens || (i > 1 && !is(i - 2, kNominal | tag_set(Tag::comma))))) {
    item.tag = Tag::NNS;
    return true;
  }
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

}  // namespace dramatis
