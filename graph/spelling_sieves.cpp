// SPDX-License-Identifier: Apache-2.0
// One name in several spellings.
#include <algorithm>

#include "graph/link_state.hpp"
#include "graph/name_key.hpp"

namespace dramatis {

namespace {

// Skeletons shorter than this agree by chance ("Li", "Lee"); then more evidence is asked for.
constexpr std::size_t kLongSkeleton = 5;
constexpr std::size_t kLongWholeSkeleton = 6;
constexpr std::size_t kMostInBlock = 400;

struct Spelling {
  std::uint32_t cluster;
  std::vector<std::string> parts;      ///< folded
  std::vector<std::string> skeletons;  ///< of the parts
};

std::string join_all(const std::vector<std::string>& parts, char between) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty() && between != '\0') out += between;
    out += part;
  }
  return out;
}

// One spelling for each different name in each cluster: primary names and the romanized keys
// that have as many parts.
std::vector<Spelling> spellings(LinkState& state, std::size_t fewest_parts) {
  std::vector<Spelling> out;
  for (std::uint32_t c = 0; c < state.clusters().size(); ++c) {
    const LinkCluster& cluster = state.cluster(c);
    if (!cluster.is_alive) continue;
    std::vector<std::string> names;
    const Entity* last = nullptr;
    for (const UnitIndex unit : cluster.units) {
      const Entity& e = state.set().entity(unit).entity;
      if (!e.named) continue;
      if (last != nullptr && last->name == e.name && last->keys == e.keys) continue;  // most say the same
      last = &e;
      const std::string folded = fold_name(e.name);
      const std::size_t part_count = name_parts(folded).size();
      names.push_back(folded);
      for (const std::string& key : e.keys)
        if (name_parts(key).size() == part_count) names.push_back(key);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const std::string& name : names) {
      Spelling s{c, {}, {}};
      for (const std::string_view part : name_parts(name)) {
        s.parts.emplace_back(part);
        s.skeletons.push_back(spelling_skeleton(part));
      }
      if (s.parts.size() >= fewest_parts) out.push_back(std::move(s));
    }
  }
  return out;
}

std::string type_prefix(LinkState& state, std::uint32_t c) {
  return std::string(state.vocabulary().name(state.cluster(c).type)) + '\t';
}

using SpellingBlocks = std::map<std::string, std::vector<const Spelling*>>;

template <class Try>
void for_pairs(const SpellingBlocks& blocks, Try&& attempt) {
  for (const auto& [key, block] : blocks) {
    const std::size_t n = std::min(block.size(), kMostInBlock);
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = i + 1; j < n; ++j) attempt(*block[i], *block[j]);
  }
}

// Where merged clusters went.
class Redirect {
 public:
  explicit Redirect(LinkState& state) : state_(state), to_(state.clusters().size()) {
    for (std::uint32_t c = 0; c < to_.size(); ++c) to_[c] = c;
  }
  std::uint32_t operator[](std::uint32_t c) {
    while (to_[c] != c) c = to_[c] = to_[to_[c]];
    return c;
  }
  void merge(std::uint32_t a, std::uint32_t b, LinkRule rule) {
    a = (*this)[a];
    b = (*this)[b];
    if (a == b) return;
    const std::uint32_t kept = state_.merge(a, b, rule);
    to_[kept == a ? b : a] = kept;
  }

 private:
  LinkState& state_;
  std::vector<std::uint32_t> to_;
};

int all_evidence(LinkState& state, std::uint32_t a, std::uint32_t b) {
  return agreement(state.cluster(a).profile, state.cluster(b).profile) + std::min(2, state.shared_context(a, b));
}

bool shares_role(LinkState& state, std::uint32_t a, std::uint32_t b) {
  const Profile& x = state.cluster(a).profile;
  const Profile& y = state.cluster(b).profile;
  return common(x.title_words, y.title_words) > 0 || common(x.ties, y.ties) > 0;
}

// A document that writes both tells them apart, unless the spellings sound alike letter by letter.
void link_transliterations(LinkState& state) {
  const std::vector<Spelling> all = spellings(state, 1);
  SpellingBlocks blocks;
  for (const Spelling& s : all) {
    const bool is_person = state.cluster(s.cluster).type == state.vocabulary().person;
    if (is_person && s.parts.size() < 2) continue;
    blocks[type_prefix(state, s.cluster) + join_all(s.skeletons, '\0')].push_back(&s);
  }
  Redirect to(state);
  for_pairs(blocks, [&](const Spelling& x, const Spelling& y) {
    const std::uint32_t a = to[x.cluster];
    const std::uint32_t b = to[y.cluster];
    if (a == b || contradicts(state.cluster(a).profile, state.cluster(b).profile)) return;
    bool is_sure = join_all(x.skeletons, '\0').size() >= kLongWholeSkeleton;
    if (x.parts.size() == y.parts.size())
      for (std::size_t i = 0; i < x.parts.size(); ++i)
        is_sure = is_sure && (x.parts[i] == y.parts[i] || x.skeletons[i].size() >= kLongSkeleton);
    // The very same name in both: homonyms that were told apart before.
    if (x.parts == y.parts && state.cluster(a).name == state.cluster(b).name) return;
    if (is_sure ? !has_other_role(state.cluster(a).profile, state.cluster(b).profile) || state.shared_context(a, b) > 0
                : !state.share_document(a, b) && all_evidence(state, a, b) >= 2)
      to.merge(a, b, LinkRule::transliteration);
  });
}

void link_name_orders(LinkState& state) {
  const std::vector<Spelling> all = spellings(state, 2);
  SpellingBlocks blocks;
  for (const Spelling& s : all) {
    if (state.cluster(s.cluster).type != state.vocabulary().person) continue;
    std::vector<std::string> sorted = s.skeletons;
    std::sort(sorted.begin(), sorted.end());
    blocks[join_all(sorted, ' ')].push_back(&s);
  }
  Redirect to(state);
  for_pairs(blocks, [&](const Spelling& x, const Spelling& y) {
    const std::uint32_t a = to[x.cluster];
    const std::uint32_t b = to[y.cluster];
    if (a == b || x.skeletons == y.skeletons || !state.may_join(a, b)) return;
    if (all_evidence(state, a, b) >= 2) to.merge(a, b, LinkRule::name_order);
  });
}

// "w" for "walker"; nothing against anything.
bool is_short_for(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  if (shorter.size() > longer.size()) return false;
  std::size_t at = 1;
  for (std::size_t i = 1; i + 1 < shorter.size(); ++i) {
    const auto fits = [&](const std::string& part) {
      return part == shorter[i] || ((shorter[i].size() == 1 || part.size() == 1) && part[0] == shorter[i][0]);
    };
    while (at + 1 < longer.size() && !fits(longer[at])) ++at;
    if (at + 1 >= longer.size()) return false;
    ++at;
  }
  const std::string& first = shorter.front();
  const std::string& full = longer.front();
  const bool is_initial = first.size() == 1 || full.size() == 1;
  return first == full || (is_initial && first[0] == full[0]);
}

// "George Bush" fits both "George W. Bush" and "George H. W. Bush": then it joins neither.
void link_middle_names(LinkState& state) {
  const std::vector<Spelling> all = spellings(state, 2);
  SpellingBlocks blocks;
  for (const Spelling& s : all)
    if (state.cluster(s.cluster).type == state.vocabulary().person)
      blocks[s.skeletons.back() + '\t' + s.skeletons.front().substr(0, 1)].push_back(&s);
  Redirect to(state);
  for (const auto& [key, block] : blocks) {
    const std::size_t n = std::min(block.size(), kMostInBlock);
    for (std::size_t i = 0; i < n; ++i) {
      const Spelling& shorter = *block[i];
      std::vector<std::uint32_t> fitting;
      for (std::size_t j = 0; j < n; ++j) {
        const Spelling& longer = *block[j];
        const bool is_longer = longer.parts.size() > shorter.parts.size() ||
                               (longer.parts.size() == shorter.parts.size() &&
                                join_all(longer.parts, ' ').size() > join_all(shorter.parts, ' ').size());
        if (is_longer && to[longer.cluster] != to[shorter.cluster] && is_short_for(shorter.skeletons, longer.skeletons))
          fitting.push_back(to[longer.cluster]);
      }
      std::sort(fitting.begin(), fitting.end());
      fitting.erase(std::unique(fitting.begin(), fitting.end()), fitting.end());
      if (fitting.size() != 1) continue;
      const std::uint32_t a = to[shorter.cluster];
      const int needed = shorter.parts.front().size() == 1 ? 2 : 1;
      if (state.may_join(a, fitting.front()) && all_evidence(state, a, fitting.front()) >= needed)
        to.merge(a, fitting.front(), LinkRule::middle_name);
    }
  }
}

void link_near_spellings(LinkState& state) {
  const std::vector<Spelling> all = spellings(state, 2);
  // One part agrees, the other begins alike: two sets of blocks, one for either side.
  SpellingBlocks blocks;
  for (const Spelling& s : all) {
    if (state.cluster(s.cluster).type != state.vocabulary().person) continue;
    for (std::size_t odd = 0; odd < s.skeletons.size(); ++odd) {
      if (s.skeletons[odd].empty()) continue;
      std::string key;
      for (std::size_t i = 0; i < s.skeletons.size(); ++i)
        key += (i == odd ? s.skeletons[i].substr(0, 1) + '*' : s.skeletons[i]) + ' ';
      blocks[key].push_back(&s);
    }
  }
  Redirect to(state);
  for_pairs(blocks, [&](const Spelling& x, const Spelling& y) {
    const std::uint32_t a = to[x.cluster];
    const std::uint32_t b = to[y.cluster];
    if (a == b || x.skeletons == y.skeletons || !state.may_join(a, b)) return;
    std::size_t odd = 0;
    while (x.skeletons[odd] == y.skeletons[odd]) ++odd;
    const int distance = spelling_distance(x.skeletons[odd], y.skeletons[odd]);
    const std::size_t shorter = std::min(x.skeletons[odd].size(), y.skeletons[odd].size());
    if (shorter + 1 < kLongSkeleton || distance > 2) return;
    const bool is_close = distance == 1;
    if (shares_role(state, a, b) || (is_close && all_evidence(state, a, b) >= 2)) to.merge(a, b, LinkRule::spelling);
  });
}

}  // namespace

void link_spellings(LinkState& state) {
  link_transliterations(state);
  link_name_orders(state);
  link_middle_names(state);
  link_near_spellings(state);
}

}  // namespace dramatis
