// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the names of one document say about each other: a person named in full lends the reading
// to the surname, an organization to its acronym, the members of a list to their neighbours.
// Runs after the cues and before the decision; adds to scores and remembers who lent.

#include <span>
#include <vector>

#include "extractors/names/evidence.hpp"
#include "extractors/names/name_classes.hpp"
#include "extractors/names/name_table.hpp"
#include "extractors/names/name_weights.hpp"
#include "extractors/names/word_use.hpp"
#include "matcher/rule_set.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

/// The layers that the steps read.
struct MemoryInput {
  const AnnotatedDocument& document;
  const TokenClasses& classes;
  const WordUse& use;
  const NameWeights& weights;
  const std::vector<Candidate>& candidates;  ///< ascending by begin
};

/// "Mali, Niger and Takoro": neighbours in a list are alike; what stands before the list speaks of all its members.
/// `hits`: what the cues said of the candidates.
void lend_to_neighbours(const MemoryInput& in, std::span<const CueHit> hits, const EvidencePool& pool,
                        NameTable& table);
/// "Anna Berg" → "Berg"; "Royal Nordhavn Bank" → "Nordhavn Bank"; "Nordhavn Holdings" → "Nordhavn".
void lend_to_parts(const MemoryInput& in, NameTable& table);
/// "Nordhavn Trade Council" → "NTC", by initials and by "(NTC)" behind it.
void lend_to_acronyms(const MemoryInput& in, NameTable& table);

}  // namespace dramatis::names
