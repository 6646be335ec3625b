// SPDX-License-Identifier: Apache-2.0
#include "model/json_writer.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <utility>

namespace dramatis {

namespace {

constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101ULL;
constexpr std::uint64_t kHighBits = 0x8080'8080'8080'8080ULL;
constexpr std::size_t kPiece = 4096;  ///< of a long string at a time, so that its worst case asks little room
constexpr std::size_t kMostEscape = 6;

/// Nonzero if one of eight bytes is `"`, `\` or below 0x20 (Mycroft's zero-byte test; bytes from 0x80 on never
/// count). The lowest bit set is in the first of them.
std::uint64_t needs_escape(std::uint64_t word) {
  const std::uint64_t quote = word ^ (kOnes * '"');
  const std::uint64_t slash = word ^ (kOnes * '\\');
  return ((word - kOnes * 0x20) | (quote - kOnes) | (slash - kOnes)) & ~word & kHighBits;
}

bool is_clean(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

char* write_escape(char* at, char c) {
  constexpr char kHex[] = "0123456789abcdef";
  *at++ = '\\';
  switch (c) {
    case '"':
    case '\\': *at++ = c; return at;
    case '\n': *at++ = 'n'; return at;
    case '\r': *at++ = 'r'; return at;
    case '\t': *at++ = 't'; return at;
    default: break;
  }
  const auto byte = static_cast<unsigned char>(c);
  at[0] = 'u';
  at[1] = at[2] = '0';
  at[3] = kHex[byte >> 4U];
  at[4] = kHex[byte & 15U];
  return at + 5;
}

/// "00" "01" … "99".
constexpr std::array<char, 200> kPairs = [] {
  std::array<char, 200> pairs{};
  for (std::size_t i = 0; i < 100; ++i) {
    pairs[2 * i] = static_cast<char>('0' + i / 10);
    pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
  }
  return pairs;
}();

char* write_pair(char* at, std::uint32_t value) {
  std::memcpy(at, kPairs.data() + std::size_t{2} * value, 2);
  return at + 2;
}

/// Below 10,000: most offsets.
char* write_small(char* at, std::uint32_t value) {
  if (value < 100) {
    if (value >= 10) return write_pair(at, value);
    *at = static_cast<char>('0' + value);
    return at + 1;
  }
  const std::uint32_t high = value / 100;
  if (high >= 10) at = write_pair(at, high);
  else *at++ = static_cast<char>('0' + high);
  return write_pair(at, value - high * 100);
}

}  // namespace

JsonWriter::Room& JsonWriter::kept_room() {
  thread_local Room kept;
  return kept;
}

// Where two write at once, the second finds no room kept and makes its own.
JsonWriter::JsonWriter(std::string& out, std::size_t expected)
    : out_(out), room_(std::exchange(kept_room(), {})), at_(room_.bytes.get()), end_(at_ + room_.size) {
  need(std::max<std::size_t>(expected, 64));
}

JsonWriter::~JsonWriter() {
  out_.append(room_.bytes.get(), size());
  if (Room& kept = kept_room(); kept.size < room_.size) kept = std::move(room_);
}

void JsonWriter::grow(std::size_t bytes) {
  const std::size_t used = size();
  Room larger;
  larger.size = std::max(room_.size * 2, used + bytes);
  larger.bytes = std::make_unique_for_overwrite<char[]>(larger.size);
  if (used > 0) std::memcpy(larger.bytes.get(), room_.bytes.get(), used);
  room_ = std::move(larger);
  at_ = room_.bytes.get() + used;
  end_ = room_.bytes.get() + room_.size;
}

void JsonWriter::number(std::uint32_t value) {
  need(10);
  at_ = value < 10'000 ? write_small(at_, value) : std::to_chars(at_, at_ + 10, value).ptr;
}

void JsonWriter::number(std::uint64_t value) {
  need(20);
  at_ = std::to_chars(at_, at_ + 20, value).ptr;
}

void JsonWriter::number(double value) {
  constexpr double kExact = 9007199254740992.0;  // 2^53
  if (!std::isfinite(value)) return put("null");
  need(32);
  if (value == std::trunc(value) && std::abs(value) < kExact && !(value == 0 && std::signbit(value)))
    at_ = std::to_chars(at_, at_ + 32, static_cast<std::int64_t>(value)).ptr;
  else at_ = std::to_chars(at_, at_ + 32, value).ptr;
}

void JsonWriter::string(std::string_view s) {
  put('"');
  for (; s.size() > kPiece; s.remove_prefix(kPiece)) escaped(s.substr(0, kPiece));
  escaped(s);
  put('"');
}

/// Eight bytes at a time are stored before it is known that they need no escape.
void JsonWriter::escaped(std::string_view s) {
  need(s.size() * kMostEscape + 8);
  const char* from = s.data();
  const char* const end = from + s.size();
  char* at = at_;
  while (end - from >= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, from, 8);
    std::memcpy(at, &word, 8);
    const std::uint64_t bad = needs_escape(word);
    if (bad == 0) {
      from += 8;
      at += 8;
      continue;
    }
    static_assert(std::endian::native == std::endian::little);
    const int clean = std::countr_zero(bad) / 8;
    from += clean;
    at = write_escape(at + clean, *from++);
  }
  if (const auto rest = static_cast<std::size_t>(end - from); s.size() >= 8 && rest > 0) {
    // The last eight bytes once more: if they are clean, those before the rest stand just before `at`.
    std::uint64_t word = 0;
    std::memcpy(&word, end - 8, 8);
    if (needs_escape(word) == 0) {
      std::memcpy(at - (8 - rest), &word, 8);
      at_ = at + rest;
      return;
    }
  } else if (rest >= 4) {
    std::uint32_t front = 0, back = 0;
    std::memcpy(&front, from, 4);
    std::memcpy(&back, end - 4, 4);
    if (needs_escape(std::uint64_t{back} << 32U | front) == 0) {
      std::memcpy(at, &front, 4);
      std::memcpy(at + rest - 4, &back, 4);
      at_ = at + rest;
      return;
    }
  }
  for (; from != end; ++from) {
    if (is_clean(*from)) *at++ = *from;
    else at = write_escape(at, *from);
  }
  at_ = at;
}

}  // namespace dramatis
