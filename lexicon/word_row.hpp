// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the reading of the word tables and the derivation share. Internal to `WordFacts`.

#include <cstddef>
#include <cstdint>

#include "lexicon/lexicon.hpp"

namespace dramatis {

/// By part of speech: noun, verb, adjective, adverb.
inline constexpr std::uint8_t kBaseFlag[] = {word_flag::noun_base, word_flag::verb_base, word_flag::adjective_base,
                                             word_flag::adverb_base};

/// Adds a tag behind the others, if it is none of them and there is room.
template <std::size_t N>
void append_tag(Tag (&tags)[N], Tag tag) {
  for (Tag& t : tags) {
    if (t == tag) return;
    if (t == Tag::none) {
      t = tag;
      return;
    }
  }
}

}  // namespace dramatis
