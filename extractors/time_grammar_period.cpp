// SPDX-License-Identifier: Apache-2.0
// Periods of company reports: "the fiscal third quarter of 1990", "last year's fourth quarter",
// "the year-earlier period", "fiscal 1989", "the first half", "year-end".
#include "extractors/time_grammar.hpp"

namespace dramatis {

TimeForm TimeGrammar::period(std::uint32_t i, const Start& start) const {
  TimeForm best;
  const bool possible = start.figures || start.definite ||
                        start.any({ValueClass::shift, ValueClass::fiscal, ValueClass::ordinal, ValueClass::year_end});
  if (!possible) return best;
  if (start.figures || start.any({ValueClass::shift, ValueClass::fiscal, ValueClass::ordinal, ValueClass::unit}))
    best = numbered_quarter(i);
  if (start.figures || start.any({ValueClass::shift, ValueClass::fiscal, ValueClass::unit}))
    keep_longer(best, own_quarter(i));
  if (start.any({ValueClass::shift})) keep_longer(best, same_period(i));
  if (start.figures || start.any({ValueClass::fiscal})) keep_longer(best, fiscal_year(i));
  if (start.definite && start.any({ValueClass::ordinal, ValueClass::shift})) keep_longer(best, half_year(i));
  if (start.any({ValueClass::year_end})) keep_longer(best, year_end(i));
  return best;
}

TimeForm TimeGrammar::numbered_quarter(std::uint32_t i) const {
  TimeForm form;
  form.kind = TimeKind::quarter;
  form.begin = i;
  if (const auto named = find(i, ValueClass::fiscal); named && named.info->value > 0) {  // "Q2 2023", but an "Audi Q2"
    const std::uint32_t year_in = role(named.end) == ValueRole::of ? named.end + 1 : named.end;
    if (!in_sentence(year_in, i) || (form.year = year_at(year_in)) == 0) return {};
    form.number = static_cast<int>(named.info->value);
    form.end = year_in + 1;
    return form;
  }
  std::uint32_t at = i;
  const auto inside = [&](std::uint32_t t) { return in_sentence(t, i); };
  const auto is_possessive = [&](std::uint32_t t) { return inside(t) && document_.tokens[t].tag == Tag::POS; };

  // "last year's third quarter", "1988's fourth quarter", "the 1988 third quarter", "the year-ago third quarter"
  std::uint32_t end = 0;
  if (const int shift = year_shift_at(at, end); shift != kNoShift) {
    if (!is_possessive(end)) return {};
    form.year_shift = shift;
    at = end + 1;
  } else {
    const bool definite = role(at) == ValueRole::definite;
    if (definite) ++at;
    if (inside(at)) {
      if (const auto unit = find(at, ValueClass::unit);
          definite && unit && unit.info->code == "Y" && is_possessive(unit.end)) {
        form.year_shift = 0;  // "the year's first quarter"
        at = unit.end + 1;
      } else if (const int year = year_at(at); year != 0) {
        form.year = year;
        at = is_possessive(at + 1) ? at + 2 : at + 1;
      } else if (const auto ago = find(at, ValueClass::shift);
                 ago && ago.info->has(value_mark::fiscal) && ago.info->has(value_mark::year)) {
        form.year_shift = -1;
        at = ago.end;
      }
    }
  }
  if (inside(at) && at == i && role(at) == ValueRole::definite) ++at;
  if (inside(at))
    if (const auto fiscal = find(at, ValueClass::fiscal); fiscal) {
      at = is_hyphen(fiscal.end) ? fiscal.end + 1 : fiscal.end;
      if (inside(at))
        if (const int year = year_at(at); year != 0) {
          form.year = year;
          ++at;
        }
    }
  if (!inside(at)) return {};
  const auto ordinal = find(at, ValueClass::ordinal);
  int number = 0;
  if (ordinal) {
    number = static_cast<int>(ordinal.info->value);
    at = ordinal.end;
  } else if (std::uint32_t after = at; document_.tokens[at].shape == Shape::ordinal) {
    number = day_number(at, after);
    at = after;
  }
  if (number < 1 || number > 4 || !inside(at)) return {};
  if (is_hyphen(at)) ++at;
  else if (const auto fiscal = find(at, ValueClass::fiscal); fiscal)
    at = is_hyphen(fiscal.end) ? fiscal.end + 1 : fiscal.end;
  if (!inside(at)) return {};
  const auto unit = find(at, ValueClass::unit);
  if (!unit || unit.info->code != "Q" || !unit.canonical) return {};
  form.number = number;
  form.end = unit.end;
  if (is_hyphen(unit.end - 2) && role(i) == ValueRole::definite) {
    // "the third-quarter loss": the article is the loss's
    form.begin = i + 1;
  }

  // "of 1990", ", fiscal 1990", "of last year"
  at = form.end;
  if (!inside(at) || form.year != 0 || form.year_shift != kNoShift) return form;
  if (role(at) == ValueRole::of) ++at;
  else at = skip_comma(at);
  if (inside(at) && role(at) == ValueRole::definite) ++at;
  if (inside(at))
    if (const auto fiscal = find(at, ValueClass::fiscal); fiscal) at = fiscal.end;
  if (!inside(at)) return form;
  if (const int year = year_at(at); year != 0) {
    form.year = year;
    form.end = at + 1;
  } else if (const int shift = year_shift_at(at, end);
             shift != kNoShift && !is_possessive(end) && !is_text(form.end, ",")) {
    form.year_shift = shift;
    form.end = end;
  }
  return form;
}

TimeForm TimeGrammar::own_quarter(std::uint32_t i) const {
  TimeForm form;
  form.kind = TimeKind::own_quarter;
  form.begin = i;
  form.shift = 0;
  std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  const bool definite = at > i;
  if (!in_sentence(at, i)) return {};
  const auto year_ago = find(at, ValueClass::shift);
  const auto is_period = [&](std::uint32_t t) {
    if (!in_sentence(t, i)) return false;
    const auto word = find(t, ValueClass::period);
    return word && word.canonical && !word.info->has(value_mark::year) && word.info->value == 0 &&
           word.info->has(value_mark::period);
  };
  const auto quarter_at = [&](std::uint32_t t) {
    if (!in_sentence(t, i)) return false;
    const auto unit = find(t, ValueClass::unit);
    return unit && unit.canonical && unit.info->code == "Q";
  };
  if (year_ago && year_ago.info->has(value_mark::year)) {
    // "the year-earlier quarter", "year-ago"
    form.year_shift = -1;
    form.end = year_ago.end;
    const bool unit = in_sentence(form.end, i) && definite && find(form.end, ValueClass::unit);
    if (unit || quarter_at(form.end) || is_period(form.end)) ++form.end;
    else form.begin = at;  // "the year-earlier results": the article is not the period's
    return form;
  }
  if (year_ago) {
    if (!definite || !year_ago.info->has(value_mark::shift)) return {};
    form.shift = year_ago.info->has(value_mark::fiscal) || year_ago.info->has(value_mark::span)
                     ? 0
                     : static_cast<int>(year_ago.info->value);
    at = year_ago.end;
    const bool latest = year_ago.info->has(value_mark::fiscal);
    if (in_sentence(at, i) && find(at, ValueClass::fiscal)) ++at;
    if (latest && is_period(at)) {  // "the latest period"
      form.end = at + 1;
      return form;
    }
    if (!quarter_at(at)) return {};
    if (year_ago.info->value == 0 && !latest && !year_ago.info->has(value_mark::back))
      return {};  // "the current quarter" is the calendar's
    form.end = at + 1;
    return form;
  }
  if (!definite) return {};
  if (const int year = year_at(at); year != 0) {  // "the 1988 quarter", "the 1988 period"
    if (!quarter_at(at + 1) && !is_period(at + 1)) return {};
    form.year = year;
    form.end = at + 2;
    return form;
  }
  if (const auto fiscal = find(at, ValueClass::fiscal); fiscal) at = fiscal.end;
  if (!quarter_at(at) || is_hyphen(at + 1)) return {};
  form.end = at + 1;
  return form;
}

TimeForm TimeGrammar::same_period(std::uint32_t i) const {
  std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  const auto same = find(at, ValueClass::shift);
  if (!same || !same.info->has(value_mark::back) || same.info->value != 0) return {};
  at = same.end;
  if (!in_sentence(at, i)) return {};
  TimeForm form;
  form.kind = TimeKind::own_quarter;
  form.begin = i;
  form.shift = 0;
  if (const auto unit = find(at, ValueClass::unit); unit && unit.canonical && unit.info->code != "Y") {
    if (unit.info->code != "Q" && unit.info->code != "M") return {};
    if (unit.info->code == "M") form.kind = TimeKind::back_unit;
    form.unit = unit.info;
    at = unit.end;
  } else if (const auto word = find(at, ValueClass::period);
             word && word.canonical && word.info->has(value_mark::period)) {
    at = word.end;
  } else {
    return {};
  }
  if (!in_sentence(at, i)) return {};
  if (role(at) == ValueRole::of || role(at) == ValueRole::on) ++at;  // "of 2022", "in 2022"
  if (const int year = in_sentence(at, i) ? year_at(at) : 0; year != 0 && form.kind == TimeKind::own_quarter) {
    form.year = year;
    form.end = at + 1;
  } else if (const int shift = year_shift_at(at, form.end); shift != kNoShift) {
    form.year_shift = shift;
  } else if (const std::uint32_t end = year_before_at(at); end != 0) {
    form.year_shift = -1;
    form.end = end;
  } else {
    return {};
  }
  return form;
}

TimeForm TimeGrammar::fiscal_year(std::uint32_t i) const {
  std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  const bool definite = at > i;
  if (!in_sentence(at, i)) return {};
  TimeForm form;
  form.begin = i;
  // "the 1989 fiscal year"
  if (const int year = year_at(at); year != 0 && in_sentence(at + 1, i) && find(at + 1, ValueClass::fiscal)) {
    const auto unit = find(at + 2, ValueClass::unit);
    if (!unit || unit.info->code != "Y") return {};
    form.kind = TimeKind::year;
    form.year = year;
    form.end = unit.end;
    return form;
  }
  const auto fiscal = find(at, ValueClass::fiscal);
  if (!fiscal || fiscal.info->has(value_mark::weak) || !in_sentence(fiscal.end, i)) return {};
  at = fiscal.end;
  bool named = false;
  if (const auto unit = find(at, ValueClass::unit); unit && unit.canonical && unit.info->code == "Y") {
    named = true;
    at = unit.end;
  }
  if (in_sentence(at, i))
    if (const int year = year_at(at); year != 0) {
      form.kind = TimeKind::year;
      form.year = year;
      form.end = at + 1;
      return form;
    }
  if (!named || !definite) return {};
  form.kind = TimeKind::duration;
  form.type = TimeType::duration;
  form.unit = find(at - 1, ValueClass::unit).info;
  form.count = 1;
  form.end = at;
  return form;
}

TimeForm TimeGrammar::half_year(std::uint32_t i) const {
  if (role(i) != ValueRole::definite || !in_sentence(i + 2, i)) return {};
  const auto ordinal = find(i + 1, ValueClass::ordinal);
  const auto shift = find(i + 1, ValueClass::shift);
  int number = 0;
  std::uint32_t at = 0;
  if (ordinal && ordinal.info->value <= 2) {
    number = static_cast<int>(ordinal.info->value);
    at = ordinal.end;
  } else if (shift && shift.info->has(value_mark::shift) && shift.info->value == -1 &&
             !shift.info->has(value_mark::back | value_mark::span)) {
    number = 2;  // "the last half of 1989"
    at = shift.end;
  } else {
    return {};
  }
  if (role(at) != ValueRole::half) return {};
  TimeForm form;
  form.kind = TimeKind::half;
  form.begin = i;
  form.end = at + 1;
  form.number = number;
  const std::uint32_t bare = form.end;
  take_year(form);
  if (form.end > bare) return form;
  if (shift && !ordinal) return {};
  if (role(bare) == ValueRole::of) {  // "the first half of the year", but "the first half of the match"
    const std::uint32_t next = role(bare + 1) == ValueRole::definite ? bare + 2 : bare + 1;
    const auto unit = in_sentence(next, i) ? find(next, ValueClass::unit) : ValueWords::Match{};
    if (!unit || unit.info->code != "Y" || unit.info->factor != 1) return {};
    form.end = unit.end;
  }
  return form;
}

TimeForm TimeGrammar::year_end(std::uint32_t i) const {
  const std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  if (!in_sentence(at, i)) return {};
  const auto word = find(at, ValueClass::year_end);
  if (!word) return {};
  TimeForm form;
  form.kind = TimeKind::year_end;
  form.begin = i;
  form.end = word.end;
  if (in_sentence(form.end, i))
    if (const int year = year_at(form.end); year != 0) {
      form.year = year;
      ++form.end;
    }
  return form;
}

}  // namespace dramatis
