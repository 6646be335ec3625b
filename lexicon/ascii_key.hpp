// SPDX-License-Identifier: Apache-2.0
#pragma once

// The key under which a word of the text stands in the word table, made in registers where the word is short
// and plain: most are.

#include <array>
#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "lexicon/byte_kinds.hpp"
#include "lexicon/word_table.hpp"

namespace dramatis {

#ifdef __SSE2__
/// Sixteen bytes set, then sixteen clear: from `16 - n` on, the mask of the first n.
inline constexpr std::array<std::uint8_t, 32> kFirstBytes = [] {
  std::array<std::uint8_t, 32> bytes{};
  for (std::size_t i = 0; i < 16; ++i) bytes[i] = 0xFF;
  return bytes;
}();
#endif

/// The key of the `size` bytes (1 to 16) at `word`, all ASCII, in small letters. `behind` is where the text
/// around them ends: bytes up to there may be read.
inline WordKey folded_ascii_key(const char* word, std::size_t size, const char* behind) {
  if (behind - word >= 16) {
#ifdef __SSE2__
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(word));
    const __m128i mask = _mm_loadu_si128(reinterpret_cast<const __m128i*>(kFirstBytes.data() + (16 - size)));
    const __m128i is_capital =
        _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('A' - 1)), _mm_cmplt_epi8(bytes, _mm_set1_epi8('Z' + 1)));
    const __m128i small = _mm_or_si128(bytes, _mm_and_si128(is_capital, _mm_set1_epi8('a' - 'A')));
    const __m128i key = _mm_and_si128(small, mask);
    return {static_cast<std::uint64_t>(_mm_cvtsi128_si64(key)),
            static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(key, key)))};
#else
    const std::uint64_t low = first_bytes(load8(word), size);
    return {lower_ascii(low), size <= 8 ? 0 : lower_ascii(first_bytes(load8(word + 8), size - 8))};
#endif
  }
  if (size <= 8) return {lower_ascii(load_up_to_8(word, size)), 0};
  return {lower_ascii(load8(word)), lower_ascii(load_up_to_8(word + 8, size - 8))};
}

}  // namespace dramatis
