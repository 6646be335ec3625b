// SPDX-License-Identifier: Apache-2.0
#pragma once

// The lines of a rule, one function a kind of line. Internal to the parser; all throw `LineError`.

#include "matcher/line_scanner.hpp"
#include "matcher/rule_ast.hpp"

namespace dramatis {

// lines of sequences and cues (sequence_lines.cpp)
[[nodiscard]] Test parse_test(LineScanner& in);  ///< behind `where` or `unless`
[[nodiscard]] SetLine parse_set(LineScanner& in);
[[nodiscard]] Weigh parse_weigh(LineScanner& in);

// lines of frames (frame_lines.cpp)
[[nodiscard]] std::vector<PredicateWord> parse_verbs(LineScanner& in);
[[nodiscard]] std::vector<PredicateWord> parse_nouns(LineScanner& in);
[[nodiscard]] LightVerb parse_light(LineScanner& in);
[[nodiscard]] FrameSlot parse_slot(LineScanner& in, std::string key, RulePosition at);
[[nodiscard]] FrameSlot parse_condition(LineScanner& in, SlotUse use, RulePosition at);
[[nodiscard]] FrameSlot parse_frame_set(LineScanner& in, RulePosition at);

// examples (example_lines.cpp)
[[nodiscard]] Example parse_example_line(std::string_view text, RulePosition at, bool negative);

}  // namespace dramatis
