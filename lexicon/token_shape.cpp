// SPDX-License-Identifier: Apache-2.0
// What a word looks like, character by character. The cutter tells the shapes of plain words itself.

#include "lexicon/byte_kinds.hpp"
#include "lexicon/characters.hpp"
#include "lexicon/segmenter.hpp"

namespace dramatis {

Shape shape_of(std::string_view token) {
  bool lower = false, upper = false, digit = false, caseless = false, starts_upper = false, starts_digit = false;
  bool inner_dot = false, other = false, second_lower = false;
  std::size_t letters = 0, digits = 0, longest = 0, stretch = 0;
  for (std::size_t p = 0; p < token.size();) {
    const Decoded d = decode_at(token, p);
    const std::uint8_t k = kByteKinds[static_cast<unsigned char>(token[p])];
    CharacterKind kind = CharacterKind::punctuation;
    if (k == kHigh) kind = kind_of(d.code);
    else if (k == kLower) kind = CharacterKind::lower;
    else if (k == kUpper) kind = CharacterKind::upper;
    else if (k == kDigit) kind = CharacterKind::digit;
    else if (k == kSymbol) kind = CharacterKind::symbol;
    switch (kind) {
      case CharacterKind::lower:
        lower = true;
        if (letters == 1) second_lower = true;
        ++letters;
        ++stretch;
        break;
      case CharacterKind::upper:
        upper = true;
        if (letters == 0 && !digit) starts_upper = true;
        ++letters;
        ++stretch;
        break;
      case CharacterKind::digit:
        digit = true;
        ++digits;
        if (letters == 0) starts_digit = true;
        ++stretch;
        break;
      case CharacterKind::caseless:
        caseless = true;
        ++letters;
        ++stretch;
        break;
      case CharacterKind::ideograph: other = true; break;
      default:
        if (k == kDot && p + 1 < token.size() && p > 0) inner_dot = true;
        if (k == kDot) {
          if (stretch > longest) longest = stretch;
          stretch = 0;
        }
        if (k == kSymbol || kind == CharacterKind::symbol) other = other || token.size() > 1;
        if ((k == kApostrophe || kind == CharacterKind::apostrophe) && starts_upper && letters == 1)
          second_lower = true;
        break;
    }
    p += d.size;
  }
  if (stretch > longest) longest = stretch;
  if (letters == 0 && !digit) {
    if (token.size() == 1 && kByteKinds[static_cast<unsigned char>(token[0])] == kSymbol) return Shape::symbol;
    if (!token.empty() && kByteKinds[static_cast<unsigned char>(token[0])] == kHigh &&
        kind_of(decode_at(token, 0).code) == CharacterKind::symbol)
      return Shape::symbol;
    return other ? Shape::other : Shape::punctuation;
  }
  if (other || token.find('@') != std::string_view::npos || token.find("://") != std::string_view::npos)
    return Shape::other;
  if (letters == 0) return Shape::number;
  if (digit) {
    const std::string_view ending = token.size() > 2 ? token.substr(token.size() - 2) : std::string_view();
    if (starts_digit && letters == 2 && (ending == "st" || ending == "nd" || ending == "rd" || ending == "th"))
      return Shape::ordinal;
    constexpr std::size_t kCodeDigits = 6;  // "PA1106232494" is a number of a file and part of no name
    // but "R200,000" is money
    return digits < kCodeDigits || token.find(',') != std::string_view::npos ? Shape::alphanumeric : Shape::other;
  }
  if (inner_dot) return longest <= 2 ? Shape::dotted : Shape::other;
  if (caseless && !lower && !upper) return Shape::other;
  if (!upper) return Shape::lower;
  if (!lower) return letters == 1 ? Shape::initial : Shape::upper;
  if (starts_upper && second_lower) return Shape::capitalized;
  return Shape::mixed;
}

}  // namespace dramatis
