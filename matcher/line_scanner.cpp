// SPDX-License-Identifier: Apache-2.0
#include "matcher/line_scanner.hpp"

#include <utility>

namespace dramatis {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool is_word_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

void LineScanner::skip_blanks() {
  while (pos_ < text_.size() && is_blank(text_[pos_])) ++pos_;
}

bool LineScanner::at_end() {
  skip_blanks();
  return pos_ >= text_.size();
}

bool LineScanner::accept(char c) {
  skip_blanks();
  if (peek() != c || pos_ >= text_.size()) return false;
  ++pos_;
  return true;
}

bool LineScanner::accept_word(std::string_view word) {
  skip_blanks();
  if (!rest().starts_with(word)) return false;
  if (pos_ + word.size() < text_.size() && is_word_char(text_[pos_ + word.size()])) return false;
  pos_ += word.size();
  return true;
}

void LineScanner::expect(char c, std::string_view what) {
  if (accept(c)) return;
  const std::string found = at_end() ? "the line ends" : "'" + std::string(1, peek()) + "' stands here";
  fail("expected '" + std::string(1, c) + "' " + std::string(what) + ", but " + found);
}

std::optional<std::string> LineScanner::word() {
  skip_blanks();
  const std::size_t begin = pos_;
  while (pos_ < text_.size() && is_word_char(text_[pos_])) ++pos_;
  if (pos_ == begin) return std::nullopt;
  return std::string(text_.substr(begin, pos_ - begin));
}

std::string LineScanner::expect_word(std::string_view what) {
  if (auto w = word()) return *std::move(w);
  fail("expected " + std::string(what));
}

std::string LineScanner::quoted() {
  skip_blanks();
  const RulePosition at = position();
  const char mark = peek();
  ++pos_;
  std::string out;
  while (pos_ < text_.size() && text_[pos_] != mark) {
    if (text_[pos_] == '\\' && pos_ + 1 < text_.size() && (text_[pos_ + 1] == mark || text_[pos_ + 1] == '\\')) ++pos_;
    out += text_[pos_++];
  }
  if (pos_ >= text_.size()) fail_at(at, "this quotation mark is never closed");
  ++pos_;
  return out;
}

std::string LineScanner::until(std::string_view stops) {
  skip_blanks();
  const std::size_t begin = pos_;
  while (pos_ < text_.size() && !is_blank(text_[pos_]) && stops.find(text_[pos_]) == std::string_view::npos) ++pos_;
  return std::string(text_.substr(begin, pos_ - begin));
}

std::uint32_t LineScanner::expect_count(std::uint32_t most) {
  skip_blanks();
  const RulePosition at = position();
  std::uint32_t n = 0;
  const std::size_t begin = pos_;
  while (pos_ < text_.size() && text_[pos_] >= '0' && text_[pos_] <= '9' && n <= 100000)
    n = n * 10 + static_cast<std::uint32_t>(text_[pos_++] - '0');
  if (pos_ == begin) fail("expected a number");
  if (n > most) fail_at(at, "at most " + std::to_string(most) + " here, not " + std::to_string(n));
  return n;
}

void LineScanner::fail(std::string message, std::string advice) const {
  fail_at(position(), std::move(message), std::move(advice));
}

void LineScanner::fail_at(RulePosition at, std::string message, std::string advice) {
  throw LineError{at, std::move(message), std::move(advice)};
}

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> out;
  std::size_t i = 0;
  while (i < text.size()) {
    while (i < text.size() && is_blank(text[i])) ++i;
    const std::size_t begin = i;
    while (i < text.size() && !is_blank(text[i])) ++i;
    if (i > begin) out.emplace_back(text.substr(begin, i - begin));
  }
  return out;
}

}  // namespace dramatis
