// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostic.hpp"

namespace dramatis {

namespace {

const char* severity_name(Severity severity) {
  switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
  }
  return "error";
}

std::string join(const std::vector<Diagnostic>& diagnostics) {
  std::string out;
  for (const Diagnostic& d : diagnostics) {
    if (!out.empty()) out += '\n';
    out += to_string(d);
  }
  return out;
}

}  // namespace

std::string to_string(const Diagnostic& d) {
  std::string out;
  if (!d.file.empty()) {
    out += d.file;
    if (d.line != 0) {
      out += ':' + std::to_string(d.line);
      if (d.column != 0) out += ':' + std::to_string(d.column);
    }
    out += ": ";
  }
  out += severity_name(d.severity);
  out += ": " + d.message;
  if (!d.advice.empty()) out += " (" + d.advice + ")";
  return out;
}

Error::Error(std::vector<Diagnostic> diagnostics)
    : std::runtime_error(join(diagnostics)), diagnostics_(std::move(diagnostics)) {}

}  // namespace dramatis
