// SPDX-License-Identifier: Apache-2.0
#pragma once

// The links of one chunk among all of the document, which ascend by it: what the grammar says of a predicate, and what
// stands beside a noun group or behind its prepositions. Logarithmic in the links of the document.

#include <algorithm>
#include <span>

#include "model/annotated_document.hpp"

namespace dramatis {

/// The function links of `predicate`, in the order of the document; valid until the layer is written anew.
[[nodiscard]] inline std::span<const FunctionLink> links_of(const AnnotatedDocument& document, ChunkIndex predicate) {
  const auto less = [](const FunctionLink& a, const FunctionLink& b) { return a.predicate < b.predicate; };
  FunctionLink key;
  key.predicate = predicate;
  const auto [first, last] = std::equal_range(document.functions.begin(), document.functions.end(), key, less);
  return {first, last};
}

/// The nominal links that go out from `chunk`; valid as long.
[[nodiscard]] inline std::span<const NominalLink> nominals_of(const AnnotatedDocument& document, ChunkIndex chunk) {
  const auto less = [](const NominalLink& a, const NominalLink& b) { return a.first < b.first; };
  NominalLink key;
  key.first = chunk;
  const auto [first, last] = std::equal_range(document.nominals.begin(), document.nominals.end(), key, less);
  return {first, last};
}

/// "the president *of Chad*": the noun group behind the "of" of `chunk`; `kNoChunk` for none.
[[nodiscard]] inline ChunkIndex behind_of(const AnnotatedDocument& document, ChunkIndex chunk) {
  for (const NominalLink& n : nominals_of(document, chunk))
    if (n.kind == NominalKind::of_attachment) return n.second;
  return kNoChunk;
}

}  // namespace dramatis
