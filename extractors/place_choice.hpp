// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which of the gazetteer's entries a place name means: "Washington" the capital or the state, one of
// twenty Springfields. The evidence, in points:
//
//   the population, as a power of ten; a province counts like a town of 30,000
//   3    it is a country's capital
//   4    words around the name say which kind it is: "the Kursk region", "the city of Kursk"
//   1    the names stage read it as that kind
//   2.5  the article names its country, or people of it; 1 more where no country is named more often
//   4    the article names its province
//   6    its province or country stands right behind: "Springfield, Illinois"
//
// A choice is safe when the second best lies 0.7 points below, which for two towns of one country is
// five times the inhabitants. Then the entity gets the entry's id, kind and country; else only the
// country, if the best ones lie in one. Linear; about a microsecond for an ambiguous name.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

/// "mentions, lexicon matches → entities": after the names, before anything that reads gazetteer ids.
[[nodiscard]] std::unique_ptr<Extractor> make_place_choice(const Knowledge& knowledge);

}  // namespace dramatis
