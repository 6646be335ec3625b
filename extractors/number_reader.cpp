// SPDX-License-Identifier: Apache-2.0
#include "extractors/number_reader.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace dramatis {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "½" and its kin at the end of `text`; removes it.
std::optional<double> take_vulgar_fraction(std::string_view& text) {
  constexpr std::array<std::pair<std::string_view, double>, 5> kFractions = {
      {{"\u00BC", 0.25}, {"\u00BD", 0.5}, {"\u00BE", 0.75}, {"\u2153", 1.0 / 3}, {"\u2154", 2.0 / 3}}};
  for (const auto& [sign, value] : kFractions)
    if (text.ends_with(sign)) {
      text.remove_suffix(sign.size());
      return value;
    }
  return std::nullopt;
}

std::optional<double> parse_plain(std::string_view text) {
  double value = 0;
  double place = 0;  // 0 before the decimal point
  std::size_t group = 0;
  bool grouped = false, in_threes = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_digit(c)) {
      ++group;
      if (place == 0) value = value * 10 + (c - '0');
      else {
        value += (c - '0') * place;
        place /= 10;
      }
    } else if (c == ',' && place == 0 && i > 0 && (!grouped || group == 3 || (group == 2 && !in_threes))) {
      in_threes = in_threes || (grouped && group == 3);
      grouped = true;
      group = 0;
    } else if (c == '.' && place == 0 && i + 1 < text.size()) {
      if (grouped && group != 3) return std::nullopt;
      grouped = false;
      place = 0.1;
    } else {
      return std::nullopt;
    }
  }
  // South Asian grouping has pairs before the last three: "1,00,000"; but "12,34" is no number
  if (grouped && group != 3) return std::nullopt;
  return value;
}

/// Sums number words: units and tens add up to the next scale, scales multiply.
class WordSum {
 public:
  WordSum(double start, bool from_digits) : current_(start), digits_(from_digits), open_(from_digits ? 0 : 2) {}

  /// Takes a value word; false if it cannot follow ("two three", "twenty eleven").
  bool add(double value) {
    if (open_ < (value >= 10 ? 2 : 1)) return false;
    current_ += value;
    open_ = value >= 20 ? 1 : 0;
    return true;
  }
  void multiply(double scale) {
    if (current_ == 0 && total_ == 0) current_ = 1;
    if (current_ == 0) {  // "3.5 lakh crore"
      total_ *= scale;
      return;
    }
    if (scale < 1000 && !(digits_ && scale == 100)) {
      current_ *= scale;
    } else {
      total_ += current_ * scale;
      current_ = 0;
    }
    open_ = digits_ || scale == 12 ? 0 : 2;
  }
  void add_half() {
    half_ = true;
    open_ = 0;
  }
  /// "two and a half million": the half is of the scale behind it.
  void settle_half() {
    if (half_) {
      current_ += 0.5;
      half_ = false;
    }
  }
  [[nodiscard]] double value() const { return total_ + current_ + (half_ ? 0.5 : 0); }

 private:
  double total_ = 0;
  double current_ = 0;
  bool digits_ = false;
  int open_ = 2;  // 2: any number below a hundred may follow; 1: a unit; 0: only a scale
  bool half_ = false;
};

}  // namespace

std::uint32_t sentence_limit(const AnnotatedDocument& document, std::uint32_t token) {
  return document.sentences[document.tokens[token].sentence].tokens.end.value;
}

bool is_joining_hyphen(const AnnotatedDocument& document, std::uint32_t token) {
  if (token + 1 >= document.tokens.size()) return false;
  const Token& t = document.tokens[token];
  if (t.has(token_flag::space_before) || document.tokens[token + 1].has(token_flag::space_before)) return false;
  const std::string_view text = document.text(t);
  return text == "-" || text == "\u2010" || text == "\u2011" || text == "\u2013";
}

std::optional<double> parse_digits(std::string_view text) {
  double fraction = 0;
  if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0x80) {
    const auto vulgar = take_vulgar_fraction(text);
    if (!vulgar) return std::nullopt;
    if (text.empty()) return vulgar;
    fraction = *vulgar;
  }
  if (text.empty() || !is_digit(text[0])) return std::nullopt;
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    const auto above = parse_plain(text.substr(0, slash));
    const auto below = slash + 1 < text.size() ? parse_plain(text.substr(slash + 1)) : std::nullopt;
    // "9/11" is no fraction; halves, thirds, quarters, fifths, eighths and sixteenths are
    if (!above || !below || *above >= *below) return std::nullopt;
    if (*below != 2 && *below != 3 && *below != 4 && *below != 5 && *below != 8 && *below != 16) return std::nullopt;
    return *above / *below;
  }
  const auto plain = parse_plain(text);
  if (!plain) return std::nullopt;
  return *plain + fraction;
}

std::optional<NumberReading> read_number(const ValueWords& words, const AnnotatedDocument& document,
                                         std::uint32_t token) {
  const std::uint32_t limit = sentence_limit(document, token);
  std::uint32_t at = token;
  const auto number_at = [&](std::uint32_t i) {
    return i < limit ? words.find(document, i, ValueClass::number) : ValueWords::Match{};
  };
  const auto scale_at = [&](std::uint32_t i) {
    const auto match = number_at(i);
    return match && match.info->has(value_mark::scale) && !match.info->has(value_mark::plural) ? match
                                                                                               : ValueWords::Match{};
  };

  NumberReading reading;
  double start = 0;
  bool half_of = false;
  if (const auto digits = parse_digits(document.text(document.tokens[at])); digits) {
    start = *digits;
    reading.digits = true;
    ++at;
    // "2 1/2": a whole number and a fraction below one
    if (at < limit && reading.is_whole() && start >= 1) {
      const std::string_view next = document.text(document.tokens[at]);
      if (const auto fraction = parse_digits(next);
          fraction && *fraction < 1 &&
          (next.find('/') != std::string_view::npos || static_cast<unsigned char>(next[0]) >= 0x80)) {
        start += *fraction;
        ++at;
      }
    }
  } else if (const ValueRole role = words.role(document, at);
             role == ValueRole::half || role == ValueRole::indefinite) {
    // "a million", "half a million"; "a few million" has no value
    half_of = role == ValueRole::half;
    if (half_of && at + 1 < limit && words.role(document, at + 1) == ValueRole::indefinite) ++at;
    const auto scale = scale_at(at + 1);
    if (!scale || !scale.canonical) return std::nullopt;
    start = half_of ? 0.5 : 1;
    ++at;
  } else {
    const auto first = number_at(at);
    if (!first || (first.info->has(value_mark::scale) && (!first.canonical || first.info->has(value_mark::plural))))
      return std::nullopt;
  }

  WordSum sum(start, reading.digits || half_of);
  std::uint32_t end = at;
  while (at < limit) {
    if (const auto match = number_at(at); match) {
      if (match.info->has(value_mark::plural)) break;
      if (match.info->has(value_mark::scale)) {
        sum.settle_half();
        sum.multiply(match.info->value);
        reading.scaled = true;
      } else if (!sum.add(match.info->value)) {
        break;
      }
      end = at = match.end;
      continue;
    }
    if (end == at && is_joining_hyphen(document, at) && number_at(at + 1) && end > token) {  // "twenty-five"
      ++at;
      continue;
    }
    if (words.role(document, at) == ValueRole::and_ && end == at && end > token) {
      if (at + 2 < limit && words.role(document, at + 1) == ValueRole::indefinite &&
          words.role(document, at + 2) == ValueRole::half) {  // "two and a half"
        sum.add_half();
        end = at = at + 3;
        continue;
      }
      if (reading.scaled && !reading.digits && number_at(at + 1) && !scale_at(at + 1)) {  // "two hundred and fifty"
        ++at;
        continue;
      }
    }
    break;
  }
  if (end == token) return std::nullopt;
  reading.value = sum.value();
  reading.end = end;
  return reading;
}

}  // namespace dramatis
