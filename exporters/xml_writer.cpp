// SPDX-License-Identifier: Apache-2.0
#include "exporters/xml_writer.hpp"

#include <bit>
#include <charconv>

namespace dramatis {

namespace {

constexpr std::size_t kPiece = 4096;  ///< of a long text at a time, so that its worst case has room
constexpr std::size_t kMostEscape = sizeof "\\&quot;" - 1;

enum class Escapes : std::uint8_t { xml, json_in_xml };

constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101ULL;
constexpr std::uint64_t kHighBits = 0x8080'8080'8080'8080ULL;

/// A high bit for the first byte `c` of eight (Mycroft's zero-byte test); those behind it may be wrong.
constexpr std::uint64_t find_byte(std::uint64_t word, char c) {
  const std::uint64_t x = word ^ (kOnes * static_cast<unsigned char>(c));
  return (x - kOnes) & ~x;
}

/// Nonzero if one of eight bytes may not stand as it is; the lowest bit set is in the first of them. 0xEF begins
/// U+FFFE and U+FFFF (EF BF BE, EF BF BF), beside much else.
template <Escapes escapes>
[[gnu::always_inline]] inline std::uint64_t needs_look(std::uint64_t word) {
  std::uint64_t found = (word - kOnes * 0x20) & ~word;
  for (const char c : {'&', '<', '>', '"', '\xEF'}) found |= find_byte(word, c);
  if constexpr (escapes == Escapes::json_in_xml) found |= find_byte(word, '\\');
  return found & kHighBits;
}

char* append(char* at, std::string_view what) {
  std::memcpy(at, what.data(), what.size());
  return at + what.size();
}

/// Writes what stands for the character that begins at `from`; returns how many bytes it has.
template <Escapes escapes>
std::size_t write_escaped(const char* from, const char* end, char*& at) {
  constexpr bool kJson = escapes == Escapes::json_in_xml;
  constexpr char kHex[] = "0123456789abcdef";
  const auto c = static_cast<unsigned char>(*from);
  switch (c) {
    case '&': at = append(at, "&amp;"); return 1;
    case '<': at = append(at, "&lt;"); return 1;
    case '>': at = append(at, "&gt;"); return 1;
    case '"': at = append(at, kJson ? "\\&quot;" : "&quot;"); return 1;
    case '\t': at = append(at, kJson ? "\\t" : "\t"); return 1;
    case '\n': at = append(at, kJson ? "\\n" : "\n"); return 1;
    case '\r': at = append(at, kJson ? "\\r" : "&#13;"); return 1;
    default: break;
  }
  if (c < 0x20) {
    if (kJson) {
      at = append(at, "\\u00");
      *at++ = kHex[c >> 4U];
      *at++ = kHex[c & 15U];
    }
    return 1;
  }
  if (kJson && c == '\\') {
    at = append(at, "\\\\");
    return 1;
  }
  if (c == 0xEF && end - from > 2 && static_cast<unsigned char>(from[1]) == 0xBF &&
      static_cast<unsigned char>(from[2]) >= 0xBE)
    return 3;
  *at++ = *from;
  return 1;
}

/// Eight bytes at a time are stored before it is known that they may stand.
template <Escapes escapes>
char* escape(std::string_view text, char* at) {
  const char* from = text.data();
  const char* const end = from + text.size();
  while (end - from >= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, from, 8);
    std::memcpy(at, &word, 8);
    const std::uint64_t found = needs_look<escapes>(word);
    static_assert(std::endian::native == std::endian::little);
    const int clean = found == 0 ? 8 : std::countr_zero(found) / 8;
    from += clean;
    at += clean;
    if (found != 0) from += write_escaped<escapes>(from, end, at);
  }
  if (from == end) return at;
  char rest[8] = {'.', '.', '.', '.', '.', '.', '.', '.'};
  const auto size = static_cast<std::size_t>(end - from);
  std::memcpy(rest, from, size);
  std::uint64_t word = 0;
  std::memcpy(&word, rest, 8);
  if (needs_look<escapes>(word) == 0) {
    std::memcpy(at, rest, 8);
    return at + size;
  }
  while (from != end) from += write_escaped<escapes>(from, end, at);
  return at;
}

/// The first piece of a text, which ends with a whole character.
std::string_view first_piece(std::string_view text) {
  if (text.size() <= kPiece) return text;
  std::size_t size = kPiece;
  while (size > kPiece - 4 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  return text.substr(0, size);
}

}  // namespace

XmlWriter::XmlWriter(std::ostream& out)
    : out_(out), room_(std::make_unique_for_overwrite<char[]>(kRoom)), at_(room_.get()), end_(at_ + kRoom) {}

void XmlWriter::number(std::uint64_t value) {
  need(20);
  at_ = std::to_chars(at_, at_ + 20, value).ptr;
}

void XmlWriter::text(std::string_view text) {
  while (!text.empty()) {
    const std::string_view piece = first_piece(text);
    need(piece.size() * kMostEscape + 8);
    at_ = escape<Escapes::xml>(piece, at_);
    text.remove_prefix(piece.size());
  }
}

void XmlWriter::json_text(std::string_view text) {
  while (!text.empty()) {
    const std::string_view piece = first_piece(text);
    need(piece.size() * kMostEscape + 8);
    at_ = escape<Escapes::json_in_xml>(piece, at_);
    text.remove_prefix(piece.size());
  }
}

void XmlWriter::flush() {
  out_.write(room_.get(), at_ - room_.get());
  at_ = room_.get();
}

void XmlWriter::put_long(std::string_view piece) {
  flush();
  out_.write(piece.data(), static_cast<std::streamsize>(piece.size()));
}

}  // namespace dramatis
