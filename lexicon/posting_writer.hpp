// SPDX-License-Identifier: Apache-2.0
#pragma once

// From the forms of all entries to what the matcher reads: the entries of each word, and a trie of the forms of
// several words with the filter before it.

#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

#include "lexicon/lexicon_records.hpp"

namespace dramatis {

/// A form of one word.
struct Posting {
  WordId word;
  LexiconId lexicon;
  EntryId entry;
  FormRef form;
  std::uint32_t capitals;  ///< as in `MatchForm`
  [[nodiscard]] auto key() const { return std::tuple(word, lexicon, entry, form.form); }
};

/// A form of several words.
struct LongForm {
  std::span<const WordId> words;
  LexiconId lexicon;
  EntryId entry;
  FormRef form;
};

/// Writes `rows`, `posting_entries`, `posting_forms` and `matches`; `word_count` is the number of ids in all.
void write_rows(std::vector<Posting>& postings, std::size_t word_count, FrozenLexicons& out);

/// Writes the trie and its filter, and what the rows of first words say of it: `write_rows` goes before.
void write_trie(std::vector<LongForm>& forms, FrozenLexicons& out);

}  // namespace dramatis
