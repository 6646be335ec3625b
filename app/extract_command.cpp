// SPDX-License-Identifier: Apache-2.0
// `dramatis extract`: what was found in each article, one JSON line a document, in input order.

#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "app/graph_outputs.hpp"
#include "app/options.hpp"
#include "app/output_file.hpp"
#include "app/reading_run.hpp"
#include "app/summary.hpp"

namespace dramatis {

namespace {

/// Lines that were written, for the next to be written in: a batch has megabytes of them, which the system would
/// take back and give again, page by page.
class UsedLines {
 public:
  std::string take() {
    const std::scoped_lock lock(mutex_);
    if (lines_.empty()) return {};
    std::string line = std::move(lines_.back());
    lines_.pop_back();
    line.clear();
    return line;
  }
  void give(std::string line) {
    const std::scoped_lock lock(mutex_);
    lines_.push_back(std::move(line));
  }

 private:
  std::mutex mutex_;
  std::vector<std::string> lines_;
};

}  // namespace

ExitCode run_extract(const ExtractOptions& options) {
  const auto pack = load_pack(options.input.rule_folders);
  RunReport report(options.input.verbosity);
  check_outputs({options.output}, options.input.paths);
  OutputFile output(options.output);
  const CodecContext codec = pack->codec();
  UsedLines used_lines;

  reading_run(
      options.input, *pack, report, IdWarnings::by_reader,
      [&](const AnnotatedDocument& document) {
        std::string line = used_lines.take();
        append_annotation(document, codec, options.layers, line);
        return line;
      },
      [&](std::string line) {
        output.write(line);
        used_lines.give(std::move(line));
      });

  if (report.documents() > 0) output.commit();
  print_input_summary(report);
  return report.exit_code();
}

}  // namespace dramatis
