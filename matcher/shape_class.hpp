// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shapes as patterns tell them apart: `Shape`, with the two kinds divided whose class hangs on the
// first letter ("McCain" against "eBay", "U.S." against "a.m."). Internal to the layer.

#include <cstddef>
#include <string_view>

#include "lexicon/characters.hpp"
#include "matcher/rule_image.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

[[nodiscard]] inline bool starts_with_upper(std::string_view text) {
  if (text.empty()) return false;
  if (static_cast<unsigned char>(text[0]) < 0x80) return text[0] >= 'A' && text[0] <= 'Z';
  return kind_of(decode_at(text, 0).code) == CharacterKind::upper;
}

[[nodiscard]] inline std::size_t shape_class(const AnnotatedDocument& document, const Token& token) {
  if (token.shape == Shape::mixed && starts_with_upper(document.text(token))) return kUpperMixed;
  if (token.shape == Shape::dotted && starts_with_upper(document.text(token))) return kUpperDotted;
  return static_cast<std::size_t>(token.shape);
}

/// The shape classes that pass a test, one bit each; `number` has tags too.
[[nodiscard]] constexpr std::uint64_t shape_classes_of(ShapeTest test) {
  const auto bit = [](std::size_t shape_class) { return std::uint64_t{1} << shape_class; };
  const auto of = [&](Shape shape) { return bit(static_cast<std::size_t>(shape)); };
  switch (test) {
    case ShapeTest::cap: return of(Shape::capitalized) | of(Shape::upper) | bit(kUpperMixed);
    case ShapeTest::initial: return of(Shape::initial);
    case ShapeTest::acronym: return of(Shape::upper) | bit(kUpperDotted);
    case ShapeTest::lower: return of(Shape::lower);
    case ShapeTest::mixed: return of(Shape::mixed) | bit(kUpperMixed) | of(Shape::alphanumeric);
    case ShapeTest::number: return of(Shape::number);
    case ShapeTest::ordinal: return of(Shape::ordinal);
    case ShapeTest::any: return bit(kShapeClasses) - 1;
    case ShapeTest::word:
      return of(Shape::lower) | of(Shape::capitalized) | of(Shape::upper) | of(Shape::initial) | of(Shape::mixed) |
             bit(kUpperMixed) | of(Shape::dotted) | bit(kUpperDotted) | of(Shape::alphanumeric) | of(Shape::other);
    case ShapeTest::punctuation: return of(Shape::punctuation);
    case ShapeTest::symbol: return of(Shape::symbol);
  }
  return 0;
}

}  // namespace dramatis
