// SPDX-License-Identifier: Apache-2.0
#pragma once

// A parsed web page as a flat list of blocks of text, in page order, with what the markup
// says about each, and the metadata of its head. Which blocks are the article is decided by
// `html_reader.cpp`. The only file that knows the HTML parser is `html_page.cpp`.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/document.hpp"

namespace dramatis {

enum class HtmlBlockKind : std::uint8_t { headline, heading, paragraph, item, caption, byline };

/// Text between two block boundaries: white space collapsed, entities decoded, soft hyphens
/// and zero-width characters dropped. A `<br>` is a line break.
struct HtmlBlock {
  HtmlBlockKind kind = HtmlBlockKind::paragraph;
  std::string text;
  std::vector<SourceRun> runs;   ///< from `text` to the page's bytes
  std::uint32_t link_bytes = 0;  ///< how much of `text` is inside links
  std::uint32_t article = 0;     ///< the outermost `<article>` around it, counted from 1; 0 for none
  bool in_main = false;          ///< inside `<main>` or role=main
  bool in_body_part = false;     ///< inside itemprop=articleBody
};

struct HtmlPage {
  std::vector<HtmlBlock> blocks;                          ///< without nav, aside, footer, form, script …
  std::vector<std::pair<std::string, std::string>> meta;  ///< lower-case name or property → content, in page order
  std::vector<std::string> json_ld;                       ///< contents of ld+json scripts
  std::vector<std::string> times;                         ///< `datetime` of `<time>`, in page order
  std::vector<std::string> authors;                       ///< text of rel=author and itemprop=author
  std::string title;                                      ///< of `<title>`
  std::string canonical;                                  ///< link rel=canonical
  std::string published;                                  ///< content of itemprop=datePublished
};

/// Parses a page. `html` is valid UTF-8. Never fails: HTML5 gives every input a tree. Nesting
/// beyond 256 levels is flattened, so neither stack nor time grow with it. Linear.
[[nodiscard]] HtmlPage parse_html(std::string html);

/// The charset that a page declares in its first kilobytes, or empty.
[[nodiscard]] std::string_view declared_charset(std::string_view html);

}  // namespace dramatis
