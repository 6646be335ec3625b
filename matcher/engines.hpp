// SPDX-License-Identifier: Apache-2.0
#pragma once

// The three engines behind `RuleSet`. Internal to the layer.

#include <optional>
#include <span>
#include <vector>

#include "matcher/frame_assertion.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/rule_view.hpp"

namespace dramatis {

/// How rules are found: by the indexes, or each tried everywhere. Both give the same results.
enum class Search : std::uint8_t { indexed, trial };

void run_sequences(const RuleView& view, PhaseId phase, const AnnotatedDocument& document, SequenceMatches& out,
                   Trace* trace, Search search = Search::indexed);
void weigh_candidates(const RuleView& view, const AnnotatedDocument& document, std::span<const TokenSpan> candidates,
                      std::vector<CueHit>& out, Trace* trace, Search search = Search::indexed);
void execute_frames(const RuleView& view, const GoverningWords& words, const AnnotatedDocument& document,
                    FrameMatches& out, Trace* trace);

/// The value of a feature of what a capture covers: of the lexicon entry that covers it, else of the
/// longest entry at its start; empty if there is none. An empty key asks for the canonical form.
[[nodiscard]] std::string_view feature_of_span(const RuleView& view, const AnnotatedDocument& document, TokenSpan span,
                                               std::string_view key);

}  // namespace dramatis
