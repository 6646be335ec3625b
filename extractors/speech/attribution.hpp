// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who says what stands in quotation marks, by the words before it and behind it: "…," said Berg · Berg told
// reporters: "…" · "…," according to Berg.

#include <cstdint>
#include <optional>

#include "extractors/speech/quoted_text.hpp"

namespace dramatis {

struct Attribution {
  TokenSpan source;
  TokenSpan cue;
};

/// Looks for one attribution in a stretch of tokens [from, to) of one sentence, which begins or ends at the quotation.
class AttributionSearch {
 public:
  AttributionSearch(const ReportingWords& words, const QuotedText& text)
      : words_(words), text_(text), document_(text.document()), search_(text.search()) {}

  /// "…," said Berg · "…," Berg said · "…," he told reporters
  [[nodiscard]] std::optional<Attribution> behind(std::uint32_t from, std::uint32_t to) const;
  /// "…," Berg went on · "…?" Berg pressed. A clause that has nothing but a subject and a verb can only
  /// attribute the words before it, whatever the verb is.
  [[nodiscard]] std::optional<Attribution> behind_any_verb(std::uint32_t from, std::uint32_t to,
                                                           bool after_comma) const;
  /// Berg said: "…" · Berg told reporters, "…" · Said Berg: "…" · ANNA BERG: "…"
  [[nodiscard]] std::optional<Attribution> ahead(std::uint32_t from, std::uint32_t to) const;
  /// "He then turned to the hall: "…"": before a colon any verb introduces speech.
  [[nodiscard]] std::optional<Attribution> ahead_any_verb(std::uint32_t from, std::uint32_t to) const;
  /// "…," according to Berg · "…" — Anna Berg
  [[nodiscard]] std::optional<Attribution> by_phrase(std::uint32_t from, std::uint32_t to) const;
  /// "Trump shot back in a statement, *saying he* had made money. | "Frankly, this is how we think."": words without a
  /// source that begin at `begin` are those of whom the sentence before reports, if nobody was quoted since `low`.
  [[nodiscard]] std::optional<Attribution> reporter_before(std::uint32_t begin, std::uint32_t low) const;

 private:
  [[nodiscard]] std::optional<Attribution> behind_second_clause(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] bool is_open_apposition(std::uint32_t name, std::uint32_t apposition) const;
  [[nodiscard]] std::optional<TokenSpan> clause_subject(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] std::optional<TokenSpan> last_clause_subject(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] std::optional<TokenSpan> first_speaker(std::uint32_t from, std::uint32_t to) const;

  const ReportingWords& words_;
  const QuotedText& text_;
  const AnnotatedDocument& document_;
  const SourceSearch& search_;
};

}  // namespace dramatis
