// SPDX-License-Identifier: Apache-2.0
#pragma once

// A progress line on a terminal: documents, bytes, speed, time left. Nothing is written when
// standard error is no terminal, so that logs stay clean. Drawn at most ten times a second.

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace dramatis {

class Progress {
 public:
  /// `total_bytes` of input, 0 if not known (standard input).
  explicit Progress(std::string_view verb, std::uint64_t total_bytes);
  ~Progress();  ///< wipes the line
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more document of so many bytes is done. One thread at a time.
  void advance(std::uint64_t bytes);
  /// Shows another step without a bar: "linking 1,200 documents".
  void say(std::string_view what);
  /// Wipes the line, so that a message can be printed.
  void clear();

 private:
  void draw();

  std::string_view verb_;
  std::uint64_t total_ = 0, bytes_ = 0, documents_ = 0;
  bool terminal_ = false, shown_ = false;
  std::chrono::steady_clock::time_point start_, drawn_;
};

/// 12345678 → "12,345,678".
[[nodiscard]] std::string with_thousands(std::uint64_t n);
/// 12345678 → "12.3 MB".
[[nodiscard]] std::string human_bytes(std::uint64_t n);

}  // namespace dramatis
