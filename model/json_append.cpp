// SPDX-License-Identifier: Apache-2.0
#include "model/json_append.hpp"

#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace dramatis {

namespace {

void append_escape(std::string& out, unsigned char c) {
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  constexpr char kHex[] = "0123456789abcdef";
  out += "\\u00";
  out += kHex[c >> 4U];
  out += kHex[c & 15U];
}

}  // namespace

std::size_t json_clean_prefix(std::string_view s) {
  std::size_t i = 0;
#ifdef __SSE2__
  for (; i + 16 <= s.size(); i += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s.data() + i));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
    const __m128i marks =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    const auto ends = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(control, marks)));
    if (ends != 0) return i + static_cast<std::size_t>(std::countr_zero(ends));
  }
#endif
  for (; i + 8 <= s.size(); i += 8) {  // Mycroft's test for a zero byte; bytes from 0x80 on never count
    constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101ULL, kHighBits = 0x8080'8080'8080'8080ULL;
    std::uint64_t word = 0;
    std::memcpy(&word, s.data() + i, sizeof word);
    const std::uint64_t quote = word ^ (kOnes * '"');
    const std::uint64_t slash = word ^ (kOnes * '\\');
    const std::uint64_t bad = ((word - kOnes * 0x20) | (quote - kOnes) | (slash - kOnes)) & ~word & kHighBits;
    static_assert(std::endian::native == std::endian::little);
    if (bad != 0) return i + static_cast<std::size_t>(std::countr_zero(bad)) / 8;  // the lowest is exact
  }
  for (; i < s.size(); ++i) {
    const auto c = static_cast<unsigned char>(s[i]);
    if (c < 0x20 || c == '"' || c == '\\') break;
  }
  return i;
}

void append_json_string(std::string& out, std::string_view s) {
  out += '"';
  while (!s.empty()) {
    const std::size_t clean = json_clean_prefix(s);
    out.append(s.substr(0, clean));
    s.remove_prefix(clean);
    if (s.empty()) break;
    append_escape(out, static_cast<unsigned char>(s.front()));
    s.remove_prefix(1);
  }
  out += '"';
}

}  // namespace dramatis
