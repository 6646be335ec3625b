// SPDX-License-Identifier: Apache-2.0
#include "graph/entity_linker.hpp"

#include <algorithm>

#include "graph/link_state.hpp"
#include "graph/name_key.hpp"

namespace dramatis {

std::string_view name_of(LinkRule rule) {
  switch (rule) {
    case LinkRule::founding: return "founding";
    case LinkRule::gazetteer: return "gazetteer";
    case LinkRule::same_name: return "same-name";
    case LinkRule::transliteration: return "transliteration";
    case LinkRule::name_order: return "name-order";
    case LinkRule::middle_name: return "middle-name";
    case LinkRule::spelling: return "spelling";
    case LinkRule::listed: return "listed";
    case LinkRule::acronym: return "acronym";
    case LinkRule::alias: return "alias";
    case LinkRule::place_form: return "place-form";
    case LinkRule::surname: return "surname";
    case LinkRule::copy: return "copy";
    case LinkRule::same_part: return "same-part";
  }
  return "founding";
}

namespace {

// A name borne by thousands of entities that nothing connects is compared with the first of them only.
constexpr std::size_t kMostHomonyms = 256;

// Units that may be one by name alone. Empty: the unit stands for itself.
std::string block_key(const LinkState& state, UnitIndex unit) {
  const RecordEntity& record = state.set().entity(unit);
  const Entity& entity = record.entity;
  const std::string type(state.vocabulary().name(entity.type));
  const std::string& folded = state.profiles().folded(unit);
  if (entity.named) return folded.empty() ? std::string() : type + '\t' + folded;
  if (!is_linkable_unnamed(record, state.vocabulary())) return {};
  return type + '\t' + std::string(without_count(folded)) + '\t' + entity.nationality.str();
}

bool is_single_person(const LinkState& state, UnitIndex unit) {
  return state.set().entity(unit).entity.type == state.vocabulary().person &&
         name_parts(state.profiles().folded(unit)).size() < 2;
}

class SameName {
 public:
  SameName(LinkState& state, std::vector<UnitIndex> units) : state_(state), units_(std::move(units)) {}

  void run() {
    // Those of whom most is known found the clusters; the others find theirs.
    std::stable_sort(units_.begin(), units_.end(), [this](UnitIndex a, UnitIndex b) {
      return state_.profiles().of(a).strength() > state_.profiles().of(b).strength();
    });
    for (const UnitIndex unit : units_) place(unit);
  }

 private:
  void place(UnitIndex unit) {
    std::uint32_t best = kNoCluster;
    int best_score = -1;
    std::size_t open = 0;
    for (std::size_t i = 0; i < std::min(clusters_.size(), kMostHomonyms); ++i) {
      const std::uint32_t c = clusters_[i];
      if (!is_open(c, unit)) continue;
      ++open;
      const int score = agreement(state_.cluster(c).profile, state_.profiles().of(unit)) +
                        (clusters_.size() > 1 ? state_.shared_context(c, unit) : 0);
      if (score > best_score) best = c, best_score = score;
    }
    // With homonyms about, a bearer of whom nothing is known belongs to none of them.
    const bool is_settled = open > 0 && (clusters_.size() == 1 || best_score > 0);
    if (is_settled) {
      state_.join(best, unit, LinkRule::same_name);
    } else if (unplaced_ != kNoCluster && state_.profiles().of(unit).strength() == 0 && is_open(unplaced_, unit)) {
      state_.join(unplaced_, unit, LinkRule::same_name);
    } else {
      const std::uint32_t founded = state_.found(unit);
      if (state_.profiles().of(unit).strength() == 0 && !clusters_.empty()) unplaced_ = founded;
      else clusters_.push_back(founded);
    }
  }

  bool is_open(std::uint32_t c, UnitIndex unit) {
    LinkCluster& cluster = state_.cluster(c);
    const Profile& profile = state_.profiles().of(unit);
    if (!state_.may_be_one(c, unit)) return false;
    if (cluster.type != state_.vocabulary().person) return true;
    const auto is_same_place = [&](UnitIndex other) {
      return state_.set().document_of(other) == state_.set().document_of(unit) &&
             state_.set().entity(other).entity.story == state_.set().entity(unit).entity.story;
    };
    if (std::any_of(cluster.units.begin(), cluster.units.end(), is_same_place)) return false;
    return !has_other_role(cluster.profile, profile) || state_.shared_context(c, unit) > 0;
  }

  LinkState& state_;
  std::vector<UnitIndex> units_;
  std::vector<std::uint32_t> clusters_;
  std::uint32_t unplaced_ = kNoCluster;
};

bool becomes_node(const RecordEntity& e) {
  return e.entity.type != kNoType && (e.is_used || (e.entity.named && e.mentions > 0));
}

}  // namespace

bool is_linkable_unnamed(const RecordEntity& record, const Vocabulary& vocabulary) {
  const Entity& e = record.entity;
  const bool is_body = e.type == vocabulary.group || e.type == vocabulary.organization || e.type == vocabulary.place;
  return !e.named && is_body && !e.name.empty() && (!e.nationality.empty() || record.is_proper);
}

void link_same_names(LinkState& state) {
  std::map<std::string, std::vector<UnitIndex>> blocks;
  for (std::uint32_t u = 0; u < state.set().unit_count(); ++u) {
    const UnitIndex unit(u);
    const RecordEntity& e = state.set().entity(unit);
    if (!becomes_node(e)) continue;
    const std::string key = block_key(state, unit);
    // A surname alone is weak: `link_surnames` looks at each for itself.
    if (key.empty() || is_single_person(state, unit)) state.found(unit);
    else blocks[key].push_back(unit);
  }
  for (auto& [key, units] : blocks) SameName(state, std::move(units)).run();
}

// The n-th "spokesman" of one copy is the n-th of the other.
void link_copies(LinkState& state) {
  Blocks blocks;
  std::map<std::string, std::size_t> seen;
  for (std::uint32_t c = 0, document = kNoCluster; c < state.clusters().size(); ++c) {
    const LinkCluster& cluster = state.cluster(c);
    const UnitIndex unit = cluster.units.front();
    const RecordEntity& record = state.set().entity(unit);
    const Entity& e = record.entity;
    if (cluster.units.size() > 1 || e.named || is_linkable_unnamed(record, state.vocabulary())) continue;
    if (document != state.set().document_of(unit)) seen.clear();
    document = state.set().document_of(unit);
    const std::string name = std::string(state.vocabulary().name(e.type)) + '\t' + cluster.name + '\t';
    const std::size_t ordinal = seen[name]++;
    blocks[name + std::to_string(state.set().family(document)) + '\t' + std::to_string(ordinal)].push_back(c);
  }
  for (const auto& [key, clusters] : blocks)
    for (std::size_t i = 1; i < clusters.size(); ++i) state.merge_into(clusters.front(), clusters[i], LinkRule::copy);
}

void link_gazetteer(LinkState& state) {
  Blocks blocks;
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c) {
    const LinkCluster& cluster = state.cluster(c);
    if (!cluster.is_alive) continue;
    for (const UnitIndex unit : cluster.units) {
      const Entity& e = state.set().entity(unit).entity;
      if (!e.gazetteer.empty())
        blocks[std::string(state.vocabulary().name(e.type)) + '\t' + e.gazetteer.str()].push_back(c);
    }
  }
  for (const auto& [key, clusters] : blocks) {
    std::uint32_t all = clusters.front();
    for (const std::uint32_t c : clusters)
      if (state.cluster(c).is_alive && state.cluster(all).is_alive) all = state.merge(all, c, LinkRule::gazetteer);
  }
}

EntityClusters link_entities(const LinkSet& set, const Vocabulary& vocabulary) {
  LinkState state(set, vocabulary);
  link_same_names(state);
  link_copies(state);
  link_gazetteer(state);
  link_spellings(state);
  link_listed(state);
  link_acronyms(state);
  link_aliases(state);
  link_place_forms(state);
  link_surnames(state);
  return state.result();
}

}  // namespace dramatis
