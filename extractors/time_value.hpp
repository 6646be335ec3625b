// SPDX-License-Identifier: Apache-2.0
#pragma once

// From the form of a time expression to its TimeML value (TIMEX3 `value`; Pustejovsky et al.,
// "ISO-TimeML", 2010): pure arithmetic over what the words said, the document's date, and which
// way the clause's tense points.

#include <optional>
#include <string>

#include "extractors/calendar.hpp"
#include "extractors/time_form.hpp"

namespace dramatis {

/// Which way a bare weekday or month lies: "met Monday" before, "will meet Monday" after. `past` where nothing tells,
/// `happened` where the verb does.
enum class TimeDirection : std::uint8_t { past, future, happened };

/// A quarter of a year: the one that a company report is about.
struct YearQuarter {
  int year = 0;
  int quarter = 0;
};

struct TimeContext {
  std::optional<CivilDate> today;          ///< the document's date; none: relative times have no value
  std::optional<YearQuarter> own_quarter;  ///< the first quarter the document names
  std::string_view last_date;              ///< value of the last date before: "1998-02-11"
  bool told = false;                       ///< whether `last_date` was told, not the document's own
  std::optional<CivilDate> told_day;       ///< the last day that the text told of before: from there "two days later"
  TimeDirection direction = TimeDirection::past;
};

/// The TimeML value; empty where the text does not say. "XXXX-05-05" is a day whose year nobody
/// knows, "PXW" an unknown number of weeks.
[[nodiscard]] std::string time_value(const TimeForm& form, const TimeContext& context);

/// "P2Y", "PT5M", "PXW", "P2Y6M" for a count of a unit.
[[nodiscard]] std::string duration_value(double count, bool vague, const ValueInfo& unit);

}  // namespace dramatis
