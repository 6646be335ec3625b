// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where `build` and `merge` write the graph: opened before anything is read, so that a bad path
// fails at once, and committed together at the end.

#include <string>
#include <vector>

#include "app/output_file.hpp"
#include "exporters/exporter.hpp"
#include "graph/graph.hpp"

namespace dramatis {

/// Throws `UsageError` if two of the outputs (empty ones left out) are one file, if one is an input too, or would
/// replace an article in a folder that is read. "out.graphml" and "./out.graphml" are the same.
void check_outputs(const std::vector<std::string>& outputs, const std::vector<std::string>& inputs);

class GraphOutputs {
 public:
  /// Finds each output's format by suffix, or takes `format`. Throws `UsageError` naming all outputs
  /// whose format is not known, `IoError` if one cannot be opened.
  GraphOutputs(const std::vector<std::string>& paths, const std::string& format);

  /// Writes every file. None takes its name before all are written.
  void write(const GraphView& view, const ExportOptions& options);

 private:
  struct Output {
    const Exporter* exporter;
    OutputFile file;
  };
  std::vector<Output> outputs_;
};

}  // namespace dramatis
