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
/// that no block can be read.
std::uint32_t Cutter::plain_words(std::uint32_t p) {
  for (;;) {
    if (p - block_begin_ > kLastStart) {
      if (size_ - p <= ByteBlock::kSize) return p;  // one byte more than a block, which stands behind its last word
      block_ = ByteBlock(text_.data() + p);
      block_begin_ = p;
    }
    const std::uint32_t at = p - block_begin_;
    const std::uint64_t upper = block_.upper >> at, digit = block_.digit >> at;
    const auto size = static_cast<std::uint32_t>(std::countr_one(block_.lower >> at | upper | digit));
    if (size == 0 || at + size >= ByteBlock::kSize) return p;
    const std::uint32_t end = p + size;
    const char behind = text_[end];
    const std::uint64_t own = (std::uint64_t{1} << size) - 1;
    if (behind == ' ') {
      put(p, end, plain_shape(p, end, upper & own, digit & own, own), true);
      flags_ |= token_flag::space_before;
      p = end + 1;
      continue;
    }
    if (end + 2 > size_) return p;
    const char next = text_[end + 1];
    if (behind == ',' && next == ' ') {
      put(p, end, plain_shape(p, end, upper & own, digit & own, own), true);
      put(end, end + 1, Shape::punctuation, true);
      flags_ |= token_flag::space_before;
      p = end + 2;
      continue;
    }
    if (behind == '.' && (next == ' ' || next == '\n')) {
      const Shape shape = plain_shape(p, end, upper & own, digit & own, own);
      p = dotted_end(p, end, shape, shape == Shape::initial);
      if (p == end) p = put(end, end + 1, Shape::punctuation, true);
      if (next == ' ') {
        flags_ |= token_flag::space_before;
        ++p;
      }
      continue;
    }
    return p;
  }
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
