// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/quote_lookup.hpp"

#include <algorithm>

namespace dramatis {

EntityIndex attribution_of(const AnnotatedDocument& document, ByteSpan span) {
  // quotes ascend by their first content byte; an enclosing one begins at or before the span
  auto after = std::upper_bound(document.quotes.begin(), document.quotes.end(), span.begin,
                                [](ByteOffset at, const Quote& q) { return at < q.content.front().begin; });
  const Quote* best = nullptr;
  std::uint32_t best_size = 0;
  constexpr int kLookBack = 16;  // quotes nest and interleave no deeper than this
  for (int steps = 0; after != document.quotes.begin() && steps < kLookBack; ++steps) {
    --after;
    if (!makes_claim(after->kind)) continue;  // "Holm *criticized the raid*, the paper said": the paper's words
    for (const ByteSpan content : after->content)
      if (content.contains(span) && (best == nullptr || content.size() < best_size)) {
        best = &*after;
        best_size = content.size();
      }
  }
  return best == nullptr ? kNoEntity : best->speaker;
}

}  // namespace dramatis
