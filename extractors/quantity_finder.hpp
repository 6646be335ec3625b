// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers with what they count: "around 10,000 North Korean troops" (about, 10000, "troop"),
// "between 10 and 20 tanks", "$3.5 billion" (USD), "5.8-magnitude", "478 square kilometers (184
// square miles)" once, "12 percent". Numbers inside time expressions are left to those.
//
// The span is the number, with its unit, sign or percent; what is counted and the hedge stay
// outside, as does the noun group that a frame takes for its argument.

#include <memory>

#include "extractors/extractor.hpp"
#include "extractors/value_words.hpp"

namespace dramatis {

/// "tokens, tags, times → quantities". `lexicon` outlives the extractor.
[[nodiscard]] std::unique_ptr<Extractor> make_quantity_finder(const Lexicon& lexicon,
                                                              std::shared_ptr<const ValueWords> words);

}  // namespace dramatis
