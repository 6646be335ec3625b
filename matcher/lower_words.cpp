// SPDX-License-Identifier: Apache-2.0
#include "matcher/lower_words.hpp"

#include <bit>

namespace dramatis {

void LowerWords::build() {
  constexpr WordId kOther = kNoWord - 1;  // no word's id; put in for what is not in lower case, so that no branch asks
  is_built_ = true;
  table_.assign(std::bit_ceil(document_->tokens.size() * 3 / 2 + 3), kNoWord);
  for (const Token& t : document_->tokens) {
    const bool counts = !normal_only_ || document_->sentences[t.sentence].casing == Casing::normal;
    const WordId word = (t.shape == Shape::lower) & counts ? t.word : kOther;
    table_[place_of(word)] = word;
  }
}

}  // namespace dramatis
