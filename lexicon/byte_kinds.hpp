// SPDX-License-Identifier: Apache-2.0
#pragma once

// What cutting asks of single bytes, one by one by table and eight at a time in a register:
// most words are shorter than eight letters, so that one step finds where a word ends and
// whether it holds capitals or digits.

#include <array>
#include <bit>
#include <cstdint>

#include "lexicon/bytes.hpp"

namespace dramatis {

/// Kinds of bytes; the first four make words, so that one comparison ends the inner loop.
enum ByteKind : std::uint8_t {
  kLower,
  kUpper,
  kDigit,
  kHigh,
  kSpace,
  kLine,
  kApostrophe,
  kDot,
  kHyphen,
  kPunctuation,
  kSymbol
};

constexpr std::array<std::uint8_t, 256> make_byte_kinds() {
  std::array<std::uint8_t, 256> kinds{};
  for (unsigned c = 0; c < 256; ++c) {
    std::uint8_t kind = kPunctuation;
    if (c >= 0x80) kind = kHigh;
    else if (c >= 'a' && c <= 'z') kind = kLower;
    else if (c >= 'A' && c <= 'Z') kind = kUpper;
    else if (c >= '0' && c <= '9') kind = kDigit;
    else if (c == '\n' || c == '\r' || c == '\f' || c == '\v') kind = kLine;
    else if (c <= ' ' || c == 0x7F) kind = kSpace;
    kinds[c] = kind;
  }
  for (const char c : {'$', '%', '+', '<', '=', '>', '^', '~', '|'}) kinds[static_cast<unsigned char>(c)] = kSymbol;
  kinds['\''] = kApostrophe;
  kinds['.'] = kDot;
  kinds['-'] = kHyphen;
  return kinds;
}
inline constexpr std::array<std::uint8_t, 256> kByteKinds = make_byte_kinds();

/// Sets of kinds of characters in a word.
inline constexpr std::uint8_t kHasLower = 1, kHasUpper = 2, kHasDigit = 4, kHasCaseless = 8, kHasHigh = 16;
inline constexpr std::uint8_t kHasLetter = kHasLower | kHasUpper | kHasCaseless;

/// Eight bytes at once. The top bit of each byte is set in the masks that it belongs to.
struct EightBytes {
  static constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101U;
  static constexpr std::uint64_t kTops = 0x8080'8080'8080'8080U;

  explicit constexpr EightBytes(std::uint64_t bytes)
      : high(bytes & kTops),
        lower(between(bytes, 'a', 'z')),
        upper(between(bytes, 'A', 'Z')),
        digit(between(bytes, '0', '9')) {}

  /// Letters and digits of ASCII.
  [[nodiscard]] constexpr std::uint64_t word() const { return lower | upper | digit; }

  static constexpr std::uint64_t between(std::uint64_t bytes, unsigned first, unsigned last) {
    const std::uint64_t low = bytes & ~kTops;
    return (low + kOnes * (0x80 - first)) & ~(low + kOnes * (0x7F - last)) & ~bytes & kTops;
  }

  std::uint64_t high, lower, upper, digit;
};

/// The bytes with capitals of ASCII made small; bytes of other characters stay.
constexpr std::uint64_t lower_ascii(std::uint64_t bytes) {
  return bytes | EightBytes::between(bytes, 'A', 'Z') >> 2;  // bit 5 tells a small letter from its capital
}

/// Where the capitals of an ASCII word of up to 31 bytes stand: one bit each, the same for words of one
/// length only if they have their capitals in the same places.
inline std::uint32_t capital_mask(const char* word, std::size_t size) {
  std::uint32_t mask = 0;
  for (std::size_t i = 0; i < size; i += 8) {
    const std::uint64_t tops = EightBytes::between(load_up_to_8(word + i, size - i), 'A', 'Z');
    mask = mask << 8 | static_cast<std::uint32_t>((tops >> 7) * 0x0102'0408'1020'4080U >> 56);
  }
  return mask;
}

/// The first `n` bytes (up to 8), the others zero.
constexpr std::uint64_t first_bytes(std::uint64_t bytes, std::size_t n) {
  return n >= 8 ? bytes : bytes & ((std::uint64_t{1} << (8 * n)) - 1);
}

}  // namespace dramatis
