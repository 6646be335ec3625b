// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writing the graph in other programs' formats. An exporter writes a stream, never a path, and
// is found by its file suffix or name in the one list, `exporters()`:
//
//     if (const Exporter* exporter = exporter_for_path("kursk.graphml"))
//       exporter->write(view, ExportOptions{}, stream);

#include <ostream>
#include <span>
#include <string_view>

#include "graph/graph.hpp"

namespace dramatis {

/// `full` has everything. `slim` drops documents and claims and adds actor → actor edges
/// derived from events, so that a picture shows at once who acts on whom.
enum class ExportProfile : std::uint8_t { full, slim };

struct ExportOptions {
  ExportProfile profile = ExportProfile::full;
  /// GraphML only: leaves the attribute `label` out of `<edge>`, so that the file passes the
  /// schema; Gephi then merges parallel edges.
  bool graphml_strict = false;
};

class Exporter {
 public:
  virtual ~Exporter() = default;
  [[nodiscard]] virtual std::string_view name() const = 0;    ///< "graphml"
  [[nodiscard]] virtual std::string_view suffix() const = 0;  ///< ".graphml"
  /// Writes the whole graph. The same graph and options give the same bytes. Whether the
  /// stream took them is for the caller to check. Linear; memory does not grow with the graph
  /// beyond what the slim profile's derived edges need. Safe to call from several threads.
  virtual void write(const GraphView& view, const ExportOptions& options, std::ostream& out) const = 0;
};

/// All exporters, ordered by name.
[[nodiscard]] std::span<const Exporter* const> exporters();
/// By name; null if there is none.
[[nodiscard]] const Exporter* exporter_named(std::string_view name);
/// By the suffix of a path ("a/b.jsonld"); null if there is none.
[[nodiscard]] const Exporter* exporter_for_path(std::string_view path);

}  // namespace dramatis
