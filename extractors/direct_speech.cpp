// SPDX-License-Identifier: Apache-2.0
#include "extractors/direct_speech.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "extractors/speech_source.hpp"

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

class Attribution {
 public:
  Attribution(const ReportingWords& words, const AnnotatedDocument& document)
      : words_(words), document_(document), search_(words, document) {}

  DirectSpeech find(std::vector<QuotedRun> runs) {
    for (QuotedRun& run : runs) {
      Quotation q;
      q.whole = is_whole(run);
      q.ends_with_stop = last_inner(run) < run.end() && search_.is(last_inner(run), ".");
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
  // ---- positions
  [[nodiscard]] std::uint32_t paragraph_of(std::uint32_t i) const {
    return document_.sentences[document_.tokens[i].sentence].paragraph;
  }
  [[nodiscard]] std::uint32_t sentence_begin(std::uint32_t i) const {
    return document_.sentences[document_.tokens[i].sentence].tokens.begin.value;
  }
  [[nodiscard]] std::uint32_t sentence_end(std::uint32_t i) const {
    return document_.sentences[document_.tokens[i].sentence].tokens.end.value;
  }
  [[nodiscard]] bool opens_paragraph(std::uint32_t i) const {
    const std::uint32_t s = document_.tokens[i].sentence;
    return document_.sentences[s].tokens.begin.value == i &&
           (s == 0 || document_.sentences[s - 1].paragraph != document_.sentences[s].paragraph);
  }
  [[nodiscard]] bool is_mark(std::uint32_t i) const {
    return quote_mark(document_.text(document_.tokens[i])) != QuoteMark::none;
  }
  [[nodiscard]] std::uint32_t first_inner(const QuotedRun& run) const {
    std::uint32_t i = run.begin();
    while (i < run.end() && is_mark(i)) ++i;
    return i;
  }
  [[nodiscard]] std::uint32_t last_inner(const QuotedRun& run) const {
    std::uint32_t i = run.end();
    while (i > run.begin() && is_mark(i - 1)) --i;
    return i > run.begin() ? i - 1 : run.end();
  }

  /// Whole speech, not a fragment inside somebody else's sentence: it ends like a sentence or a
  /// clause and begins where one may begin.
  [[nodiscard]] bool is_whole(const QuotedRun& run) const {
    const std::uint32_t first = first_inner(run), last = last_inner(run);
    if (first >= run.end() || last >= run.end()) return false;
    std::uint32_t words = 0;
    for (std::uint32_t i = first; i <= last; ++i) words += search_.is_punctuation(i) ? 0U : 1U;
    const bool ends =
        !run.closed || (search_.is_punctuation(last) && (ends_like_speech(last) || search_.is_dash(last)));
    const bool capital =
        document_.tokens[first].shape != Shape::lower && document_.tokens[first].shape != Shape::number;
    const bool at_paragraph = opens_paragraph(run.begin());
    if (is_title(first, last)) return false;
    const bool after_verb = run.begin() > 0 && capital && is_cue(run.begin() - 1);  // chanted "What curfew?"
    const bool starts = at_paragraph || after_verb || begins_after_break(run.begin() - 1);
    if (at_paragraph && !ends && words < 6) return false;
    return (ends && starts && (words >= 3 || capital)) || (words >= 8 && capital && starts);
  }
  /// "The bridge," she added, | "is safe."
  [[nodiscard]] bool ends_interrupted(std::size_t i) const {
    if (i == 0) return false;
    const Quotation &first = quotations_[i - 1], &second = quotations_[i];
    const std::uint32_t begin = second.run.begin(), last = last_inner(second.run);
    return first.whole && first.side == Side::after && begin > 0 && search_.is(begin - 1, ",") &&
           std::max(first.cue.end.value, first.source.end.value) + 1 == begin && last < second.run.end() &&
           search_.is_punctuation(last) && ends_like_speech(last);
  }
  /// "A Long Road Home," inside a sentence names a work: every word of any length has its capital.
  [[nodiscard]] bool is_title(std::uint32_t first, std::uint32_t last) const {
    if (!search_.is(last, ",")) return false;
    std::uint32_t capitals = 0;
    for (std::uint32_t i = first; i < last; ++i) {
      const Token& token = document_.tokens[i];
      if (token.shape == Shape::lower && token.end - token.begin > 3) return false;
      if (is_verb(token.tag) && token.shape == Shape::lower) return false;
      capitals += token.shape == Shape::capitalized ? 1U : 0U;
    }
    return capitals >= 2;
  }
  [[nodiscard]] bool ends_like_speech(std::uint32_t i) const {
    const std::string_view text = document_.text(document_.tokens[i]);
    return text == "," || text == "." || text == "?" || text == "!" || text == "..." || text == "\u2026" ||
           text == "-" || text == "--";
  }
  [[nodiscard]] bool begins_after_break(std::uint32_t before) const {
    if (!search_.is_punctuation(before)) return false;
    const std::string_view text = document_.text(document_.tokens[before]);
    return text == "," || text == ":" || text == "." || text == "?" || text == "!" || text == ";" || text == ")" ||
           text == "..." || text == "\u2026" || search_.is_dash(before) || is_mark(before);
  }

  // ---- one quotation

  /// Where the text behind quotation `i` that may attribute it ends.
  [[nodiscard]] std::uint32_t window_after(std::size_t i) const {
    const std::uint32_t from = quotations_[i].run.end();
    if (from >= document_.tokens.size() || paragraph_of(from) != paragraph_of(from - 1)) return from;
    std::uint32_t end = sentence_end(from);
    for (std::size_t k = i + 1; k < quotations_.size() && quotations_[k].run.begin() < end; ++k)
      if (quotations_[k].whole) return quotations_[k].run.begin();
    return end;
  }
  [[nodiscard]] std::uint32_t window_before(std::size_t i) const {
    std::uint32_t begin = sentence_begin(quotations_[i].run.begin());
    for (std::size_t k = i; k-- > 0;)
      if (quotations_[k].whole) {
        begin = std::max(begin, quotations_[k].run.end());
        break;
      }
    return begin;
  }

  struct Found {
    TokenSpan source;
    TokenSpan cue;
  };

  static Found found(TokenSpan source, std::uint32_t cue_begin, std::uint32_t cue_end) {
    return {source, {TokenIndex(cue_begin), TokenIndex(cue_end)}};
  }
  static TokenSpan span(const SpeechSource& source) { return {TokenIndex(source.begin), TokenIndex(source.end)}; }

  /// A reporting verb used as one: "text", "states" and "attacks" are more often nouns.
  [[nodiscard]] bool is_cue(std::uint32_t i) const { return search_.is_lower(i) && search_.is_reporting(i); }

  /// "…," said Berg · "…," Berg said · "…," he told reporters
  [[nodiscard]] std::optional<Found> behind(std::uint32_t from, std::uint32_t to) const {
    std::uint32_t at = from;
    while (at < to && (search_.is(at, ",") || search_.is_dash(at))) ++at;
    if (at < to && search_.has(at, part::coordinator)) return behind_second_clause(at, to);
    if (at < to && search_.verb(at) != 0 && search_.is_lower(at))
      if (const auto source = search_.after(at + 1, to)) return found(*source, at, at + 1);
    for (std::uint32_t v = from + 1; v < to && v < from + 26; ++v) {
      if (!is_cue(v)) continue;
      if ((search_.verb(v) & report::gerund) != 0 && !search_.has(v - 1, part::auxiliary)) continue;
      if (search_.has(v - 1, part::to) && search_.lead_before(v, from) == v) continue;  // "had a statement to read"
      const auto source = search_.before(v, from);
      if (source && source->begin <= from + 2 && !search_.has(source->begin, part::relative))
        return found(span(*source), source->cue_begin, v + 1);
    }
    return std::nullopt;
  }

  /// "…," and donations began to rise again, Berg said
  [[nodiscard]] std::optional<Found> behind_second_clause(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t v = from + 4; v < to; ++v) {
      if (!is_cue(v)) continue;
      const auto source = search_.before(v, from);
      if (source && source->begin > from + 2 && search_.is(source->begin - 1, ","))
        return found(span(*source), source->cue_begin, v + 1);
    }
    return std::nullopt;
  }

  /// "…," Berg went on · "…?" Berg pressed. A clause that has nothing but a subject and a verb can only
  /// attribute the words before it, whatever the verb is.
  [[nodiscard]] std::optional<Found> behind_any_verb(std::uint32_t from, std::uint32_t to, bool after_comma) const {
    // "…!" beamed Anna Berg
    if (from + 1 < to && search_.is_lower(from) && is_proper(document_.tokens[from + 1].tag) &&
        (document_.tokens[from].tag == Tag::VBD || document_.tokens[from].tag == Tag::VBZ))
      if (const auto source = search_.after(from + 1, to)) return found(*source, from, from + 1);
    if (from < to && search_.has(from, part::coordinator)) return std::nullopt;  // "…," and donations rose
    for (std::uint32_t v = from + 1; v < to && v < from + 12; ++v) {
      const Tag tag = document_.tokens[v].tag;
      if (tag != Tag::VBD && tag != Tag::VBZ) continue;
      if (!after_comma && !(v + 1 < to && search_.is_punctuation(v + 1))) return std::nullopt;
      const auto source = search_.before(v, from);
      if (!source || source->begin > from + 1 || search_.has(source->begin, part::relative)) return std::nullopt;
      // "went on": a word alone between verb and stop is its particle
      const bool particle = v + 2 < to && search_.is_lower(v + 1) &&
                            search_.has(v + 1, part::particle | part::outside | part::preposition) &&
                            search_.is_punctuation(v + 2);
      return found(span(*source), source->cue_begin, particle ? v + 2 : v + 1);
    }
    return std::nullopt;
  }

  /// The subject of the first finite verb: "Berg wrote to the council, | adding, "…""
  [[nodiscard]] std::optional<TokenSpan> clause_subject(std::uint32_t from, std::uint32_t to) const {
    const auto source = search_.main_subject(from, to, [&](std::uint32_t k) { return search_.is_finite_verb(k); });
    return source ? std::optional(span(*source)) : std::nullopt;
  }

  /// Berg said: "…" · Berg told reporters, "…" · Said Berg: "…" · ANNA BERG: "…"
  [[nodiscard]] std::optional<Found> ahead(std::uint32_t from, std::uint32_t to) const {
    if (to <= from) return std::nullopt;
    const std::uint32_t last = to - 1;
    const bool introduces = search_.is(last, ",") || search_.is(last, ":") || search_.is_dash(last) ||
                            search_.has(last, part::that) || is_cue(last);
    if (!introduces) return std::nullopt;
    for (std::uint32_t v = last; v > from; --v) {
      if (!is_cue(v)) continue;
      if ((search_.verb(v) & report::gerund) != 0 && !search_.has(v - 1, part::auxiliary)) {
        if (const auto subject = clause_subject(from, v)) return found(*subject, v, v + 1);
        continue;
      }
      if (const auto source = search_.before(v, from)) return found(span(*source), source->cue_begin, v + 1);
      if (search_.is_finite_verb(v))
        if (const auto source = search_.linked(v, from)) return found(span(*source), source->cue_begin, v + 1);
      if (search_.has(v - 1, part::coordinator) || search_.is(v - 1, ","))  // "leaned in and said:"
        if (const auto subject = clause_subject(from, v)) return found(*subject, v, v + 1);
    }
    if (search_.verb(from) != 0 && search_.is(last, ":"))
      if (const auto source = search_.after(from + 1, last); source && source->end.value == last)
        return found(*source, from, from + 1);
    if (search_.is(last, ":") && to - from <= 8 && is_proper(document_.tokens[from].tag))
      return found({TokenIndex(from), TokenIndex(last)}, last, to);
    for (std::uint32_t i = from; i < last; ++i)
      if (const std::uint32_t length = words_.phrase_length(document_, i); length != 0) {
        std::uint32_t end = i + length;
        while (end < last && !search_.is(end, ",") && !search_.is(end, ":")) ++end;
        if (end > i + length) return found({TokenIndex(i + length), TokenIndex(end)}, i, i + length);
      }
    return std::nullopt;
  }

  /// "He then turned to the hall: "…"": before a colon any verb introduces speech.
  [[nodiscard]] std::optional<Found> ahead_any_verb(std::uint32_t from, std::uint32_t to) const {
    if (to <= from + 1 || !search_.is(to - 1, ":")) return std::nullopt;
    for (std::uint32_t v = from + 1; v < to; ++v) {
      if (!search_.is_finite_verb(v)) continue;
      if (const auto source = search_.before(v, from)) return found(span(*source), source->cue_begin, v + 1);
    }
    return std::nullopt;
  }

  /// "…," according to Berg · "…" — Anna Berg
  [[nodiscard]] std::optional<Found> by_phrase(std::uint32_t from, std::uint32_t to) const {
    std::uint32_t at = from;
    if (at < to && search_.is(at, ",")) ++at;
    if (at >= to) return std::nullopt;
    if (const std::uint32_t length = words_.phrase_length(document_, at); length != 0) {
      std::uint32_t end = at + length;
      while (end < to && !search_.is(end, ",") && !search_.is(end, ".") && !search_.is(end, ";")) ++end;
      if (end > at + length)
        return Found{{TokenIndex(at + length), TokenIndex(end)}, {TokenIndex(at), TokenIndex(at + length)}};
    }
    if (search_.is_dash(at) && at + 1 < to && !search_.is_lower(at + 1) && !search_.is_punctuation(at + 1)) {
      std::uint32_t end = at + 1;
      while (end < to && !search_.is(end, ",") && !search_.is(end, ".") && end < at + 9) ++end;
      return Found{{TokenIndex(at + 1), TokenIndex(end)}, {TokenIndex(at), TokenIndex(at + 1)}};
    }
    return std::nullopt;
  }

  void attribute(std::size_t i) {
    Quotation& q = quotations_[i];
    const std::uint32_t from = q.run.end(), to = window_after(i);
    auto after = behind(from, to);
    const std::uint32_t window = window_before(i);
    auto before = ahead(window, q.run.begin());
    if (!before && opens_paragraph(q.run.begin()) && q.run.begin() > 0 && search_.is(q.run.begin() - 1, ":"))
      before = ahead(sentence_begin(q.run.begin() - 1), q.run.begin());  // "He said:" ends the paragraph before
    if (!after && !before && !q.ends_with_stop) after = behind_any_verb(from, to, search_.is(last_inner(q.run), ","));
    if (!after && !before) before = ahead_any_verb(window, q.run.begin());
    // A full stop inside closes the sentence: "Berg said: "…." Others said …" is Berg's; only "He said." may still
    // follow.
    if (before && search_.is(q.run.begin() - 1, ":") && !search_.is(last_inner(q.run), ",")) after.reset();
    const bool only_remark = !q.ends_with_stop || (after && is_short_remark(*after, to));
    if (after && only_remark && !(before && q.ends_with_stop)) {
      set(q, *after, Side::after);
    } else if (before) {
      set(q, *before, Side::before);
    } else if (const auto phrase = by_phrase(from, to)) {
      set(q, *phrase, Side::after);
    }
  }

  /// "He said." alone behind a quotation: a verb of saying without anything said.
  [[nodiscard]] bool is_short_remark(const Found& after, std::uint32_t to) const {
    const std::uint32_t end = std::max(after.cue.end.value, after.source.end.value);
    return end < to && search_.is_punctuation(end) && !search_.is(end, ":");
  }

  static void set(Quotation& q, const Found& found, Side side) {
    q.source = found.source;
    q.cue = found.cue;
    q.side = side;
  }

  /// May a quotation without a source be the last speaker's? It begins a sentence, and is no title or
  /// heading: "'A Long Road Home'" alone on its line.
  [[nodiscard]] bool may_go_on(const QuotedRun& run) const {
    const std::uint32_t begin = run.begin();
    const bool at_sentence =
        document_.tokens[begin].has(token_flag::sentence_start) || sentence_begin(begin) == begin ||
        (begin > 0 && (search_.is(begin - 1, ".") || is_mark(begin - 1) || search_.is(begin - 1, ":")));
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
    const std::uint32_t first = first_inner(q.run), from = window_before(i);
    if (q.side != Side::after || document_.tokens[first].shape != Shape::lower || q.run.begin() < from + 2)
      return q.run.begin();
    if (from != sentence_begin(q.run.begin())) return q.run.begin();
    return from;
  }

  /// "Trump shot back in a statement, *saying he* had made money. | "Frankly, this is how we think."": words without a
  /// source are those of whom the sentence before reports, if nobody was quoted since `low`.
  [[nodiscard]] std::optional<Found> reporter_before(std::uint32_t begin, std::uint32_t low) const {
    const std::uint32_t sentence = document_.tokens[begin].sentence;
    if (sentence == 0 || document_.tokens[begin].sentence != document_.tokens[begin - 1].sentence + 1) return {};
    const std::uint32_t from = sentence_begin(begin - 1);
    if (from < low) return std::nullopt;
    for (std::uint32_t v = from + 1; v < begin; ++v) {
      if (!is_cue(v) || (search_.verb(v) & (report::that | report::object)) == 0 ||
          (search_.verb(v) & (report::thought | report::gerund)) != 0)
        continue;
      const auto source = search_.before(v, from);
      if (source && source->begin <= from + 1) return found(span(*source), source->cue_begin, v + 1);
    }
    return std::nullopt;
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

  /// Interrupted speech is one: "S1," he said, "S2." A quotation without a source goes on with the
  /// last speaker; without any it is left out, since it is a title or a term.
  DirectSpeech join() {
    DirectSpeech result;
    struct Open {
      std::size_t speech = 0;
      std::size_t last = 0;  // quotation
      bool may_continue = false;
    };
    std::optional<Open> open;
    for (std::size_t i = 0; i < quotations_.size(); ++i) {
      Quotation& q = quotations_[i];
      if (!q.whole) continue;
      if (open) {
        const Quotation& last = quotations_[open->last];
        Speech& speech = result.speech[open->speech];
        constexpr std::uint32_t kLongestGapBytes = 500;
        const std::uint32_t gap_from = last.run.end(), gap_to = q.run.begin();
        const bool same_paragraph = paragraph_of(last.run.begin()) == paragraph_of(q.run.begin());
        const bool same_source = q.source.is_empty() || q.cue == speech.cue;
        const bool near =
            gap_from == gap_to || document_.tokens[gap_to].begin - document_.tokens[gap_from].begin < kLongestGapBytes;
        if (same_paragraph && same_source && near && (open->may_continue || gap_from == gap_to) &&
            stops_between(gap_from, gap_to) <= 1) {
          add_content(speech, q.run, document_);
          open = Open{open->speech, i, q.side == Side::after};
          continue;
        }
      }
      if (q.source.is_empty()) {
        if (!may_go_on(q.run)) continue;
        const std::uint32_t said_before = open ? quotations_[open->last].run.end() : 0;
        if (const auto reported = reporter_before(q.run.begin(), said_before)) {
          set(q, *reported, Side::before);
        } else {
          if (!open || (q.run.single && !quotations_[open->last].run.single)) continue;
          q.source = result.speech[open->speech].source;
          q.cue = result.speech[open->speech].cue;
        }
      }
      Speech speech;
      speech.source = q.source;
      speech.cue = q.cue;
      add_content(speech, q.run, document_);
      if (speech.content.empty()) continue;
      if (const std::uint32_t front = told_front(i); front < q.run.begin()) {
        speech.kind = QuoteKind::mixed;
        speech.content.front().begin = TokenIndex(front);
      }
      if (const std::uint32_t back = told_back(q); back > q.run.end()) {
        speech.kind = QuoteKind::mixed;
        speech.content.back().end = TokenIndex(back);
      }
      result.speech.push_back(std::move(speech));
      open = Open{result.speech.size() - 1, i, q.side == Side::after};
    }
    for (Quotation& q : quotations_) (q.whole ? result.whole : result.fragments).push_back(std::move(q.run));
    return result;
  }

  const ReportingWords& words_;
  const AnnotatedDocument& document_;
  SourceSearch search_;
  std::vector<Quotation> quotations_;
};

}  // namespace

DirectSpeech find_direct_speech(const ReportingWords& words, const AnnotatedDocument& document,
                                std::vector<QuotedRun> runs) {
  return Attribution(words, document).find(std::move(runs));
}

}  // namespace dramatis
