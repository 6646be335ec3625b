// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which full name a short form stands for where it is mentioned. Internal to the name stage.

#include <cstdint>
#include <vector>

#include "extractors/names/name_table.hpp"

namespace dramatis::names {

/// Finds the full name that a short form stands for. Of several ("Anna Berg", "Ole Berg") the one that was named
/// last before the mention; but whom the text has called "Berg" all along, or has named twice, stays "Berg" when it
/// names Anna Berg in passing, and so does whoever she is named as the wife of.
class FullNames {
 public:
  explicit FullNames(const NameTable& table)
      : table_(table),
        first_(table.names.size() + 1, 0),
        last_seen_(table.names.size(), 0),
        short_uses_(table.names.size(), 0),
        full_uses_(table.names.size(), 0),
        of_another_(table.names.size(), false) {
    for (const NameTable::ShortForm& s : table.short_forms) {
      if (agree(s)) ++first_[s.part + 1];
    }
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    fulls_.resize(first_.back());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (const NameTable::ShortForm& s : table.short_forms) {
      if (agree(s)) fulls_[next[s.part]++] = s.full;
    }
  }

  /// The root of `name` for its mention with the number `mention` (from 1). `fits(full)` says whether the mention may
  /// be this full name's: "Mrs. Berg" is no "Ole Berg", unless nobody else has the name.
  template <class Fits>
  std::uint32_t root(std::uint32_t name, std::uint32_t mention, Fits fits) {
    std::uint32_t root = name;
    for (int steps = 0; steps < 4; ++steps) {  // "NTC" → "Trade Council" → "Nordhavn Trade Council"
      const std::uint32_t full = nearest(root, fits);
      if (full == NameTable::kNoName || full == name) break;
      root = full;
    }
    last_seen_[root] = mention;
    ++(root != name ? short_uses_ : full_uses_)[root];
    return root;
  }

  /// "Ole Berg and *his wife, Anna Berg*": `full` is named as somebody of another, whom the text is about.
  void named_as_of_another(std::uint32_t full) { of_another_[full] = true; }

 private:
  static constexpr std::uint32_t kEstablished = 2;  ///< short mentions that make a short form somebody's
  static constexpr std::uint32_t kBeside = 3;       ///< names between somebody and whose wife she is, at most
  static constexpr std::uint32_t kMain = 2;         ///< full mentions, in headline and lead, of whom a text is about

  [[nodiscard]] bool agree(const NameTable::ShortForm& s) const {
    const DistinctName& full = table_.names[s.full];
    return s.part != s.full && full.decided && full.reading == table_.names[s.part].reading;
  }
  template <class Fits>
  [[nodiscard]] std::uint32_t nearest(std::uint32_t part, Fits fits) const {
    std::uint32_t best = NameTable::kNoName, holder = NameTable::kNoName, main = NameTable::kNoName;
    const bool chosen = first_[part + 1] - first_[part] > 1;
    for (std::uint32_t i = first_[part]; i < first_[part + 1]; ++i) {
      const std::uint32_t full = fulls_[i];
      if (chosen && !fits(full)) continue;
      if (best == NameTable::kNoName || is_nearer(full, best)) best = full;
      if (holder == NameTable::kNoName || short_uses_[full] > short_uses_[holder]) holder = full;
      if (main == NameTable::kNoName || full_uses_[full] > full_uses_[main]) main = full;
    }
    if (best == NameTable::kNoName) return best;
    if (short_uses_[best] != 0) return best;
    if (short_uses_[holder] >= kEstablished) return holder;
    return full_uses_[best] == 1 && full_uses_[main] >= kMain ? main : best;
  }

  [[nodiscard]] bool is_nearer(std::uint32_t full, std::uint32_t best) const {
    if (last_seen_[full] == 0 || last_seen_[best] == 0) return last_seen_[full] > last_seen_[best];
    const bool later = last_seen_[full] > last_seen_[best];
    const std::uint32_t last = later ? full : best, other = later ? best : full;
    const bool aside = of_another_[last] && short_uses_[last] == 0 && last_seen_[last] - last_seen_[other] <= kBeside;
    return later != aside;
  }

  const NameTable& table_;
  std::vector<std::uint32_t> first_, fulls_, last_seen_, short_uses_, full_uses_;
  std::vector<bool> of_another_;
};

}  // namespace dramatis::names
