// SPDX-License-Identifier: Apache-2.0
// `dramatis build`: articles in, one linked graph out.

#include <fmt/format.h>

#include "app/annotation_spool.hpp"
#include "app/graph_outputs.hpp"
#include "app/options.hpp"
#include "app/reading_run.hpp"
#include "app/summary.hpp"
#include "graph/graph_builder.hpp"

namespace dramatis {

ExitCode run_build(const BuildOptions& options) {
  const auto pack = load_pack(options.input.rule_folders);
  RunReport report(options.input.verbosity);
  std::vector<std::string> written = options.outputs;
  written.push_back(options.annotations);
  check_outputs(written, options.input.paths);
  GraphOutputs outputs(options.outputs, options.format);
  AnnotationSpool spool(options.annotations, pack->codec());
  GraphBuilder builder(pack->vocabulary());

  struct Made {
    DocumentRecord record;
    std::string line;
  };
  reading_run(
      options.input, *pack, report, IdWarnings::by_graph,
      [&](const AnnotatedDocument& document) {
        return Made{builder.make_record(document), spool.line(document)};
      },
      [&](Made made) {
        builder.add(std::move(made.record));
        spool.keep(made.line);
      });

  if (report.documents() > 0) link_and_write(builder, outputs, options.exporting, spool, report);
  else print_input_summary(report);
  return report.exit_code();
}

}  // namespace dramatis
