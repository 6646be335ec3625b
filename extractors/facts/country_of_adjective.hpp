// SPDX-License-Identifier: Apache-2.0
#pragma once

// Nationality adjectives as actors: "the North Korean deployment" is one of North Korea.

#include <string_view>
#include <utility>
#include <vector>

#include "extractors/extractor.hpp"

namespace dramatis {

class CountryOfAdjective {
 public:
  explicit CountryOfAdjective(const Knowledge& knowledge);

  /// The country's entity for a nationality within `tokens`: the document's own if it names the country,
  /// else a new one. `kNoEntity` if there is no nationality of a country there.
  [[nodiscard]] EntityIndex find_or_add(AnnotatedDocument& document, TokenSpan tokens) const;

 private:
  [[nodiscard]] EntryId entry_of(std::string_view country) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId nationality_, country_;
  std::vector<std::pair<std::string_view, EntryId>> countries_;  ///< by name, ascending
};

}  // namespace dramatis
