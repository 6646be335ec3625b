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

}  // namespace dramatis
