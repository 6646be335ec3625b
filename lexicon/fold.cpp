// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fold.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <iterator>

#include "lexicon/byte_kinds.hpp"
#include "lexicon/bytes.hpp"
#include "lexicon/characters.hpp"
#include "lexicon/fold_table.hpp"

namespace dramatis {

namespace {

constexpr char32_t kDirectEnd = 0x0590;  // Latin-1 … Armenian: one array read

constexpr std::array<std::uint16_t, kDirectEnd> make_direct() {
  std::array<std::uint16_t, kDirectEnd> out{};
  for (std::size_t i = 0; i < kDirectEnd; ++i) out[i] = static_cast<std::uint16_t>(i);
  for (char32_t c = 'A'; c <= 'Z'; ++c) out[c] = static_cast<std::uint16_t>(c + 32);
  for (const LowerRange& r : kLowerRanges) {
    for (std::uint32_t c = r.first; c <= r.last && c < kDirectEnd; c += r.step) {
      out[c] = static_cast<std::uint16_t>(static_cast<std::int32_t>(c) + r.delta);
    }
  }
  return out;
}

constexpr std::array<std::uint16_t, kDirectEnd> kDirect = make_direct();

/// What a code point outside ASCII becomes.
char32_t fold_code_point(char32_t c) {
  switch (c) {
    case 0x02BC:
    case 0x2019:
    case 0xFF07: return U'\'';
    case 0x2010:
    case 0x2011: return U'-';
    case 0x03C2: return 0x03C3;
    default: return lower_case(c);
  }
}

char* encode(char32_t c, char* out) {
  const auto put = [&out](std::uint32_t byte) { *out++ = static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6);
    put(0x80 | (c & 0x3F));
  } else {  // the table stays in the first plane
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  }
  return out;
}

char* fold_non_ascii(const char* p, const char* end, char* out) {
  while (p < end) {
    const auto byte = static_cast<unsigned char>(*p);
    if (byte < 0x80) {
      *out++ = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : *p;
      ++p;
      continue;
    }
    const Decoded d = decode_at({p, static_cast<std::size_t>(end - p)}, 0);
    const char32_t folded = d.size == 1 ? d.code : fold_code_point(d.code);
    if (folded == d.code) {
      for (unsigned i = 0; i < d.size; ++i) *out++ = p[i];
    } else {
      out = encode(folded, out);
    }
    p += d.size;
  }
  return out;
}

}  // namespace

char32_t lower_case(char32_t c) {
  if (c < kDirectEnd) return kDirect[c];
  if (c > 0xFFFF) return c;
  const LowerRange* r = std::upper_bound(std::begin(kLowerRanges), std::end(kLowerRanges), c,
                                         [](char32_t v, const LowerRange& range) { return v < range.first; });
  if (r == std::begin(kLowerRanges)) return c;
  --r;
  if (c > r->last || (c - r->first) % r->step != 0) return c;
  return static_cast<char32_t>(static_cast<std::int32_t>(c) + r->delta);
}

std::size_t fold_word(std::string_view token, char* out) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  const char* p = token.data();
  const char* const end = p + token.size();
  char* o = out;
  while (end - p >= 8) {
    std::uint64_t x = load8(p);
    if ((x & high_bits) != 0) return static_cast<std::size_t>(fold_non_ascii(p, end, o) - out);
    x = lower_ascii(x);
    std::memcpy(o, &x, 8);
    p += 8;
    o += 8;
  }
  if (p < end) {
    const auto left = static_cast<std::size_t>(end - p);
    std::uint64_t x = load_up_to_8(p, left);
    if ((x & high_bits) != 0) return static_cast<std::size_t>(fold_non_ascii(p, end, o) - out);
    x = lower_ascii(x);
    std::memcpy(o, &x, 8);
    o += left;
  }
  return static_cast<std::size_t>(o - out);
}

std::string_view fold_word(std::string_view token, std::string& out) {
  out.resize(2 * token.size() + 8);
  out.resize(fold_word(token, out.data()));
  return out;
}

bool starts_upper(std::string_view token) {
  if (token.empty()) return false;
  const auto first = static_cast<unsigned char>(token[0]);
  if (first < 0x80) return first >= 'A' && first <= 'Z';
  const Decoded d = decode_at(token, 0);
  return d.size > 1 && lower_case(d.code) != d.code;
}

}  // namespace dramatis
