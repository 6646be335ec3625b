// SPDX-License-Identifier: Apache-2.0
#include "text/suffix_table.hpp"

#include <algorithm>

namespace dramatis {

SuffixTable::SuffixTable(const Lexicon& lexicon) {
  const LexiconId id = lexicon.lexicon("suffix");
  if (id == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon.entries(id);
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    const Tag also = tag_from(lexicon.feature(entry, "also"));
    rows_.push_back({lexicon.canonical(entry), {tag_from(lexicon.feature(entry, "tag")), also}});
  }
  std::stable_sort(rows_.begin(), rows_.end(),
                   [](const Row& a, const Row& b) { return a.ending.size() > b.ending.size(); });
}

SuffixTable::Reading SuffixTable::find(std::string_view word) const {
  for (const Row& row : rows_) {
    if (word.size() >= row.ending.size() + 3 && word.ends_with(row.ending)) return row.reading;
  }
  return {};
}

}  // namespace dramatis
