// SPDX-License-Identifier: Apache-2.0
// Quotation marks, and what is noted of a sentence that is complete.

#include <array>

#include "text/sentence_pass.hpp"

namespace dramatis {
namespace {

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

/// One for the shapes that are counted, each in 16 bits of its own: a sentence has at most 512 words.
static_assert(static_cast<int>(Shape::lower) < 4 && static_cast<int>(Shape::capitalized) < 4 &&
              static_cast<int>(Shape::upper) < 4);
constexpr std::array<std::uint64_t, 16> make_counted() {
  std::array<std::uint64_t, 16> ones{};
  for (const Shape shape : {Shape::lower, Shape::capitalized, Shape::upper})
    ones[static_cast<std::size_t>(shape)] = std::uint64_t{1} << 16U * static_cast<unsigned>(shape);
  return ones;
}
constexpr std::array<std::uint64_t, 16> kCounted = make_counted();

}  // namespace

Mark SentencePass::mark(std::uint32_t i) const {
  return exists(i) && token(i).shape == Shape::punctuation ? mark_of(text(i)) : Mark::none;
}

void SentencePass::quotation(std::uint32_t i) {
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

/// Does the straight quotation mark `i` open? Spacing decides, else alternation.
bool SentencePass::opens(std::uint32_t i) const {
  const bool left = glued(i) && mark(i - 1) != Mark::open_bracket && text(i - 1) != "-" && text(i - 1) != "—";
  const bool right = glued_right(i);
  if (left != right) return right;
  return !quote_open_;
}

/// "troops' return" has a possessive, "he said 'no' twice" a quote.
void SentencePass::single_quote(Token& t, std::uint32_t i) {
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

void SentencePass::finish(std::uint32_t end) {
  if (end <= begin_) return;
  Sentence s;
  s.tokens = {TokenIndex(begin_), TokenIndex(end)};
  s.zone = zone_of(begin_);
  s.paragraph = paragraph_;
  const bool zone_says = s.zone < d_.document.zones.size() && d_.document.zones[s.zone].kind == ZoneKind::headline;
  s.headline = zone_says || is_title_line(end);
  const auto index = static_cast<std::uint32_t>(d_.sentences.size());
  Token* const tokens = d_.tokens.data();
  std::uint64_t shapes = 0;
  for (std::uint32_t i = begin_; i < end; ++i) {
    tokens[i].sentence = index;
    shapes += kCounted[static_cast<std::size_t>(tokens[i].shape)];
  }
  s.casing = casing(begin_, end, shapes);
  d_.sentences.push_back(s);
  d_.tokens[begin_].flags |= token_flag::sentence_start;
  begin_ = end;
}

/// A line of its own without a full stop, short enough for a title or the caption of a picture.
bool SentencePass::is_title_line(std::uint32_t end) const {
  const std::uint32_t n = end - begin_;
  if (n < 4 || n > 20 || ends_with_stop(end - 1)) return false;
  const bool alone_before = begin_ == 0 || token(begin_).has(token_flag::line_before);
  const bool alone_behind = !exists(end) || token(end).has(token_flag::line_before);
  return alone_before && alone_behind && exists(end);
}

bool SentencePass::ends_with_stop(std::uint32_t i) const {
  const Mark m = mark(i);
  if (m == Mark::stop || m == Mark::exclamation || m == Mark::dots) return true;
  return (m == Mark::close_quote || m == Mark::quote || m == Mark::close_bracket) && i > begin_ &&
         ends_with_stop(i - 1);
}

std::uint32_t SentencePass::zone_of(std::uint32_t i) {
  const auto& zones = d_.document.zones;
  while (sentence_zone_ + 1 < zones.size() && zones[sentence_zone_ + 1].span.begin <= token(i).begin) ++sentence_zone_;
  return static_cast<std::uint32_t>(sentence_zone_);
}

/// `shapes`: how many of its words have which shape (`kCounted`).
Casing SentencePass::casing(std::uint32_t begin, std::uint32_t end, std::uint64_t shapes) const {
  const auto count = [shapes](Shape shape) {
    return static_cast<std::uint32_t>(shapes >> 16U * static_cast<unsigned>(shape) & 0xFFFFU);
  };
  const std::uint32_t upper = count(Shape::upper), capital = count(Shape::capitalized), lower = count(Shape::lower);
  if (upper >= 3 && upper * 10 >= (upper + capital + lower) * 7) return Casing::upper;
  if (capital + upper < 3 || mark(end - 1) == Mark::stop) return Casing::normal;
  return is_title(begin, end, capital) ? Casing::title : Casing::normal;
}

/// Nearly all but the little words with a capital, and not because they were names: half of them are no names, or one
/// is a verb as only a title writes it ("Anna Berg *Meets* Erik Holm in Oslo").
bool SentencePass::is_title(std::uint32_t begin, std::uint32_t end, std::uint32_t capital) const {
  std::uint32_t lower_content = 0, ordinary = 0;
  bool verb = false, may_be_verb = false;
  for (std::uint32_t i = begin; i < end; ++i) {
    const Token& t = token(i);
    if (t.shape == Shape::capitalized) {
      const WordInfo& info = lexicon_.info(t.word);
      if (info.frequency_tier > 0 && (info.flags & word_flag::proper) == 0) {
        ++ordinary;
        verb = verb || (i > begin && info.tags[0] == Tag::VBZ);
        may_be_verb = may_be_verb || (i > begin && (info.forms & word_form::of_verb) != 0 && text(i).back() == 's');
      }
    } else if (t.shape == Shape::lower && words_[t.word].tag == Tag::none && ++lower_content * 10 > capital) {
      return false;
    }
  }
  if (capital < 4 && end - begin < 5) return lower_content == 0 && verb;  // "Berg Sues Holm"
  return ordinary * 2 >= capital || (lower_content == 0 && (verb || (may_be_verb && ordinary > 1)));
}

}  // namespace dramatis
