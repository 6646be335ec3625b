// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reserved lexicons function_word, verb_frame, noun_frame and abbreviation as dense tables:
// for each word id one small row of bits, read with two array accesses. Tagger, chunker and
// clause finder share one. Which features exist is written down in the lexicons' headers.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/word_rows.hpp"

namespace dramatis {

/// Features of function_word, by position in `kFunctionFeatures`.
enum class Func : std::uint8_t {
  be,
  have,
  do_,
  get,
  modal,
  possible,
  hypothetical,
  future,
  demanded,
  subordinator,
  subordinator_before_clause,
  adverbial_clause,
  particle,
  free_particle,
  approximator,
  approximator_adverb,
  to_verb,
  to_verb_default,
  no_argument,
  verbal_preposition,
  verbal_preposition_before_noun,
  before_time,
  starter,
  singular_agreement,
  plural_agreement,
  subject_pronoun,
  object_pronoun,
  reflexive,
  definite,
  negative,
  acronym_too,
  compound,
  degree,
  blames,
  count_
};

/// Words with rules of their own; the value of the feature `special`, in the order of `kSpecials`.
enum class Special : std::uint8_t {
  none,
  according,
  ago,
  all,
  and_,
  as,
  back,
  because,
  before,
  both,
  by,
  compass,
  do_,
  due,
  early,
  enough,
  even,
  few,
  first,
  for_,
  half,
  have,
  her,
  instead,
  last,
  later,
  let,
  like,
  mine,
  more,
  most,
  much,
  no,
  not_,
  of,
  off,
  once,
  one,
  only,
  or_,
  ordinal,
  other,
  out,
  over,
  per,
  possessive,
  said,
  so,
  such,
  than,
  that,
  there,
  to,
  unambiguous_verb,
  well,
  what,
  who,
  with
};

/// Features of verb_frame, apart from its prepositions and particles.
enum class VerbFrame : std::uint8_t {
  subject_control,
  passive_control,
  object_control,
  bare_infinitive,
  copula,
  linking,
  reporting,
  that_clause,
  ditransitive,
  ditransitive_passive,
  tell_like,
  object_complement,
  aspect,
  gerund_object_subject,
  come_go,
  implicative_negative,
  subjunctive,
  needs_object,
  done,
  speech,
  plan_of_others,
  plan_of_object,
  accusing,
  lone_passive,
  of_happening,
  never_passive,
  naming,
  listing,
  no_object,
  leaves_for,
  count_
};

/// Features of noun_frame, apart from its prepositions.
enum class NounFrame : std::uint8_t {
  time,
  bare_time,
  month,
  weekday,
  that,
  unit,
  plural,
  of_name,
  manner,
  bare_to,
  side,
  keeps_plural,
  to_verb,
  said_of_object,
  shared,
  given,
  count_
};

/// Features of abbreviation that matter behind tokenizing.
enum class Abbreviation : std::uint8_t { listed, before_name, may_end, month, weekday, unit, site, count_ };

/// All that the reserved lexicons say of one word, in one cache line. Verb and noun features belong to lemmas.
struct alignas(64) GrammarWord {
  Tag tag = Tag::none;       ///< of a function word, without context
  std::uint8_t slot = 0xFF;  ///< number of a preposition or particle; 0xFF for other words
  Special special = Special::none;
  Tag strong = Tag::none;  ///< VBD or VBN of a form that is only that: "began", "begun"
  bool demonym = false;    ///< an adjective of nation, people or faith: "Norwegian", "Muslim"

  std::uint16_t abbreviation = 0;
  std::uint64_t function = 0;
  std::uint32_t verb = 0;
  std::uint32_t noun = 0;
  WordId lemma = kNoWord;        ///< fixed lemma: "him" he, "n't" not; with `lemma_tag` only under that tag
  WordId other_lemma = kNoWord;  ///< lemma when a verb: "'s" be
  Tag lemma_tag = Tag::none;
  std::uint64_t verb_prepositions = 0;  ///< one bit a slot
  std::uint64_t verb_particles = 0;
  std::uint64_t noun_prepositions = 0;

  [[nodiscard]] bool has(Func f) const { return (function >> static_cast<unsigned>(f) & 1U) != 0; }
  [[nodiscard]] bool has(VerbFrame f) const { return (verb >> static_cast<unsigned>(f) & 1U) != 0; }
  [[nodiscard]] bool has(NounFrame f) const { return (noun >> static_cast<unsigned>(f) & 1U) != 0; }
  [[nodiscard]] bool has(Abbreviation f) const { return (abbreviation >> static_cast<unsigned>(f) & 1U) != 0; }
  [[nodiscard]] bool verb_takes(const GrammarWord& preposition) const {
    return bit(verb_prepositions, preposition.slot);
  }
  [[nodiscard]] bool verb_has_particle(const GrammarWord& particle) const { return bit(verb_particles, particle.slot); }
  [[nodiscard]] bool noun_takes(const GrammarWord& preposition) const {
    return bit(noun_prepositions, preposition.slot);
  }

 private:
  static bool bit(std::uint64_t set, std::uint8_t slot) { return slot < 64 && (set >> slot & 1U) != 0; }
};

static_assert(sizeof(GrammarWord) == 64);

/// Built once, in well under a millisecond; immutable, safe from any thread.
class GrammarWords {
 public:
  explicit GrammarWords(const Lexicon& lexicon);

  /// The row of a word; an empty row for words of no reserved lexicon, local words and `kNoWord`.
  [[nodiscard]] const GrammarWord& operator[](WordId word) const { return rows_[index_.row_of_any(word)]; }
  /// A word's row as a number, for `at()`: kept by passes that ask about a token several times.
  [[nodiscard]] std::uint16_t row_number(WordId word) const { return index_.row_of_any(word); }
  [[nodiscard]] const GrammarWord& at(std::uint16_t row) const { return rows_[row]; }

 private:
  GrammarWord& row(WordId word);
  void read_functions(const Lexicon& lexicon);
  void read_verbs(const Lexicon& lexicon);
  void read_nouns(const Lexicon& lexicon);
  void read_abbreviations(const Lexicon& lexicon);
  void read_demonyms(const Lexicon& lexicon);
  void read_strong_forms(const Lexicon& lexicon);

  WordRows index_;
  std::vector<GrammarWord> rows_;
  std::vector<std::string_view> slots_;  ///< prepositions and particles by slot
};

}  // namespace dramatis
