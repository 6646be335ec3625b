// SPDX-License-Identifier: Apache-2.0
// Other names of one thing: acronyms, aliases, surnames alone.
#include <algorithm>
#include <set>

#include "graph/link_state.hpp"
#include "graph/name_key.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kShortestInitials = 3;
constexpr std::size_t kShortestSkeleton = 5;

void add_once(std::vector<std::uint32_t>& to, std::uint32_t c) {
  if (to.empty() || to.back() != c) to.push_back(c);
}

const Entity& first_entity(LinkState& state, std::uint32_t c) {
  return state.set().entity(state.cluster(c).units.front()).entity;
}

// What kind of body the cluster is said to be first; kNoType where nobody says it.
TypeId kind_of(LinkState& state, std::uint32_t c) {
  for (const UnitIndex unit : state.cluster(c).units) {
    const TypeId subtype = state.set().entity(unit).entity.subtype;
    if (subtype != kNoType) return subtype;
  }
  return kNoType;
}

// The one candidate that may be it; none if there are several.
template <class Accept>
std::uint32_t only_candidate(LinkState& state, const Blocks& blocks, const std::string& key, std::uint32_t c,
                             Accept&& accept) {
  const auto found = blocks.find(key);
  if (found == blocks.end()) return kNoCluster;
  std::uint32_t only = kNoCluster;
  for (const std::uint32_t candidate : found->second) {
    if (candidate == c || !state.cluster(candidate).is_alive || !state.may_join(candidate, c) || !accept(candidate))
      continue;
    if (only != kNoCluster) return kNoCluster;
    only = candidate;
  }
  return only;
}

}  // namespace

// "GOP" of one article and "Republican Party" of another, which a list knows to be one. Where three letters are all
// that an article gives, it must tell of the same things: "ACC" is many.
void link_listed(LinkState& state) {
  Blocks keyed;
  const auto for_each_key = [&](std::uint32_t c, auto&& visit) {
    if (!state.cluster(c).is_alive || state.cluster(c).type != state.vocabulary().organization) return;
    const std::vector<UnitIndex> units = state.cluster(c).units;
    for (const UnitIndex unit : units) {
      const Entity& e = state.set().entity(unit).entity;
      for (const std::string& key : e.keys)
        if (e.named) visit(key, e);
    }
  };
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c)
    for_each_key(c, [&](const std::string& key, const Entity&) { add_once(keyed[key], c); });
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c) {
    for_each_key(c, [&](const std::string& key, const Entity& e) {
      if (!state.cluster(c).is_alive || e.keys.size() < 2 || key == fold_name(e.name)) return;
      const int needed = is_acronym(e.name) && e.name.size() <= kShortestInitials ? 1 : 0;
      std::uint32_t most = kNoCluster;
      for (const std::uint32_t other : keyed[key]) {
        if (other == c || !state.cluster(other).is_alive || !state.may_join(other, c)) continue;
        if (needed > 0 && state.shared_context(other, c) < needed) continue;
        if (most == kNoCluster || state.cluster(other).units.size() > state.cluster(most).units.size()) most = other;
      }
      if (most != kNoCluster) state.merge_into(most, c, LinkRule::listed);
    });
  }
}

void link_acronyms(LinkState& state) {
  Blocks stated;    // some document gives the long form and the acronym
  Blocks initials;  // the capitals would make it
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c) {
    if (!state.cluster(c).is_alive || state.cluster(c).type != state.vocabulary().organization) continue;
    for (const UnitIndex unit : state.cluster(c).units) {
      const Entity& e = state.set().entity(unit).entity;
      if (!e.named || is_acronym(e.name)) continue;
      for (const std::string& alias : e.aliases)
        if (is_acronym(alias)) add_once(stated[fold_name(alias)], c);
      const std::string capitals = capital_initials(e.name);
      if (capitals.size() >= kShortestInitials) add_once(initials[fold_name(capitals)], c);
    }
  }
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c) {
    if (!state.cluster(c).is_alive || state.cluster(c).type != state.vocabulary().organization) continue;
    const Entity& e = first_entity(state, c);
    if (!e.named || !is_acronym(e.name)) continue;
    const std::string key = fold_name(e.name);
    // The party "PTI" of one article is the agency "PTI" of another only if both tell of the same things.
    std::uint32_t whole = only_candidate(state, stated, key, c, [&](std::uint32_t other) {
      const TypeId kind = kind_of(state, other), own = kind_of(state, c);
      const int needed = kind == own ? 0 : kind == kNoType ? 1 : LinkState::kLikeSurroundings;
      return state.shared_context(other, c) >= needed;
    });
    if (whole == kNoCluster)
      whole = only_candidate(state, initials, key, c, [&](std::uint32_t other) {  // "USC" the court, the university
        const TypeId kind = kind_of(state, other), own = kind_of(state, c);
        return (kind == own || kind == kNoType || own == kNoType) &&
               state.shared_context(other, c) >= LinkState::kLikeSurroundings;
      });
    if (whole != kNoCluster) state.merge_into(whole, c, LinkRule::acronym);
  }
}

void link_aliases(LinkState& state) {
  Blocks stated;  // clusters of which some document says that they are also called so
  const auto is_linked_by_alias = [&](TypeId type) {
    return type == state.vocabulary().organization || type == state.vocabulary().place;
  };
  const auto key_of = [&](TypeId type, const std::string& name) {
    return std::string(state.vocabulary().name(type)) + '\t' + fold_name(name);
  };
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c) {
    if (!state.cluster(c).is_alive || !is_linked_by_alias(state.cluster(c).type)) continue;
    for (const UnitIndex unit : state.cluster(c).units) {
      const Entity& e = state.set().entity(unit).entity;
      for (const std::string& alias : e.aliases) add_once(stated[key_of(e.type, alias)], c);
    }
  }
  const auto is_firm = [&](TypeId kind) {
    return kind != kNoType && (state.vocabulary().info(kind).schema == "Corporation" ||
                               state.vocabulary().info(kind).schema == "NewsMediaOrganization");
  };
  constexpr std::size_t kWider = 3;
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c) {
    if (!state.cluster(c).is_alive || !is_linked_by_alias(state.cluster(c).type)) continue;
    const Entity& e = first_entity(state, c);
    if (!e.named) continue;
    // "the ministry" may be many; a name of several words is less often shared.
    const int needed = name_parts(fold_name(e.name)).size() >= 2 ? 1 : 2;
    const std::uint32_t other = only_candidate(state, stated, key_of(e.type, e.name), c, [&](std::uint32_t candidate) {
      const auto homes = common(state.cluster(candidate).profile.homes, state.cluster(c).profile.homes);
      // One article's "House" for its "House Democrats" does not make the House of forty others theirs.
      const bool is_wider = state.cluster(c).units.size() > kWider * state.cluster(candidate).units.size();
      if (is_wider && homes == 0 && !is_firm(kind_of(state, c))) return false;
      // "Kishida Cabinet" of one article, the "Cabinet" of another
      if (state.cluster(c).profile.is_shared_name && homes == 0) return false;
      return state.cluster(candidate).name != state.cluster(c).name &&
             state.shared_context(candidate, c) + static_cast<int>(homes) >= needed;
    });
    if (other != kNoCluster) state.merge_into(other, c, LinkRule::alias);
  }
}

// "Kursk" where it is the region and "Kursk Oblast": both administrative areas, of which one bears the
// other's name and one word more, in one country. A town never joins: "Newport" is not "Newport News".
void link_place_forms(LinkState& state) {
  const auto area = state.vocabulary().type("AdministrativeArea");
  if (!area) return;
  const auto is_area = [&](std::uint32_t c) {
    const auto& units = state.cluster(c).units;
    return std::any_of(units.begin(), units.end(),
                       [&](UnitIndex unit) { return state.set().entity(unit).entity.subtype == *area; });
  };
  Blocks bare;  // by the name that a longer one begins with
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c)
    if (state.cluster(c).is_alive && is_area(c)) bare[state.cluster(c).name].push_back(c);
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c) {
    if (!state.cluster(c).is_alive || !is_area(c)) continue;
    const std::vector<std::string_view> parts = name_parts(state.cluster(c).name);
    if (parts.size() < 2) continue;
    const std::string stem(parts.front().begin(), parts[parts.size() - 2].end());
    const std::uint32_t other = only_candidate(state, bare, stem, c, [&](std::uint32_t candidate) {
      return common(state.cluster(candidate).profile.ties, state.cluster(c).profile.ties) > 0 ||
             state.shared_context(candidate, c) >= 2;
    });
    if (other != kNoCluster) state.merge_into(c, other, LinkRule::place_form);
  }
}

namespace {

// "Rutte" alone, of a document that never gives the full name.
class Surnames {
 public:
  explicit Surnames(LinkState& state) : state_(state) { index(); }

  void run() {
    for (const std::uint32_t c : singles_) join_bearer(c);
    join_singles();
  }

 private:
  void index() {
    for (std::uint32_t c = 0; c < state_.clusters().size(); ++c) {
      const LinkCluster& cluster = state_.cluster(c);
      if (!cluster.is_alive || cluster.type != state_.vocabulary().person) continue;
      const Entity& first = first_entity(state_, c);
      if (!first.named) continue;
      if (name_parts(cluster.name).size() < 2) {
        singles_.push_back(c);
        continue;
      }
      given_.insert(spelling_skeleton(name_parts(cluster.name).front()));
      for (const UnitIndex unit : cluster.units) {
        const Entity& e = state_.set().entity(unit).entity;
        const std::string& folded = state_.profiles().folded(unit);
        const std::string family = fold_name(e.family);
        add_once(bearers_[spelling_skeleton(family.empty() ? name_parts(folded).back() : name_parts(family).back())],
                 c);
      }
    }
    for (auto& [key, clusters] : bearers_) {
      std::sort(clusters.begin(), clusters.end());
      clusters.erase(std::unique(clusters.begin(), clusters.end()), clusters.end());
    }
  }

  void join_bearer(std::uint32_t c) {
    const std::string skeleton = spelling_skeleton(state_.cluster(c).name);
    const auto has_same_letters = [&](std::uint32_t bearer) {
      if (skeleton.size() >= kShortestSkeleton) return true;
      const std::string& name = state_.cluster(bearer).name;
      return name_parts(name).back() == state_.cluster(c).name;
    };
    const auto role = [&](std::uint32_t bearer) {
      const Profile& a = state_.cluster(bearer).profile;
      const Profile& b = state_.cluster(c).profile;
      return common(a.title_words, b.title_words) > 0 || common(a.ties, b.ties) > 0;
    };
    std::uint32_t bearer = only_candidate(state_, bearers_, skeleton, c, has_same_letters);
    if (bearer != kNoCluster && !role(bearer) && state_.shared_context(bearer, c) < 2) bearer = kNoCluster;
    if (bearer == kNoCluster)
      bearer = only_candidate(state_, bearers_, skeleton, c,
                              [&](std::uint32_t b) { return has_same_letters(b) && role(b); });
    if (bearer == kNoCluster && given_.find(skeleton) == given_.end())
      bearer = nearest_bearer(skeleton, c, has_same_letters);
    if (bearer != kNoCluster) state_.merge_into(bearer, c, LinkRule::surname);
  }

  // Of several bearers the one whose articles have much in common with this one, where those of the others have hardly
  // anything: "Nixon" in one more article about Watergate is no cricketer.
  template <class Accept>
  std::uint32_t nearest_bearer(const std::string& skeleton, std::uint32_t c, Accept&& accept) {
    constexpr int kMuchContext = 3, kTimesMore = 4;
    const auto found = bearers_.find(skeleton);
    if (found == bearers_.end()) return kNoCluster;
    std::uint32_t best = kNoCluster;
    int most = 0, second = 0;
    for (const std::uint32_t bearer : found->second) {
      if (!state_.cluster(bearer).is_alive || !accept(bearer)) continue;
      const int shared = state_.shared_context(bearer, c);
      second = std::max(second, std::min(most, shared));
      if (shared > most) most = shared, best = bearer;
    }
    return most >= kMuchContext && most >= kTimesMore * second && state_.may_join(best, c) ? best : kNoCluster;
  }

  // Those without a bearer of the full name: with one another, where role or context agree.
  void join_singles() {
    constexpr std::size_t kMostHomonyms = 256;
    Blocks blocks;
    for (const std::uint32_t c : singles_)
      if (state_.cluster(c).is_alive) blocks[state_.cluster(c).name].push_back(c);
    for (const auto& [key, block] : blocks) {
      std::vector<std::uint32_t> heads;
      for (const std::uint32_t c : block) {
        std::uint32_t best = kNoCluster;
        int best_score = 1;
        for (std::size_t i = 0; i < std::min(heads.size(), kMostHomonyms); ++i) {
          if (!state_.may_join(heads[i], c)) continue;
          const int score = agreement(state_.cluster(heads[i]).profile, state_.cluster(c).profile) +
                            state_.shared_context(heads[i], c);
          if (score > best_score) best = static_cast<std::uint32_t>(i), best_score = score;
        }
        if (best == kNoCluster) heads.push_back(c);
        else heads[best] = state_.merge(heads[best], c, LinkRule::same_name);
      }
    }
  }

  LinkState& state_;
  Blocks bearers_;
  std::set<std::string> given_;  ///< skeletons of first names: "Paul" alone may be one
  std::vector<std::uint32_t> singles_;
};

}  // namespace

void link_surnames(LinkState& state) { Surnames(state).run(); }

}  // namespace dramatis
