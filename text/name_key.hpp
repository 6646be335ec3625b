// SPDX-License-Identifier: Apache-2.0
#pragma once

// The form of a name by which it is linked: folded, romanized, without accents and marks, so
// that spellings of papers meet. Written as `keys` on each named entity; the graph half
// compares keys and needs no Unicode tables.
//
//     "Kim Jong-un" → "kim jong un"      "Recep Tayyip Erdoğan" → "recep tayyip erdogan"
//     "O’Brien" → "obrien"               "Володимир Зеленський" → "volodymyr zelenskyi"
//     "U.S. Army" → "us army"            "Łódź" → "lodz"
//     "J. K. Berg" → "jk berg"

#include <string>
#include <string_view>

namespace dramatis {

/// The key of a name: lower-case letters and digits with single blanks between words. Hyphens
/// and slashes are blanks, other punctuation is dropped; letters of scripts without a table stay. Valid
/// UTF-8 in and out. Applying it twice changes nothing. Linear; ASCII names need no table.
[[nodiscard]] std::string name_key(std::string_view name);

}  // namespace dramatis
