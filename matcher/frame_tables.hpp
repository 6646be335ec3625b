// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the frame engine asks of every noun and verb group, as bits: whether a lemma triggers anything,
// which functions and prepositions a slot can be filled by. Built with the rule view; internal to the layer.

#include <array>
#include <cstdint>
#include <tuple>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "matcher/rule_image.hpp"
#include "matcher/word_bits.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

struct RuleView;

/// What can fill a slot at all. A slot that reads no argument (a constant, a count) has no bit.
struct SlotNeeds {
  std::uint32_t kinds = 0;         ///< of arguments, one bit a `FunctionKind`: for functions that are no prepositions
  bool needed = false;             ///< the frame fails without it
  bool crosses = false;            ///< some function is of another clause
  std::uint64_t prepositions = 0;  ///< `preposition_bit` of its prepositions
};

/// `clause>object`, `adverbial>in`: the function leads into another clause.
[[nodiscard]] inline bool crosses_clauses(const FunctionRecord& f) {
  return f.step != StepKind::none && (f.kind == FunctionKind::clause || f.kind == FunctionKind::adverbial);
}

/// Words as bits of two hashes: a word that is not among them seems to be only where another has its bit in both.
struct WordSet {
  std::uint64_t first = 0, second = 0;

  [[nodiscard]] static constexpr WordSet of(WordId word) {
    return {std::uint64_t{1} << (word * 0x9E37'79B1U >> 26U), std::uint64_t{1} << (word * 0x85EB'CA6BU >> 26U)};
  }
  /// The same for the modality of a clause: "said that he *must leave*".
  [[nodiscard]] static WordSet of_modality(std::uint16_t modality) { return of(kNoWord - 1 - modality); }
  [[nodiscard]] static constexpr WordSet all() { return {~std::uint64_t{0}, ~std::uint64_t{0}}; }
  WordSet& operator|=(WordSet other) {
    first |= other.first;
    second |= other.second;
    return *this;
  }
  [[nodiscard]] bool meets(WordSet other) const { return (first & other.first) != 0 && (second & other.second) != 0; }
};

/// The particle that a trigger asks for, and what the first slots that its frame cannot do without can be filled by:
/// what most triggers fail for, in one place. A slot that is not there is filled by anything.
struct TriggerNeeds {
  static constexpr std::uint32_t kAnyKind = 0x8000'0000U;  ///< of every predicate
  WordId particle = kNoWord;
  /// "is an *ally* of Norway": a slot that only words can fill, or entries of lexicons. Kinds of arguments, as
  /// `kind_bit`, or `kPhrases`, one of which must be one of the words, or an entry of one of the lexicons, as
  /// `RuleView::lexicons_with`; no kind: there is no such slot.
  std::uint32_t worded_kinds = 0, lexicons = 0;
  WordSet words;
  std::array<std::uint32_t, 2> kinds = {kAnyKind, kAnyKind};
  std::array<std::uint64_t, 2> prepositions = {};

  [[nodiscard]] bool may_be_met(std::uint32_t its_kinds, std::uint64_t its_prepositions) const {
    const auto meets = [&](std::size_t i) {
      return ((kinds[i] & its_kinds) | (prepositions[i] & its_prepositions)) != 0;
    };
    return meets(0) && meets(1);
  }
};

/// How a general verb carries an event noun: "*took part in* the raid", "*faced* an inquiry".
struct SupportVerb {
  WordId verb = kNoWord;
  WordId second = kNoWord;  ///< its particle or preposition
  WordId noun = kNoWord;    ///< its object: "take *part* in"
  bool suffers = false;     ///< its subject is the object of the event
  bool passive = false;     ///< its object is the subject of the event
  bool place = false;       ///< its object is where the event happens

  [[nodiscard]] bool operator<(const SupportVerb& other) const {
    return std::tie(verb, second, noun) < std::tie(other.verb, other.second, other.noun);
  }
};

struct FrameTables {
  FrameTables() = default;
  explicit FrameTables(const RuleView& view);

  [[nodiscard]] static std::uint32_t kind_bit(FunctionKind kind) {
    return std::uint32_t{1} << static_cast<unsigned>(kind);
  }
  /// Of the arguments whose words are asked for.
  static constexpr std::uint32_t kWordedKinds =
      1U << static_cast<unsigned>(FunctionKind::subject) | 1U << static_cast<unsigned>(FunctionKind::object) |
      1U << static_cast<unsigned>(FunctionKind::complement) | 1U << static_cast<unsigned>(FunctionKind::clause);
  /// Any noun group that is an argument or hangs on one: "joined *into* a coalition", "a million *in* aid".
  static constexpr std::uint32_t kPhrases = 1U << static_cast<unsigned>(FunctionKind::oblique);
  /// One of 64 bits; different words may share one.
  [[nodiscard]] static std::uint64_t word_bit(WordId word) { return WordSet::of(word).first; }
  [[nodiscard]] static std::uint64_t preposition_bit(WordId word) { return word_bit(word); }

  std::vector<SlotNeeds> slots;            ///< by slot of the view
  std::vector<TriggerNeeds> triggers;      ///< by trigger of the view
  std::vector<std::uint64_t> light_verbs;  ///< the same: the `word_bit` of its light verb, or none
  WordBits verb_triggers, noun_triggers;   ///< lemmas
  WordBits transparent;                    ///< nouns that only count: "thousands", "group"
  WordBits sides;                          ///< of them those that only say where: "in front of a bank"
  WordBits outer_prepositions;             ///< "after": who spoke *after talks* held them
  std::vector<std::uint64_t> outer_pairs;  ///< "arrived … for talks": sorted pairs of verb and preposition
  WordBits holding_verbs;                  ///< "*deepened* cooperation with Chad"
  WordBits support_lemmas;                 ///< verbs of `support_verbs`
  std::vector<SupportVerb> support_verbs;  ///< sorted
  WordBits place_prepositions;             ///< "in", "near": what stands behind them says where
  WordBits set_phrase_nouns;               ///< of `set_phrases`
  WordBits people_ends;                    ///< last words of the names of peoples and nationalities
  WordBits vague_places;                   ///< "field", "area"
  WordBits company, company_with;          ///< "alongside"; "together", which asks for "with"
  WordBits company_nouns;                  ///< "in *partnership* with Holm"
  WordBits company_verbs, leading_verbs;   ///< "*accompanied* by Holm"; "a delegation *led* by Holm"
  WordBits meeting_verbs, shared_verbs;    ///< "*met* Holm and *discussed* trade"
  WordBits led_groups;                     ///< "a *delegation* led by Holm"
  std::vector<std::uint64_t> set_phrases;  ///< "in … name", "on … behalf": sorted pairs of preposition and noun
  [[nodiscard]] bool is_outer(WordId verb, WordId preposition) const;
  [[nodiscard]] bool is_set_phrase(WordId preposition, WordId noun) const;
  /// The entry with these words; null if there is none.
  [[nodiscard]] const SupportVerb* support(WordId verb, WordId second, WordId noun = kNoWord) const;
  WordId of = kNoWord, by = kNoWord, to = kNoWord, in = kNoWord, with = kNoWord, between = kNoWord, from = kNoWord;
  LexiconId nationality = kNoLexicon, people = kNoLexicon, positions = kNoLexicon;
  RoleId place_role = kNoRole;
};

}  // namespace dramatis
