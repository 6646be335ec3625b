// SPDX-License-Identifier: Apache-2.0
#pragma once

// Speech in quotation marks with its source: "…," said Berg. · Berg said: "…" · "…," he said, "…" ·
// a quotation in the next paragraph without a source of its own goes on with the last speaker.
// Fragments ("very dangerous") are left to `indirect_speech.hpp`, whose clauses they are part of.

#include <vector>

#include "extractors/speech/quotation_marks.hpp"
#include "extractors/speech/reporting_words.hpp"
#include "model/annotated_document.hpp"
#include "model/facts.hpp"

namespace dramatis {

/// Reported speech over tokens, before it becomes a `Quote`.
struct Speech {
  QuoteKind kind = QuoteKind::direct;
  std::vector<TokenSpan> content;  ///< quotation marks outside, in direct speech
  TokenSpan source;                ///< empty: none
  TokenSpan cue;
};

/// What the direct part found: whole quotations, and the runs that are only fragments.
struct DirectSpeech {
  std::vector<Speech> speech;
  std::vector<QuotedRun> whole;  ///< runs that are speech by themselves, attributed or not
  std::vector<QuotedRun> fragments;
};

/// Linear in the document, but for windows of one sentence round each quotation.
[[nodiscard]] DirectSpeech find_direct_speech(const ReportingWords& words, const AnnotatedDocument& document,
                                              std::vector<QuotedRun> runs);

}  // namespace dramatis
