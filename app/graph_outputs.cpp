// SPDX-License-Identifier: Apache-2.0
#include "app/graph_outputs.hpp"

#include <algorithm>

#include "model/diagnostic.hpp"

namespace dramatis {

namespace {

std::string known_suffixes() {
  std::string out;
  for (const Exporter* exporter : exporters()) {
    if (!out.empty()) out += ", ";
    out += exporter->suffix();
  }
  return out;
}

}  // namespace

GraphOutputs::GraphOutputs(const std::vector<std::string>& paths, const std::string& format) {
  std::vector<Diagnostic> bad;
  std::vector<const Exporter*> found;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const Exporter* exporter = exporter_for_path(paths[i]);
    if (exporter == nullptr && !format.empty()) exporter = exporter_named(format);
    if (exporter == nullptr)
      bad.push_back({Severity::error, paths[i], 0, 0, "no graph format has this suffix",
                     "known: " + known_suffixes() + "; or say --format"});
    if (std::find(paths.begin(), paths.begin() + static_cast<std::ptrdiff_t>(i), paths[i]) !=
        paths.begin() + static_cast<std::ptrdiff_t>(i))
      bad.push_back({Severity::error, paths[i], 0, 0, "this output is named twice", "leave one out"});
    found.push_back(exporter);
  }
  if (!bad.empty()) throw UsageError(std::move(bad));
  for (std::size_t i = 0; i < paths.size(); ++i) outputs_.push_back({found[i], OutputFile(paths[i])});
}

void GraphOutputs::write(const GraphView& view, const ExportOptions& options) {
  for (Output& output : outputs_) output.exporter->write(view, options, output.file.stream());
  for (Output& output : outputs_) output.file.commit();
}

}  // namespace dramatis
