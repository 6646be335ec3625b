// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reserved lexicons as tables by word, built once at start: a stage asks a table about a token's
// word or lemma and pays one hash probe, not a search through features.

#include <string_view>
#include <unordered_map>

#include "lexicon/lexicon.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

/// A record for each single word of a lexicon. Look-up only; never iterated.
template <class Record>
class ReservedWords {
 public:
  /// `make(entry)` gives the record of an entry; all its one-word forms get it. Throws `RuleError` if
  /// the pack lacks the lexicon, since the stage cannot work without its words.
  template <class Make>
  ReservedWords(const Lexicon& lexicon, std::string_view name, Make make) {
    const LexiconId id = lexicon.lexicon(name);
    if (id == kNoLexicon)
      throw RuleError(Diagnostic{Severity::error, "rules", 0, 0, "the reserved lexicon '" + std::string(name) + "' is missing",
                                 "the program itself uses it; restore rules/en/grammar/" + std::string(name) + ".lex"});
    const auto [first, last] = lexicon.entries(id);
    for (EntryId entry = first; entry < last; ++entry)
      for (std::size_t i = 0; i < lexicon.form_count(entry); ++i)
        if (const auto form = lexicon.form(entry, i); form.size() == 1) records_.emplace(form[0], make(entry));
  }

  /// Null if the word is not in the lexicon.
  [[nodiscard]] const Record* find(WordId word) const {
    const auto found = records_.find(word);
    return found == records_.end() ? nullptr : &found->second;
  }

 private:
  std::unordered_map<WordId, Record> records_;
};

}  // namespace dramatis
