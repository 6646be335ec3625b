// SPDX-License-Identifier: Apache-2.0
#pragma once

// Mentions without a name: noun groups whose head stands for an actor or a place ("three gunmen",
// "the ministry", "North Korean troops") and personal pronouns. Each gets an entity of its own,
// which coreference may join to an earlier one; those that in the end play no part are dropped by
// `drop_unused_nominals`.
//
// Reads chunks, mentions of names, quantities; writes mentions (nominal, pronoun) and entities.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

class NominalKnowledge;  // extractors/coreference/nominal_knowledge.hpp: shared with coreference

[[nodiscard]] std::unique_ptr<Extractor> make_nominal_finder(std::shared_ptr<const NominalKnowledge> knowledge);

/// Last step of the pipeline: entities that are not named and fill no role, end no relation and speak no
/// quote are removed with their mentions, and indices are closed up. An analyst keeps no node for
/// "the man" who does nothing.
[[nodiscard]] std::unique_ptr<Extractor> make_unused_dropper();

}  // namespace dramatis
