// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every test of an exporter begins with: the vocabulary, and a graph written to a string.

#include <sstream>
#include <string>
#include <string_view>

#include "exporters/exporter.hpp"
#include "support/demo_articles.hpp"
#include "support/golden.hpp"

namespace dramatis::test {

/// `format` is an exporter's name.
inline std::string written(const Graph& graph, std::string_view format, const ExportOptions& options = {}) {
  std::ostringstream out;
  exporter_named(format)->write(graph.view(), options, out);
  return out.str();
}

inline Graph small_graph() { return build_graph(vocabulary(), small_article(vocabulary())); }
inline Graph demo_graph() { return build_graph(vocabulary(), demo_articles(vocabulary())); }

}  // namespace dramatis::test
