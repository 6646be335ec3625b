// SPDX-License-Identifier: Apache-2.0
#include "graph/assembly.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <tuple>

#include "graph/graph_data.hpp"
#include "graph/name_key.hpp"
#include "graph/participant_linker.hpp"
#include "model/digest.hpp"
#include "model/document_ids.hpp"

namespace dramatis {

std::string to_text(double value) {
  char buffer[32];
  const bool is_whole = std::abs(value) < 1e15 && std::floor(value) == value;
  const auto end = is_whole ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<std::int64_t>(value))
                            : std::to_chars(buffer, buffer + sizeof buffer, value);
  return std::string(buffer, end.ptr);
}

std::string to_text(const RecordQuantity& q) {
  std::string out;
  if (q.qualifier == Qualifier::about) out = "about ";
  if (q.qualifier == Qualifier::at_least) out = "at least ";
  if (q.qualifier == Qualifier::at_most) out = "at most ";
  out += q.has_range ? to_text(q.low) + '-' + to_text(q.high) : to_text(q.value);
  if (!q.unit.empty()) out += ' ' + q.unit;
  return out;
}

std::string property_key(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') {
      if (!out.empty() && out.back() != '_') out += '_';
      out += static_cast<char>(c + 32);
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out += c;
    } else if (!out.empty() && out.back() != '_') {
      out += '_';
    }
  }
  while (!out.empty() && out.back() == '_') out.pop_back();
  // Keys that every node and edge has already; an attribute of that name steps aside.
  constexpr std::array<std::string_view, 22> kOwn = {
      "id",        "labels",         "name",    "kg_id",     "type",       "subtype",   "aliases",  "same_as",
      "linked_by", "evidence_count", "sources", "weight",    "first_seen", "last_seen", "evidence", "polarity",
      "modality",  "label",          "edge_id", "assertion", "direction",  "derived"};
  if (out.empty()) return "value";
  return std::find(kOwn.begin(), kOwn.end(), out) == kOwn.end() ? out : out + "_given";
}

std::string_view PropertyKeys::operator()(std::string_view name) {
  auto at = keys_.find(name);
  if (at == keys_.end()) at = keys_.emplace(name, property_key(name)).first;
  return at->second;
}

void PropertyVotes::write(std::vector<Property>& to) {
  std::sort(votes_.begin(), votes_.end(),
            [](const Vote& a, const Vote& b) { return std::tie(a.key, a.value) < std::tie(b.key, b.value); });
  for (std::size_t i = 0; i < votes_.size();) {
    std::size_t end = i + 1;
    while (end < votes_.size() && votes_[end].key == votes_[i].key) ++end;
    if (end - i == 1) to.push_back({std::string(votes_[i].key), std::string(votes_[i].value)});
    else write_all(std::span(votes_).subspan(i, end - i), to);
    i = end;
  }
  votes_.clear();
}

/// Several values of one key, in their order.
void PropertyVotes::write_all(std::span<const Vote> votes, std::vector<Property>& to) {
  // "Prime Minister" and "prime minister" are one value; of its forms the most frequent stands.
  struct Value {
    std::string form;
    std::uint32_t most = 0;
    std::uint32_t sum = 0;
  };
  std::map<std::string, Value> folded;
  for (const Vote& vote : votes) {
    Value& v = folded[fold_name(vote.value)];
    v.sum += vote.count;
    if (vote.count > v.most) v.form = vote.value, v.most = vote.count;
  }
  const std::string key(votes.front().key);
  const auto most = std::max_element(folded.begin(), folded.end(),
                                     [](const auto& a, const auto& b) { return a.second.sum < b.second.sum; });
  to.push_back({key, most->second.form});
  if (folded.size() < 2) return;
  std::vector<std::string> all;
  all.reserve(folded.size());
  for (const auto& [fold, value] : folded) all.push_back(value.form);
  to.push_back({key + "_all", std::move(all)});
}

Assembly::Assembly(LinkSet set, const Vocabulary& vocabulary, const GraphOptions& options)
    : set_(std::move(set)), vocabulary_(vocabulary), options_(options) {}

std::unique_ptr<Graph::Data> Assembly::run() {
  entities_ = link_entities(set_, vocabulary_);
  events_ = link_events(set_, entities_, vocabulary_);
  link_participants(set_, entities_, events_);
  nodes_.reserve(most_nodes());
  add_entity_nodes();
  give_ids(0, static_cast<std::uint32_t>(nodes_.size()));
  first_event_ = static_cast<std::uint32_t>(nodes_.size());
  add_event_nodes();  // named after their participants
  give_ids(first_event_, static_cast<std::uint32_t>(nodes_.size()));
  first_document_ = static_cast<std::uint32_t>(nodes_.size());
  add_document_nodes();
  first_claim_ = static_cast<std::uint32_t>(nodes_.size());
  add_claim_nodes();
  add_relation_edges();
  add_role_edges();
  return freeze();
}

std::size_t Assembly::most_nodes() const {
  std::size_t count = entities_.members.size() + events_.members.size() + set_.size();
  for (std::uint32_t d = 0; d < set_.size(); ++d) count += set_.record(d).quotes.size();  // each a claim
  return count + events_.members.size() / 2;                                              // statements: not all events
}

DraftIndex Assembly::entity_node(std::uint32_t document, EntityIndex entity) const {
  const UnitIndex unit = set_.unit(document, entity);
  if (unit == kNoUnit || entities_.cluster[unit.value] == kNoCluster) return kNoDraft;
  return DraftIndex(entities_.cluster[unit.value]);
}

DraftIndex Assembly::event_node(std::uint32_t document, EventIndex event) const {
  const std::uint32_t at = events_.event_of[document][event.value];
  return at == kNoCluster ? kNoDraft : DraftIndex(first_event_ + events_.cluster[at]);
}

SupportDraft Assembly::open_support() {
  first_place_ = places_.size();
  const auto items = static_cast<std::uint32_t>(items_.size()), places = static_cast<std::uint32_t>(places_.size());
  return {{items, items}, {places, places}};
}

void Assembly::close_support(SupportDraft& support) const {
  support.items.end = static_cast<std::uint32_t>(items_.size());
  support.places.end = static_cast<std::uint32_t>(places_.size());
}

NodeDraft Assembly::open_node() {
  NodeDraft node;
  node.support = open_support();
  return node;
}

void Assembly::close_node(NodeDraft node) {
  close_support(node.support);
  nodes_.push_back(std::move(node));
}

void Assembly::add_place(std::uint32_t document, std::uint64_t uncounted) {
  if (places_.size() > first_place_ && places_.back().document == document) places_.back().uncounted += uncounted;
  else places_.push_back({document, false, {}, uncounted});
}

std::uint16_t Assembly::edge_type(std::string_view name) {
  const auto at = std::find(edge_types_.begin(), edge_types_.end(), name) - edge_types_.begin();
  if (static_cast<std::size_t>(at) == edge_types_.size()) edge_types_.emplace_back(name);
  return static_cast<std::uint16_t>(at);
}

std::string Assembly::founding(const NodeDraft& node) const {
  return std::string(set_.id(node.founding_document)) + '#' + std::to_string(node.founding_ordinal);
}

// 16 hex digits over type and external id; else over type and name; where several nodes have
// both in common, over the place of founding too.
void Assembly::give_ids(std::uint32_t first, std::uint32_t last) {
  const auto seed = [this](std::uint32_t d) {
    const Node& node = nodes_[d].node;
    const TypeId type = node.type == vocabulary_.event ? node.subtype : node.type;
    return std::string(vocabulary_.name(type)) + '\n' + nodes_[d].key;
  };
  struct Seed {
    std::string id;
    std::uint32_t draft;
  };
  // Two nodes have one seed if, and only if, they have one id.
  std::vector<Seed> seeds;
  seeds.reserve(last - first);
  for (std::uint32_t d = first; d < last; ++d) {
    nodes_[d].node.id = sha256_hex(seed(d));
    seeds.push_back({nodes_[d].node.id, d});
  }
  std::sort(seeds.begin(), seeds.end(), [](const Seed& a, const Seed& b) { return a.id < b.id; });
  for (std::size_t i = 0; i < seeds.size(); ++i) {
    const bool is_shared =
        (i > 0 && seeds[i - 1].id == seeds[i].id) || (i + 1 < seeds.size() && seeds[i + 1].id == seeds[i].id);
    if (is_shared)
      nodes_[seeds[i].draft].node.id = sha256_hex(seed(seeds[i].draft) + '\n' + founding(nodes_[seeds[i].draft]));
  }
}

}  // namespace dramatis
