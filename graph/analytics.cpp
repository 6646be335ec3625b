// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics.hpp"

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/page_rank.hpp>
#include <boost/property_map/property_map.hpp>
#include <map>
#include <tuple>

#include "graph/graph_data.hpp"

namespace dramatis {

namespace {

bool is_document(const GraphView& view, NodeIndex n) { return view.node(n).type == view.vocabulary().document; }

/// Every edge between nodes that are no documents, in both directions, once for each pair.
std::vector<std::pair<std::uint32_t, std::uint32_t>> neighbour_pairs(const GraphView& view) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const Edge& e : view.edges()) {
    if (e.head == e.tail || is_document(view, e.head) || is_document(view, e.tail)) continue;
    pairs.emplace_back(e.head.value, e.tail.value);
    pairs.emplace_back(e.tail.value, e.head.value);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace

Centrality centrality(GraphView view) {
  constexpr double kDamping = 0.85;
  constexpr std::size_t kRounds = 40;
  const auto pairs = neighbour_pairs(view);
  const auto n = static_cast<std::uint32_t>(view.nodes().size());
  const CsrGraph graph(boost::edges_are_sorted, pairs.begin(), pairs.end(), n);
  Centrality out;
  out.degree.assign(n, 0);
  for (const auto& [from, to] : pairs) ++out.degree[from];
  out.page_rank.assign(n, 0.0);
  if (n == 0) return out;
  auto rank = boost::make_iterator_property_map(out.page_rank.begin(), boost::get(boost::vertex_index, graph));
  boost::graph::page_rank(graph, rank, boost::graph::n_iterations(kRounds), kDamping);
  double sum = 0;
  for (std::uint32_t i = 0; i < n; ++i) {
    if (out.degree[i] == 0) out.page_rank[i] = 0;
    sum += out.page_rank[i];
  }
  if (sum > 0)
    for (double& r : out.page_rank) r /= sum;
  return out;
}

GraphSummary summarize(GraphView view, std::size_t most) {
  const Vocabulary& vocabulary = view.vocabulary();
  const Centrality measures = centrality(view);
  GraphSummary out;
  out.nodes = static_cast<std::uint32_t>(view.nodes().size());
  out.edges = static_cast<std::uint32_t>(view.edges().size());
  std::map<std::string, std::uint32_t> families;
  std::map<TypeId, SummaryType> entities;  // types are numbered in the vocabulary's order
  std::map<TypeId, SummaryType> events;
  for (std::uint32_t i = 0; i < view.nodes().size(); ++i) {
    const Node& node = view.nodes()[i];
    const auto property = [&](std::string_view key) -> std::string_view {
      for (const Property& p : node.properties)
        if (p.key == key && std::holds_alternative<std::string>(p.value)) return std::get<std::string>(p.value);
      return {};
    };
    if (node.type == vocabulary.document) {
      ++out.documents;
      ++families[std::string(property("family"))];
      continue;
    }
    if (node.type == vocabulary.claim) {
      ++out.claims;
      continue;
    }
    const bool is_event = node.type == vocabulary.event;
    ++(is_event ? out.events : out.entities);
    if (!is_event && property("named") == "unnamed" && node.type != vocabulary.group) continue;
    const TypeId type = is_event ? node.subtype : node.type;
    SummaryType& group = (is_event ? events : entities)[type];
    group.type = vocabulary.name(type);
    ++group.count;
    std::uint32_t documents = 0;
    for (const Edge& e : view.out_edges(NodeIndex(i)))
      if (is_document(view, e.tail)) ++documents;
    group.most.push_back({NodeIndex(i), measures.degree[i], node.support.evidence_count, documents});
  }
  out.families = static_cast<std::uint32_t>(families.size());
  const auto rank = [&](const SummaryEntry& e) {
    return std::tuple(-static_cast<std::int64_t>(e.connections), -measures.page_rank[e.node.value],
                      -static_cast<std::int64_t>(e.mentions), std::string_view(view.node(e.node).name), e.node);
  };
  const auto finish = [&](std::map<TypeId, SummaryType>& from, std::vector<SummaryType>& to) {
    for (auto& [type, group] : from) {
      std::sort(group.most.begin(), group.most.end(),
                [&](const SummaryEntry& a, const SummaryEntry& b) { return rank(a) < rank(b); });
      if (group.most.size() > most) group.most.resize(most);
      to.push_back(std::move(group));
    }
  };
  finish(entities, out.entities_by_type);
  finish(events, out.events_by_type);
  std::stable_sort(out.events_by_type.begin(), out.events_by_type.end(),
                   [](const SummaryType& a, const SummaryType& b) { return a.count > b.count; });
  return out;
}

}  // namespace dramatis
