// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tags of unknown words by their endings, from the reserved lexicon `suffix`.

#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace dramatis {

class SuffixTable {
 public:
  struct Reading {
    Tag tag = Tag::NN;
    Tag also = Tag::none;
  };

  explicit SuffixTable(const Lexicon& lexicon);

  /// The reading of the longest listed ending that leaves three letters; NN for none.
  [[nodiscard]] Reading find(std::string_view word) const;

 private:
  struct Row {
    std::string_view ending;
    Reading reading;
  };
  std::vector<Row> rows_;  ///< longest first
};

}  // namespace dramatis
