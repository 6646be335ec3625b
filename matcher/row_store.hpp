// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows of bits that were worked out once: equal rows are kept once and named by a number. Internal to the layer.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dramatis {

class RowStore {
 public:
  using Ref = std::uint32_t;
  static constexpr Ref kEmpty = 1;  ///< of every row that has no bit; 0 is never given and may mean "not known"

  RowStore() { clear(); }
  void clear();
  /// Words of 64 bits that are held.
  [[nodiscard]] std::size_t size() const { return rows_.size(); }

  [[nodiscard]] const std::uint64_t* row(Ref ref) const { return rows_.data() + std::size_t{ref} * kUnit; }
  /// Keeps a row of `words` words, an even number. Rows of different lengths may be kept side by side.
  [[nodiscard]] Ref keep(const std::uint64_t* row, std::size_t words);

 private:
  static constexpr std::size_t kUnit = 2;  ///< words that a reference counts in: rows are even
  void grow();

  std::vector<std::uint64_t> rows_;
  std::vector<std::uint64_t> known_;  ///< hash table over rows: upper half of the hash, reference; 0: free
  std::size_t known_count_ = 0;
};

}  // namespace dramatis
