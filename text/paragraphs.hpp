// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paragraphs of plain text. In most files a line is a paragraph; in old wire copy lines are
// wrapped at some 70 columns, in mid-name ("Nordhavn\nBank"), and paragraphs are told by blank
// lines, indentation, or a line that had room for the next word.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/offsets.hpp"
#include "model/token.hpp"

namespace dramatis {

/// Tells line breaks that end a paragraph from those that only wrap. Looks at one block of
/// lines (up to a blank one) after the other, so it must be asked in text order. Linear over all calls.
class LineLayout {
 public:
  /// `text` outlives the layout.
  explicit LineLayout(std::string_view text) : text_(text) {}

  /// Does the line break between bytes `before` and `after`, the end of one token and the begin of the
  /// next with no blank line between, end a paragraph?
  [[nodiscard]] bool is_paragraph_break(std::uint32_t before, std::uint32_t after);

 private:
  void measure(std::uint32_t position);

  std::string_view text_;
  std::vector<std::uint32_t> lengths_;
  std::uint32_t block_end_ = 0;
  std::uint32_t width_ = 0;   ///< of the wrapped block; 0 if it is not wrapped
  std::uint32_t indent_ = 0;  ///< of most lines of the block
};

/// The tokens of each paragraph, in order, none empty.
/// `tokens` come from the tokenizer and need no sentences. Linear.
[[nodiscard]] std::vector<TokenSpan> paragraphs_of(std::string_view text, const std::vector<Token>& tokens);

/// True for a line mark of lists: "-", "*", "•" and their like.
[[nodiscard]] bool is_list_mark(std::string_view token);

}  // namespace dramatis
