// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps count of where each byte of a text came from, while a reader decodes it. The result
// is the document's `source_map`: runs of bytes that stand in both texts one for one, so
// that evidence found in the text can be shown in the file.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "model/document.hpp"

namespace dramatis {

/// Records the text from left to right. A run grows as long as both sides advance by the same
/// number of bytes; where they do not (an escape, a character of another length), the start of
/// the next character gets a run of its own.
class SourceMapBuilder {
 public:
  /// The next `text_length` bytes of the text were made from `source_length` bytes at `source`.
  void add(std::size_t text_length, std::uint64_t source, std::size_t source_length);
  /// The next `text_length` bytes come from nowhere (a paragraph break put in by a reader).
  void add_made(std::size_t text_length) { text_ += text_length; }

  [[nodiscard]] std::size_t text_size() const { return text_; }
  /// The runs, ascending; the builder is empty afterwards.
  [[nodiscard]] std::vector<SourceRun> take();

 private:
  std::vector<SourceRun> runs_;
  std::size_t text_ = 0;
};

/// The source position of byte `offset`, by runs that lead to the source. No runs: the text
/// is the source. Logarithmic.
[[nodiscard]] std::uint64_t source_offset(std::span<const SourceRun> runs, std::uint64_t offset);

/// Runs for a text that was made in two steps: `outer` leads from the text to a text between,
/// `inner` from there to the source. Empty runs mean "unchanged". Linear.
[[nodiscard]] std::vector<SourceRun> compose(std::vector<SourceRun> outer, std::span<const SourceRun> inner);

/// True if the runs say no more than that the text is the first `size` bytes of its source.
[[nodiscard]] bool is_identity(std::span<const SourceRun> runs, std::size_t size);

}  // namespace dramatis
