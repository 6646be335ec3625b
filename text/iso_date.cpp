// SPDX-License-Identifier: Apache-2.0
#include "text/reader_support.hpp"

namespace dramatis {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The number in the first `count` characters, or -1 if these are not all digits.
int digits(std::string_view s, std::size_t count) {
  if (s.size() < count) return -1;
  int value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (!is_digit(s[i])) return -1;
    value = value * 10 + (s[i] - '0');
  }
  return value;
}

bool is_day(int year, int month, int day) {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return day <= kDays[month - 1] + (month == 2 && is_leap ? 1 : 0);
}

/// Takes "hh:mm", optional ":ss" and fraction, optional zone; empty if it does not start so.
std::string clock_time(std::string_view s) {
  const int hour = digits(s, 2);
  if (hour < 0 || hour > 24 || s.size() < 5 || s[2] != ':') return {};
  const int minute = digits(s.substr(3), 2);
  if (minute < 0 || minute > 59) return {};
  std::string out(s.substr(0, 5));
  s.remove_prefix(5);
  if (s.starts_with(':') && digits(s.substr(1), 2) >= 0) {
    out += s.substr(0, 3);
    s.remove_prefix(3);
    if (s.starts_with('.')) {  // fractions of a second mean nothing here
      s.remove_prefix(1);
      while (!s.empty() && is_digit(s.front())) s.remove_prefix(1);
    }
  }
  if (s.starts_with(' ')) s.remove_prefix(1);
  if (s.starts_with('Z') || s.starts_with("UTC") || s.starts_with("GMT")) return out + "Z";
  if (!s.starts_with('+') && !s.starts_with('-')) return out;
  const int hours = digits(s.substr(1), 2);
  const std::size_t colon = s.size() > 3 && s[3] == ':' ? 1 : 0;
  const int minutes = s.size() < 4 + colon ? -1 : digits(s.substr(3 + colon), 2);
  if (hours < 0 || hours > 14 || minutes > 59) return out;
  out += s.substr(0, 3);
  out += ':';
  return minutes < 0 ? out + "00" : out + std::string(s.substr(3 + colon, 2));
}

/// "Mon, 28 Oct 2024 14:05:00 GMT", as feeds and mail have it (RFC 5322); the weekday may be missing.
std::string feed_date(std::string_view s) {
  if (const auto comma = s.find(", "); comma == 3) s.remove_prefix(5);
  const std::size_t day_digits = s.size() > 1 && is_digit(s[1]) ? 2 : 1;
  const int day = digits(s, day_digits);
  if (day < 0 || s.size() < day_digits + 9 || s[day_digits] != ' ') return {};
  s.remove_prefix(day_digits + 1);
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const std::size_t month = kMonths.find(s.substr(0, 3));
  const int year = s[3] == ' ' ? digits(s.substr(4), 4) : -1;
  if (month == std::string_view::npos || month % 3 != 0 || !is_day(year, static_cast<int>(month / 3) + 1, day))
    return {};
  const auto two = [](std::size_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  std::string out = std::string(s.substr(4, 4)) + "-" + two(month / 3 + 1) + "-" + two(static_cast<std::size_t>(day));
  if (s.size() == 8) return out;
  const std::string time = clock_time(s.substr(9));
  return time.empty() ? out : out + "T" + time;
}

}  // namespace

std::string iso_date(std::string_view value) {
  const auto begin = value.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  value.remove_prefix(begin);
  const int year = digits(value, 4);
  if (year < 0) return feed_date(value);
  const std::size_t dash = value.size() > 4 && value[4] == '-' ? 1 : 0;
  const int month = value.size() < 6 + dash ? -1 : digits(value.substr(4 + dash), 2);
  const std::size_t day_at = 6 + 2 * dash;
  if (value.size() < day_at + 2 || (dash == 1 && value[7] != '-')) return {};
  const int day = digits(value.substr(day_at), 2);
  if (!is_day(year, month, day)) return {};
  std::string out(value.substr(0, 4));
  out += '-';
  out += value.substr(4 + dash, 2);
  out += '-';
  out += value.substr(day_at, 2);
  value.remove_prefix(day_at + 2);
  if (!value.empty() && is_digit(value.front())) return {};  // a longer number, no date
  if (!value.starts_with('T') && !value.starts_with(' ')) return out;
  const std::string time = clock_time(value.substr(1));
  return time.empty() ? out : out + "T" + time;
}

}  // namespace dramatis
