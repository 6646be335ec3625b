// SPDX-License-Identifier: Apache-2.0
#include "text/source_map.hpp"

#include <algorithm>
#include <utility>

namespace dramatis {

void SourceMapBuilder::add(std::size_t text_length, std::uint64_t source, std::size_t source_length) {
  if (text_length == 0) return;
  const bool follows = !runs_.empty() && runs_.back().text.value + runs_.back().length == text_ &&
                       runs_.back().source + runs_.back().length == source;
  if (!follows || (text_length == source_length && runs_.back().length == 0)) {
    const auto length = static_cast<std::uint32_t>(std::min(text_length, source_length));
    runs_.push_back({ByteOffset(static_cast<std::uint32_t>(text_)), source, length});
  } else if (text_length == source_length) {
    runs_.back().length += static_cast<std::uint32_t>(text_length);
  }
  // Else the run before ends where this character starts, which says all there is to say.
  text_ += text_length;
}

std::vector<SourceRun> SourceMapBuilder::take() {
  text_ = 0;
  return std::exchange(runs_, {});
}

std::uint64_t source_offset(std::span<const SourceRun> runs, std::uint64_t offset) {
  if (runs.empty()) return offset;
  const auto after = std::upper_bound(runs.begin(), runs.end(), offset,
                                      [](std::uint64_t o, const SourceRun& r) { return o < r.text.value; });
  if (after == runs.begin()) return runs.front().source;
  const SourceRun& run = *std::prev(after);
  return run.source + std::min<std::uint64_t>(offset - run.text.value, run.length);
}

std::vector<SourceRun> compose(std::vector<SourceRun> outer, std::span<const SourceRun> inner) {
  if (inner.empty()) return outer;
  if (outer.empty()) return {inner.begin(), inner.end()};
  std::vector<SourceRun> out;
  out.reserve(outer.size() + inner.size());
  for (const SourceRun& run : outer) {
    // The pieces of `inner` under [run.source, run.source + run.length), each as a run.
    const std::uint64_t end = run.source + run.length;
    out.push_back({run.text, source_offset(inner, run.source), 0});
    auto piece = std::upper_bound(inner.begin(), inner.end(), run.source,
                                  [](std::uint64_t o, const SourceRun& r) { return o < r.text.value; });
    if (piece != inner.begin()) {
      const SourceRun& first = *std::prev(piece);
      const std::uint64_t first_end = std::uint64_t{first.text.value} + first.length;
      if (first_end > run.source) out.back().length = static_cast<std::uint32_t>(std::min(first_end, end) - run.source);
    }
    for (; piece != inner.end() && piece->text.value < end; ++piece) {
      const std::uint64_t piece_end = std::min<std::uint64_t>(std::uint64_t{piece->text.value} + piece->length, end);
      out.push_back({run.text + static_cast<std::uint32_t>(piece->text.value - run.source), piece->source,
                     static_cast<std::uint32_t>(piece_end - piece->text.value)});
    }
  }
  return out;
}

bool is_identity(std::span<const SourceRun> runs, std::size_t size) {
  return runs.empty() || (runs.size() == 1 && runs[0].text.value == 0 && runs[0].source == 0 && runs[0].length == size);
}

}  // namespace dramatis
