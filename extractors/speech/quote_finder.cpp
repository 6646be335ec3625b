// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/quote_finder.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "extractors/marked_tokens.hpp"
#include "extractors/speech/direct_speech.hpp"
#include "extractors/speech/indirect_speech.hpp"
#include "extractors/speech/noun_speech.hpp"
#include "extractors/speech/quotation_marks.hpp"
#include "extractors/speech/reporting_words.hpp"
#include "extractors/speech/transcript.hpp"

namespace dramatis {

namespace {

class QuoteFinder final : public Extractor {
 public:
  QuoteFinder(const Lexicon& lexicon, TypeId place) : words_(lexicon), place_(place) {}
  [[nodiscard]] std::string_view name() const override { return "quotes"; }
  [[nodiscard]] std::string_view layers() const override { return "tokens, tags → quotes, token flags"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    const std::span<const std::uint32_t> places = telling_places(document);
    std::vector<QuotedRun> runs = find_quoted_runs(document, places);
    const std::vector<Turn> turns = find_turns(document);
    std::erase_if(runs, [&](const QuotedRun& run) { return is_inside(run, turns); });
    DirectSpeech direct = find_direct_speech(words_, document, std::move(runs));
    add_turns(direct, turns);
    for (const Speech& speech : direct.speech) add(document, speech);
    const std::vector<Speech> indirect = find_indirect_speech(words_, document, direct, place_, places);
    for (const Speech& speech : indirect) add(document, speech);
    for (const Speech& speech : find_noun_speech(words_, document, direct, indirect, places)) add(document, speech);
    std::stable_sort(document.quotes.begin(), document.quotes.end(),
                     [](const Quote& a, const Quote& b) { return a.content.front().begin < b.content.front().begin; });
  }

 private:
  /// Quotation marks, words that report, colons, "that": all that speech begins at, in one pass. Valid until the next
  /// call on this thread.
  [[nodiscard]] std::span<const std::uint32_t> telling_places(const AnnotatedDocument& document) const {
    return tokens_where(document.tokens,
                        [this](const Token& t) { return (t.shape >= Shape::punctuation) | words_.may_tell(t.word); });
  }

  /// What is quoted in a turn is part of it.
  static bool is_inside(const QuotedRun& run, const std::vector<Turn>& turns) {
    const auto behind = std::upper_bound(turns.begin(), turns.end(), run.begin(),
                                         [](std::uint32_t at, const Turn& turn) { return at < turn.content.begin(); });
    return (behind != turns.begin() && run.begin() < std::prev(behind)->content.end()) ||
           (behind != turns.end() && behind->content.begin() < run.end());
  }

  static void add_turns(DirectSpeech& direct, const std::vector<Turn>& turns) {
    if (turns.empty()) return;
    for (const Turn& turn : turns) {
      direct.speech.push_back({QuoteKind::direct, turn.content.segments, turn.label, {turn.colon, turn.colon + 1}});
      direct.whole.push_back(turn.content);
    }
    std::sort(direct.whole.begin(), direct.whole.end(),
              [](const QuotedRun& a, const QuotedRun& b) { return a.begin() < b.begin(); });
  }

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
  TypeId place_;
};

}  // namespace

std::unique_ptr<Extractor> make_quote_finder(const Lexicon& lexicon, TypeId place) {
  return std::make_unique<QuoteFinder>(lexicon, place);
}

}  // namespace dramatis
