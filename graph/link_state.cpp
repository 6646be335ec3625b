// SPDX-License-Identifier: Apache-2.0
#include "graph/link_state.hpp"

#include <algorithm>

namespace dramatis {

namespace {

constexpr int kEnoughContext = 8;

int count_common(const IdSet& a, const IdSet& b, const IdSet& own_a, const IdSet& own_b) {
  const IdSet& small = a.size() <= b.size() ? a : b;
  const IdSet& large = a.size() <= b.size() ? b : a;
  int n = 0;
  for (const std::uint32_t name : small) {
    if (!std::binary_search(large.begin(), large.end(), name)) continue;
    if (std::binary_search(own_a.begin(), own_a.end(), name) || std::binary_search(own_b.begin(), own_b.end(), name))
      continue;
    if (++n == kEnoughContext) break;
  }
  return n;
}

}  // namespace

std::uint32_t LinkState::found(UnitIndex unit) {
  const Entity& entity = set_.entity(unit).entity;
  LinkCluster cluster;
  cluster.units = {unit};
  cluster.profile = profiles_.of(unit);
  cluster.type = entity.type;
  cluster.name = profiles_.folded(unit);
  cluster.own_names = profiles_.own_names(unit);
  clusters_.push_back(std::move(cluster));
  return static_cast<std::uint32_t>(clusters_.size() - 1);
}

void LinkState::join(std::uint32_t c, UnitIndex unit, LinkRule rule) {
  LinkCluster& cluster = clusters_[c];
  cluster.units.insert(std::upper_bound(cluster.units.begin(), cluster.units.end(), unit), unit);
  cluster.profile.add(profiles_.of(unit));
  unite(cluster.own_names, profiles_.own_names(unit));
  if (cluster.context) unite(*cluster.context, profiles_.context(set_.document_of(unit)));
  rules_[unit.value] = rule;
}

std::uint32_t LinkState::merge(std::uint32_t a, std::uint32_t b, LinkRule rule) {
  if (a == b) return a;
  const auto rank = [this](std::uint32_t c) {
    return std::pair(~clusters_[c].units.size(), clusters_[c].units.front());
  };
  if (rank(b) < rank(a)) std::swap(a, b);
  merge_into(a, b, rule);
  return a;
}

void LinkState::merge_into(std::uint32_t a, std::uint32_t b, LinkRule rule) {
  LinkCluster& into = clusters_[a];
  LinkCluster& from = clusters_[b];
  for (const UnitIndex unit : from.units) rules_[unit.value] = rule;
  const auto middle = static_cast<std::ptrdiff_t>(into.units.size());
  into.units.insert(into.units.end(), from.units.begin(), from.units.end());
  std::inplace_merge(into.units.begin(), into.units.begin() + middle, into.units.end());
  into.profile.add(from.profile);
  unite(into.own_names, from.own_names);
  if (into.context && from.context) unite(*into.context, *from.context);
  else into.context.reset();
  from = LinkCluster{};
  from.is_alive = false;
}

const IdSet& LinkState::context_of(LinkCluster& cluster) {
  if (!cluster.context) {
    IdSet all;
    std::uint32_t last = kNoCluster;
    for (const UnitIndex unit : cluster.units) {
      const std::uint32_t document = set_.document_of(unit);
      if (document == last) continue;
      last = document;
      const IdSet& names = profiles_.context(document);
      all.insert(all.end(), names.begin(), names.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    cluster.context = std::move(all);
  }
  return *cluster.context;
}

int LinkState::shared_context(std::uint32_t a, std::uint32_t b) {
  return count_common(context_of(clusters_[a]), context_of(clusters_[b]), clusters_[a].own_names,
                      clusters_[b].own_names);
}

int LinkState::shared_context(std::uint32_t cluster, UnitIndex unit) {
  return count_common(context_of(clusters_[cluster]), profiles_.context(set_.document_of(unit)),
                      clusters_[cluster].own_names, profiles_.own_names(unit));
}

bool LinkState::share_document(std::uint32_t a, std::uint32_t b) const {
  // Stories of one page are read apart, so that each may have its own entity of the same name.
  const auto place = [this](UnitIndex unit) {
    return std::pair(set_.document_of(unit), set_.entity(unit).entity.story);
  };
  const std::vector<UnitIndex>& x = clusters_[a].units;
  const std::vector<UnitIndex>& y = clusters_[b].units;
  for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
    const std::uint32_t dx = set_.document_of(x[i]);
    const std::uint32_t dy = set_.document_of(y[j]);
    if (dx < dy) {
      ++i;
    } else if (dy < dx) {
      ++j;
    } else {
      for (std::size_t k = j; k < y.size() && set_.document_of(y[k]) == dx; ++k)
        if (place(x[i]) == place(y[k])) return true;
      ++i;
    }
  }
  return false;
}

EntityClusters LinkState::result() const {
  EntityClusters out;
  out.cluster.assign(set_.unit_count(), kNoCluster);
  out.rule = rules_;
  out.home = profiles_.homes();
  std::vector<const LinkCluster*> alive;
  for (const LinkCluster& c : clusters_)
    if (c.is_alive) alive.push_back(&c);
  std::sort(alive.begin(), alive.end(),
            [](const LinkCluster* a, const LinkCluster* b) { return a->units.front() < b->units.front(); });
  for (const LinkCluster* c : alive) {
    for (const UnitIndex unit : c->units) out.cluster[unit.value] = static_cast<std::uint32_t>(out.members.size());
    out.members.push_back(c->units);
  }
  return out;
}

}  // namespace dramatis
