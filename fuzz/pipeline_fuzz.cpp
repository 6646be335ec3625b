// SPDX-License-Identifier: Apache-2.0
// Any text through all stages, out as an annotation, back, and out again: the same bytes. Then into a
// graph and out in every format.
#include <sstream>

#include "exporters/exporter.hpp"
#include "fuzz/round_trip.hpp"
#include "graph/graph_builder.hpp"
#include "model/utf8.hpp"
#include "text/encoding.hpp"

using namespace dramatis;

namespace {

void export_graph(const AnnotatedDocument& document) {
  GraphBuilder builder(fuzz::rule_pack().vocabulary());
  builder.add(document);
  const Graph graph = builder.build();
  for (const Exporter* exporter : exporters()) {
    for (const ExportProfile profile : {ExportProfile::full, ExportProfile::slim}) {
      std::ostringstream out;
      exporter->write(graph.view(), {.profile = profile}, out);
      fuzz::require(is_valid_utf8(out.str()));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Pipeline pipeline(fuzz::rule_pack());
  static AnnotatedDocument document;
  Document source;
  source.id = "in";
  source.published = "2025-01-02";
  source.text = replace_invalid_utf8(fuzz::bytes(data, size)).text;
  document.reset(std::move(source));
  pipeline.annotate(document);

  std::string with_syntax;
  append_annotation(document, fuzz::rule_pack().codec(), Layers::syntax, with_syntax);
  fuzz::check_round_trip(document, fuzz::rule_pack().codec());
  export_graph(document);
  return 0;
}
