// SPDX-License-Identifier: Apache-2.0
#pragma once

// What kind of character a code point is, as far as cutting text into words needs it. Latin,
// Greek and Cyrillic letters have case; letters of all other scripts are `caseless`. Written
// as ranges instead of tables: news text asks about few characters outside ASCII, nearly all
// of them quotes, dashes and accented Latin letters, which come first.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dramatis {

enum class CharacterKind : std::uint8_t {
  space,
  line_break,
  lower,
  upper,
  caseless,
  ideograph,
  digit,
  apostrophe,  ///< U+2019, which also closes single quotes
  hyphen,      ///< U+2010 and U+2011
  punctuation,
  symbol
};

/// A code point and the number of bytes it took.
struct Decoded {
  char32_t code = 0;
  std::uint8_t size = 1;
};

/// Reads the code point at `p`. `text` is valid UTF-8 and `p` lies on a character boundary;
/// in broken text the answer is U+FFFD of one byte, so that no loop can stop.
constexpr Decoded decode_at(std::string_view text, std::size_t p) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char a = byte(p);
  const std::size_t left = text.size() - p;
  const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(p + i) & 0x3F); };
  if (a < 0x80) return {a, 1};
  if (a >= 0xC2 && a < 0xE0 && left >= 2) return {static_cast<char32_t>(a & 0x1F) << 6 | tail(1), 2};
  if (a >= 0xE0 && a < 0xF0 && left >= 3) return {static_cast<char32_t>(a & 0x0F) << 12 | tail(1) << 6 | tail(2), 3};
  if (a >= 0xF0 && a < 0xF5 && left >= 4) {
    return {static_cast<char32_t>(a & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4};
  }
  return {0xFFFD, 1};
}

/// The kind of a code point from U+0080 on.
[[nodiscard]] CharacterKind kind_of(char32_t code);

}  // namespace dramatis
