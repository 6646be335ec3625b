// SPDX-License-Identifier: Apache-2.0
#include "exporters/exporter.hpp"

#include <array>

#include "exporters/graphml.hpp"
#include "exporters/jsonld.hpp"

namespace dramatis {

std::span<const Exporter* const> exporters() {
  static const GraphmlExporter graphml;
  static const JsonLdExporter jsonld;
  static const std::array<const Exporter*, 2> all = {&graphml, &jsonld};
  return all;
}

const Exporter* exporter_named(std::string_view name) {
  for (const Exporter* exporter : exporters())
    if (exporter->name() == name) return exporter;
  return nullptr;
}

const Exporter* exporter_for_path(std::string_view path) {
  for (const Exporter* exporter : exporters())
    if (path.ends_with(exporter->suffix())) return exporter;
  return nullptr;
}

}  // namespace dramatis
