// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/quote_finder.hpp"

#include <algorithm>
#include <utility>

#include "extractors/speech/direct_speech.hpp"
#include "extractors/speech/indirect_speech.hpp"
#include "extractors/speech/quotation_marks.hpp"
#include "extractors/speech/reporting_words.hpp"

namespace dramatis {

namespace {

class QuoteFinder final : public Extractor {
 public:
  explicit QuoteFinder(const Lexicon& lexicon) : words_(lexicon) {}
  [[nodiscard]] std::string_view name() const override { return "quotes"; }
  [[nodiscard]] std::string_view layers() const override { return "tokens, tags → quotes, token flags"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    const DirectSpeech direct = find_direct_speech(words_, document, find_quoted_runs(document));
    for (const Speech& speech : direct.speech) add(document, speech);
    for (const Speech& speech : find_indirect_speech(words_, document, direct)) add(document, speech);
    std::stable_sort(document.quotes.begin(), document.quotes.end(),
                     [](const Quote& a, const Quote& b) { return a.content.front().begin < b.content.front().begin; });
  }

 private:
  static ByteSpan bytes(const AnnotatedDocument& document, TokenSpan tokens) {
    return tokens.is_empty() ? ByteSpan{} : document.bytes(tokens);
  }

  static void add(AnnotatedDocument& document, const Speech& speech) {
    Quote quote;
    quote.kind = speech.kind;
    for (const TokenSpan tokens : speech.content) quote.content.push_back(document.bytes(tokens));
    quote.source = bytes(document, speech.source);
    quote.cue = bytes(document, speech.cue);
    const std::uint32_t zone = document.sentence_of(speech.content.front().begin).zone;
    if (zone < document.document.zones.size()) {
      if (document.document.zones[zone].kind == ZoneKind::furniture) return;
      quote.story = document.document.zones[zone].story;
    }
    document.quotes.push_back(std::move(quote));
  }

  ReportingWords words_;
};

}  // namespace

std::unique_ptr<Extractor> make_quote_finder(const Lexicon& lexicon) { return std::make_unique<QuoteFinder>(lexicon); }

}  // namespace dramatis
