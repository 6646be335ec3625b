// SPDX-License-Identifier: Apache-2.0
#include "exporters/xml_writer.hpp"

#include <bit>
#include <charconv>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace dramatis {

namespace {

constexpr std::size_t kPiece = 4096;  ///< of a long text at a time, so that its worst case has room
constexpr std::size_t kMostEscape = sizeof "\\&quot;" - 1;

enum class Escapes : std::uint8_t { xml, json_in_xml };

constexpr int kBlock = 16;

#ifdef __SSE2__
/// How many of sixteen bytes may stand as they are, up to the first that may not. 0xEF begins U+FFFE and U+FFFF
/// (EF BF BE, EF BF BF), beside much else.
template <Escapes escapes>
[[gnu::always_inline]] inline int plain_bytes(__m128i bytes) {
  __m128i found = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
  for (const char c : {'&', '<', '>', '"', '\xEF'})
    found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)));
  if constexpr (escapes == Escapes::json_in_xml)
    found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
  return std::countr_zero(static_cast<unsigned>(_mm_movemask_epi8(found)) | 1U << kBlock);
}

/// Copies sixteen bytes before it is known how many of them may stand.
template <Escapes escapes>
[[gnu::always_inline]] inline int copy_block(const char* from, char* to) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes);
  return plain_bytes<escapes>(bytes);
}
#else
template <Escapes escapes>
int copy_block(const char* from, char* to) {
  int plain = 0;
  while (plain < kBlock) {
    const auto c = static_cast<unsigned char>(from[plain]);
    if (c < 0x20 || c == '&' || c == '<' || c == '>' || c == '"' || c == 0xEF ||
        (escapes == Escapes::json_in_xml && c == '\\'))
      break;
    to[plain++] = static_cast<char>(c);
  }
  return plain;
}
#endif

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

/// The last bytes of a text, fewer than a block.
template <Escapes escapes>
char* escape_rest(const char* from, const char* end, char* at) {
  char rest[kBlock] = {'.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.'};
  const auto size = static_cast<std::size_t>(end - from);
  if (size >= 8) {  // in two pieces, which may overlap: a copy of any size is a call
    std::memcpy(rest, from, 8);
    std::memcpy(rest + size - 8, end - 8, 8);
  } else if (size >= 4) {
    std::memcpy(rest, from, 4);
    std::memcpy(rest + size - 4, end - 4, 4);
  } else {
    for (std::size_t i = 0; i < size; ++i) rest[i] = from[i];
  }
  if (copy_block<escapes>(rest, at) == kBlock) return at + size;
  while (from != end) from += write_escaped<escapes>(from, end, at);
  return at;
}

template <Escapes escapes>
char* escape(std::string_view text, char* at) {
  const char* from = text.data();
  const char* const end = from + text.size();
  while (end - from >= kBlock) {
    const int plain = copy_block<escapes>(from, at);
    from += plain;
    at += plain;
    if (plain != kBlock) from += write_escaped<escapes>(from, end, at);
  }
  return from == end ? at : escape_rest<escapes>(from, end, at);
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
    need(piece.size() * kMostEscape + kBlock);
    at_ = escape<Escapes::xml>(piece, at_);
    text.remove_prefix(piece.size());
  }
}

void XmlWriter::json_text(std::string_view text) {
  while (!text.empty()) {
    const std::string_view piece = first_piece(text);
    need(piece.size() * kMostEscape + kBlock);
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
