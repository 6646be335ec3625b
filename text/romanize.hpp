// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cyrillic, Greek, Arabic and Hebrew letters in Latin ones, by table: the spellings that
// English-language papers use, near enough for names to meet ("Зеленський", "zelenskyi").
//
// Cyrillic follows the passport rules of Ukraine for text that shows Ukrainian letters or endings, and
// else the common rendering of Russian; Greek ISO 843 without accents; Arabic and Hebrew, written without
// short vowels, give skeletons of consonants ("محمد" → "mhmd").

#include <string>
#include <string_view>

namespace dramatis {

/// `text` with letters of these scripts romanized in lower case; all else as it was. Valid UTF-8 in and
/// out. Never fails; linear.
[[nodiscard]] std::string romanize(std::string_view text);

}  // namespace dramatis
