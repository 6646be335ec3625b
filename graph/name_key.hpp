// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names as keys for linking: folded forms and their parts. Letters only; no list of names or words. All functions are
// pure, linear and locale-free.

#include <string>
#include <string_view>
#include <vector>

#include "model/name_spelling.hpp"

namespace dramatis {

/// Lower case, no dots, straight apostrophes, one blank between words: "J. P. van Hoorn" →
/// "j p van hoorn". Letters with diacritics stay as they are (in lower case, Latin only): what
/// is needed beyond that stands in an entity's `keys`.
[[nodiscard]] std::string fold_name(std::string_view name);

/// The words of a folded name; hyphens separate too, so that "kim jong-un" and "kim jong un"
/// have the same parts. Views into `folded`.
[[nodiscard]] std::vector<std::string_view> name_parts(std::string_view folded);

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
