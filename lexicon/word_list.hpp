// SPDX-License-Identifier: Apache-2.0
#pragma once

// Folded words with provisional numbers, in order of first sight, while a pack is compiled.

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dramatis {

class WordList {
 public:
  WordList() { numbers_.reserve(1U << 19); }

  /// The number of `folded`, new or known. Views of words stay valid.
  std::uint32_t add(std::string_view folded) {
    if (const auto found = numbers_.find(folded); found != numbers_.end()) return found->second;
    const auto number = static_cast<std::uint32_t>(words_.size());
    words_.emplace_back(folded);
    numbers_.emplace(words_.back(), number);
    return number;
  }

  static constexpr std::uint32_t kNone = 0xFFFF'FFFFU;
  [[nodiscard]] std::uint32_t find(std::string_view folded) const {
    const auto found = numbers_.find(folded);
    return found == numbers_.end() ? kNone : found->second;
  }
  [[nodiscard]] std::string_view text(std::uint32_t number) const { return words_[number]; }
  [[nodiscard]] std::size_t size() const { return words_.size(); }

 private:
  std::deque<std::string> words_;
  std::unordered_map<std::string_view, std::uint32_t> numbers_;  // look-up only
};

}  // namespace dramatis
