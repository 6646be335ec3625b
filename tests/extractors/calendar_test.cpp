// SPDX-License-Identifier: Apache-2.0
#include "extractors/calendar.hpp"

#include <catch2/catch.hpp>

using namespace dramatis;

TEST_CASE("days count from 1970 and lead back to the same date", "[unit]") {
  CHECK(days_from_civil({1970, 1, 1}) == 0);
  CHECK(days_from_civil({2000, 3, 1}) == 11017);
  CHECK(days_from_civil({1969, 12, 31}) == -1);
  for (std::int64_t day = -200000; day < 200000; day += 37) {
    const CivilDate date = civil_from_days(day);
    REQUIRE(is_valid(date));
    REQUIRE(days_from_civil(date) == day);
  }
}

TEST_CASE("weekdays run from Monday 1 to Sunday 7, before 1970 too", "[unit]") {
  CHECK(weekday_of({2024, 10, 28}) == 1);
  CHECK(weekday_of({2024, 11, 3}) == 7);
  CHECK(weekday_of({1970, 1, 1}) == 4);
  CHECK(weekday_of({1945, 5, 8}) == 2);
}

TEST_CASE("ISO weeks at the turn of the year belong to the year of their Thursday", "[unit]") {
  CHECK(iso_week(iso_week_of({2024, 12, 30})) == "2025-W01");
  CHECK(iso_week(iso_week_of({2021, 1, 3})) == "2020-W53");
  CHECK(iso_week(iso_week_of({2024, 10, 28})) == "2024-W44");
  CHECK(iso_date(easter_sunday(2024)) == "2024-03-31");
  CHECK(iso_date(easter_sunday(1981)) == "1981-04-19");
  CHECK(iso_date(easter_sunday(1954)) == "1954-04-18");
}

TEST_CASE("moving by months cuts the day to the month", "[unit]") {
  CHECK(iso_date(plus_months({2024, 1, 31}, 1)) == "2024-02-29");
  CHECK(iso_date(plus_months({2024, 3, 15}, -15)) == "2022-12-15");
  CHECK(iso_date(plus_months({2023, 12, 1}, 1)) == "2024-01-01");
}

TEST_CASE("an ISO date is read from the front of a date-time, and nothing else is", "[unit]") {
  CHECK(parse_iso_date("2024-10-28T14:05:00Z") == CivilDate{2024, 10, 28});
  CHECK(parse_iso_date("2024-02-30") == std::nullopt);
  CHECK(parse_iso_date("28 October 2024") == std::nullopt);
  CHECK(parse_iso_date("") == std::nullopt);
}
