// SPDX-License-Identifier: Apache-2.0
// Times pointed at from the document's date: "last Friday night", "the same week", "yesterday",
// "the summer of 1998", "now".
#include <cstddef>

#include "extractors/time_grammar.hpp"

namespace dramatis {

TimeForm TimeGrammar::deictic(std::uint32_t i, const Start& start) const {
  TimeForm best;
  if (start.any({ValueClass::weekday})) best = weekday(i);
  if (start.any({ValueClass::relative_day, ValueClass::unit})) keep_longer(best, relative_day(i));
  if (start.any({ValueClass::shift})) keep_longer(best, shifted(i));
  if (start.definite && (start.any({ValueClass::unit}) || role(i + 1) == ValueRole::filler))
    keep_longer(best, bare_unit(i));
  if (start.any({ValueClass::season})) keep_longer(best, season(i));
  if (start.any({ValueClass::day_part})) keep_longer(best, day_part(i));
  if (start.any({ValueClass::vague})) keep_longer(best, vague(i));
  if (start.figures || start.any({ValueClass::clock, ValueClass::number})) keep_longer(best, clock(i));
  return best;
}

TimeForm TimeGrammar::weekday(std::uint32_t i) const {
  const auto day = find(i, ValueClass::weekday);
  if (!day || !is_capital(i)) return {};
  if (i > 0 && in_sentence(i - 1, i))  // "*Super* Tuesday"
    for (const WordId word : day.info->not_after)
      if (document_.tokens[i - 1].word == word && is_capital(i - 1)) return {};
  TimeForm form;
  form.begin = i;
  form.end = day.end;
  form.weekday = static_cast<int>(day.info->value);
  if (day.info->has(value_mark::plural)) {  // "on Mondays"
    form.kind = TimeKind::repeated_weekday;
    form.type = TimeType::set;
    return form;
  }
  form.kind = TimeKind::weekday;
  const TimeForm timed = with_day_part(form);
  if (timed.end > form.end && !find(form.end, ValueClass::day_part).canonical) {  // "Tuesday nights"
    form = timed;
    form.kind = TimeKind::repeated_weekday;
    form.type = TimeType::set;
    return form;
  }
  if (timed.end == form.end) take_week(form);
  return form.end > timed.end ? form : timed;
}

/// "Monday *last week*", "Tuesday *of next week*"
void TimeGrammar::take_week(TimeForm& form) const {
  const std::uint32_t at = role(form.end) == ValueRole::of ? form.end + 1 : form.end;
  if (!in_sentence(at, form.begin) || !find(at, ValueClass::shift)) return;
  const TimeForm week = shifted(at);
  if (week.kind != TimeKind::unit || week.unit->code != "W" || week.unit->factor != 1) return;
  form.unit = week.unit;
  form.shift = week.shift;
  form.end = week.end;
}

TimeForm TimeGrammar::relative_day(std::uint32_t i) const {
  TimeForm form;
  form.begin = i;
  form.kind = TimeKind::relative_day;
  if (const auto day = find(i, ValueClass::relative_day); day) {
    form.end = day.end;
    form.shift = static_cast<int>(day.info->value);
    if (!day.info->code.empty()) {  // "tonight"
      form.part = day.info->code;
      form.type = TimeType::time;
      return form;
    }
    return with_day_part(form);
  }
  return unit_beside_day(i);
}

/// "the day before yesterday", "the day after tomorrow", and at the end of a clause "the day before", "the week after"
TimeForm TimeGrammar::unit_beside_day(std::uint32_t i) const {
  const std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  const auto unit = find(at, ValueClass::unit);
  if (!unit || !unit.canonical || unit.info->has(value_mark::time)) return {};
  const auto direction = find(unit.end, ValueClass::direction);
  if (!direction || !direction.info->has(value_mark::clause)) return {};
  TimeForm form;
  form.begin = i;
  if (at > i && !direction.info->has(value_mark::never) &&
      (!in_sentence(direction.end, i) || document_.tokens[direction.end].shape == Shape::punctuation)) {
    form.kind = TimeKind::back_unit;
    form.unit = unit.info;
    form.shift = static_cast<int>(direction.info->value);
    form.end = direction.end;
    return form;
  }
  form.kind = TimeKind::relative_day;
  const auto day = find(direction.end, ValueClass::relative_day);
  if (unit.info->code != "D" || !day || day.info->value == 0 || day.info->value != direction.info->value) return {};
  form.end = day.end;
  form.shift = 2 * static_cast<int>(day.info->value);
  return form;
}

TimeForm TimeGrammar::shifted(std::uint32_t i) const {
  std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  const bool definite = at > i;
  if (!in_sentence(at, i)) return {};
  auto word = find(at, ValueClass::shift);
  if (!word || !word.info->has(value_mark::shift) || word.info->has(value_mark::fiscal)) return {};
  const Tag tag = document_.tokens[at].tag;
  if (word.info->value == 0 && (tag == Tag::IN || tag == Tag::WDT))
    return {};  // "said *that* Monday's attack killed two"
  // "this coming Sunday", "that same day"
  if (const auto second = find(word.end, ValueClass::shift);
      second && second.info->has(value_mark::shift) && !second.info->has(value_mark::fiscal) && word.info->value == 0)
    word = second;
  at = word.end;
  if (!in_sentence(at, i)) return {};
  const bool back = word.info->has(value_mark::back);
  TimeForm form;
  form.begin = i;
  form.shift = static_cast<int>(word.info->value);

  if (find(at, ValueClass::fiscal) && in_sentence(at + 1, i)) ++at;  // "the current fiscal year"
  if (const auto unit = find(at, ValueClass::unit); unit && unit.canonical && !unit.info->has(value_mark::time)) {
    // "This Week" is a programme, "Next Week" in a headline is not
    if (document_.tokens[at].shape == Shape::capitalized &&
        document_.sentence_of(TokenIndex(at)).casing == Casing::normal)
      return {};
    if (unit.info->factor > 1 && unit.info->factor != 10 && unit.info->factor != 100) return {};
    form.unit = unit.info;
    form.end = unit.end;
    if (word.info->has(value_mark::span) && unit.info->code != "WE") {  // "the past year"
      form.kind = TimeKind::duration;
      form.type = TimeType::duration;
      form.count = 1;
      return form;
    }
    // "the last week of May", "the last day of the talks"
    if ((definite || (i > 0 && role(i - 1) == ValueRole::definite)) && !back && form.shift != 0 &&
        role(unit.end) == ValueRole::of && in_sentence(unit.end, i))
      return {};
    // "The next day he fled", but "in the next week"
    const bool next_day = definite && form.shift == 1 && unit.info->code == "D";
    form.kind = back || next_day ? TimeKind::back_unit : TimeKind::unit;
    return form;
  }
  if (const auto day = find(at, ValueClass::weekday); day && is_capital(at) && !day.info->has(value_mark::plural)) {
    if (back && !definite && form.shift == 1) return {};  // "clear debris *following* Thursday's flood"
    form.kind = TimeKind::weekday;
    form.from_told = back && definite;
    form.weekday = static_cast<int>(day.info->value);
    form.end = day.end;
    const std::uint32_t next = skip_comma(day.end);  // "this coming Sunday, March 8"
    if (in_sentence(next, i))
      if (TimeForm date = month_first(next); date.kind == TimeKind::day) {
        date.begin = i;
        date.weekday = form.weekday;
        return date;
      }
    return with_day_part(form);
  }
  if (const auto month = find(at, ValueClass::month); month && is_capital(at) && month.canonical && !back) {
    form.kind = TimeKind::month;
    form.month = static_cast<int>(month.info->value);
    form.end = month.end;
    std::uint32_t end = 0;
    if (in_sentence(form.end, i))
      if (const int day = day_number(form.end, end); day != 0) {  // "last May 5"
        form.kind = TimeKind::day;
        form.day = day;
        form.end = end;
      }
    if (const int year = in_sentence(form.end, i) ? year_at(form.end) : 0; year != 0) {
      form.year = year;
      ++form.end;
    }
    return form;
  }
  if (const auto season = find(at, ValueClass::season); season && season.canonical && !back) {
    form.kind = TimeKind::season;
    form.code = season.info->code;
    form.month = season.info->month;
    form.end = season.end;
    return form;
  }
  if (const auto part = find(at, ValueClass::day_part);
      part && part.canonical && (!definite || back || form.shift == 1) && !part.info->has(value_mark::weak)) {
    // "this morning", "last night", "that evening", "the next morning"
    form.kind = back || definite ? TimeKind::back_unit : TimeKind::relative_day;
    form.type = TimeType::time;
    form.part = part.info->code;
    form.end = part.end;
    return form;
  }
  return {};
}

TimeForm TimeGrammar::unit_after_modifier(std::uint32_t i) const {
  const std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  if (!in_sentence(at, i)) return {};
  if (at == i && i > 0 && !find(i - 1, ValueClass::modifier) && role(i - 1) != ValueRole::of &&
      role(i - 1) != ValueRole::definite && role(i - 1) != ValueRole::on)
    return {};
  const auto unit = find(at, ValueClass::unit);
  if (!unit || !unit.canonical || unit.info->has(value_mark::time) || unit.info->code == "D") return {};
  TimeForm form;
  form.kind = TimeKind::unit;
  form.begin = i;
  form.end = unit.end;
  form.unit = unit.info;
  form.shift = 0;
  return form;
}

TimeForm TimeGrammar::bare_unit(std::uint32_t i) const {
  if (role(i) != ValueRole::definite) return {};
  if (role(i + 1) == ValueRole::filler) {  // "sales for the full year"
    const auto whole = in_sentence(i + 2, i) ? find(i + 2, ValueClass::unit) : ValueWords::Match{};
    if (!whole || !whole.canonical || whole.info->code != "Y" || whole.info->factor != 1) return {};
    TimeForm full;
    full.kind = TimeKind::unit;
    full.begin = i;
    full.end = whole.end;
    full.unit = whole.info;
    full.shift = 0;
    return full;
  }
  const auto unit = find(i + 1, ValueClass::unit);
  if (!unit || !unit.canonical || unit.info->factor != 1) return {};
  TimeForm form = unit_after_modifier(i);
  if (!form) return {};
  const std::string_view code = unit.info->code;
  if (code == "WE") {  // "over the weekend": the one before the paper came out
    form.shift = -1;
    return form;
  }
  if (code == "Q") return {};
  // "during the week", "sales for the year"; "the week" as a topic is left alone
  if (i == 0 || !in_sentence(i - 1, i)) return {};
  const ValueRole before = role(i - 1);
  if (before != ValueRole::span && before != ValueRole::of && before != ValueRole::on) return {};
  if (in_sentence(unit.end, i)) {
    const Token& after = document_.tokens[unit.end];
    if (role(unit.end) == ValueRole::of || after.tag == Tag::WDT || after.tag == Tag::IN) return {};
    if (code == "Y" &&
        (after.tag == Tag::VBN || after.tag == Tag::VBD || after.tag == Tag::VBG)) {  // "for the year ended May 31"
      form.kind = TimeKind::duration;
      form.type = TimeType::duration;
      form.count = 1;
    }
  }
  return form;
}

TimeForm TimeGrammar::season(std::uint32_t i) const {
  const bool definite = role(i) == ValueRole::definite;
  const std::uint32_t at = definite ? i + 1 : i;
  if (!in_sentence(at, i)) return {};
  const auto season = find(at, ValueClass::season);
  if (!season || !season.canonical) return {};
  TimeForm form;
  form.kind = TimeKind::season;
  form.begin = i;
  form.end = season.end;
  form.code = season.info->code;
  form.month = season.info->month;
  take_year(form);
  if (form.end > season.end && !is_text(season.end, ",")) return form;
  form.end = season.end;
  form.year = 0;
  form.year_shift = kNoShift;
  if (season.info->has(value_mark::ambiguous)) return {};
  const bool modified =
      i > 0 && (find(i - 1, ValueClass::modifier) || (is_hyphen(i - 1) && i > 1 && find(i - 2, ValueClass::modifier)));
  if (!definite && !modified) return {};
  // "the summer heat", "the winter games"
  if (in_sentence(form.end, i) && is_noun(document_.tokens[form.end].tag)) return {};
  return form;
}

/// "the early hours *of Sunday*", "at dawn *on Monday*", "the night *of March 3*"
TimeForm TimeGrammar::day_behind(std::uint32_t at, std::uint32_t i) const {
  if ((role(at) != ValueRole::of && role(at) != ValueRole::on) || !in_sentence(at + 1, i)) return {};
  TimeForm day = calendar(at + 1, start_at(at + 1));
  if (day.kind != TimeKind::day) day = weekday(at + 1);
  if (!day) day = relative_day(at + 1);
  const bool fits = day.kind == TimeKind::day || day.kind == TimeKind::weekday || day.kind == TimeKind::relative_day;
  return fits && day.part.empty() && day.hour < 0 ? day : TimeForm{};
}

TimeForm TimeGrammar::day_part(std::uint32_t i) const {
  // "morning today", "mid-afternoon yesterday"
  const bool definite = role(i) == ValueRole::definite;
  const auto part = find(definite ? i + 1 : i, ValueClass::day_part);
  if (!part || !part.canonical || !in_sentence(part.end, i)) return {};
  TimeForm form;
  form.begin = i;
  form.type = TimeType::time;
  form.part = part.info->code;
  if (TimeForm of_day = day_behind(part.end, i); of_day) {
    of_day.begin = i;
    of_day.type = TimeType::time;
    of_day.part = part.info->code;
    return of_day;
  }
  if (part.info->has(value_mark::weak)) return {};
  if (definite) {  // "In the evening, troops came": of the day told before
    if (i == 0 || !document_.tokens[i - 1].has(token_flag::sentence_start) ||
        document_.tokens[part.end].shape != Shape::punctuation ||
        (role(i - 1) != ValueRole::on && role(i - 1) != ValueRole::span))
      return {};
    form.kind = TimeKind::back_unit;
    form.shift = 0;
    form.end = part.end;
    return form;
  }
  const auto day = find(part.end, ValueClass::relative_day);
  if (day) {
    form.kind = TimeKind::relative_day;
    form.shift = static_cast<int>(day.info->value);
    form.end = day.end;
    return form;
  }
  if (document_.text(document_.tokens[i]).find('-') != std::string_view::npos ||
      (part.end > i + 1)) {  // "mid-afternoon"
    form.kind = TimeKind::time_of_day;
    form.end = part.end;
    return form;
  }
  return {};
}

TimeForm TimeGrammar::vague(std::uint32_t i) const {
  const bool definite = role(i) == ValueRole::definite;
  const std::uint32_t at = definite ? i + 1 : i;
  if (!in_sentence(at, i)) return {};
  const auto phrase = find(at, ValueClass::vague);
  if (!phrase) return {};
  const ValueInfo& info = *phrase.info;
  if (definite && !info.has(value_mark::article | value_mark::alone)) return {};
  if (i > 0 && in_sentence(i - 1, i))
    for (const WordId word : info.not_after)
      if (document_.tokens[i - 1].word == word) return {};
  const bool has_next = in_sentence(phrase.end, i);
  if (has_next) {
    const Token& next = document_.tokens[phrase.end];
    if (const auto direction = find(phrase.end, ValueClass::direction);
        direction && direction.info->has(value_mark::clause))
      return {};
    if (info.has(value_mark::modifier) && !is_noun(next.tag) && !is_adjective(next.tag) && next.tag != Tag::VBN &&
        next.tag != Tag::VBG)
      return {};
    if (info.has(value_mark::never) && !definite && is_noun(next.tag)) return {};
    if (info.has(value_mark::alone) &&
        (next.shape == Shape::number || find(phrase.end, ValueClass::unit) || find(phrase.end, ValueClass::number) ||
         find(phrase.end, ValueClass::vague_amount) || find(phrase.end, ValueClass::season) ||
         find(phrase.end, ValueClass::weekday)))
      return {};
    if (is_hyphen(phrase.end)) return {};
  } else if (info.has(value_mark::modifier)) {
    return {};
  }
  if (info.has(value_mark::alone) && !definite) return {};
  TimeForm form;
  form.kind = TimeKind::vague;
  form.begin = i;
  form.end = phrase.end;
  form.code = info.code;
  return form;
}

}  // namespace dramatis
