// SPDX-License-Identifier: Apache-2.0
#include "app/run_report.hpp"

#include <fmt/format.h>

#include <cstdio>

#include "app/tell.hpp"

namespace dramatis {

void RunReport::add(const Diagnostic& diagnostic) {
  if (diagnostic.severity == Severity::error) ++errors_;
  if (diagnostic.severity == Severity::note && verbosity_ == Verbosity::quiet) return;
  if (progress_ != nullptr) progress_->clear();
  tell("{}\n", to_string(diagnostic));
}

ExitCode RunReport::exit_code() const {
  if (documents_ == 0) return ExitCode::nothing_done;
  return errors_ > 0 ? ExitCode::done_with_errors : ExitCode::done;
}

}  // namespace dramatis
