// SPDX-License-Identifier: Apache-2.0
#pragma once

// What kind of form a word is, by its lemmas and its spelling.

#include <cstdint>
#include <string_view>

#include "lexicon/lexicon.hpp"

namespace dramatis {

namespace word_form {
inline constexpr std::uint8_t of_verb = 1, of_noun = 2;                 ///< inflected, of a base in WordNet
inline constexpr std::uint8_t ends_ed = 4, ends_ing = 8, ends_ly = 16;  ///< in words of more than three letters
inline constexpr std::uint8_t ends_s = 32;                              ///< but not "ss"
}  // namespace word_form

/// The bits of spelling, for words in any case.
inline std::uint8_t spelling_of(std::string_view w) {
  const auto low = [&](std::size_t from_end) {
    const char c = w[w.size() - from_end];
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  };
  std::uint8_t bits = 0;
  if (w.size() > 3) {
    if (low(2) == 'e' && low(1) == 'd') bits |= word_form::ends_ed;
    if (low(2) == 'l' && low(1) == 'y') bits |= word_form::ends_ly;
    if (low(3) == 'i' && low(2) == 'n' && low(1) == 'g') bits |= word_form::ends_ing;
  }
  if (w.size() > 1 && low(1) == 's' && low(2) != 's') bits |= word_form::ends_s;
  return bits;
}

/// The bits of its lemmas.
inline std::uint8_t inflection_of(const Lexicon& lexicon, const WordInfo& info, WordId word) {
  std::uint8_t bits = 0;
  if (info.verb_lemma != kNoWord && info.verb_lemma != word &&
      (lexicon.info(info.verb_lemma).flags & word_flag::verb_base) != 0)
    bits |= word_form::of_verb;
  if (info.noun_lemma != kNoWord && info.noun_lemma != word &&
      (lexicon.info(info.noun_lemma).flags & word_flag::noun_base) != 0)
    bits |= word_form::of_noun;
  return bits;
}

}  // namespace dramatis
