// SPDX-License-Identifier: Apache-2.0
#include "text/sources.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "text/byte_stream.hpp"
#include "text/splitter.hpp"

namespace dramatis {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSniffBytes = 64U << 10U;

struct InputFile {
  std::string path;  // as it can be opened
  std::string id;    // name of its article, if that has none of its own
};

/// A folder that may not be listed is passed over by the iterator without a word.
void report_locked(const std::string& folder, std::vector<Diagnostic>& report) {
  if (::access(folder.c_str(), R_OK | X_OK) == 0) return;
  report.push_back({Severity::error, folder, 0, 0, std::string("cannot be listed: ") + std::strerror(errno),
                    "its articles are missing; ask for permission to read it"});
}

/// Files below a folder by relative path, so that every file system gives the same order.
std::vector<InputFile> files_below(const std::string& folder, std::vector<Diagnostic>& report) {
  std::vector<InputFile> out;
  report_locked(folder, report);
  std::error_code error;
  fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
    const bool is_hidden = it->path().filename().string().starts_with(".");
    std::error_code ignored;
    if (it->is_directory(ignored)) {
      if (is_hidden) it.disable_recursion_pending();
      else if (!it->is_symlink(ignored)) report_locked(it->path().string(), report);
    }
    if (is_hidden || !it->is_regular_file(ignored)) continue;
    out.push_back({it->path().string(), it->path().lexically_relative(folder).generic_string()});
  }
  if (error) report.push_back({Severity::error, folder, 0, 0, "cannot be listed: " + error.message(), {}});
  std::sort(out.begin(), out.end(), [](const InputFile& a, const InputFile& b) { return a.id < b.id; });
  return out;
}

}  // namespace

struct Sources::State {
  SourceOptions options;
  std::vector<InputFile> files;
  std::vector<Diagnostic> early;  // found while walking folders, reported at the first call
  std::size_t opened = 0;
  std::unique_ptr<Splitter> splitter;  // of the file being read
  InputFormat format = InputFormat::text;

  const InputFile& file() const { return files[opened - 1]; }

  void list(const std::vector<std::string>& inputs) {
    std::vector<Diagnostic> missing;
    for (const std::string& input : inputs) {
      std::error_code error;
      const fs::file_status status = fs::status(input, error);
      if (input == "-") {
        files.push_back({"-", "stdin"});
      } else if (!fs::exists(status)) {
        missing.push_back({Severity::error, input, 0, 0, "there is no such file or folder", "check the path"});
      } else if (fs::is_directory(status)) {
        auto found = files_below(input, early);
        if (found.empty()) early.push_back({Severity::warning, input, 0, 0, "the folder holds no files", {}});
        std::move(found.begin(), found.end(), std::back_inserter(files));
      } else {
        files.push_back({input, fs::path(input).filename().string()});
      }
    }
    if (!missing.empty()) throw IoError(std::move(missing));
  }

  /// Opens the next file that can be read, and says whether there was one.
  bool open_next(std::vector<Diagnostic>& report) {
    while (opened < files.size()) {
      ++opened;
      try {
        if (open(report)) return true;
      } catch (const IoError& e) {
        report.insert(report.end(), e.diagnostics().begin(), e.diagnostics().end());
      }
    }
    return false;
  }

  bool open(std::vector<Diagnostic>& report) {
    const std::string& path = file().path;
    auto stream = unpacked(open_file(path), path);
    const std::string_view head = stream->peek(kSniffBytes);
    if (head.empty()) {
      report.push_back({Severity::warning, path, 0, 0, "is empty", {}});
      return false;
    }
    const Sniffed sniffed = sniff(head, path, options.from);
    if (!sniffed.problem.empty()) {
      report.push_back({sniffed.severity, path, 0, 0, sniffed.problem + " and was skipped", sniffed.advice});
      return false;
    }
    format = sniffed.format;
    const bool is_text = format == InputFormat::text;
    const std::uint64_t max_bytes = is_text ? options.max_text_bytes : options.max_bytes;
    std::unique_ptr<ByteStream> bytes;
    if (!sniffed.encoding.empty() && sniffed.encoding != "UTF-8") {
      // What is cut at the ends of lines or objects must have them in one byte.
      const bool is_whole = format == InputFormat::html || (is_text && stream->peek(max_bytes + 1).size() <= max_bytes);
      if (!is_whole) bytes = transcoded(std::move(stream), sniffed.encoding);
    }
    if (bytes == nullptr) bytes = std::move(stream);
    splitter = make_splitter(format, std::move(bytes), path, max_bytes);
    return true;
  }

  void fill(Piece& piece, SourceItem& item) const {
    const std::string line = piece.line != 0 ? ":" + std::to_string(piece.line) : std::string();
    item.format = format == InputFormat::json ? InputFormat::json_lines : format;
    item.bytes = std::move(piece.bytes);
    item.source = file().path + line;
    item.id = file().id + (piece.part != 0 ? "#" + std::to_string(piece.part) : line);
    item.line = piece.line;
  }

  bool next(SourceItem& item, std::vector<Diagnostic>& report) {
    report.insert(report.end(), early.begin(), early.end());
    early.clear();
    Piece piece;
    piece.bytes = std::move(item.bytes);  // its memory is used again
    for (;;) {
      if (splitter == nullptr && !open_next(report)) return false;
      piece.line = piece.part = 0;
      try {
        if (splitter->next(piece, report)) break;
      } catch (const IoError& e) {
        report.insert(report.end(), e.diagnostics().begin(), e.diagnostics().end());
      }
      splitter.reset();
    }
    fill(piece, item);
    return true;
  }
};

Sources::Sources(const std::vector<std::string>& inputs, SourceOptions options) : state_(std::make_unique<State>()) {
  state_->options = options;
  state_->list(inputs);
}
Sources::~Sources() = default;
Sources::Sources(Sources&&) noexcept = default;
Sources& Sources::operator=(Sources&&) noexcept = default;

bool Sources::next(SourceItem& item, std::vector<Diagnostic>& report) { return state_->next(item, report); }

std::uint64_t Sources::total_bytes() const {
  std::uint64_t sum = 0;
  for (const InputFile& file : state_->files) {
    if (file.path == "-") return 0;
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file.path, error);
    if (!error) sum += size;
  }
  return sum;
}

}  // namespace dramatis
