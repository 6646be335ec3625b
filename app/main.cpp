// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <unistd.h>

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

/// A descriptor closed by the caller ("2>&-") would be given to the next file opened: messages would then land in
/// the graph. What is written to a closed standard output still fails: "/dev/null" is opened for reading there.
void fill_closed_descriptors() {
  for (int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(descriptor, F_GETFD) == -1)
      static_cast<void>(::open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY));
}

}  // namespace

int main(int argc, char** argv) {
  fill_closed_descriptors();
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is reported as a write error
  return dramatis::run_command_line(argc, argv);
}
