// SPDX-License-Identifier: Apache-2.0
#pragma once

// What went wrong, where, and what to do about it. A bad article gives a `Diagnostic`
// in the run's report and the run goes on; what makes the whole run impossible is thrown
// as `UsageError`, `RuleError` or `IoError`, each with all its diagnostics, not the first.

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace dramatis {

enum class Severity : std::uint8_t { note, warning, error };

/// One message. `file` may be empty (then only `message` is printed); `line` and `column`
/// count from 1 and are 0 where they do not apply. `advice` says what to do next, or is empty.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string file;
  std::uint64_t line = 0;
  std::uint64_t column = 0;
  std::string message;
  std::string advice;

  auto operator<=>(const Diagnostic&) const = default;
};

/// "file:line:column: error: message (advice)", leaving out what is empty or 0.
[[nodiscard]] std::string to_string(const Diagnostic& diagnostic);

/// Base of all errors thrown by the library; `what()` joins all diagnostics, one a line.
class Error : public std::runtime_error {
 public:
  explicit Error(std::vector<Diagnostic> diagnostics);
  explicit Error(Diagnostic diagnostic) : Error(std::vector<Diagnostic>{std::move(diagnostic)}) {}
  [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

 private:
  std::vector<Diagnostic> diagnostics_;
};

/// Wrong or contradictory options: nothing was started.
struct UsageError : Error {
  using Error::Error;
};
/// A rule pack that cannot be compiled.
struct RuleError : Error {
  using Error::Error;
};
/// A file that cannot be read or written.
struct IoError : Error {
  using Error::Error;
};

}  // namespace dramatis
