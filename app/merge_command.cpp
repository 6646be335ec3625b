// SPDX-License-Identifier: Apache-2.0
// `dramatis merge`: annotation files of several `extract` runs in, the graph of one `build` out.

#include <fmt/format.h>

#include <fstream>
#include <iostream>

#include "app/annotation_spool.hpp"
#include "app/graph_outputs.hpp"
#include "app/options.hpp"
#include "app/reading_run.hpp"
#include "app/summary.hpp"
#include "graph/graph_builder.hpp"

namespace dramatis {

namespace {

struct Line {
  std::string text;
  std::string file;
  std::uint64_t number = 0;
};

/// The lines of several files, one after another; blank ones left out.
class LineReader {
 public:
  LineReader(const std::vector<std::string>& paths, RunReport& report) : paths_(paths), report_(report) {}

  std::optional<Line> next() {
    for (;;) {
      if (in_ == nullptr && !open_next()) return std::nullopt;
      Line line;
      if (!std::getline(*in_, line.text)) {
        in_ = nullptr;
        continue;
      }
      line.file = paths_[at_ - 1];
      line.number = ++number_;
      if (line.text.find_first_not_of(" \t\r") != std::string::npos) return line;
    }
  }

 private:
  bool open_next() {
    while (at_ < paths_.size()) {
      const std::string& path = paths_[at_++];
      number_ = 0;
      if (path == "-") {
        in_ = &std::cin;
        return true;
      }
      file_ = std::ifstream(path, std::ios::binary);
      if (file_) {
        in_ = &file_;
        return true;
      }
      report_.add({Severity::error, path, 0, 0, "cannot read this file", "is the name right, and may you read it?"});
    }
    return false;
  }

  const std::vector<std::string>& paths_;
  RunReport& report_;
  std::size_t at_ = 0;
  std::uint64_t number_ = 0;
  std::ifstream file_;
  std::istream* in_ = nullptr;
};

}  // namespace

ExitCode run_merge(const MergeOptions& options) {
  const auto pack = load_pack(options.rule_folders);
  RunReport report(options.verbosity);
  GraphOutputs outputs(options.outputs, options.format);
  AnnotationSpool spool(options.annotations, pack->codec());
  GraphBuilder builder(pack->vocabulary());
  LineReader lines(options.paths, report);

  const std::size_t jobs = thread_count(options.jobs);
  std::vector<AnnotatedDocument> documents(jobs);
  struct Made {
    std::optional<DocumentRecord> record;
    Line line;
    std::uint64_t bytes = 0;
    std::vector<Diagnostic> bad;
  };
  const CodecContext codec = pack->codec();
  ordered_parallel(
      jobs, [&] { return lines.next(); },
      [&](WorkPlace place, Line& line) {
        AnnotatedDocument& document = documents[place.worker];
        Made made;
        try {
          read_annotation(line.text, codec, document);
          made.record = builder.make_record(document);
          made.bytes = document.document.text.size();
        } catch (const IoError& error) {  // this line alone; another pack's annotations stop the run
          made.bad = error.diagnostics();
        }
        made.line = std::move(line);
        return made;
      },
      [&](Made made) {
        for (Diagnostic& d : made.bad) {
          d.file = made.line.file;
          d.line = made.line.number;
          report.add(d);
        }
        if (!made.record) return;
        report.document_read(made.bytes);
        builder.add(std::move(*made.record));
        spool.keep(made.line.text + "\n");
      });

  if (report.documents() == 0) {
    print_input_summary(report);
    return report.exit_code();
  }
  link_and_write(builder, outputs, options.exporting, spool, report);
  return report.exit_code();
}

}  // namespace dramatis
