// SPDX-License-Identifier: Apache-2.0
#include "model/json_append.hpp"

#include <bit>
#include <cstring>

namespace dramatis {

namespace {

constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101ULL;
constexpr std::uint64_t kHighBits = 0x8080'8080'8080'8080ULL;

/// Nonzero if one of eight bytes is `"`, `\` or below 0x20 (Mycroft's zero-byte test; bytes
/// from 0x80 on never count).
std::uint64_t needs_escape(std::uint64_t word) {
  const std::uint64_t quote = word ^ (kOnes * '"');
  const std::uint64_t slash = word ^ (kOnes * '\\');
  return ((word - kOnes * 0x20) | (quote - kOnes) | (slash - kOnes)) & ~word & kHighBits;
}

std::size_t clean_prefix(std::string_view s) {
  std::size_t i = 0;
  for (; i + 8 <= s.size(); i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, s.data() + i, sizeof word);
    const std::uint64_t bad = needs_escape(word);
    static_assert(std::endian::native == std::endian::little);
    if (bad != 0) return i + static_cast<std::size_t>(std::countr_zero(bad)) / 8;  // the lowest is exact
  }
  for (; i < s.size(); ++i) {
    const auto c = static_cast<unsigned char>(s[i]);
    if (c < 0x20 || c == '"' || c == '\\') break;
  }
  return i;
}

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

void append_json_string(std::string& out, std::string_view s) {
  out += '"';
  while (!s.empty()) {
    const std::size_t clean = clean_prefix(s);
    out.append(s.substr(0, clean));
    s.remove_prefix(clean);
    if (s.empty()) break;
    append_escape(out, static_cast<unsigned char>(s.front()));
    s.remove_prefix(1);
  }
  out += '"';
}

}  // namespace dramatis
