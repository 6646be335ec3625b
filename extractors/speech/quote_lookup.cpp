// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/quote_lookup.hpp"

#include <algorithm>

namespace dramatis {

namespace {

/// Calls `visit` with each quote that may have content around `at`, the latest first. Quotes ascend by their first
/// content byte; an enclosing one begins at or before it.
template <class Visit>
void visit_around(const AnnotatedDocument& document, ByteOffset at, Visit visit) {
  auto after = std::upper_bound(document.quotes.begin(), document.quotes.end(), at,
                                [](ByteOffset b, const Quote& q) { return b < q.content.front().begin; });
  constexpr int kLookBack = 16;  // quotes nest and interleave no deeper than this
  for (int steps = 0; after != document.quotes.begin() && steps < kLookBack; ++steps) visit(*--after);
}

}  // namespace

EntityIndex attribution_of(const AnnotatedDocument& document, ByteSpan span) {
  const Quote* best = nullptr;
  std::uint32_t best_size = 0;
  visit_around(document, span.begin, [&](const Quote& quote) {
    if (!makes_claim(quote.kind)) return;  // "Holm *criticized the raid*, the paper said": the paper's words
    for (const ByteSpan content : quote.content)
      if (content.contains(span) && (best == nullptr || content.size() < best_size)) {
        best = &quote;
        best_size = content.size();
      }
  });
  return best == nullptr ? kNoEntity : best->speaker;
}

ByteSpan quoted_by(const AnnotatedDocument& document, ByteOffset cue, ByteOffset at) {
  ByteSpan found;
  visit_around(document, at, [&](const Quote& quote) {
    if (cue < quote.cue.begin || cue >= quote.cue.end) return;
    for (const ByteSpan content : quote.content)
      if (content.begin <= at && at < content.end) found = content;
  });
  return found;
}

ByteSpan said_by(const AnnotatedDocument& document, ByteOffset cue, ByteOffset until) {
  ByteSpan found;
  visit_around(document, until, [&](const Quote& quote) {
    const bool whole = quote.kind == QuoteKind::direct || quote.kind == QuoteKind::indirect;
    if (whole && quote.cue.begin <= cue && cue < quote.cue.end) found = quote.content.front();
  });
  return found;
}

}  // namespace dramatis
