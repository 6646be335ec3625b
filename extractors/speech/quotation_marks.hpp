// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pairs of quotation marks over the tokens of a document: straight, curly, doubled backticks,
// angular and single ones; nested ones stay inside the outer pair; speech over several
// paragraphs, where each opens anew and only the last closes, is one run.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/annotated_document.hpp"

namespace dramatis {

/// Text between quotation marks. Segments ascend, one a paragraph, marks included.
struct QuotedRun {
  std::vector<TokenSpan> segments;
  bool closed = true;   ///< false if the last mark is missing
  bool single = false;  ///< ‘…’ or '…'

  [[nodiscard]] std::uint32_t begin() const { return segments.front().begin.value; }
  [[nodiscard]] std::uint32_t end() const { return segments.back().end.value; }
};

/// Whether a token may be a quotation mark, by shape and length: no branch to mistake.
[[nodiscard]] inline bool may_be_mark(const Token& t) {
  constexpr unsigned kMarks =
      1U << static_cast<unsigned>(Shape::punctuation) | 1U << static_cast<unsigned>(Shape::symbol);
  return ((kMarks >> static_cast<unsigned>(t.shape) & 1U) != 0) & (t.end - t.begin <= 3);
}

/// All runs, ascending; sets `token_flag::quoted` on the tokens between the marks. `places`, ascending, has all tokens
/// that may be marks. Linear.
[[nodiscard]] std::vector<QuotedRun> find_quoted_runs(AnnotatedDocument& document,
                                                      std::span<const std::uint32_t> places);

/// The kind of mark a token is, by its bytes.
enum class QuoteMark : std::uint8_t { none, open, close, straight, single_open, single_close, single_straight };
[[nodiscard]] QuoteMark quote_mark(std::string_view token);

}  // namespace dramatis
