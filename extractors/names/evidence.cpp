// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/evidence.hpp"

#include <algorithm>
#include <utility>

namespace dramatis::names {

EvidencePool::EvidencePool(const Vocabulary& vocabulary, const NameWeights& weights)
    : weights_(&weights),
      reading_by_type_(vocabulary.type_count(), Reading::none),
      is_subtype_(vocabulary.type_count(), 0) {
  for (TypeId t = 0; t < vocabulary.type_count(); ++t) {
    const auto is = [&](TypeId node) { return vocabulary.is_a(t, node); };
    Reading reading = Reading::none;
    if (is(vocabulary.person)) reading = Reading::person;
    else if (is(vocabulary.organization)) reading = Reading::organization;
    else if (is(vocabulary.place)) reading = Reading::place;
    else if (is(vocabulary.thing)) reading = Reading::thing;
    reading_by_type_[t] = reading;
    is_subtype_[t] = vocabulary.info(t).kind == TypeKind::subtype;
  }
}

/// Whether the line of the hit was met in this round.
bool EvidencePool::is_repeated(const CueHit& hit, EvidenceScratch& s) {
  if (hit.line >= s.round_of_line_.size()) s.round_of_line_.resize(hit.line + 1, 0);
  return std::exchange(s.round_of_line_[hit.line], s.round_) == s.round_;
}

void EvidencePool::pool(std::span<const CueHit> hits, bool modest, DistinctName& name, EvidenceScratch& s) const {
  ++s.round_;
  Scores once{}, context{};
  s.subtypes_.clear();
  for (const CueHit& hit : hits) {
    if (is_local(hit) || (hit.counting == Counting::once && is_repeated(hit, s))) continue;
    const double weight = hit.weight, amount = hit.counting == Counting::share ? weight / name.count : weight;
    (hit.counting == Counting::sum ? context : once)[static_cast<std::size_t>(reading_of(hit.type))] += amount;
    if (!is_subtype(hit.type)) continue;
    const auto same = [&](const SubtypeScore& score) { return score.type == hit.type; };
    const auto found = std::find_if(s.subtypes_.begin(), s.subtypes_.end(), same);
    if (found != s.subtypes_.end()) found->weight += amount;
    else s.subtypes_.push_back({hit.type, amount});
  }
  const double cap = modest ? weights_->context_cap_common : weights_->context_cap;
  for (std::size_t r = 0; r < kReadings; ++r) {
    name.scores[r] += once[r] + std::clamp(context[r], weights_->context_floor, cap);
  }
  for (const SubtypeScore& score : s.subtypes_) {
    SubtypeScore& best = name.subtypes[static_cast<std::size_t>(reading_of(score.type))];
    if (score.weight > best.weight) best = score;
  }
}

}  // namespace dramatis::names
