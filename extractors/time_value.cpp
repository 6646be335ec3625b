// SPDX-License-Identifier: Apache-2.0
#include "extractors/time_value.hpp"

#include <cmath>
#include <cstdint>

namespace dramatis {

namespace {

std::string number_text(double value) {
  if (value == std::floor(value)) return std::to_string(static_cast<std::int64_t>(value));
  std::string text = std::to_string(static_cast<std::int64_t>(value)) + ".";
  const auto hundredths = static_cast<int>(std::lround((value - std::floor(value)) * 100));
  text += hundredths % 10 == 0 ? std::to_string(hundredths / 10) : padded(hundredths, 2);
  return text;
}

std::string quarter_text(YearQuarter q) { return iso_year(q.year) + "-Q" + std::to_string(q.quarter); }

YearQuarter plus_quarters(YearQuarter q, int count) {
  const int total = q.year * 4 + q.quarter - 1 + count;
  return {total / 4, total % 4 + 1};
}

std::string decade_text(int year) { return std::to_string(year / 10); }

/// A weekday near `today`: the one before or on it, or the one after.
CivilDate weekday_near(const TimeForm& form, CivilDate today, TimeDirection direction) {
  if (form.unit != nullptr)  // "Monday last week"
    return plus_days(today, std::int64_t{7} * form.shift + form.weekday - weekday_of(today));
  const int back = (weekday_of(today) - form.weekday + 7) % 7;
  const int ahead = (form.weekday - weekday_of(today) + 7) % 7;
  if (form.shift == 1) return plus_days(today, ahead == 0 ? 7 : ahead);
  if (form.shift == -1) return plus_days(today, -(back == 0 ? 7 : back));
  return direction == TimeDirection::future ? plus_days(today, ahead) : plus_days(today, -back);
}

/// A told date, as precise as it is: "1998-02-11", "2015-03", "1998"; `month` and `day` are 0 where not said.
std::optional<CivilDate> told_date(std::string_view value) {
  const auto number = [value](std::size_t from, std::size_t count) {
    int result = 0;
    for (std::size_t i = from; i < from + count; ++i) {
      if (i >= value.size() || value[i] < '0' || value[i] > '9') return 0;
      result = result * 10 + (value[i] - '0');
    }
    return result;
  };
  const int year = number(0, 4);
  if (year == 0) return std::nullopt;
  const int month = value.size() > 4 && value[4] == '-' ? number(5, 2) : 0;
  return CivilDate{year, month, month != 0 && value.size() > 7 && value[7] == '-' ? number(8, 2) : 0};
}

/// The year of a month or day that has none: by tense, and else the nearest, where up to two
/// months ahead is nearer than ten back ("Dec. 15" in an October paper), unless the verb says it is over.
int year_of_month(const TimeForm& form, CivilDate today, TimeDirection direction) {
  if (form.year != 0) return form.year;
  if (form.year_shift != kNoShift) return today.year + form.year_shift;
  const int month = form.month;
  if (form.shift != kNoShift) {
    if (form.shift < 0) return month < today.month ? today.year : today.year - 1;
    if (form.shift > 0) return month > today.month ? today.year : today.year + 1;
    return today.year;
  }
  if (form.kind == TimeKind::day && form.weekday != 0 && form.day != 0)  // the weekday fixes the year
    for (const int year : {today.year, today.year - 1, today.year + 1})
      if (const CivilDate date{year, month, form.day}; is_valid(date) && weekday_of(date) == form.weekday) return year;
  const int day = form.day;
  // "to leave by Jan. 14", read on Jan. 15: no text names a day of next year by this one's last month
  constexpr int kJustPast = 31;
  if (direction == TimeDirection::future && day != 0)
    for (const int year : {today.year, today.year - 1})
      if (const CivilDate date{year, month, day};
          is_valid(date) && date < today && !(plus_days(date, kJustPast) < today))
        return year;
  if (direction == TimeDirection::future)
    return month > today.month || (month == today.month && (day == 0 || day >= today.day)) ? today.year
                                                                                           : today.year + 1;
  if (month < today.month || (month == today.month && day <= today.day)) return today.year;
  if (month - today.month <= 2 && direction != TimeDirection::happened) return today.year;
  return today.year - 1;
}

/// "the fourth Thursday in November"; 5 is the last.
int nth_weekday(int year, int month, int weekday, int nth) {
  const int first = (weekday - weekday_of({year, month, 1}) + 7) % 7 + 1;
  int day = first + 7 * (nth - 1);
  while (day > days_in_month(year, month)) day -= 7;
  return day;
}

std::string shifted_unit(const ValueInfo& unit, int shift, CivilDate today) {
  const std::string_view code = unit.code;
  if (code == "D") return iso_date(plus_days(today, shift));
  if (code == "W") return iso_week(iso_week_of(plus_days(today, std::int64_t{7} * shift)));
  if (code == "WE") {
    // the weekend before a Wednesday is that of the week before; on a weekend it is this one
    return iso_week(iso_week_of(plus_days(today, std::int64_t{7} * shift))) + "-WE";
  }
  if (code == "M") {
    const CivilDate month = plus_months({today.year, today.month, 1}, shift);
    return iso_month(month.year, month.month);
  }
  if (code == "Q") return quarter_text(plus_quarters({today.year, quarter_of(today.month)}, shift));
  if (code == "Y") {
    if (unit.factor == 10) return std::to_string(today.year / 10 + shift);
    if (unit.factor == 100) return std::to_string(today.year / 100 + shift);
    if (unit.factor == 1) return iso_year(today.year + shift);
  }
  return {};
}

/// "the same day", "that year", "the following week": from the date before in the text.
std::string back_unit(const TimeForm& form, const TimeContext& context) {
  // "The next day he fled": the day after the article is none that it tells of
  if (form.shift > 0 && (form.unit == nullptr || form.unit->code == "D") && !context.told_day) return {};
  const auto last = told_date(context.last_date);
  if (!last) return {};
  const auto day = last->day != 0 ? last : std::nullopt;
  if (!form.part.empty()) return day ? iso_date(plus_days(*day, form.shift)) + std::string(form.part) : std::string();
  const int shift =
      form.shift + (form.year_shift == kNoShift ? 0 : 12 * form.year_shift);  // "the same month last year"
  if (day) return shifted_unit(*form.unit, shift, *day);
  if (last->month != 0 && form.unit->code == "M") {
    const CivilDate month = plus_months({last->year, last->month, 1}, shift);
    return iso_month(month.year, month.month);
  }
  if (form.unit->code == "Y" && form.unit->factor == 1) return iso_year(last->year + form.shift);
  return {};
}

/// "two years ago": as precise as its unit.
std::string distance(const TimeForm& form, const TimeContext& context) {
  const ValueInfo& unit = *form.unit;
  if (form.vague_count && !form.from_now) return duration_value(form.count, true, unit);
  if (form.vague_count) return form.shift < 0 ? "PAST_REF" : "FUTURE_REF";
  if (unit.has(value_mark::time)) {  // "An hour later the roof fell in": on the day told before
    if (form.from_now) return duration_value(form.count, false, unit);
    return context.told_day ? iso_date(*context.told_day) : std::string();
  }
  const bool told = !form.from_now && unit.code != "Y";  // "two days later", but "a year earlier" is that of a report
  if (told && form.shift > 0 && context.told && unit.code == "M")  // "was elected in March 2015. Three months later"
    if (const auto month = told_date(context.last_date); month && month->month != 0 && month->day == 0) {
      const CivilDate later = plus_months({month->year, month->month, 1}, static_cast<int>(std::lround(form.count)));
      return iso_month(later.year, later.month);
    }
  if (told && form.shift > 0 && !context.told_day) return {};
  const auto from = told && context.told_day ? context.told_day : context.today;
  if (!from) return {};
  const CivilDate today = *from;
  const int steps = static_cast<int>(std::lround(form.count * unit.factor)) * form.shift;
  if (unit.code == "Y") {
    if (unit.factor >= 10) return decade_text(today.year + steps);
    // in an earnings report, "a year ago" is the same quarter of last year
    if (context.own_quarter && form.shift * form.count == -1)
      return quarter_text(plus_quarters(*context.own_quarter, -4));
    if (form.count != std::floor(form.count)) {  // "a year and a half ago"
      const auto months = static_cast<int>(std::lround(form.count * 12)) * form.shift;
      const CivilDate month = plus_months({today.year, today.month, 1}, months);
      return iso_month(month.year, month.month);
    }
    // "ten years later": from the year told before
    const bool later = !form.from_now && form.shift > 0;
    if (later)
      return context.told && told_date(context.last_date) ? iso_year(told_date(context.last_date)->year + steps)
                                                          : std::string();
    return iso_year(today.year + steps);
  }
  if (form.weekday != 0) {  // "two weeks ago Tuesday"
    const int back = (weekday_of(today) - form.weekday + 7) % 7;
    return iso_date(plus_days(today, 7 * steps - back));
  }
  if (unit.code == "W" && unit.factor == 2) return iso_week(iso_week_of(plus_days(today, std::int64_t{7} * steps)));
  ValueInfo single = unit;
  single.factor = 1;
  return shifted_unit(single, steps, today);
}

std::string quarter(const TimeForm& form, const TimeContext& context) {
  const std::string number = "-Q" + std::to_string(form.number);
  if (form.year != 0) return iso_year(form.year) + number;
  if (!context.today) return "XXXX" + number;
  const CivilDate today = *context.today;
  if (form.year_shift != kNoShift) return iso_year(today.year + form.year_shift) + number;
  const int now = quarter_of(today.month);
  // early in the year, a late quarter is last year's; late in the year it lies ahead, as an early one does where the
  // verb does, but the quarter just over is reported on
  const bool last_year = form.number > now && now <= 2 && context.direction != TimeDirection::future;
  const bool next_year = form.number + 1 < now && context.direction == TimeDirection::future;
  return iso_year(today.year - (last_year ? 1 : 0) + (next_year ? 1 : 0)) + number;
}

std::string own_quarter(const TimeForm& form, const TimeContext& context) {
  if (!context.today) return {};
  const CivilDate today = *context.today;
  const YearQuarter before = plus_quarters({today.year, quarter_of(today.month)}, -1);
  YearQuarter own = context.own_quarter.value_or(before);
  if (form.year != 0)
    return context.own_quarter ? iso_year(form.year) + "-Q" + std::to_string(own.quarter) : iso_year(form.year);
  if (form.year_shift != kNoShift) {
    if (!context.own_quarter && form.unit == nullptr) return iso_year(today.year + form.year_shift);
    return quarter_text(plus_quarters(own, 4 * form.year_shift));
  }
  return quarter_text(plus_quarters(own, form.shift));
}

std::string season(const TimeForm& form, const TimeContext& context) {
  const std::string code = "-" + std::string(form.code);
  if (form.year != 0) return iso_year(form.year) + code;
  if (!context.today) return "XXXX" + code;
  const CivilDate today = *context.today;
  int year = today.year;
  if (form.year_shift != kNoShift) year += form.year_shift;
  else if (form.shift == -1) year = form.month + 2 < today.month ? today.year : today.year - 1;
  else if (form.shift == 1) year = form.month > today.month ? today.year : today.year + 1;
  return iso_year(year) + code;
}

/// "Good Friday": without a year the one before or the one after the document, by the verb.
std::string day_by_easter(const TimeForm& form, const TimeContext& context) {
  const auto in_year = [&form](int year) { return plus_days(easter_sunday(year), form.number); };
  if (form.year != 0) return iso_date(in_year(form.year));
  if (!context.today) return {};
  const int year = context.today->year;
  if (form.year_shift != kNoShift) return iso_date(in_year(year + form.year_shift));
  const CivilDate day = in_year(year);
  if (context.direction == TimeDirection::future && day < *context.today) return iso_date(in_year(year + 1));
  if (context.direction != TimeDirection::future && *context.today < day) return iso_date(in_year(year - 1));
  return iso_date(day);
}

std::string month_or_day(const TimeForm& form, const TimeContext& context) {
  if (form.month == 0) return day_by_easter(form, context);
  std::string year = "XXXX";
  int year_number = form.year;
  if (form.year != 0 || context.today) {
    const auto told = form.from_told ? told_date(context.last_date) : std::nullopt;  // "in March that year"
    year_number = told            ? told->year + form.year_shift
                  : context.today ? year_of_month(form, *context.today, context.direction)
                                  : form.year;
    year = iso_year(year_number);
  }
  if (form.kind == TimeKind::month) return year + "-" + padded(form.month, 2);
  int day = form.day;
  if (day == 0) {
    if (year_number == 0) return year + "-" + padded(form.month, 2);
    day = nth_weekday(year_number, form.month, form.weekday, form.number);
  }
  return year + "-" + padded(form.month, 2) + "-" + padded(day, 2);
}

std::string date_part(const TimeForm& form, const TimeContext& context) {
  switch (form.kind) {
    case TimeKind::day: return month_or_day(form, context);
    case TimeKind::weekday:
      if (!context.today) return "XXXX-WXX-" + std::to_string(form.weekday);
      return iso_date(weekday_near(form, form.from_told ? context.told_day.value_or(*context.today) : *context.today,
                                   context.direction));
    case TimeKind::relative_day:
      if (!context.today) return {};
      return iso_date(plus_days(*context.today, form.shift));
    case TimeKind::time_of_day:
      if (!context.today) return "XXXX-XX-XX";
      return iso_date(*context.today);
    default: return {};
  }
}

}  // namespace

std::string duration_value(double count, bool vague, const ValueInfo& unit) {
  const std::string code(unit.code);
  const bool time = unit.has(value_mark::time);
  const std::string head = time ? "PT" : "P";
  if (vague) {
    if (unit.factor == 10) return "PXDE";
    if (unit.factor == 100) return "PXC";
    return head + "X" + code;
  }
  const double units = count * unit.factor;
  if (code == "Q") return units == 1 ? "P1Q" : "P" + number_text(units * 3) + "M";
  const double whole = std::floor(units);
  if (units - whole == 0.5) {
    const std::string wholes = whole > 0 ? number_text(whole) + code : std::string();
    if (code == "Y") return head + wholes + "6M";
    if (code == "H") return head + wholes + "30M";
    if (code == "M" && time) return head + wholes + "30S";
    if (code == "D") return "P" + wholes + "T12H";
  }
  if (code == "H" && units != whole)
    return head + number_text(whole) + "H" + std::to_string(std::lround((units - whole) * 60)) + "M";
  return head + number_text(units) + code;
}

std::string time_value(const TimeForm& form, const TimeContext& context) {
  const auto two = [](int value) { return padded(value, 2); };
  switch (form.kind) {
    case TimeKind::none: return {};
    case TimeKind::year: return iso_year(form.year);
    case TimeKind::decade: return decade_text(form.year);
    case TimeKind::century: return two(form.number - 1);
    case TimeKind::month: return month_or_day(form, context);
    case TimeKind::unit: {
      if (!context.today) return {};
      const std::string unit = shifted_unit(*form.unit, form.shift, *context.today);
      return form.day == 0 ? unit : unit + '-' + two(form.day);  // "the 14th of this month"
    }
    case TimeKind::back_unit: return back_unit(form, context);
    case TimeKind::season: return season(form, context);
    case TimeKind::quarter: return quarter(form, context);
    case TimeKind::own_quarter: return own_quarter(form, context);
    case TimeKind::half: {
      const std::string half = "-H" + std::to_string(form.number);
      if (form.year != 0) return iso_year(form.year) + half;
      if (!context.today) return "XXXX" + half;
      return iso_year(context.today->year + (form.year_shift == kNoShift ? 0 : form.year_shift)) + half;
    }
    case TimeKind::year_end:
      if (form.year != 0) return iso_date({form.year, 12, 31});
      return context.today ? iso_date({context.today->year, 12, 31}) : "XXXX-12-31";
    case TimeKind::distance: return distance(form, context);
    case TimeKind::duration:
    case TimeKind::repeated: {
      std::string value = duration_value(form.count, form.vague_count, *form.unit);
      if (form.minor_unit == nullptr) return value;
      if (form.minor_unit->has(value_mark::time) && !form.unit->has(value_mark::time)) value += 'T';
      return value + std::to_string(form.minor_count) + std::string(form.minor_unit->code);
    }
    case TimeKind::repeated_weekday:
      if (form.weekday == 0) return "XXXX-XX-XX" + std::string(form.part);
      return "XXXX-WXX-" + std::to_string(form.weekday) + std::string(form.part);
    case TimeKind::repeated_month: return "XXXX-" + two(form.month);
    case TimeKind::repeated_season: return "XXXX-" + std::string(form.code);
    case TimeKind::vague:
    case TimeKind::literal: return std::string(form.code);
    case TimeKind::day:
    case TimeKind::weekday:
    case TimeKind::relative_day:
    case TimeKind::time_of_day: break;
  }
  std::string value = date_part(form, context);
  if (value.empty()) return value;
  if (form.hour >= 0) return value + "T" + two(form.hour) + ":" + two(form.minute);
  return value + std::string(form.part);
}

}  // namespace dramatis
