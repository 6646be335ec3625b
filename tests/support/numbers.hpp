// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers for properties that are tried on many small cases: the same in every run and on every machine.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dramatis::test {

/// Small numbers in a fixed order (a linear congruential generator).
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}
  unsigned below(unsigned n) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<unsigned>(state_ >> 33) % n;
  }
  template <std::size_t N>
  std::string_view one_of(const std::array<std::string_view, N>& stock) {
    return stock[below(static_cast<unsigned>(N))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace dramatis::test
