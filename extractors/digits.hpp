// SPDX-License-Identifier: Apache-2.0
#pragma once

// Digits of dates: a few, and nothing else beside them.

#include <string_view>

namespace dramatis {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The value of `text` if it is digits alone, else -1.
inline int digits_of(std::string_view text) {
  if (text.empty() || text.size() > 4) return -1;
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// "5th" → 5, with any of the four endings; else -1.
inline int digit_ordinal(std::string_view text) {
  if (text.size() < 3) return -1;
  const std::string_view ending = text.substr(text.size() - 2);
  if (ending != "st" && ending != "nd" && ending != "rd" && ending != "th") return -1;
  return digits_of(text.substr(0, text.size() - 2));
}

}  // namespace dramatis
