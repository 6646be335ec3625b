// SPDX-License-Identifier: Apache-2.0
#pragma once

// Mentions without a name: noun groups whose head stands for an actor or a place ("three gunmen",
// "the ministry", "North Korean troops") and personal pronouns. Each gets an entity of its own,
// which coreference may join to an earlier one; those that in the end play no part are dropped
// (`extractors/unused_dropper.hpp`).
//
// Reads chunks, mentions of names, quantities; writes mentions (nominal, pronoun) and entities.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

class NominalKnowledge;  // extractors/coreference/nominal_knowledge.hpp: shared with coreference

[[nodiscard]] std::unique_ptr<Extractor> make_nominal_finder(std::shared_ptr<const NominalKnowledge> knowledge);

}  // namespace dramatis
