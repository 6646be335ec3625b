// SPDX-License-Identifier: Apache-2.0
#include "text/html_clean.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dramatis {

namespace {

constexpr std::size_t kMaxDepth = 256;
constexpr std::size_t kMaxTagName = 16;

// HTML5, "formatting" elements but `a`: they carry no block structure and are reopened by the
// parser in every later paragraph if they are not closed.
constexpr std::array<std::string_view, 13> kFormatting = {"b", "big",   "code",   "em",     "font", "i", "nobr",
                                                          "s", "small", "strike", "strong", "tt",   "u"};
// Elements without content, and those that the parser closes by itself: not counted as depth.
constexpr std::array<std::string_view, 28> kFlat = {"area",   "base",  "br",    "col",   "dd",   "dt",     "embed",
                                                    "hr",     "img",   "input", "li",    "link", "meta",   "optgroup",
                                                    "option", "p",     "param", "rp",    "rt",   "source", "tbody",
                                                    "td",     "tfoot", "th",    "thead", "tr",   "track",  "wbr"};
// Their content is text, whatever it looks like.
constexpr std::array<std::string_view, 6> kRawText = {"script", "style", "textarea", "title", "xmp", "noembed"};

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

class Cleaner {
 public:
  explicit Cleaner(std::string& html) : html_(html) {}

  void run() {
    std::size_t at = 0;
    while ((at = html_.find('<', at)) != std::string::npos) at = tag(at);
  }

 private:
  /// Handles what starts at the `<` at `at`; returns where to go on.
  std::size_t tag(std::size_t at) {
    const std::string_view rest = std::string_view(html_).substr(at);
    if (rest.starts_with("<!--")) {
      if (comments_are_open_) return html_.size();
      const auto end = html_.find("-->", at + 4);
      comments_are_open_ = end == std::string::npos;
      return comments_are_open_ ? html_.size() : end + 3;
    }
    const bool closes = rest.size() > 1 && rest[1] == '/';
    std::size_t p = at + (closes ? 2 : 1);
    if (p >= html_.size() || !is_letter(html_[p])) return at + 1;
    std::string name;
    while (p < html_.size() && name.size() < kMaxTagName &&
           (is_letter(html_[p]) || (html_[p] >= '0' && html_[p] <= '9')))
      name += lower(html_[p++]);
    const std::size_t end = tag_end(p);
    if (is_in(kFormatting, name)) {
      overwrite(at, end, kDroppedByte);
    } else if (is_in(kRawText, name)) {
      return closes ? end : closing_tag(name, end);
    } else if (!is_in(kFlat, name)) {
      nest(at, end, closes);
    }
    return end;
  }

  /// Behind the `>` of a tag, minding quoted attributes.
  std::size_t tag_end(std::size_t p) const {
    char quote = '\0';
    for (; p < html_.size(); ++p) {
      const char c = html_[p];
      if (quote != '\0') {
        if (c == quote) quote = '\0';
      } else if (c == '>') {
        return p + 1;
      } else if ((c == '"' || c == '\'') && html_[p - 1] == '=') {
        quote = c;
      }
    }
    return html_.size();
  }

  void nest(std::size_t at, std::size_t end, bool closes) {
    if (!closes) ++depth_;
    if (depth_ > kMaxDepth) overwrite(at, end, ' ');
    if (closes && depth_ > 0) --depth_;
  }

  /// Behind "</name", or the end of the page.
  std::size_t closing_tag(std::string_view name, std::size_t from) const {
    for (std::size_t at = html_.find("</", from); at != std::string::npos; at = html_.find("</", at + 2)) {
      const std::string_view rest = std::string_view(html_).substr(at + 2, name.size());
      if (std::equal(rest.begin(), rest.end(), name.begin(), name.end(), [](char a, char b) { return lower(a) == b; }))
        return at + 2;
    }
    return html_.size();
  }

  void overwrite(std::size_t begin, std::size_t end, char with) {
    std::fill(html_.begin() + static_cast<std::ptrdiff_t>(begin), html_.begin() + static_cast<std::ptrdiff_t>(end),
              with);
  }

  std::string& html_;
  std::size_t depth_ = 0;
  bool comments_are_open_ = false;
};

}  // namespace

void clean_html(std::string& html) { Cleaner(html).run(); }

}  // namespace dramatis
