// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Berg met Holm, and *they* signed a pact", "France and Norway agreed. *The two countries* …": a plural that stands
// for some who were named together just before, and whom no one entity joins.

#include <vector>

#include "model/annotated_document.hpp"

namespace dramatis {

/// What the search for joint actors asks of the pack.
struct JointWords {
  TypeId person = kNoType;
  TypeId place = kNoType;
  WordId with = kNoWord;     ///< the preposition: "met *with* Holm"
  WordId between = kNoWord;  ///< "the talks *between* Berg and Holm"
};

/// Those two (or more) for the pronoun group `pronoun`, in text order; empty where nobody acted together in the last
/// clause of this sentence before it, or of the sentence before. Entities are named or one definite person, and all
/// people or none.
[[nodiscard]] std::vector<EntityIndex> joint_actors(const AnnotatedDocument& document, ChunkIndex pronoun,
                                                    const JointWords& words);

/// What a plural noun group asks of those for whom it stands.
struct JointKind {
  TypeId type = kNoType;     ///< `kNoType`: any, but all of one type
  TypeId subtype = kNoType;  ///< of places: "the two *countries*"
  std::uint32_t count = 0;   ///< 0 where no number is said
};

/// Those who were named together, joined by "and" or commas, last before the noun group `group` in its sentence or the
/// two before, if they are as many; else empty. Linear in the chunks of these sentences.
[[nodiscard]] std::vector<EntityIndex> joint_members(const AnnotatedDocument& document, ChunkIndex group,
                                                     const JointKind& kind);

}  // namespace dramatis
