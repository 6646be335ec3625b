// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/decision.hpp"

#include <algorithm>

namespace dramatis::names {
namespace {

/// A common word with a capital only where any word has one: "Hope remained." needs strong evidence.
bool is_unseen_common(const MemoryInput& in, const NameTable& table, const DistinctName& name) {
  const std::uint32_t i = name.tokens.begin.value;
  if (name.tokens.size() != 1 || !in.classes.is(i, word::common)) return false;
  if (in.classes.is(i, word::country | word::big_city | word::known_org)) return false;
  if (in.use.inside(in.document.tokens[i].word) != 0) return false;
  for (std::uint32_t c = name.first; c < name.first + name.count; ++c) {
    if (!in.candidates[table.by_name[c]].has(candidate_flag::opens)) return false;
  }
  return true;
}

/// Persons are what most unknown names are taken for, so they must lead by more.
double needed_lead(const NameWeights& weights, Reading reading, double margin) {
  if (reading == Reading::place) return std::min(margin, weights.margin_place);
  if (reading == Reading::organization) return std::min(margin, weights.margin_organization);
  return margin;
}

bool is_town_or_team(Reading reading) { return reading == Reading::place || reading == Reading::organization; }

double lead_over_others(const Scores& scores, double best) {
  double second = -1e9;
  for (std::size_t r = 0; r < kReadings; ++r) {
    if (!is_town_or_team(static_cast<Reading>(r))) second = std::max(second, scores[r]);
  }
  return best - second;
}

}  // namespace

void decide(const MemoryInput& in, NameTable& table, bool sport) {
  const bool short_text = static_cast<double>(in.document.tokens.size()) < in.weights.short_text;
  const double margin = short_text ? in.weights.margin_short : in.weights.margin;
  for (DistinctName& name : table.names) {
    Best best = best_of(name.scores);
    if (sport && is_town_or_team(best.reading)) best.lead = lead_over_others(name.scores, best.score);
    name.reading = best.reading;
    name.decided = false;
    if (best.reading == Reading::none || best.score <= 0 || best.lead < needed_lead(in.weights, best.reading, margin))
      continue;
    name.subtype = name.subtypes[static_cast<std::size_t>(best.reading)].type;
    if (best.reading == Reading::thing && name.subtype == kNoType) continue;
    const double none = name.scores[static_cast<std::size_t>(Reading::none)];
    if (is_unseen_common(in, table, name) && best.score - none < in.weights.unseen_common) continue;
    name.decided = true;
  }
}

}  // namespace dramatis::names
