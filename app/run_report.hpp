// SPDX-License-Identifier: Apache-2.0
#pragma once

// What happened to the input of one run: counted, printed at the end, and turned into the exit
// status. Messages go to standard error as they come, so that a killed run has told them.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "app/exit_code.hpp"
#include "app/progress.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

enum class Verbosity : std::uint8_t { quiet, normal };

class RunReport {
 public:
  explicit RunReport(Verbosity verbosity) : verbosity_(verbosity) {}

  /// Prints one message above the progress line; counts errors.
  void add(const Diagnostic& diagnostic);
  /// One document left out for a reason that is no error ("in another language (de)").
  void skip(std::string_view reason) { ++skipped_[std::string(reason)]; }
  void document_read(std::uint64_t bytes) {
    ++documents_;
    bytes_ += bytes;
  }

  void set_progress(Progress* progress) { progress_ = progress; }
  [[nodiscard]] Verbosity verbosity() const { return verbosity_; }
  [[nodiscard]] std::uint64_t documents() const { return documents_; }
  [[nodiscard]] std::uint64_t bytes() const { return bytes_; }
  [[nodiscard]] std::uint64_t errors() const { return errors_; }
  [[nodiscard]] const std::map<std::string, std::uint64_t>& skipped() const { return skipped_; }

  /// `nothing_done` if no document was read, `done_with_errors` if any had an error.
  [[nodiscard]] ExitCode exit_code() const;

 private:
  Verbosity verbosity_;
  Progress* progress_ = nullptr;
  std::uint64_t documents_ = 0, bytes_ = 0, errors_ = 0;
  std::map<std::string, std::uint64_t> skipped_;
};

}  // namespace dramatis
