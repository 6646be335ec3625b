// SPDX-License-Identifier: Apache-2.0
#include "text/dateline.hpp"

#include <algorithm>

#include "text/reader_support.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kLongestDateline = 18;  // tokens
constexpr unsigned kCentury = 50;               // "90" is 1990, "24" is 2024

/// The number that a token starts with, if it has `digits` digits at most.
std::optional<unsigned> number(std::string_view token, std::size_t digits) {
  unsigned value = 0;
  std::size_t n = 0;
  for (; n < token.size() && token[n] >= '0' && token[n] <= '9'; ++n)
    value = value * 10 + static_cast<unsigned>(token[n] - '0');
  return n == 0 || n > digits ? std::nullopt : std::optional(value);
}

/// Reads dates token by token.
class DateReader {
 public:
  DateReader(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens)
      : d_(document), words_(words), tokens_(tokens) {}

  std::optional<WrittenDate> find() const {
    for (std::uint32_t i = tokens_.begin.value; i < tokens_.end.value; ++i)
      if (auto date = at(i)) return date;
    return std::nullopt;
  }

 private:
  std::string_view text(std::uint32_t i) const {
    return i < tokens_.end.value ? d_.text(d_.tokens[i]) : std::string_view();
  }
  unsigned month(std::uint32_t i) const { return i < tokens_.end.value ? words_.month(d_.tokens[i]) : 0; }

  std::optional<WrittenDate> at(std::uint32_t i) const {
    if (const unsigned m = month(i)) return month_first(i, m);
    if (const auto day = number(text(i), 2); day && *day >= 1 && *day <= 31)
      if (const unsigned m = month(i + 1)) return day_first(i, *day, m);
    return numeric(i);
  }

  std::optional<WrittenDate> month_first(std::uint32_t i, unsigned m) const {
    const auto day = number(text(i + 1), 2);
    if (!day || *day < 1 || *day > 31) return std::nullopt;
    std::uint32_t next = i + 2;
    if (text(next) == ",") ++next;
    const unsigned y = year(next);
    return WrittenDate{y, m, *day, {TokenIndex(i), TokenIndex(y == 0 ? i + 2 : next + 1)}};
  }

  std::optional<WrittenDate> day_first(std::uint32_t i, unsigned day, unsigned m) const {
    std::uint32_t next = i + 2;
    if (text(next) == ",") ++next;
    unsigned y = year(next);
    if (y == 0 && next == i + 2 && text(next).size() == 2)
      if (const auto two = number(text(next), 2)) y = *two + (*two >= kCentury ? 1900 : 2000);
    return WrittenDate{y, m, day, {TokenIndex(i), TokenIndex(y == 0 ? i + 2 : next + 1)}};
  }

  /// "2024-10-28", which may be one token or five.
  std::optional<WrittenDate> numeric(std::uint32_t i) const {
    if (d_.tokens[i].shape != Shape::number && d_.tokens[i].shape != Shape::alphanumeric) return std::nullopt;
    const std::uint32_t begin = d_.tokens[i].begin.value;
    const std::string iso = dramatis::iso_date(std::string_view(d_.document.text).substr(begin, 10));
    if (iso.empty()) return std::nullopt;
    std::uint32_t end = i;
    while (end < tokens_.end.value && d_.tokens[end].begin.value < begin + 10) ++end;
    return WrittenDate{*number(iso.substr(0, 4), 4),
                       *number(iso.substr(5, 2), 2),
                       *number(iso.substr(8, 2), 2),
                       {TokenIndex(i), TokenIndex(end)}};
  }

  unsigned year(std::uint32_t i) const {
    const auto y = number(text(i), 4);
    return y && *y >= 1500 && *y < 2200 ? *y : 0;
  }

  const AnnotatedDocument& d_;
  const ZoneWords& words_;
  TokenSpan tokens_;
};

bool is_upper_word(const Token& t) { return t.shape == Shape::upper || t.shape == Shape::dotted; }
bool is_capital_word(const Token& t) {
  return is_upper_word(t) || t.shape == Shape::capitalized || t.shape == Shape::initial || t.shape == Shape::mixed;
}

bool is_dash(std::string_view s) {
  return s == "\xE2\x80\x94" || s == "\xE2\x80\x93" || s == "--" || s == "-" || s == "_" || s == "---";
}

/// "OSLO—": it joins no words of a name, as "-" does.
bool is_long_dash(std::string_view s) { return s == "\xE2\x80\x94" || s == "--"; }

/// What stands before a dateline's colon or dash.
struct DatelineParts {
  std::uint32_t capital_words = 0, upper_words = 0, ordinary_words = 0;
  bool has_bracket = false;  ///< "(AP)"; "HAVANA (Cuba), May 2 (AP)" has two
  bool has_date = false;
  bool is_city_comma_region = false;  ///< "LIMA, Peru": capitals, one comma, a name or two
  bool is_lawful = true;              ///< nothing else than names, commas, dates and two brackets
};

class DatelineReader {
 public:
  DatelineReader(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens)
      : d_(document), words_(words), tokens_(tokens) {}

  TokenIndex end() const {
    const std::uint32_t limit = std::min(tokens_.end.value, tokens_.begin.value + kLongestDateline);
    for (std::uint32_t i = tokens_.begin.value + 1; i < limit; ++i) {
      if (d_.tokens[i].shape != Shape::punctuation) continue;
      const std::string_view mark = text(i);
      const bool is_colon = mark == ":";
      const bool is_loose = d_.tokens[i].has(token_flag::space_before) || is_long_dash(mark);
      if (!is_colon && !(is_dash(mark) && is_loose)) continue;
      const DatelineParts parts = read(i);
      if (parts.is_lawful && (is_colon ? is_enough_for_colon(parts) : is_enough_for_dash(parts)) &&
          !continues_upper(i + 1))
        return TokenIndex(i + 1);
      if (!parts.is_lawful || is_colon) break;
    }
    return tokens_.begin;
  }

 private:
  std::string_view text(std::uint32_t i) const { return d_.text(d_.tokens[i]); }

  DatelineParts read(std::uint32_t end) const {
    DatelineParts out;
    const auto date = find_date(d_, words_, {tokens_.begin, TokenIndex(end)});
    out.has_date = date.has_value();
    bool in_bracket = false;
    std::uint32_t commas = 0, upper_before_comma = 0, brackets = 0;
    for (std::uint32_t i = tokens_.begin.value; i < end; ++i) {
      const Token& t = d_.tokens[i];
      if (date && date->tokens.contains(TokenIndex(i))) continue;
      const std::string_view s = text(i);
      if (s == "(") {
        out.is_lawful = out.is_lawful && ++brackets <= 2;
        in_bracket = out.has_bracket = true;
      } else if (s == ")") {
        in_bracket = false;
      } else if (s == "," && !in_bracket) {
        if (commas++ == 0 && out.upper_words == out.capital_words) upper_before_comma = out.upper_words;
      } else if (in_bracket || s == "," || s == "/" || s == "." || words_.is_weekday(t)) {
        continue;
      } else if (is_capital_word(t)) {
        ++out.capital_words;
        if (is_upper_word(t)) ++out.upper_words;
        if (words_.is_ordinary(t)) ++out.ordinary_words;
      } else if (out.capital_words == 0 || s.size() > 3) {
        out.is_lawful = false;  // "de", "el", "-" inside a name are fine
      }
    }
    out.is_lawful = out.is_lawful && !in_bracket && out.capital_words > 0;
    out.is_city_comma_region = commas == 1 && upper_before_comma > 0 && out.capital_words > upper_before_comma &&
                               out.capital_words <= upper_before_comma + 3;
    return out;
  }

  /// "KABUL:", "NEW YORK:", but not "UPDATE:" or "CRICKET:".
  bool is_enough_for_colon(const DatelineParts& p) const {
    if (tokens_.size() < 12 && !p.has_bracket && !p.has_date) return false;  // "TANZANIA:" heads a list
    return p.upper_words > 0 && p.upper_words == p.capital_words && p.capital_words <= 4 &&
           (p.ordinary_words < p.capital_words || p.has_bracket || p.has_date);
  }
  bool is_enough_for_dash(const DatelineParts& p) const {
    if (p.has_bracket || p.has_date) return p.capital_words <= 6;
    if (p.is_city_comma_region) return p.ordinary_words < p.capital_words && tokens_.size() > 12;
    return p.upper_words == p.capital_words && p.ordinary_words < p.capital_words && p.capital_words <= 4 &&
           tokens_.size() > 12;
  }

  /// A headline in capitals with a topic before its dash ("CRICKET - COOK OUT FIRST BALL") is no dateline,
  /// unless the whole text is in capitals; then a date or agency told it.
  bool continues_upper(std::uint32_t i) const {
    std::uint32_t upper = 0, words = 0;
    for (const std::uint32_t end = std::min(tokens_.end.value, i + 6); i < end; ++i) {
      const Token& t = d_.tokens[i];
      if (t.shape == Shape::punctuation || t.shape == Shape::number) continue;
      ++words;
      if (is_upper_word(t)) ++upper;
    }
    if (words < 3 || upper < words) return false;
    const DatelineParts parts = read(std::min(tokens_.end.value, tokens_.begin.value + 2));
    return !find_date(
               d_, words_,
               {tokens_.begin, TokenIndex(std::min(tokens_.end.value, tokens_.begin.value + kLongestDateline))}) &&
           !parts.has_bracket;
  }

  const AnnotatedDocument& d_;
  const ZoneWords& words_;
  TokenSpan tokens_;
};

}  // namespace

std::optional<WrittenDate> find_date(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens) {
  return DateReader(document, words, tokens).find();
}

std::string iso_date(const WrittenDate& date) {
  if (date.year == 0) return {};
  const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return dramatis::iso_date(std::string_view(std::to_string(date.year) + "-" + two(date.month) + "-" + two(date.day)));
}

TokenIndex dateline_end(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens) {
  return DatelineReader(document, words, tokens).end();
}

bool is_date_line(const AnnotatedDocument& document, const ZoneWords& words, TokenSpan tokens) {
  if (tokens.size() > 12) return false;
  const auto date = find_date(document, words, tokens);
  if (!date || date->year == 0) return false;
  for (TokenIndex i = tokens.begin; i < tokens.end; ++i) {
    const Token& t = document.token(i);
    const bool is_known = date->tokens.contains(i) || t.shape == Shape::punctuation || t.shape == Shape::symbol ||
                          t.shape == Shape::number || is_upper_word(t) || words.is_weekday(t) ||
                          t.shape == Shape::alphanumeric;
    if (!is_known) return false;
  }
  return true;
}

}  // namespace dramatis
