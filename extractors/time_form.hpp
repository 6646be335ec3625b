// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a time expression says, before it is set against the document's date: "last Friday
// night" is a weekday 5 with the shift -1 and the part TNI. The grammar (`time_grammar.hpp`)
// makes it from words alone; `time_value.hpp` turns it into a TimeML value.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>
#include <type_traits>

#include "extractors/value_words.hpp"
#include "model/annotated_document.hpp"
#include "model/facts.hpp"

namespace dramatis {

enum class TimeKind : std::uint8_t {
  none,
  year,              ///< "1989", "early 2022", "fiscal 1989"
  decade,            ///< "the 1980s": `year` is the first year
  century,           ///< "the 19th century": `number` 19
  month,             ///< "May 1998", "last May", "May"
  day,               ///< "May 5, 1998", "Monday, May 5", "the 5th of May"
  weekday,           ///< "Monday", "last Monday"
  relative_day,      ///< "yesterday": `shift` -1
  unit,              ///< "last week", "this year", "the weekend": `unit` and `shift`
  back_unit,         ///< "the same day", "that year", "the following week": from the date before
  season,            ///< "last summer", "spring 1998"
  quarter,           ///< "the third quarter", "last year's third quarter"
  own_quarter,       ///< "the quarter", "the year-earlier period": the one the report is about
  half,              ///< "the first half of 1990"
  year_end,          ///< "year-end"
  distance,          ///< "two years ago", "a week earlier"
  duration,          ///< "two years", "several months", "weeks"
  repeated,          ///< "every week", "$5 a year"
  repeated_weekday,  ///< "Mondays", "each Thursday"
  repeated_month,    ///< "each July"
  repeated_season,   ///< "every summer"
  vague,             ///< "now", "recently": `code` is the value
  literal,           ///< `code` is the value: "daily"
  time_of_day        ///< "5 p.m.", "this morning" with the document's day
};

inline constexpr int kNoShift = std::numeric_limits<int>::min();

struct TimeForm {
  TimeKind kind = TimeKind::none;
  TimeType type = TimeType::date;
  std::uint32_t begin = 0;  ///< tokens [begin, end)
  std::uint32_t end = 0;
  int year = 0;               ///< 0: not said
  int year_shift = kNoShift;  ///< "June last year": -1
  int month = 0;
  int day = 0;
  int weekday = 0;       ///< Monday = 1
  int number = 0;        ///< quarter, half, century
  int shift = kNoShift;  ///< units from the document's date
  const ValueInfo* unit = nullptr;
  double count = 0;                       ///< of units
  const ValueInfo* minor_unit = nullptr;  ///< "two years and *three months*"
  int minor_count = 0;
  bool vague_count = false;  ///< "several": PXW
  bool from_now = false;     ///< distances: "ago" against "earlier"
  bool from_told = false;    ///< "the following Friday", "March that year": from the date told before
  std::string_view code;     ///< season, vague reference, literal value
  std::string_view part;     ///< part of the day: TMO …
  int hour = -1;
  int minute = 0;

  explicit operator bool() const { return kind != TimeKind::none; }
};

/// `AnnotatedDocument::time_readings` as forms: the spotter keeps the form of each expression, the resolver takes it,
/// since the grammar would read the same once more. A form of kind `none` is to be read again.
static_assert(std::is_trivially_copyable_v<TimeForm>);
inline void keep_reading(AnnotatedDocument& document, const TimeForm& form) {
  const std::size_t at = document.time_readings.size();
  document.time_readings.resize(at + sizeof form);
  std::memcpy(document.time_readings.data() + at, &form, sizeof form);
}
/// The form kept for the expression `index`, or one of kind `none`.
inline TimeForm kept_reading(const AnnotatedDocument& document, std::size_t index) {
  TimeForm form;
  if (document.time_readings.size() != document.times.size() * sizeof form) return form;
  std::memcpy(&form, document.time_readings.data() + index * sizeof form, sizeof form);
  return form;
}

}  // namespace dramatis
