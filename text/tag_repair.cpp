// SPDX-License-Identifier: Apache-2.0
#include "text/repair_view.hpp"

namespace dramatis {
namespace {

/// A clause needs one finite verb, and a subject agrees with it; where the local rules left
/// none or two, the readings that were set aside are taken up again.
class RepairPass : public RepairView {
 public:
  explicit RepairPass(TagSentence& s) : RepairView(s) {}

  void run() {
    // Each pass is about few words. The first one, which sees all, notes for those behind it which they are; what
    // a pass changes in between is among the readings that are asked for here.
    TagScratch& places = s_.scratch();
    Places &mendable = places.mendable, &strong = places.strong, &pasts = places.pasts, &others = places.others,
           &unfinished = places.unfinished;
    for (Places* list : {&mendable, &strong, &pasts, &others, &unfinished}) list->start(s_.size());
    for (int i = 0; i < s_.size(); ++i) {
      if (concerns_words(i)) words(i);
      mendable.add_if(may_be_mended(i), i);
    }
    for (const int i : mendable) {
      strong.add_if(concerns_strong_forms(i), i);
      pasts.add_if(may_be_one_of_two_pasts(i), i);
      others.add_if(concerns_others(i), i);
      unfinished.add_if(may_come_to_lack_finite(i), i);
    }
    for (const int i : strong) strong_forms(i);
    for (const int i : pasts) {
      if (i > 0) two_pasts(i);
    }
    for (const int i : others) {
      if (i < 2 || i + 1 >= s_.size()) continue;
      const Tag t = tag(i);
      if (t == Tag::JJ) adjective_is_noun(i);
      else if (t == Tag::VBN && tag(i - 1) == Tag::CC) coordinate_with_past(i);
      else if (t == Tag::IN && is(i, Special::that)) subjunctive(i);
    }
    sentence_without_finite();
    for (const int i : unfinished) {
      if (may_lack_finite(i) && i > 0 && i + 1 < s_.size()) clause_without_finite(i);
    }
    if (s_.headline()) headline();
  }

 private:
  // ---- headlines

  /// Headlines leave out "was" and tell the past in the present: "Minister arrested in Oslo" is a passive,
  /// since nothing that could be an object follows; "Rebels seize port" is not.
  void headline() {
    for (int i = 1; i < s_.size(); ++i) {
      TagItem& item = s_.at(i);
      if (item.tag != Tag::VBD || !item.may_be(Tag::VBN) || !is(i - 1, kNouns | tag_set(Tag::CD, Tag::CC, Tag::RB)))
        continue;
      if (is(i + 1, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::CD, Tag::dollar, Tag::JJ)) || is(i + 1, kNouns))
        continue;
      const GrammarWord& verb = s_.verb_frame(i);
      if (verb.has(VerbFrame::reporting) || verb.has(VerbFrame::copula)) continue;
      item.tag = Tag::VBN;
    }
  }

  // ---- adjectives that are nouns

  void adjective_is_noun(int i) {
    TagItem& item = s_.at(i);
    if (!item.may_be(Tag::NN) || item.info->noun_count == 0) return;
    // "launched a ground offensive into": between its modifier and a preposition stands a noun
    const bool happening = tag(i - 1) == Tag::NN && tag(i - 2) == Tag::DT && !is(i - 2, Func::definite) &&
                           is(i + 1, tag_set(Tag::IN, Tag::period, Tag::comma, Tag::TO)) &&
                           (item.info->classes & (word_class::event | word_class::act)) != 0;
    // "a US national was held"
    const bool person = is(i - 1, tag_set(Tag::NNP, Tag::JJ)) &&
                        is(i - 2, tag_set(Tag::DT, Tag::PRPS, Tag::POS, Tag::CD)) && is(i + 1, kFinite) &&
                        (item.info->classes & word_class::person) != 0;
    if (happening || person) item.tag = Tag::NN;
  }

  // ---- names, plurals, particles, inversion

  void words(int i) {
    TagItem& item = s_.at(i);
    const bool written_capital = s_.token(i).shape == Shape::capitalized;
    if (written_capital && i == 0 && item.tag == Tag::NN && !s_.noun_frame(i).has(NounFrame::time)) {
      const bool of_name = is(1, Special::of) && tag(2) == Tag::NNP && s_.noun_frame(i).has(NounFrame::of_name);
      if (is(1, tag_set(Tag::NNP, Tag::NNPS)) || of_name) item.tag = Tag::NNP;  // "Police Chief Berg"
    }
    if (item.tag == Tag::NN && item.plural_noun) item.tag = Tag::NNS;
    const Tag before = tag(i - 1);
    if (before == Tag::CD) number_range(i);
    if (before == Tag::CD && in(item.tag, tag_set(Tag::NN, Tag::NNP)) && s_.noun_frame(i).has(NounFrame::unit) &&
        abbreviated_unit(i))
      item.tag = Tag::NNS;
    if (before == Tag::PRP) particle_behind_pronoun(i);
    if (is(i, Special::to) && item.tag == Tag::IN) late_infinitive(i);
    said_inversion(i);
  }
  /// "2 – 1", "2000-2050"
  void number_range(int i) {
    TagItem& item = s_.at(i);
    if (!in(item.tag, tag_set(Tag::colon, Tag::HYPH)) || tag(i - 1) != Tag::CD || tag(i + 1) != Tag::CD || i == 0 ||
        i + 1 >= s_.size())
      return;
    if (s_.token(i - 1).shape == Shape::number && s_.token(i + 1).shape == Shape::number && s_.text(i) != ":" &&
        s_.text(i) != ";")
      item.tag = Tag::SYM;
  }
  bool abbreviated_unit(int i) const { return s_.text(i).size() <= 3; }

  /// "picked them up."
  void particle_behind_pronoun(int i) {
    if (!is(i, Func::particle) || tag(i - 1) != Tag::PRP || !is(i - 2, kVerbs)) return;
    if (is(i, Special::back)) return;
    if (s_.verb_frame(i - 2).verb_has_particle(*s_.at(i).grammar) &&
        is(i + 1, tag_set(Tag::TO, Tag::period, Tag::comma, Tag::IN, Tag::CC, Tag::close_quote, Tag::RB))) {
      s_.at(i).tag = Tag::RP;
    }
  }

  /// "to “lead” the talks", "to swiftly end it"
  void late_infinitive(int i) {
    int j = i + 1;
    while (j < s_.size() && is(j, tag_set(Tag::open_quote, Tag::RB, Tag::close_quote))) ++j;
    if (j >= s_.size() || j == i + 1 || !lower(j)) return;
    if (is(j, tag_set(Tag::VB, Tag::VBP)) || (tag(j) == Tag::NN && base_verb(j))) {
      s_.at(i).tag = Tag::TO;
      s_.at(j).tag = Tag::VB;
    }
  }

  /// "“…,” said Berg": the verb of saying before its subject is finite.
  void said_inversion(int i) {
    TagItem& item = s_.at(i);
    if (!in(item.tag, tag_set(Tag::VBN, Tag::VB, Tag::VBP, Tag::NN)) || !item.may_be(Tag::VBD)) return;
    if (!item.reports) return;
    if (!is(i - 1, tag_set(Tag::close_quote, Tag::comma, Tag::period)) || i == 0) return;
    if (is(i + 1, tag_set(Tag::NNP, Tag::DT, Tag::PRP, Tag::PRPS, Tag::NNPS, Tag::JJ)) || s_.at(i + 1).capital)
      item.tag = Tag::VBD;
  }

  /// "began" is past and "begun" participle wherever they stand.
  void strong_forms(int i) {
    TagItem& item = s_.at(i);
    if (item.irregular && in(item.tag, kVerbs | tag_set(Tag::NN, Tag::JJ)) && lower(i) && item.listed) {
      const TagSet rest = item.can & ~tag_set(Tag::NNP, Tag::NNPS, Tag::FW);
      if (rest == tag_set(Tag::VBD)) item.tag = Tag::VBD;
      else if (rest == tag_set(Tag::VBN) && in(item.tag, kVerbs)) item.tag = Tag::VBN;
    }
    if (in(item.tag, tag_set(Tag::NN, Tag::NNS, Tag::VB))) verb_or_noun(i);
    if (item.tag == Tag::VB &&
        (is(i - 1, kNouns) || (tag(i - 1) == Tag::RB && is(i - 2, tag_set(Tag::NNS, Tag::NNPS)))) &&
        !s_.behind_bare_infinitive_verb(i) && !licensed(i)) {
      item.tag = Tag::VBP;
    }
  }

  void verb_or_noun(int i) {
    TagItem& item = s_.at(i);
    if (item.tag == Tag::NN && base_verb(i) && lower(i) && tag(i - 1) == Tag::CC && tag(i - 2) == Tag::VB &&
        is(i - 3, tag_set(Tag::TO, Tag::MD, Tag::RB, Tag::comma)) && !is(i + 1, Special::of)) {
      item.tag = Tag::VB;  // "to come and study"
      return;
    }
    if (item.tag == Tag::VB && item.may_be(Tag::NN) &&
        is(i - 1, tag_set(Tag::VBG, Tag::VBD, Tag::VBZ, Tag::VBN, Tag::CD))) {
      const GrammarWord& verb = s_.verb_frame(i - 1);
      const bool auxiliary = is(i - 1, Func::be) || is(i - 1, Func::have) || is(i - 1, Func::do_);
      if (!auxiliary && !verb.has(VerbFrame::bare_infinitive) && !is(i - 1, Special::unambiguous_verb))
        item.tag = Tag::NN;
    } else if (is(i, tag_set(Tag::NN, Tag::NNS)) && lower(i) && tag(i - 1) == Tag::CC &&
               is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::CD)) &&
               (item.tag == Tag::NN ? base_verb(i) : item.may_be(Tag::VBZ)) && !is(i + 1, Special::all) &&
               !is(i + 1, Special::both)) {
      coordinate_with_verb(i);
    }
  }
  /// "to meet and greet the guests": a noun behind "and" before a determiner continues the verb before.
  void coordinate_with_verb(int i) {
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
  bool licensed(int i) const {
    for (int k = i - 1; k >= 0 && k > i - 9; --k) {
      if (is(k, tag_set(Tag::MD, Tag::TO)) || is(k, Func::do_)) return true;
      if (tag(k) == Tag::VB && is(k - 1, tag_set(Tag::TO, Tag::MD))) return true;
      if (is(k, tag_set(Tag::period, Tag::colon, Tag::VBD, Tag::VBZ)))
        return s_.verb_frame(k).has(VerbFrame::that_clause) && that_between(k, i);
    }
    return false;
  }
  bool that_between(int from, int to) const {  // "demanded that Berg resign"
    for (int k = from + 1; k < to; ++k) {
      if (is(k, Special::that)) return true;
    }
    return false;
  }

  // ---- two forms in -ed

  bool ambiguous(int i) const {
    const TagItem& item = s_.at(i);
    return in(item.tag, tag_set(Tag::VBD, Tag::VBN)) && item.may_be(Tag::VBD) && item.may_be(Tag::VBN) &&
           !is(i, Func::be) && !is(i, Func::have) && !is(i, Func::do_);
  }
  bool border(int k) const {
    return is(k, tag_set(Tag::comma, Tag::period, Tag::colon, Tag::CC, Tag::WDT, Tag::WP, Tag::WRB, Tag::open_quote)) ||
           is(k, Func::adverbial_clause) || is(k, Special::that);
  }
  bool same_clause(int from, int to) const {
    for (int k = from; k < to; ++k) {
      if (border(k)) return false;
    }
    return true;
  }
  bool finite_elsewhere(int i, int j) const {
    for (int k = 0; k < s_.size(); ++k) {
      if (is(k, kFinite) && ((k < i && same_clause(k, i)) || (k > j && same_clause(j, k)))) return true;
    }
    return false;
  }

  /// "The troops sent to Mali returned": of two such forms the first is reduced, the second finite.
  void two_pasts(int i) {
    if (!ambiguous(i) || !is(i - 1, kNouns | tag_set(Tag::CD)) || has_own_subject(i)) return;
    TagItem& a = s_.at(i);
    for (int j = i + 1; j < s_.size(); ++j) {
      if (ambiguous(j) && is(j - 1, kNouns | tag_set(Tag::CD, Tag::RB, Tag::CRB)) && !is(j - 1, Func::be) &&
          !is(j - 1, Func::have)) {
        TagItem& b = s_.at(j);
        if (a.tag == Tag::VBD && b.tag == Tag::VBD && is(i + 1, tag_set(Tag::IN, Tag::TO, Tag::RB, Tag::RP))) {
          a.tag = Tag::VBN;
        } else if (a.tag == Tag::VBD && b.tag == Tag::VBN && tag(i + 1) == Tag::IN && !any_finite(0, i) &&
                   !any_finite(j + 1, s_.size())) {
          a.tag = Tag::VBN;
          b.tag = Tag::VBD;
        } else if (a.tag == Tag::VBN && b.tag == Tag::VBN && !finite_elsewhere(i, j)) {
          b.tag = Tag::VBD;
        }
        return;
      }
      if (is(j, kFinite | tag_set(Tag::TO)) || border(j)) return;
    }
  }
  /// "troops that France sent", "said the quake killed": the noun group before is its subject.
  bool has_own_subject(int i) const {
    int k = i - 1;
    while (k >= 0 && is(k, kNominal | tag_set(Tag::RB, Tag::HYPH))) --k;
    if (k < 0 || k >= i - 1) return false;
    if (is(k, tag_set(Tag::WDT, Tag::WP, Tag::WRB)) || is(k, Func::subordinator) ||
        (is(k, Special::that) && tag(k) == Tag::IN))
      return true;
    return is(k, tag_set(Tag::VBD, Tag::VBZ)) && s_.verb_frame(k).has(VerbFrame::reporting) &&
           s_.verb_frame(k).has(VerbFrame::that_clause);
  }
  /// "killed one and *wounded* 13 others": behind "and" before an object the second verb is as finite as the first.
  void coordinate_with_past(int i) {
    TagItem& item = s_.at(i);
    if (!item.may_be(Tag::VBD) || !is(i + 1, tag_set(Tag::DT, Tag::CD, Tag::PRPS, Tag::PRP, Tag::dollar))) return;
    for (int k = i - 2; k >= 0; --k) {
      if (is(k, tag_set(Tag::VBN, Tag::VBZ, Tag::VBP, Tag::MD, Tag::period, Tag::colon, Tag::WDT, Tag::WP))) return;
      if (tag(k) != Tag::VBD) continue;
      if (!is(k, Func::be) && !is(k, Func::have) && !is(k, Func::do_)) item.tag = Tag::VBD;
      return;
    }
  }
  bool any_finite(int from, int to) const {
    for (int k = from; k < to; ++k) {
      if (is(k, kFinite)) return true;
    }
    return false;
  }

  // ---- no finite verb

  /// "demanded that Norway *cancel* the deal", "the demand today that they *leave*".
  void subjunctive(int that) {
    int governor = that - 1;
    while (governor > that - 4 && governor >= 0 && !s_.verb_frame(governor).has(VerbFrame::subjunctive)) --governor;
    if (governor <= that - 4 || governor < 0 || !is(governor, kVerbs | kNouns)) return;
    constexpr TagSet kObject = tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::NNP, Tag::NNS, Tag::CD, Tag::JJ, Tag::TO);
    int found = -1;
    for (int k = that + 2; k < s_.size(); ++k) {
      if (is(k, tag_set(Tag::VBD, Tag::VBZ, Tag::MD))) return;  // the clause has its verb
      if (is(k, tag_set(Tag::period, Tag::colon, Tag::WDT, Tag::WP)) || is(k, Func::subordinator)) break;
      const bool verb = is(k, tag_set(Tag::VB, Tag::VBP)) && tag(k - 1) != Tag::TO;
      const bool noun = tag(k) == Tag::NN && base_verb(k) && lower(k) && is(k + 1, kObject);
      if (found < 0 && (verb || noun) && is(k - 1, kNouns | tag_set(Tag::PRP, Tag::CD, Tag::RB))) found = k;
    }
    if (found >= 0) s_.at(found).tag = Tag::VB;
  }

  void sentence_without_finite() {
    if (s_.size() <= 3 || any_finite(0, s_.size())) return;
    const bool ends = is(s_.size() - 1, tag_set(Tag::period, Tag::close_quote));
    for (int i = 1; i < s_.size(); ++i) {
      TagItem& item = s_.at(i);
      if (item.tag == Tag::VBN && item.may_be(Tag::VBD) && ends && !is(i + 1, Special::by) &&
          is(i - 1, kNouns | tag_set(Tag::comma, Tag::CRB, Tag::close_quote, Tag::PRP, Tag::CD))) {
        item.tag = Tag::VBD;
        return;
      }
      constexpr TagSet kObject = tag_set(Tag::DT, Tag::NNP, Tag::IN, Tag::JJ, Tag::TO, Tag::RB, Tag::PRP, Tag::NNS,
                                         Tag::NN, Tag::CD, Tag::PRPS);
      if (item.tag == Tag::NNS && item.may_be(Tag::VBZ) && is(i - 1, tag_set(Tag::NN, Tag::NNP)) &&
          is(i + 1, kObject) && !item.capital) {
        item.tag = Tag::VBZ;
        return;
      }
      if (item.tag == Tag::NN && base_verb(i) && is(i - 1, tag_set(Tag::NNS, Tag::NNPS)) && is(i + 1, kObject) &&
          !item.capital) {
        item.tag = Tag::VBP;
        return;
      }
    }
  }

  void clause_without_finite(int i) {
    TagItem& item = s_.at(i);
    if (!in(item.tag, tag_set(Tag::NN, Tag::NNS, Tag::VB)) || item.capital) return;
    if (item.tag == Tag::NN && base_verb(i) && is(i - 1, Special::that) && is(i - 2, tag_set(Tag::NNS, Tag::NNPS)) &&
        is(i + 1, tag_set(Tag::TO, Tag::DT, Tag::IN, Tag::PRPS))) {
      item.tag = Tag::VBP;
      s_.at(i - 1).tag = Tag::WDT;
      return;
    }
    if (item.tag == Tag::VB) {
      if (is(i - 1, tag_set(Tag::NNS, Tag::NNPS)) && !s_.has_finite_before(i) && !s_.behind_bare_infinitive_verb(i))
        item.tag = Tag::VBP;
      return;
    }
    const bool may_be_verb =
        item.tag == Tag::NNS ? item.may_be(Tag::VBZ) : base_verb(i) || (item.irregular && item.may_be(Tag::VBD));
    if (!may_be_verb || is(i + 1, Special::of) || s_.has_finite_before(i)) return;
    // "Guards shot the gunman after he fired": between a plural or a name and a determiner stands a verb
    if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) &&
        item.info->verb_count > item.info->noun_count && is(i - 1, tag_set(Tag::NNS, Tag::NNPS, Tag::NNP)) &&
        (is(i + 1, tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::CD)) ||
         (is(i + 1, Func::particle) && is(i + 2, tag_set(Tag::DT, Tag::PRPS, Tag::CD))))) {
      item.tag = Tag::VBD;
      if (s_.verb_frame(i).verb_has_particle(*s_.at(i + 1).grammar)) s_.at(i + 1).tag = Tag::RP;
      return;
    }
    if (s_.has_finite_after(i)) return;
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
    if (is(i + 1, tag_set(Tag::comma, Tag::period)) && behind_subordinator(i)) {
      if (item.tag == Tag::NNS && item.may_be(Tag::VBZ) && is(i - 1, tag_set(Tag::NN, Tag::NNP))) item.tag = Tag::VBZ;
      if (item.tag == Tag::NN && base_verb(i) && is(i - 1, tag_set(Tag::NNS, Tag::NNPS))) item.tag = Tag::VBP;
      return;
    }
    constexpr TagSet kAfter = tag_set(Tag::DT, Tag::IN, Tag::JJ, Tag::TO, Tag::RB, Tag::PRP, Tag::PRPS, Tag::CD);
    if (item.tag == Tag::NN && item.irregular && item.may_be(Tag::VBD) && is(i - 1, kNouns) &&
        is(i + 1, tag_set(Tag::DT, Tag::IN, Tag::CD, Tag::NNP, Tag::JJ, Tag::PRPS, Tag::PRP))) {
      item.tag = Tag::VBD;
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

  /// "if the war ends,": only the subject stands between the conjunction and this word.
  bool behind_subordinator(int i) const {
    int k = i - 1;
    while (k >= 0 && is(k, kNominal)) --k;
    if (k < 0 || k >= i - 1) return false;
    return tag(k) == Tag::WRB || (tag(k) == Tag::IN && is(k, Func::subordinator) && !is(k, Special::that));
  }
};

}  // namespace

void repair_clauses(TagSentence& s) { RepairPass(s).run(); }

}  // namespace dramatis
