// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a `Graph` owns. For this folder only.

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <span>
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

/// An id as a number: they sort alike.
[[nodiscard]] std::uint64_t id_number(std::string_view id);

/// Evidence of nodes and edges, in blocks that never move.
class EvidenceStore {
 public:
  /// Room for `count` pieces, valid as long as the store.
  [[nodiscard]] std::span<Evidence> take(std::size_t count);

 private:
  std::vector<std::vector<Evidence>> blocks_;
};

struct Graph::Data {
  const Vocabulary* vocabulary = nullptr;
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  EvidenceStore evidence;
  CsrGraph csr;
  std::vector<std::uint32_t> first_in;  // by node, one more at the end
  std::vector<EdgeIndex> in;
  std::vector<NodeIndex> by_id;  // ascending
  std::vector<Diagnostic> diagnostics;
  std::vector<DocumentRecord> records;  // hold the quotes and rules that evidence shows

  /// A document of the set, in the set's order.
  struct DocumentNodes {
    std::string id;
    std::uint32_t family = 0;  // first document of it
    std::vector<NodeIndex> entities, events;
  };
  std::vector<DocumentNodes> documents;

  /// Builds everything that follows from `nodes` and `edges`, which are in their order.
  void index();
};

}  // namespace dramatis
