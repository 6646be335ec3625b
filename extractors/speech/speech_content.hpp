// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the content of indirect speech begins behind its verb ("told a crowded hall in Oslo | that …",
// "said Monday | the talks …") and where it ends ("… had failed | , adding that …").

#include <cstdint>
#include <span>

#include "extractors/speech/speech_cover.hpp"
#include "extractors/speech/speech_source.hpp"

namespace dramatis {

/// A word of a sentence that may report.
struct SpeechCue {
  std::uint32_t at = 0;
  std::uint32_t verb = 0;  ///< `report` bits
  bool strong = false;     ///< takes a that-clause
  bool governs = false;    ///< "called *for* a ceasefire": the word behind the verb belongs to it
};

/// One sentence seen from behind its reporting verbs.
class ContentSearch {
 public:
  ContentSearch(const ReportingWords& words, const AnnotatedDocument& document, const SpeechCover& cover)
      : words_(words), document_(document), search_(words, document), cover_(cover) {}

  /// `last`: the token behind the sentence without its final mark; `cues` outlive the use.
  void set_sentence(std::uint32_t last, std::span<const SpeechCue> cues) {
    last_ = last;
    cues_ = cues;
  }

  /// The first token of the content behind `cue`, past the time and the addressee; `that` becomes the place of
  /// "that", if there is one.
  [[nodiscard]] std::uint32_t begin(const SpeechCue& cue, std::uint32_t& that) const;
  /// The clause ends before ", according to", ", adding", ", while", "; …" and before the next reporting verb
  /// of the same speaker.
  [[nodiscard]] std::uint32_t end(const SpeechCue& cue, std::uint32_t begin, bool in_subordinate) const;
  /// "called on the president in Oslo" asks him nothing: no "to" in [begin, end).
  [[nodiscard]] bool only_calls_on(const SpeechCue& cue, std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool begins_clause(std::uint32_t i) const;
  /// "said | *under the new law, banks* would pay more": a phrase before the clause, and a comma.
  [[nodiscard]] bool opens_with_phrase(std::uint32_t from) const;
  /// "as", "when", but "more *than* 600 people", "crops such *as* tea", "roads as well *as* bridges".
  [[nodiscard]] bool opens_clause(std::uint32_t i) const {
    if (!search_.has(i, part::break_) || i == 0) return false;
    const Tag before = token(i - 1).tag;
    if (in(before, tag_set(Tag::JJR, Tag::RBR))) return false;
    const bool joins = i > 1 && is_noun(token(i - 2).tag) && is_adjective(before);
    return !search_.has(i, part::as) || !(joins || before == Tag::RB || token(i + 1).tag == Tag::RB);
  }
  /// "Two were shot, while | *the third*, Berg said, had fled": where the clause begins that `comma` stands in, from
  /// `first` on.
  [[nodiscard]] std::uint32_t clause_before(std::uint32_t comma, std::uint32_t first) const;
  /// The next comma, or the sentence's end.
  [[nodiscard]] std::uint32_t clause_end(std::uint32_t from) const {
    while (from < last_ && !search_.is(from, ",")) ++from;
    return from;
  }
  /// Tokens [from, to) without the marks at both edges.
  [[nodiscard]] TokenSpan trimmed(std::uint32_t from, std::uint32_t to) const {
    const auto is_edge = [&](std::uint32_t i) {
      return search_.is(i, ",") || search_.is(i, ";") || search_.is(i, ":");
    };
    while (from < to && is_edge(from)) ++from;
    while (to > from && is_edge(to - 1)) --to;
    return {TokenIndex(from), TokenIndex(to)};
  }
  /// Behind when and where it was said: "said | at a meeting on Monday night | the talks …".
  [[nodiscard]] std::uint32_t behind_circumstance(std::uint32_t from) const;
  /// "told lawmakers on Tuesday |, adding …"
  [[nodiscard]] std::uint32_t behind_addressee_and_circumstance(const SpeechCue& cue) const {
    return behind_circumstance((cue.verb & report::addressee) != 0 ? behind_addressee(cue.at + 1) : cue.at + 1);
  }
  /// Only when and where it was said stands behind the verb: "… , Berg said in a letter on Monday."
  [[nodiscard]] bool only_circumstance(std::uint32_t from) const;
  /// "as Berg said *before he died*": a clause of time tells when it was said, but "said *while he was ill* he could
  /// go".
  [[nodiscard]] bool is_adjunct(std::uint32_t begin, std::uint32_t end) const;
  /// "…, Berg told reporters (on Monday)."
  [[nodiscard]] bool only_addressee(const SpeechCue& cue) const;
  /// A comma, or one that stands inside quotation marks: 'it was "a farce," Berg said'; `first` begins the sentence.
  [[nodiscard]] bool is_comma(std::uint32_t i, std::uint32_t first) const;
  [[nodiscard]] bool is_finite(std::uint32_t i) const {
    return search_.is_finite_verb(i) || (search_.has(i, part::auxiliary) && token(i).tag != Tag::POS);
  }
  [[nodiscard]] bool has_finite(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t i = from; i < to; ++i)
      if (is_finite(i)) return true;
    return false;
  }

 private:
  /// "said *Tuesday* that", "said *early Tuesday* that"
  [[nodiscard]] bool begins_time(std::uint32_t i) const {
    return search_.has(i, part::time) ||
           (search_.has(i, part::period_adjective) && i + 1 < last_ && search_.has(i + 1, part::time));
  }
  [[nodiscard]] bool finds_none(std::uint32_t i) const;
  [[nodiscard]] bool is_relative(std::uint32_t that, std::uint32_t from) const;
  [[nodiscard]] std::uint32_t behind_period(std::uint32_t from) const;
  [[nodiscard]] std::uint32_t behind_aside(std::uint32_t from) const;
  [[nodiscard]] std::uint32_t behind_addressee(std::uint32_t from) const;
  [[nodiscard]] std::uint32_t behind_described(std::uint32_t from) const;
  /// "criticized the plan, *and its president, Maria Sund, accused* the bank": a clause of its own.
  [[nodiscard]] bool finite_between(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] bool is_infinitive(std::uint32_t to) const {
    return search_.has(to, part::to) && (to + 1 >= last_ || token(to + 1).tag == Tag::VB);
  }
  [[nodiscard]] bool joins_that(std::uint32_t i) const;
  [[nodiscard]] bool another_speaks(std::uint32_t from, const SpeechCue& cue) const;
  [[nodiscard]] bool comments(std::uint32_t i) const;
  [[nodiscard]] bool tells_when(std::uint32_t i) const;
  [[nodiscard]] bool comma_behind(std::uint32_t from) const;
  [[nodiscard]] bool dash_between(std::uint32_t from, std::uint32_t to) const;
  /// ", *the Pentagon said* on Monday, …": who said all before stands between commas, from its first word.
  [[nodiscard]] bool attribution_behind(std::uint32_t from) const;
  [[nodiscard]] bool cue_between(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] bool occasion_near(std::uint32_t i) const {
    return search_.has(i, part::occasion) || (i + 1 < last_ && search_.has(i + 1, part::occasion));
  }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }

  const ReportingWords& words_;
  const AnnotatedDocument& document_;
  SourceSearch search_;
  const SpeechCover& cover_;
  std::span<const SpeechCue> cues_;
  std::uint32_t last_ = 0;
};

}  // namespace dramatis
