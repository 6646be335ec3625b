// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pools what the cues say of the candidates into one score a distinct name: evidence from inside
// the name counts once, evidence from around it adds up over the mentions to a cap, and some
// counts by the share of the mentions that have it.

#include <cstdint>
#include <span>
#include <vector>

#include "extractors/names/name_table.hpp"
#include "extractors/names/name_weights.hpp"
#include "matcher/rule_set.hpp"
#include "model/vocabulary.hpp"

namespace dramatis::names {

/// Arrays of one pooling that keep their memory from document to document.
class EvidenceScratch {
  friend class EvidencePool;
  std::vector<std::uint64_t> round_of_line_;  ///< the pooling that met the line last
  std::uint64_t round_ = 0;
  std::vector<SubtypeScore> subtypes_;
};

/// Immutable after construction; safe from any thread.
class EvidencePool {
 public:
  EvidencePool(const Vocabulary& vocabulary, const NameWeights& weights);

  /// Adds hits of mentions of one name to its scores and its best subtype of every reading; each cue stands in one
  /// call alone. `modest`: its context counts to the lower cap.
  void pool(std::span<const CueHit> hits, bool modest, DistinctName& name, EvidenceScratch& scratch) const;

  /// The reading that a type of the vocabulary stands for.
  [[nodiscard]] Reading reading_of(TypeId type) const {
    return type < reading_by_type_.size() ? reading_by_type_[type] : Reading::none;
  }
  /// Evidence from around a mention for a subtype ("Mali beat Niger": a team) belongs to that mention
  /// and is not pooled; `turn_mentions` reads it.
  [[nodiscard]] bool is_local(const CueHit& hit) const { return hit.counting == Counting::sum && is_subtype(hit.type); }

 private:
  [[nodiscard]] bool is_subtype(TypeId type) const { return type < is_subtype_.size() && is_subtype_[type] != 0; }
  [[nodiscard]] static bool is_repeated(const CueHit& hit, EvidenceScratch& scratch);

  const NameWeights* weights_;
  std::vector<Reading> reading_by_type_;
  std::vector<std::uint8_t> is_subtype_;
};

}  // namespace dramatis::names
