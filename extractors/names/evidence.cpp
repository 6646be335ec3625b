// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/evidence.hpp"

#include <algorithm>

namespace dramatis::names {

EvidencePool::EvidencePool(const Vocabulary& vocabulary, const NameWeights& weights)
    : weights_(&weights),
      reading_by_type_(vocabulary.type_count(), Reading::none),
      is_subtype_(vocabulary.type_count(), false) {
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

Reading EvidencePool::reading_of(TypeId type) const {
  return type < reading_by_type_.size() ? reading_by_type_[type] : Reading::none;
}

void EvidencePool::pool(std::span<const CueHit> hits, std::span<const Candidate> candidates, NameTable& table,
                        const std::vector<bool>& modest) {
  // Hits by name: a counting sort keeps it linear.
  first_hit_.assign(table.names.size() + 1, 0);
  for (const CueHit& hit : hits) ++first_hit_[candidates[hit.candidate].name + 1];
  for (std::size_t i = 1; i < first_hit_.size(); ++i) first_hit_[i] += first_hit_[i - 1];
  ordered_.resize(hits.size());
  std::vector<std::uint32_t>& next = first_hit_;
  for (const CueHit& hit : hits) ordered_[next[candidates[hit.candidate].name]++] = hit;
  // `next[n]` is now the end of name n.
  std::uint32_t begin = 0;
  for (std::size_t n = 0; n < table.names.size(); ++n) {
    tallies_.clear();
    subtypes_.clear();
    for (std::uint32_t h = begin; h < next[n]; ++h) {
      const CueHit& hit = ordered_[h];
      if (is_local(hit)) continue;
      const auto same = [&](const CueTally& t) { return t.cue == hit.cue && t.type == hit.type; };
      const auto found = std::find_if(tallies_.begin(), tallies_.end(), same);
      if (found != tallies_.end()) ++found->mentions;
      else tallies_.push_back({hit.cue, hit.type, hit.weight, hit.counting, 1});
    }
    begin = next[n];
    pool_name(table.names[n], modest[n]);
  }
}

void EvidencePool::pool_name(DistinctName& name, bool modest) {
  Scores once{}, context{};
  for (const CueTally& tally : tallies_) {
    const auto reading = static_cast<std::size_t>(reading_of(tally.type));
    const double weight = tally.weight;
    double amount = weight;
    switch (tally.counting) {
      case Counting::once: once[reading] += weight; break;
      case Counting::share: once[reading] += amount = weight * tally.mentions / name.count; break;
      case Counting::sum: context[reading] += amount = weight * tally.mentions; break;
    }
    if (tally.type >= is_subtype_.size() || !is_subtype_[tally.type]) continue;
    const auto same = [&](const SubtypeScore& s) { return s.type == tally.type; };
    const auto found = std::find_if(subtypes_.begin(), subtypes_.end(), same);
    if (found != subtypes_.end()) found->weight += amount;
    else subtypes_.push_back({tally.type, amount});
  }
  const double cap = modest ? weights_->context_cap_common : weights_->context_cap;
  for (std::size_t r = 0; r < kReadings; ++r) {
    name.scores[r] += once[r] + std::clamp(context[r], weights_->context_floor, cap);
  }
  for (const SubtypeScore& s : subtypes_) {
    SubtypeScore& best = name.subtypes[static_cast<std::size_t>(reading_of(s.type))];
    if (s.weight > best.weight) best = s;
  }
}

}  // namespace dramatis::names
