// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the exit status of `dramatis` means. Scripts rely on it; docs/commands.md lists it.

namespace dramatis {

enum class ExitCode : int {
  done = 0,              ///< all that was asked for
  done_with_errors = 1,  ///< done, but some documents had errors or could not be read
  nothing_done = 2,      ///< wrong options, unreadable input, unwritable output, bad rules
  closed_pipe = 141,     ///< standard output was closed by its reader, as in "dramatis … | head"
  interrupted = 130      ///< Ctrl-C or SIGTERM; no partial file is left
};

}  // namespace dramatis
