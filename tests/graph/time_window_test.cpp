// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "graph/time_window.hpp"

using namespace dramatis;

namespace {

std::string window(std::string_view value) {
  const auto w = day_window(value);
  return w ? iso_date(w->first) + ".." + iso_date(w->last) : "none";
}

}  // namespace

TEST_CASE("TimeML values become days", "[unit]") {
  CHECK(window("2024-10-28") == "2024-10-28..2024-10-28");
  CHECK(window("2024-10-28T14:05") == "2024-10-28..2024-10-28");
  CHECK(window("2024-10-28TMO") == "2024-10-28..2024-10-28");
  CHECK(window("2024-02") == "2024-02-01..2024-02-29");
  CHECK(window("2024-Q4") == "2024-10-01..2024-12-31");
  CHECK(window("2024-H1") == "2024-01-01..2024-06-30");
  CHECK(window("2024-W43") == "2024-10-21..2024-10-27");
  CHECK(window("2024-W43-WE") == "2024-10-21..2024-10-27");
  CHECK(window("2021-W01") == "2021-01-04..2021-01-10");
  CHECK(window("2020-W53") == "2020-12-28..2021-01-03");
  CHECK(window("2024-SU") == "2024-06-01..2024-08-31");
  CHECK(window("2024-WI") == "2024-12-01..2025-02-28");
  CHECK(window("2024") == "2024-01-01..2024-12-31");
  CHECK(window("199") == "1990-01-01..1999-12-31");
}

TEST_CASE("what is no date is no window", "[unit]") {
  for (const char* value : {"", "PRESENT_REF", "P3D", "XXXX-10-28", "2024-13", "2024-02-30", "2024-00-01", "2024-Q5",
                            "2024-", "20x4", "2024-W54", "-1", "2024-1"})
    CHECK(window(value) == "none");
}

TEST_CASE("days and dates are each other's inverse", "[property]") {
  for (std::int32_t day = -200000; day < 200000; day += 97) {
    const auto w = day_window(iso_date(day));
    REQUIRE(w);
    REQUIRE(w->first == day);
  }
}

TEST_CASE("date of a publication", "[unit]") {
  CHECK(date_part("2024-10-28T14:05:00Z") == "2024-10-28");
  CHECK(date_part("2024-10-28") == "2024-10-28");
  CHECK(date_part("28 October").empty());
  CHECK(date_part("").empty());
}

TEST_CASE("windows overlap on the days that both have", "[unit]") {
  CHECK(overlap({1, 5}, {4, 9}) == DayWindow{4, 5});
  CHECK_FALSE(overlap({1, 3}, {4, 9}));
}
