// SPDX-License-Identifier: Apache-2.0
// Clock times with the date that they carry: "5 p.m. EST, Nov. 6", "noon Thursday", "17:30".
#include <cstddef>

#include "extractors/digits.hpp"
#include "extractors/time_grammar.hpp"

namespace dramatis {

namespace {
/// "3 p.m. Sunday evening" is no time, and "2 last night" was the morning.
bool may_carry(int hour, std::string_view part) {
  if (part.empty()) return true;
  if (part == "TMO") return hour <= 12;
  return hour >= 12 || hour >= (part == "TAF" ? 1 : 5);
}
}  // namespace

/// "at 4 *in the morning*", "at 11 *at night*": the token behind, or 0, and `hour` of 24.
std::uint32_t TimeGrammar::part_of_day_at(std::uint32_t at, std::uint32_t i, int& hour) const {
  if (role(at) != ValueRole::on || i == 0 || !in_sentence(i - 1, i)) return 0;
  if (role(i - 1) != ValueRole::on && role(i - 1) != ValueRole::by && !find(i - 1, ValueClass::hedge) &&
      role(at - 1) != ValueRole::oclock)
    return 0;
  const std::uint32_t part_at = role(at + 1) == ValueRole::definite ? at + 2 : at + 1;
  const auto part = in_sentence(part_at, i) ? find(part_at, ValueClass::day_part) : ValueWords::Match{};
  if (!part || !part.canonical || part.info->has(value_mark::weak)) return 0;
  if (in_sentence(part.end, i) && is_noun(document_.tokens[part.end].tag)) return 0;  // "killed 4 in the morning raid"
  constexpr int kEvening = 6;
  const bool night = part.info->code == "TNI";
  if (hour == 12) hour = night ? 24 : hour;
  else if (night ? hour >= kEvening : part.info->code != "TMO") hour += 12;
  return part.end;
}

/// "at *0640*", "at *1830* on Thursday", but "at 1500 feet"
bool TimeGrammar::tells_hours_at(std::uint32_t i) const {
  const std::string_view text = document_.text(document_.tokens[i]);
  if (text.size() != 4 || i == 0 || !in_sentence(i - 1, i)) return false;
  const auto before = find(i - 1, ValueClass::function);
  if (!before || !before.info->has(value_mark::time)) return false;
  if (text[0] == '0' || !in_sentence(i + 1, i)) return true;
  const Token& next = document_.tokens[i + 1];
  return !is_noun(next.tag) && next.tag != Tag::CD && next.shape != Shape::symbol && !find(i + 1, ValueClass::measure);
}

/// "10:35 a.m. *(0735 GMT)* Friday"
std::uint32_t TimeGrammar::behind_other_zone(std::uint32_t at) const {
  constexpr std::uint32_t kLongest = 6;
  if (!is_text(at, "(")) return at;
  for (std::uint32_t end = at + 2; end < at + kLongest && in_sentence(end, at); ++end)
    if (is_text(end, ")")) return find(end - 1, ValueClass::zone) ? end + 1 : at;
  return at;
}

TimeForm TimeGrammar::clock(std::uint32_t i) const {
  TimeForm form;
  form.kind = TimeKind::time_of_day;
  form.type = TimeType::time;
  form.begin = i;
  bool safe = false;  // 17:30 alone may be a score or a verse
  if (const auto named = find(i, ValueClass::clock); named) {
    form.hour = static_cast<int>(named.info->value);
    form.end = named.end;
    safe = true;
  } else {
    std::string_view text = document_.text(document_.tokens[i]);
    std::size_t used = 0;
    int hour = -1, minute = 0;
    const auto take = [&text, &used](std::size_t most) {
      int value = -1;
      const std::size_t from = used;
      while (used < text.size() && used - from < most && text[used] >= '0' && text[used] <= '9') {
        value = (value < 0 ? 0 : value) * 10 + (text[used] - '0');
        ++used;
      }
      return value;
    };
    hour = take(2);
    std::uint32_t at = i + 1;
    bool with_minutes = false;
    if (hour >= 0) {
      // "17:30", "5.30", "14h30"
      if (used + 3 <= text.size() && (text[used] == ':' || text[used] == '.' || text[used] == 'h')) {
        ++used;
        minute = take(2);
        with_minutes = minute >= 0;
      } else if (used == 2 && text.size() == 4 && is_digit(text[2])) {  // "1430 GMT"
        minute = take(2);
      } else if (used == text.size() && is_text(at, ":") && in_sentence(at + 1, i) &&
                 !document_.tokens[at].has(token_flag::space_before)) {
        text = document_.text(document_.tokens[at + 1]);
        used = 0;
        minute = take(2);
        with_minutes = minute >= 0 && used == 2;
        at += 2;
      }
    } else if (const auto word = find(i, ValueClass::number);
               word && !word.info->has(value_mark::scale) && word.info->value >= 1 && word.info->value <= 12) {
      hour = static_cast<int>(word.info->value);
      used = text.size();
    } else {
      return {};
    }
    if (used < text.size()) {  // "5pm", "5:30pm"
      const std::string_view rest = text.substr(used);
      if (rest != "pm" && rest != "am" && rest != "PM" && rest != "AM") return {};
      if (hour > 12) return {};
      hour = hour % 12 + (rest[0] == 'p' || rest[0] == 'P' ? 12 : 0);
      safe = true;
    } else if (const auto meridiem = in_sentence(at, i) ? find(at, ValueClass::meridiem) : ValueWords::Match{};
               meridiem) {
      if (hour > 12) return {};
      hour = hour % 12 + static_cast<int>(meridiem.info->value);
      at = meridiem.end;
      safe = true;
    } else if (role(at) == ValueRole::oclock) {
      ++at;
      safe = true;
    }
    if (!safe && with_minutes && find(at, ValueClass::number)) return {};  // "at 2.46 billion"
    if (const std::uint32_t end = hour > 12 || hour < 1 ? 0 : part_of_day_at(at, i, hour); end != 0) {
      at = end;
      safe = true;
    }
    if (hour < 0 || hour > 24 || minute > 59 || minute < 0) return {};
    if (!safe && !with_minutes && tells_hours_at(i)) safe = true;
    if (!safe && !with_minutes && !(text.size() == 4 && in_sentence(at, i) && find(at, ValueClass::zone))) return {};
    form.hour = hour;
    form.minute = minute;
    form.end = at;
    if (!safe && i > 0 && in_sentence(i - 1, i) && document_.tokens[i].tag != Tag::none) {
      // a score ("won 2:10") or a ratio: a time stands behind "at", "by", "until" or before a zone or a date
      safe = role(i - 1) == ValueRole::on || role(i - 1) == ValueRole::by || role(i - 1) == ValueRole::span ||
             text.size() == 5;
    }
  }
  if (const auto zone = in_sentence(form.end, i) ? find(form.end, ValueClass::zone) : ValueWords::Match{}; zone) {
    form.end = zone.end;
    safe = true;
  }
  // the date that the clock time carries: "noon Thursday", "5 p.m. EST, Nov. 6", "8 a.m. on Monday"
  std::uint32_t at = behind_other_zone(form.end);
  if (in_sentence(at, i)) {
    at = skip_comma(at);
    if (role(at) == ValueRole::on) ++at;
    if (in_sentence(at, i)) {
      TimeForm date = calendar(at, start_at(at));
      if (date.kind != TimeKind::day) date = {};
      if (!date) date = weekday(at);
      if (!date) date = relative_day(at);
      if (!date) date = shifted(at);
      const bool is_day =
          date.kind == TimeKind::day || date.kind == TimeKind::weekday || date.kind == TimeKind::relative_day;
      if (is_day && may_carry(form.hour, date.part)) {
        // "9:15 on Sunday evening", "7 o'clock last night"
        if (date.part != "TMO" && !date.part.empty() && form.hour > 0 && form.hour < 12) form.hour += 12;
        date.part = {};
        if (is_text(form.end, "(")) date.end = form.end;  // the other zone and the day stand for themselves
        date.begin = i;
        date.hour = form.hour;
        date.minute = form.minute;
        date.type = TimeType::time;
        return date;
      }
    }
  }
  return safe ? form : TimeForm{};
}

}  // namespace dramatis
