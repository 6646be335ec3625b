// SPDX-License-Identifier: Apache-2.0
#pragma once

// The folded form by which words are looked up: lower case (simple Unicode mapping for Latin,
// Greek, Cyrillic, Armenian and Georgian), curly apostrophes straight, typographic hyphens
// plain, combining marks left as they are. ASCII words, the usual case, are folded eight bytes
// at a time and need no table. Folding is idempotent.
//
// Two choices serve look-up rather than spelling: "İ" folds to plain "i" ("İstanbul" finds
// "istanbul"), and final "ς" to "σ" (an upper-case headline cannot tell them apart).

#include <string>
#include <string_view>

namespace dramatis {

/// Writes the folded form of one token into `out` (replacing it) and returns a view of it.
/// `token` is valid UTF-8. "Kraków’s" → "kraków's". Never fails; linear.
std::string_view fold_word(std::string_view token, std::string& out);

/// As above into `out`, which has room for `2 * token.size() + 8` bytes; bytes behind the
/// result may be written too. Returns the size. No allocation: for the tokenizer's inner loop.
std::size_t fold_word(std::string_view token, char* out);

/// The lower-case letter of a code point, or itself.
[[nodiscard]] char32_t lower_case(char32_t c);

/// Whether the first letter is an upper-case one: "Łódź", "NATO", not "iPhone", "9/11", "“".
[[nodiscard]] bool starts_upper(std::string_view token);

}  // namespace dramatis
