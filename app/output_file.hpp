// SPDX-License-Identifier: Apache-2.0
#pragma once

// Output files appear whole or not at all: bytes go to a file beside the target
// (`.NAME.dramatis-PID`), which takes the target's name when `commit()` is called. A killed
// run, a full disk or an exception leaves the old file, if there was one, as it was.

#include <filesystem>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <string_view>

namespace dramatis {

/// Whoever reads our standard output has had enough ("| head"): the run ends without a message.
struct ClosedPipe : std::runtime_error {
  ClosedPipe() : std::runtime_error("standard output was closed") {}
};

class OutputFile {
 public:
  /// Opens the file aside; "-" is standard output (then nothing is renamed). Throws `IoError`
  /// naming the path and what to do if the folder is missing or not writable.
  explicit OutputFile(const std::filesystem::path& path);
  ~OutputFile();  ///< removes the file aside unless committed
  OutputFile(OutputFile&&) noexcept;
  OutputFile& operator=(OutputFile&&) noexcept;

  [[nodiscard]] std::ostream& stream();
  /// Throws `IoError` when the bytes cannot be written (disk full).
  void write(std::string_view bytes);
  /// Hands everything to the system. Throws `IoError` when it does not take it.
  void flush();
  /// Flushes to disk and renames. Throws `IoError`; the target is then untouched.
  void commit();

  [[nodiscard]] bool is_standard_output() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Removes every file aside that is still open. Async-signal-safe; for signal handlers.
void remove_unfinished_files() noexcept;

}  // namespace dramatis
