// SPDX-License-Identifier: Apache-2.0
#pragma once

// Coreference inside one article: joins nominal and pronoun mentions to the entity they stand for,
// by ordered sieves, the surest first. Names of one entity are joined already (`names/`).
//
//   title        "the secretary-general" → the person who was introduced with that title
//   leader       "the Ukrainian leader" → the person whose title names that country
//   head-match   "the ministry" → "Defence Ministry"; "the bank" → "Nordhavn Bank"
//   same-nominal "the troops" → "North Korean troops", earlier
//   type         "the company", "the country" → the nearest name of that type, when there is but one near
//   pronoun      "he", "she", "it", "they" → the most salient compatible mention before it
//
// Each link carries its sieve. Precision goes before recall: no link is made where two candidates
// are as good. Reads chunks, functions, quotes, mentions; changes `Mention::entity` and `sieve`.

#include <memory>
#include <string_view>

#include "extractors/extractor.hpp"

namespace dramatis {

/// The sieve of a noun group that says what kind of place its own name is: "the Kursk region", "the city of Gao".
inline constexpr std::string_view kNameAndKind = "name-and-kind";

class NominalKnowledge;  // extractors/coreference/nominal_knowledge.hpp: shared with the nominal finder

[[nodiscard]] std::unique_ptr<Extractor> make_coreference(std::shared_ptr<const NominalKnowledge> knowledge);

}  // namespace dramatis
