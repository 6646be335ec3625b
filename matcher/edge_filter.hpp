// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a token can have a row in an edge index at all, by four bits: most tokens have none, and the
// sequences pass over them with one look at the token. Made with the rule view, for the indexes of phases;
// for those of cues, which are asked at candidates alone, it admits every token. Internal to the layer.

#include <cstdint>
#include <span>

#include "matcher/rule_image.hpp"
#include "matcher/word_bits.hpp"

namespace dramatis {

struct RuleView;

class EdgeFilter {
 public:
  EdgeFilter() = default;  ///< admits every token
  EdgeFilter(const RuleView& view, const EdgeIndexRecord& index);

  [[nodiscard]] bool is_selective() const { return shapes_ != ~std::uint64_t{0}; }
  /// False only if the token has no row.
  [[nodiscard]] bool admits(const Token& t) const { return (bit(t, words_.view(), lemmas_.view()) & 1U) != 0; }
  /// Writes one bit a token, 64 to a word of `out`, which has room for all.
  void mark(std::span<const Token> tokens, std::uint64_t* out) const;

 private:
  [[nodiscard]] std::uint64_t bit(const Token& t, WordBits::View words, WordBits::View lemmas) const {
    return shapes_ >> static_cast<unsigned>(t.shape) | tags_ >> static_cast<unsigned>(t.tag) |
           (t.word >= kFirstLocalWord ? local_ : 0U) | words.bit(t.word) | lemmas.bit(t.lemma);
  }
  [[nodiscard]] static WordBits words_of(std::span<const RowSlot> slots);

  WordBits words_, lemmas_;
  std::uint64_t tags_ = 0, shapes_ = ~std::uint64_t{0}, local_ = 0;
};

}  // namespace dramatis
