// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which words the rules of `tag_repair.cpp` can be about. Most words concern none of them; tests without inner branches
// say so, since nobody could foretell them.

#include "text/tag_sentence.hpp"

namespace dramatis {

class RepairView {
 protected:
  explicit RepairView(TagSentence& s) : s_(s) {}

  bool concerns_words(int i) const {
    const TagItem& item = s_.at(i);
    const TagSet tag = tag_set(item.tag), before = tag_set(s_.tag(i - 1));
    const TagSet plural = item.plural_noun ? tag_set(Tag::NN) : 0;
    const TagSet past = item.reports ? tag_set(Tag::VBD) : 0;
    return (static_cast<TagSet>(i == 0) | static_cast<TagSet>(item.special == Special::to) |
            (before & tag_set(Tag::CD, Tag::PRP)) | (tag & plural) | (item.can & past)) != 0;
  }
  bool may_be_mended(int i) const {
    const TagItem& item = s_.at(i);
    return (static_cast<TagSet>(item.mendable) | (tag_set(item.tag) & ~item.can & kVerbs)) != 0;
  }
  bool concerns_strong_forms(int i) const {
    const TagItem& item = s_.at(i);
    const TagSet noun = s_.tag(i - 1) == Tag::CC ? tag_set(Tag::NN, Tag::NNS) : 0;
    const TagSet verbs = tag_set(item.tag) & (noun | tag_set(Tag::VB));
    return (static_cast<TagSet>(item.irregular) | (verbs & ((item.can & kVerbs) != 0 ? ~TagSet{0} : TagSet{0}))) != 0;
  }
  bool may_be_one_of_two_pasts(int i) const {
    constexpr TagSet kPasts = tag_set(Tag::VBD, Tag::VBN);
    const TagItem& item = s_.at(i);
    return (item.can & kPasts) == kPasts;
  }
  /// "that", a participle behind "and", an adjective that may be a noun.
  bool concerns_others(int i) const {
    const TagItem& item = s_.at(i);
    const TagSet adjective = (item.can & tag_set(Tag::NN)) != 0 ? tag_set(Tag::JJ) : 0;
    const TagSet participle = s_.tag(i - 1) == Tag::CC ? tag_set(Tag::VBN) : 0;
    return (static_cast<TagSet>(item.special == Special::that) | (tag_set(item.tag) & adjective) |
            (item.can & participle)) != 0;
  }
  /// Before the passes that change verbs to other verbs and adjectives to nouns.
  bool may_come_to_lack_finite(int i) const {
    const TagItem& item = s_.at(i);
    const TagSet noun = (item.can & (kFinite | tag_set(Tag::VB))) != 0
                            ? tag_set(Tag::NN, Tag::NNS, Tag::JJ, Tag::VBP, Tag::VBZ, Tag::VBD, Tag::VBN)
                            : 0;
    return (tag_set(item.tag) & (noun | tag_set(Tag::VB))) != 0;
  }
  bool may_lack_finite(int i) const {
    const TagItem& item = s_.at(i);
    const TagSet noun = (item.can & (kFinite | tag_set(Tag::VB))) != 0 ? tag_set(Tag::NN, Tag::NNS) : 0;
    return (tag_set(item.tag) & (noun | tag_set(Tag::VB))) != 0;
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
