// SPDX-License-Identifier: Apache-2.0
#include "extractors/time_grammar.hpp"

#include <algorithm>

namespace dramatis {

namespace {

/// What "early", "the end of" may stand before: calendar time, not amounts.
bool takes_modifier(const TimeForm& form) {
  switch (form.kind) {
    case TimeKind::year:
    case TimeKind::decade:
    case TimeKind::century:
    case TimeKind::month:
    case TimeKind::weekday:
    case TimeKind::relative_day:
    case TimeKind::unit:
    case TimeKind::back_unit:
    case TimeKind::season:
    case TimeKind::quarter:
    case TimeKind::half: return true;
    case TimeKind::time_of_day: return form.hour < 0;
    default: return false;
  }
}

}  // namespace

TimeGrammar::Start TimeGrammar::start_at(std::uint32_t i) const {
  Start start;
  const auto look = [&](std::uint32_t at) {
    const Token& token = document_.tokens[at];
    start.classes |= words_.starts(token.word);
    const char first = document_.document.text[token.begin.value];
    start.figures = start.figures || (first >= '0' && first <= '9') || token.shape == Shape::alphanumeric ||
                    first == '\'' || first == '\xE2';
  };
  look(i);
  start.definite = role(i) == ValueRole::definite;
  if (start.definite && in_sentence(i + 1, i)) look(i + 1);
  return start;
}

TimeForm TimeGrammar::core(std::uint32_t i) const {
  const Start start = start_at(i);
  TimeForm best = calendar(i, start);
  keep_longer(best, deictic(i, start));
  const ValueRole part = role(i);
  if (start.figures ||
      start.any({ValueClass::hedge, ValueClass::shift, ValueClass::vague_amount, ValueClass::number}) ||
      part == ValueRole::half || part == ValueRole::indefinite || part == ValueRole::whole ||
      (start.definite && role(i + 1) == ValueRole::filler))
    keep_longer(best, amount(i));
  if (start.any({ValueClass::unit, ValueClass::shift})) keep_longer(best, bare_plural(i));
  if (start.any({ValueClass::set_adverb, ValueClass::set_word})) keep_longer(best, repeated(i));
  keep_longer(best, period(i, start));
  return best;
}

TimeForm TimeGrammar::parse(std::uint32_t token) const {
  TimeForm best = core(token);

  // "early 2022", "the late 1970s", "mid-November", "the end of the week"
  std::uint32_t at = token;
  auto modifier = find(at, ValueClass::modifier);
  if (!modifier && role(at) == ValueRole::definite) modifier = find(at + 1, ValueClass::modifier);
  if (modifier) {
    at = is_hyphen(modifier.end) ? modifier.end + 1 : modifier.end;
    if (in_sentence(at, token)) {
      TimeForm inner = core(at);
      keep_longer(inner, unit_after_modifier(at));
      if (!takes_modifier(inner)) {  // "late afternoon", "mid-morning yesterday"
        inner = {};
        if (const auto part = find(at, ValueClass::day_part);
            part && part.canonical && !part.info->has(value_mark::weak)) {
          inner.kind = TimeKind::time_of_day;
          inner.type = TimeType::time;
          inner.part = part.info->code;
          inner.end = part.end;
        }
      }
      inner.begin = token;
      keep_longer(best, inner);
    }
  }
  best.begin = best ? std::max(best.begin, token) : token;
  return best;
}

TimeForm TimeGrammar::with_day_part(TimeForm form) const {
  if (!form || !in_sentence(form.end, form.begin)) return form;
  const auto part = find(form.end, ValueClass::day_part);
  if (!part || part.info->has(value_mark::weak)) return form;
  form.part = part.info->code;
  form.end = part.end;
  form.type = TimeType::time;
  return form;
}

int TimeGrammar::year_shift_at(std::uint32_t i, std::uint32_t& end, bool* told) const {
  if (told != nullptr && role(i) == ValueRole::definite) ++i;
  const auto shift = find(i, ValueClass::shift);
  if (!shift || !shift.info->has(value_mark::shift) || shift.info->has(value_mark::span | value_mark::fiscal))
    return kNoShift;
  if (told == nullptr && shift.info->has(value_mark::back)) return kNoShift;
  const auto unit = find(shift.end, ValueClass::unit);
  if (!unit || !unit.canonical || unit.info->code != "Y" || unit.info->factor != 1) return kNoShift;
  end = unit.end;
  if (told != nullptr) *told = shift.info->has(value_mark::back);
  return static_cast<int>(shift.info->value);
}

std::uint32_t TimeGrammar::year_before_at(std::uint32_t i) const {
  if (role(i) != ValueRole::indefinite) return 0;
  const auto unit = find(i + 1, ValueClass::unit);
  if (!unit || !unit.canonical || unit.info->code != "Y" || unit.info->factor != 1) return 0;
  const auto direction = find(unit.end, ValueClass::direction);
  return direction && direction.info->value < 0 && in_sentence(direction.end - 1, i) ? direction.end : 0;
}

void TimeGrammar::take_year(TimeForm& form) const {
  std::uint32_t at = form.end;
  if (!in_sentence(at, form.begin)) return;
  if (role(at) == ValueRole::of) ++at;
  else at = skip_comma(at);
  if (!in_sentence(at, form.begin)) return;
  if (const int year = year_at(at); year != 0) {
    form.year = year;
    form.end = at + 1;
    return;
  }
  std::uint32_t end = 0;
  if (const int year = spelled_year(at, end); year != 0) {
    form.year = year;
    form.end = end;
    return;
  }
  if (is_text(form.end, ",")) return;  // "in June, last year's …"
  if (const int shift = year_shift_at(at, end, &form.from_told); shift != kNoShift) {
    form.year_shift = shift;
    form.end = end;
  }
}

}  // namespace dramatis
