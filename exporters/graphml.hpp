// SPDX-License-Identifier: Apache-2.0
#pragma once

// GraphML that Neo4j (APOC), Gephi, networkx and igraph all read whole. What each of them asks
// for is said in `docs/formats.md`.

#include "exporters/exporter.hpp"

namespace dramatis {

class GraphmlExporter final : public Exporter {
 public:
  [[nodiscard]] std::string_view name() const override { return "graphml"; }
  [[nodiscard]] std::string_view suffix() const override { return ".graphml"; }
  void write(const GraphView& view, const ExportOptions& options, std::ostream& out) const override;
};

}  // namespace dramatis
