// SPDX-License-Identifier: Apache-2.0
#include "matcher/edge_filter.hpp"

#include <algorithm>

#include "matcher/rule_view.hpp"

namespace dramatis {

WordBits EdgeFilter::words_of(std::span<const RowSlot> slots) {
  WordBits out;
  for (const RowSlot& slot : slots)
    if (slot.word != kNoWord && slot.row != 0) out.add(slot.word);
  return out;
}

void EdgeFilter::mark(std::span<const Token> tokens, std::uint64_t* out) const {
  const WordBits::View words = words_.view(), lemmas = lemmas_.view();
  for (std::size_t first = 0; first < tokens.size(); first += 64) {
    const std::size_t count = std::min<std::size_t>(64, tokens.size() - first);
    std::uint64_t marks = 0;
    for (std::size_t i = 0; i < count; ++i) marks |= (bit(tokens[first + i], words, lemmas) & 1U) << i;
    *out++ = marks;
  }
}

EdgeFilter::EdgeFilter(const RuleView& view, const EdgeIndexRecord& index)
    : words_(words_of(view.row_slots.subspan(index.word_first, index.word_size))),
      lemmas_(words_of(view.row_slots.subspan(index.lemma_first, index.lemma_size))),
      shapes_(0),
      local_(index.local_word != 0 ? 1 : 0) {
  for (std::size_t t = 0; t < static_cast<std::size_t>(Tag::count_); ++t)
    if (view.row_numbers[index.tag_first + t] != 0) tags_ |= std::uint64_t{1} << t;
  for (std::size_t s = 0; s < kShapeClasses; ++s) {
    if (view.row_numbers[index.shape_first + s] == 0 && view.ranges[index.filtered_first + s].count == 0) continue;
    const Shape shape = s == kUpperMixed ? Shape::mixed : s == kUpperDotted ? Shape::dotted : static_cast<Shape>(s);
    shapes_ |= std::uint64_t{1} << static_cast<unsigned>(shape);
  }
}

}  // namespace dramatis
