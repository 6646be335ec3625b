// SPDX-License-Identifier: Apache-2.0
#include "graph/participant_linker.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "graph/disjoint_sets.hpp"
#include "graph/name_key.hpp"

namespace dramatis {

namespace {

/// More unnamed fillers than this in one role are a list, not tellings of one.
constexpr std::size_t kMostFillers = 16;
/// What so many documents write of is known by its name.
constexpr std::size_t kMostDocuments = 256;

class ParticipantLinker {
 public:
  ParticipantLinker(const LinkSet& set, EntityClusters& entities, EventClusters& events)
      : set_(set), entities_(entities), events_(events), sets_(entities.members.size()) {}

  void run() {
    for (const std::vector<std::uint32_t>& members : events_.members)
      if (members.size() > 1) join_fillers(members);
    if (joined_) number_anew();
  }

 private:
  struct Sketch {
    std::vector<std::string> words;        ///< of its longest name, folded, the noun last
    std::string nationality;               ///< of any unit
    std::vector<std::uint32_t> counts;     ///< of its units
    std::vector<std::uint32_t> documents;  ///< ascending
    TypeId type = kNoType, subtype = kNoType;
    bool single = false;
  };

  void join_fillers(const std::vector<std::uint32_t>& members) {
    std::vector<EventFiller> fillers;
    for (const std::uint32_t at : members)
      for (const EventFiller& f : events_.events[at].fillers)
        if (is_unnamed(f.cluster)) fillers.push_back(f);
    std::sort(fillers.begin(), fillers.end());
    fillers.erase(std::unique(fillers.begin(), fillers.end()), fillers.end());
    for (std::size_t i = 0; i < fillers.size(); ++i)
      for (std::size_t j = i + 1; j < fillers.size() && fillers[j].role == fillers[i].role && j - i <= kMostFillers;
           ++j) {
        const std::uint32_t a = sets_.find(fillers[i].cluster), b = sets_.find(fillers[j].cluster);
        if (a == b || is_told_beside(members, fillers[i].role, a, b) || !is_same(sketch(a), sketch(b))) continue;
        sets_.join(a, b);
        take(sketch(std::min(a, b)), sketch(std::max(a, b)));
        joined_ = true;
      }
  }

  /// Whether one article tells of both in that role: "killed 12 soldiers and 12 farmers".
  bool is_told_beside(const std::vector<std::uint32_t>& members, RoleId role, std::uint32_t a, std::uint32_t b) {
    return std::any_of(members.begin(), members.end(), [&](std::uint32_t at) {
      bool has_a = false, has_b = false;
      for (const EventFiller& f : events_.events[at].fillers) {
        if (f.role != role) continue;
        has_a = has_a || sets_.find(f.cluster) == a;
        has_b = has_b || sets_.find(f.cluster) == b;
      }
      return has_a && has_b;
    });
  }

  bool is_unnamed(std::uint32_t c) const {
    return std::none_of(entities_.members[c].begin(), entities_.members[c].end(),
                        [&](UnitIndex u) { return set_.entity(u).entity.named; });
  }

  /// Of a cluster with all that were joined to it.
  Sketch& sketch(std::uint32_t root) {
    const auto [at, is_new] = sketches_.try_emplace(root);
    Sketch& out = at->second;
    if (!is_new) return out;
    for (const UnitIndex unit : entities_.members[root]) {
      const Entity& e = set_.entity(unit).entity;
      Sketch one{words_of(e.name), e.nationality.str(), {}, {set_.document_of(unit)}, e.type, e.subtype, e.number == 1};
      if (e.number > 1) one.counts.push_back(e.number);
      if (out.type == kNoType) out = std::move(one);
      else take(out, one);
    }
    return out;
  }

  static void take(Sketch& to, const Sketch& from) {
    if (from.words.size() > to.words.size()) to.words = from.words;
    if (to.nationality.empty()) to.nationality = from.nationality;
    to.counts.insert(to.counts.end(), from.counts.begin(), from.counts.end());
    const auto middle = static_cast<std::ptrdiff_t>(to.documents.size());
    to.documents.insert(to.documents.end(), from.documents.begin(), from.documents.end());
    std::inplace_merge(to.documents.begin(), to.documents.begin() + middle, to.documents.end());
  }

  static std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < name.size();) {
      const std::size_t end = std::min(name.find(' ', i), name.size());
      if (end > i) out.push_back(fold_name(name.substr(i, end - i)));
      i = end + 1;
    }
    return out;
  }

  static bool is_same(const Sketch& a, const Sketch& b) {
    if (a.type != b.type || a.subtype != b.subtype || a.single != b.single || a.words.empty() || b.words.empty())
      return false;
    if (!a.nationality.empty() && !b.nationality.empty() && a.nationality != b.nationality) return false;
    if (a.documents.size() + b.documents.size() > kMostDocuments || (a.single && share_document(a, b))) return false;
    const bool counted =
        std::find_first_of(a.counts.begin(), a.counts.end(), b.counts.begin(), b.counts.end()) != a.counts.end();
    if (a.words.back() != b.words.back() && !counted) return false;
    return describes(a, b) || describes(b, a);
  }

  static bool share_document(const Sketch& a, const Sketch& b) {
    for (std::size_t i = 0, j = 0; i < a.documents.size() && j < b.documents.size();) {
      if (a.documents[i] == b.documents[j]) return true;
      a.documents[i] < b.documents[j] ? ++i : ++j;
    }
    return false;
  }

  /// Whether the words before the noun of `part` all stand in `full`: "troops" in "North Korean troops".
  static bool describes(const Sketch& full, const Sketch& part) {
    return std::all_of(part.words.begin(), part.words.end() - 1, [&](const std::string& w) {
      return std::find(full.words.begin(), full.words.end() - 1, w) != full.words.end() - 1;
    });
  }

  void number_anew() {
    std::vector<std::uint32_t> number(entities_.members.size(), kNoCluster);
    std::vector<std::vector<UnitIndex>> members;
    for (std::uint32_t c = 0; c < entities_.members.size(); ++c) {
      const std::uint32_t root = sets_.find(c);  // the least of its set: before all that joined it
      if (root == c) {
        number[c] = static_cast<std::uint32_t>(members.size());
        members.push_back(std::move(entities_.members[c]));
        continue;
      }
      number[c] = number[root];
      for (const UnitIndex unit : entities_.members[c])
        if (entities_.rule[unit.value] == LinkRule::founding) entities_.rule[unit.value] = LinkRule::same_part;
      std::vector<UnitIndex>& to = members[number[root]];
      to.insert(to.end(), entities_.members[c].begin(), entities_.members[c].end());
      std::sort(to.begin(), to.end());
    }
    entities_.members = std::move(members);
    for (std::uint32_t& c : entities_.cluster)
      if (c != kNoCluster) c = number[c];
    for (DocumentEvent& event : events_.events) {
      for (EventFiller& f : event.fillers) f.cluster = number[f.cluster];
      std::sort(event.fillers.begin(), event.fillers.end());
      event.fillers.erase(std::unique(event.fillers.begin(), event.fillers.end()), event.fillers.end());
    }
  }

  const LinkSet& set_;
  EntityClusters& entities_;
  EventClusters& events_;
  DisjointSets sets_;
  std::unordered_map<std::uint32_t, Sketch> sketches_;  ///< of roots; look-up only, never iterated
  bool joined_ = false;
};

}  // namespace

void link_participants(const LinkSet& set, EntityClusters& entities, EventClusters& events) {
  ParticipantLinker(set, entities, events).run();
}

}  // namespace dramatis
