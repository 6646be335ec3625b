// SPDX-License-Identifier: Apache-2.0
#pragma once

// How names sound by their letters: a skeleton under which the usual romanizations of one name agree ("Zelensky",
// "Zelenskyy", "Zelenskiy" → "zelenski"), and how far two of them are apart. The extractors compare the names of one
// article with it, the graph those of many. Letters only; no list of names or words.

#include <cstdint>
#include <string>
#include <string_view>

namespace dramatis {

/// The skeleton of one part: diacritics off; y and j as i; w as v; c, ck, q as k; kh as h; dh as d; gh as g; ph as
/// f; x as ks; doubled letters once; "ou" and "oo" as u, "ee" as i. g and h stay apart: "Gill"
/// is not "Hill", "Sybiga" and "Sybiha" are left to `spelling_distance`.
[[nodiscard]] std::string spelling_skeleton(std::string_view part);

/// Optimal string alignment distance of two skeletons where exchanging g and h, or one vowel for another, costs
/// half; in half steps (so 1 is half an edit, 2 a whole one), cut off at 5.
[[nodiscard]] int spelling_distance(std::string_view a, std::string_view b);

/// The code point of the two-byte UTF-8 sequence at `i`: U+0080 to U+07FF.
[[nodiscard]] inline std::uint32_t two_byte_code(std::string_view s, std::size_t i) {
  return (static_cast<std::uint32_t>(static_cast<unsigned char>(s[i]) & 0x1F) << 6) |
         (static_cast<unsigned char>(s[i + 1]) & 0x3F);
}

}  // namespace dramatis
