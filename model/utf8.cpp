// SPDX-License-Identifier: Apache-2.0
#include "model/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace dramatis {

namespace {

constexpr std::uint64_t kHighBits = 0x8080'8080'8080'8080ULL;

bool is_tail(unsigned char c) { return (c & 0xC0U) == 0x80U; }

std::uint64_t load(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

}  // namespace

std::size_t utf8_sequence_length(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  if (bytes.empty()) return 0;
  const unsigned char c = at(0);
  if (c < 0x80) return 1;
  if (c < 0xC2) return 0;  // a tail byte, or an overlong form
  if (c < 0xE0) return bytes.size() >= 2 && is_tail(at(1)) ? 2 : 0;
  if (c < 0xF0) {
    if (bytes.size() < 3 || !is_tail(at(1)) || !is_tail(at(2))) return 0;
    if (c == 0xE0 && at(1) < 0xA0) return 0;   // overlong
    if (c == 0xED && at(1) >= 0xA0) return 0;  // surrogate
    return 3;
  }
  if (c > 0xF4 || bytes.size() < 4 || !is_tail(at(1)) || !is_tail(at(2)) || !is_tail(at(3))) return 0;
  if (c == 0xF0 && at(1) < 0x90) return 0;
  if (c == 0xF4 && at(1) >= 0x90) return 0;
  return 4;
}

std::size_t valid_utf8_prefix(std::string_view bytes) {
  std::size_t i = 0;
  const std::size_t size = bytes.size();
  const char* const data = bytes.data();
  while (i < size) {
    while (i + 16 <= size && ((load(data + i) | load(data + i + 8)) & kHighBits) == 0) i += 16;
    while (i < size && static_cast<unsigned char>(data[i]) < 0x80) ++i;
    // Curly quotes and dashes, most of what is not ASCII in news, are three bytes from E2 on.
    while (i + 3 <= size && static_cast<unsigned char>(data[i]) == 0xE2 &&
           is_tail(static_cast<unsigned char>(data[i + 1])) && is_tail(static_cast<unsigned char>(data[i + 2])))
      i += 3;
    if (i == size || static_cast<unsigned char>(data[i]) < 0x80) continue;
    const std::size_t length = utf8_sequence_length(bytes.substr(i));
    if (length == 0) return i;
    i += length;
  }
  return i;
}

std::size_t append_utf8(char32_t code, std::string& out) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto tail = [&](unsigned shift) { put(0x80U | ((code >> shift) & 0x3FU)); };
  if (code < 0x80) {
    put(code);
    return 1;
  }
  if (code < 0x800) {
    put(0xC0U | code >> 6U);
    tail(0);
    return 2;
  }
  if (code < 0x10000) {
    put(0xE0U | code >> 12U);
    tail(6);
    tail(0);
    return 3;
  }
  put(0xF0U | code >> 18U);
  tail(12);
  tail(6);
  tail(0);
  return 4;
}

}  // namespace dramatis
