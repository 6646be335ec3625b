// SPDX-License-Identifier: Apache-2.0
#pragma once

// The arguments of one predicate.

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

}  // namespace dramatis
