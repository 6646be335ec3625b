// SPDX-License-Identifier: Apache-2.0
#pragma once

// Measures over the graph, computed with Boost.Graph on its compressed form.

#include <string>
#include <vector>

#include "graph/graph.hpp"

namespace dramatis {

/// Which edges count for centrality: those between actors, events and claims. Edges to
/// documents are left out, or every article would be its own hub.
struct Centrality {
  std::vector<std::uint32_t> degree;  ///< one a node
  std::vector<double> page_rank;      ///< one a node; sums to 1 over the nodes that take part
};
/// Damping 0.85, 40 rounds, always in node order: the same graph gives the same bits.
[[nodiscard]] Centrality centrality(GraphView view);

struct SummaryEntry {
  NodeIndex node;
  std::uint32_t connections = 0;  ///< distinct neighbours, documents left out
  std::uint64_t mentions = 0;
  std::uint32_t documents = 0;
};
struct SummaryType {
  std::string type;  ///< "Person", or the event type "Deployment"
  std::uint32_t count = 0;
  std::vector<SummaryEntry> most;  ///< the most connected, best first
};
/// What an analyst wants to see first.
struct GraphSummary {
  std::uint32_t documents = 0, families = 0, nodes = 0, edges = 0, entities = 0, events = 0, claims = 0;
  std::vector<SummaryType> entities_by_type;  ///< named ones; in the vocabulary's order
  std::vector<SummaryType> events_by_type;    ///< most frequent first
};
[[nodiscard]] GraphSummary summarize(GraphView view, std::size_t most = 5);

}  // namespace dramatis
