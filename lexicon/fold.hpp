// SPDX-License-Identifier: Apache-2.0
#pragma once

// The folded form by which words are looked up: lower case (full Unicode mapping for Latin,
// Greek and Cyrillic), curly apostrophes straight, combining marks left as they are. ASCII
// words, the usual case, are folded eight bytes at a time and need no table.

#include <string>
#include <string_view>

namespace dramatis {

/// Writes the folded form of one token into `out` (replacing it) and returns a view of it.
/// `token` is valid UTF-8. "Kraków’s" → "kraków's". Never fails; linear.
std::string_view fold_word(std::string_view token, std::string& out);

}  // namespace dramatis
