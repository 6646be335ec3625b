// SPDX-License-Identifier: Apache-2.0
#pragma once

// In which story of the article, and in which of its parts, a fact is told.

#include "model/annotated_document.hpp"

namespace dramatis {

/// Menus, credits and repeats of the text tell nothing.
[[nodiscard]] inline bool is_outside_story(const AnnotatedDocument& document, TokenIndex t) {
  const ZoneKind kind = document.document.zones[document.sentence_of(t).zone].kind;
  return kind == ZoneKind::furniture || kind == ZoneKind::repeat;
}

[[nodiscard]] inline std::uint8_t story_of(const AnnotatedDocument& document, TokenIndex t) {
  return document.document.zones[document.sentence_of(t).zone].story;
}

}  // namespace dramatis
