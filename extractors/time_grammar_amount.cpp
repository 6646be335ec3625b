// SPDX-License-Identifier: Apache-2.0
// Amounts of time: "the next two weeks", "nearly four years ago", "several days", "for months",
// "every week", "$5 a year".
#include <cmath>
#include <cstddef>

#include "extractors/time_grammar.hpp"

namespace dramatis {

namespace {

struct Count {
  double value = 0;
  bool vague = false;
  bool article = false;  ///< "a year"
};

}  // namespace

TimeForm TimeGrammar::amount(std::uint32_t i) const {
  TimeForm form;
  form.kind = TimeKind::duration;
  form.type = TimeType::duration;
  form.begin = i;
  std::uint32_t at = i;
  const auto inside = [&](std::uint32_t t) { return in_sentence(t, i); };

  // "nearly two years", "at least the past 18 months", "the next two weeks", "another three days"
  if (const auto hedge = find(at, ValueClass::hedge); hedge) {
    if (hedge.info->has(value_mark::never)) return {};  // "only six months": outside
    // "over the next two weeks" is a preposition, "over a week" a hedge
    if (hedge.info->has(value_mark::alone) && inside(hedge.end) &&
        (role(hedge.end) == ValueRole::definite || find(hedge.end, ValueClass::shift) ||
         find(hedge.end, ValueClass::vague_amount)))
      return {};
    at = hedge.end;
  }
  if (!inside(at)) return {};
  const bool definite = role(at) == ValueRole::definite;
  if (definite) ++at;
  const ValueInfo* listed = nullptr;
  if (inside(at))
    if (const auto word = find(at, ValueClass::shift); word && word.info->has(value_mark::listed)) {
      listed = word.info;
      at = word.end;
    }
  if (!listed && inside(at) && role(at) == ValueRole::whole) {  // "all week", "the whole year"
    const auto unit = find(at + 1, ValueClass::unit);
    if (!unit || !unit.canonical) return {};
    form.unit = unit.info;
    form.count = 1;
    form.end = unit.end;
    return form;
  }
  if (!inside(at)) return {};
  if (definite)  // "the more than two weeks"
    if (const auto hedge = find(at, ValueClass::hedge); hedge && !hedge.info->has(value_mark::never)) at = hedge.end;
  if (!inside(at)) return {};

  Count count;
  const std::uint32_t count_at = at;
  std::uint32_t range_end = 0;
  if (const auto vague = find(at, ValueClass::vague_amount); vague) {
    count.value = vague.info->value;  // "a couple of" is two
    count.vague = count.value == 0;
    at = vague.end;
  } else if (const auto number = read_number(words_, document_, at); number) {
    count.value = number->value;
    at = number->end;
    // "two to three weeks", "12 to 18 months", "five or six years": no one number
    if (inside(at) && (role(at) == ValueRole::to || role(at) == ValueRole::or_ || is_hyphen(at)) && inside(at + 1))
      if (const auto high = read_number(words_, document_, at + 1); high) range_end = high->end;
    if (range_end != 0) {
      at = range_end;
      count.vague = true;
    }
  } else if (role(at) == ValueRole::half) {  // "half an hour"
    if (!inside(at + 1)) return {};
    at = role(at + 1) == ValueRole::indefinite ? at + 2 : at + 1;
    count.value = 0.5;
  } else if (role(at) == ValueRole::indefinite && !listed) {
    count.value = 1;
    count.article = true;
    ++at;
    if (inside(at) && role(at) == ValueRole::half) {  // "a half hour"
      count.value = 0.5;
      ++at;
    }
  } else if (listed && listed->has(value_mark::number)) {
    count.value = 1;
  } else {
    return {};
  }
  if (!inside(at)) return {};

  const bool hyphen = is_hyphen(at);
  // "three more weeks"
  if (hyphen || role(at) == ValueRole::filler || role(at) == ValueRole::more || find(at, ValueClass::fiscal)) ++at;
  if (!inside(at)) return {};
  const auto unit = find(at, ValueClass::unit);
  if (!unit) return {};
  form.unit = unit.info;
  form.end = unit.end;
  form.count = count.value;
  form.vague_count = count.vague;
  const std::string_view code = unit.info->code;
  if (hyphen && !listed) form.begin = count_at;  // "the two-year plan": the article is the plan's

  // "one second" is more often the ordinal, "a quarter" a fourth
  if (unit.canonical && !hyphen && (code == "S" || (code == "Q" && !listed))) return {};
  if (code == "Q" && !count.vague && inside(form.end) && role(form.end) == ValueRole::of)
    return {};  // "three quarters of"
  if (unit.canonical && count.vague && range_end == 0 && !hyphen) return {};
  // "5 month", "two week" without hyphen happens; "1998 year" does not
  if (unit.canonical && !hyphen && count.value > 1 && year_at(count_at) != 0) return {};

  if (inside(form.end) && role(form.end) == ValueRole::and_ && role(form.end + 1) == ValueRole::indefinite &&
      role(form.end + 2) == ValueRole::half && inside(form.end + 2)) {  // "a year and a half"
    form.count += 0.5;
    form.end += 3;
  } else if (inside(form.end) && role(form.end) == ValueRole::or_ && inside(form.end + 1) &&
             (role(form.end + 1) == ValueRole::so || role(form.end + 1) == ValueRole::more ||
              (count.article && find(form.end + 1, ValueClass::number)))) {  // "two years or so", "a year or two"
    form.end += 2;
  }

  // "a year-earlier loss" is that of a year earlier
  if (count.article && inside(form.end) && is_hyphen(form.end) && find(form.end + 1, ValueClass::direction)) return {};
  take_minor_unit(form);
  // ages are no times: "the 8-year-old", "50 years old"
  std::uint32_t next = form.end;
  if (inside(next) && role(is_hyphen(next) ? next + 1 : next) == ValueRole::old) return {};
  if (inside(next) && is_hyphen(next) && role(next + 1) == ValueRole::long_) form.end = next + 2;
  if (!unit.canonical && inside(next) && document_.tokens[next].tag == Tag::POS && !is_text(next, "'s") &&
      !is_text(next, "\u2019s"))
    next = ++form.end;  // "two weeks' notice"

  if (inside(next)) {
    if (const auto direction = find(next, ValueClass::direction);
        direction && !direction.info->has(value_mark::never)) {
      const bool stops = !in_sentence(direction.end, i) || document_.tokens[direction.end].shape == Shape::punctuation;
      if (!direction.info->has(value_mark::clause) || (stops && !hyphen)) {
        form.kind = TimeKind::distance;
        form.type = unit.info->has(value_mark::time) ? TimeType::time : TimeType::date;
        form.shift = static_cast<int>(direction.info->value);
        form.from_now = direction.info->has(value_mark::now);
        form.end = direction.end;
        form.begin = i;
        const std::uint32_t day_at = form.end + (role(form.end) == ValueRole::on && inside(form.end + 1) ? 1 : 0);
        if (form.from_now && form.shift < 0 && code == "W" && inside(day_at))  // "two weeks ago (on) Tuesday"
          if (const auto day = find(day_at, ValueClass::weekday); day && is_capital(day_at)) {
            form.weekday = static_cast<int>(day.info->value);
            form.end = day.end;
          }
        return form;
      }
    }
  }
  // "$5 a year", "twice a week", "10 percent a month": how often
  if (count.article && count.value == 1 && at == i + 1 && i > 0 && in_sentence(i - 1, i)) {
    const Token& before = document_.tokens[i - 1];
    const bool amount_before =
        before.shape == Shape::number || find(i - 1, ValueClass::ratio) || find(i - 1, ValueClass::currency) ||
        find(i - 1, ValueClass::measure) ||
        (find(i - 1, ValueClass::number) && find(i - 1, ValueClass::number).info->has(value_mark::scale)) ||
        find(i - 1, ValueClass::set_word);
    const bool counted_before = before.tag == Tag::NNS && i > 1 && in_sentence(i - 2, i) &&
                                (document_.tokens[i - 2].shape == Shape::number || find(i - 2, ValueClass::number));
    if (amount_before || counted_before) {
      form.kind = TimeKind::repeated;
      form.type = TimeType::set;
      return form;
    }
  }
  // a bare amount from "the" or a hedge needs a number: "the year" is not one
  if (count.article && definite) return {};
  return form;
}

void TimeGrammar::take_minor_unit(TimeForm& form) const {
  const bool joined = role(form.end) == ValueRole::and_ || is_text(form.end, ",");
  if (!joined || form.vague_count || form.unit->factor != 1 || !in_sentence(form.end + 1, form.begin)) return;
  const auto number = read_number(words_, document_, form.end + 1);
  const auto unit = number ? find(number->end, ValueClass::unit) : ValueWords::Match{};
  if (!unit || unit.info->factor != 1 || number->value != std::floor(number->value) ||
      !in_sentence(number->end, form.begin))
    return;
  constexpr std::string_view kOrder = "YMDhms";  // hours, minutes and seconds behind the T
  const auto place = [kOrder](const ValueInfo& info) {
    const char code = info.code.size() == 1 ? info.code[0] : '?';
    return kOrder.find(info.has(value_mark::time) ? static_cast<char>(code + ('a' - 'A')) : code);
  };
  const std::size_t major = place(*form.unit), minor = place(*unit.info);
  if (major == std::string_view::npos || minor == std::string_view::npos || minor <= major) return;
  form.minor_unit = unit.info;
  form.minor_count = static_cast<int>(number->value);
  form.end = unit.end;
}

TimeForm TimeGrammar::bare_plural(std::uint32_t i) const {
  TimeForm form;
  form.kind = TimeKind::duration;
  form.type = TimeType::duration;
  form.begin = i;
  form.vague_count = true;
  std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  if (!in_sentence(at, i)) return {};
  // "recent years", "the coming months", "the past weeks"
  if (const auto listed = find(at, ValueClass::shift);
      listed && listed.info->has(value_mark::listed) && in_sentence(listed.end, i)) {
    const auto unit = find(listed.end, ValueClass::unit);
    if (!unit || unit.canonical) return {};
    form.unit = unit.info;
    form.end = behind_second_unit(unit.end);
    const std::string_view code = listed.info->code;
    const bool calendar = unit.info->code == "Y" && unit.info->factor == 1;
    if (code == "FUTURE_REF" || (code == "PAST_REF" && calendar)) {
      form.kind = TimeKind::vague;
      form.type = TimeType::date;
      form.code = code;
    }
    return form;
  }
  if (at != i) return {};
  const auto unit = find(i, ValueClass::unit);
  if (!unit) return {};
  form.unit = unit.info;
  form.end = unit.end;
  if (unit.canonical) {  // "the week-long strike"
    if (!in_sentence(unit.end + 1, i) || !is_hyphen(unit.end) || role(unit.end + 1) != ValueRole::long_) return {};
    form.vague_count = false;
    form.count = 1;
    form.end = unit.end + 2;
    return form;
  }
  if (in_sentence(unit.end, i)) {
    if (role(unit.end) == ValueRole::old || (is_hyphen(unit.end) && role(unit.end + 1) == ValueRole::old)) return {};
    if (is_hyphen(unit.end) && role(unit.end + 1) == ValueRole::long_) {  // "months-long"
      form.end = unit.end + 2;
      return form;
    }
    if (const auto direction = find(unit.end, ValueClass::direction);
        direction && direction.info->has(value_mark::now) && !direction.info->has(value_mark::never)) {
      form.kind = TimeKind::vague;  // "years ago"
      form.type = TimeType::date;
      form.code = direction.info->value < 0 ? "PAST_REF" : "FUTURE_REF";
      form.end = direction.end;
      return form;
    }
  }
  if (unit.info->code == "Q" && in_sentence(unit.end, i) && role(unit.end) == ValueRole::of)
    return {};  // "three-quarters of"
  // "for months", "within hours", "days after"
  const bool before = i > 0 && in_sentence(i - 1, i) &&
                      (role(i - 1) == ValueRole::span || role(i - 1) == ValueRole::on || role(i - 1) == ValueRole::of ||
                       role(i - 1) == ValueRole::by);
  const bool after =
      in_sentence(unit.end, i) && (find(unit.end, ValueClass::direction) || role(unit.end) == ValueRole::of);
  form.end = behind_second_unit(form.end);
  return before || after ? form : TimeForm{};
}

/// "weeks *or months*"
std::uint32_t TimeGrammar::behind_second_unit(std::uint32_t end) const {
  if (role(end) != ValueRole::and_ && role(end) != ValueRole::or_) return end;
  const auto unit = in_sentence(end + 1, end) ? find(end + 1, ValueClass::unit) : ValueWords::Match{};
  return unit && !unit.canonical ? unit.end : end;
}

/// "the *daily* Granma", "told the *daily* that": a paper by how often it appears
bool TimeGrammar::names_a_paper(std::uint32_t i, std::uint32_t end) const {
  if (!in_sentence(end, i)) return i > 0 && role(i - 1) == ValueRole::definite;
  const Token& next = document_.tokens[end];
  if (next.shape == Shape::capitalized && document_.sentence_of(TokenIndex(i)).casing == Casing::normal) return true;
  return i > 0 && (role(i - 1) == ValueRole::definite || role(i - 1) == ValueRole::indefinite) &&
         (is_verb(next.tag) || next.tag == Tag::IN || next.tag == Tag::MD || next.shape == Shape::punctuation);
}

TimeForm TimeGrammar::repeated(std::uint32_t i) const {
  TimeForm form;
  form.type = TimeType::set;
  form.begin = i;
  if (const auto adverb = find(i, ValueClass::set_adverb); adverb) {
    if (document_.tokens[i].shape != Shape::lower && !document_.tokens[i].has(token_flag::sentence_start))
      return {};  // "The Daily News"
    if (names_a_paper(i, adverb.end)) return {};
    form.kind = TimeKind::literal;
    if (adverb.info->has(value_mark::span)) form.type = TimeType::duration;  // "the weeklong strike"
    form.code = adverb.info->code;
    form.end = adverb.end;
    return form;
  }
  const auto word = find(i, ValueClass::set_word);
  if (!word || !in_sentence(word.end, i)) return {};
  std::uint32_t at = word.end;
  form.kind = TimeKind::repeated;
  form.count = 1;
  if (role(at) == ValueRole::other) {  // "every other week"
    form.count = 2;
    ++at;
  } else if (const auto vague = find(at, ValueClass::vague_amount); vague) {
    form.vague_count = true;
    at = vague.end;
  } else if (const auto ordinal = find(at, ValueClass::ordinal);
             ordinal && ordinal.info->value > 1 && find(ordinal.end, ValueClass::unit)) {
    form.count = ordinal.info->value;  // "every second day"
    at = ordinal.end;
  } else if (const auto number = read_number(words_, document_, at); number) {
    form.count = number->value;
    at = number->end;
  }
  if (!in_sentence(at, i)) return {};
  if (const auto unit = find(at, ValueClass::unit); unit) {
    if (unit.info->code == "S" && form.count <= 1 && !word.info->has(value_mark::number)) return {};
    form.unit = unit.info;
    form.end = unit.end;
    return form;
  }
  if (const auto day = find(at, ValueClass::weekday); day && is_capital(at)) {
    form.kind = TimeKind::repeated_weekday;
    form.weekday = static_cast<int>(day.info->value);
    form.end = day.end;
    const TimeForm timed = with_day_part(form);
    form.part = timed.part;
    form.end = timed.end;
    return form;
  }
  if (const auto month = find(at, ValueClass::month); month && is_capital(at) && month.canonical) {
    form.kind = TimeKind::repeated_month;
    form.month = static_cast<int>(month.info->value);
    form.end = month.end;
    return form;
  }
  if (const auto season = find(at, ValueClass::season); season) {
    form.kind = TimeKind::repeated_season;
    form.code = season.info->code;
    form.end = season.end;
    return form;
  }
  if (const auto part = find(at, ValueClass::day_part); part) {
    form.kind = TimeKind::repeated_weekday;
    form.part = part.info->code;
    form.end = part.end;
    return form;
  }
  return {};
}

}  // namespace dramatis
