// SPDX-License-Identifier: Apache-2.0
#pragma once

// One reading a name, unless the context of a mention overrides: in texts about sport "Mali" of
// "Mali beat Niger" is a team, and "in Mali" the country.

#include <span>

#include "extractors/names/document_memory.hpp"
#include "extractors/names/evidence.hpp"

namespace dramatis::names {

/// True if sport words are frequent in the document.
[[nodiscard]] bool is_about_sport(const TokenClasses& classes, const NameWeights& weights);

/// Before the decision: local evidence counts for names that are not read as places.
void add_local_evidence(std::span<const CueHit> hits, const EvidencePool& pool, const NameWeights& weights,
                        std::span<const Candidate> candidates, NameTable& table);
/// After the decision: sets `turned` of the mentions of places that are read as something else.
void turn_mentions(std::span<const CueHit> hits, const EvidencePool& pool, const NameWeights& weights,
                   const NameTable& table, std::vector<Candidate>& candidates);

}  // namespace dramatis::names
