// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/name_endings.hpp"

#include <algorithm>

#include "lexicon/fold.hpp"

namespace dramatis::names {
namespace {

Reading reading_named(std::string_view of) {
  if (of == "person") return Reading::person;
  return of == "place" ? Reading::place : Reading::organization;
}

}  // namespace

NameEndings::NameEndings(const Lexicon& lexicon) {
  const LexiconId id = lexicon.lexicon("name_ending");
  if (id == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon.entries(id);
  std::string folded;
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    Ending ending;
    ending.letters = fold_word(lexicon.canonical(entry), folded);
    ending.reading = reading_named(lexicon.feature(entry, "of"));
    ending.least = static_cast<std::size_t>(lexicon.number_feature(entry, "least", 6));
    if (!lexicon.feature(entry, "opens").empty()) opening_.push_back(std::move(ending));
    else closing_[static_cast<unsigned char>(ending.letters.back())].push_back(std::move(ending));
  }
  const auto longer = [](const Ending& a, const Ending& b) { return a.letters.size() > b.letters.size(); };
  for (std::vector<Ending>& endings : closing_) std::stable_sort(endings.begin(), endings.end(), longer);
  std::stable_sort(opening_.begin(), opening_.end(), longer);
}

Reading NameEndings::reading_of(std::string_view word) const {
  std::string buffer;
  const std::string_view folded = fold_word(word, buffer);
  if (folded.empty()) return Reading::none;
  for (const Ending& ending : closing_[static_cast<unsigned char>(folded.back())])
    if (folded.size() >= ending.least && folded.ends_with(ending.letters)) return ending.reading;
  for (const Ending& ending : opening_)
    if (folded.size() >= ending.least && folded.starts_with(ending.letters)) return ending.reading;
  return Reading::none;
}

}  // namespace dramatis::names
