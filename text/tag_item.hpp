// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tagger holds of one word: its possible tags as a set, the tag chosen so far, and what the lexicons say of
// it. Half a cache line, since each token of a sentence gets a copy to work on.

#include <cstdint>

#include "lexicon/lexicon.hpp"
#include "text/grammar_words.hpp"

namespace dramatis {

/// A set of tags, one bit each.
using TagSet = std::uint64_t;
static_assert(static_cast<unsigned>(Tag::count_) <= 64);

template <class... Tags>
constexpr TagSet tag_set(Tags... tags) {
  return ((TagSet{1} << static_cast<unsigned>(tags)) | ... | TagSet{0});
}
constexpr bool in(Tag tag, TagSet set) { return (set >> static_cast<unsigned>(tag) & 1U) != 0; }

inline constexpr TagSet kVerbs = tag_set(Tag::VB, Tag::VBP, Tag::VBD, Tag::VBN, Tag::VBZ, Tag::VBG);
inline constexpr TagSet kNouns = tag_set(Tag::NN, Tag::NNS, Tag::NNP, Tag::NNPS);
inline constexpr TagSet kFinite = tag_set(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::MD);
inline constexpr TagSet kNominal = kNouns | tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::JJ, Tag::CD, Tag::POS);

/// What rules may find to do with a word, by its readings and how it is written.
namespace tag_concern {
inline constexpr std::uint8_t context = 1;      ///< a context rule
inline constexpr std::uint8_t one_past = 2;     ///< a strong form that is the past or the participle and nothing else
inline constexpr std::uint8_t two_pasts = 4;    ///< both of them
inline constexpr std::uint8_t may_finish = 8;   ///< may be the finite verb that its clause lacks
inline constexpr std::uint8_t odd = 16;         ///< "that", a participle, an adjective that may be a noun
inline constexpr std::uint8_t remarkable = 32;  ///< "to", a plural without "s", a verb of saying
inline constexpr std::uint8_t leads = 64;       ///< may be a number or a pronoun: the next word is worth a look
inline constexpr std::uint8_t joint = 128;      ///< "to", a hyphen: looked at by themselves
inline constexpr std::uint8_t mendable = one_past | two_pasts | may_finish | odd;
}  // namespace tag_concern

struct TagItem {
  const GrammarWord* grammar = nullptr;
  const WordInfo* info = nullptr;
  TagSet can = 0;  ///< readings the lexicon or the spelling allows
  Tag tag = Tag::none;
  Special special = Special::none;
  Tag commonest = Tag::none, capital_tag = Tag::none;  ///< `WordInfo`'s first tag and its capital one

  // of the word
  bool ends_ed : 1 = false;
  bool ends_ing : 1 = false;
  bool ends_ly : 1 = false;
  bool ends_s : 1 = false;
  bool plural_form : 1 = false;   ///< an inflected noun of the dictionary
  bool irregular : 1 = false;     ///< a past or participle not in "-ed"
  bool opens_clause : 1 = false;  ///< "that", "while": behind it a clause may begin
  bool plural_noun : 1 = false;   ///< a plural without "s": "police"
  bool reports : 1 = false;       ///< a verb of saying, in any form
  bool own_lemma : 1 = true;      ///< no reserved lexicon gives the word another lemma
  bool listed : 1 = false;        ///< `word_flag::in_tag_lexicon`
  bool decided : 1 = false;       ///< for good, by word or shape
  // of the place
  bool capital : 1 = false;  ///< written with a capital that may mean a name
  bool first : 1 = false;    ///< capitals mean nothing here
  bool upper : 1 = false;    ///< in full capitals
  bool titled : 1 = false;   ///< written "Berg"
  bool shouted : 1 = false;  ///< in an upper-case or title-case sentence

  std::uint8_t concerns = 0;  ///< `tag_concern`: which rules may be about it, whatever stands around it

  [[nodiscard]] bool concerned(std::uint8_t by) const { return (concerns & by) != 0; }
  [[nodiscard]] bool may_be(Tag t) const { return in(t, can); }
  [[nodiscard]] bool has(Func f) const { return grammar->has(f); }
};
static_assert(sizeof(TagItem) == 32);

}  // namespace dramatis
