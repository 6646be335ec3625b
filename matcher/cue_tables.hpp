// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the cue engine asks of branches and their cues, side by side in the order it asks. Built with the rule
// view; internal to the layer.

#include <cstdint>
#include <vector>

#include "matcher/candidate_questions.hpp"
#include "matcher/rule_image.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

struct RuleView;

struct CueTables {
  CueTables() = default;
  explicit CueTables(const RuleView& view);

  /// The tests of a cue, those that hang on the candidate alone first: numbers of the view's tests.
  struct Tests {
    std::uint32_t first = 0;
    std::uint32_t of_candidate = 0, others = 0;  ///< how many
  };
  std::vector<std::uint32_t> test_numbers;
  CandidateQuestions questions;
  /// What a branch gives when it holds: [first, first + count) of `hits`, which lack the number of the candidate.
  std::vector<RecordRange> hits_of;
  std::vector<CueHit> hits;
  std::vector<Tests> tests;  ///< by branch; branches of one cue share theirs
  /// One bit a branch: what it asks of the candidate hangs on more than its tokens (`!CueBranch::of_candidate`).
  std::vector<std::uint64_t> open;
  /// The same: nothing is to be asked of a candidate when its rows admit the branch.
  std::vector<std::uint64_t> plain;
  /// The same: branches of cues that weigh what a candidate is by itself, and counts once however often it is named.
  std::vector<std::uint64_t> inside;
  /// The same: branches of cues that weigh nothing but single mentions for a subtype (`CueReader::look_around`).
  std::vector<std::uint64_t> local;

 private:
  [[nodiscard]] static bool is_inside(const RuleView& view, RuleId cue);
  void add_hits(const RuleView& view, RuleId cue);
  [[nodiscard]] static bool is_local(const RuleView& view, RuleId cue);
  [[nodiscard]] Tests order_tests(const RuleView& view, RuleId cue);
};

}  // namespace dramatis
