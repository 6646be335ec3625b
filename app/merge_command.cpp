// SPDX-License-Identifier: Apache-2.0
// `dramatis merge`: annotation files of several `extract` runs in, the graph of one `build` out.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "app/annotation_spool.hpp"
#include "app/graph_outputs.hpp"
#include "app/options.hpp"
#include "app/reading_run.hpp"
#include "app/summary.hpp"
#include "graph/graph_builder.hpp"
#include "text/splitter.hpp"

namespace dramatis {

namespace {

/// No annotation is longer than this: its article has at most 4 MiB of text, and a tenth of that in metadata usually.
constexpr std::uint64_t kMaxLineBytes = 1ULL << 30U;

struct Line {
  std::string text;
  std::string file;
  std::uint64_t number = 0;
};

/// All inputs must be there before anything is done.
void check_inputs(const std::vector<std::string>& paths) {
  namespace fs = std::filesystem;
  std::vector<Diagnostic> bad;
  for (const std::string& path : paths) {
    if (path == "-") continue;
    std::error_code ignored;
    if (!fs::exists(path, ignored))
      bad.push_back({Severity::error, path, 0, 0, "there is no such file", "check the path"});
    else if (fs::is_directory(path, ignored))
      bad.push_back(
          {Severity::error, path, 0, 0, "is a folder", "name the annotation files in it: " + path + "/*.jsonl"});
  }
  if (!bad.empty()) throw IoError(std::move(bad));
  if (std::count(paths.begin(), paths.end(), "-") > 1)
    throw UsageError(
        Diagnostic{Severity::error, "", 0, 0, "standard input (-) is named twice", "it can be read only once"});
}

/// The lines of several files, packed or not, one after another; blank ones left out.
class LineReader {
 public:
  LineReader(const std::vector<std::string>& paths, RunReport& report) : paths_(paths), report_(report) {}

  std::optional<Line> next() {
    for (;;) {
      if (lines_ == nullptr && !open_next()) return std::nullopt;
      std::vector<Diagnostic> messages;
      Piece piece;
      bool more = false;
      try {
        more = lines_->next(piece, messages);
      } catch (const IoError& error) {  // damaged compression: what came before it is kept
        messages.insert(messages.end(), error.diagnostics().begin(), error.diagnostics().end());
      }
      for (const Diagnostic& message : messages) report_.add(message);
      if (more) return Line{std::move(piece.bytes), paths_[at_ - 1], piece.line};
      lines_ = nullptr;
    }
  }

 private:
  bool open_next() {
    while (at_ < paths_.size()) {
      const std::string& path = paths_[at_++];
      try {
        auto stream = unpacked(open_file(path), path);
        if (stream->peek(1).empty()) {
          report_.add({Severity::warning, path, 0, 0, "is empty", ""});
          continue;
        }
        lines_ = make_splitter(InputFormat::json_lines, std::move(stream), path, kMaxLineBytes);
        return true;
      } catch (const IoError& error) {
        for (const Diagnostic& message : error.diagnostics()) report_.add(message);
      }
    }
    return false;
  }

  const std::vector<std::string>& paths_;
  RunReport& report_;
  std::size_t at_ = 0;
  std::unique_ptr<Splitter> lines_;
};

}  // namespace

ExitCode run_merge(const MergeOptions& options) {
  const auto pack = load_pack(options.rule_folders);
  RunReport report(options.verbosity);
  check_inputs(options.paths);
  std::vector<std::string> written = options.outputs;
  written.push_back(options.annotations);
  check_outputs(written, options.paths);
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
    bool is_dated = false;
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
          made.is_dated = !document.document.published.empty();
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
        if (!made.is_dated) report.document_undated();
        builder.add(std::move(*made.record));
        spool.keep(made.line.text + "\n");
      });

  if (report.documents() > 0) link_and_write(builder, outputs, options.exporting, spool, report);
  else print_input_summary(report);
  return report.exit_code();
}

}  // namespace dramatis
