// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which words the rules of `tag_repair.cpp` can be about, by their neighbours; what the words themselves say of it was
// noted when they were loaded (`find_out_what_concerns`). Most words concern none of the rules.

#include "text/tag_sentence.hpp"

namespace dramatis {

class RepairView {
 protected:
  explicit RepairView(TagSentence& s) : s_(s) {}

  bool concerns_words(int i) const {
    const TagItem& item = s_.at(i);
    return item.concerned(tag_concern::remarkable) || in(s_.tag(i - 1), tag_set(Tag::CD, Tag::PRP));
  }
  bool concerns_strong_forms(int i) const {
    const TagItem& item = s_.at(i);
    const bool behind_verb =
        item.irregular && in(s_.tag(i - 1), tag_set(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::comma, Tag::colon));
    const bool before_adjective = item.irregular && (in(s_.tag(i + 1), tag_set(Tag::JJ, Tag::PRP)) ||
                                                     (s_.tag(i + 1) == Tag::IN && s_.tag(i - 1) == Tag::NNS));
    const TagSet noun = before_adjective || s_.tag(i - 1) == Tag::CC || behind_verb ? tag_set(Tag::NN, Tag::NNS) : 0;
    return item.concerned(tag_concern::one_past) || in(item.tag, noun | tag_set(Tag::VB));
  }
  /// "that", a participle behind "and", an adjective that may be a noun.
  bool concerns_others(int i) const {
    const TagItem& item = s_.at(i);
    const TagSet adjective = (item.can & tag_set(Tag::NN)) != 0 ? tag_set(Tag::JJ) : 0;
    const TagSet participle = s_.tag(i - 1) == Tag::CC ? tag_set(Tag::VBN) : 0;
    return item.special == Special::that || in(item.tag, adjective | participle);
  }
  /// A word becomes the finite verb of its clause only behind what may be the subject of that verb.
  bool may_finish_clause(int i) const {
    constexpr TagSet kPlurals = tag_set(Tag::NNS, Tag::NNPS);
    const TagItem& item = s_.at(i);
    TagSet subjects = 0;
    if (item.tag == Tag::NN) subjects = item.irregular ? kNouns : kPlurals;
    else if (item.tag == Tag::NNS) subjects = tag_set(Tag::NN, Tag::NNP, Tag::CRB, Tag::comma);
    else if (item.tag == Tag::VB) subjects = kPlurals | tag_set(Tag::comma);
    else if (item.tag == Tag::VBZ && item.may_be(Tag::NNS)) subjects = tag_set(Tag::WDT);
    if (item.tag == Tag::NN && item.reports) subjects |= tag_set(Tag::CD, Tag::JJ, Tag::VBN);  // "nine of ten *say*"
    if (item.tag == Tag::NN && !item.capital && base_verb(i) && s_.verb_frame(i).has(VerbFrame::that_clause))
      subjects |= tag_set(Tag::NNP, Tag::NN);  // "Documents seen by Norway *show*"
    return in(s_.tag(i - 1), subjects) || (item.tag == Tag::NN && s_.special(i - 1) == Special::that) ||
           (in(item.tag, tag_set(Tag::NN, Tag::VBN)) && s_.noun_frame(i - 1).has(NounFrame::time));
  }

  Tag tag(int i) const { return s_.tag(i); }
  bool is(int i, TagSet set) const { return s_.is(i, set); }
  bool is(int i, Func f) const { return s_.is(i, f); }
  bool is(int i, Special w) const { return s_.special(i) == w; }
  /// Written small, or in capitals as everything around it and no name in the lexicon.
  bool lower(int i) const {
    const TagItem& item = s_.at(i);
    if (item.capital) return false;
    return !item.shouted || (item.commonest != Tag::none && !is_proper(item.commonest));
  }
  bool base_verb(int i) const { return (s_.at(i).can & tag_set(Tag::VB, Tag::VBP)) != 0; }

  TagSentence& s_;
};

}  // namespace dramatis
