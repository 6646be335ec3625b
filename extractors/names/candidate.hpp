// SPDX-License-Identifier: Apache-2.0
#pragma once

// A candidate: a run of capitalised tokens that may be one name. The finder proposes them, cues
// weigh them, the document decides. Candidates with the same words form one distinct name.

#include <cstdint>
#include <vector>

#include "model/offsets.hpp"
#include "model/vocabulary.hpp"

namespace dramatis::names {

namespace candidate_flag {
inline constexpr std::uint8_t titled = 1;      ///< a title was taken off its front
inline constexpr std::uint8_t opens = 2;       ///< stands where any word has a capital
inline constexpr std::uint8_t upper = 4;       ///< in a sentence all in upper case
inline constexpr std::uint8_t title_case = 8;  ///< in a sentence in title case
inline constexpr std::uint8_t modifier = 16;  ///< taken off the front of a longer run: "Mali" of "Mali President Keita"
}  // namespace candidate_flag

struct Candidate {
  TokenSpan tokens;
  TokenIndex extent_begin;  ///< where its titles begin; `tokens.begin` if it has none
  std::uint32_t name = 0;   ///< index of the distinct name
  std::uint8_t flags = 0;
  TypeId turned = kNoType;  ///< subtype that this mention has against the reading of its name

  [[nodiscard]] bool has(std::uint8_t flag) const { return (flags & flag) != 0; }
};

}  // namespace dramatis::names
