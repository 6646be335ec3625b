// SPDX-License-Identifier: Apache-2.0
#include "app/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "app/tell.hpp"

namespace dramatis {

namespace {
constexpr auto kRedraw = std::chrono::milliseconds(100);
constexpr std::size_t kBarCells = 24;
}  // namespace

Progress::Progress(std::string_view verb, std::uint64_t total_bytes)
    : verb_(verb),
      total_(total_bytes),
      terminal_(::isatty(STDERR_FILENO) == 1),
      start_(std::chrono::steady_clock::now()),
      drawn_(start_ - kRedraw) {}

Progress::~Progress() { clear(); }

void Progress::advance(std::uint64_t bytes) {
  ++documents_;
  bytes_ += bytes;
  if (terminal_ && std::chrono::steady_clock::now() - drawn_ >= kRedraw) draw();
}

void Progress::say(std::string_view what) {
  if (!terminal_) return;
  tell("\r\033[K{} …", what);
  shown_ = true;
}

void Progress::clear() {
  if (!shown_) return;
  tell("\r\033[K");
  shown_ = false;
}

void Progress::draw() {
  drawn_ = std::chrono::steady_clock::now();
  const double seconds = std::max(1e-3, std::chrono::duration<double>(drawn_ - start_).count());
  const double speed = static_cast<double>(bytes_) / seconds;
  std::string line = fmt::format("\r\033[K{} ", verb_);
  if (total_ > 0) {
    const double part = std::min(1.0, static_cast<double>(bytes_) / static_cast<double>(total_));
    const auto cells = static_cast<std::size_t>(part * static_cast<double>(kBarCells));
    for (std::size_t i = 0; i < kBarCells; ++i) line += i < cells ? "█" : "░";
    const double left = speed > 0 ? static_cast<double>(total_ - std::min(total_, bytes_)) / speed : 0;
    line += fmt::format(" {:3.0f} %  {:.0f} s left  ", 100 * part, left);
  }
  line += fmt::format("{} articles  {}/s", with_thousands(documents_), human_bytes(static_cast<std::uint64_t>(speed)));
  tell("{}", line);
  shown_ = true;
}

std::string with_thousands(std::uint64_t n) {
  std::string out = fmt::format("{}", n);
  for (std::size_t at = out.size(); at > 3; at -= 3) out.insert(at - 3, ",");
  return out;
}

std::string human_bytes(std::uint64_t n) {
  if (n < 1000) return fmt::format("{} B", n);
  if (n < 1'000'000) return fmt::format("{:.1f} kB", static_cast<double>(n) / 1e3);
  if (n < 1'000'000'000) return fmt::format("{:.1f} MB", static_cast<double>(n) / 1e6);
  return fmt::format("{:.2f} GB", static_cast<double>(n) / 1e9);
}

}  // namespace dramatis
