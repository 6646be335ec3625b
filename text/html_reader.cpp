// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>
#include <vector>

#include "model/utf8.hpp"
#include "text/html_metadata.hpp"
#include "text/html_page.hpp"
#include "text/reader.hpp"
#include "text/reader_support.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kLongText = 250;  // bytes of running text that make a part the article

/// Running text of a block: what is not in links, in paragraphs only.
std::size_t running_text(const HtmlBlock& block) {
  return block.kind == HtmlBlockKind::paragraph
             ? block.text.size() - std::min<std::size_t>(block.link_bytes, block.text.size())
             : 0;
}

bool is_mostly_links(const HtmlBlock& block) {
  return block.kind != HtmlBlockKind::headline && std::size_t{block.link_bytes} * 2 > block.text.size();
}

template <class Belongs>
std::size_t running_text(const HtmlPage& page, Belongs belongs) {
  std::size_t sum = 0;
  for (const HtmlBlock& block : page.blocks)
    if (belongs(block)) sum += running_text(block);
  return sum;
}

/// The `<article>` with most running text, or 0. A list of teasers has many small ones.
std::uint32_t best_article(const HtmlPage& page) {
  std::vector<std::size_t> sums;
  for (const HtmlBlock& block : page.blocks) {
    if (block.article >= sums.size()) sums.resize(block.article + 1);
    if (block.article != 0) sums[block.article] += running_text(block);
  }
  const auto best = std::max_element(sums.begin(), sums.end());
  return best == sums.end() ? 0 : static_cast<std::uint32_t>(best - sums.begin());
}

/// Marks the blocks of the part of the page that is the article: the article body if the
/// markup names it, else `<article>`, else `<main>`, else everything.
std::vector<char> main_part(const HtmlPage& page) {
  const std::uint32_t article = best_article(page);
  const auto all = [](const HtmlBlock&) { return true; };
  const auto in_body = [](const HtmlBlock& b) { return b.in_body_part; };
  const auto in_article = [&](const HtmlBlock& b) { return article != 0 && b.article == article; };
  const auto in_main = [](const HtmlBlock& b) { return b.in_main; };
  const std::size_t total = running_text(page, all);
  const auto is_enough = [&](std::size_t sum) { return sum >= kLongText || (sum > 0 && sum * 2 >= total); };
  std::vector<char> out(page.blocks.size(), 0);
  const auto mark = [&](auto belongs) {
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = belongs(page.blocks[i]) ? 1 : 0;
  };
  if (is_enough(running_text(page, in_article))) mark(in_article);
  else if (is_enough(running_text(page, in_body))) mark(in_body);
  else if (is_enough(running_text(page, in_main))) mark(in_main);
  else mark(all);
  return out;
}

/// The page's own headline: an `<h1>` in the main part, else the one that the title repeats,
/// else the first. A site's name is often an `<h1>` too.
std::size_t headline(const HtmlPage& page, const std::vector<char>& part, const std::string& title) {
  std::size_t first = page.blocks.size(), titled = first;
  for (std::size_t i = page.blocks.size(); i-- > 0;) {
    if (page.blocks[i].kind != HtmlBlockKind::headline) continue;
    first = i;
    if (page.blocks[i].text == title) titled = i;
  }
  for (std::size_t i = 0; i < page.blocks.size(); ++i)
    if (part[i] != 0 && page.blocks[i].kind == HtmlBlockKind::headline) return i;
  return titled < page.blocks.size() ? titled : first;
}

/// A heading with nothing kept before the next one headed a list of links.
void drop_empty_headings(const HtmlPage& page, std::vector<char>& keep) {
  bool is_followed = false;
  for (std::size_t i = keep.size(); i-- > 0;) {
    if (keep[i] == 0) continue;
    if (page.blocks[i].kind == HtmlBlockKind::heading) {
      if (!is_followed) keep[i] = 0;
      is_followed = false;
    } else {
      is_followed = true;
    }
  }
}

class Assembler {
 public:
  explicit Assembler(Document& document) : document_(document) {}

  void add(HtmlBlock& block) {
    std::string& text = document_.text;
    if (!text.empty()) text += "\n\n";
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += block.text;
    for (SourceRun& run : block.runs) {
      run.text.value += begin;
      document_.source_map.push_back(run);
    }
    document_.zones.push_back(
        {{ByteOffset(begin), ByteOffset(static_cast<std::uint32_t>(text.size()))}, zone_kind(block.kind), 1});
  }

 private:
  static ZoneKind zone_kind(HtmlBlockKind kind) {
    if (kind == HtmlBlockKind::headline) return ZoneKind::headline;
    if (kind == HtmlBlockKind::caption) return ZoneKind::caption;
    return kind == HtmlBlockKind::byline ? ZoneKind::byline : ZoneKind::body;
  }

  Document& document_;
};

}  // namespace

bool read_html(SourceItem item, Document& document, std::vector<Diagnostic>& report) {
  document = described(item);
  const std::string charset(declared_charset(item.bytes));
  DecodedText decoded = decode_text(std::move(item.bytes), charset);
  report_replaced(item, decoded, report);
  HtmlPage page = parse_html(std::move(decoded.text));
  read_metadata(page, document);

  std::vector<char> keep = main_part(page);
  const std::size_t head = headline(page, keep, document.title);
  // "Council approves bridge – Dale News": the page's title often has the site's name behind the headline.
  if (head < keep.size() && document.title.starts_with(page.blocks[head].text)) document.title = page.blocks[head].text;
  for (std::size_t i = 0; i < keep.size(); ++i)
    if (is_mostly_links(page.blocks[i]) || (page.blocks[i].kind == HtmlBlockKind::headline && i < head)) keep[i] = 0;
  drop_empty_headings(page, keep);

  Assembler assembler(document);
  if (head < keep.size()) assembler.add(page.blocks[head]);
  for (std::size_t i = 0; i < keep.size(); ++i)
    if (keep[i] != 0 && i != head) assembler.add(page.blocks[i]);
  document.source_map = compose(std::move(document.source_map), decoded.source_map);
  if (!document.text.empty()) return true;
  report.push_back({Severity::warning, item.source, 0, 0, "the page holds no running text", {}});
  return false;
}

}  // namespace dramatis
