// SPDX-License-Identifier: Apache-2.0
#pragma once

// What happened to the input of one run: counted, printed at the end, and turned into the exit
// status. Messages go to standard error as they come, so that a killed run has told them.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "app/exit_code.hpp"
#include "app/progress.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

enum class Verbosity : std::uint8_t { quiet, normal };

class RunReport {
 public:
  explicit RunReport(Verbosity verbosity) : verbosity_(verbosity) {}

  /// Prints one message above the progress line; counts errors. A file whose every line lacks the same field
  /// would bury all else: of a file's messages that are alike but for numbers and what they quote, ten are printed.
  void add(const Diagnostic& diagnostic);
  /// Prints for each file how many messages were like those printed: at the end of the run.
  void tell_unprinted() const;
  /// One document left out for a reason that is no error ("in another language (de)").
  void skip(std::string_view reason) { ++skipped_[std::string(reason)]; }
  void document_read(std::uint64_t bytes) {
    ++documents_;
    bytes_ += bytes;
  }
  /// One of those read has no date.
  void document_undated() { ++undated_; }

  void set_progress(Progress* progress) { progress_ = progress; }
  [[nodiscard]] Verbosity verbosity() const { return verbosity_; }
  [[nodiscard]] std::uint64_t documents() const { return documents_; }
  [[nodiscard]] std::uint64_t bytes() const { return bytes_; }
  [[nodiscard]] std::uint64_t undated() const { return undated_; }
  [[nodiscard]] std::uint64_t errors() const { return errors_; }
  [[nodiscard]] const std::map<std::string, std::uint64_t>& skipped() const { return skipped_; }

  /// `nothing_done` if no document was read, `done_with_errors` if any had an error.
  [[nodiscard]] ExitCode exit_code() const;

 private:
  Verbosity verbosity_;
  Progress* progress_ = nullptr;
  std::uint64_t documents_ = 0, bytes_ = 0, undated_ = 0, errors_ = 0;
  std::map<std::string, std::uint64_t> skipped_;

  struct Alike {
    Diagnostic first;
    std::uint64_t count = 0;
  };
  std::map<std::pair<std::string, std::string>, Alike> alike_;  // by file and what does not differ
};

}  // namespace dramatis
