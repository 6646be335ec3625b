// SPDX-License-Identifier: Apache-2.0
#pragma once

// The links of one chunk among all of the document, which ascend by it: what the grammar says of a predicate, and what
// stands beside a noun group or behind its prepositions. Logarithmic in the links of the document.

#include <span>
#include <vector>

#include "model/annotated_document.hpp"
#include "model/lower_place.hpp"

namespace dramatis {

/// Those of `links`, ascending by the member `by`, whose member is `chunk`.
template <class Link>
[[nodiscard]] std::span<const Link> links_at(const std::vector<Link>& links, ChunkIndex Link::*by, ChunkIndex chunk) {
  const Link* const end = links.data() + links.size();
  const Link* const first =
      lower_place(links.data(), end, chunk, [by](const Link& link, ChunkIndex c) { return link.*by < c; });
  const Link* last = first;
  while (last != end && last->*by == chunk) ++last;
  return {first, last};
}

/// The function links of `predicate`, in the order of the document; valid until the layer is written anew.
[[nodiscard]] inline std::span<const FunctionLink> links_of(const AnnotatedDocument& document, ChunkIndex predicate) {
  return links_at(document.functions, &FunctionLink::predicate, predicate);
}

/// The nominal links that go out from `chunk`; valid as long.
[[nodiscard]] inline std::span<const NominalLink> nominals_of(const AnnotatedDocument& document, ChunkIndex chunk) {
  return links_at(document.nominals, &NominalLink::first, chunk);
}

/// The first clause link of `predicate`; null for none.
[[nodiscard]] inline const ClauseLink* clause_of(const AnnotatedDocument& document, ChunkIndex predicate) {
  const auto links = links_at(document.clauses, &ClauseLink::predicate, predicate);
  return links.empty() ? nullptr : links.data();
}

/// "the president *of Chad*": the noun group behind the "of" of `chunk`; `kNoChunk` for none.
[[nodiscard]] inline ChunkIndex behind_of(const AnnotatedDocument& document, ChunkIndex chunk) {
  for (const NominalLink& n : nominals_of(document, chunk))
    if (n.kind == NominalKind::of_attachment) return n.second;
  return kNoChunk;
}

}  // namespace dramatis
