// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which nodes and edges of a graph an export profile has: shared by all exporters and by the summary that
// the user reads, so that both speak of the same graph.

#include <cstdint>
#include <vector>

#include "exporters/exporter.hpp"
#include "graph/derived_edges.hpp"
#include "graph/graph.hpp"

namespace dramatis {

class ProfileView {
 public:
  /// Linear in the graph for `slim`, free for `full`. `view` must outlive this.
  ProfileView(const GraphView& view, ExportProfile profile);

  [[nodiscard]] bool has(const Node& node) const;
  /// Whether both ends are there.
  [[nodiscard]] bool has(const Edge& edge) const;
  /// Edges that the profile adds (actor → actor in `slim`), in a fixed order.
  [[nodiscard]] const std::vector<Edge>& derived() const { return derived_.edges; }

  struct Size {
    std::uint32_t nodes = 0, edges = 0;
  };
  /// What an exporter writes under this profile. Linear.
  [[nodiscard]] Size size() const;

 private:
  const GraphView& view_;
  ExportProfile profile_;
  DerivedEdges derived_;
};

}  // namespace dramatis
