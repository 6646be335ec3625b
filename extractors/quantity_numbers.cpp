// SPDX-License-Identifier: Apache-2.0
// The number of a quantity: "10,000", "two or three", "dozens", "10km".
#include <optional>
#include <string_view>

#include "extractors/number_reader.hpp"
#include "extractors/quantity_reader.hpp"

namespace dramatis {

bool QuantityReader::take_number(std::uint32_t at, QuantityReading& reading) {
  if (!inside(at)) return false;
  const Token& token = document_.tokens[at];
  if (token.shape == Shape::alphanumeric) return take_glued(at, reading);
  if (const auto number = read_number(words_, document_, at); number && number->end <= stop_) {
    reading.value = number->value;
    reading.end = number->end;
    reading.scaled = number->scaled;
    return true;
  }
  // "dozens of villages", "tens of thousands of people"
  auto scale = find(at, ValueClass::number);
  if (!scale || !scale.info->has(value_mark::scale) || scale.canonical) return false;
  reading.vague = true;
  reading.value = scale.info->value;
  reading.end = scale.end;
  if (role(reading.end) == ValueRole::of)
    if (const auto next = find(reading.end + 1, ValueClass::number);
        next && next.info->has(value_mark::scale) && !next.canonical) {
      reading.value *= next.info->value;
      reading.end = next.end;
    }
  reading.scaled = true;
  return true;
}

/// "10km", "3bn", "7.5m": digits and a unit or scale in one token.
bool QuantityReader::take_glued(std::uint32_t at, QuantityReading& reading) {
  const std::string_view whole = text(at);
  std::size_t digits = 0;
  while (digits < whole.size() &&
         ((whole[digits] >= '0' && whole[digits] <= '9') || whole[digits] == '.' || whole[digits] == ','))
    ++digits;
  if (digits == 0 || digits == whole.size()) return false;
  const auto value = parse_digits(whole.substr(0, digits));
  if (!value) return false;
  char folded[8];
  const std::string_view rest = whole.substr(digits);
  if (rest.size() > sizeof folded) return false;
  for (std::size_t k = 0; k < rest.size(); ++k)
    folded[k] = rest[k] >= 'A' && rest[k] <= 'Z' ? static_cast<char>(rest[k] + 32) : rest[k];
  const ValueInfo* info = words_.glued(lexicon_.find({folded, rest.size()}));
  if (info == nullptr) return false;
  reading.value = *value;
  reading.end = at + 1;
  if (info->has(value_mark::scale)) {
    reading.value *= info->value;
    reading.scaled = true;
  } else {
    reading.unit = info->canonical;
  }
  return true;
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
  if (!inside(at) || document_.tokens[at].shape == Shape::alphanumeric || !take_number(at, second) || second.vague)
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
  reading.low = low;
  reading.high = second.value;
  reading.value = (low + second.value) / 2;
  reading.has_range = true;
  reading.scaled = reading.scaled || second.scaled;
  reading.end = second.end;
}

}  // namespace dramatis
