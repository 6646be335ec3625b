// SPDX-License-Identifier: Apache-2.0
#include "app/run_report.hpp"

#include <fmt/format.h>

#include "app/tell.hpp"

namespace dramatis {

namespace {

constexpr std::uint64_t kPrintedAlike = 10;

/// "the key 'text' stands twice" → "the key '' stands twice": the message without what it quotes.
std::string without_quoted(std::string_view message) {
  std::string out;
  char open = 0;
  for (const char c : message) {
    if (open != 0 && c == open) open = 0;
    else if (open != 0) continue;
    else if (c == '\'' || c == '"') open = c;
    if (c < '0' || c > '9') out += c;
  }
  return out;
}

/// "wire.jsonl:12" → "wire.jsonl": messages about one article of a file name it so.
std::string without_line(std::string_view file) {
  const std::size_t colon = file.rfind(':');
  const bool has_line = colon != std::string_view::npos && colon + 1 < file.size() &&
                        file.find_first_not_of("0123456789", colon + 1) == std::string_view::npos;
  return std::string(has_line ? file.substr(0, colon) : file);
}

}  // namespace

void RunReport::add(const Diagnostic& diagnostic) {
  if (diagnostic.severity == Severity::error) ++errors_;
  if (diagnostic.severity == Severity::note && verbosity_ == Verbosity::quiet) return;
  Alike& alike = alike_[{without_line(diagnostic.file), without_quoted(diagnostic.message)}];
  if (alike.count++ == 0) alike.first = diagnostic;
  if (alike.count > kPrintedAlike) return;
  if (progress_ != nullptr) progress_->clear();
  tell("{}\n", to_string(diagnostic));
}

void RunReport::tell_unprinted() const {
  for (const auto& [key, alike] : alike_) {
    if (alike.count <= kPrintedAlike) continue;
    Diagnostic told = alike.first;
    told.file = key.first;
    told.line = told.column = 0;
    told.message = fmt::format("and {} more like this: {}", with_thousands(alike.count - kPrintedAlike), told.message);
    tell("{}\n", to_string(told));
  }
}

ExitCode RunReport::exit_code() const {
  if (documents_ == 0) return ExitCode::nothing_done;
  return errors_ > 0 ? ExitCode::done_with_errors : ExitCode::done;
}

}  // namespace dramatis
