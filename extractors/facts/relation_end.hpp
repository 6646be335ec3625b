// SPDX-License-Identifier: Apache-2.0
#pragma once

// An end of a relation: who it is and where the sentence names them. "In 1946 the writer, Anna Berg,
// was born in Bergen" has the name as its evidence, not "the writer".

#include "model/annotated_document.hpp"

namespace dramatis {

struct RelationEnd {
  EntityIndex entity = kNoEntity;
  ByteSpan span;
};

/// The end that `mention` is: with the span of its name, or of the nearest name of the same entity in
/// its sentence; where the sentence has none, with `otherwise`. Linear in the mentions of the sentence.
[[nodiscard]] RelationEnd relation_end(const AnnotatedDocument& document, MentionIndex mention, ByteSpan otherwise);

/// "*Gen. Anna Berg*" of "the slain hero Gen. Anna Berg": a name with the titles before it that are written large.
[[nodiscard]] ByteSpan with_titles(const AnnotatedDocument& document, const Mention& name);

}  // namespace dramatis
