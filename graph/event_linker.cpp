// SPDX-License-Identifier: Apache-2.0
#include "graph/event_linker.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "graph/disjoint_sets.hpp"
#include "graph/incident_mentions.hpp"
#include "graph/name_key.hpp"

namespace dramatis {

namespace {

constexpr int kEnough = 4;
constexpr int kEnoughVague = 6;
constexpr int kEnoughCopy = 2;
constexpr int kStrangers = -3;
constexpr std::int32_t kVagueDays = 31;
// News is about the last days; what is announced may lie ahead.
constexpr std::int32_t kDaysBefore = 3;
constexpr std::int32_t kDaysAfter = 1;
constexpr std::size_t kMostNeighbours = 64;
constexpr std::int32_t kDaysOfDoubt = 7;  ///< between two tellings of one death

// "Is believed to have sent" speaks of what happened; "may send" does not.
bool is_real(const RecordEvent& e) {
  return e.modality == Modality::actual || e.modality == Modality::planned || e.modality == Modality::ordered ||
         (e.modality == Modality::possible && e.tense == Tense::past);
}

class EventLinker {
 public:
  EventLinker(const LinkSet& set, const EntityClusters& entities, const Vocabulary& vocabulary)
      : set_(set), entities_(entities), vocabulary_(vocabulary) {}

  EventClusters run() {
    find_copied_documents();
    gather_cluster_facts();
    for (std::uint32_t d = 0; d < set_.size(); ++d) gather_document(d);
    join_pairs();
    number_clusters();
    return std::move(out_);
  }

 private:
  void find_copied_documents() {
    is_copied_.assign(set_.size(), 0);
    for (std::uint32_t d = 0; d < set_.size(); ++d)
      if (set_.family(d) != d) is_copied_[d] = is_copied_[set_.family(d)] = 1;
  }

  void gather_cluster_facts() {
    nationalities_.resize(entities_.members.size());
    is_linkable_.resize(entities_.members.size());
    is_named_person_.resize(entities_.members.size());
    heads_.resize(entities_.members.size());
    names_.resize(set_.size());
    for (std::uint32_t c = 0; c < entities_.members.size(); ++c)
      for (const UnitIndex unit : entities_.members[c]) {
        const Entity& e = set_.entity(unit).entity;
        if (e.named || entities_.members[c].size() > 1 || !e.nationality.empty()) is_linkable_[c] = true;
        if (e.named && e.type == vocabulary_.person) is_named_person_[c] = true;
        if (!e.named) heads_[c] = fold_name(e.name.substr(e.name.rfind(' ') + 1));
        if (e.named && (names_[set_.document_of(unit)].empty() || names_[set_.document_of(unit)].back() != c))
          names_[set_.document_of(unit)].push_back(c);
        if (!e.nationality.empty()) nationalities_[c].push_back(e.nationality.str());
      }
    for (auto& n : nationalities_) {
      std::sort(n.begin(), n.end());
      n.erase(std::unique(n.begin(), n.end()), n.end());
    }
    // What lies in what: relations from a place to a place that have a direction.
    for (std::uint32_t d = 0; d < set_.size(); ++d)
      for (const RecordRelation& r : set_.record(d).relations) {
        const std::uint32_t head = cluster(d, r.head);
        const std::uint32_t tail = cluster(d, r.tail);
        if (head == kNoCluster || tail == kNoCluster || r.polarity == Polarity::negated ||
            vocabulary_.info(r.type).symmetric)
          continue;
        const auto type = [&](EntityIndex e) { return set_.record(d).entities[e.value].entity.type; };
        if (type(r.head) == vocabulary_.place && type(r.tail) == vocabulary_.place) within_.emplace_back(head, tail);
      }
    std::sort(within_.begin(), within_.end());
  }

  std::uint32_t cluster(std::uint32_t d, EntityIndex e) const {
    const UnitIndex unit = set_.unit(d, e);
    return unit == kNoUnit ? kNoCluster : entities_.cluster[unit.value];
  }

  void gather_document(std::uint32_t d) {
    const DocumentRecord::Data& record = set_.record(d);
    out_.event_of.emplace_back(record.events.size(), kNoCluster);
    const std::vector<EventIndex> first = first_mentions(record);
    for (std::uint32_t e = 0; e < record.events.size(); ++e) {
      if (first[e] == kNoEvent) continue;
      if (first[e].value == e) {
        out_.event_of[d][e] = static_cast<std::uint32_t>(out_.events.size());
        out_.events.emplace_back();
        out_.events.back().document = d;
        out_.events.back().type = record.events[e].type;
        out_.events.back().is_real = false;
      }
      const std::uint32_t at = out_.event_of[d][e] = out_.event_of[d][first[e].value];
      add_mention(out_.events[at], d, EventIndex(e));
    }
    for (std::uint32_t e = 0; e < record.events.size(); ++e)
      if (out_.event_of[d][e] != kNoCluster) finish(out_.events[out_.event_of[d][e]], record);
  }

  void add_mention(DocumentEvent& to, std::uint32_t d, EventIndex index) {
    const DocumentRecord::Data& record = set_.record(d);
    const RecordEvent& event = record.events[index.value];
    to.mentions.push_back(index);
    to.is_real = to.is_real || is_real(event);
    for (const RecordArgument& a : event.arguments) {
      const std::uint32_t filler = cluster(d, a.entity);
      if (filler != kNoCluster) to.fillers.push_back({a.role, filler});
      if (a.quantity != kNoQuantity) to.quantities.push_back({a.role, record.quantities[a.quantity.value]});
    }
    const auto said = day_window(event.time);
    if (said && (!to.has_own_time || said->days() < to.window->days())) {
      to.window = said;
      to.has_own_time = true;
    }
  }

  void finish(DocumentEvent& event, const DocumentRecord::Data& record) const {
    const auto sort_unique = [](auto& v) {
      std::sort(v.begin(), v.end());
      v.erase(std::unique(v.begin(), v.end()), v.end());
    };
    sort_unique(event.fillers);
    sort_unique(event.quantities);
    event.once.clear();
    const RoleId once = vocabulary_.info(event.type).once;
    for (const EventFiller& f : event.fillers)
      if (f.role == once && is_named_person_[f.cluster]) event.once.push_back(f.cluster);
    if (event.window) return;
    if (const auto published = day_window(date_part(record.published)))
      event.window = DayWindow{published->first - kDaysBefore, published->first + kDaysAfter};
  }

  bool is_related(std::uint32_t a, std::uint32_t b) const {
    if (std::binary_search(within_.begin(), within_.end(), std::pair(a, b)) ||
        std::binary_search(within_.begin(), within_.end(), std::pair(b, a)))
      return true;
    const auto& x = nationalities_[a];
    const auto& y = nationalities_[b];
    return std::find_first_of(x.begin(), x.end(), y.begin(), y.end()) != x.end();
  }

  // "troops" are no strangers to "North Korean troops".
  bool is_alike(std::uint32_t a, std::uint32_t b) const {
    return !heads_[a].empty() && heads_[a] == heads_[b] && (nationalities_[a].empty() || nationalities_[b].empty());
  }

  // Fillers of one role stand together; only those that can be known across documents count.
  std::vector<std::uint32_t> of_role(const DocumentEvent& e, RoleId role) const {
    std::vector<std::uint32_t> out;
    for (const EventFiller& f : e.fillers)
      if (f.role == role && is_linkable_[f.cluster]) out.push_back(f.cluster);
    return out;
  }

  int role_score(const std::vector<std::uint32_t>& x, const std::vector<std::uint32_t>& y) const {
    if (x.empty() || y.empty()) return 0;
    int shared = 0;
    bool has_related = false, has_alike = false;
    for (const std::uint32_t a : x)
      for (const std::uint32_t b : y) {
        shared += a == b ? 1 : 0;
        has_related = has_related || (a != b && is_related(a, b));
        has_alike = has_alike || is_alike(a, b);
      }
    if (shared > 0) return 2 * shared;
    return has_related ? 1 : has_alike ? 0 : kStrangers;
  }

  int score(const DocumentEvent& a, const DocumentEvent& b) const {
    int total = 0;
    for (std::size_t i = 0; i < vocabulary_.role_count(); ++i) {
      const auto role = static_cast<RoleId>(i);
      total += role_score(of_role(a, role), of_role(b, role));
    }
    for (const EventFiller& f : a.fillers)
      for (const EventFiller& g : b.fillers)
        if (f.role != g.role && f.cluster == g.cluster && is_linkable_[f.cluster]) ++total;
    if (share_quantity(a, b)) ++total;
    if (share_head(a, b)) ++total;
    if (a.has_own_time && b.has_own_time && a.window->days() <= 2 && b.window->days() <= 2) ++total;
    return total;
  }

  // "10,000 troops", "some 10,000 soldiers".
  static bool share_quantity(const DocumentEvent& a, const DocumentEvent& b) {
    for (const EventQuantity& q : a.quantities)
      for (const EventQuantity& r : b.quantities)
        if (q.role == r.role && q.quantity.value == r.quantity.value) return true;
    return false;
  }

  // Unnamed fillers of one role with the same last word: "troops", "its troops".
  bool share_head(const DocumentEvent& a, const DocumentEvent& b) const {
    for (const EventFiller& f : a.fillers)
      for (const EventFiller& g : b.fillers)
        if (f.role == g.role && f.cluster != g.cluster && !heads_[f.cluster].empty() &&
            heads_[f.cluster] == heads_[g.cluster])
          return true;
    return false;
  }

  // Two articles about one story: at least five names in common, and two in five of those of the
  // shorter one. It stands in for a date where there is none.
  bool is_one_story(std::uint32_t d, std::uint32_t e) const {
    std::size_t shared = 0;
    const auto& x = names_[d];
    const auto& y = names_[e];
    for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
      if (x[i] == y[j]) ++shared, ++i, ++j;
      else if (x[i] < y[j]) ++i;
      else ++j;
    }
    return shared >= 5 && 5 * shared >= 2 * std::min(x.size(), y.size());
  }

  // "The death of Anna Berg" in two articles: nobody dies twice. "The killings of Berg and Holm" may be two.
  static bool is_once(const DocumentEvent& a, const DocumentEvent& b) { return !a.once.empty() && a.once == b.once; }

  struct Time {
    std::optional<DayWindow> window;
    bool is_told = false;
  };
  static Time time_of(const DocumentEvent& e) { return {e.window, e.has_own_time}; }

  // The time of both, if they may be one.
  static std::optional<Time> common_time(const Time& a, const Time& b, bool is_once) {
    if (!a.window || !b.window) return a.window ? a : b;
    // The days around its publication say little of an article about one who is long dead.
    if (is_once && a.is_told != b.is_told) return a.is_told ? a : b;
    if (const auto both = overlap(*a.window, *b.window)) return Time{both, a.is_told || b.is_told};
    if (!is_once) return std::nullopt;
    const DayWindow wide{a.window->first - kDaysOfDoubt, a.window->last + kDaysOfDoubt};
    return !a.is_told || overlap(wide, *b.window) ? std::optional(a) : std::nullopt;
  }
  static bool fits_time(const DocumentEvent& a, const DocumentEvent& b) {
    return common_time(time_of(a), time_of(b), is_once(a, b)).has_value();
  }

  bool is_same(const DocumentEvent& a, const DocumentEvent& b, int points) const {
    if (a.document == b.document || a.is_real != b.is_real || !fits_time(a, b)) return false;
    if (is_once(a, b)) return true;
    if (set_.family(a.document) == set_.family(b.document)) return points >= kEnoughCopy;
    const bool is_vague = !a.window || !b.window ? !is_one_story(a.document, b.document)
                                                 : a.window->days() > kVagueDays || b.window->days() > kVagueDays;
    return points >= (is_vague ? kEnoughVague : kEnough);
  }

  struct Pair {
    int points;
    std::uint32_t a, b;
  };

  // The first mention's words, for events in copies of one text.
  std::string_view words(const DocumentEvent& e) const {
    const DocumentRecord::Data& record = set_.record(e.document);
    return record.quote(record.events[e.mentions.front().value].evidence);
  }

  bool is_copied(const DocumentEvent& a, const DocumentEvent& b) const {
    return a.document != b.document && a.type == b.type && set_.family(a.document) == set_.family(b.document) &&
           words(a) == words(b);
  }

  // In copies the same words are the same event, participants or not.
  void add_copies(std::vector<std::pair<std::uint32_t, std::uint32_t>>& candidates) const {
    std::map<std::tuple<std::uint32_t, TypeId, std::string_view>, std::vector<std::uint32_t>> same;
    for (std::uint32_t e = 0; e < out_.events.size(); ++e) {
      const DocumentEvent& event = out_.events[e];
      if (is_copied_[event.document] != 0) same[{set_.family(event.document), event.type, words(event)}].push_back(e);
    }
    for (const auto& [key, events] : same)
      for (std::size_t i = 1; i < events.size(); ++i) candidates.emplace_back(events[i - 1], events[i]);
  }

  // Events of one type with one participant in common, by time.
  std::vector<Pair> pairs() const {
    struct Entry {
      TypeId type;
      std::uint32_t cluster;
      std::int32_t first;
      std::uint32_t event;
      auto operator<=>(const Entry&) const = default;
    };
    std::vector<Entry> entries;
    for (std::uint32_t e = 0; e < out_.events.size(); ++e) {
      const DocumentEvent& event = out_.events[e];
      const std::int32_t first = event.window ? event.window->first : std::numeric_limits<std::int32_t>::min();
      std::uint32_t last = kNoCluster;
      std::vector<std::uint32_t> clusters;
      for (const EventFiller& f : event.fillers)
        if (is_linkable_[f.cluster]) clusters.push_back(f.cluster);
      std::sort(clusters.begin(), clusters.end());
      for (const std::uint32_t c : clusters) {
        if (c != last) entries.push_back({event.type, c, first, e});
        last = c;
      }
    }
    std::sort(entries.begin(), entries.end());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> candidates;
    for (std::size_t i = 0; i < entries.size(); ++i)
      for (std::size_t j = i + 1; j < entries.size() && j <= i + kMostNeighbours; ++j) {
        if (entries[j].type != entries[i].type || entries[j].cluster != entries[i].cluster) break;
        const DocumentEvent& x = out_.events[entries[i].event];
        const DocumentEvent& y = out_.events[entries[j].event];
        if (x.document == y.document || !fits_time(x, y)) continue;
        candidates.emplace_back(std::min(entries[i].event, entries[j].event),
                                std::max(entries[i].event, entries[j].event));
      }
    add_copies(candidates);
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<Pair> out;
    for (const auto& [a, b] : candidates) {
      const int points =
          std::max(score(out_.events[a], out_.events[b]), is_copied(out_.events[a], out_.events[b]) ? kEnough : 0);
      if (is_same(out_.events[a], out_.events[b], points)) out.push_back({points, a, b});
    }
    std::sort(out.begin(), out.end(), [](const Pair& x, const Pair& y) {
      return std::tuple(-x.points, x.a, x.b) < std::tuple(-y.points, y.a, y.b);
    });
    return out;
  }

  // The surest first. All members of a cluster must fit one time, and come from different documents.
  void join_pairs() {
    const std::size_t n = out_.events.size();
    DisjointSets sets(n);
    struct Joined {
      Time time;
      std::vector<std::uint32_t> documents;
    };
    std::vector<Joined> joined(n);
    for (std::uint32_t e = 0; e < n; ++e) joined[e] = {time_of(out_.events[e]), {out_.events[e].document}};
    for (const Pair& pair : pairs()) {
      const std::uint32_t a = sets.find(pair.a);
      const std::uint32_t b = sets.find(pair.b);
      if (a == b) continue;
      Joined both;
      const auto time = common_time(joined[a].time, joined[b].time, is_once(out_.events[pair.a], out_.events[pair.b]));
      if (!time) continue;
      both.time = *time;
      std::merge(joined[a].documents.begin(), joined[a].documents.end(), joined[b].documents.begin(),
                 joined[b].documents.end(), std::back_inserter(both.documents));
      if (std::adjacent_find(both.documents.begin(), both.documents.end()) != both.documents.end()) continue;
      sets.join(a, b);
      joined[sets.find(a)] = std::move(both);
    }
    out_.cluster.resize(n);
    for (std::uint32_t e = 0; e < n; ++e) out_.cluster[e] = sets.find(e);
  }

  void number_clusters() {
    std::vector<std::uint32_t> number(out_.events.size(), kNoCluster);
    for (std::uint32_t e = 0; e < out_.events.size(); ++e) {
      std::uint32_t& n = number[out_.cluster[e]];  // roots are first members
      if (n == kNoCluster) {
        n = static_cast<std::uint32_t>(out_.members.size());
        out_.members.emplace_back();
      }
      out_.members[n].push_back(e);
      out_.cluster[e] = n;
    }
  }

  const LinkSet& set_;
  const EntityClusters& entities_;
  const Vocabulary& vocabulary_;
  EventClusters out_;
  std::vector<std::vector<std::string>> nationalities_;  // by entity cluster
  std::vector<char> is_linkable_, is_named_person_;
  std::vector<char> is_copied_;                    // documents of families of two and more
  std::vector<std::string> heads_;                 // last word of an unnamed cluster
  std::vector<std::vector<std::uint32_t>> names_;  // clusters of named entities, by document
  std::vector<std::pair<std::uint32_t, std::uint32_t>> within_;
};

}  // namespace

EventClusters link_events(const LinkSet& set, const EntityClusters& entities, const Vocabulary& vocabulary) {
  return EventLinker(set, entities, vocabulary).run();
}

}  // namespace dramatis
