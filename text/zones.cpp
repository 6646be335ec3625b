// SPDX-License-Identifier: Apache-2.0
#include "text/zones.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "text/dateline.hpp"
#include "text/paragraphs.hpp"
#include "text/zone_line.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kRepeatWords = 4;  // shorter paragraphs recur by nature: "No comment."
constexpr std::size_t kTickerLines = 3;    // fewer are no table
constexpr std::size_t kBlockLines = 12;    // headlines under "RELATED COVERAGE"
constexpr std::size_t kHeadLines = 4;      // headline, deck and their like at the top
constexpr std::size_t kBetween = 4;        // lines between a second story's headline and its dateline
constexpr std::uint32_t kLongText = 30;    // words that make a paragraph running text without its full stop

class PageReader {
 public:
  PageReader(AnnotatedDocument& document, const ZoneWords& words) : d_(document), words_(words) {}

  std::vector<TokenSpan> run() {
    std::vector<TokenSpan> paragraphs = read_lines();
    if (lines_.empty()) return paragraphs;
    captions();
    datelines();
    tickers();
    blocks();
    repeats();
    headlines();
    stories();
    metadata();
    write();
    return paragraphs;
  }

 private:
  /// A line and what was decided about it.
  struct Part {
    Line line;
    ZoneKind kind = ZoneKind::body;
    bool is_decided = false;
    std::uint8_t story = 1;
  };

  void decide(Part& part, ZoneKind kind) {
    part.kind = kind;
    part.is_decided = true;
  }

  /// Paragraphs, or the reader's own ones; forms that speak for themselves are decided. Gives the paragraphs, if
  /// they are no reader's.
  std::vector<TokenSpan> read_lines() {
    const std::vector<Zone> hints = std::move(d_.document.zones);
    d_.document.zones.clear();
    std::vector<TokenSpan> spans;
    if (hints.empty()) spans = paragraphs_of(d_.document.text, d_.tokens);
    else spans = spans_of(hints);
    lines_.reserve(spans.size());
    std::size_t hint = 0;
    for (const TokenSpan span : spans) {
      Part part;
      part.line = read_line(d_, words_, span);
      switch (part.line.form) {
        case LineForm::furniture:
        case LineForm::counter:
        case LineForm::block: decide(part, ZoneKind::furniture); break;
        case LineForm::byline: decide(part, ZoneKind::byline); break;
        case LineForm::date: decide(part, ZoneKind::dateline); break;
        case LineForm::caption: decide(part, ZoneKind::caption); break;
        case LineForm::dateline: part.is_decided = true; break;
        default: break;
      }
      while (hint < hints.size() && hints[hint].span.end <= part.line.bytes.begin) ++hint;
      if (hint < hints.size() && hints[hint].kind != ZoneKind::body && part.line.form != LineForm::furniture)
        decide(part, hints[hint].kind);
      lines_.push_back(part);
    }
    if (!hints.empty()) spans.clear();
    return spans;
  }

  /// The tokens of each zone that a reader made, cut further where it holds line breaks.
  std::vector<TokenSpan> spans_of(const std::vector<Zone>& hints) const {
    std::vector<TokenSpan> out;
    std::size_t hint = 0;
    std::uint32_t begin = 0;
    const auto count = static_cast<std::uint32_t>(d_.tokens.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      bool starts = d_.tokens[i].has(token_flag::line_before);
      while (hint < hints.size() && hints[hint].span.begin <= d_.tokens[i].begin) {
        ++hint;
        starts = true;
      }
      if (!starts || i == begin) continue;
      out.push_back({TokenIndex(begin), TokenIndex(i)});
      begin = i;
    }
    if (begin < count) out.push_back({TokenIndex(begin), TokenIndex(count)});
    return out;
  }

  /// A dateline stands in the first running text or under a headline and its like. In the middle of
  /// a story "IMF: We expect …" names a speaker.
  void datelines() {
    bool may_come = true;
    for (Part& part : lines_) {
      if (part.line.form == LineForm::dateline && !may_come && part.kind == ZoneKind::body) {
        part.line.form = LineForm::text;
        part.line.dateline_end = part.line.tokens.begin;
        part.is_decided = false;
      }
      if (part.line.form == LineForm::dateline) may_come = part.line.dateline_end == part.line.tokens.end;
      else if (is_running_text(part)) may_come = false;
      else if (part.line.form == LineForm::text && part.line.is_headline_like()) may_come = true;
      else if (part.kind == ZoneKind::byline || part.kind == ZoneKind::headline || part.line.form == LineForm::date)
        may_come = true;
    }
  }

  /// Several ticker lines in a row are a table; a short line in capitals above is its head ("NYSE - LSE").
  void tickers() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      std::size_t end = i;
      while (end < lines_.size() && lines_[end].line.form == LineForm::ticker) ++end;
      if (end - i >= kTickerLines) {
        for (std::size_t j = i; j < end; ++j) decide(lines_[j], ZoneKind::furniture);
        if (i > 0 && is_table_head(lines_[i - 1])) table_head(lines_[i - 1]);
      }
      if (end > i) i = end - 1;
    }
  }

  void table_head(Part& part) {
    part.line.form = LineForm::furniture;
    decide(part, ZoneKind::furniture);
  }

  bool is_table_head(const Part& part) const {
    const bool is_free = !part.is_decided || part.line.form == LineForm::dateline;
    if (!is_free || part.line.words > 4) return false;
    for (TokenIndex i = part.line.tokens.begin; i < part.line.tokens.end; ++i)
      if (d_.token(i).shape == Shape::lower || d_.token(i).shape == Shape::capitalized) return false;
    return true;
  }

  /// Behind "2 of 6 |" stands the picture's caption, whatever it looks like.
  void captions() {
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i)
      if (lines_[i].line.form == LineForm::counter && !lines_[i + 1].is_decided)
        decide(lines_[i + 1], ZoneKind::caption);
  }

  /// Under "RELATED COVERAGE": headlines, up to the first running text.
  void blocks() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].line.form != LineForm::block) continue;
      for (std::size_t j = i + 1; j < lines_.size() && j - i <= kBlockLines; ++j) {
        if (lines_[j].line.form != LineForm::text || !lines_[j].line.is_headline_like()) break;
        decide(lines_[j], ZoneKind::furniture);
      }
    }
  }

  /// Paragraphs with the words of an earlier one.
  void repeats() {
    std::vector<std::pair<std::uint64_t, std::size_t>> seen;  // hash, line
    seen.reserve(lines_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Part& part = lines_[i];
      if (part.line.words >= kRepeatWords && part.kind != ZoneKind::furniture) seen.emplace_back(part.line.hash, i);
    }
    std::sort(seen.begin(), seen.end());
    std::size_t first = 0;  // of those with this hash
    for (std::size_t i = 1; i < seen.size(); ++i) {
      if (seen[i].first != seen[first].first) first = i;
      if (first == i || !is_same(lines_[seen[first].second].line, lines_[seen[i].second].line)) continue;
      if (lines_[seen[first].second].line.form == LineForm::text) mark_repeated(seen[first].second);
      decide(lines_[seen[i].second], ZoneKind::repeat);
    }
  }
  void mark_repeated(std::size_t i) {
    repeated_.resize(lines_.size());
    repeated_[i] = true;
  }
  bool is_repeated(std::size_t i) const { return i < repeated_.size() && repeated_[i]; }

  bool is_same(const Line& a, const Line& b) const {
    TokenIndex i = a.tokens.begin, j = b.tokens.begin;
    const auto skip = [&](TokenIndex& at, TokenIndex end) {
      while (at < end && (d_.token(at).shape == Shape::punctuation || d_.token(at).shape == Shape::symbol)) ++at;
    };
    for (;; ++i, ++j) {
      skip(i, a.tokens.end);
      skip(j, b.tokens.end);
      if (i == a.tokens.end || j == b.tokens.end) return i == a.tokens.end && j == b.tokens.end;
      if (d_.token(i).word != d_.token(j).word) return false;
    }
  }

  static bool is_running_text(const Part& part) {
    return part.line.form == LineForm::dateline ||
           (part.line.form == LineForm::text && part.kind == ZoneKind::body &&
            ((part.line.ends_sentence && part.line.words > 3) || part.line.words > kLongText));
  }

  /// The top of the page, lines that recur as the title does, and what stands over a second story.
  void headlines() {
    top();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Part& part = lines_[i];
      if (part.is_decided || !part.line.is_headline_like()) continue;
      if (part.line.starts_with_mark) {
        if (is_summary_item(i)) decide(part, ZoneKind::furniture);
      } else if (is_repeated(i) || is_title(part.line)) {
        decide(part, ZoneKind::headline);
      }
    }
  }

  /// "WORLD | AFRICA", "Home > News": where the page hangs in its site.
  bool is_breadcrumb(const Line& line) const {
    if (line.words > 6 || line.ends_sentence) return false;
    for (TokenIndex i = line.tokens.begin + 1; i < line.tokens.end; ++i) {
      const std::string_view s = d_.text(d_.token(i));
      if (s == "|" || s == ">" || s == "\xE2\x80\xBA" || s == "\xC2\xBB") return true;
    }
    return false;
  }

  bool is_title(const Line& line) const {
    const std::string& title = d_.document.title;
    return !title.empty() && d_.text(line.bytes) == title;
  }

  /// Bulleted summaries stand among headlines and furniture, not in the text: "- Oslo had earlier said …".
  bool is_summary_item(std::size_t i) const {
    const bool after = i > 0 && lines_[i - 1].is_decided && lines_[i - 1].kind != ZoneKind::caption &&
                       lines_[i - 1].line.form != LineForm::dateline;
    return after && !closes_with_mark(lines_[i].line);
  }
  /// "- Growing threats -" is a crosshead.
  bool closes_with_mark(const Line& line) const { return is_list_mark(d_.text(d_.token(line.tokens.end - 1))); }

  /// Lines without a full stop before the first running text; one long enough must follow.
  void top() {
    const auto text = std::find_if(lines_.begin(), lines_.end(), [](const Part& p) { return is_running_text(p); });
    if (text == lines_.end()) return;
    std::size_t found = 0;
    for (auto part = lines_.begin(); part != text && found < kHeadLines; ++part) {
      if (part->is_decided || part->line.form != LineForm::text) continue;
      if (is_breadcrumb(part->line)) decide(*part, ZoneKind::furniture);
      else if (part->line.is_headline_like() && !part->line.starts_with_mark) {
        decide(*part, ZoneKind::headline);
        ++found;
      }
    }
    if (found == 0 && text == lines_.begin() && is_capitals(text->line) && text->line.is_headline_like())
      decide(*text, ZoneKind::headline);
    upper_headline(static_cast<std::size_t>(text - lines_.begin()));
  }

  /// "FERRY RUNS AGAIN AFTER STORM." over text that is not in capitals is a headline for all its full stop.
  void upper_headline(std::size_t i) {
    if (i != 0 || i + 1 >= lines_.size() || lines_[i].line.form != LineForm::text) return;
    if (lines_[i].line.words > kLongText || !is_capitals(lines_[i].line) || is_capitals(lines_[i + 1].line)) return;
    decide(lines_[i], ZoneKind::headline);
  }

  bool is_capitals(const Line& line) const {
    std::uint32_t upper = 0;
    for (TokenIndex i = line.tokens.begin; i < line.tokens.end; ++i) {
      const Shape shape = d_.token(i).shape;
      if (shape == Shape::lower || shape == Shape::capitalized || shape == Shape::mixed) return false;
      if (shape == Shape::upper) ++upper;
    }
    return upper >= 3;
  }

  /// A headline behind running text, with a dateline close under it, opens another story.
  void stories() {
    std::uint8_t story = 1;
    std::size_t text_lines = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Part& part = lines_[i];
      if (text_lines >= 2 && story < 255 && opens_story(i)) {
        ++story;
        text_lines = 0;
        decide(part, ZoneKind::headline);
      }
      part.story = story;
      if (is_running_text(part)) ++text_lines;
    }
  }

  bool opens_story(std::size_t i) const {
    const Part& part = lines_[i];
    const bool is_free = !part.is_decided || part.kind == ZoneKind::headline;
    if (!is_free || part.line.form != LineForm::text || !part.line.is_headline_like() || part.line.starts_with_mark)
      return false;
    for (std::size_t j = i + 1; j < lines_.size() && j <= i + kBetween; ++j) {
      if (lines_[j].line.form == LineForm::dateline) return true;
      const bool may_stand_between = lines_[j].kind == ZoneKind::caption || lines_[j].kind == ZoneKind::byline ||
                                     lines_[j].kind == ZoneKind::dateline;
      if (!may_stand_between) return false;
    }
    return false;
  }

  /// `published`, `title` and `author` where the page's text says them and nothing else did.
  void metadata() {
    Document& document = d_.document;
    for (const Part& part : lines_) {
      if (part.story != 1) break;
      if (document.title.empty() && part.kind == ZoneKind::headline) document.title = d_.text(part.line.bytes);
      const bool has_date = part.line.form == LineForm::byline || part.line.form == LineForm::date ||
                            part.line.form == LineForm::dateline;
      if (!document.published.empty() || !has_date) continue;
      const TokenIndex end = part.line.form == LineForm::dateline ? part.line.dateline_end : part.line.tokens.end;
      if (const auto date = find_date(d_, words_, {part.line.tokens.begin, end})) document.published = iso_date(*date);
    }
  }

  /// Zones of neighbouring paragraphs of body, furniture and repeats run together.
  void write() {
    for (const Part& part : lines_) {
      ByteSpan rest = part.line.bytes;
      if (part.line.form == LineForm::dateline && part.kind == ZoneKind::body) {
        const ByteSpan dateline = d_.bytes({part.line.tokens.begin, part.line.dateline_end});
        d_.document.zones.push_back({dateline, ZoneKind::dateline, part.story});
        if (part.line.dateline_end == part.line.tokens.end) continue;
        rest.begin = d_.token(part.line.dateline_end).begin;
      }
      if (part.kind == ZoneKind::caption && part.line.credit != part.line.tokens.begin) {
        // The credit is no part of what the caption tells: "Gunmen attack post / Photo: Jo Lind".
        const ByteOffset credit = d_.token(part.line.credit).begin;
        add({rest.begin, d_.token(part.line.credit - 1).end}, part.kind, part.story);
        rest.begin = credit;
      }
      add(rest, part.kind, part.story);
    }
  }

  void add(ByteSpan span, ZoneKind kind, std::uint8_t story) {
    std::vector<Zone>& zones = d_.document.zones;
    const bool runs_on = kind == ZoneKind::body || kind == ZoneKind::furniture || kind == ZoneKind::repeat;
    if (runs_on && !zones.empty() && zones.back().kind == kind && zones.back().story == story)
      zones.back().span.end = span.end;
    else zones.push_back({span, kind, story});
  }

  AnnotatedDocument& d_;
  const ZoneWords& words_;
  std::vector<Part> lines_;
  std::vector<bool> repeated_;
};

}  // namespace

std::vector<TokenSpan> ZoneFinder::find(AnnotatedDocument& document) const {
  return PageReader(document, words_).run();
}

}  // namespace dramatis
