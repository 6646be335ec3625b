// SPDX-License-Identifier: Apache-2.0
#include "graph/assembly.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <tuple>
#include <unordered_map>

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

void PropertyVotes::write(std::vector<Property>& to) const {
  for (const auto& [key, values] : votes_) {
    // "Prime Minister" and "prime minister" are one value; of its forms the most frequent stands.
    struct Value {
      std::string form;
      std::uint32_t most = 0;
      std::uint32_t sum = 0;
    };
    std::map<std::string, Value> folded;
    for (const auto& [value, count] : values) {
      Value& v = folded[fold_name(value)];
      v.sum += count;
      if (count > v.most) v.form = value, v.most = count;
    }
    const auto most = std::max_element(folded.begin(), folded.end(),
                                       [](const auto& a, const auto& b) { return a.second.sum < b.second.sum; });
    to.push_back({key, most->second.form});
    if (folded.size() < 2) continue;
    std::vector<std::string> all;
    for (const auto& [fold, value] : folded) all.push_back(value.form);
    to.push_back({key + "_all", std::move(all)});
  }
}

Assembly::Assembly(LinkSet set, const Vocabulary& vocabulary, const GraphOptions& options)
    : set_(std::move(set)), vocabulary_(vocabulary), options_(options) {}

std::unique_ptr<Graph::Data> Assembly::run() {
  entities_ = link_entities(set_, vocabulary_);
  events_ = link_events(set_, entities_, vocabulary_);
  link_participants(set_, entities_, events_);
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
  add_document_edges();
  return freeze();
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

// 16 hex digits over type and external id; else over type and name; where several nodes have
// both in common, over the place of founding too.
void Assembly::give_ids(std::uint32_t first, std::uint32_t last) {
  const auto seed = [this](std::uint32_t d) {
    const Node& node = nodes_[d].node;
    const TypeId type = node.type == vocabulary_.event ? node.subtype : node.type;
    return std::string(vocabulary_.name(type)) + '\n' + nodes_[d].key;
  };
  std::unordered_map<std::string, std::uint32_t> nodes_of;  // look-up only, never iterated
  nodes_of.reserve(last - first);
  for (std::uint32_t d = first; d < last; ++d) ++nodes_of[seed(d)];
  for (std::uint32_t d = first; d < last; ++d) {
    const std::string key = seed(d);
    nodes_[d].node.id = sha256_hex(nodes_of.at(key) == 1 ? key : key + '\n' + nodes_[d].founding);
  }
}

Support Assembly::make_support(SupportDraft& draft) const {
  Support out;
  std::vector<EvidenceItem>& items = draft.items;
  const auto place = [](const EvidenceItem& i) {
    return std::tie(i.document, i.evidence->span, i.evidence->rule, i.evidence->quote);
  };
  std::sort(items.begin(), items.end(),
            [&](const EvidenceItem& a, const EvidenceItem& b) { return place(a) < place(b); });
  items.erase(std::unique(items.begin(), items.end(),
                          [&](const EvidenceItem& a, const EvidenceItem& b) { return place(a) == place(b); }),
              items.end());
  out.evidence_count = items.size() + draft.uncounted;

  std::vector<std::uint32_t>& documents = draft.documents;
  std::sort(documents.begin(), documents.end());
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  std::vector<std::uint32_t> families;
  for (const std::uint32_t d : documents) {
    families.push_back(set_.family(d));
    const std::string_view date = date_part(set_.record(d).published);
    if (date.empty()) continue;
    if (out.first_seen.empty() || date < out.first_seen) out.first_seen = date;
    if (date > out.last_seen) out.last_seen = date;
  }
  std::sort(families.begin(), families.end());
  out.sources = static_cast<std::uint32_t>(std::unique(families.begin(), families.end()) - families.begin());

  // One from each document, then a second from each …, until there are enough.
  struct Ranked {
    std::size_t rank;
    std::size_t item;
    auto operator<=>(const Ranked&) const = default;
  };
  std::vector<Ranked> ranked;
  for (std::size_t i = 0, rank = 0; i < items.size(); ++i) {
    rank = i > 0 && items[i].document == items[i - 1].document ? rank + 1 : 0;
    ranked.push_back({rank, i});
  }
  if (ranked.size() > options_.max_evidence) {
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(options_.max_evidence);
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.item < b.item; });
  }
  out.evidence.reserve(ranked.size());
  for (const Ranked& r : ranked) {
    const EvidenceItem& item = items[r.item];
    const DraftIndex speaker = entity_node(item.document, item.evidence->speaker);
    out.evidence.push_back({NodeIndex(first_document_ + item.document), item.evidence->span,
                            item.evidence->character_begin, item.evidence->character_end, item.evidence->quote,
                            item.evidence->rule,
                            speaker == kNoDraft ? std::string_view() : std::string_view(names_[speaker.value])});
  }
  return out;
}

std::unique_ptr<Graph::Data> Assembly::freeze() {
  auto data = std::make_unique<Graph::Data>();
  data->vocabulary = &vocabulary_;
  data->diagnostics = set_.diagnostics();
  freeze_nodes(*data);
  freeze_edges(*data);
  freeze_links(*data);
  data->index();
  data->records = set_.release();  // evidence are views of them
  data->names = std::move(names_);
  return data;
}

void Assembly::freeze_nodes(Graph::Data& data) {
  const auto rank = [this](const Node& node) {
    if (node.type == vocabulary_.event) return 1;
    if (node.type == vocabulary_.claim) return 2;
    return node.type == vocabulary_.document ? 3 : 0;
  };
  // Ids are hex digits of one length: as numbers they sort alike, and without a look at the nodes.
  struct Place {
    int rank;
    TypeId type;
    std::uint64_t id;
    std::uint32_t draft;
    [[nodiscard]] auto key() const { return std::tie(rank, type, id, draft); }
  };
  std::vector<Place> places;
  places.reserve(nodes_.size());
  for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
    const Node& node = nodes_[i].node;
    std::uint64_t id = 0;
    std::from_chars(node.id.data(), node.id.data() + node.id.size(), id, 16);
    places.push_back({rank(node), node.type, id, i});
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.key() < b.key(); });
  std::vector<std::uint32_t> order;
  order.reserve(places.size());
  for (const Place& place : places) order.push_back(place.draft);
  final_.resize(nodes_.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) final_[order[i]] = NodeIndex(i);
  // Evidence names speakers, so names are needed after the nodes have moved.
  for (std::uint32_t d = 0; d < first_event_; ++d) names_.push_back(nodes_[d].node.name);
  data.nodes.reserve(nodes_.size());
  for (const std::uint32_t d : order) {
    NodeDraft& from = nodes_[d];
    from.node.support = make_support(from.support);
    for (auto& evidence : from.node.support.evidence) evidence.document = final_[evidence.document.value];
    std::stable_sort(from.merges.begin(), from.merges.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [document, merge] : from.merges) {
      merge.document = final_[first_document_ + document];
      from.node.merges.push_back(std::move(merge));
    }
    std::sort(from.node.properties.begin(), from.node.properties.end(),
              [](const Property& a, const Property& b) { return a.key < b.key; });
  }
  for (const std::uint32_t d : order) data.nodes.push_back(std::move(nodes_[d].node));
}

Edge Assembly::merge_edges(std::span<const EdgeOrder> same) {
  EdgeDraft& first = edges_[same.front().draft];
  Edge edge;
  edge.type = first.type;
  edge.relation = first.relation;
  edge.head = final_[first.head.value];
  edge.tail = final_[first.tail.value];
  edge.polarity = first.polarity;
  edge.modality = first.modality;
  edge.symmetric = first.symmetric;
  edge.assertion = Assertion::claimed;
  PropertyVotes votes;
  if (!first.validity.empty()) votes.add("validity", first.validity);
  SupportDraft support;
  for (const EdgeOrder& place : same) {
    EdgeDraft& draft = edges_[place.draft];
    if (draft.assertion == Assertion::asserted) edge.assertion = Assertion::asserted;
    for (const auto& [key, value] : draft.attributes) votes.add(property_key(key), value);
    support.take(std::move(draft.support));
  }
  votes.write(edge.properties);
  std::sort(edge.properties.begin(), edge.properties.end(),
            [](const Property& a, const Property& b) { return a.key < b.key; });
  edge.support = make_support(support);
  for (auto& evidence : edge.support.evidence) evidence.document = final_[evidence.document.value];
  return edge;
}

/// Places are sorted, not drafts, which are large; types by their rank among the few that there are.
std::vector<EdgeOrder> Assembly::order_edges() const {
  std::vector<std::string_view> types;
  for (const EdgeDraft& e : edges_)
    if (types.empty() || types.back() != e.type) types.push_back(e.type);
  std::sort(types.begin(), types.end());
  types.erase(std::unique(types.begin(), types.end()), types.end());
  std::vector<EdgeOrder> order;
  order.reserve(edges_.size());
  for (std::uint32_t i = 0; i < edges_.size(); ++i) {
    const EdgeDraft& e = edges_[i];
    const auto type = std::lower_bound(types.begin(), types.end(), std::string_view(e.type)) - types.begin();
    order.push_back(
        {final_[e.head.value], static_cast<std::uint32_t>(type), final_[e.tail.value], e.polarity, e.modality, i});
  }
  std::sort(order.begin(), order.end(), [this](const EdgeOrder& a, const EdgeOrder& b) {
    if (const auto places = a.compare(b); places != 0) return places < 0;
    const EdgeDraft& x = edges_[a.draft];
    const EdgeDraft& y = edges_[b.draft];
    return std::tie(x.validity, x.relation, a.draft) < std::tie(y.validity, y.relation, b.draft);
  });
  return order;
}

void Assembly::freeze_edges(Graph::Data& data) {
  // The end with the lower id comes first where direction means nothing.
  for (EdgeDraft& e : edges_)
    if (e.symmetric && data.nodes[final_[e.tail.value].value].id < data.nodes[final_[e.head.value].value].id)
      std::swap(e.head, e.tail);
  const std::vector<EdgeOrder> order = order_edges();
  const auto is_same = [this](const EdgeOrder& a, const EdgeOrder& b) {
    const EdgeDraft& x = edges_[a.draft];
    const EdgeDraft& y = edges_[b.draft];
    return a.compare(b) == 0 && x.validity == y.validity && x.relation == y.relation;
  };
  data.edges.reserve(order.size());
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i + 1;
    while (end < order.size() && is_same(order[end], order[i])) ++end;
    Edge edge = merge_edges(std::span(order).subspan(i, end - i));
    std::string seed =
        "edge\n" + edge.type + '\n' + data.nodes[edge.head.value].id + '\n' + data.nodes[edge.tail.value].id + '\n';
    seed += std::string(name_of(edge.polarity)) + '\n' + std::string(name_of(edge.modality)) + '\n' +
            edges_[order[i].draft].validity;
    edge.id = sha256_hex(seed);
    data.edges.push_back(std::move(edge));
    i = end;
  }
  edges_ = {};
}

void Assembly::freeze_links(Graph::Data& data) const {
  for (std::uint32_t d = 0; d < set_.size(); ++d) {
    DocumentLinks links;
    links.document = set_.id(d);
    links.family = set_.id(set_.family(d));
    const DocumentRecord::Data& record = set_.record(d);
    const auto id = [&](DraftIndex at) {
      return at == kNoDraft ? std::string() : data.nodes[final_[at.value].value].id;
    };
    for (std::uint32_t e = 0; e < record.entities.size(); ++e)
      links.entities.push_back(id(entity_node(d, EntityIndex(e))));
    for (std::uint32_t e = 0; e < record.events.size(); ++e) links.events.push_back(id(event_node(d, EventIndex(e))));
    data.links.emplace(std::pair(std::string(plain_document_id(record.id, record.digest)), record.digest),
                       std::move(links));
  }
}

}  // namespace dramatis
