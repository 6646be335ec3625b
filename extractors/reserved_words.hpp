// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reserved lexicons as tables by word, built once at start: a stage asks a table about a token's
// word or lemma and pays one bit for a word that is not in it, not a search through features.

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/word_rows.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

/// Throws `RuleError` if the pack lacks the lexicon, since the stage cannot work without its words.
inline LexiconId reserved_lexicon(const Lexicon& lexicon, std::string_view name) {
  const LexiconId id = lexicon.lexicon(name);
  if (id == kNoLexicon)
    throw RuleError(Diagnostic{Severity::error, "rules", 0, 0,
                               "the reserved lexicon '" + std::string(name) + "' is missing",
                               "the program itself uses it; restore rules/en/grammar/" + std::string(name) + ".lex"});
  return id;
}

/// Calls `visit(entry)` for the entries of a lexicon; for none if the pack lacks it.
template <class Visit>
void for_each_entry(const Lexicon& lexicon, std::string_view name, Visit visit) {
  const LexiconId id = lexicon.lexicon(name);
  if (id == kNoLexicon) return;
  const auto [first, last] = lexicon.entries(id);
  for (EntryId entry = first; entry < last; ++entry) visit(entry);
}

/// Gives a row to each form of one word; none if the pack lacks the lexicon.
inline void add_single_words(const Lexicon& lexicon, std::string_view name, WordRows& rows) {
  for_each_entry(lexicon, name, [&](EntryId entry) {
    for (std::size_t i = 0; i < lexicon.form_count(entry); ++i)
      if (const auto form = lexicon.form(entry, i); form.size() == 1) rows.add(form[0]);
  });
}

/// A record for each single word of a lexicon.
template <class Record>
class ReservedWords {
 public:
  /// `make(entry)` gives the record of an entry; all its one-word forms get it, of two entries with a form
  /// the first. Throws like `reserved_lexicon`.
  template <class Make>
  ReservedWords(const Lexicon& lexicon, std::string_view name, Make make) : records_(1) {
    const LexiconId id = reserved_lexicon(lexicon, name);
    const auto [first, last] = lexicon.entries(id);
    for (EntryId entry = first; entry < last; ++entry)
      for (std::size_t i = 0; i < lexicon.form_count(entry); ++i) {
        const auto form = lexicon.form(entry, i);
        if (form.size() != 1 || rows_.has(form[0])) continue;
        rows_.add(form[0]);
        records_.push_back(make(entry));
      }
  }

  /// Null if the word is not in the lexicon.
  [[nodiscard]] const Record* find(WordId word) const {
    const std::uint16_t row = rows_.row(word);
    return row == 0 ? nullptr : &records_[row];
  }

 private:
  WordRows rows_;
  std::vector<Record> records_;  // by row; the first is nobody's
};

/// The words of a lexicon that have some feature.
class ReservedSet {
 public:
  /// The one-word forms of the entries of which `keep(entry)` is true. Throws like `ReservedWords`.
  template <class Keep>
  ReservedSet(const Lexicon& lexicon, std::string_view name, Keep keep) {
    const auto [first, last] = lexicon.entries(reserved_lexicon(lexicon, name));
    for (EntryId entry = first; entry < last; ++entry)
      for (std::size_t i = 0; keep(entry) && i < lexicon.form_count(entry); ++i)
        if (const auto form = lexicon.form(entry, i); form.size() == 1) words_.add(form[0]);
  }
  [[nodiscard]] bool has(WordId word) const { return words_.has(word); }

 private:
  WordRows words_;
};

}  // namespace dramatis
