// SPDX-License-Identifier: Apache-2.0
// Calendar dates: "Monday, May 5, 1998", "the 5th of May", "1998-02-11", "the '80s".
#include <array>
#include <cstddef>

#include "extractors/time_grammar.hpp"

namespace dramatis {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The value of `text` if it is digits alone, else -1.
int digits_of(std::string_view text) {
  if (text.empty() || text.size() > 4) return -1;
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// "5th" → 5, with any of the four endings; else -1.
int digit_ordinal(std::string_view text) {
  if (text.size() < 3) return -1;
  const std::string_view ending = text.substr(text.size() - 2);
  if (ending != "st" && ending != "nd" && ending != "rd" && ending != "th") return -1;
  return digits_of(text.substr(0, text.size() - 2));
}

}  // namespace

int TimeGrammar::year_at(std::uint32_t i) const {
  if (i >= document_.tokens.size()) return 0;
  const Token& token = document_.tokens[i];
  std::string_view text = document_.text(token);
  if (token.shape == Shape::alphanumeric) text = behind_modifier(text);
  else if (token.shape != Shape::number) return 0;
  if (text.size() != 4) return 0;
  const int year = digits_of(text);
  return year >= 1500 && year < 2050 ? year : 0;
}

std::string_view TimeGrammar::behind_modifier(std::string_view text) const {
  const std::size_t hyphen = text.find('-');
  if (hyphen == std::string_view::npos || hyphen == 0 || hyphen > 8) return text;
  char folded[8];
  for (std::size_t k = 0; k < hyphen; ++k) {
    const char c = text[k];
    if (c >= 'A' && c <= 'Z') folded[k] = static_cast<char>(c + 32);
    else if (c >= 'a' && c <= 'z') folded[k] = c;
    else return text;
  }
  return words_.is_modifier({folded, hyphen}) ? text.substr(hyphen + 1) : text;
}

int TimeGrammar::day_number(std::uint32_t i, std::uint32_t& end) const {
  if (i >= document_.tokens.size()) return 0;
  const std::string_view text = document_.text(document_.tokens[i]);
  int day = digits_of(text);
  if (day < 0) day = digit_ordinal(text);
  if (day < 0)
    if (const auto ordinal = find(i, ValueClass::ordinal); ordinal) {
      day = static_cast<int>(ordinal.info->value);
      if (day == 20 || day == 30) {  // "twenty-first"
        const std::uint32_t next = is_hyphen(ordinal.end) ? ordinal.end + 1 : ordinal.end;
        if (const auto unit = find(next, ValueClass::ordinal); unit && unit.info->value < 10)
          day += static_cast<int>(unit.info->value);
      }
    }
  if (day < 1 || day > 31) return 0;
  end = i + 1;
  // "in May 5 percent", "Oct. 3 million": the number counts something else
  if (in_sentence(end, i)) {
    if (find(end, ValueClass::ratio)) return 0;
    if (const auto scale = find(end, ValueClass::number); scale && scale.info->has(value_mark::scale)) return 0;
  }
  return day;
}

int TimeGrammar::spelled_year(std::uint32_t i, std::uint32_t& end) const {
  const auto century = find(i, ValueClass::number);
  if (!century || century.info->has(value_mark::scale)) return 0;
  const double high = century.info->value;
  if (high == 2) {  // "two thousand", "two thousand five"
    const auto thousand = find(century.end, ValueClass::number);
    if (!thousand || thousand.info->value != 1000 || !thousand.canonical) return 0;
    end = thousand.end;
    const std::uint32_t next = role(end) == ValueRole::and_ ? end + 1 : end;
    if (const auto unit = find(next, ValueClass::number);
        unit && !unit.info->has(value_mark::scale) && unit.info->value < 30) {
      end = unit.end;
      return 2000 + static_cast<int>(unit.info->value);
    }
    return 2000;
  }
  if (high < 15 || high > 20) return 0;
  std::uint32_t next = is_hyphen(century.end) ? century.end + 1 : century.end;
  const auto tens = find(next, ValueClass::number);
  if (!tens || tens.info->has(value_mark::scale) || tens.info->value < 10) return 0;
  int low = static_cast<int>(tens.info->value);
  end = tens.end;
  if (low >= 20) {
    next = is_hyphen(end) ? end + 1 : end;
    if (const auto unit = find(next, ValueClass::number);
        unit && !unit.info->has(value_mark::scale) && unit.info->value >= 1 && unit.info->value < 10) {
      low += static_cast<int>(unit.info->value);
      end = unit.end;
    }
  }
  return static_cast<int>(high) * 100 + low;
}

TimeForm TimeGrammar::calendar(std::uint32_t i, const Start& start) const {
  TimeForm best;
  if (start.any({ValueClass::month})) best = month_first(i);
  if (start.figures || start.any({ValueClass::ordinal})) keep_longer(best, day_first(i));
  if (start.figures) keep_longer(best, numeric_date(i));
  if (start.figures || start.any({ValueClass::number, ValueClass::unit})) keep_longer(best, year_alone(i));
  if (start.figures || (start.definite && start.any({ValueClass::modifier, ValueClass::period})))
    keep_longer(best, decade(i));
  if (start.figures || start.any({ValueClass::ordinal, ValueClass::modifier})) keep_longer(best, century(i));
  if (start.any({ValueClass::holiday})) keep_longer(best, holiday(i));
  // "Monday, May 5": the weekday belongs to the date
  if (const auto weekday = find(i, ValueClass::weekday);
      weekday && is_capital(i) && !weekday.info->has(value_mark::plural)) {
    const std::uint32_t at = skip_comma(weekday.end);
    if (in_sentence(at, i)) {
      TimeForm date = month_first(at);
      keep_longer(date, day_first(at));
      if (date.kind == TimeKind::day) {
        date.begin = i;
        date.weekday = static_cast<int>(weekday.info->value);
        keep_longer(best, date);
      }
    }
  }
  return best;
}

TimeForm TimeGrammar::month_first(std::uint32_t i) const {
  const auto month = find(i, ValueClass::month);
  if (!month || !is_capital(i)) return {};
  TimeForm form;
  form.begin = i;
  form.month = static_cast<int>(month.info->value);
  form.end = month.end;

  std::uint32_t at = month.end;
  const bool has_next = in_sentence(at, i);
  if (has_next && role(at) == ValueRole::definite && find(at + 1, ValueClass::ordinal)) ++at;  // "March the eighth"
  std::uint32_t end = at;
  if (has_next)
    if (const int day = day_number(at, end); day != 0) {
      form.kind = TimeKind::day;
      form.day = day;
      form.end = end;
      take_year(form);
      return with_day_part(form);
    }
  take_year(form);
  if (form.end == month.end && !stands_as_month(i, month.end)) return {};
  form.kind = TimeKind::month;
  return form;
}

bool TimeGrammar::stands_as_month(std::uint32_t i, std::uint32_t end) const {
  const auto month = find(i, ValueClass::month);
  // A short form needs a day or a year: "Mar" and "Dec" alone are other things.
  if (!month.canonical) return false;
  if (!month.info->has(value_mark::ambiguous)) return true;
  // "in May", "last April", "the end of March", "mid-June", "between May and July"; but "May said", "April Jones"
  if (i > 0 && in_sentence(i - 1, i)) {
    if (is_hyphen(i - 1)) return true;
    const ValueRole before = role(i - 1);
    if (before == ValueRole::on || before == ValueRole::span || before == ValueRole::of || before == ValueRole::by ||
        before == ValueRole::from || before == ValueRole::to || before == ValueRole::between ||
        find(i - 1, ValueClass::modifier) || find(i - 1, ValueClass::shift) || find(i - 1, ValueClass::set_word))
      return true;
    if ((before == ValueRole::and_ || before == ValueRole::or_) && i > 1 && find(i - 2, ValueClass::month)) return true;
  }
  if (month.info->value == 5 || month.info->value == 3 || document_.tokens[i].has(token_flag::sentence_start))
    return false;
  // a capital word behind makes it a name: "June Clark", "August Wilson"
  return !in_sentence(end, i) ||
         (document_.tokens[end].shape != Shape::capitalized && document_.tokens[end].shape != Shape::initial);
}

TimeForm TimeGrammar::day_first(std::uint32_t i) const {
  std::uint32_t at = i;
  const bool definite = role(at) == ValueRole::definite;
  if (definite) ++at;
  if (!in_sentence(at, i)) return {};
  std::uint32_t end = at;
  const int day = day_number(at, end);
  if (day == 0) return {};
  const bool ordinal = digits_of(document_.text(document_.tokens[at])) < 0;
  if (definite && !ordinal) return {};
  if (ordinal && role(end) == ValueRole::of) ++end;
  if (is_hyphen(end)) ++end;  // "11-Feb-1998"
  if (!in_sentence(end, i)) return {};
  const auto month = find(end, ValueClass::month);
  if (!month || !is_capital(end)) return {};
  TimeForm form;
  form.kind = TimeKind::day;
  form.begin = i;
  form.month = static_cast<int>(month.info->value);
  form.day = day;
  form.end = is_hyphen(month.end) ? month.end + 1 : month.end;
  const std::uint32_t before_year = form.end;
  take_year(form);
  if (form.end == before_year) form.end = month.end;
  return form;
}

TimeForm TimeGrammar::numeric_date(std::uint32_t i) const {
  // The tokenizer may keep "1998-02-11" and "2/11/98" whole or cut them at each mark.
  std::array<int, 3> parts{};
  std::array<std::size_t, 3> widths{};
  std::size_t count = 0;
  char mark = 0;
  std::uint32_t at = i;
  bool expect_number = true;
  while (in_sentence(at, i) && (at == i || !document_.tokens[at].has(token_flag::space_before))) {
    const std::string_view text = document_.text(document_.tokens[at]);
    std::size_t from = 0;
    while (from < text.size()) {
      if (expect_number) {
        std::size_t to = from;
        while (to < text.size() && is_digit(text[to])) ++to;
        const int value = digits_of(text.substr(from, to - from));
        if (value < 0 || count == 3) return {};
        parts[count] = value;
        widths[count++] = to - from;
        from = to;
      } else {
        if (count == 3) break;
        if ((text[from] != '-' && text[from] != '/') || (mark != 0 && mark != text[from])) return {};
        mark = text[from++];
      }
      expect_number = !expect_number;
    }
    ++at;
    if (count == 3 && !expect_number) break;
  }
  if (count != 3 || expect_number) return {};
  TimeForm form;
  form.kind = TimeKind::day;
  form.begin = i;
  form.end = at;
  if (widths[0] == 4 && mark == '-') {
    form.year = parts[0];
    form.month = parts[1];
    form.day = parts[2];
  } else if (widths[0] <= 2 && widths[1] <= 2 && (widths[2] == 2 || widths[2] == 4)) {
    // American order, unless only the other is a date
    form.month = parts[0];
    form.day = parts[1];
    form.year = parts[2];
    if (form.month > 12) std::swap(form.month, form.day);
    if (widths[2] == 2) form.year += form.year > 40 ? 1900 : 2000;
  } else {
    return {};
  }
  if (form.month < 1 || form.month > 12 || form.day < 1 || form.day > 31 || form.year < 1500 || form.year >= 2050)
    return {};
  return form;
}

bool TimeGrammar::stands_as_year(std::uint32_t i) const {
  const int year = year_at(i);
  if (i > 0 && in_sentence(i - 1, i)) {
    const Token& before = document_.tokens[i - 1];
    const std::string_view text = document_.text(before);
    if (before.tag == Tag::dollar || before.shape == Shape::symbol || text == "#" || text == "+") return false;
    if (!document_.tokens[i].has(token_flag::space_before)) {
      // "3-1994", "/2001", ":1990" are parts of something; "mid-1990" and "(1990" are not
      if (text == "/" || text == ":" || text == "." || text == "@" || text == "_") return false;
      if (is_hyphen(i - 1) && i > 1 && document_.tokens[i - 2].shape == Shape::number) return false;
    }
    if (role(i - 1) == ValueRole::label) return false;
    if (find(i - 1, ValueClass::hedge) && !find(i - 1, ValueClass::modifier) && role(i - 1) != ValueRole::by)
      return false;
    if (find(i - 1, ValueClass::currency)) return false;
  }
  if (!in_sentence(i + 1, i)) return true;
  const Token& after = document_.tokens[i + 1];
  if (!after.has(token_flag::space_before)) {
    const std::string_view text = document_.text(after);
    if (text == "/" || text == ":" || text == "%") return false;
  }
  if (find(i + 1, ValueClass::measure) || find(i + 1, ValueClass::ratio)) return false;
  if (find(i + 1, ValueClass::unit) && !is_hyphen(i + 1)) {
    const auto unit = find(i + 1, ValueClass::unit);
    if (!unit.canonical) return false;  // "2000 years"
  }
  if (const auto scale = find(i + 1, ValueClass::number); scale && scale.info->has(value_mark::scale)) return false;
  // "2000 people", "1500 troops" count; "1988 sales", "the 1994 elections" do not
  return !(after.tag == Tag::NNS && year % 100 == 0 && document_.tokens[i + 1].shape == Shape::lower &&
           !follows(i, ValueRole::definite));
}

TimeForm TimeGrammar::year_alone(std::uint32_t i) const {
  TimeForm form;
  form.begin = i;
  form.kind = TimeKind::year;
  std::uint32_t at = i;
  if (role(at) == ValueRole::definite) {  // "the year 2000", "the year two thousand"
    const auto unit = find(at + 1, ValueClass::unit);
    if (!unit || unit.info->code != "Y" || unit.info->factor != 1 || !unit.canonical) return {};
    at = unit.end;
    form.year = year_at(at);
    if (form.year == 0) form.year = spelled_year(at, form.end);
    else form.end = at + 1;
    return form.year != 0 ? form : TimeForm{};
  }
  if (const int year = year_at(at); year != 0) {
    if (!stands_as_year(at)) return {};
    form.year = year;
    form.end = at + 1;
    return form;
  }
  std::uint32_t end = 0;
  if (const int year = spelled_year(at, end); year >= 1500 && year < 2000) {
    form.year = year;
    form.end = end;
    return form;
  }
  return {};
}

TimeForm TimeGrammar::decade(std::uint32_t i) const {
  TimeForm form;
  form.kind = TimeKind::decade;
  form.begin = i;
  std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  if (!in_sentence(at, i)) return {};
  if (const auto modifier = find(at, ValueClass::modifier); modifier && at > i)  // "the mid-1990s"
    at = is_hyphen(modifier.end) ? modifier.end + 1 : modifier.end;
  if (!in_sentence(at, i)) return {};
  if (const auto word = find(at, ValueClass::period);
      word && word.info->has(value_mark::year) && at > i) {  // "the nineties"
    form.year = static_cast<int>(word.info->value);
    form.end = word.end;
    return form;
  }
  std::string_view text = behind_modifier(document_.text(document_.tokens[at]));
  bool apostrophe = false;
  const auto strip_apostrophe = [&text, &apostrophe] {
    for (const std::string_view sign : {"'", "\u2019", "\u2018"})
      if (text.starts_with(sign)) {
        text.remove_prefix(sign.size());
        apostrophe = true;
      }
  };
  strip_apostrophe();
  if (apostrophe && text.empty()) {
    ++at;
    if (!in_sentence(at, i) || document_.tokens[at].has(token_flag::space_before)) return {};
    text = document_.text(document_.tokens[at]);
  }
  std::uint32_t end = at + 1;
  if (text.size() >= 3 && text.back() == 's') {
    text.remove_suffix(1);
    for (const std::string_view sign : {"'", "\u2019"})
      if (text.ends_with(sign)) text.remove_suffix(sign.size());
  } else if (const int year = year_at(at); year != 0 && year % 10 == 0 && at > i && in_sentence(end, i) &&
                                           (is_text(end, "'s") || is_text(end, "\u2019s")) && in_sentence(end + 1, i) &&
                                           !is_noun(document_.tokens[end + 1].tag) &&
                                           !is_adjective(document_.tokens[end + 1].tag)) {
    ++end;  // "the 1980's,"
  } else {
    return {};
  }
  int year = digits_of(text);
  if (year < 0 || year % 10 != 0) return {};
  if (text.size() == 2 && (apostrophe || at > i)) year += 1900;
  else if (text.size() != 4 || year < 1500 || year >= 2050) return {};
  form.year = year;
  form.end = end;
  return form;
}

TimeForm TimeGrammar::century(std::uint32_t i) const {
  std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  if (!in_sentence(at, i)) return {};
  if (const auto modifier = find(at, ValueClass::modifier); modifier)  // "the late 19th century"
    at = is_hyphen(modifier.end) ? modifier.end + 1 : modifier.end;
  if (!in_sentence(at, i)) return {};
  int number = digit_ordinal(document_.text(document_.tokens[at]));
  std::uint32_t end = at + 1;
  if (number < 0)
    if (const auto ordinal = find(at, ValueClass::ordinal); ordinal) {
      number = static_cast<int>(ordinal.info->value);
      end = ordinal.end;
      if (number == 20 && is_hyphen(end))
        if (const auto unit = find(end + 1, ValueClass::ordinal); unit && unit.info->value < 10) {
          number += static_cast<int>(unit.info->value);
          end = unit.end;
        }
    }
  if (number < 1 || number > 30) return {};
  if (is_hyphen(end)) ++end;
  if (!in_sentence(end, i)) return {};
  const auto unit = find(end, ValueClass::unit);
  if (!unit || !unit.canonical || unit.info->factor != 100) return {};
  TimeForm form;
  form.kind = TimeKind::century;
  form.begin = is_hyphen(end - 1) ? at : i;  // "the 20th-century painter": the article is the painter's
  form.end = unit.end;
  form.number = number;
  return form;
}

TimeForm TimeGrammar::holiday(std::uint32_t i) const {
  const auto day = find(i, ValueClass::holiday);
  if (!day || !is_capital(i)) return {};
  // "Christmas cards", "Thanksgiving dinner": no date
  if (in_sentence(day.end, i) && is_noun(document_.tokens[day.end].tag)) return {};
  TimeForm form;
  form.kind = TimeKind::day;
  form.begin = i;
  form.end = day.end;
  form.month = day.info->month;
  form.day = day.info->day;
  if (form.day == 0) {  // "the fourth Thursday": kept for the resolver
    form.weekday = static_cast<int>(day.info->value);
    form.number = static_cast<int>(day.info->factor);
  }
  take_year(form);
  return form;
}

}  // namespace dramatis
