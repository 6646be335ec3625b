// SPDX-License-Identifier: Apache-2.0
#pragma once

// TimeML values as intervals of days, so that "2024-10" and "2024-10-28" can be compared.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dramatis {

/// Days since 1970-01-01, both ends included.
struct DayWindow {
  std::int32_t first = 0;
  std::int32_t last = 0;

  auto operator<=>(const DayWindow&) const = default;
  [[nodiscard]] std::int32_t days() const { return last - first + 1; }
};

/// "2024-10-28", "2024-10-28T14:05", "2024-10", "2024-W43", "2024-Q4", "2024-H1", "2024-SU" (a season),
/// "2024", "202" (a decade). Nothing for vague values, durations and what is no date.
[[nodiscard]] std::optional<DayWindow> day_window(std::string_view timeml);

/// What both have; nothing if they do not overlap.
[[nodiscard]] std::optional<DayWindow> overlap(DayWindow a, DayWindow b);

/// "2024-10-28"; proleptic Gregorian calendar.
[[nodiscard]] std::string iso_date(std::int32_t day);

/// The date part of an ISO 8601 date or date-time ("2024-10-28T14:05:00Z" → "2024-10-28"), or empty.
[[nodiscard]] std::string_view date_part(std::string_view published);

}  // namespace dramatis
