// SPDX-License-Identifier: Apache-2.0
// Years and what is made of them: "1998", "mid-1998", "nineteen ninety-six", "the '80s", "the 19th century".
#include <array>
#include <cstddef>

#include "extractors/digits.hpp"
#include "extractors/time_grammar.hpp"

namespace dramatis {

int TimeGrammar::year_at(std::uint32_t i) const {
  if (i >= document_.tokens.size()) return 0;
  const Token& token = document_.tokens[i];
  std::string_view text = document_.text(token);
  if (token.shape == Shape::alphanumeric) text = behind_modifier(text);
  else if (token.shape != Shape::number) return 0;
  if (text.size() != 4) return 0;
  const int year = digits_of(text);
  if (year >= 1500 && year < 2050) return year;
  // "in 1453", "by 2100": only where nothing follows that it could count
  if (year < 1000 || year > 2100 || i == 0 || !in_sentence(i - 1, i)) return 0;
  const auto unit = find(i - 1, ValueClass::unit);
  if (unit) return unit.canonical && unit.info->code == "Y" ? year : 0;  // "the year 2050"
  const auto before = find(i - 1, ValueClass::function);
  if (!before || !before.info->has(value_mark::year)) return 0;
  if (!in_sentence(i + 1, i)) return year;
  const Token& next = document_.tokens[i + 1];
  return next.shape == Shape::punctuation || next.tag == Tag::DT || next.tag == Tag::PRP ? year : 0;
}

std::string_view TimeGrammar::behind_modifier(std::string_view text) const {
  const std::size_t hyphen = text.find('-');
  if (hyphen == std::string_view::npos || hyphen == 0 || hyphen > 8) return text;
  char folded[8];
  for (std::size_t k = 0; k < hyphen; ++k) {
    const char c = text[k];
    if (c >= 'A' && c <= 'Z') folded[k] = static_cast<char>(c + 32);
    else if (c >= 'a' && c <= 'z') folded[k] = c;
    else return text;
  }
  return words_.is_modifier({folded, hyphen}) ? text.substr(hyphen + 1) : text;
}

int TimeGrammar::spelled_year(std::uint32_t i, std::uint32_t& end) const {
  const auto century = find(i, ValueClass::number);
  if (!century || century.info->has(value_mark::scale)) return 0;
  const double high = century.info->value;
  if (high == 2) {  // "two thousand", "two thousand five"
    const auto thousand = find(century.end, ValueClass::number);
    if (!thousand || thousand.info->value != 1000 || !thousand.canonical) return 0;
    end = thousand.end;
    const std::uint32_t next = role(end) == ValueRole::and_ ? end + 1 : end;
    if (const auto unit = find(next, ValueClass::number);
        unit && !unit.info->has(value_mark::scale) && unit.info->value < 30) {
      end = unit.end;
      return 2000 + static_cast<int>(unit.info->value);
    }
    return 2000;
  }
  if (high < 15 || high > 20) return 0;
  std::uint32_t next = is_hyphen(century.end) ? century.end + 1 : century.end;
  const auto tens = find(next, ValueClass::number);
  if (!tens || tens.info->has(value_mark::scale) || tens.info->value < 10) return 0;
  int low = static_cast<int>(tens.info->value);
  end = tens.end;
  if (low >= 20) {
    next = is_hyphen(end) ? end + 1 : end;
    if (const auto unit = find(next, ValueClass::number);
        unit && !unit.info->has(value_mark::scale) && unit.info->value >= 1 && unit.info->value < 10) {
      low += static_cast<int>(unit.info->value);
      end = unit.end;
    }
  }
  return static_cast<int>(high) * 100 + low;
}

bool TimeGrammar::stands_as_year(std::uint32_t i) const {
  const int year = year_at(i);
  if (i > 0 && in_sentence(i - 1, i)) {
    const Token& before = document_.tokens[i - 1];
    const std::string_view text = document_.text(before);
    if (before.tag == Tag::dollar || before.shape == Shape::symbol || text == "#" || text == "+") return false;
    if (!document_.tokens[i].has(token_flag::space_before)) {
      // "3-1994", "/2001", ":1990" are parts of something; "mid-1990" and "(1990" are not
      if (text == "/" || text == ":" || text == "." || text == "@" || text == "_") return false;
      if (is_hyphen(i - 1) && i > 1 && document_.tokens[i - 2].shape == Shape::number)
        return year_at(i - 2) != 0 && year_at(i - 2) < year;  // "2001-2005"
    }
    if (role(i - 1) == ValueRole::label || tells_hours_at(i)) return false;
    if (find(i - 1, ValueClass::hedge) && !find(i - 1, ValueClass::modifier) && role(i - 1) != ValueRole::by)
      return false;
    if (find(i - 1, ValueClass::currency)) return false;
  }
  if (!in_sentence(i + 1, i)) return true;
  const Token& after = document_.tokens[i + 1];
  if (!after.has(token_flag::space_before)) {
    const std::string_view text = document_.text(after);
    if (text == "/" || text == ":" || text == "%") return false;
  }
  if (find(i + 1, ValueClass::measure) || find(i + 1, ValueClass::ratio)) return false;
  if (find(i + 1, ValueClass::unit) && !is_hyphen(i + 1)) {
    const auto unit = find(i + 1, ValueClass::unit);
    if (!unit.canonical) return false;  // "2000 years"
  }
  if (const auto scale = find(i + 1, ValueClass::number); scale && scale.info->has(value_mark::scale)) return false;
  // "2000 people", "1500 troops" count; "1988 sales", "the 1994 elections" do not
  return !(after.tag == Tag::NNS && year % 100 == 0 && document_.tokens[i + 1].shape == Shape::lower &&
           !follows(i, ValueRole::definite));
}

TimeForm TimeGrammar::year_alone(std::uint32_t i) const {
  TimeForm form;
  form.begin = i;
  form.kind = TimeKind::year;
  std::uint32_t at = i;
  if (role(at) == ValueRole::definite) {  // "the year 2000", "the year two thousand"
    const auto unit = find(at + 1, ValueClass::unit);
    if (!unit || unit.info->code != "Y" || unit.info->factor != 1 || !unit.canonical) return {};
    at = unit.end;
    form.year = year_at(at);
    if (form.year == 0) form.year = spelled_year(at, form.end);
    else form.end = at + 1;
    return form.year != 0 ? form : TimeForm{};
  }
  if (const int year = year_at(at); year != 0) {
    if (!stands_as_year(at)) return {};
    form.year = year;
    form.end = at + 1;
    return form;
  }
  std::uint32_t end = 0;
  if (const int year = spelled_year(at, end); year >= 1500 && year < 2000) {
    form.year = year;
    form.end = end;
    return form;
  }
  return {};
}

TimeForm TimeGrammar::decade(std::uint32_t i) const {
  TimeForm form;
  form.kind = TimeKind::decade;
  form.begin = i;
  std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  if (!in_sentence(at, i)) return {};
  if (const auto modifier = find(at, ValueClass::modifier); modifier && at > i)  // "the mid-1990s"
    at = is_hyphen(modifier.end) ? modifier.end + 1 : modifier.end;
  if (!in_sentence(at, i)) return {};
  if (const auto word = find(at, ValueClass::period);
      word && word.info->has(value_mark::year) && at > i) {  // "the nineties"
    form.year = static_cast<int>(word.info->value);
    form.end = word.end;
    return form;
  }
  std::string_view text = behind_modifier(document_.text(document_.tokens[at]));
  bool apostrophe = false;
  const auto strip_apostrophe = [&text, &apostrophe] {
    for (const std::string_view sign : {"'", "\u2019", "\u2018"})
      if (text.starts_with(sign)) {
        text.remove_prefix(sign.size());
        apostrophe = true;
      }
  };
  strip_apostrophe();
  if (apostrophe && text.empty()) {
    ++at;
    if (!in_sentence(at, i) || document_.tokens[at].has(token_flag::space_before)) return {};
    text = document_.text(document_.tokens[at]);
  }
  std::uint32_t end = at + 1;
  if (text.size() >= 3 && text.back() == 's') {
    text.remove_suffix(1);
    for (const std::string_view sign : {"'", "\u2019"})
      if (text.ends_with(sign)) text.remove_suffix(sign.size());
  } else if (const int year = year_at(at); year != 0 && year % 10 == 0 && at > i && in_sentence(end, i) &&
                                           (is_text(end, "'s") || is_text(end, "\u2019s")) && in_sentence(end + 1, i) &&
                                           !is_noun(document_.tokens[end + 1].tag) &&
                                           !is_adjective(document_.tokens[end + 1].tag)) {
    ++end;  // "the 1980's,"
  } else {
    return {};
  }
  int year = digits_of(text);
  if (year < 0 || year % 10 != 0) return {};
  if (text.size() == 2 && (apostrophe || at > i)) year += 1900;
  else if (text.size() != 4 || year < 1500 || year >= 2050) return {};
  form.year = year;
  form.end = end;
  return form;
}

TimeForm TimeGrammar::century(std::uint32_t i) const {
  std::uint32_t at = role(i) == ValueRole::definite ? i + 1 : i;
  if (!in_sentence(at, i)) return {};
  if (const auto modifier = find(at, ValueClass::modifier); modifier)  // "the late 19th century"
    at = is_hyphen(modifier.end) ? modifier.end + 1 : modifier.end;
  if (!in_sentence(at, i)) return {};
  int number = digit_ordinal(document_.text(document_.tokens[at]));
  std::uint32_t end = at + 1;
  if (number < 0)
    if (const auto ordinal = find(at, ValueClass::ordinal); ordinal) {
      number = static_cast<int>(ordinal.info->value);
      end = ordinal.end;
      if (number == 20 && is_hyphen(end))
        if (const auto unit = find(end + 1, ValueClass::ordinal); unit && unit.info->value < 10) {
          number += static_cast<int>(unit.info->value);
          end = unit.end;
        }
    }
  if (number < 1 || number > 30) return {};
  if (is_hyphen(end)) ++end;
  if (!in_sentence(end, i)) return {};
  const auto unit = find(end, ValueClass::unit);
  if (!unit || !unit.canonical || unit.info->factor != 100) return {};
  TimeForm form;
  form.kind = TimeKind::century;
  form.begin = is_hyphen(end - 1) ? at : i;  // "the 20th-century painter": the article is the painter's
  form.end = unit.end;
  form.number = number;
  return form;
}

}  // namespace dramatis
