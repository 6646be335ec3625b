// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a token can have a row in an edge index at all, by four bits: most tokens have none, and the
// sequences pass over them with one look at the token. Made with the rule view, for the indexes of phases;
// for those of cues, which are asked at candidates alone, it admits every token. Internal to the layer.

#include <cstdint>
#include <span>
#include <vector>

#include "matcher/rule_image.hpp"
#include "model/token.hpp"

namespace dramatis {

struct RuleView;

class EdgeFilter {
 public:
  EdgeFilter() = default;  ///< admits every token
  EdgeFilter(const RuleView& view, const EdgeIndexRecord& index);

  /// False only if the token has no row.
  [[nodiscard]] bool admits(const Token& t) const {
    const std::uint64_t by_kind =
        shapes_ >> static_cast<unsigned>(t.shape) | tags_ >> static_cast<unsigned>(t.tag) |
        (t.word >= kFirstLocalWord ? local_ : 0U);
    return ((by_kind | bit(words_, t.word) | bit(lemmas_, t.lemma)) & 1U) != 0;
  }

 private:
  using Bits = std::vector<std::uint64_t>;  ///< by word, as far as the highest word that has a row
  [[nodiscard]] static std::uint64_t bit(const Bits& bits, WordId word) {
    const std::size_t block = word >> 6U;
    return block < bits.size() ? bits[block] >> (word & 63U) : 0;
  }
  [[nodiscard]] static Bits words_of(std::span<const RowSlot> slots);

  Bits words_, lemmas_;
  std::uint64_t tags_ = 0, shapes_ = ~std::uint64_t{0}, local_ = 0;
};

}  // namespace dramatis
