// SPDX-License-Identifier: Apache-2.0
#include "graph/graph.hpp"

#include <algorithm>
#include <charconv>

#include "graph/document_record.hpp"
#include "graph/graph_data.hpp"
#include "model/document_ids.hpp"

namespace dramatis {

std::string_view name_of(Assertion assertion) { return assertion == Assertion::asserted ? "asserted" : "claimed"; }

std::string upper_snake(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool is_upper = name[i] >= 'A' && name[i] <= 'Z';
    const bool after_lower = i > 0 && !(name[i - 1] >= 'A' && name[i - 1] <= 'Z');
    const bool before_lower = i + 1 < name.size() && name[i + 1] >= 'a' && name[i + 1] <= 'z';
    if (is_upper && i > 0 && (after_lower || before_lower) && out.back() != '_') out += '_';
    out += name[i] >= 'a' && name[i] <= 'z' ? static_cast<char>(name[i] - 32) : name[i];
  }
  return out;
}

void Graph::Data::index() {
  const auto n = static_cast<std::uint32_t>(nodes.size());
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
  ends.reserve(edges.size());
  for (const Edge& e : edges) ends.emplace_back(e.head.value, e.tail.value);
  csr = CsrGraph(boost::edges_are_sorted, ends.begin(), ends.end(), n);

  first_in.assign(n + 1, 0);
  for (const Edge& e : edges) ++first_in[e.tail.value + 1];
  for (std::uint32_t i = 0; i < n; ++i) first_in[i + 1] += first_in[i];
  in.resize(edges.size());
  std::vector<std::uint32_t> next(first_in.begin(), first_in.end() - 1);
  for (std::uint32_t e = 0; e < edges.size(); ++e) in[next[edges[e].tail.value]++] = EdgeIndex(e);

  std::vector<std::pair<std::uint64_t, std::uint32_t>> order;  // ids are hex digits of one length
  order.reserve(n);
  for (std::uint32_t i = 0; i < n; ++i) order.emplace_back(id_number(nodes[i].id), i);
  std::sort(order.begin(), order.end());
  by_id.reserve(n);
  for (const auto& [id, node] : order) by_id.emplace_back(node);
}

std::uint64_t id_number(std::string_view id) {
  std::uint64_t number = 0;
  std::from_chars(id.data(), id.data() + id.size(), number, 16);
  return number;
}

std::span<Evidence> EvidenceStore::take(std::size_t count) {
  constexpr std::size_t kBlock = 4096;
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < count)
    blocks_.emplace_back().reserve(std::max(kBlock, count));
  std::vector<Evidence>& block = blocks_.back();
  block.resize(block.size() + count);  // within its room
  return std::span(block).last(count);
}

Graph::Graph(std::unique_ptr<Data> data) : data_(std::move(data)) {}
Graph::Graph(Graph&&) noexcept = default;
Graph& Graph::operator=(Graph&&) noexcept = default;
Graph::~Graph() = default;

GraphView Graph::view() const { return GraphView(*data_); }
const std::vector<Diagnostic>& Graph::diagnostics() const { return data_->diagnostics; }

std::optional<DocumentLinks> Graph::links(std::string_view id, std::string_view digest) const {
  // Records are ordered by plain id and digest.
  const auto place = [](const DocumentRecord& record) {
    const DocumentRecord::Data& d = record.data();
    return std::pair(plain_document_id(d.id, d.digest), std::string_view(d.digest));
  };
  const std::pair wanted(plain_document_id(id, digest), digest);
  const std::vector<DocumentRecord>& records = data_->records;
  const auto found = std::partition_point(records.begin(), records.end(),
                                          [&](const DocumentRecord& record) { return place(record) < wanted; });
  if (found == records.end() || place(*found) != wanted) return std::nullopt;
  const auto ids = [this](const std::vector<NodeIndex>& nodes) {
    std::vector<std::string> out;
    out.reserve(nodes.size());
    for (const NodeIndex n : nodes) out.push_back(n == kNoNode ? std::string() : data_->nodes[n.value].id);
    return out;
  };
  const Data::DocumentNodes& links = data_->documents[static_cast<std::size_t>(found - records.begin())];
  return DocumentLinks{links.id, data_->documents[links.family].id, ids(links.entities), ids(links.events)};
}

std::span<const Node> GraphView::nodes() const { return data_->nodes; }
std::span<const Edge> GraphView::edges() const { return data_->edges; }
const Vocabulary& GraphView::vocabulary() const { return *data_->vocabulary; }

std::span<const Edge> GraphView::out_edges(NodeIndex n) const {
  const auto [begin, end] = boost::out_edges(n.value, data_->csr);
  if (begin == end) return {};
  const std::size_t first = boost::get(boost::edge_index, data_->csr, *begin);
  return edges().subspan(first, static_cast<std::size_t>(std::distance(begin, end)));
}

std::span<const EdgeIndex> GraphView::in_edges(NodeIndex n) const {
  const std::uint32_t first = data_->first_in[n.value];
  return std::span<const EdgeIndex>(data_->in).subspan(first, data_->first_in[n.value + 1] - first);
}

std::optional<NodeIndex> GraphView::find(std::string_view id) const {
  const std::vector<NodeIndex>& order = data_->by_id;
  const auto at = std::partition_point(order.begin(), order.end(), [&](NodeIndex n) { return node(n).id < id; });
  if (at == order.end() || node(*at).id != id) return std::nullopt;
  return *at;
}

}  // namespace dramatis
