// SPDX-License-Identifier: Apache-2.0
#pragma once

// A set of words of the pack as bits, as far as the highest of them: the question that most words answer
// with no, before a table is asked. The bits of common words lie together. Internal to the layer.

#include <cstdint>
#include <vector>

#include "model/token.hpp"

namespace dramatis {

class WordBits {
 public:
  void add(WordId word) {
    const std::size_t block = word >> 6U;
    if (block >= blocks_.size()) blocks_.resize(block + 1, 0);
    blocks_[block] |= std::uint64_t{1} << (word & 63U);
  }
  [[nodiscard]] bool has(WordId word) const { return (bit(word) & 1U) != 0; }
  /// The answer as the lowest bit, with others above it: for joining several without a branch between.
  [[nodiscard]] std::uint64_t bit(WordId word) const {
    const std::size_t block = word >> 6U;
    return block < blocks_.size() ? blocks_[block] >> (word & 63U) : 0;
  }

 private:
  std::vector<std::uint64_t> blocks_;
};

}  // namespace dramatis
