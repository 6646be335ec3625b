// SPDX-License-Identifier: Apache-2.0
#pragma once

// A row number for each of some words, 0 for all others: the key to tables over the few words that a
// stage knows. Words are numbered by frequency, and rows lie in pages of 64 words, so that what common
// words ask for fits the nearest cache, and a table of a few thousand words is small and quickly built.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/token.hpp"

namespace dramatis {

class WordRows {
 public:
  /// Rows are given out from 1 on, in order of first sight; at most 65,535.
  std::uint16_t add(WordId word) {
    const std::size_t block = word >> 6U;
    if (block >= last_) {
      last_ = block + 1;
      bits_.resize(last_ + 1, 0);
      pages_.resize(last_ + 1, 0);
    }
    if (pages_[block] == 0) {
      pages_[block] = static_cast<std::uint16_t>(rows_.size() >> 6U);
      rows_.resize(rows_.size() + 64, 0);
    }
    std::uint16_t& row = rows_[(std::size_t{pages_[block]} << 6U) + (word & 63U)];
    if (row == 0) {
      row = ++count_;
      bits_[block] |= std::uint64_t{1} << (word & 63U);
    }
    return row;
  }

  /// The word's row, or 0; 0 for local words and `kNoWord`. Reads one bit for the words without a row:
  /// for words of which few have one.
  [[nodiscard]] std::uint16_t row(WordId word) const { return has(word) ? row_of_any(word) : std::uint16_t{0}; }
  /// The same without a branch: for words of which many have a row, where nobody could foretell it.
  [[nodiscard]] std::uint16_t row_of_any(WordId word) const {
    return rows_[(std::size_t{pages_[block_of(word)]} << 6U) + (word & 63U)];
  }
  [[nodiscard]] bool has(WordId word) const { return (bits_[block_of(word)] >> (word & 63U) & 1U) != 0; }
  /// Rows given out, and the row 0.
  [[nodiscard]] std::size_t size() const { return std::size_t{count_} + 1; }

 private:
  [[nodiscard]] std::size_t block_of(WordId word) const { return std::min<std::size_t>(word >> 6U, last_); }

  std::size_t last_ = 0;                                                 ///< block that stands for all behind it
  std::vector<std::uint64_t> bits_ = {0};                                ///< by block of 64 words
  std::vector<std::uint16_t> pages_ = {0};                               ///< by block
  std::vector<std::uint16_t> rows_ = std::vector<std::uint16_t>(64, 0);  ///< the first page is empty
  std::uint16_t count_ = 0;
};

}  // namespace dramatis
