// SPDX-License-Identifier: Apache-2.0
#include "extractors/quantity_finder.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "extractors/marked_tokens.hpp"
#include "extractors/quantity_reader.hpp"

namespace dramatis {

void QuantityReader::run() {
  std::size_t time = 0;
  std::uint32_t number = kNoSentence, next = 0;
  bool is_furniture = false;
  for (const std::uint32_t i : marked()) {
    if (document_.tokens[i].sentence != number) {
      number = document_.tokens[i].sentence;
      const Sentence& sentence = document_.sentences[number];
      is_furniture = sentence.zone < document_.document.zones.size() &&
                     document_.document.zones[sentence.zone].kind == ZoneKind::furniture;
      first_ = next = sentence.tokens.begin.value;
      limit_ = sentence.tokens.end.value;
    }
    if (is_furniture || i < next || !may_begin(document_.tokens[i], i)) continue;
    while (time < document_.times.size() && document_.times[time].tokens.end.value <= i) ++time;
    const TimeExpression* ahead = time < document_.times.size() ? &document_.times[time] : nullptr;
    if (ahead != nullptr && ahead->tokens.begin.value <= i) {
      next = ahead->tokens.end.value;
      continue;
    }
    stop_ = ahead != nullptr ? std::min(limit_, ahead->tokens.begin.value) : limit_;
    next = read(i);
  }
}

/// Tokens with a mark of a quantity's begin; valid until the next call on this thread.
std::span<const std::uint32_t> QuantityReader::marked() const {
  constexpr std::uint8_t kBegins = value_trigger::quantity | value_trigger::article | value_trigger::figures;
  return tokens_where(document_.tokens, [](const Token& t) { return (value_marks(t) & kBegins) != 0; });
}

bool QuantityReader::may_begin(const Token& token, std::uint32_t i) const {
  const std::uint8_t marks = value_marks(token);
  if ((marks & (value_trigger::quantity | value_trigger::figures)) != 0) return true;
  // "half a million", "a dozen": the number begins before its scale word
  return i + 1 < limit_ &&
         (value_marks(document_.tokens[i + 1]) & (value_trigger::quantity | value_trigger::article)) != 0;
}

/// Reads the quantity at `i`, if there is one; returns where to go on.
std::uint32_t QuantityReader::read(std::uint32_t i) {
  QuantityReading reading;
  reading.begin = i;
  const ValueInfo* currency = nullptr;
  std::uint32_t at = i;
  if (const auto sign = find(i, ValueClass::currency); sign) {  // "$5", "US$ 3 million", "RM7"
    if (is_verb(document_.tokens[i].tag)) return i + 1;         // "the team won 3-1"
    if (!inside(sign.end) || document_.tokens[sign.end].shape != Shape::number) {
      if (!inside(sign.end) || document_.tokens[sign.end].shape != Shape::alphanumeric) return i + 1;
    }
    currency = sign.info;
    at = sign.end;
  }
  if (currency == nullptr && document_.tokens[i].shape == Shape::alphanumeric) currency = take_prefixed(i, reading);
  if (reading.end == 0 && !take_number(at, currency != nullptr, reading)) return i + 1;
  take_range(reading, currency);
  if (currency != nullptr) {
    reading.unit = currency->code;
    reading.currency = currency;
    if (const auto name = find(reading.end, ValueClass::currency); name) reading.end = name.end;  // "$5 million US"
  } else if (!take_unit(reading) && !take_counted(reading)) {
    return std::max(reading.end, i + 1);
  }
  take_pair(reading);
  take_sign(reading);
  write(reading);
  return reading.end;
}

namespace {

/// `value` as somebody would write it. "1.7 million" is 1.7 times 1,000,000, and that is 1700000.0000000002 since no
/// double is 1.7; nobody writes more than twelve digits of a number that is not whole.
double as_written(double value) {
  constexpr int kDigits = 12;
  constexpr double kAllDigits = 9007199254740992.0;  // 2^53
  if (value == std::trunc(value) && std::abs(value) < kAllDigits) return value;
  char text[32];
  const auto written = std::to_chars(text, text + sizeof text, value, std::chars_format::general, kDigits);
  double rounded = value;
  std::from_chars(text, written.ptr, rounded);
  return rounded;
}

}  // namespace

void QuantityReader::write(const QuantityReading& reading) {
  Quantity quantity;
  quantity.tokens = {TokenIndex(reading.begin), TokenIndex(reading.end)};
  quantity.span = document_.bytes(quantity.tokens);
  quantity.value = as_written(reading.value);
  quantity.low = as_written(reading.low);
  quantity.high = as_written(reading.high);
  quantity.has_range = reading.has_range;
  quantity.qualifier = qualifier(reading);
  const bool shared = reading.currency != nullptr && !reading.currency->by_country.empty();
  quantity.unit = std::string(shared ? code_of(*reading.currency, reading.begin) : reading.unit);
  document_.quantities.push_back(std::move(quantity));
}

namespace {

class QuantityFinder final : public Extractor {
 public:
  QuantityFinder(const Lexicon& lexicon, std::shared_ptr<const ValueWords> words)
      : lexicon_(lexicon), words_(std::move(words)) {}
  [[nodiscard]] std::string_view name() const override { return "quantities"; }
  [[nodiscard]] std::string_view layers() const override { return "tokens, tags, times, lexicon matches → quantities"; }
  void annotate(AnnotatedDocument& document, Trace*) const override {
    QuantityReader(lexicon_, *words_, document).run();
  }

 private:
  const Lexicon& lexicon_;
  std::shared_ptr<const ValueWords> words_;
};

}  // namespace

std::unique_ptr<Extractor> make_quantity_finder(const Lexicon& lexicon, std::shared_ptr<const ValueWords> words) {
  return std::make_unique<QuantityFinder>(lexicon, std::move(words));
}

}  // namespace dramatis
