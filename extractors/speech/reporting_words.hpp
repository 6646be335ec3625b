// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of reported speech as one dense table: reporting verbs with what they take, and the
// function words round a source (`reporting_verb.lex`, `reporting_function.lex`).

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/word_rows.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// Features of a reporting verb, as bits.
namespace report {
inline constexpr std::uint32_t that = 1, speak = 2, object = 4, infinitive = 8, addressee = 16, thought = 32,
                               base_form = 64, gerund = 128, mostly_verb = 256, governs = 512, behind = 1024,
                               indirect = 2048, that_only = 4096;
inline constexpr std::uint32_t any_verb = that | speak | object | infinitive | addressee;
}  // namespace report

/// Parts of function words, as bits.
namespace part {
inline constexpr std::uint32_t auxiliary = 1, be = 2, adverb = 4, pronoun = 8, object = 16, relative = 32, that = 64,
                               break_ = 128, coordinator = 256, preposition = 512, time = 1024, contrast = 2048,
                               article = 4096, post = 8192, occasion = 16384, outside = 32768, apposition = 65536,
                               determiner = 131072, object_preposition = 262144, particle = 524288, to = 1048576,
                               with_gerund = 2097152, condition = 4194304, lead = 8388608, as = 16777216,
                               evidence = 33554432, period_adjective = 67108864, period = 134217728,
                               utterance = 268435456, author = 536870912, teller = 1073741824;
}  // namespace part

/// Immutable; shared.
class ReportingWords {
 public:
  /// Throws `RuleError` if the pack lacks the lexicons. `lexicon` need not outlive it.
  explicit ReportingWords(const Lexicon& lexicon);

  /// `report` bits of a word that is a form of a reporting verb; 0 for others.
  [[nodiscard]] std::uint32_t verb(WordId word) const { return rows_[words_.row_of_any(word)].verb; }
  /// "called *for* a ceasefire", "spoke *of* a new beginning": what is said stands behind that preposition.
  [[nodiscard]] bool governs(WordId verb, WordId preposition) const {
    return std::binary_search(governed_.begin(), governed_.end(), std::pair(verb, preposition));
  }
  /// "called *on* Norway to leave": who is asked stands behind that preposition.
  [[nodiscard]] bool asks(WordId verb, WordId preposition) const {
    return std::binary_search(asked_.begin(), asked_.end(), std::pair(verb, preposition));
  }
  /// `part` bits of a function word.
  [[nodiscard]] std::uint32_t parts(WordId word) const { return rows_[words_.row_of_any(word)].parts; }
  /// True if the word may report: a verb form, or the first word of "according to".
  [[nodiscard]] bool is_cue(WordId word) const { return cues_[words_.row_of_any(word)] != 0; }
  /// True if it may report, or lead in what a noun reports: "the claim *that*".
  [[nodiscard]] bool may_tell(WordId word) const { return telling_.has(word); }
  /// Tokens of the phrase at `i` that names a source ("according to"), or 0.
  [[nodiscard]] std::uint32_t phrase_length(const AnnotatedDocument& document, std::uint32_t i) const;

 private:
  struct Row {
    std::uint32_t verb = 0;
    std::uint32_t parts = 0;
    WordId word = kNoWord;
    bool starts_phrase = false;
  };
  Row& row(WordId word);

  WordRows words_;
  std::vector<Row> rows_;           // by row of `words_`
  std::vector<std::uint8_t> cues_;  // the same: may the word report?
  WordRows telling_;                // the few words of `may_tell`
  std::vector<std::vector<WordId>> phrases_;
  std::vector<std::pair<WordId, WordId>> governed_, asked_;  // forms of verbs and their prepositions, sorted
};

}  // namespace dramatis
