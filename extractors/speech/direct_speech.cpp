// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/direct_speech.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "extractors/speech/attribution.hpp"

namespace dramatis {

namespace {

enum class Side : std::uint8_t { none, before, after };

/// A quotation with what attributes it.
struct Quotation {
  QuotedRun run;
  bool whole = false;
  bool ends_with_stop = false;  // "." inside: the sentence is over, what follows is another
  TokenSpan source;
  TokenSpan cue;
  Side side = Side::none;
};

class DirectSpeechFinder {
 public:
  DirectSpeechFinder(const ReportingWords& words, const AnnotatedDocument& document)
      : document_(document), text_(words, document), search_(text_.search()), attribution_(words, text_) {}

  DirectSpeech find(std::vector<QuotedRun> runs) {
    for (QuotedRun& run : runs) {
      Quotation q;
      q.whole = text_.is_whole(run);
      q.ends_with_stop = text_.last_inner(run) < run.end() && search_.is(text_.last_inner(run), ".");
      q.run = std::move(run);
      quotations_.push_back(std::move(q));
    }
    for (std::size_t i = 0; i < quotations_.size(); ++i) {
      quotations_[i].whole = quotations_[i].whole || ends_interrupted(i);
      if (quotations_[i].whole) attribute(i);
    }
    return join();
  }

 private:
  /// "The bridge," she added, | "is safe."
  [[nodiscard]] bool ends_interrupted(std::size_t i) const {
    if (i == 0) return false;
    const Quotation &first = quotations_[i - 1], &second = quotations_[i];
    const std::uint32_t begin = second.run.begin(), last = text_.last_inner(second.run);
    std::uint32_t comma = begin - 1;  // "…," she added, *but* "it is old."
    if (begin > 1 && search_.has(comma, part::coordinator)) --comma;
    return first.whole && first.side == Side::after && begin > 0 && search_.is(comma, ",") &&
           std::max(first.cue.end.value, first.source.end.value) == comma && last < second.run.end() &&
           search_.is_punctuation(last) && text_.ends_like_speech(last);
  }

  // ---- one quotation

  /// Where the text behind quotation `i` that may attribute it ends.
  [[nodiscard]] std::uint32_t window_after(std::size_t i) const {
    const std::uint32_t from = quotations_[i].run.end();
    if (from >= document_.tokens.size() || text_.paragraph_of(from) != text_.paragraph_of(from - 1)) return from;
    std::uint32_t end = text_.sentence_end(from);
    for (std::size_t k = i + 1; k < quotations_.size() && quotations_[k].run.begin() < end; ++k)
      if (quotations_[k].whole) return quotations_[k].run.begin();
    return end;
  }
  [[nodiscard]] std::uint32_t window_before(std::size_t i) const {
    std::uint32_t begin = text_.sentence_begin(quotations_[i].run.begin());
    for (std::size_t k = i; k-- > 0;)
      if (quotations_[k].whole) {
        begin = std::max(begin, quotations_[k].run.end());
        break;
      }
    return begin;
  }

  void attribute(std::size_t i) {
    Quotation& q = quotations_[i];
    const std::uint32_t from = q.run.end(), to = window_after(i);
    auto after = attribution_.behind(from, to);
    const std::uint32_t window = window_before(i);
    auto before = attribution_.ahead(window, q.run.begin());
    if (!before && text_.opens_paragraph(q.run.begin()) && q.run.begin() > 0 && search_.is(q.run.begin() - 1, ":"))
      before = attribution_.ahead(text_.sentence_begin(q.run.begin() - 1),
                                  q.run.begin());  // "He said:" ends the paragraph before
    if (!after && !before && !q.ends_with_stop)
      after = attribution_.behind_any_verb(from, to, search_.is(text_.last_inner(q.run), ","));
    if (!after && !before) before = attribution_.ahead_any_verb(window, q.run.begin());
    // A full stop inside closes the sentence: "Berg said: "…." Others said …" is Berg's; only "He said." may still
    // follow.
    if (before && search_.is(q.run.begin() - 1, ":") && !search_.is(text_.last_inner(q.run), ",")) after.reset();
    const bool only_remark = !q.ends_with_stop || (after && is_short_remark(*after, to));
    if (after && only_remark && !(before && q.ends_with_stop)) {
      set(q, *after, Side::after);
    } else if (before) {
      set(q, *before, Side::before);
    } else if (const auto phrase = attribution_.by_phrase(from, to)) {
      set(q, *phrase, Side::after);
    }
  }

  /// "He said." alone behind a quotation: a verb of saying without anything said.
  [[nodiscard]] bool is_short_remark(const Attribution& after, std::uint32_t to) const {
    const std::uint32_t end = std::max(after.cue.end.value, after.source.end.value);
    return end < to && search_.is_punctuation(end) && !search_.is(end, ":");
  }

  static void set(Quotation& q, const Attribution& found, Side side) {
    q.source = found.source;
    q.cue = found.cue;
    q.side = side;
  }

  /// May a quotation without a source be the last speaker's? It begins a sentence, and is no title or
  /// heading: "'A Long Road Home'" alone on its line.
  [[nodiscard]] bool may_go_on(const QuotedRun& run) const {
    const std::uint32_t begin = run.begin();
    const bool at_sentence =
        document_.tokens[begin].has(token_flag::sentence_start) || text_.sentence_begin(begin) == begin ||
        (begin > 0 && (search_.is(begin - 1, ".") || text_.is_mark(begin - 1) || search_.is(begin - 1, ":")));
    if (!at_sentence) return false;
    const Sentence& sentence = document_.sentence_of(TokenIndex(begin));
    return sentence.casing == Casing::normal;
  }

  /// "There is calm now," *and donations rose again*, Berg said: the words behind the mark are his too.
  [[nodiscard]] std::uint32_t told_back(const Quotation& q) const {
    const std::uint32_t end = q.run.end();
    if (q.side != Side::after || q.source.begin.value < end + 3 || !search_.has(end, part::coordinator)) return end;
    return q.source.begin.value - 1;
  }

  /// "With so many wells, "there is no danger," he said": the words before the mark are his too.
  [[nodiscard]] std::uint32_t told_front(std::size_t i) const {
    const Quotation& q = quotations_[i];
    if (q.side == Side::before) return told_clause(q);
    const std::uint32_t first = text_.first_inner(q.run), from = window_before(i);
    if (q.side != Side::after || document_.tokens[first].shape != Shape::lower || q.run.begin() < from + 2)
      return q.run.begin();
    if (from != text_.sentence_begin(q.run.begin())) return q.run.begin();
    return from;
  }

  /// "She said *that if she won, "I will stay"*": the clause of hers that the mark stands in.
  [[nodiscard]] std::uint32_t told_clause(const Quotation& q) const {
    constexpr std::uint32_t kFarthest = 6;  // "said in an email on Monday that"
    const std::uint32_t begin = q.run.begin(), limit = std::min(begin, q.cue.end.value + kFarthest);
    for (std::uint32_t k = q.cue.end.value; k < limit && !search_.is_punctuation(k); ++k)
      if (search_.has(k, part::that)) return search_.is_finite_verb(k + 1) ? begin : k;
    return begin;
  }

  // ---- the document

  /// Sentence ends between two tokens.
  [[nodiscard]] std::uint32_t stops_between(std::uint32_t from, std::uint32_t to) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = from; i < to; ++i) {
      const bool stop = search_.is_punctuation(i) && (search_.is(i, ".") || search_.is(i, "?") || search_.is(i, "!"));
      if (stop && (i + 1 == to || document_.tokens[i + 1].has(token_flag::sentence_start))) ++count;
    }
    return count;
  }

  static void add_content(Speech& speech, const QuotedRun& run, const AnnotatedDocument& document) {
    for (const TokenSpan segment : run.segments) {
      std::uint32_t begin = segment.begin.value, end = segment.end.value;
      while (begin < end && quote_mark(document.text(document.tokens[begin])) != QuoteMark::none) ++begin;
      while (end > begin && quote_mark(document.text(document.tokens[end - 1])) != QuoteMark::none) --end;
      if (begin < end) speech.content.push_back({TokenIndex(begin), TokenIndex(end)});
    }
  }

  /// The last speech with words in quotation marks, which may go on.
  struct Open {
    std::size_t speech = 0;
    std::size_t last = 0;  // quotation
    bool may_continue = false;
  };

  /// Interrupted speech is one: "S1," he said, "S2."
  [[nodiscard]] bool is_same_speech(const Open& open, const Speech& speech, const Quotation& q) const {
    constexpr std::uint32_t kLongestGapBytes = 500;
    const Quotation& last = quotations_[open.last];
    const std::uint32_t gap_from = last.run.end(), gap_to = q.run.begin();
    if (goes_on_in_next_paragraph(last, q)) return true;
    if (text_.paragraph_of(last.run.begin()) != text_.paragraph_of(q.run.begin())) return false;
    if (!q.source.is_empty() && q.cue != speech.cue) return false;
    if (gap_from == gap_to) return true;
    return open.may_continue && document_.tokens[gap_to].begin - document_.tokens[gap_from].begin < kLongestGapBytes &&
           stops_between(gap_from, gap_to) <= 1;
  }

  /// ""We lost," Berg said on Monday. | "But we will be back."": the next paragraph opens with more of it, and nothing
  /// but who says it stands between.
  [[nodiscard]] bool goes_on_in_next_paragraph(const Quotation& last, const Quotation& q) const {
    const std::uint32_t gap_from = last.run.end(), gap_to = q.run.begin();
    const bool listed = !last.cue.is_empty() && search_.is_dash(last.cue.begin.value);  // "…" — Anna Berg
    return q.source.is_empty() && !listed && text_.opens_paragraph(gap_to) && !q.run.single &&
           text_.paragraph_of(gap_to) == text_.paragraph_of(last.run.end() - 1) + 1 && may_go_on(q.run) &&
           (gap_from == gap_to || (last.side == Side::after && stops_between(gap_from, gap_to) <= 1));
  }

  /// A quotation without a source is theirs of whom the sentence before reports, else the last speaker's; without any
  /// it is left out, since it is a title or a term.
  [[nodiscard]] bool inherit_source(Quotation& q, const std::optional<Open>& open, const DirectSpeech& result) const {
    if (!may_go_on(q.run)) return false;
    const std::uint32_t said_before = open ? quotations_[open->last].run.end() : 0;
    if (const auto reported = attribution_.reporter_before(q.run.begin(), said_before)) {
      set(q, *reported, Side::before);
      return true;
    }
    if (!open || (q.run.single && !quotations_[open->last].run.single)) return false;
    q.source = result.speech[open->speech].source;
    q.cue = result.speech[open->speech].cue;
    return true;
  }

  [[nodiscard]] Speech speech_of(std::size_t i) const {
    const Quotation& q = quotations_[i];
    Speech speech;
    speech.source = q.source;
    speech.cue = q.cue;
    add_content(speech, q.run, document_);
    if (speech.content.empty()) return speech;
    if (const std::uint32_t front = told_front(i); front < q.run.begin()) {
      speech.kind = QuoteKind::mixed;
      speech.content.front().begin = TokenIndex(front);
    }
    if (const std::uint32_t back = told_back(q); back > q.run.end()) {
      speech.kind = QuoteKind::mixed;
      speech.content.back().end = TokenIndex(back);
    }
    return speech;
  }

  DirectSpeech join() {
    DirectSpeech result;
    std::optional<Open> open;
    for (std::size_t i = 0; i < quotations_.size(); ++i) {
      Quotation& q = quotations_[i];
      if (!q.whole) continue;
      if (open && is_same_speech(*open, result.speech[open->speech], q)) {
        add_content(result.speech[open->speech], q.run, document_);
        open = Open{open->speech, i, q.side == Side::after};
        continue;
      }
      if (q.source.is_empty() && !inherit_source(q, open, result)) continue;
      Speech speech = speech_of(i);
      if (speech.content.empty()) continue;
      result.speech.push_back(std::move(speech));
      open = Open{result.speech.size() - 1, i, q.side == Side::after};
    }
    for (Quotation& q : quotations_) (q.whole ? result.whole : result.fragments).push_back(std::move(q.run));
    return result;
  }

  const AnnotatedDocument& document_;
  QuotedText text_;
  const SourceSearch& search_;
  AttributionSearch attribution_;
  std::vector<Quotation> quotations_;
};

}  // namespace

DirectSpeech find_direct_speech(const ReportingWords& words, const AnnotatedDocument& document,
                                std::vector<QuotedRun> runs) {
  return DirectSpeechFinder(words, document).find(std::move(runs));
}

}  // namespace dramatis
