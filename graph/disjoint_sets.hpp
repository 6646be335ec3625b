// SPDX-License-Identifier: Apache-2.0
#pragma once

// Union-find. The root of a set is its least member, whatever the order of joins, so that
// results do not depend on that order.

#include <cstdint>
#include <numeric>
#include <vector>

namespace dramatis {

class DisjointSets {
 public:
  explicit DisjointSets(std::size_t n) : parent_(n) { std::iota(parent_.begin(), parent_.end(), 0U); }

  /// The least member of the set of `x`.
  [[nodiscard]] std::uint32_t find(std::uint32_t x) {
    while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
    return x;
  }

  void join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a < b) parent_[b] = a;
    else parent_[a] = b;
  }

 private:
  std::vector<std::uint32_t> parent_;
};

}  // namespace dramatis
