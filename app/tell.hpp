// SPDX-License-Identifier: Apache-2.0
#pragma once

// Messages to the person at the terminal, on standard error. A message that nobody can receive (standard
// error closed, its reader gone, its disk full) is lost and the run goes on: the graph matters more.
// Not for results, which go to standard output and must not be lost unnoticed.

#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <utility>

namespace dramatis {

/// Prints `format` with its arguments to standard error and flushes. Never throws for a failed write.
template <typename... Args>
void tell(fmt::format_string<Args...> format, Args&&... args) {
  const std::string line = fmt::format(format, std::forward<Args>(args)...);
  std::fwrite(line.data(), 1, line.size(), stderr);
  std::fflush(stderr);
}

}  // namespace dramatis
