// SPDX-License-Identifier: Apache-2.0
// One name in several spellings.
#include <algorithm>
#include <deque>
#include <functional>
#include <map>

#include "graph/link_state.hpp"
#include "graph/name_key.hpp"

namespace dramatis {

namespace {

// Skeletons shorter than this agree by chance ("Li", "Lee"); then more evidence is asked for.
constexpr std::size_t kLongSkeleton = 5;
constexpr std::size_t kLongWholeSkeleton = 6;
constexpr std::size_t kMostInBlock = 400;

/// A folded name in its parts, and their skeletons: numbers of texts, so that equal ones are known without a look.
struct SpelledName {
  IdSet parts, skeletons;
  std::string sound;        ///< skeletons together
  std::size_t letters = 0;  ///< of the parts, with one between each two
};

struct Spelling {
  std::uint32_t cluster;
  const SpelledName* name;
  bool is_written =
      true;  ///< so begins a name in some article; else a key gives another given name: "Robert" for "Bob"
};

/// What all names of all units are made of, worked out once: every sieve looks at the same names in other clusters.
class Spellings {
 public:
  explicit Spellings(LinkState& state) : state_(state), of_unit_(state.set().unit_count()) {
    for (const LinkCluster& cluster : state.clusters())
      for (const UnitIndex unit : cluster.units) read(unit);
  }

  /// One for each different name in each cluster: primary names and the romanized keys that have as many parts.
  [[nodiscard]] std::vector<Spelling> all(std::size_t fewest_parts) const {
    std::vector<Spelling> out;
    std::vector<std::uint32_t> names;
    for (std::uint32_t c = 0; c < state_.clusters().size(); ++c) {
      const LinkCluster& cluster = state_.cluster(c);
      if (!cluster.is_alive) continue;
      names.clear();
      for (const UnitIndex unit : cluster.units)
        for (const std::uint32_t name : of_unit_[unit.value]) names.push_back(name);
      if (names.size() > 1) {
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        std::sort(names.begin(), names.end(),
                  [this](std::uint32_t a, std::uint32_t b) { return ids_.text(a) < ids_.text(b); });
      }
      for (const std::uint32_t name : names)
        if (names_[name].parts.size() >= fewest_parts)
          out.push_back({c, &names_[name], names.size() == 1 || is_written(cluster, names_[name])});
    }
    return out;
  }
  [[nodiscard]] const std::string& part(const SpelledName& name, std::size_t i) const {
    return parts_.text(name.parts[i]);
  }
  [[nodiscard]] const std::string& skeleton(const SpelledName& name, std::size_t i) const {
    return skeletons_.text(name.skeletons[i]);
  }

 private:
  [[nodiscard]] bool is_written(const LinkCluster& cluster, const SpelledName& name) const {
    return std::any_of(cluster.units.begin(), cluster.units.end(), [&](UnitIndex unit) {
      const IdSet& names = of_unit_[unit.value];
      return !names.empty() && names_[names.front()].skeletons.front() == name.skeletons.front();
    });
  }

  void read(UnitIndex unit) {
    const Entity& e = state_.set().entity(unit).entity;
    if (!e.named) return;
    IdSet& names = of_unit_[unit.value];
    names.push_back(number(state_.profiles().folded(unit)));
    for (const std::string& key : e.keys)
      if (const std::uint32_t name = number(key); names_[name].parts.size() == names_[names.front()].parts.size())
        names.push_back(name);
  }

  std::uint32_t number(const std::string& name) {
    const std::uint32_t id = ids_.id(name);
    if (id < names_.size()) return id;
    SpelledName& out = names_.emplace_back();
    for (const std::string_view part : name_parts(name)) {
      const std::uint32_t p = parts_.id(part);
      if (p == skeleton_of_part_.size()) skeleton_of_part_.push_back(skeletons_.id(spelling_skeleton(part)));
      out.parts.push_back(p);
      out.skeletons.push_back(skeleton_of_part_[p]);
      out.sound += skeletons_.text(skeleton_of_part_[p]);
      out.letters += part.size() + (out.letters > 0 ? 1 : 0);
    }
    return id;
  }

  LinkState& state_;
  Interner ids_, parts_, skeletons_;
  std::vector<std::uint32_t> skeleton_of_part_;
  std::deque<SpelledName> names_;
  std::vector<IdSet> of_unit_;
};

/// Spellings that have a key in common, in the order of their keys, each in the order in which it came. Most keys are
/// those of one spelling, and never become a text.
class SpellingBlocks {
 public:
  void add(std::uint64_t hash, const Spelling& spelling) { entries_.push_back({hash, &spelling}); }

  using Block = std::vector<const Spelling*>;
  template <class Key>
  [[nodiscard]] std::map<std::string, Block> sorted(Key&& key) {
    std::sort(entries_.begin(), entries_.end());  // spellings stand in one array
    std::map<std::string, Block> out;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const bool is_shared = (i > 0 && entries_[i - 1].hash == entries_[i].hash) ||
                             (i + 1 < entries_.size() && entries_[i + 1].hash == entries_[i].hash);
      if (is_shared) out[key(*entries_[i].spelling)].push_back(entries_[i].spelling);
    }
    return out;
  }

 private:
  struct Entry {
    std::uint64_t hash;
    const Spelling* spelling;
    auto operator<=>(const Entry&) const = default;
  };
  std::vector<Entry> entries_;
};

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  hash = (hash ^ value) * 0x9E37'79B9'7F4A'7C15ULL;
  return hash ^ (hash >> 32U);
}

template <class Try>
void for_pairs(const std::map<std::string, SpellingBlocks::Block>& blocks, Try&& attempt) {
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

// "Bob Berg" and "Robert Berg": many bear either name. The two have a role in common, or the articles much else and no
// titles that differ.
bool may_be_short_for(LinkState& state, std::uint32_t a, std::uint32_t b) {
  constexpr int kMuchContext = 3;
  const IdSet& x = state.cluster(a).profile.title_words;
  const IdSet& y = state.cluster(b).profile.title_words;
  const bool has_other_title = !x.empty() && !y.empty() && common(x, y) == 0;
  return shares_role(state, a, b) || (!has_other_title && state.shared_context(a, b) >= kMuchContext);
}

bool is_short_acronym(LinkState& state, std::uint32_t c) {
  constexpr std::size_t kLongest = 5;
  const std::string& name = state.set().entity(state.cluster(c).units.front()).entity.name;
  return name.size() <= kLongest && is_acronym(name);
}

// A document that writes both tells them apart, unless the spellings sound alike letter by letter.
void link_transliterations(LinkState& state, const Spellings& spellings) {
  const std::vector<Spelling> all = spellings.all(1);
  SpellingBlocks blocks;
  for (const Spelling& s : all) {
    const TypeId type = state.cluster(s.cluster).type;
    if (type == state.vocabulary().person && s.name->parts.size() < 2) continue;
    blocks.add(mix(std::hash<std::string>{}(s.name->sound), type), s);
  }
  const auto key = [&](const Spelling& s) {
    return std::string(state.vocabulary().name(state.cluster(s.cluster).type)) + '\t' + s.name->sound;
  };
  Redirect to(state);
  for_pairs(blocks.sorted(key), [&](const Spelling& left, const Spelling& right) {
    const SpelledName& x = *left.name;
    const SpelledName& y = *right.name;
    const std::uint32_t a = to[left.cluster];
    const std::uint32_t b = to[right.cluster];
    if (a == b || !state.may_be_one(a, b)) return;
    const bool is_written = (left.is_written && right.is_written) || state.cluster(a).type != state.vocabulary().person;
    if (!is_written && !may_be_short_for(state, a, b)) return;
    bool is_sure = x.sound.size() >= kLongWholeSkeleton;
    if (x.parts.size() == y.parts.size())
      for (std::size_t i = 0; i < x.parts.size(); ++i)
        is_sure = is_sure && (x.parts[i] == y.parts[i] || spellings.skeleton(x, i).size() >= kLongSkeleton);
    if (is_short_acronym(state, a) || is_short_acronym(state, b)) return;  // "KKK" sounds like "CC"
    // The very same name in both: homonyms that were told apart before.
    if (x.parts == y.parts && state.cluster(a).name == state.cluster(b).name) return;
    if (is_sure ? !has_other_role(state.cluster(a).profile, state.cluster(b).profile) || state.shared_context(a, b) > 0
                : !state.share_document(a, b) && all_evidence(state, a, b) >= 2)
      to.merge(a, b, LinkRule::transliteration);
  });
}

void link_name_orders(LinkState& state, const Spellings& spellings) {
  const std::vector<Spelling> all = spellings.all(2);
  SpellingBlocks blocks;
  for (const Spelling& s : all) {
    if (state.cluster(s.cluster).type != state.vocabulary().person) continue;
    std::uint64_t sum = 0;  // the same in every order
    for (const std::uint32_t skeleton : s.name->skeletons) sum += mix(1, skeleton);
    blocks.add(sum, s);
  }
  const auto key = [&](const Spelling& s) {
    std::vector<std::string> sorted;
    for (std::size_t i = 0; i < s.name->skeletons.size(); ++i) sorted.push_back(spellings.skeleton(*s.name, i));
    std::sort(sorted.begin(), sorted.end());
    std::string out;
    for (const std::string& skeleton : sorted) out += (out.empty() ? "" : " ") + skeleton;
    return out;
  };
  Redirect to(state);
  for_pairs(blocks.sorted(key), [&](const Spelling& x, const Spelling& y) {
    const std::uint32_t a = to[x.cluster];
    const std::uint32_t b = to[y.cluster];
    if (a == b || x.name->skeletons == y.name->skeletons || !state.may_join(a, b)) return;
    if (all_evidence(state, a, b) >= 2) to.merge(a, b, LinkRule::name_order);
  });
}

// "w" for "walker"; nothing against anything.
bool is_short_for(const Spellings& spellings, const SpelledName& shorter, const SpelledName& longer) {
  const std::size_t size = longer.skeletons.size();
  if (shorter.skeletons.size() > size) return false;
  const auto fits = [&](std::size_t s, std::size_t l) {
    if (shorter.skeletons[s] == longer.skeletons[l]) return true;
    const std::string& a = spellings.skeleton(shorter, s);
    const std::string& b = spellings.skeleton(longer, l);
    return (a.size() == 1 || b.size() == 1) && a[0] == b[0];
  };
  // "C. Rick Martin" goes by his second name: he is no "Carmel Martin"
  const bool goes_by_second = size > 2 && spellings.skeleton(longer, 0).size() == 1 &&
                              spellings.skeleton(longer, 1).size() > 1 && spellings.skeleton(shorter, 0).size() > 1;
  if (goes_by_second) return false;
  std::size_t at = 1;
  for (std::size_t i = 1; i + 1 < shorter.skeletons.size(); ++i) {
    while (at + 1 < size && !fits(i, at)) ++at;
    if (at + 1 >= size) return false;
    ++at;
  }
  return fits(0, 0);
}

// "George Bush" fits both "George W. Bush" and "George H. W. Bush": then it joins neither.
void link_middle_names(LinkState& state, const Spellings& spellings) {
  const std::vector<Spelling> all = spellings.all(2);
  SpellingBlocks blocks;
  for (const Spelling& s : all)
    if (state.cluster(s.cluster).type == state.vocabulary().person)
      blocks.add(
          mix(mix(1, s.name->skeletons.back()), static_cast<unsigned char>(spellings.skeleton(*s.name, 0).c_str()[0])),
          s);
  const auto key = [&](const Spelling& s) {
    return spellings.skeleton(*s.name, s.name->skeletons.size() - 1) + '\t' +
           spellings.skeleton(*s.name, 0).substr(0, 1);
  };
  Redirect to(state);
  for (const auto& [text, block] : blocks.sorted(key)) {
    const std::size_t n = std::min(block.size(), kMostInBlock);
    for (std::size_t i = 0; i < n; ++i) {
      const SpelledName& shorter = *block[i]->name;
      const std::uint32_t a = to[block[i]->cluster];
      bool is_written = false;
      std::vector<std::uint32_t> fitting;
      for (std::size_t j = 0; j < n; ++j) {
        const SpelledName& longer = *block[j]->name;
        const bool is_longer = longer.parts.size() > shorter.parts.size() ||
                               (longer.parts.size() == shorter.parts.size() && longer.letters > shorter.letters);
        if (!is_longer || to[block[j]->cluster] == a || !is_short_for(spellings, shorter, longer)) continue;
        fitting.push_back(to[block[j]->cluster]);
        is_written = is_written || (block[i]->is_written && block[j]->is_written);
      }
      std::sort(fitting.begin(), fitting.end());
      fitting.erase(std::unique(fitting.begin(), fitting.end()), fitting.end());
      if (fitting.size() != 1) continue;
      const int needed = spellings.part(shorter, 0).size() == 1 ? 2 : 1;
      const bool has_evidence =
          is_written ? all_evidence(state, a, fitting.front()) >= needed : may_be_short_for(state, a, fitting.front());
      if (has_evidence && state.may_join(a, fitting.front())) to.merge(a, fitting.front(), LinkRule::middle_name);
    }
  }
}

// One part agrees, the other begins alike: two blocks, one for either side.
void link_near_spellings(LinkState& state, const Spellings& spellings) {
  const std::vector<Spelling> all = spellings.all(2);
  std::map<std::string, SpellingBlocks::Block> blocks;
  std::size_t most_parts = 0;
  for (const Spelling& s : all) most_parts = std::max(most_parts, s.name->parts.size());
  for (std::size_t odd = 0; odd < most_parts; ++odd) {
    SpellingBlocks alike;
    for (const Spelling& s : all) {
      const IdSet& skeletons = s.name->skeletons;
      if (odd >= skeletons.size() || state.cluster(s.cluster).type != state.vocabulary().person) continue;
      const std::string& text = spellings.skeleton(*s.name, odd);
      if (text.empty()) continue;
      std::uint64_t hash = mix(1, static_cast<unsigned char>(text[0]));
      for (std::size_t i = 0; i < skeletons.size(); ++i) hash = mix(hash, i == odd ? ~std::uint64_t{0} : skeletons[i]);
      alike.add(hash, s);
    }
    const auto key = [&](const Spelling& s) {
      std::string out;
      for (std::size_t i = 0; i < s.name->skeletons.size(); ++i) {
        const std::string& skeleton = spellings.skeleton(*s.name, i);
        out += (i == odd ? skeleton.substr(0, 1) + '*' : skeleton) + ' ';
      }
      return out;
    };
    blocks.merge(alike.sorted(key));
  }
  Redirect to(state);
  for_pairs(blocks, [&](const Spelling& left, const Spelling& right) {
    const SpelledName& x = *left.name;
    const SpelledName& y = *right.name;
    const std::uint32_t a = to[left.cluster];
    const std::uint32_t b = to[right.cluster];
    if (a == b || x.skeletons == y.skeletons || !state.may_join(a, b)) return;
    std::size_t odd = 0;
    while (x.skeletons[odd] == y.skeletons[odd]) ++odd;
    const std::string& one = spellings.skeleton(x, odd);
    const std::string& other = spellings.skeleton(y, odd);
    const int distance = spelling_distance(one, other);
    if (std::min(one.size(), other.size()) + 1 < kLongSkeleton || distance > 2) return;
    const bool is_close = distance == 1;
    // "Mayock" and "Major" are Britons both
    const bool has_same_title = common(state.cluster(a).profile.title_words, state.cluster(b).profile.title_words) > 0;
    if (is_close ? shares_role(state, a, b) || all_evidence(state, a, b) >= 2
                 : has_same_title || (shares_role(state, a, b) && std::max(one.size(), other.size()) > kLongSkeleton))
      to.merge(a, b, LinkRule::spelling);
  });
}

}  // namespace

void link_spellings(LinkState& state) {
  const Spellings spellings(state);
  link_transliterations(state, spellings);
  link_name_orders(state, spellings);
  link_middle_names(state, spellings);
  link_near_spellings(state, spellings);
}

}  // namespace dramatis
