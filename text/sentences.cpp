// SPDX-License-Identifier: Apache-2.0
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "text/paragraphs.hpp"

namespace dramatis {
namespace {

/// What a punctuation token is to the splitter.
enum class Mark : std::uint8_t {
  none,
  stop,
  exclamation,
  dots,
  quote,
  single_quote,
  open_quote,
  close_quote,
  open_bracket,
  close_bracket,
  bullet
};

Mark mark_of(std::string_view text) {
  if (text.size() == 1) {
    switch (text[0]) {
      case '.': return Mark::stop;
      case '!':
      case '?': return Mark::exclamation;
      case '"': return Mark::quote;
      case '\'': return Mark::single_quote;
      case '`': return Mark::open_quote;
      case '(':
      case '[':
      case '{': return Mark::open_bracket;
      case ')':
      case ']':
      case '}': return Mark::close_bracket;
      case '*':
      case '-': return Mark::bullet;
      default: return Mark::none;
    }
  }
  if (text == "``") return Mark::open_quote;
  if (text == "''") return Mark::close_quote;
  if (text[0] == '.') return Mark::dots;
  if (text[0] == '!' || text[0] == '?') return Mark::exclamation;
  if (text == "“" || text == "‘" || text == "„" || text == "«" || text == "‹" || text == "「") return Mark::open_quote;
  if (text == "”" || text == "’" || text == "»" || text == "›" || text == "」") return Mark::close_quote;
  if (text == "…") return Mark::dots;
  if (text == "•" || text == "●" || text == "▪" || text == "·") return Mark::bullet;
  return Mark::none;
}

class Splitter {
 public:
  Splitter(AnnotatedDocument& document, const Lexicon& lexicon, const GrammarWords& words,
           std::span<const TokenSpan> paragraphs)
      : d_(document),
        lexicon_(lexicon),
        words_(words),
        paragraphs_(paragraphs),
        layout_(document.document.text),
        next_zone_(zone_begin(1)) {}

  void run() {
    d_.sentences.clear();
    const auto n = static_cast<std::uint32_t>(d_.tokens.size());
    for (std::uint32_t i = 0; i < n; ++i) {
      Token& t = d_.tokens[i];
      if (i > 0 && (t.has(token_flag::line_before) || t.begin >= next_zone_) && starts_paragraph(i)) {
        finish(i);
        paragraph_++;
        quote_open_ = single_open_ = false;
      }
      if (i - begin_ >= kLongestSentence) finish(i);
      const Mark here = mark(i);
      if (here == Mark::none) {  // the usual word
        if (quote_open_ || single_open_) t.flags |= token_flag::quoted;
        if (t.shape == Shape::punctuation || d_.document.text[t.end.value - 1] != '.') continue;
      }
      const std::uint32_t end = here == Mark::none ? ends_abbreviation(i) : sentence_end(i, here);
      if (end > 0) {
        for (; i + 1 < end; ++i) quotation(i);
        quotation(i);
        finish(i + 1);
        continue;
      }
      quotation(i);
    }
    if (n > 0) finish(n);
  }

 private:
  static constexpr std::uint32_t kLongestSentence = 512;  // a table or a broken page, not prose

  const Token& token(std::uint32_t i) const { return d_.tokens[i]; }
  std::string_view text(std::uint32_t i) const { return d_.text(d_.tokens[i]); }
  bool exists(std::uint32_t i) const { return i < d_.tokens.size(); }
  Mark mark(std::uint32_t i) const {
    return exists(i) && token(i).shape == Shape::punctuation ? mark_of(text(i)) : Mark::none;
  }
  bool is_capital(std::uint32_t i) const {
    switch (token(i).shape) {
      case Shape::capitalized:
      case Shape::upper:
      case Shape::initial:
      case Shape::mixed: return true;
      case Shape::dotted:
      case Shape::alphanumeric: return text(i)[0] >= 'A' && text(i)[0] <= 'Z';
      default: return false;
    }
  }

  // ---- layout

  bool starts_paragraph(std::uint32_t i) {
    const Token& t = token(i);
    bool new_zone = false;
    for (; next_zone_ <= t.begin; ++zone_, next_zone_ = zone_begin(zone_ + 1)) new_zone = true;
    if (new_zone) return true;
    if (!t.has(token_flag::line_before)) return false;
    if (t.has(token_flag::blank_before)) return true;
    if (paragraphs_.empty()) return layout_.is_paragraph_break(token(i - 1).end.value, t.begin.value);
    while (next_paragraph_ < paragraphs_.size() && paragraphs_[next_paragraph_].begin < TokenIndex(i))
      ++next_paragraph_;
    return next_paragraph_ < paragraphs_.size() && paragraphs_[next_paragraph_].begin == TokenIndex(i);
  }

  // ---- ends

  /// Where a zone begins; behind everything for one that does not exist.
  ByteOffset zone_begin(std::size_t zone) const {
    const auto& zones = d_.document.zones;
    return zone < zones.size() ? zones[zone].span.begin : ByteOffset(0xFFFF'FFFFU);
  }

  /// One behind the last token of a sentence that ends with the mark `i`; 0 if none does.
  std::uint32_t sentence_end(std::uint32_t i, Mark m) const {
    if (m != Mark::stop && m != Mark::exclamation && m != Mark::dots) return 0;
    const std::uint32_t next = closers(i + 1);
    if (!exists(next)) return next;
    return begins(next, m, next > i + 1) ? next : 0;
  }

  /// The first token behind quotation marks and brackets that close a sentence.
  std::uint32_t closers(std::uint32_t i) const {
    while (exists(i)) {
      const Mark m = mark(i);
      const bool glued = !token(i).has(token_flag::space_before);
      const bool closes = m == Mark::close_quote || m == Mark::close_bracket ||
                          ((m == Mark::quote || m == Mark::single_quote) &&
                           (glued || (m == Mark::quote && quote_open_ && closes_by_spacing(i)))) ||
                          m == Mark::exclamation || m == Mark::dots;
      if (!closes || token(i).has(token_flag::line_before)) break;
      ++i;
    }
    return i;
  }
  bool closes_by_spacing(std::uint32_t i) const { return !exists(i + 1) || token(i + 1).has(token_flag::space_before); }

  /// Can a sentence begin at `i`, behind a mark `m`?
  bool begins(std::uint32_t i, Mark m, bool closed) const {
    const Token& t = token(i);
    if (!t.has(token_flag::space_before)) {
      // "it ended.The next" has lost its space; "example.com" is one token and does not come here
      return m == Mark::stop && t.shape == Shape::capitalized;
    }
    const Mark mark_here = mark(i);
    if (mark_here == Mark::quote || mark_here == Mark::open_quote || mark_here == Mark::single_quote ||
        mark_here == Mark::open_bracket) {
      return exists(i + 1) && !is_lower(i + 1);
    }
    if (t.shape == Shape::punctuation) return mark_here == Mark::bullet;
    if (is_lower(i)) return false;
    // "Why now?" Berg asked.
    if (closed && m != Mark::stop && reports(i)) return false;
    return true;
  }
  bool is_lower(std::uint32_t i) const { return token(i).shape == Shape::lower; }

  /// A short subject and a verb of saying: what went before was its quote.
  bool reports(std::uint32_t i) const {
    for (std::uint32_t k = i; k < i + 6 && exists(k); ++k) {
      const GrammarWord& verb = words_[lexicon_.info(token(k).word).verb_lemma];
      if (is_lower(k) && verb.has(VerbFrame::reporting)) return k > i;
      if (is_lower(k) && k > i && words_[token(k).word].tag == Tag::none && !is_title_word(k)) return false;
      if (token(k).shape == Shape::punctuation) return false;
    }
    return false;
  }
  bool is_title_word(std::uint32_t k) const { return (lexicon_.info(token(k).word).classes & word_class::person) != 0; }

  /// An abbreviation or acronym ends the sentence only where the next word looks like a first one.
  std::uint32_t ends_abbreviation(std::uint32_t i) const {
    const GrammarWord& row = words_[token(i).word];
    const std::uint32_t next = closers(i + 1);
    if (!exists(next)) return next;
    if (row.has(Abbreviation::before_name) && next == i + 1) return 0;
    if (!token(next).has(token_flag::space_before) || is_lower(next)) return 0;
    if (next > i + 1 && is_capital(next)) return row.has(Abbreviation::before_name) ? 0 : next;  // "… in the U.S." He
    const Mark m = mark(next);
    if (m == Mark::quote || m == Mark::open_quote) return exists(next + 1) && starter(next + 1) ? next : 0;
    if (!is_capital(next)) return 0;
    if (starter(next)) return next;
    // "at 5 p.m. Police arrived", but "5 p.m. Monday", "5 p.m. EST", "5 p.m. Oslo time"
    if (token(i).shape == Shape::dotted && text(i)[0] >= 'a' && text(i)[0] <= 'z') {
      return token(next).shape == Shape::capitalized && lexicon_.info(token(next).word).frequency_tier > 0 &&
                     !words_[token(next).word].has(NounFrame::time) && !time_zone(next)
                 ? next
                 : 0;
    }
    return 0;
  }
  bool starter(std::uint32_t i) const {
    return words_[token(i).word].has(Func::starter) && token(i).shape != Shape::upper;
  }
  bool time_zone(std::uint32_t i) const {  // "Eastern time", "Central Daylight Time"
    for (std::uint32_t k = i + 1; k < i + 3 && exists(k); ++k) {
      if ((lexicon_.info(token(k).word).classes & word_class::time) != 0) return true;
    }
    return false;
  }

  // ---- quotation marks

  void quotation(std::uint32_t i) {
    Token& t = d_.tokens[i];
    bool inside = quote_open_ || single_open_;
    switch (mark(i)) {
      case Mark::quote: {
        quote_open_ = opens(i);
        t.tag = quote_open_ ? Tag::open_quote : Tag::close_quote;
        inside = true;
        break;
      }
      case Mark::open_quote: {
        (text(i) == "‘" ? single_open_ : quote_open_) = true;
        t.tag = Tag::open_quote;
        inside = true;
        break;
      }
      case Mark::close_quote: {
        if (text(i) == "’") {
          single_quote(t, i);
        } else {
          quote_open_ = false;
          t.tag = Tag::close_quote;
        }
        break;
      }
      case Mark::single_quote:
        single_quote(t, i);
        inside = inside || single_open_;
        break;
      default: break;
    }
    if (inside) t.flags |= token_flag::quoted;
  }

  bool glued(std::uint32_t i) const { return i > 0 && !token(i).has(token_flag::space_before); }
  bool glued_right(std::uint32_t i) const { return exists(i + 1) && !token(i + 1).has(token_flag::space_before); }

  /// Does the straight quotation mark `i` open? Spacing decides, else alternation.
  bool opens(std::uint32_t i) const {
    const bool left = glued(i) && mark(i - 1) != Mark::open_bracket && text(i - 1) != "-" && text(i - 1) != "—";
    const bool right = glued_right(i);
    if (left != right) return right;
    return !quote_open_;
  }

  /// "troops' return" has a possessive, "he said 'no' twice" a quote.
  void single_quote(Token& t, std::uint32_t i) {
    const bool left = glued(i), right = glued_right(i);
    if (!left && right && text(i) != "’") {
      single_open_ = true;
      t.tag = Tag::open_quote;
    } else if (left && single_open_) {
      single_open_ = false;
      t.tag = Tag::close_quote;
    } else if (left && token(i - 1).shape != Shape::punctuation) {
      t.tag = Tag::POS;
    } else {
      t.tag = left ? Tag::close_quote : Tag::open_quote;
    }
  }

  // ---- output

  void finish(std::uint32_t end) {
    if (end <= begin_) return;
    Sentence s;
    s.tokens = {TokenIndex(begin_), TokenIndex(end)};
    s.zone = zone_of(begin_);
    s.paragraph = paragraph_;
    s.casing = casing(begin_, end);
    const bool zone_says = s.zone < d_.document.zones.size() && d_.document.zones[s.zone].kind == ZoneKind::headline;
    s.headline = zone_says || is_title_line(end);
    const auto index = static_cast<std::uint32_t>(d_.sentences.size());
    d_.sentences.push_back(s);
    for (std::uint32_t i = begin_; i < end; ++i) d_.tokens[i].sentence = index;
    d_.tokens[begin_].flags |= token_flag::sentence_start;
    begin_ = end;
  }

  /// A line of its own without a full stop, short enough for a title or the caption of a picture.
  bool is_title_line(std::uint32_t end) const {
    const std::uint32_t n = end - begin_;
    if (n < 4 || n > 20 || ends_with_stop(end - 1)) return false;
    const bool alone_before = begin_ == 0 || token(begin_).has(token_flag::line_before);
    const bool alone_behind = !exists(end) || token(end).has(token_flag::line_before);
    return alone_before && alone_behind && exists(end);
  }
  bool ends_with_stop(std::uint32_t i) const {
    const Mark m = mark(i);
    if (m == Mark::stop || m == Mark::exclamation || m == Mark::dots) return true;
    return (m == Mark::close_quote || m == Mark::quote || m == Mark::close_bracket) && i > begin_ &&
           ends_with_stop(i - 1);
  }

  std::uint32_t zone_of(std::uint32_t i) {
    const auto& zones = d_.document.zones;
    while (sentence_zone_ + 1 < zones.size() && zones[sentence_zone_ + 1].span.begin <= token(i).begin)
      ++sentence_zone_;
    return static_cast<std::uint32_t>(sentence_zone_);
  }

  Casing casing(std::uint32_t begin, std::uint32_t end) const {
    std::array<std::uint32_t, 16> shapes{};
    for (std::uint32_t i = begin; i < end; ++i) ++shapes[static_cast<std::size_t>(token(i).shape)];
    const auto count = [&](Shape shape) { return shapes[static_cast<std::size_t>(shape)]; };
    const std::uint32_t upper = count(Shape::upper), capital = count(Shape::capitalized), lower = count(Shape::lower);
    if (upper >= 3 && upper * 10 >= (upper + capital + lower) * 7) return Casing::upper;
    if (capital + upper < 4 || mark(end - 1) == Mark::stop) return Casing::normal;
    return is_title(begin, end, capital) ? Casing::title : Casing::normal;
  }
  /// Nearly all but the little words with a capital, and not because they were names.
  bool is_title(std::uint32_t begin, std::uint32_t end, std::uint32_t capital) const {
    std::uint32_t lower_content = 0, ordinary = 0;
    for (std::uint32_t i = begin; i < end; ++i) {
      const Token& t = token(i);
      if (t.shape == Shape::capitalized) {
        const WordInfo& info = lexicon_.info(t.word);
        if (info.frequency_tier > 0 && (info.flags & word_flag::proper) == 0) ++ordinary;
      } else if (t.shape == Shape::lower && words_[t.word].tag == Tag::none && ++lower_content * 10 > capital) {
        return false;
      }
    }
    return ordinary * 2 >= capital;
  }

  AnnotatedDocument& d_;
  const Lexicon& lexicon_;
  const GrammarWords& words_;
  std::span<const TokenSpan> paragraphs_;
  std::size_t next_paragraph_ = 0;
  LineLayout layout_;
  std::uint32_t begin_ = 0;
  std::uint32_t paragraph_ = 0;
  std::size_t zone_ = 0;
  ByteOffset next_zone_;
  std::size_t sentence_zone_ = 0;
  bool quote_open_ = false;
  bool single_open_ = false;
};

}  // namespace

void SentenceSplitter::split(AnnotatedDocument& document, std::span<const TokenSpan> paragraphs) const {
  Splitter(document, *lexicon_, *words_, paragraphs).run();
}

}  // namespace dramatis
