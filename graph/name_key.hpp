// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names as keys for linking: folded forms, their parts, and a spelling skeleton under which
// the usual romanizations of one name agree ("Zelensky", "Zelenskyy", "Zelenskiy" → "zelenski").
// Letters only; no list of names or words. All functions are pure, linear and locale-free.

#include <string>
#include <string_view>
#include <vector>

namespace dramatis {

/// Lower case, no dots, straight apostrophes, one blank between words: "J. P. van Hoorn" →
/// "j p van hoorn". Letters with diacritics stay as they are (in lower case, Latin only): what
/// is needed beyond that stands in an entity's `keys`.
[[nodiscard]] std::string fold_name(std::string_view name);

/// The words of a folded name; hyphens separate too, so that "kim jong-un" and "kim jong un"
/// have the same parts. Views into `folded`.
[[nodiscard]] std::vector<std::string_view> name_parts(std::string_view folded);

/// The skeleton of one part: diacritics off; y and j as i; w as v; c, ck, q as k; kh as h; ph as
/// f; x as ks; doubled letters once; "ou" and "oo" as u, "ee" as i. g and h stay apart: "Gill"
/// is not "Hill", "Sybiga" and "Sybiha" are left to `spelling_distance`.
[[nodiscard]] std::string spelling_skeleton(std::string_view part);

/// Optimal string alignment distance of two skeletons where exchanging g and h, or one vowel for another, costs
/// half; in half steps (so 1 is half an edit, 2 a whole one), cut off at 5.
[[nodiscard]] int spelling_distance(std::string_view a, std::string_view b);

/// The capital initials of a name, in order, without words in lower case: "Institute for the
/// Study of War" → "ISW".
[[nodiscard]] std::string capital_initials(std::string_view name);

/// True if the name has only capitals (at least two), digits, dots and "&": "NATO", "U.N.".
[[nodiscard]] bool is_acronym(std::string_view name);

/// "10,000 North Korean troops" → "North Korean troops": how many there are is a claim, not a name.
[[nodiscard]] std::string_view without_count(std::string_view name);

/// Cuts at a character boundary to at most `max_bytes`.
[[nodiscard]] std::string_view clip_utf8(std::string_view text, std::size_t max_bytes);

/// White space of any kind, line breaks too, as one blank each; none at the ends.
[[nodiscard]] std::string one_line(std::string_view text);

}  // namespace dramatis
