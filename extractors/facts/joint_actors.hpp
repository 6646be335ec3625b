// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Berg met Holm, and *they* signed a pact": a plural pronoun that stands for two who acted together just before, and
// whom no one entity joins.

#include <vector>

#include "model/annotated_document.hpp"

namespace dramatis {

/// Those two (or more) for the pronoun group `pronoun`, in text order; empty where nobody acted together in the last
/// clause of this sentence before it, or of the sentence before. Entities are named, and all people or none.
/// `person` is the type of people.
[[nodiscard]] std::vector<EntityIndex> joint_actors(const AnnotatedDocument& document, ChunkIndex pronoun,
                                                    TypeId person);

}  // namespace dramatis
