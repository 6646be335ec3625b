// SPDX-License-Identifier: Apache-2.0
// The number of a quantity: "10,000", "two or three", "dozens", "10km".
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "extractors/digits.hpp"
#include "extractors/number_reader.hpp"
#include "extractors/quantity_reader.hpp"

namespace dramatis {

namespace {
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
}  // namespace

bool QuantityReader::take_number(std::uint32_t at, bool is_money, QuantityReading& reading) {
  if (!inside(at)) return false;
  const Token& token = document_.tokens[at];
  if (token.shape == Shape::alphanumeric) return take_glued(at, is_money, reading);
  if (const auto number = read_number(words_, document_, at); number && number->end <= stop_) {
    reading.value = number->value;
    reading.end = number->end;
    reading.scaled = number->scaled;
    return true;
  }
  // "dozens of villages", "tens of thousands of people"
  const auto is_bare_scale = [](const ValueWords::Match& m) {
    return m && m.info->has(value_mark::scale) && (!m.canonical || m.info->has(value_mark::plural));
  };
  const auto scale = find(at, ValueClass::number);
  if (!is_bare_scale(scale)) return false;
  // "scores to settle", "test scores of pupils"
  if (scale.info->has(value_mark::plural) &&
      (role(scale.end) != ValueRole::of ||
       (at > first_ && (is_noun(document_.tokens[at - 1].tag) || is_adjective(document_.tokens[at - 1].tag)))))
    return false;
  reading.vague = true;
  reading.value = scale.info->value;
  reading.end = scale.end;
  if (role(reading.end) == ValueRole::of)
    if (const auto next = find(reading.end + 1, ValueClass::number); is_bare_scale(next)) {
      reading.value *= next.info->value;
      reading.end = next.end;
    }
  reading.scaled = true;
  return true;
}

/// "10km", "3bn", "7.5m": digits and a unit or scale in one token.
bool QuantityReader::take_glued(std::uint32_t at, bool is_money, QuantityReading& reading) {
  const std::string_view whole = text(at);
  std::size_t digits = 0;
  while (digits < whole.size() &&
         ((whole[digits] >= '0' && whole[digits] <= '9') || whole[digits] == '.' || whole[digits] == ','))
    ++digits;
  if (digits == 0 || digits == whole.size()) return false;
  const auto value = parse_digits(whole.substr(0, digits));
  if (!value) return false;
  const std::string_view rest = whole.substr(digits);
  const ValueInfo* info = is_money ? glued(rest, {ValueClass::glued_money, ValueClass::number})
                                   : glued(rest, {ValueClass::number, ValueClass::measure, ValueClass::ratio});
  if (info == nullptr) return false;
  reading.value = *value;
  reading.end = at + 1;
  if (info->has(value_mark::scale)) {
    reading.value *= info->value;
    reading.scaled = true;
  } else if (is_money) {
    return false;
  } else {
    reading.unit = info->code == "percent" ? info->code : info->canonical;
  }
  return true;
}

/// What letters say that stand against figures; `nullptr` if nothing.
const ValueInfo* QuantityReader::glued(std::string_view letters, std::initializer_list<ValueClass> classes) const {
  char folded[8];
  if (letters.empty() || letters.size() > sizeof folded) return nullptr;
  std::transform(letters.begin(), letters.end(), folded,
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return words_.glued(lexicon_.find({folded, letters.size()}), classes);
}

/// "RM45 million", "KSh500m", "N1,030", "Rs500 crore": the currency in one token with the first figures.
const ValueInfo* QuantityReader::take_prefixed(std::uint32_t at, QuantityReading& reading) {
  const std::string_view whole = text(at);
  std::size_t letters = 0;
  while (letters < whole.size() && is_letter(whole[letters])) ++letters;
  const std::size_t figures = letters < whole.size() && whole[letters] == '.' ? letters + 1 : letters;
  if (letters == 0 || figures == whole.size() || !is_digit(whole[figures]) || whole[0] < 'A' || whole[0] > 'Z')
    return nullptr;
  const bool one = letters == 1;
  const ValueInfo* currency = glued(whole.substr(0, letters), {one ? ValueClass::glued_money : ValueClass::currency});
  if (currency == nullptr || currency->code.empty()) return nullptr;
  const std::string_view digits = whole.substr(figures);
  std::size_t used = 0;
  while (used < digits.size() && (is_digit(digits[used]) || digits[used] == '.' || digits[used] == ',')) ++used;
  const auto value = parse_digits(digits.substr(0, used));
  if (!value) return nullptr;
  reading.value = *value;
  reading.end = at + 1;
  if (used < digits.size()) {
    const ValueInfo* scale = glued(digits.substr(used), {ValueClass::glued_money, ValueClass::number});
    if (scale == nullptr || !scale->has(value_mark::scale)) return nullptr;
    reading.value *= scale->value;
    reading.scaled = true;
  }
  while (const auto scale = find(reading.end, ValueClass::number)) {
    if (!scale.info->has(value_mark::scale) || scale.info->has(value_mark::plural)) break;
    reading.value *= scale.info->value;
    reading.end = scale.end;
    reading.scaled = true;
  }
  const bool is_money = !one || reading.scaled || digits.find(',') != std::string_view::npos;
  return is_money ? currency : nullptr;
}

/// "between 10 and 20", "10 to 20", "5-7", "two or three".
void QuantityReader::take_range(QuantityReading& reading, const ValueInfo* currency) {
  std::uint32_t at = reading.end;
  if (!inside(at + 1)) return;
  const bool between = reading.begin > first_ && words_.role(document_, reading.begin - 1) == ValueRole::between;
  const ValueRole joint = role(at);
  const bool joined = is_joining_hyphen(document_, at) || joint == ValueRole::to || joint == ValueRole::or_ ||
                      (between && joint == ValueRole::and_);
  if (!joined) return;
  ++at;
  if (currency != nullptr)
    if (const auto sign = find(at, ValueClass::currency); sign) at = sign.end;
  QuantityReading second;
  second.begin = at;
  if (!inside(at) || document_.tokens[at].shape == Shape::alphanumeric ||
      !take_number(at, currency != nullptr, second) || second.vague)
    return;
  double low = reading.value;
  // "3 to 5 million": the scale is of both
  if (second.scaled && !reading.scaled && low < second.value && low * 1000 <= second.value) {
    double scale = 1;
    while (low * scale * 1000 <= second.value) scale *= 1000;
    low *= scale;
  }
  // "three to four hundred"
  constexpr double kHundred = 100;
  if (const auto last = words_.find(document_, second.end - 1, ValueClass::number);
      last && last.info->value == kHundred && second.end - second.begin == 2 && low < 10)
    low *= kHundred;
  if (!(low < second.value)) return;  // "2 to 1" is a score
  // "fell $1.20 to $78.35": by so much, to there
  constexpr double kWidest = 20;
  if (joint == ValueRole::to && !between && second.value > kWidest * low && currency != nullptr) return;
  reading.low = low;
  reading.high = second.value;
  reading.value = (low + second.value) / 2;
  reading.has_range = true;
  reading.scaled = reading.scaled || second.scaled;
  reading.end = second.end;
}

}  // namespace dramatis
