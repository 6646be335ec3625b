// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sixty-four bytes at once: where small letters, capitals and digits of ASCII stand, one bit a byte. A dozen words lie
// in such a block, and where each ends and what it holds is then a matter of shifts.

#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "lexicon/byte_kinds.hpp"

namespace dramatis {

struct ByteBlock {
  static constexpr std::uint32_t kSize = 64;

  ByteBlock() = default;
  /// The `kSize` bytes from `at` on.
  explicit ByteBlock(const char* at) {
#ifdef __SSE2__
#pragma GCC unroll 4
    for (unsigned i = 0; i < kSize; i += 16) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + i));
      lower |= between(bytes, 'a', 'z') << i;
      upper |= between(bytes, 'A', 'Z') << i;
      digit |= between(bytes, '0', '9') << i;
    }
#else
    for (unsigned i = 0; i < kSize; i += 8) {
      const EightBytes bytes(load8(at + i));
      lower |= one_bit_each(bytes.lower) << i;
      upper |= one_bit_each(bytes.upper) << i;
      digit |= one_bit_each(bytes.digit) << i;
    }
#endif
  }

  std::uint64_t lower = 0, upper = 0, digit = 0;

 private:
#ifdef __SSE2__
  static std::uint64_t between(__m128i bytes, char first, char last) {
    const __m128i above = _mm_cmpgt_epi8(bytes, _mm_set1_epi8(static_cast<char>(first - 1)));
    const __m128i below = _mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(last + 1)));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_and_si128(above, below)));
  }
#else
  static std::uint64_t one_bit_each(std::uint64_t tops) { return (tops >> 7) * 0x0102'0408'1020'4080U >> 56; }
#endif
};

}  // namespace dramatis
