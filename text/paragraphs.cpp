// SPDX-License-Identifier: Apache-2.0
#include "text/paragraphs.hpp"

#include <algorithm>

namespace dramatis {

namespace {

// Wrapped text has several lines, none very long, nearly all about full.
constexpr std::uint32_t kWidest = 110, kNarrowest = 50, kFewestLines = 3;
// A first line set in by this much more than the others opens a paragraph.
constexpr std::uint32_t kIndent = 2;

std::uint32_t leading_blanks(std::string_view text, std::size_t begin) {
  std::uint32_t n = 0;
  for (; begin + n < text.size() && (text[begin + n] == ' ' || text[begin + n] == '\t'); ++n) {
  }
  return n;
}

bool is_blank_line(std::string_view text, std::size_t begin) {
  const std::size_t at = begin + leading_blanks(text, begin);
  return at >= text.size() || text[at] == '\n' || text[at] == '\r';
}

}  // namespace

bool LineLayout::is_paragraph_break(std::uint32_t before, std::uint32_t after) {
  if (before >= block_end_) measure(before);
  if (width_ == 0) return true;
  const std::size_t line_break = text_.find('\n', before);
  const std::uint32_t indent = line_break == std::string_view::npos ? 0 : leading_blanks(text_, line_break + 1);
  if (indent >= indent_ + kIndent) return true;
  const std::size_t begin = before == 0 ? std::string_view::npos : text_.rfind('\n', before - 1);
  const auto line = static_cast<std::uint32_t>(before - (begin == std::string_view::npos ? 0 : begin + 1));
  std::uint32_t word = after;
  while (word < text_.size() && text_[word] != ' ' && text_[word] != '\n') ++word;
  return line + 1 + (word - after) <= width_;
}

/// Measures the block of lines around `position`.
void LineLayout::measure(std::uint32_t position) {
  // Blocks are met in order, so the one around `position` begins behind the last.
  std::size_t begin = std::min<std::size_t>(block_end_, position);
  const std::string_view before = text_.substr(0, position);
  for (std::size_t at = before.find('\n', begin); at != std::string_view::npos; at = before.find('\n', at + 1))
    if (is_blank_line(text_, at + 1)) begin = at + 1;
  lengths_.clear();
  lengths_.reserve(32);
  std::vector<std::uint32_t>& lengths = lengths_;
  std::uint32_t widest = 0, least_indent = kWidest;
  std::size_t at = begin;
  for (bool is_first = true; at < text_.size(); is_first = false) {
    if (is_blank_line(text_, at) && !lengths.empty()) break;
    const std::size_t end = std::min(text_.find('\n', at), text_.size());
    if (!is_blank_line(text_, at)) {
      const auto length = static_cast<std::uint32_t>(std::min<std::size_t>(end - at, kWidest + 1));
      lengths.push_back(length);
      widest = std::max(widest, length);
      if (!is_first || lengths.size() > 1) least_indent = std::min(least_indent, leading_blanks(text_, at));
    }
    at = std::min(end + 1, text_.size());
  }
  block_end_ = static_cast<std::uint32_t>(std::max<std::size_t>(at, position + 1));
  const auto full = std::count_if(lengths.begin(), lengths.end(), [&](std::uint32_t n) { return n * 5 >= widest * 4; });
  const bool is_wrapped = lengths.size() >= kFewestLines && widest <= kWidest && widest >= kNarrowest &&
                          static_cast<std::size_t>(full) * 3 >= lengths.size() * 2;
  width_ = is_wrapped ? widest : 0;
  indent_ = least_indent == kWidest ? 0 : least_indent;
}

bool is_list_mark(std::string_view token) {
  switch (token.size()) {
    case 1: return token[0] == '-' || token[0] == '*';
    case 2: return token == "\xC2\xB7";
    case 3:
      return token == "\xE2\x80\xA2" || token == "\xE2\x97\x8F" || token == "\xE2\x96\xAA" || token == "\xE2\x80\x93";
    default: return false;
  }
}

std::vector<TokenSpan> paragraphs_of(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<TokenSpan> out;
  out.reserve(32);
  LineLayout layout(text);
  const auto count = static_cast<std::uint32_t>(tokens.size());
  const auto opens = [&](std::uint32_t i) {
    const Token& t = tokens[i];
    if (!t.has(token_flag::line_before)) return false;
    return t.has(token_flag::blank_before) || layout.is_paragraph_break(tokens[i - 1].end.value, t.begin.value);
  };
  std::uint32_t begin = 0;
  for (std::uint32_t i = 1; i <= count; ++i) {
    if (i < count && !opens(i)) continue;
    out.push_back({TokenIndex(begin), TokenIndex(i)});
    begin = i;
  }
  return out;
}

}  // namespace dramatis
