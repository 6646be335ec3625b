// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/turned_mentions.hpp"

#include <algorithm>

namespace dramatis::names {

bool is_about_sport(const TokenClasses& classes, const NameWeights& weights) {
  const double words = classes.sport_words;
  return words >= weights.sport_words && words >= weights.sport_share * static_cast<double>(classes.size());
}

void add_local_evidence(std::span<const CueHit> hits, const EvidencePool& pool, const NameWeights& weights,
                        std::span<const Candidate> candidates, NameTable& table) {
  std::vector<Scores> added(table.names.size(), Scores{});
  bool any = false;
  for (const CueHit& hit : hits) {
    if (!pool.is_local(hit)) continue;
    added[candidates[hit.candidate].name][static_cast<std::size_t>(pool.reading_of(hit.type))] += hit.weight;
    any = true;
  }
  if (!any) return;
  for (std::size_t n = 0; n < table.names.size(); ++n) {
    DistinctName& name = table.names[n];
    const Best best = best_of(name.scores);
    if (best.reading == Reading::place || (best.reading == Reading::person && best.lead >= weights.margin)) continue;
    for (std::size_t r = 0; r < kReadings; ++r) name.scores[r] += std::min(added[n][r], weights.local_at_most);
  }
}

void turn_mentions(std::span<const CueHit> hits, const EvidencePool& pool, const NameWeights& weights,
                   const NameTable& table, std::vector<Candidate>& candidates) {
  struct Local {
    double turn = 0, stay = 0;
    TypeId type = kNoType;
  };
  std::vector<Local> local(candidates.size());
  for (const CueHit& hit : hits) {
    if (hit.counting != Counting::sum) continue;
    Local& l = local[hit.candidate];
    if (pool.is_local(hit)) {
      l.turn += hit.weight;
      if (l.type == kNoType) l.type = hit.type;
    } else if (pool.reading_of(hit.type) == Reading::place) {
      l.stay += hit.weight;
    }
  }
  for (const DistinctName& name : table.names) {
    if (!name.decided || name.reading != Reading::place) continue;
    double turned = 0;
    TypeId type = kNoType;
    for (std::uint32_t i = name.first; i < name.first + name.count; ++i) {
      const Local& l = local[table.by_name[i]];
      if (l.turn <= l.stay || l.turn <= 0) continue;
      ++turned;
      if (type == kNoType) type = l.type;
      candidates[table.by_name[i]].turned = l.type;
    }
    if (turned == 0 || turned < weights.turning_share * name.count) continue;
    for (std::uint32_t i = name.first; i < name.first + name.count; ++i) {
      Candidate& candidate = candidates[table.by_name[i]];
      if (local[table.by_name[i]].stay <= 0) candidate.turned = type;
    }
  }
}

}  // namespace dramatis::names
