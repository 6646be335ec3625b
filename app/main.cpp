// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <cstdlib>

#include "app/command_line.hpp"
#include "app/exit_code.hpp"
#include "app/output_file.hpp"

namespace {

/// Ctrl-C and SIGTERM leave no partial file behind.
extern "C" void on_signal(int) {
  dramatis::remove_unfinished_files();
  std::_Exit(static_cast<int>(dramatis::ExitCode::interrupted));
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is reported as a write error
  return dramatis::run_command_line(argc, argv);
}
