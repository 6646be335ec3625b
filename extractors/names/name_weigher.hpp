// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks the cues of all names of a document, and no more of them than a name needs: what it is by itself once for each
// way it is written, and what stands around its mentions only if that leaves a doubt. Whatever stands beside "Kenya" or
// "Anna Johnson", they stay what they are; so does "Johnson" in a text with "Anna Johnson".

#include <cstdint>
#include <span>
#include <vector>

#include "extractors/extractor.hpp"
#include "extractors/names/evidence.hpp"
#include "extractors/names/name_classes.hpp"
#include "extractors/names/name_endings.hpp"
#include "extractors/names/name_table.hpp"
#include "extractors/names/name_weights.hpp"
#include "matcher/trace.hpp"

namespace dramatis::names {

/// What the weigher reads.
struct WeighInput {
  const AnnotatedDocument& document;
  const TokenClasses& classes;
  const std::vector<Candidate>& candidates;
  bool sport = false;  ///< each mention of a place is asked: it may be the team
};

/// Immutable after construction; safe from any thread.
class NameWeigher {
 public:
  NameWeigher(const Knowledge& knowledge, const NameWeights& weights);

  /// Fills scores, subtypes and `clear` of all names, and `hits` with what stands around their mentions, grouped by
  /// name.
  void weigh(const WeighInput& in, NameTable& table, std::vector<CueHit>& hits, Trace* trace) const;
  [[nodiscard]] const EvidencePool& pool() const { return pool_; }

 private:
  struct Scratch;
  [[nodiscard]] static Scratch& scratch_of_thread();
  void find_sorts(const WeighInput& in, const NameTable& table, CueReader& cues, Scratch& s) const;
  void weigh_inside(const WeighInput& in, const NameTable& table, DistinctName& name, CueReader& cues,
                    std::vector<CueHit>& hits, bool traced) const;
  void weigh_around(const WeighInput& in, NameTable& table, CueReader& cues, std::vector<CueHit>& hits,
                    bool traced) const;
  void weigh_ending(const WeighInput& in, DistinctName& name) const;
  void weigh_spelling(const WeighInput& in, DistinctName& name) const;
  static void mark_surnames(const WeighInput& in, NameTable& table);
  [[nodiscard]] bool is_clear(const WeighInput& in, const DistinctName& name) const;

  const RuleSet* rules_;
  const NameWeights* weights_;
  EvidencePool pool_;
  NameEndings endings_;
};

}  // namespace dramatis::names
