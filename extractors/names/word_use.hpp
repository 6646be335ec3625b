// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the words of a document are written elsewhere in it: "Hope" that also stands as "hope" is
// hardly a surname; a word with a capital in the middle of a sentence is hardly a common one.
// Counts only words that stand with a capital somewhere, so that it costs about two nanoseconds a token.

#include <array>
#include <cstdint>
#include <vector>

#include "extractors/names/name_classes.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

class WordUse {
 public:
  /// Counts over all sentences of normal casing.
  void count(const AnnotatedDocument& document, const TokenClasses& classes);
  /// Times the word stands in lower case.
  [[nodiscard]] std::uint32_t lower(WordId word) const { return at(word).lower; }
  /// Times it stands with a capital where common words have none.
  [[nodiscard]] std::uint32_t inside(WordId word) const { return at(word).inside; }

 private:
  struct Slot {
    WordId word = kNoWord;
    std::uint32_t lower = 0, inside = 0;
  };
  static constexpr std::size_t kNone = ~std::size_t{0};
  [[nodiscard]] std::size_t find(WordId word) const;
  [[nodiscard]] Slot at(WordId word) const {
    const std::size_t i = find(word);
    return i == kNone ? Slot{} : table_[i];
  }
  Slot& slot_for(WordId word);

  std::vector<Slot> table_;                   ///< open addressing, a power of two
  std::array<std::uint64_t, 1024> filter_{};  ///< one bit a word that has a slot
};

}  // namespace dramatis::names
