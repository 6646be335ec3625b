// SPDX-License-Identifier: Apache-2.0
#include "text/html_page.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "text/html_clean.hpp"
#include "text/html_text.hpp"

namespace dramatis {

namespace {

/// Gives the parser memory and takes it all back at once: its own destructor is recursive.
class Arena {
 public:
  static void* allocate(void* self, std::size_t size) { return static_cast<Arena*>(self)->take(size); }
  static void release(void* /*self*/, void* /*memory*/) {}

 private:
  static constexpr std::size_t kBlock = 256 * 1024;
  static constexpr std::size_t kAlign = alignof(std::max_align_t);

  void* take(std::size_t size) {
    size = (size + kAlign - 1) / kAlign * kAlign;
    if (size > left_) {
      const std::size_t block = std::max(size, kBlock);
      blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(block));
      next_ = blocks_.back().get();
      left_ = block;
    }
    std::byte* const out = next_;
    next_ += size;
    left_ -= size;
    return out;
  }

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
};

template <std::size_t N>
bool is_in(const std::array<GumboTag, N>& list, GumboTag tag) {
  return std::find(list.begin(), list.end(), tag) != list.end();
}

constexpr std::array kSkipped = {
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NAV,      GUMBO_TAG_ASIDE,
    GUMBO_TAG_FOOTER, GUMBO_TAG_FORM,   GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_SVG,
    GUMBO_TAG_MATH,   GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,   GUMBO_TAG_CANVAS,   GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,
    GUMBO_TAG_MENU,   GUMBO_TAG_HEAD,   GUMBO_TAG_TITLE};

constexpr std::array kInline = {
    GUMBO_TAG_A,    GUMBO_TAG_ABBR, GUMBO_TAG_BDI, GUMBO_TAG_BDO,   GUMBO_TAG_CITE,    GUMBO_TAG_DATA,   GUMBO_TAG_DEL,
    GUMBO_TAG_DFN,  GUMBO_TAG_INS,  GUMBO_TAG_KBD, GUMBO_TAG_LABEL, GUMBO_TAG_MARK,    GUMBO_TAG_Q,      GUMBO_TAG_RUBY,
    GUMBO_TAG_RB,   GUMBO_TAG_RT,   GUMBO_TAG_RP,  GUMBO_TAG_SAMP,  GUMBO_TAG_SPAN,    GUMBO_TAG_SUB,    GUMBO_TAG_SUP,
    GUMBO_TAG_TIME, GUMBO_TAG_VAR,  GUMBO_TAG_WBR, GUMBO_TAG_IMG,   GUMBO_TAG_ACRONYM, GUMBO_TAG_UNKNOWN};

// ARIA landmarks and widgets that are not the page's main matter.
constexpr std::array<std::string_view, 10> kSkippedRoles = {"navigation", "complementary", "contentinfo", "banner",
                                                            "search",     "menu",          "menubar",     "toolbar",
                                                            "dialog",     "alertdialog"};

std::string_view attribute(const GumboNode* node, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr || found->value == nullptr ? std::string_view() : found->value;
}

bool has_attribute(const GumboNode* node, const char* name) {
  return gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

/// True if `word` is one of the blank-separated words of an attribute.
bool has_word(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(" \t\r\n"), list.size());
    if (lower(list.substr(0, end)) == word) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

bool is_skipped(const GumboNode* node) {
  if (is_in(kSkipped, node->v.element.tag) || has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true")
    return true;
  const std::string_view role = attribute(node, "role");
  return std::find(kSkippedRoles.begin(), kSkippedRoles.end(), role) != kSkippedRoles.end();
}

struct State {
  HtmlBlockKind kind = HtmlBlockKind::paragraph;
  std::uint32_t article = 0;
  bool in_main = false;
  bool in_body_part = false;
  bool in_link = false;
};

class PageReader {
 public:
  PageReader(const std::string& html, HtmlPage& page) : html_(html), page_(page) {}

  void walk(const GumboNode* root) {
    stack_.push_back({root, 0, {}});
    while (!stack_.empty()) {
      Frame& top = stack_.back();
      if (top.child == top.node->v.element.children.length) {
        const bool is_block = !is_in(kInline, top.node->v.element.tag);
        if (is_block) flush(top.state);
        stack_.pop_back();
        continue;
      }
      const auto* child = static_cast<const GumboNode*>(top.node->v.element.children.data[top.child++]);
      visit(child, top.state);
    }
  }

 private:
  struct Frame {
    const GumboNode* node;
    unsigned child;
    State state;
  };

  void visit(const GumboNode* node, State state) {
    switch (node->type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA: return text(node, state);
      case GUMBO_NODE_WHITESPACE: return block_.space(offset(node->v.text.original_text.data));
      case GUMBO_NODE_ELEMENT: return element(node, state);
      default: return;
    }
  }

  void element(const GumboNode* node, State state) {
    const GumboTag tag = node->v.element.tag;
    metadata(node, tag);
    if (tag == GUMBO_TAG_BR) return block_.line_break();
    if (tag == GUMBO_TAG_HEAD) {
      stack_.push_back({node, 0, state});  // for its meta tags; its text is skipped below
      return;
    }
    if (is_skipped(node)) {
      if (!is_in(kInline, tag)) flush(state);
      return;
    }
    if (!is_in(kInline, tag)) flush(state);
    enter(node, tag, state);
    stack_.push_back({node, 0, state});
  }

  /// What an element says about the text in it.
  void enter(const GumboNode* node, GumboTag tag, State& state) {
    switch (tag) {
      case GUMBO_TAG_ARTICLE:
        if (state.article == 0) state.article = ++articles_;
        break;
      case GUMBO_TAG_MAIN: state.in_main = true; break;
      case GUMBO_TAG_A: state.in_link = true; break;
      case GUMBO_TAG_H1: state.kind = HtmlBlockKind::headline; break;
      case GUMBO_TAG_H2:
      case GUMBO_TAG_H3:
      case GUMBO_TAG_H4:
      case GUMBO_TAG_H5:
      case GUMBO_TAG_H6: state.kind = HtmlBlockKind::heading; break;
      case GUMBO_TAG_LI:
      case GUMBO_TAG_DT:
      case GUMBO_TAG_DD: state.kind = HtmlBlockKind::item; break;
      case GUMBO_TAG_FIGURE:
      case GUMBO_TAG_FIGCAPTION:
      case GUMBO_TAG_CAPTION: state.kind = HtmlBlockKind::caption; break;
      default: break;
    }
    if (attribute(node, "role") == "main") state.in_main = true;
    const std::string_view property = attribute(node, "itemprop");
    if (property.empty() && !has_attribute(node, "class") && !has_attribute(node, "rel")) return;
    if (has_word(property, "articlebody")) state.in_body_part = true;
    const bool is_author = has_word(property, "author") || has_word(attribute(node, "rel"), "author");
    // "byline" is the class name of nearly all news systems, "p-author" that of microformats.
    const bool is_byline =
        has_word(attribute(node, "class"), "byline") || has_word(attribute(node, "class"), "p-author");
    if ((is_author || is_byline) && state.kind == HtmlBlockKind::paragraph) state.kind = HtmlBlockKind::byline;
    if (is_author) page_.authors.push_back(plain_text(node));
  }

  void metadata(const GumboNode* node, GumboTag tag) {
    if (tag == GUMBO_TAG_META) {
      for (const char* key : {"property", "name", "itemprop"}) {
        if (const auto name = attribute(node, key); !name.empty())
          return page_.meta.emplace_back(lower(name), attribute(node, "content")), void();
      }
    } else if (tag == GUMBO_TAG_TITLE) {
      if (page_.title.empty()) page_.title = plain_text(node);
    } else if (tag == GUMBO_TAG_LINK) {
      if (page_.canonical.empty() && has_word(attribute(node, "rel"), "canonical"))
        page_.canonical = attribute(node, "href");
    } else if (tag == GUMBO_TAG_SCRIPT) {
      if (lower(attribute(node, "type")).find("ld+json") != std::string::npos)
        page_.json_ld.push_back(plain_text(node));
    } else if (tag == GUMBO_TAG_TIME) {
      if (const auto when = attribute(node, "datetime"); !when.empty()) page_.times.emplace_back(when);
    }
    if (page_.published.empty() && has_word(attribute(node, "itemprop"), "datepublished")) {
      const auto content = attribute(node, "content");
      page_.published = content.empty() ? attribute(node, "datetime") : content;
    }
  }

  /// The text below a node, its white space collapsed. For short things: title, author.
  static std::string plain_text(const GumboNode* root) {
    std::string all;
    std::vector<const GumboNode*> open = {root};
    while (!open.empty()) {
      const GumboNode* node = open.back();
      open.pop_back();
      if (node->type == GUMBO_NODE_ELEMENT) {
        const GumboVector& children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
          open.push_back(static_cast<const GumboNode*>(children.data[i - 1]));
      } else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
                 node->type == GUMBO_NODE_CDATA) {
        all += node->v.text.text;
      }
    }
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all.compare(i, kReplacementCharacter.size(), kReplacementCharacter) == 0) {  // was `kDroppedByte`
        i += kReplacementCharacter.size() - 1;
        continue;
      }
      const char c = all[i];
      const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (is_blank && (out.empty() || out.back() == ' ')) continue;
      out += is_blank ? ' ' : c;
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
  }

  std::uint64_t offset(const char* at) const {
    const bool is_inside = at >= html_.data() && at <= html_.data() + html_.size();
    return is_inside ? static_cast<std::uint64_t>(at - html_.data()) : 0;
  }

  void text(const GumboNode* node, const State& state) {
    // Text in <head> cannot be; the parser moves it to the body.
    const std::string_view raw(node->v.text.original_text.data, node->v.text.original_text.length);
    if (block_.is_empty()) block_state_ = state;
    const std::size_t before = block_.size();
    block_.add(node->v.text.text, raw, offset(raw.data()));
    if (state.in_link) link_bytes_ += static_cast<std::uint32_t>(block_.size() - std::min(before, block_.size()));
  }

  void flush(const State&) {
    if (block_.is_empty()) return block_.line_break();
    HtmlBlock out;
    out.runs = block_.take(out.text);
    out.kind = block_state_.kind;
    out.link_bytes = link_bytes_;
    out.article = block_state_.article;
    out.in_main = block_state_.in_main;
    out.in_body_part = block_state_.in_body_part;
    link_bytes_ = 0;
    if (!out.text.empty()) page_.blocks.push_back(std::move(out));
  }

  const std::string& html_;
  HtmlPage& page_;
  std::vector<Frame> stack_;
  HtmlText block_;
  State block_state_;
  std::uint32_t link_bytes_ = 0;
  std::uint32_t articles_ = 0;
};

}  // namespace

std::string_view declared_charset(std::string_view html) {
  // WHATWG looks at the first 1024 bytes; real pages put the declaration later too.
  const std::string_view head = html.substr(0, 4096);
  const std::string folded = lower(head);
  const auto at = folded.find("charset=");
  if (at == std::string::npos) {
    const auto xml = folded.starts_with("<?xml") ? folded.find("encoding=") : std::string::npos;
    if (xml == std::string::npos) return {};
    const std::string_view value = head.substr(std::min(xml + 10, head.size()));
    return value.substr(0, std::min(value.find_first_of("\"'?>"), value.size()));
  }
  std::string_view value = head.substr(at + 8);
  while (!value.empty() && (value.front() == '"' || value.front() == '\'' || value.front() == ' '))
    value.remove_prefix(1);
  return value.substr(0, std::min(value.find_first_of("\"'>; /"), value.size()));
}

HtmlPage parse_html(std::string html) {
  clean_html(html);
  HtmlPage page;
  Arena arena;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = &Arena::allocate;
  options.deallocator = &Arena::release;
  options.userdata = &arena;
  options.max_errors = 0;
  const GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
  PageReader(html, page).walk(output->root);
  return page;
}

}  // namespace dramatis
