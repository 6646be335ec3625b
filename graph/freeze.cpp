// SPDX-License-Identifier: Apache-2.0
// From drafts to the graph: nodes and edges in their order, with what they rest on.
#include <algorithm>
#include <numeric>
#include <tuple>

#include "graph/assembly.hpp"
#include "graph/graph_data.hpp"
#include "model/digest.hpp"

namespace dramatis {

namespace {

bool is_less(const Property& a, const Property& b) { return a.key < b.key; }

void sort_keys(std::vector<Property>& properties) {
  if (!std::is_sorted(properties.begin(), properties.end(), is_less))
    std::sort(properties.begin(), properties.end(), is_less);
}

}  // namespace

std::unique_ptr<Graph::Data> Assembly::freeze() {
  auto data = std::make_unique<Graph::Data>();
  data->vocabulary = &vocabulary_;
  data->diagnostics = set_.diagnostics();
  order_nodes(*data);
  gather_documents();
  freeze_nodes(*data);
  freeze_edges(*data);
  freeze_documents(*data);
  data->index();
  data->records = set_.release();  // evidence are views of them
  return data;
}

void Assembly::order_nodes(Graph::Data& data) {
  const auto rank = [this](const Node& node) {
    if (node.type == vocabulary_.event) return 1;
    if (node.type == vocabulary_.claim) return 2;
    return node.type == vocabulary_.document ? 3 : 0;
  };
  struct Position {
    int rank;
    TypeId type;
    std::uint64_t id;
    std::uint32_t draft;
    auto operator<=>(const Position&) const = default;
  };
  std::vector<Position> order;
  order.reserve(nodes_.size());
  for (std::uint32_t i = 0; i < nodes_.size(); ++i)
    order.push_back({rank(nodes_[i].node), nodes_[i].node.type, id_number(nodes_[i].node.id), i});
  std::sort(order.begin(), order.end());
  final_.resize(nodes_.size());
  data.nodes.reserve(nodes_.size());
  for (const Position& position : order) {
    final_[position.draft] = NodeIndex(static_cast<std::uint32_t>(data.nodes.size()));
    data.nodes.push_back(std::move(nodes_[position.draft].node));
  }
  supports_.reserve(nodes_.size());
  for (const NodeDraft& node : nodes_) supports_.push_back(node.support);
  // What is left of linking: a quarter of all memory, when most of it is needed.
  nodes_ = {};
  entities_.members = {};
  events_.members = {};
  events_.events = {};
}

void Assembly::gather_documents() {
  documents_.reserve(set_.size());
  for (std::uint32_t d = 0; d < set_.size(); ++d)
    documents_.push_back(
        {&set_.record(d), date_part(set_.record(d).published), set_.family(d), final_[first_document_ + d]});
}

/// In the order of documents and spans, each once; places learn which are theirs.
void Assembly::sort_items(SupportDraft& support) {
  const std::span<EvidenceItem> items = of(items_, support.items);
  const auto compare = [this](const EvidenceItem& a, const EvidenceItem& b) {
    if (const auto order = std::tie(a.document, a.evidence->span) <=> std::tie(b.document, b.evidence->span);
        order != 0)
      return order;
    return a.evidence->rule == b.evidence->rule
               ? std::strong_ordering::equal
               : documents_[a.document].record->rule(*a.evidence) <=> documents_[b.document].record->rule(*b.evidence);
  };
  const auto is_before = [&](const EvidenceItem& a, const EvidenceItem& b) { return compare(a, b) < 0; };
  const auto is_equal = [&](const EvidenceItem& a, const EvidenceItem& b) { return compare(a, b) == 0; };
  if (!std::is_sorted(items.begin(), items.end(), is_before)) std::sort(items.begin(), items.end(), is_before);
  const auto end = std::unique(items.begin(), items.end(), is_equal);
  support.items.end = support.items.begin + static_cast<std::uint32_t>(end - items.begin());
  std::uint32_t at = support.items.begin;
  const std::span<Place> places = of(places_, support.places);
  for (Place& place : places) {
    place.is_only = places.size() == 1;
    place.items.begin = at;
    while (at < support.items.end && items_[at].document == place.document) ++at;
    place.items.end = at;
  }
}

void Assembly::freeze_nodes(Graph::Data& data) {
  for (std::uint32_t d = 0; d < supports_.size(); ++d) {
    SupportDraft& support = supports_[d];
    Node& node = data.nodes[final_[d].value];
    sort_items(support);
    count_support(of(items_, support.items), of(places_, support.places), node.support);
    node.support.evidence = shown(of(items_, support.items), data);
    for (Merge& merge : node.merges) merge.document = documents_[merge.document.value].node;
    sort_keys(node.properties);
  }
}

void Assembly::count_support(std::span<const EvidenceItem> items, std::span<const Place> places, Support& out) {
  out.evidence_count = items.size();
  families_.clear();
  for (const Place& place : places) {
    out.evidence_count += place.uncounted;
    families_.push_back(documents_[place.document].family);
    const std::string_view date = documents_[place.document].date;
    if (date.empty()) continue;
    if (out.first_seen.empty() || date < out.first_seen) out.first_seen = date;
    if (date > out.last_seen) out.last_seen = date;
  }
  if (families_.size() > 1) std::sort(families_.begin(), families_.end());
  out.sources = static_cast<std::uint32_t>(std::unique(families_.begin(), families_.end()) - families_.begin());
}

/// One from each document, then a second from each …, until there are enough; `items` are in their order.
std::span<const Evidence> Assembly::shown(std::span<const EvidenceItem> items, Graph::Data& data) {
  std::vector<EvidenceItem> chosen;
  if (items.size() > options_.max_evidence) {
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
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(options_.max_evidence);
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.item < b.item; });
    for (const Ranked& r : ranked) chosen.push_back(items[r.item]);
    items = chosen;
  }
  const std::span<Evidence> out = data.evidence.take(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const RecordEvidence& e = *items[i].evidence;
    const DocumentFacts& document = documents_[items[i].document];
    const DraftIndex speaker = entity_node(items[i].document, e.speaker);
    out[i] = {
        document.node,
        e.span,
        e.character_begin,
        e.character_end,
        document.record->quote(e),
        document.record->rule(e),
        speaker == kNoDraft ? std::string_view() : std::string_view(data.nodes[final_[speaker.value].value].name)};
  }
  return out;
}

bool Assembly::is_same(const EdgeOrder& a, const EdgeOrder& b) const {
  if (a.compare(b) != 0 || is_mention(a) || is_mention(b)) return false;
  const EdgeDraft& x = edges_[a.draft];
  const EdgeDraft& y = edges_[b.draft];
  return x.relation == y.relation && x.validity == y.validity;
}

/// What several sentences say alike is one edge.
Edge Assembly::merge_edges(std::span<const EdgeOrder> same, Graph::Data& data) {
  const EdgeDraft& first = edges_[same.front().draft];
  Edge edge;
  edge.type = edge_types_[first.type];
  edge.relation = first.relation;
  edge.head = same.front().head;
  edge.tail = same.front().tail;
  edge.polarity = first.polarity;
  edge.modality = first.modality;
  edge.symmetric = first.symmetric;
  edge.assertion = Assertion::claimed;
  PropertyVotes votes;
  votes.add("validity", first.validity);
  SupportDraft support = open_support();
  for (const EdgeOrder& place : same) {
    const EdgeDraft& draft = edges_[place.draft];
    if (draft.assertion == Assertion::asserted) edge.assertion = Assertion::asserted;
    if (draft.attributes != nullptr)
      for (const auto& [key, value] : draft.attributes->attributes) votes.add(keys_(key), value);
    if (draft.stands_for != nullptr) votes.add("stands_for", *draft.stands_for);
    items_.push_back(draft.item);
  }
  close_support(support);
  sort_items(support);
  const std::span<const EvidenceItem> items = of(items_, support.items);
  for (const EvidenceItem& item : items) add_place(item.document, 0);
  support.places.end = static_cast<std::uint32_t>(places_.size());
  votes.write(edge.properties);
  sort_keys(edge.properties);
  count_support(items, of(places_, support.places), edge.support);
  edge.support.evidence = shown(items, data);
  items_.resize(support.items.begin);
  places_.resize(support.places.begin);
  return edge;
}

/// Where a node is mentioned.
Edge Assembly::mention_edge(const EdgeOrder& order, Graph::Data& data) {
  const Place& place = places_[order.draft - edges_.size()];
  Edge edge;
  edge.type = edge_types_[kMentionedIn];
  edge.head = order.head;
  edge.tail = order.tail;
  if (place.is_only) {
    edge.support = data.nodes[order.head.value].support;
  } else {
    const std::span<const EvidenceItem> items = of(items_, place.items);
    count_support(items, std::span(&place, 1), edge.support);
    edge.support.evidence = shown(items, data);
  }
  if (edge.support.evidence_count == 0) edge.support.evidence_count = 1;
  return edge;
}

/// Places are sorted, not drafts, which are large: first by heads, then those of each.
std::vector<EdgeOrder> Assembly::order_edges() const {
  std::vector<std::uint16_t> by_name(edge_types_.size());
  std::iota(by_name.begin(), by_name.end(), std::uint16_t{0});
  std::sort(by_name.begin(), by_name.end(),
            [this](std::uint16_t a, std::uint16_t b) { return edge_types_[a] < edge_types_[b]; });
  std::vector<std::uint16_t> ranks(edge_types_.size());
  for (std::size_t r = 0; r < by_name.size(); ++r) ranks[by_name[r]] = static_cast<std::uint16_t>(r);
  const std::uint16_t mentioned = ranks[kMentionedIn];
  const auto for_all = [&](auto&& visit) {
    for (std::uint32_t i = 0; i < edges_.size(); ++i) {
      const EdgeDraft& e = edges_[i];
      visit(EdgeOrder{final_[e.head.value], final_[e.tail.value], ranks[e.type], e.polarity, e.modality, i});
    }
    for (std::uint32_t n = 0; n < supports_.size(); ++n) {
      if (n >= first_document_ && n < first_claim_) continue;
      for (std::uint32_t p = supports_[n].places.begin; p < supports_[n].places.end; ++p)
        visit(EdgeOrder{final_[n], final_[first_document_ + places_[p].document], mentioned, Polarity::affirmed,
                        Modality::actual, static_cast<std::uint32_t>(edges_.size()) + p});
    }
  };
  std::vector<std::uint32_t> first(supports_.size() + 1);
  for_all([&](const EdgeOrder& e) { ++first[e.head.value + 1]; });
  for (std::size_t n = 1; n < first.size(); ++n) first[n] += first[n - 1];
  std::vector<EdgeOrder> order(first.back());
  std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
  for_all([&](const EdgeOrder& e) { order[next[e.head.value]++] = e; });

  const auto is_before = [this](const EdgeOrder& a, const EdgeOrder& b) {
    if (const auto places = a.compare(b); places != 0) return places < 0;
    if (is_mention(a) || is_mention(b)) return a.draft < b.draft;
    const EdgeDraft& x = edges_[a.draft];
    const EdgeDraft& y = edges_[b.draft];
    return std::tuple(x.validity.view(), x.relation, a.draft) < std::tuple(y.validity.view(), y.relation, b.draft);
  };
  for (std::size_t n = 0; n + 1 < first.size(); ++n)
    if (first[n + 1] - first[n] > 1) std::sort(order.begin() + first[n], order.begin() + first[n + 1], is_before);
  return order;
}

/// Drafts, their evidence and the nodes of an edge lie anywhere: what those a little ahead will read is fetched
/// meanwhile.
[[gnu::always_inline]] inline void Assembly::fetch(std::span<const EdgeOrder> order, std::size_t at,
                                                   const Graph::Data& data) const {
  constexpr std::size_t kFar = 16, kNear = 6;
  if (at + kFar >= order.size()) return;
  const EdgeOrder& far = order[at + kFar];
  if (is_mention(far)) __builtin_prefetch(&places_[far.draft - edges_.size()]);
  else __builtin_prefetch(&edges_[far.draft]);
  __builtin_prefetch(&data.nodes[far.tail.value].id);
  const EdgeOrder& near = order[at + kNear];
  if (!is_mention(near)) __builtin_prefetch(edges_[near.draft].item.evidence);
  __builtin_prefetch(data.nodes[near.tail.value].id.data());
}

void Assembly::freeze_edges(Graph::Data& data) {
  // The end with the lower id comes first where direction means nothing.
  const auto id = [&](DraftIndex d) -> const std::string& { return data.nodes[final_[d.value].value].id; };
  for (EdgeDraft& e : edges_)
    if (e.symmetric && id(e.tail) < id(e.head)) std::swap(e.head, e.tail);
  const std::vector<EdgeOrder> order = order_edges();
  std::size_t count = 0;
  for (std::size_t i = 0; i < order.size(); ++i) count += i == 0 || !is_same(order[i - 1], order[i]) ? 1U : 0U;
  data.edges.reserve(count);
  std::string seed;
  for (std::size_t i = 0; i < order.size();) {
    fetch(order, i, data);
    std::size_t end = i + 1;
    while (end < order.size() && is_same(order[i], order[end])) ++end;
    Edge edge =
        is_mention(order[i]) ? mention_edge(order[i], data) : merge_edges(std::span(order).subspan(i, end - i), data);
    seed.assign("edge\n").append(edge.type) += '\n';
    seed.append(data.nodes[edge.head.value].id) += '\n';
    seed.append(data.nodes[edge.tail.value].id) += '\n';
    seed.append(name_of(edge.polarity)) += '\n';
    seed.append(name_of(edge.modality)) += '\n';
    if (!is_mention(order[i])) seed += edges_[order[i].draft].validity.view();
    edge.id = sha256_hex(seed);
    data.edges.push_back(std::move(edge));
    i = end;
  }
}

void Assembly::freeze_documents(Graph::Data& data) const {
  const auto node = [this](DraftIndex at) { return at == kNoDraft ? kNoNode : final_[at.value]; };
  for (std::uint32_t d = 0; d < set_.size(); ++d) {
    const DocumentRecord::Data& record = set_.record(d);
    Graph::Data::DocumentNodes& out = data.documents.emplace_back();
    out.id = set_.id(d);
    out.family = set_.family(d);
    out.entities.reserve(record.entities.size());
    for (std::uint32_t e = 0; e < record.entities.size(); ++e)
      out.entities.push_back(node(entity_node(d, EntityIndex(e))));
    out.events.reserve(record.events.size());
    for (std::uint32_t e = 0; e < record.events.size(); ++e) out.events.push_back(node(event_node(d, EventIndex(e))));
  }
}

}  // namespace dramatis
