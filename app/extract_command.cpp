// SPDX-License-Identifier: Apache-2.0
// `dramatis extract`: what was found in each article, one JSON line a document, in input order.

#include "app/graph_outputs.hpp"
#include "app/options.hpp"
#include "app/output_file.hpp"
#include "app/reading_run.hpp"
#include "app/summary.hpp"

namespace dramatis {

ExitCode run_extract(const ExtractOptions& options) {
  const auto pack = load_pack(options.input.rule_folders);
  RunReport report(options.input.verbosity);
  check_outputs({options.output}, options.input.paths);
  OutputFile output(options.output);
  const CodecContext codec = pack->codec();

  reading_run(
      options.input, *pack, report, IdWarnings::by_reader,
      [&](const AnnotatedDocument& document) {
        std::string line;
        append_annotation(document, codec, options.layers, line);
        return line;
      },
      [&](const std::string& line) { output.write(line); });

  if (report.documents() > 0) output.commit();
  print_input_summary(report);
  return report.exit_code();
}

}  // namespace dramatis
