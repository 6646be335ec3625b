// SPDX-License-Identifier: Apache-2.0
#include "lexicon/characters.hpp"

namespace dramatis {
namespace {

using enum CharacterKind;

constexpr bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

/// U+0080 to U+00FF.
CharacterKind latin1(char32_t c) {
  if (c >= 0xDF) return c == 0xF7 ? symbol : lower;
  if (c >= 0xC0) return c == 0xD7 ? symbol : upper;
  switch (c) {
    case 0xA0: return space;
    case 0x85: return line_break;
    case 0xAA:
    case 0xB5:
    case 0xBA: return lower;
    case 0xAD: return caseless;  // the soft hyphen stands inside words
    case 0xA1:
    case 0xA7:
    case 0xAB:
    case 0xB6:
    case 0xB7:
    case 0xBB:
    case 0xBF: return punctuation;
    default: return c < 0xA0 ? space : symbol;
  }
}

/// U+0100 to U+024F: pairs of capital and small letter, with the parity turning in places.
CharacterKind latin_extended(char32_t c) {
  const bool odd = (c & 1U) != 0;
  if (between(c, 0x139, 0x148) || between(c, 0x179, 0x17E)) return odd ? upper : lower;
  if (c == 0x138 || c == 0x149 || c == 0x17F || c == 0x180) return lower;
  if (c == 0x178) return upper;
  if (between(c, 0x1CD, 0x1DC)) return odd ? upper : lower;
  return odd ? lower : upper;
}

CharacterKind greek_cyrillic(char32_t c) {
  if (c < 0x400) {
    if (c == 0x37E || c == 0x387) return punctuation;
    if (between(c, 0x386, 0x38F) || between(c, 0x391, 0x3AB)) return upper;
    if (c == 0x390 || c >= 0x3AC) return lower;
    return caseless;
  }
  if (c < 0x430) return upper;
  if (c < 0x460) return lower;
  return (c & 1U) != 0 ? lower : upper;
}

CharacterKind general_punctuation(char32_t c) {
  if (c == 0x2019) return apostrophe;
  if (c == 0x2010 || c == 0x2011) return hyphen;
  if (c == 0x2028 || c == 0x2029) return line_break;
  if (c <= 0x200B || c == 0x202F || c == 0x205F) return space;
  if (c <= 0x200F || between(c, 0x202A, 0x202E) || c >= 0x2060) return caseless;  // joiners and direction marks
  if (c == 0x2044 || c == 0x2052) return symbol;
  return punctuation;
}

/// From U+3000 on.
CharacterKind wide(char32_t c) {
  if (c == 0x3000 || c == 0xFEFF) return space;
  if (between(c, 0x3001, 0x3003) || between(c, 0x3008, 0x301F) || c == 0x30FB) return punctuation;
  if (between(c, 0x3005, 0x3007) || between(c, 0x3031, 0x30FF) || between(c, 0x3400, 0x9FFF) ||
      between(c, 0xF900, 0xFAFF) || between(c, 0x20000, 0x3FFFF)) {
    return ideograph;
  }
  if (between(c, 0x3000, 0x303F)) return symbol;
  if (between(c, 0xE000, 0xF8FF) || c == 0xFFFC || c == 0xFFFD || between(c, 0x1F000, 0x1FAFF)) return symbol;
  if (between(c, 0xFE10, 0xFE1F) || between(c, 0xFE30, 0xFE6F)) return punctuation;
  if (between(c, 0xFF01, 0xFF65)) {
    if (between(c, 0xFF10, 0xFF19)) return digit;
    if (between(c, 0xFF21, 0xFF3A)) return upper;
    if (between(c, 0xFF41, 0xFF5A)) return lower;
    return punctuation;
  }
  return caseless;
}

}  // namespace

CharacterKind kind_of(char32_t c) {
  if (c < 0x100) return latin1(c);
  if (c < 0x250) return latin_extended(c);
  if (c < 0x370) return c < 0x2B0 ? lower : caseless;  // phonetic letters; modifiers and combining marks
  if (c < 0x530) return greek_cyrillic(c);
  if (between(c, 0x1E00, 0x1EFF)) return (c & 1U) != 0 ? lower : upper;
  if (between(c, 0x2000, 0x206F)) return general_punctuation(c);
  if (between(c, 0x20A0, 0x20CF) || between(c, 0x2100, 0x214F) || between(c, 0x2190, 0x2BFF)) return symbol;
  if (between(c, 0x2E00, 0x2E7F)) return punctuation;
  if (c >= 0x3000) return wide(c);
  switch (c) {  // sentence marks of Armenian, Hebrew, Arabic and Devanagari
    case 0x55A:
    case 0x55B:
    case 0x55C:
    case 0x55D:
    case 0x55E:
    case 0x589:
    case 0x5BE:
    case 0x5C0:
    case 0x5C3:
    case 0x60C:
    case 0x61B:
    case 0x61F:
    case 0x66A:
    case 0x66B:
    case 0x66C:
    case 0x6D4:
    case 0x964:
    case 0x965: return punctuation;
    default: break;
  }
  if (between(c, 0x660, 0x669) || between(c, 0x6F0, 0x6F9) || between(c, 0x966, 0x96F)) return digit;
  return caseless;
}

}  // namespace dramatis
