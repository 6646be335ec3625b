// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads one logical line of a rule file, piece by piece, and knows its line and column. Internal
// to the parser.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "matcher/rule_ast.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

/// Thrown to give up a line; the parser reports it and goes on with the next line.
struct LineError {
  RulePosition at;
  std::string message;
  std::string advice;
};

class LineScanner {
 public:
  /// `column` is that of the first character of `text`, from 1.
  LineScanner(std::string_view text, std::uint32_t line, std::uint32_t column)
      : text_(text), line_(line), column_(column) {}

  void skip_blanks();
  [[nodiscard]] bool at_end();  ///< nothing but blanks is left
  [[nodiscard]] char peek() const { return pos_ < text_.size() ? text_[pos_] : '\0'; }
  [[nodiscard]] std::string_view rest() const { return text_.substr(pos_); }
  [[nodiscard]] RulePosition position() const { return {line_, column_ + static_cast<std::uint32_t>(pos_)}; }

  bool accept(char c);                      ///< skips blanks, then `c` if it stands there
  bool accept_word(std::string_view word);  ///< a whole word
  void expect(char c, std::string_view what);
  void advance(std::size_t n) { pos_ += n; }

  /// A word of letters, digits, `_` and `-` (also any non-ASCII character), or nothing.
  [[nodiscard]] std::optional<std::string> word();
  [[nodiscard]] std::string expect_word(std::string_view what);
  /// "…" or '…' with that quotation mark; `\` before the mark keeps it.
  [[nodiscard]] std::string quoted();
  /// A word, or anything up to a blank or one of `stops`.
  [[nodiscard]] std::string until(std::string_view stops);
  [[nodiscard]] std::uint32_t expect_count(std::uint32_t most);

  [[noreturn]] void fail(std::string message, std::string advice = {}) const;
  [[noreturn]] static void fail_at(RulePosition at, std::string message, std::string advice = {});

 private:
  std::string_view text_;
  std::size_t pos_ = 0;
  std::uint32_t line_, column_;
};

/// Splits at blanks; "a  b" gives two words.
[[nodiscard]] std::vector<std::string> split_words(std::string_view text);

}  // namespace dramatis
