// SPDX-License-Identifier: Apache-2.0
// Plain words: letters and digits of ASCII with a blank, a comma or a full stop behind. They are nine tokens in ten.

#include <bit>

#include "lexicon/cutter.hpp"

namespace dramatis {
namespace {

/// Words that begin behind this byte of a block wait for the next one, in which they have room.
constexpr std::uint32_t kLastStart = 40;

}  // namespace

/// Cuts from `p` on as long as words are plain; returns where something else begins, or so near the end of the text
/// that no block can be read. What it changes lies in registers meanwhile: a flag of a token might be any byte.
std::uint32_t Cutter::plain_words(std::uint32_t p) {
  const char* const text = text_.data();
  const std::uint32_t text_size = size_;
  ByteBlock block = block_;
  std::uint32_t block_begin = block_begin_;
  std::uint8_t flags = flags_;
  const auto put_plain = [&](std::uint32_t begin, std::uint32_t end, Shape shape) {
    flags_ = flags;
    put(begin, end, shape, true);
    flags = 0;
  };
  for (;;) {
    if (p - block_begin > kLastStart) {
      if (text_size - p <= ByteBlock::kSize) break;  // one byte more than a block, which stands behind its last word
      block = ByteBlock(text + p);
      block_begin = p;
    }
    const std::uint32_t at = p - block_begin;
    const std::uint64_t upper = block.upper >> at, digit = block.digit >> at;
    const auto size = static_cast<std::uint32_t>(std::countr_one(block.lower >> at | upper | digit));
    if (size == 0 || at + size >= ByteBlock::kSize) break;
    const std::uint32_t end = p + size;
    const char behind = text[end];
    const std::uint64_t own = (std::uint64_t{1} << size) - 1;
    if (behind == ' ') {
      put_plain(p, end, plain_shape(p, end, upper & own, digit & own, own));
      flags = token_flag::space_before;
      p = end + 1;
      continue;
    }
    if (end + 2 > text_size) break;
    const char next = text[end + 1];
    if (behind == ',' && next == ' ') {
      put_plain(p, end, plain_shape(p, end, upper & own, digit & own, own));
      put_plain(end, end + 1, Shape::punctuation);
      flags = token_flag::space_before;
      p = end + 2;
      continue;
    }
    if (behind == '.' && (next == ' ' || next == '\n')) {
      const Shape shape = plain_shape(p, end, upper & own, digit & own, own);
      flags_ = flags;
      p = dotted_end(p, end, shape, shape == Shape::initial);
      flags = 0;
      if (p == end) put_plain(end, end + 1, Shape::punctuation), ++p;
      if (next == ' ') {
        flags = token_flag::space_before;
        ++p;
      }
      continue;
    }
    break;
  }
  block_ = block;
  block_begin_ = block_begin;
  flags_ = flags;
  return p;
}

/// `upper` and `digit` say which letters are, `own` has a bit for each.
inline Shape Cutter::plain_shape(std::uint32_t p, std::uint32_t end, std::uint64_t upper, std::uint64_t digit,
                                 std::uint64_t own) const {
  if ((upper | digit) == 0) return Shape::lower;
  if (digit == own) return Shape::number;
  if (digit == 0) {
    if (upper == own) return own == 1 ? Shape::initial : Shape::upper;
    if ((upper & 3U) == 1) return Shape::capitalized;
  }
  return shape_of(part(p, end));
}

}  // namespace dramatis
