// SPDX-License-Identifier: Apache-2.0
#include "extractors/speakers.hpp"

#include <algorithm>

namespace dramatis {

namespace {

/// Names before nominals before pronouns; then the one that ends last is usually not the head:
/// "Anna Berg, a spokeswoman for Nordhavn Bank" is Berg, "Norway's prime minister" is the nominal.
bool is_better(const Mention& a, const Mention& b) {
  if (a.extent.size() != b.extent.size() && a.extent.contains(b.extent)) return true;
  if (b.extent.size() != a.extent.size() && b.extent.contains(a.extent)) return false;
  return a.span.begin < b.span.begin;
}

class SpeakerResolver final : public Extractor {
 public:
  [[nodiscard]] std::string_view name() const override { return "speakers"; }
  [[nodiscard]] std::string_view layers() const override { return "quotes, mentions → quotes"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    for (Quote& quote : document.quotes)
      if (quote.speaker == kNoEntity && !quote.source.is_empty()) quote.speaker = speaker_in(document, quote.source);
  }

 private:
  static EntityIndex speaker_in(const AnnotatedDocument& document, ByteSpan source) {
    const Mention* best = nullptr;
    auto mention = std::lower_bound(document.mentions.begin(), document.mentions.end(), source.begin,
                                    [](const Mention& m, ByteOffset at) { return m.span.begin < at; });
    for (; mention != document.mentions.end() && mention->span.begin < source.end; ++mention) {
      if (mention->entity == kNoEntity || !source.contains(mention->span)) continue;
      if (best == nullptr || is_better(*mention, *best)) best = &*mention;
    }
    return best == nullptr ? kNoEntity : best->entity;
  }
};

}  // namespace

std::unique_ptr<Extractor> make_speaker_resolver() { return std::make_unique<SpeakerResolver>(); }

const Quote* quote_around(const AnnotatedDocument& document, ByteSpan span) {
  // quotes ascend by their first content byte; an enclosing one begins at or before the span
  auto after = std::upper_bound(document.quotes.begin(), document.quotes.end(), span.begin,
                                [](ByteOffset at, const Quote& q) { return at < q.content.front().begin; });
  const Quote* best = nullptr;
  std::uint32_t best_size = 0;
  constexpr int kLookBack = 16;  // quotes nest and interleave no deeper than this
  for (int steps = 0; after != document.quotes.begin() && steps < kLookBack; ++steps) {
    --after;
    for (const ByteSpan content : after->content)
      if (content.contains(span) && (best == nullptr || content.size() < best_size)) {
        best = &*after;
        best_size = content.size();
      }
  }
  return best;
}

EntityIndex attribution_of(const AnnotatedDocument& document, ByteSpan span) {
  const Quote* quote = quote_around(document, span);
  return quote == nullptr ? kNoEntity : quote->speaker;
}

}  // namespace dramatis
