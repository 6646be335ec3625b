// SPDX-License-Identifier: Apache-2.0
// Calendar dates: "Monday, May 5, 1998", "the 5th of May", "1998-02-11". Years stand in `time_grammar_year.cpp`.
#include <array>
#include <cstddef>

#include "extractors/digits.hpp"
#include "extractors/time_grammar.hpp"

namespace dramatis {

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
  if (!month.canonical || month.info == nullptr) return false;
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
  if (!month || !is_capital(end)) return definite && end > at + 1 ? day_of_month(i, end, day) : TimeForm{};
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

/// "the 14th of *this month*"
TimeForm TimeGrammar::day_of_month(std::uint32_t i, std::uint32_t at, int day) const {
  TimeForm form = shifted(at);
  if (form.kind != TimeKind::unit || form.unit->code != "M") return {};
  form.begin = i;
  form.day = day;
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
        if ((text[from] != '-' && text[from] != '/' && text[from] != '.') || (mark != 0 && mark != text[from]))
          return {};
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
  } else if (mark == '.' && widths[0] <= 2 && widths[1] <= 2 && widths[2] == 4) {  // "26.10.2024"
    form.day = parts[0];
    form.month = parts[1];
    form.year = parts[2];
  } else if (mark != '.' && widths[0] <= 2 && widths[1] <= 2 && (widths[2] == 2 || widths[2] == 4)) {
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
  if (form.month == 0) {  // "Good Friday": days from Easter Sunday
    form.number = static_cast<int>(day.info->value);
  } else if (form.day == 0) {  // "the fourth Thursday": kept for the resolver
    form.weekday = static_cast<int>(day.info->value);
    form.number = static_cast<int>(day.info->factor);
  }
  take_year(form);
  return form;
}

}  // namespace dramatis
