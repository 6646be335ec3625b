// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which filters `{…}` on single words a token passes, all at once: each filter list that stands in an
// edge index has a bit, each fact about a word (tier, proper, plural …) a mask of the lists that admit
// it; the masks are intersected. Some ten instructions, where asking list by list takes hundreds.
// Built with the rule view in microseconds; internal to the layer.

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/pack_image.hpp"
#include "matcher/rule_image.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

struct RuleView;

class WordFilters {
 public:
  static constexpr std::uint8_t kSlow = 0xFF;  ///< a list that has no bit: it must be asked by itself

  WordFilters() = default;
  explicit WordFilters(const RuleView& view);

  /// Of the lists in `wanted` those that the token passes.
  [[nodiscard]] std::uint64_t passed(const Token& token, std::uint64_t wanted) const;
  /// The bit of the list of a filtered row, or `kSlow`.
  [[nodiscard]] std::uint8_t bit_of_row(std::size_t row) const { return bit_of_row_[row]; }
  /// The lists of one of the view's ranges of filtered rows.
  [[nodiscard]] std::uint64_t wanted(std::size_t range) const { return wanted_[range]; }

 private:
  /// A condition that cannot be read from a small table, and the lists that have it.
  struct Condition {
    FilterRecord filter;
    std::uint64_t lists = 0;
  };
  [[nodiscard]] static bool is_fast(const RuleView& view, RecordRange list);
  void add(const RuleView& view, RecordRange list, std::uint64_t bit);
  [[nodiscard]] bool is_head(const FilterRecord& f, const Token& token) const;

  const Lexicon* lexicon_ = nullptr;
  std::vector<std::uint8_t> bit_of_row_;
  std::vector<std::uint64_t> wanted_;  ///< one a range of the view; 0 for those of other records
  std::array<std::uint64_t, 256> by_tier_{};
  std::array<std::uint64_t, 2> by_proper_{}, by_eventive_{}, by_known_{}, by_plural_{};
  std::vector<Condition> classes_, heads_;
};

}  // namespace dramatis
