// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the sieves of the entity linker work on: clusters of units that grow by merging.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "graph/entity_linker.hpp"
#include "graph/profile.hpp"

namespace dramatis {

struct LinkCluster {
  std::vector<UnitIndex> units;  ///< ascending
  Profile profile;
  TypeId type = kNoType;
  bool is_alive = true;
  std::string name;  ///< folded name of its first unit
  IdSet own_names;
  std::optional<IdSet> context;  ///< made when asked for; from then on it grows with the cluster
};

class LinkState {
 public:
  /// Names that two articles have in common when they tell of the same things.
  static constexpr int kLikeSurroundings = 2;

  LinkState(const LinkSet& set, const Vocabulary& vocabulary)
      : set_(set), vocabulary_(vocabulary), profiles_(set, vocabulary) {
    rules_.assign(set.unit_count(), LinkRule::founding);
  }

  [[nodiscard]] const LinkSet& set() const { return set_; }
  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
  [[nodiscard]] const Profiles& profiles() const { return profiles_; }
  [[nodiscard]] std::vector<LinkCluster>& clusters() { return clusters_; }
  [[nodiscard]] LinkCluster& cluster(std::uint32_t c) { return clusters_[c]; }

  std::uint32_t found(UnitIndex unit);
  void join(std::uint32_t cluster, UnitIndex unit, LinkRule rule);
  /// The smaller goes into the larger (at a tie, the later into the earlier) and is dead afterwards.
  /// Returns the one that lives.
  std::uint32_t merge(std::uint32_t a, std::uint32_t b, LinkRule rule);
  /// The same with the direction given: `from` is dead afterwards.
  void merge_into(std::uint32_t into, std::uint32_t from, LinkRule rule);

  /// Names that the documents of both have in common, the two's own left out; counted to 8.
  [[nodiscard]] int shared_context(std::uint32_t a, std::uint32_t b);
  [[nodiscard]] int shared_context(std::uint32_t cluster, UnitIndex unit);
  /// Some document has an entity in each and tells them apart.
  [[nodiscard]] bool share_document(std::uint32_t a, std::uint32_t b) const;
  /// No contradiction, and no document that tells them apart.
  [[nodiscard]] bool may_join(std::uint32_t a, std::uint32_t b) {
    return clusters_[a].type == clusters_[b].type && !share_document(a, b) && may_be_one(a, b);
  }
  /// No contradiction; a body that many states have only where both are of one state, or told of in like surroundings.
  [[nodiscard]] bool may_be_one(std::uint32_t a, std::uint32_t b) {
    const Profile &x = clusters_[a].profile, &y = clusters_[b].profile;
    return !contradicts(x, y) && (!may_be_of_two_states(x, y) || shared_context(a, b) >= kLikeSurroundings);
  }
  [[nodiscard]] bool may_be_one(std::uint32_t cluster, UnitIndex unit) {
    const Profile &x = clusters_[cluster].profile, &y = profiles_.of(unit);
    return !contradicts(x, y) && (!may_be_of_two_states(x, y) || shared_context(cluster, unit) >= kLikeSurroundings);
  }

  [[nodiscard]] EntityClusters result() const;

 private:
  const IdSet& context_of(LinkCluster& cluster);

  const LinkSet& set_;
  const Vocabulary& vocabulary_;
  Profiles profiles_;
  std::vector<LinkCluster> clusters_;
  std::vector<LinkRule> rules_;
};

/// An unnamed group, organization or place that is the same in every article: "North Korean
/// troops", "the Dutch police", "the Kursk region"; but not "police" or, at the start of a sentence, "Gunmen".
[[nodiscard]] bool is_linkable_unnamed(const RecordEntity& record, const Vocabulary& vocabulary);

/// Clusters by key, keys in byte order: what blocks are made of.
using Blocks = std::map<std::string, std::vector<std::uint32_t>>;

void link_same_names(LinkState& state);
void link_copies(LinkState& state);
void link_gazetteer(LinkState& state);
void link_spellings(LinkState& state);  ///< transliteration, name-order, middle-name, spelling
void link_listed(LinkState& state);
void link_acronyms(LinkState& state);
void link_aliases(LinkState& state);
void link_place_forms(LinkState& state);
void link_surnames(LinkState& state);

}  // namespace dramatis
