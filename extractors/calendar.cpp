// SPDX-License-Identifier: Apache-2.0
#include "extractors/calendar.hpp"

#include <algorithm>
#include <cstddef>

namespace dramatis {

std::int64_t days_from_civil(CivilDate date) {
  const std::int64_t y = date.year - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const std::int64_t year_of_era = y - era * 400;
  const std::int64_t day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

CivilDate civil_from_days(std::int64_t days) {
  const std::int64_t z = days + 719468;
  const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
  const std::int64_t day_of_era = z - era * 146097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t mp = (5 * day_of_year + 2) / 153;
  const int day = static_cast<int>(day_of_year - (153 * mp + 2) / 5 + 1);
  const int month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
  return {static_cast<int>(year_of_era + era * 400 + (month <= 2 ? 1 : 0)), month, day};
}

int weekday_of(CivilDate date) {
  const std::int64_t days = days_from_civil(date);  // day 0 was a Thursday
  return static_cast<int>(((days + 3) % 7 + 7) % 7) + 1;
}

int days_in_month(int year, int month) {
  if (month == 2) return (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

IsoWeek iso_week_of(CivilDate date) {
  const CivilDate thursday = plus_days(date, 4 - weekday_of(date));
  const std::int64_t first = days_from_civil({thursday.year, 1, 1});
  return {thursday.year, static_cast<int>((days_from_civil(thursday) - first) / 7) + 1};
}

CivilDate easter_sunday(int year) {
  const int golden = year % 19, century = year / 100, rest = year % 100;
  const int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
  const int to_sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
  const int late = (golden + 11 * moon + 22 * to_sunday) / 451;
  const int days = moon + to_sunday - 7 * late + 114;
  return {year, days / 31, days % 31 + 1};
}

CivilDate plus_days(CivilDate date, std::int64_t days) { return civil_from_days(days_from_civil(date) + days); }

CivilDate plus_months(CivilDate date, int months) {
  const int total = date.year * 12 + date.month - 1 + months;
  const int year = total >= 0 ? total / 12 : (total - 11) / 12;
  const int month = total - year * 12 + 1;
  return {year, month, std::min(date.day, days_in_month(year, month))};
}

bool is_valid(CivilDate date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

std::optional<CivilDate> parse_iso_date(std::string_view s) {
  if (s.size() < 10 || s[4] != '-' || s[7] != '-') return std::nullopt;
  const auto digits = [s](std::size_t from, std::size_t count) {
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
      if (s[i] < '0' || s[i] > '9') return -1;
      value = value * 10 + (s[i] - '0');
    }
    return value;
  };
  const CivilDate date{digits(0, 4), digits(5, 2), digits(8, 2)};
  if (date.year < 0 || !is_valid(date)) return std::nullopt;
  return date;
}

std::string padded(int value, int width) {
  std::string digits = std::to_string(value);
  if (digits.size() < static_cast<std::size_t>(width))
    digits.insert(0, static_cast<std::size_t>(width) - digits.size(), '0');
  return digits;
}

std::string iso_year(int year) { return padded(year, 4); }
std::string iso_month(int year, int month) { return padded(year, 4) + "-" + padded(month, 2); }
std::string iso_date(CivilDate date) { return iso_month(date.year, date.month) + "-" + padded(date.day, 2); }
std::string iso_week(IsoWeek week) { return padded(week.year, 4) + "-W" + padded(week.week, 2); }

}  // namespace dramatis
