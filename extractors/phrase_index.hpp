// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reserved lexicons of one extractor as a table over words: which of them have a phrase
// that begins with a word, and the longest such phrase at a token. Built once; an extractor
// asks `starts()` for every token (one array look-up) and `find()` for the few that matter.
//
//     PhraseIndex index(lexicon, {"month", "weekday"});
//     if (index.starts(word) & PhraseIndex::bit(0)) …   // may begin a month

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/word_rows.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

class PhraseIndex {
 public:
  /// A class of phrases: the position of a lexicon among the constructor's names, below 32.
  using Class = std::uint8_t;
  static constexpr std::uint32_t bit(Class c) { return std::uint32_t{1} << c; }

  /// An entry of one of the lexicons. `slot` numbers all entries from 0, so that users keep what
  /// they read from the features in an array of their own.
  struct Match {
    std::uint32_t slot = 0;
    std::uint32_t end = 0;  ///< token behind the phrase
    bool canonical = true;  ///< found by the entry's first form
  };

  /// Throws `RuleError` if the pack lacks one of the lexicons.
  PhraseIndex(const Lexicon& lexicon, std::initializer_list<std::string_view> names);

  /// Classes with a phrase that begins with (contains) `word`; 0 for local words.
  [[nodiscard]] std::uint32_t starts(WordId word) const { return records_[record_of(word)].starts; }
  [[nodiscard]] std::uint32_t members(WordId word) const { return records_[record_of(word)].members; }

  /// Classes for which `word` is the telling word of a phrase: its longest ("present" of "at
  /// present"), so that a scan need not stop at every "at". Each phrase has one.
  [[nodiscard]] std::uint32_t anchors(WordId word) const { return records_[record_of(word)].anchors; }

  /// The longest phrase of class `c` at `token`, within the sentence. Case is not looked at.
  [[nodiscard]] std::optional<Match> find(const AnnotatedDocument& document, std::uint32_t token, Class c) const {
    const Record& record = records_[record_of(document.tokens[token].word)];
    return (record.starts & bit(c)) == 0 ? std::nullopt : find_phrase(document, token, c, record);
  }

  /// A small number for each word of some phrase, 0 for all others: for tables of the users' own.
  [[nodiscard]] std::uint16_t row(WordId word) const { return record_of(word); }
  /// The same without a branch: for a look at each token of a text.
  [[nodiscard]] std::uint16_t row_of_any(WordId word) const { return rows_.row_of_any(word); }
  [[nodiscard]] std::size_t row_count() const { return records_.size(); }
  /// Calls `visit(word)` once for each word of some phrase, not in order of their ids.
  template <class Visit>
  void for_each_word(Visit visit) const {
    for (const WordId word : row_words_) visit(word);
  }

  [[nodiscard]] std::uint32_t slot_count() const { return static_cast<std::uint32_t>(entries_.size()); }
  [[nodiscard]] EntryId entry(std::uint32_t slot) const { return entries_[slot]; }
  [[nodiscard]] Class class_of(std::uint32_t slot) const { return classes_[slot]; }

 private:
  struct Phrase {
    WordId first = kNoWord;
    std::uint32_t words = 0;  // into `words_`
    std::uint32_t slot = 0;
    std::uint16_t length = 0;
    Class cls = 0;
    bool canonical = true;
  };
  struct Record {
    std::uint32_t starts = 0;
    std::uint32_t members = 0;
    std::uint32_t anchors = 0;
    std::uint32_t first_phrase = 0;
    std::uint32_t phrase_count = 0;
  };

  [[nodiscard]] std::uint16_t record_of(WordId word) const { return rows_.row(word); }
  Record& record_for(WordId word);
  [[nodiscard]] std::optional<Match> find_phrase(const AnnotatedDocument& document, std::uint32_t token, Class c,
                                                 const Record& record) const;

  WordRows rows_;                // of all words of phrases
  std::vector<Record> records_;  // by row
  std::vector<WordId> row_words_;
  std::vector<Phrase> phrases_;  // by first word, then longest first
  std::vector<WordId> words_;
  std::vector<EntryId> entries_;
  std::vector<Class> classes_;
};

}  // namespace dramatis
