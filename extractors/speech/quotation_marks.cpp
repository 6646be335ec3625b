// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/quotation_marks.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dramatis {

QuoteMark quote_mark(std::string_view token) {
  if (token.empty() || token.size() > 4) return QuoteMark::none;
  switch (token[0]) {
    case '"': return token.size() == 1 ? QuoteMark::straight : QuoteMark::none;
    case '\'':
      return token.size() == 1 ? QuoteMark::single_straight : token == "''" ? QuoteMark::straight : QuoteMark::none;
    case '`': return token == "``" ? QuoteMark::open : token == "`" ? QuoteMark::single_open : QuoteMark::none;
    case '\xE2':
      if (token == "\u201C" || token == "\u201E") return QuoteMark::open;
      if (token == "\u201D") return QuoteMark::close;
      if (token == "\u2018" || token == "\u201A") return QuoteMark::single_open;
      if (token == "\u2019") return QuoteMark::single_close;
      return QuoteMark::none;
    case '\xC2':
      if (token == "\u00AB") return QuoteMark::open;
      if (token == "\u00BB") return QuoteMark::close;
      return QuoteMark::none;
    default: return QuoteMark::none;
  }
}

namespace {

struct MarkAt {
  std::uint32_t token = 0;
  QuoteMark mark = QuoteMark::none;
};

class Pairing {
 public:
  explicit Pairing(AnnotatedDocument& document) : document_(document) {}

  std::vector<QuotedRun> run(std::span<const std::uint32_t> places) {
    std::size_t from = 0;
    collect(places);
    while (from < marks_.size()) {
      const std::uint32_t paragraph = paragraph_of(marks_[from].token);
      std::size_t to = from;
      while (to < marks_.size() && paragraph_of(marks_[to].token) == paragraph) ++to;
      pair_paragraph(from, to);
      from = to;
    }
    for (const QuotedRun& run : runs_)
      for (const TokenSpan segment : run.segments)
        for (std::uint32_t i = segment.begin.value; i < segment.end.value; ++i)
          document_.tokens[i].flags |= token_flag::quoted;
    return std::move(runs_);
  }

 private:
  void collect(std::span<const std::uint32_t> places) {
    for (const std::uint32_t i : places) {
      const Token& token = document_.tokens[i];
      if (!may_be_mark(token)) continue;
      QuoteMark mark = quote_mark(document_.text(token));
      // “ typed for ”: nothing between it and the word before, a gap behind
      if (mark == QuoteMark::open && i > 0 && !space_before(i) && space_before(i + 1)) mark = QuoteMark::close;
      if (mark != QuoteMark::none) marks_.push_back({i, mark});
    }
  }

  [[nodiscard]] std::uint32_t paragraph_of(std::uint32_t i) const {
    return document_.sentences[document_.tokens[i].sentence].paragraph;
  }
  [[nodiscard]] std::uint32_t paragraph_end(std::uint32_t i) const {
    const std::uint32_t paragraph = paragraph_of(i);
    std::uint32_t sentence = document_.tokens[i].sentence;
    while (sentence + 1 < document_.sentences.size() && document_.sentences[sentence + 1].paragraph == paragraph)
      ++sentence;
    return document_.sentences[sentence].tokens.end.value;
  }
  [[nodiscard]] bool space_before(std::uint32_t i) const {
    return i >= document_.tokens.size() || document_.tokens[i].has(token_flag::space_before);
  }
  [[nodiscard]] bool opens_paragraph(std::uint32_t i) const {
    return document_.tokens[i].has(token_flag::sentence_start) && (i == 0 || paragraph_of(i - 1) != paragraph_of(i));
  }

  /// May the mark open a run? Spacing decides for straight marks.
  [[nodiscard]] bool can_open(const MarkAt& m) const {
    const bool glued_behind = m.token + 1 < document_.tokens.size() && !space_before(m.token + 1);
    switch (m.mark) {
      case QuoteMark::open: return true;
      case QuoteMark::close: return space_before(m.token) && glued_behind;  // “ typed as ”
      case QuoteMark::straight: return glued_behind || opens_paragraph(m.token);
      case QuoteMark::single_open:
      case QuoteMark::single_straight: return glued_behind && (space_before(m.token) || follows_opener(m.token));
      default: return false;
    }
  }
  [[nodiscard]] bool follows_opener(std::uint32_t i) const {
    if (i == 0) return true;
    const std::string_view before = document_.text(document_.tokens[i - 1]);
    return before == "(" || before == "[" || before == "-" || before == "\u2014" || before == "\u2013";
  }

  void pair_paragraph(std::size_t from, std::size_t to) {
    const bool continues = open_run_ >= 0;
    bool first = true;
    last_curly_close_ = from;
    for (std::size_t i = from; i < to; ++i)
      if (marks_[i].mark == QuoteMark::close) last_curly_close_ = i;
    for (std::size_t i = from; i < to; ++i) {
      if (!can_open(marks_[i])) continue;
      const bool is_single = single(marks_[i].mark);
      const std::size_t close = is_single ? closing_single(i, to) : closing_double(i, to);
      if (is_single && close == to && !goes_on_single(marks_[i].token, to)) continue;  // an apostrophe
      const bool joins = continues && first && opens_paragraph(marks_[i].token) &&
                         paragraph_of(marks_[i].token) == open_paragraph_ + 1 && marks_[i].mark == open_mark_;
      first = false;
      if (!joins) {
        runs_.emplace_back();
        runs_.back().single = is_single;
      }
      QuotedRun& run = joins ? runs_[static_cast<std::size_t>(open_run_)] : runs_.back();
      if (close < to) {
        run.segments.push_back({TokenIndex(marks_[i].token), TokenIndex(marks_[close].token + 1)});
        run.closed = true;
        open_run_ = -1;
        i = close;
      } else {
        run.segments.push_back({TokenIndex(marks_[i].token), TokenIndex(paragraph_end(marks_[i].token))});
        run.closed = false;
        open_run_ = &run - runs_.data();
        open_paragraph_ = paragraph_of(marks_[i].token);
        open_mark_ = marks_[i].mark;
        return;
      }
    }
    open_run_ = -1;
  }

  static bool single(QuoteMark m) {
    return m == QuoteMark::single_open || m == QuoteMark::single_straight || m == QuoteMark::single_close;
  }

  /// "'We left early. | 'They stayed.'": single marks that the next paragraph opens again, and only the last closes.
  [[nodiscard]] bool goes_on_single(std::uint32_t i, std::size_t to) const {
    if (to >= marks_.size()) return false;
    const MarkAt& next = marks_[to];
    if (!single(next.mark) || !opens_paragraph(next.token) || !can_open(next)) return false;
    if (paragraph_of(next.token) != paragraph_of(i) + 1) return false;
    if (opens_paragraph(i)) return true;
    const std::string_view before = document_.text(document_.tokens[i - 1]);
    return before == ":" || before == ",";
  }

  /// Index of the mark that closes the double mark `i`, or `to`.
  [[nodiscard]] std::size_t closing_double(std::size_t i, std::size_t to) const {
    const bool curly = marks_[i].mark != QuoteMark::straight;
    const bool has_curly_close = last_curly_close_ > i;
    int depth = 1;
    for (std::size_t k = i + 1; k < to; ++k) {
      const QuoteMark mark = marks_[k].mark;
      if (single(mark)) continue;
      if (!curly) {  // a curly pair inside straight marks is nested
        if (mark == QuoteMark::straight) return k;
        if (mark == QuoteMark::open) ++depth;
        if (mark == QuoteMark::close && --depth == 0) return k;
        continue;
      }
      if (mark == QuoteMark::open) ++depth;
      if (mark == QuoteMark::close || (mark == QuoteMark::straight && !has_curly_close)) {
        --depth;
        if (depth > 0 && ends_speech(marks_[k].token) && !closes_again(k, to)) depth = 0;
        if (depth == 0) return k;
      }
    }
    return to;
  }

  /// A closing mark behind the end of a sentence or a comma.
  [[nodiscard]] bool ends_speech(std::uint32_t i) const {
    if (i == 0 || !space_before(i + 1)) return false;
    const std::string_view before = document_.text(document_.tokens[i - 1]);
    return before == "," || before == "." || before == "?" || before == "!";
  }
  /// Does another closing mark come before the next opening one? Then an inner pair was meant.
  [[nodiscard]] bool closes_again(std::size_t k, std::size_t to) const {
    for (++k; k < to; ++k) {
      if (marks_[k].mark == QuoteMark::close) return true;
      if (marks_[k].mark == QuoteMark::open) return false;
    }
    return false;
  }

  /// Index of the mark that closes the single mark `i`, or `to`. An apostrophe behind a plural looks
  /// the same ("the boys' room"), so one behind punctuation is taken first.
  [[nodiscard]] std::size_t closing_single(std::size_t i, std::size_t to) const {
    std::size_t fallback = to;
    bool nested = false;
    for (std::size_t k = i + 1; k < to; ++k) {
      const QuoteMark mark = marks_[k].mark;
      if (!single(mark)) {  // singles reach over double marks only in pairs: 'He said, "Why?" twice,' said Berg
        const std::size_t inner = can_open(marks_[k]) ? closing_double(k, to) : to;
        if (inner == to) break;
        k = inner;
        nested = true;
        continue;
      }
      const std::uint32_t at = marks_[k].token;
      if (space_before(at)) {
        if (mark != QuoteMark::single_close) break;  // another opens
        continue;
      }
      const bool free_behind = space_before(at + 1) || document_.tokens[at + 1].shape == Shape::punctuation;
      if (!free_behind || at == marks_[i].token + 1) continue;
      if (ends_speech(at)) return k;
      if (fallback == to && !nested) fallback = k;
    }
    return fallback;
  }

  AnnotatedDocument& document_;
  std::vector<MarkAt> marks_;
  std::vector<QuotedRun> runs_;
  std::size_t last_curly_close_ = 0;  ///< of the paragraph
  std::ptrdiff_t open_run_ = -1;      ///< run that the paragraph before left open
  std::uint32_t open_paragraph_ = 0;
  QuoteMark open_mark_ = QuoteMark::none;  ///< that opened it: a paragraph that goes on opens with the same
};

}  // namespace

std::vector<QuotedRun> find_quoted_runs(AnnotatedDocument& document, std::span<const std::uint32_t> places) {
  return Pairing(document).run(places);
}

}  // namespace dramatis
