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

/// A record for each single word of a lexicon.
template <class Record>
class ReservedWords {
 public:
  /// `make(entry)` gives the record of an entry; all its one-word forms get it, of two entries with a form
  /// the first. Throws `RuleError` if the pack lacks the lexicon, since the stage cannot work without its words.
  template <class Make>
  ReservedWords(const Lexicon& lexicon, std::string_view name, Make make) : records_(1) {
    const LexiconId id = lexicon.lexicon(name);
    if (id == kNoLexicon)
      throw RuleError(Diagnostic{Severity::error, "rules", 0, 0,
                                 "the reserved lexicon '" + std::string(name) + "' is missing",
                                 "the program itself uses it; restore rules/en/grammar/" + std::string(name) + ".lex"});
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
  /// `keep(entry)` says whether the one-word forms of an entry belong; of two entries with a form the first decides.
  /// Throws like `ReservedWords`.
  template <class Keep>
  ReservedSet(const Lexicon& lexicon, std::string_view name, Keep keep)
      : words_(lexicon, name, [&](EntryId entry) { return static_cast<char>(keep(entry)); }) {}
  [[nodiscard]] bool has(WordId word) const {
    const char* const kept = words_.find(word);
    return kept != nullptr && *kept != 0;
  }

 private:
  ReservedWords<char> words_;  // 1 or 0; not bool, whose vector gives no addresses
};

}  // namespace dramatis
