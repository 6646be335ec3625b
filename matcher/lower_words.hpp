// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words that stand in lower case somewhere in a document: "Hope" that also stands as "hope". A set that is made
// when somebody first asks, in one pass.

#include <vector>

#include "model/annotated_document.hpp"

namespace dramatis {

class LowerWords {
 public:
  /// Takes another document, which outlives the questions. With `normal_only` its sentences in upper case or title
  /// case do not count.
  void attach(const AnnotatedDocument& document, bool normal_only) {
    document_ = &document;
    normal_only_ = normal_only;
    is_built_ = false;
  }
  [[nodiscard]] bool has(WordId word) {
    if (!is_built_) build();
    return table_[place_of(word)] == word;
  }

 private:
  [[nodiscard]] std::size_t place_of(WordId word) const {
    const std::size_t mask = table_.size() - 1;
    std::size_t i = (word * 0x9E37'79B1U >> 7U) & mask;
    while (table_[i] != word && table_[i] != kNoWord) i = (i + 1) & mask;
    return i;
  }
  void build();

  const AnnotatedDocument* document_ = nullptr;
  bool normal_only_ = false, is_built_ = false;
  std::vector<WordId> table_;  ///< open addressing, a power of two
};

}  // namespace dramatis
