// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/evidence.hpp"

#include <algorithm>

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

void EvidencePool::tally(const CueHit& hit, EvidenceScratch& s) {
  if (hit.line >= s.tally_of_line_.size()) s.tally_of_line_.resize(hit.line + 1, 0);
  std::uint64_t& tally = s.tally_of_line_[hit.line];
  if (tally >> 32 == s.round_) {
    ++s.tallies_[tally & 0xFFFF'FFFFU].mentions;
  } else {
    tally = s.round_ << 32 | s.tallies_.size();
    s.tallies_.push_back({hit.line, hit.type, hit.weight, hit.counting, 1});
  }
}

void EvidencePool::pool(std::span<const CueHit> hits, bool modest, DistinctName& name, EvidenceScratch& s) const {
  s.tallies_.clear();
  ++s.round_;
  for (const CueHit& hit : hits)
    if (!is_local(hit)) tally(hit, s);
  Scores once{}, context{};
  s.subtypes_.clear();
  for (const EvidenceScratch::CueTally& tally : s.tallies_) {
    const auto reading = static_cast<std::size_t>(reading_of(tally.type));
    const double weight = tally.weight;
    double amount = weight;
    switch (tally.counting) {
      case Counting::once: once[reading] += weight; break;
      case Counting::share: once[reading] += amount = weight * tally.mentions / name.count; break;
      case Counting::sum: context[reading] += amount = weight * tally.mentions; break;
    }
    if (!is_subtype(tally.type)) continue;
    const auto same = [&](const SubtypeScore& score) { return score.type == tally.type; };
    const auto found = std::find_if(s.subtypes_.begin(), s.subtypes_.end(), same);
    if (found != s.subtypes_.end()) found->weight += amount;
    else s.subtypes_.push_back({tally.type, amount});
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
