// SPDX-License-Identifier: Apache-2.0
#include "text/html_text.hpp"

#include <algorithm>
#include <utility>

#include "model/utf8.hpp"
#include "text/html_clean.hpp"

namespace dramatis {

namespace {

/// Length of the character reference at the start of `raw` ("&amp;", "&#8217;", "&copy"), which
/// became `decoded`; 1 for an ampersand that is none.
std::size_t reference_length(std::string_view raw, std::string_view decoded) {
  constexpr std::size_t kLongest = 40;
  std::size_t i = 1;
  if (i < raw.size() && raw[i] == '#') ++i;
  const auto is_name = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  while (i < raw.size() && i < kLongest && is_name(raw[i])) ++i;
  const bool is_closed = i < raw.size() && raw[i] == ';';
  if (decoded.starts_with('&')) {
    const std::string_view name = raw.substr(1, i - 1);
    const bool is_ampersand =
        name.starts_with("amp") || name.starts_with("AMP") || name == "#38" || name == "#x26" || name == "#X26";
    if (!is_ampersand) return 1;
    return name.starts_with("#") ? i + (is_closed ? 1 : 0) : raw.size() > 4 && raw[4] == ';' ? 5 : 4;
  }
  return is_closed ? i + 1 : i;
}

/// How many bytes at the start are visible ASCII and the same in both.
std::size_t plain_stretch(std::string_view decoded, std::string_view raw) {
  const std::size_t limit = std::min(decoded.size(), raw.size());
  std::size_t n = 0;
  while (n < limit && decoded[n] == raw[n] && decoded[n] > ' ' && decoded[n] < 0x7F && raw[n] != '&') ++n;
  return n;
}

}  // namespace

void HtmlText::add(std::string_view decoded, std::string_view raw, std::uint64_t source) {
  std::size_t d = 0, r = 0;
  while (d < decoded.size()) {
    const std::string_view rest = raw.substr(std::min(r, raw.size()));
    if (!rest.empty() && rest.front() == '\r' && decoded[d] != '\r') {
      ++r;
      continue;
    }
    if (!rest.empty() && rest.front() == kDroppedByte) {  // which the parser made a U+FFFD
      ++r;
      d += decoded.substr(d).starts_with(kReplacementCharacter) ? kReplacementCharacter.size() : 1;
      continue;
    }
    const std::size_t sequence = utf8_sequence_length(decoded.substr(d));
    const std::size_t d_length = std::max<std::size_t>(sequence, 1);
    std::size_t r_length = std::min(d_length, rest.size());
    if (rest.starts_with('&')) r_length = reference_length(rest, decoded.substr(d));
    else if (rest.empty() || rest.front() != decoded[d]) r_length = 0;  // lost: stay where we are
    else if (const std::size_t same = plain_stretch(decoded.substr(d), rest); same > 0) {
      put(decoded.substr(d, same), source + r, same);
      d += same;
      r += same;
      continue;
    }
    // Character references with very large numbers come out of the parser as broken bytes.
    put_character(sequence == 0 ? kReplacementCharacter : decoded.substr(d, d_length), source + r, r_length);
    d += d_length;
    r += r_length;
  }
}

void HtmlText::put_character(std::string_view c, std::uint64_t source, std::size_t source_length) {
  const auto first = static_cast<unsigned char>(c.front());
  if (first == ' ' || first == '\n' || first == '\t' || first == '\r' || first == '\f' || c == "\xC2\xA0")
    return space(source);
  const bool is_invisible =
      first < 0x20 || first == 0x7F || c == "\xC2\xAD" || c == "\xE2\x80\x8B" || c == "\xEF\xBB\xBF";
  if (!is_invisible) put(c, source, source_length);
}

void HtmlText::put(std::string_view bytes, std::uint64_t source, std::size_t source_length) {
  if (space_ && !text_.empty() && text_.back() != '\n') {
    text_ += ' ';
    map_.add(1, space_at_, 1);
  }
  space_ = false;
  text_ += bytes;
  map_.add(bytes.size(), source, source_length);
}

void HtmlText::space(std::uint64_t source) {
  if (!space_) space_at_ = source;
  space_ = true;
}

void HtmlText::line_break() {
  space_ = false;
  if (text_.empty() || text_.back() == '\n') return;
  text_ += '\n';
  map_.add_made(1);
}

std::vector<SourceRun> HtmlText::take(std::string& text) {
  while (!text_.empty() && text_.back() == '\n') text_.pop_back();
  text = std::move(text_);
  text_.clear();
  space_ = false;
  return map_.take();
}

}  // namespace dramatis
