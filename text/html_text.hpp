// SPDX-License-Identifier: Apache-2.0
#pragma once

// The text of one block of a web page while it grows: white space collapsed, invisible characters
// dropped, and a map back to the page's bytes. The parser gives decoded text and the stretch of the
// page that it was made from; the two are aligned here, character by character, so that "AT&amp;T"
// in the text leads back to all of its bytes.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.hpp"
#include "text/source_map.hpp"

namespace dramatis {

/// U+FFFD, which stands for what could not be decoded.
inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

class HtmlText {
 public:
  /// Appends `decoded`, which the parser made from `raw`, the page's bytes from `source` on. Linear.
  void add(std::string_view decoded, std::string_view raw, std::uint64_t source);
  /// White space that the parser gave separately.
  void space(std::uint64_t source);
  /// `<br>`, or the border of a block inside this one.
  void line_break();

  [[nodiscard]] bool is_empty() const { return text_.empty(); }
  [[nodiscard]] std::size_t size() const { return text_.size(); }

  /// Moves the text to `text` and gives its map; empty afterwards.
  [[nodiscard]] std::vector<SourceRun> take(std::string& text);

 private:
  /// `length` bytes of text made from `source_length` bytes of the page.
  void put(std::string_view bytes, std::uint64_t source, std::size_t source_length);
  void put_character(std::string_view c, std::uint64_t source, std::size_t source_length);

  std::string text_;
  SourceMapBuilder map_;
  bool space_ = false;
  std::uint64_t space_at_ = 0;
};

}  // namespace dramatis
