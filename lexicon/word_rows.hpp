// SPDX-License-Identifier: Apache-2.0
#pragma once

// A row number for each of some words, 0 for all others: the key to tables over the few words that a
// stage knows. Most tokens are none of them, and for those one bit is read: the bits of the twenty
// thousand commonest words fit the nearest cache, where the rows of all would not.

#include <cstdint>
#include <vector>

#include "model/token.hpp"

namespace dramatis {

class WordRows {
 public:
  /// Rows are given out from 1 on, in order of first sight; at most 65,535.
  std::uint16_t add(WordId word) {
    const std::size_t block = word >> 6U;
    if (block >= bits_.size()) {
      bits_.resize(block + 1, 0);
      rows_.resize((block + 1) * 64, 0);
    }
    if (rows_[word] == 0) {
      rows_[word] = ++count_;
      bits_[block] |= std::uint64_t{1} << (word & 63U);
    }
    return rows_[word];
  }

  /// The word's row, or 0; 0 for local words and `kNoWord`.
  [[nodiscard]] std::uint16_t row(WordId word) const { return has(word) ? rows_[word] : std::uint16_t{0}; }
  [[nodiscard]] bool has(WordId word) const {
    const std::size_t block = word >> 6U;
    return block < bits_.size() && (bits_[block] >> (word & 63U) & 1U) != 0;
  }
  /// Rows given out, and the row 0.
  [[nodiscard]] std::size_t size() const { return std::size_t{count_} + 1; }

 private:
  std::vector<std::uint64_t> bits_;
  std::vector<std::uint16_t> rows_;
  std::uint16_t count_ = 0;
};

}  // namespace dramatis
