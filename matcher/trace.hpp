// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `dramatis explain` shows: which rules were tried where, how far each pattern got, what
// stopped it, which candidates lost and why. The engine writes it only when somebody asked; a
// null `Trace*` costs one test a stage.
//
//     Trace trace("person-after-title");          // or no name: every rule
//     rules.run_phase(phase, document, matches, &trace);
//     for (const TraceStep& s : trace.steps()) … s.rule, document.text(s.tokens), s.message

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/offsets.hpp"

namespace dramatis {

enum class TraceKind : std::uint8_t {
  stopped,  ///< a pattern began to match and then failed: `tokens` is how far it got
  matched,  ///< a match that was kept
  refused,  ///< a test of `where` / `unless` (or `needs`, `required`) said no
  lost,     ///< a longer match or an earlier rule took the place
  weighed,  ///< a cue weighed a candidate
  decided,  ///< a stage chose: type of a name, filler of a role, link of a pronoun
  note
};

[[nodiscard]] std::string_view name_of(TraceKind kind);

/// One line of an explanation. `stage` is a phase, "cues", "frames" or an extractor's name.
struct TraceStep {
  TraceKind kind = TraceKind::note;
  std::string stage;
  std::string rule;
  TokenSpan tokens;
  std::string message;
};

/// Collects the steps of one document, in the order in which they happened. Not thread-safe:
/// one for each explained document.
class Trace {
 public:
  /// `only_rule` empty: everything is recorded.
  explicit Trace(std::string_view only_rule = {}) : only_rule_(only_rule) {}

  /// False lets the caller spare itself the making of a message.
  [[nodiscard]] bool wants(std::string_view rule) const { return only_rule_.empty() || only_rule_ == rule; }
  [[nodiscard]] bool wants_all() const { return only_rule_.empty(); }

  void add(TraceStep step) {
    if (wants(step.rule)) steps_.push_back(std::move(step));
  }
  [[nodiscard]] const std::vector<TraceStep>& steps() const { return steps_; }

 private:
  std::string only_rule_;
  std::vector<TraceStep> steps_;
};

}  // namespace dramatis
