// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a `Graph` owns. For this folder only.

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "graph/graph.hpp"
#include "graph/graph_builder.hpp"

namespace dramatis {

/// Vertices are `NodeIndex`, edges carry their `EdgeIndex`; edges are added in edge order, which
/// is ascending by head, so that edge n of the CSR is edge n of the records.
using CsrGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                    boost::no_property, std::uint32_t, std::uint32_t>;

struct Graph::Data {
  const Vocabulary* vocabulary = nullptr;
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  CsrGraph csr;
  std::vector<std::uint32_t> first_in;  // by node, one more at the end
  std::vector<EdgeIndex> in;
  std::vector<std::pair<std::string, NodeIndex>> by_id;                // ascending
  std::map<std::pair<std::string, std::string>, DocumentLinks> links;  // by plain id and digest
  std::vector<Diagnostic> diagnostics;
  std::vector<DocumentRecord> records;  // hold the quotes and rules that evidence shows
  std::vector<std::string> names;       // of entities, for speakers

  /// Builds everything that follows from `nodes` and `edges`, which are in their order.
  void index();
};

}  // namespace dramatis
