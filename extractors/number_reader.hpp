// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cardinal numbers in digits and words: "10,000", "2 1/2", "twenty-five", "two hundred and
// fifty thousand", "3.5 million", "half a million", "a dozen", "two and a half".

#include <cstdint>
#include <optional>
#include <string_view>

#include "extractors/value_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

struct NumberReading {
  double value = 0;
  std::uint32_t end = 0;  ///< token behind the number
  bool digits = false;    ///< begins with digits
  bool scaled = false;    ///< has "hundred", "million" …

  [[nodiscard]] bool is_whole() const { return value == static_cast<double>(static_cast<std::int64_t>(value)); }
};

/// The number that begins at `token`, as long as it goes within the sentence. "a" and "half"
/// begin one only before a scale word ("a million", "half a dozen"). Signs and ordinals are none.
[[nodiscard]] std::optional<NumberReading> read_number(const ValueWords& words, const AnnotatedDocument& document,
                                                       std::uint32_t token);

/// The value of digits with thousands separators and decimals ("10,000.5"), of a fraction
/// ("1/2") or a vulgar fraction sign ("½", "2½"). Nothing for other text.
[[nodiscard]] std::optional<double> parse_digits(std::string_view text);

/// True if a hyphen or short dash stands at `token`, joined to its neighbours on both sides.
[[nodiscard]] bool is_joining_hyphen(const AnnotatedDocument& document, std::uint32_t token);

/// The end of the sentence that `token` is in, or the end of the tokens.
[[nodiscard]] std::uint32_t sentence_limit(const AnnotatedDocument& document, std::uint32_t token);

}  // namespace dramatis
