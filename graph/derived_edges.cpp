// SPDX-License-Identifier: Apache-2.0
#include "graph/derived_edges.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "model/digest.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kMostParticipants = 12;

struct Participant {
  NodeIndex node;
  Modality modality;  ///< of the edge to it: "*suspected rebels* killed two"
};

struct Draft {
  NodeIndex head, tail;
  TypeId type;
  bool symmetric;
  Polarity polarity;
  Modality modality;
  NodeIndex event;
};

auto key_of(const Draft& d) { return std::tuple(d.head, d.type, d.tail, d.polarity, d.modality, d.symmetric); }

bool has_property(const Node& node, std::string_view key, std::string_view value) {
  return std::any_of(node.properties.begin(), node.properties.end(), [&](const Property& p) {
    const auto* text = std::get_if<std::string>(&p.value);
    return p.key == key && (value.empty() || (text != nullptr && *text == value));
  });
}

// "Europol", "North Korean soldiers"; not "people", "towns" or "her deputy", who are each article's own
// and would fill the picture with dots that lead nowhere.
bool is_actor(const GraphView& view, const Node& node) {
  const Vocabulary& v = view.vocabulary();
  if (has_property(node, "named", "named")) {
    return node.type == v.person || node.type == v.organization || node.type == v.place || node.type == v.group;
  }
  return (node.type == v.organization || node.type == v.group) && has_property(node, "nationality", "");
}

// Where something happens or comes from is a setting: in "They met in Brussels" nobody acts on Brussels.
bool is_setting(std::string_view role) { return role == "place" || role == "origin"; }

// "Moscow signed" is an act of Russia: capitals that act, by node, with their country's node.
std::map<NodeIndex, NodeIndex> countries_of_capitals(const GraphView& view) {
  const auto text = [](const Node& node, std::string_view key) -> const std::string* {
    for (const Property& p : node.properties)
      if (p.key == key) return std::get_if<std::string>(&p.value);
    return nullptr;
  };
  std::map<std::string, NodeIndex> countries;
  for (std::uint32_t i = 0; i < view.nodes().size(); ++i) {
    const Node& node = view.nodes()[i];
    const std::string* code = text(node, "country");
    if (node.subtype == view.vocabulary().country && code != nullptr) countries.try_emplace(*code, NodeIndex(i));
  }
  std::map<NodeIndex, NodeIndex> out;
  for (std::uint32_t i = 0; i < view.nodes().size(); ++i) {
    const Node& node = view.nodes()[i];
    const std::string* code = text(node, "capital");
    if (code == nullptr || node.type != view.vocabulary().place || node.subtype == view.vocabulary().country) continue;
    if (const auto country = countries.find(*code); country != countries.end()) out[NodeIndex(i)] = country->second;
  }
  return out;
}

// Of edges to participants, in the vocabulary's order of roles.
std::vector<std::string> role_types(const Vocabulary& v) {
  std::vector<std::string> out;
  for (std::size_t number = 0; number < v.role_count(); ++number) {
    const std::string_view role = v.role_name(static_cast<RoleId>(number));
    if (!is_setting(role)) out.push_back(upper_snake(role));
  }
  return out;
}

// Participants by role, in the order of `types`; each under its first role only.
std::vector<std::vector<Participant>> participants(const GraphView& view, NodeIndex event,
                                                   const std::vector<std::string>& types,
                                                   const std::map<NodeIndex, NodeIndex>& capitals) {
  std::vector<std::vector<Participant>> out;
  std::vector<NodeIndex> seen;
  for (const std::string& type : types) {
    std::vector<Participant> fillers;
    for (const Edge& e : view.out_edges(event)) {
      if (e.type != type || !is_actor(view, view.node(e.tail))) continue;
      NodeIndex filler = e.tail;
      if (const auto country = capitals.find(filler); type == "AGENT" && country != capitals.end())
        filler = country->second;
      if (std::find(seen.begin(), seen.end(), filler) != seen.end()) continue;
      seen.push_back(filler);
      fillers.push_back({filler, e.modality});
    }
    if (!fillers.empty()) out.push_back(std::move(fillers));
  }
  return seen.size() > kMostParticipants ? std::vector<std::vector<Participant>>() : out;
}

Edge merge(const GraphView& view, const std::vector<Draft>& drafts, std::size_t begin, std::size_t end,
           std::vector<Evidence>& evidence) {
  const Draft& first = drafts[begin];
  Edge edge;
  edge.type = upper_snake(view.vocabulary().name(first.type));
  edge.head = first.head;
  edge.tail = first.tail;
  edge.polarity = first.polarity;
  edge.modality = first.modality;
  edge.symmetric = first.symmetric;
  edge.derived = true;
  std::vector<std::string> events;
  for (std::size_t i = begin; i < end; ++i) {
    const Node& event = view.node(drafts[i].event);
    events.push_back(event.id);
    // Events of one type between two actors come from different articles or different days of
    // one story: the widest base among them is what the pair rests on.
    Support& s = edge.support;
    s.evidence_count += event.support.evidence_count;
    s.sources = std::max(s.sources, event.support.sources);
    if (s.first_seen.empty() || (!event.support.first_seen.empty() && event.support.first_seen < s.first_seen))
      s.first_seen = event.support.first_seen;
    s.last_seen = std::max(s.last_seen, event.support.last_seen);
    evidence.insert(evidence.end(), event.support.evidence.begin(), event.support.evidence.end());
  }
  constexpr std::size_t kMostEvidence = 20;
  if (evidence.size() > kMostEvidence) evidence.resize(kMostEvidence);
  std::sort(evidence.begin(), evidence.end());
  edge.support.evidence = evidence;
  std::sort(events.begin(), events.end());
  edge.properties.push_back({"event_count", static_cast<std::int64_t>(events.size())});
  edge.properties.push_back({"events", std::move(events)});
  std::string seed = "derived\n" + edge.type + '\n' + view.node(edge.head).id + '\n' + view.node(edge.tail).id + '\n';
  seed += std::string(name_of(edge.polarity)) + '\n' + std::string(name_of(edge.modality)) +
          (edge.symmetric ? "\nboth" : "");
  edge.id = sha256_hex(seed);
  return edge;
}

}  // namespace

DerivedEdges derived_edges(GraphView view) {
  std::vector<Draft> drafts;
  const std::vector<std::string> types = role_types(view.vocabulary());
  const std::map<NodeIndex, NodeIndex> capitals = countries_of_capitals(view);
  for (std::uint32_t i = 0; i < view.nodes().size(); ++i) {
    const Node& event = view.nodes()[i];
    if (event.type != view.vocabulary().event) continue;
    const auto roles = participants(view, NodeIndex(i), types, capitals);
    // Who meets, meets somebody; who offers aid together does not aid each other.
    const bool mutual = view.vocabulary().info(event.subtype).symmetric;
    const auto add = [&](Participant from, Participant to, bool symmetric) {
      if (symmetric && to.node < from.node) std::swap(from, to);
      Modality modality = event.modality;
      if (modality == Modality::actual) modality = from.modality != Modality::actual ? from.modality : to.modality;
      drafts.push_back({from.node, to.node, event.subtype, symmetric, event.polarity, modality, NodeIndex(i)});
    };
    for (std::size_t r = 1; r < roles.size(); ++r)
      for (const Participant from : roles[0])
        for (const Participant to : roles[r]) add(from, to, false);
    for (std::size_t a = 0; mutual && !roles.empty() && a < roles[0].size(); ++a)
      for (std::size_t b = a + 1; b < roles[0].size(); ++b) add(roles[0][a], roles[0][b], true);
  }
  std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) { return key_of(a) < key_of(b); });
  DerivedEdges out;
  for (std::size_t i = 0; i < drafts.size();) {
    std::size_t end = i + 1;
    while (end < drafts.size() && key_of(drafts[end]) == key_of(drafts[i])) ++end;
    out.edges.push_back(merge(view, drafts, i, end, out.evidence.emplace_back()));
    i = end;
  }
  return out;
}

}  // namespace dramatis
