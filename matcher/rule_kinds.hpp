// SPDX-License-Identifier: Apache-2.0
#pragma once

// The small vocabulary shared by the parsed and the compiled form of rules.

#include <cstdint>
#include <string_view>

namespace dramatis {

using RuleId = std::uint16_t;  ///< rules, cues and frames share one numbering, in the order of the pack
using PhaseId = std::uint16_t;
inline constexpr RuleId kNoRule = 0xFFFF;
/// No match of a sequence is longer, so that matching is linear in the text.
inline constexpr std::uint32_t kMaxMatchTokens = 63;

enum class RuleKind : std::uint8_t { sequence, cue, frame };

/// How far a name proposal stands alone; the document decides between proposals.
enum class Strength : std::uint8_t { certain, likely, possible };

/// What a rule makes. `candidate` is a name whose type the cues decide; cues make `nothing`.
enum class Makes : std::uint8_t { nothing, mention, candidate, relation, event };

/// How the weight of a cue adds up over the mentions of a name.
enum class Counting : std::uint8_t {
  sum,   ///< each mention counts; the sum is capped by the pack's `cap`
  once,  ///< counts once for the name, however often it stands in the document
  share  ///< weight times the share of the name's mentions that have it ("the Hague": mostly with "the")
};

/// What a line of a frame fills.
enum class SlotKind : std::uint8_t { role, head, tail, attribute };

[[nodiscard]] std::string_view name_of(RuleKind kind);      ///< "rule", "cue", "frame"
[[nodiscard]] std::string_view name_of(Strength strength);  ///< "certain" …
[[nodiscard]] std::string_view name_of(Counting counting);  ///< "sum", "once", "share"

}  // namespace dramatis
