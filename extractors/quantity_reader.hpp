// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the quantities of one document: a number (`quantity_numbers.cpp`), then what it counts or measures
// (`quantity_units.cpp`). "up to 10,000 North Korean troops", "$3 million", "478 square kilometers (184 square miles)".
// Linear in tokens; made anew for each document.

#include <cstdint>
#include <span>
#include <string_view>

#include "extractors/value_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// A number with what stands round it, before it is written.
struct QuantityReading {
  std::uint32_t begin = 0;  // tokens of the span
  std::uint32_t end = 0;
  double value = 0;
  double low = 0;
  double high = 0;
  bool has_range = false;
  bool scaled = false;
  bool vague = false;  // "dozens", "thousands": the scale is a lower bound
  std::string_view unit;
  const ValueInfo* currency = nullptr;
};

class QuantityReader {
 public:
  QuantityReader(const Lexicon& lexicon, const ValueWords& words, AnnotatedDocument& document)
      : lexicon_(lexicon), words_(words), document_(document) {}

  /// Appends to `document.quantities`, ascending; leaves out times and furniture.
  void run();

 private:
  static constexpr std::uint32_t kNoSentence = 0xFFFF'FFFF;

  [[nodiscard]] std::span<const std::uint32_t> marked() const;
  [[nodiscard]] bool may_begin(const Token& token, std::uint32_t i) const;
  [[nodiscard]] bool inside(std::uint32_t i) const { return i < stop_; }
  [[nodiscard]] std::string_view text(std::uint32_t i) const { return document_.text(document_.tokens[i]); }
  [[nodiscard]] ValueWords::Match find(std::uint32_t i, ValueClass c) const {
    return inside(i) ? words_.find(document_, i, c) : ValueWords::Match{};
  }
  [[nodiscard]] ValueRole role(std::uint32_t i) const {
    return inside(i) ? words_.role(document_, i) : ValueRole::none;
  }

  std::uint32_t read(std::uint32_t i);
  void write(const QuantityReading& reading);
  [[nodiscard]] std::string_view code_of(const ValueInfo& currency, std::uint32_t token) const;

  bool take_number(std::uint32_t at, bool is_money, QuantityReading& reading);
  bool take_glued(std::uint32_t at, bool is_money, QuantityReading& reading);
  const ValueInfo* take_prefixed(std::uint32_t at, QuantityReading& reading);
  [[nodiscard]] const ValueInfo* glued(std::string_view letters, std::initializer_list<ValueClass> classes) const;
  void take_range(QuantityReading& reading, const ValueInfo* currency);

  bool take_unit(QuantityReading& reading);
  bool take_counted(QuantityReading& reading);
  void take_pair(QuantityReading& reading);
  void take_sign(QuantityReading& reading) const;
  [[nodiscard]] bool counts_alone(const QuantityReading& reading) const;
  [[nodiscard]] bool is_plural_like(std::uint32_t i) const;
  /// The unit that the reading just took, found again by its name.
  [[nodiscard]] const ValueInfo* measure_named(std::string_view unit) const { return words_.measure(unit); }
  [[nodiscard]] std::string_view lemma_text(std::uint32_t i) const;
  [[nodiscard]] Qualifier qualifier(const QuantityReading& reading) const;

  const Lexicon& lexicon_;
  const ValueWords& words_;
  AnnotatedDocument& document_;
  std::uint32_t first_ = 0;  // the sentence
  std::uint32_t limit_ = 0;
  std::uint32_t stop_ = 0;  // the sentence's end or the next time expression
};

}  // namespace dramatis
