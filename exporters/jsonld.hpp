// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON-LD 1.1 in the streaming profile: the context first, `type` before `id`, one flat graph.
// Types are schema.org's beside our own vocabulary. Every edge is an rdf:Statement with its
// evidence; the direct triple is written only for what some article asserts as a fact.

#include "exporters/exporter.hpp"

namespace dramatis {

class JsonLdExporter final : public Exporter {
 public:
  [[nodiscard]] std::string_view name() const override { return "jsonld"; }
  [[nodiscard]] std::string_view suffix() const override { return ".jsonld"; }
  void write(const GraphView& view, const ExportOptions& options, std::ostream& out) const override;
};

}  // namespace dramatis
