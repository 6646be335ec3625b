// SPDX-License-Identifier: Apache-2.0
#include "matcher/cue_tables.hpp"

#include <algorithm>

#include "matcher/rule_view.hpp"

namespace dramatis {

namespace {

/// A sentence's casing counts as part of the candidate (`CueInsides::key_of`).
bool asks_candidate(const TestRecord& test) { return test.of_candidate || test.kind == TestKind::casing; }

}  // namespace

CueTables::CueTables(const RuleView& view) {
  if (view.cue_index.empty()) return;
  open.assign(view.cue_index[0].branch_words, 0);
  questions = CandidateQuestions(view);
  for (std::vector<std::uint64_t>* row : {&plain, &inside, &local}) row->assign(open.size(), 0);
  std::vector<bool> has_context(view.rules.size(), false);
  for (const CueBranch& branch : view.branches)
    if (branch.left != kNoProgram || branch.right != kNoProgram) has_context[branch.cue] = true;
  RuleId last = kNoRule;
  for (std::size_t b = 0; b < view.branches.size(); ++b) {
    const CueBranch& branch = view.branches[b];
    if (branch.cue == last) {
      tests.push_back(tests.back());
      hits_of.push_back(hits_of.back());
    } else {
      tests.push_back(order_tests(view, branch.cue));
      add_hits(view, branch.cue);
    }
    last = branch.cue;
    const std::uint64_t bit = std::uint64_t{1} << (b % 64);
    if (!branch.of_candidate) open[b / 64] |= bit;
    if (branch.inner == kNoProgram && tests.back().of_candidate == 0) plain[b / 64] |= bit;
    if (!has_context[branch.cue] && is_inside(view, branch.cue)) inside[b / 64] |= bit;
    if (is_local(view, branch.cue)) local[b / 64] |= bit;
  }
}

void CueTables::add_hits(const RuleView& view, RuleId cue) {
  const RecordRange lines = view.rules[cue].weights;
  hits_of.push_back({static_cast<std::uint32_t>(hits.size()), lines.count});
  for (std::uint32_t line = lines.first; line < lines.first + lines.count; ++line) {
    const WeightRecord& w = view.weights[line];
    hits.push_back({0, line, cue, w.type, w.weight, w.counting});
  }
}

/// Of a cue without contexts.
bool CueTables::is_inside(const RuleView& view, RuleId cue) {
  const auto weights = RuleView::part(view.weights, view.rules[cue].weights);
  const auto tests = RuleView::part(view.tests, view.rules[cue].tests);
  return std::all_of(weights.begin(), weights.end(),
                     [](const WeightRecord& w) { return w.counting == Counting::once; }) &&
         std::all_of(tests.begin(), tests.end(), asks_candidate);
}

bool CueTables::is_local(const RuleView& view, RuleId cue) {
  const auto weights = RuleView::part(view.weights, view.rules[cue].weights);
  return std::all_of(weights.begin(), weights.end(), [&](const WeightRecord& w) {
    return w.counting == Counting::sum && w.type != kNoType && view.vocabulary->info(w.type).kind == TypeKind::subtype;
  });
}

CueTables::Tests CueTables::order_tests(const RuleView& view, RuleId cue) {
  const RecordRange all = view.rules[cue].tests;
  Tests out{static_cast<std::uint32_t>(test_numbers.size()), 0, 0};
  for (const bool of_candidate : {true, false}) {
    for (std::uint32_t t = all.first; t < all.first + all.count; ++t) {
      if (asks_candidate(view.tests[t]) != of_candidate) continue;
      test_numbers.push_back(t);
      ++(of_candidate ? out.of_candidate : out.others);
    }
  }
  return out;
}

}  // namespace dramatis
