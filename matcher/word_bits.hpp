// SPDX-License-Identifier: Apache-2.0
#pragma once

// A set of words of the pack as bits, as far as the highest of them: the question that most words answer
// with no, before a table is asked. The bits of common words lie together. Internal to the layer.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/token.hpp"

namespace dramatis {

class WordBits {
 public:
  void add(WordId word) {
    const std::size_t block = word >> 6U;
    if (block >= last_) {
      last_ = block + block / 2 + 1;
      blocks_.resize(last_ + 1, 0);
    }
    blocks_[block] |= std::uint64_t{1} << (word & 63U);
  }
  [[nodiscard]] bool has(WordId word) const { return (bit(word) & 1U) != 0; }
  /// The answer as the lowest bit, with others above it: for joining several without a branch between.
  [[nodiscard]] std::uint64_t bit(WordId word) const { return view().bit(word); }

  /// The same for a loop over many words.
  struct View {
    const std::uint64_t* blocks;
    std::size_t last;  ///< a block without bits, which stands for all behind it
    [[nodiscard]] std::uint64_t bit(WordId word) const {
      return blocks[std::min<std::size_t>(word >> 6U, last)] >> (word & 63U);
    }
  };
  [[nodiscard]] View view() const { return {blocks_.data(), last_}; }

 private:
  std::size_t last_ = 0;  ///< a block that stays empty
  std::vector<std::uint64_t> blocks_ = {0};
};

}  // namespace dramatis
