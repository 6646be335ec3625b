// SPDX-License-Identifier: Apache-2.0
#include "graph/time_window.hpp"

#include <algorithm>
#include <array>

namespace dramatis {

namespace {

// Civil date to day number after Howard Hinnant, "chrono-compatible low-level date algorithms".
std::int32_t day_number(std::int32_t year, std::int32_t month, std::int32_t day) {
  year -= month <= 2 ? 1 : 0;
  const std::int32_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int32_t year_of_era = year - era * 400;
  const std::int32_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const std::int32_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

std::int32_t days_in_month(std::int32_t year, std::int32_t month) {
  return month == 12 ? 31 : day_number(year, month + 1, 1) - day_number(year, month, 1);
}

std::optional<std::int32_t> number(std::string_view s) {
  if (s.empty() || s.size() > 4) return std::nullopt;
  std::int32_t n = 0;
  for (const char c : s) {
    if (c < '0' || c > '9') return std::nullopt;
    n = n * 10 + (c - '0');
  }
  return n;
}

DayWindow months(std::int32_t year, std::int32_t first, std::int32_t count) {
  const std::int32_t last = first + count - 1;
  const std::int32_t end_year = year + (last - 1) / 12;
  const std::int32_t end_month = (last - 1) % 12 + 1;
  return {day_number(year, first, 1), day_number(end_year, end_month, days_in_month(end_year, end_month))};
}

DayWindow iso_week(std::int32_t year, std::int32_t week) {
  const std::int32_t january4 = day_number(year, 1, 4);       // always in week 1
  const std::int32_t weekday = ((january4 + 3) % 7 + 7) % 7;  // Monday is 0; day 0 was a Thursday
  const std::int32_t monday = january4 - weekday + (week - 1) * 7;
  return {monday, monday + 6};
}

// What stands behind the year: "-W43", "-Q4", "-H1", "-SU", "-10", "-10-28".
std::optional<DayWindow> within_year(std::int32_t year, std::string_view rest) {
  constexpr std::array<std::string_view, 4> kSeasons = {"SP", "SU", "FA", "WI"};
  for (std::size_t i = 0; i < kSeasons.size(); ++i)
    if (rest == kSeasons[i]) return months(year, static_cast<std::int32_t>(3 + 3 * i), 3);
  if (rest[0] == 'W') {
    const std::size_t end = std::min<std::size_t>(rest.find('-'), rest.size());
    const auto week = number(rest.substr(1, end - 1));
    if (!week || *week < 1 || *week > 53) return std::nullopt;
    return iso_week(year, *week);
  }
  if (rest[0] == 'Q' || rest[0] == 'H') {
    const auto n = number(rest.substr(1));
    const std::int32_t length = rest[0] == 'Q' ? 3 : 6;
    if (!n || *n < 1 || *n > 12 / length) return std::nullopt;
    return months(year, (*n - 1) * length + 1, length);
  }
  const auto month = number(rest.substr(0, 2));
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  if (rest.size() == 2) return months(year, *month, 1);
  if (rest.size() < 5 || rest[2] != '-') return std::nullopt;
  const auto day = number(rest.substr(3, 2));
  if (!day || *day < 1 || *day > days_in_month(year, *month)) return std::nullopt;
  const std::int32_t n = day_number(year, *month, *day);
  return DayWindow{n, n};
}

}  // namespace

std::optional<DayWindow> day_window(std::string_view value) {
  if (value.size() == 3 && number(value)) {
    const std::int32_t decade = *number(value) * 10;
    return DayWindow{day_number(decade, 1, 1), day_number(decade + 9, 12, 31)};
  }
  const auto year = number(value.substr(0, 4));
  if (!year || value.size() < 4) return std::nullopt;
  if (value.size() == 4) return months(*year, 1, 12);
  if (value[4] != '-' || value.size() < 6) return std::nullopt;
  return within_year(*year, value.substr(5));
}

std::optional<DayWindow> overlap(DayWindow a, DayWindow b) {
  const DayWindow both{std::max(a.first, b.first), std::min(a.last, b.last)};
  if (both.first > both.last) return std::nullopt;
  return both;
}

std::string iso_date(std::int32_t day) {
  const std::int32_t shifted = day + 719468;
  const std::int32_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const std::int32_t day_of_era = shifted - era * 146097;
  const std::int32_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int32_t month_index = (5 * day_of_year + 2) / 153;
  const std::int32_t d = day_of_year - (153 * month_index + 2) / 5 + 1;
  const std::int32_t m = month_index + (month_index < 10 ? 3 : -9);
  const std::int32_t y = year_of_era + era * 400 + (m <= 2 ? 1 : 0);
  const auto padded = [](std::int32_t n, std::size_t width) {
    std::string s = std::to_string(n);
    return s.size() < width ? std::string(width - s.size(), '0') + s : s;
  };
  return padded(y, 4) + '-' + padded(m, 2) + '-' + padded(d, 2);
}

std::string_view date_part(std::string_view published) {
  const std::string_view date = published.substr(0, 10);
  const auto window = day_window(date);
  return date.size() == 10 && window && window->days() == 1 ? date : std::string_view();
}

}  // namespace dramatis
