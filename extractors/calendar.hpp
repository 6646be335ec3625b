// SPDX-License-Identifier: Apache-2.0
#pragma once

// Dates of the proleptic Gregorian calendar as plain numbers: the arithmetic under the values
// of time expressions. Algorithms after Howard Hinnant, "chrono-Compatible Low-Level Date
// Algorithms". Nothing here reads a clock or a locale.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dramatis {

/// A day. Months and days count from 1.
struct CivilDate {
  int year = 0;
  int month = 1;
  int day = 1;
  auto operator<=>(const CivilDate&) const = default;
};

/// A week of ISO 8601: weeks begin on Monday, week 1 holds the year's first Thursday.
struct IsoWeek {
  int year = 0;
  int week = 1;
  auto operator<=>(const IsoWeek&) const = default;
};

[[nodiscard]] std::int64_t days_from_civil(CivilDate date);  ///< days since 1970-01-01
[[nodiscard]] CivilDate civil_from_days(std::int64_t days);
[[nodiscard]] int weekday_of(CivilDate date);  ///< Monday = 1 … Sunday = 7
[[nodiscard]] int days_in_month(int year, int month);
[[nodiscard]] IsoWeek iso_week_of(CivilDate date);

[[nodiscard]] CivilDate plus_days(CivilDate date, std::int64_t days);
/// Moves by whole months; the day is cut to the month's length.
[[nodiscard]] CivilDate plus_months(CivilDate date, int months);
/// Western Easter Sunday, by the algorithm of Meeus, Jones and Butcher; years from 1583.
[[nodiscard]] CivilDate easter_sunday(int year);
/// January to March is 1.
[[nodiscard]] constexpr int quarter_of(int month) { return (month - 1) / 3 + 1; }

/// The date at the front of an ISO 8601 date or date-time: "2024-10-28T14:05:00Z".
[[nodiscard]] std::optional<CivilDate> parse_iso_date(std::string_view s);

/// True if there is such a day: month 1 to 12, day within the month.
[[nodiscard]] bool is_valid(CivilDate date);

[[nodiscard]] std::string iso_year(int year);              ///< "2024"
[[nodiscard]] std::string iso_month(int year, int month);  ///< "2024-10"
[[nodiscard]] std::string iso_date(CivilDate date);        ///< "2024-10-28"
[[nodiscard]] std::string iso_week(IsoWeek week);          ///< "2024-W44"

/// `value` in decimal with at least `width` digits.
[[nodiscard]] std::string padded(int value, int width);

}  // namespace dramatis
