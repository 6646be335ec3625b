// SPDX-License-Identifier: Apache-2.0
#pragma once

// The `dramatis` command: parses its arguments, runs one subcommand, turns what is thrown into a
// message and an exit status.

#include <functional>

namespace CLI {  // NOLINT(readability-identifier-naming): theirs
class App;
}

namespace dramatis {

/// Never throws. Results go to standard output or the files named, all else to standard error.
int run_command_line(int argc, const char* const* argv);

/// Shows the parser with all subcommands and options, for what is made from it (completions).
void visit_command_line(const std::function<void(const CLI::App&)>& visit);

}  // namespace dramatis
