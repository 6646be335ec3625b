// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the words of a document are written elsewhere in it: "Hope" that also stands as "hope" is
// hardly a surname; a word with a capital in the middle of a sentence is hardly a common one.

#include <array>
#include <cstdint>
#include <vector>

#include "extractors/names/name_classes.hpp"
#include "matcher/lower_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

class WordUse {
 public:
  /// Counts over all sentences of normal casing. The document outlives the questions.
  void count(const AnnotatedDocument& document, const TokenClasses& classes);
  /// Whether the word stands in lower case somewhere.
  [[nodiscard]] bool is_lower_somewhere(WordId word) const { return lower_.has(word); }
  /// Times it stands with a capital where common words have none.
  [[nodiscard]] std::uint32_t inside(WordId word) const;

 private:
  struct Slot {
    WordId word = kNoWord;
    std::uint32_t inside = 0;
  };
  Slot& slot_for(WordId word);

  mutable LowerWords lower_;
  std::vector<Slot> table_;                   ///< open addressing, a power of two
  std::array<std::uint64_t, 1024> filter_{};  ///< one bit a word that has a slot
};

}  // namespace dramatis::names
