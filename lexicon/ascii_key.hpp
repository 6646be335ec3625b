// SPDX-License-Identifier: Apache-2.0
#pragma once

// The key under which a word of the text stands in the word table, made in registers where the word is short
// and plain: most are.

#include "lexicon/byte_kinds.hpp"
#include "lexicon/word_table.hpp"

namespace dramatis {

/// The `size` bytes (1 to 8) at `word`, all ASCII, in small letters: the key of a word that is no longer.
inline std::uint64_t folded_ascii_bytes(const char* word, std::size_t size, const char* behind) {
  return lower_ascii(behind - word >= 8 ? first_bytes(load8(word), size) : load_up_to_8(word, size));
}

/// The key of the `size` bytes (1 to 16) at `word`, all ASCII, in small letters. `behind` is where the text
/// around them ends: bytes up to there may be read.
inline WordKey folded_ascii_key(const char* word, std::size_t size, const char* behind) {
  if (behind - word >= 16) {
    const std::uint64_t low = first_bytes(load8(word), size);
    return {lower_ascii(low), size <= 8 ? 0 : lower_ascii(first_bytes(load8(word + 8), size - 8))};
  }
  if (size <= 8) return {lower_ascii(load_up_to_8(word, size)), 0};
  return {lower_ascii(load8(word)), lower_ascii(load_up_to_8(word + 8, size - 8))};
}

}  // namespace dramatis
