// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names of people, organizations, places and things. Runs of capitalised words are proposed as
// candidates, the cues of the rule pack weigh them, the document pools what they say of the same
// name, lets full names lend to their short forms, and decides: one reading a name, or none.
//
//   "Foreign Minister Anna Berg met Keita in Oslo."  →  Person "Anna Berg" (title "Foreign Minister"),
//                                                       Person "Keita", Place "Oslo"
//
// Reads tokens, sentences, tags, lexicon matches, zones; writes mentions and entities.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

[[nodiscard]] std::unique_ptr<Extractor> make_name_extractor(const Knowledge& knowledge);

}  // namespace dramatis
