// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the word tables of a pack (`words/*.tsv`) and derives what is known of every word
// form: tags, lemmas, counts, classes. A table is one file or several whose names begin with
// the table's ("tags-lower.tsv" belongs to `tags`); each may be missing.
//
//   tags        word TAB Penn tags, blanks between, most frequent first; case counts
//   wordnet     lemma TAB noun TAB verb TAB adjective TAB adverb count ("-": none) TAB classes
//   exceptions  part (n v a r) TAB form TAB lemma
//   frequency   tier TAB words, blanks between
//   eventive    noun TAB verb
//
// Derivation: (1) the forms of WordNet's verbs, and of its nouns that are in use, join the
// words; (2) each word gets the lemma that an exception, else WordNet, else its tags and
// spelling give it; (3) counts and classes of a lemma pass to its forms; (4) words without
// row in `tags` get tags from WordNet.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/word_list.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

/// Lemmas are numbers of the word list until the compiler gives ids.
class WordFacts {
 public:
  explicit WordFacts(WordList& words) : words_(words) {}

  /// Reads one file; `file` ("words/tags-lower.tsv") says of which table. A file of no known
  /// table, and every bad row, is a diagnostic.
  void read(std::string_view file, std::string_view text, std::vector<Diagnostic>& diagnostics);

  /// After the last table.
  void derive();

  /// By number of the word; words added later have none.
  [[nodiscard]] const std::vector<WordInfo>& infos() const { return infos_; }

 private:
  enum Part { kNoun, kVerb, kAdjective, kAdverb };
  using Numbers = std::unordered_map<std::uint32_t, std::uint32_t>;  // look-up only

  struct Row;
  bool read_tags(const Row& row);
  bool read_wordnet(const Row& row);
  bool read_exception(const Row& row);
  bool read_frequency(const Row& row);
  bool read_eventive(const Row& row);

  WordInfo& at(std::uint32_t word);
  std::uint32_t folded(std::string_view word);
  [[nodiscard]] bool is_base(std::uint32_t word, Part part) const;
  [[nodiscard]] bool can_be_base(std::uint32_t word, Part part) const;
  [[nodiscard]] std::uint32_t exception(std::uint32_t word, Part part) const;

  void merge_tags();
  void add_regular_forms();
  std::uint32_t noun_lemma(std::uint32_t word);
  std::uint32_t verb_lemma(std::uint32_t word);
  std::uint32_t adjective_lemma(std::uint32_t word);
  std::uint32_t best_candidate(Part part) const;
  void pass_on_counts();
  void tags_from_wordnet(std::uint32_t word);

  WordList& words_;
  std::vector<WordInfo> infos_;
  std::vector<std::array<Tag, 6>> capital_tags_;  // of rows with capitals, until merged
  std::array<Numbers, 4> exceptions_;
  std::vector<std::string> candidates_;
  std::string fold_buffer_;
};

}  // namespace dramatis
