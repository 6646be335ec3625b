// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cues to branches and the rows that find them. Internal to the compiler.
//
// Each alternative of a cue is a branch, or a few if its contexts begin with something optional: what
// stands before the candidate, in it, and behind it. A row
// for each place (`CuePlace`) names the branches that the edges there admit, so that six look-ups and
// an intersection leave the few that can hold; where a part of a branch is one edge, the row decides
// and no pattern is run. Tests of cues are found in the same rows.

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "matcher/edge_index.hpp"
#include "matcher/pattern_compiler.hpp"
#include "matcher/rule_ast.hpp"
#include "matcher/rule_image.hpp"

namespace dramatis {

class CueCompiler {
 public:
  explicit CueCompiler(PatternCompiler& patterns) : patterns_(&patterns) {}
  /// Adds the branches of the cue.
  void add(const Rule& cue, RuleId id);
  /// Gives a test of a cue its bit, if its answer can be read from the rows.
  void add_test(const Test& test, TestRecord& record);
  /// Writes the six indexes and the record that leads to them. `tests` are those of all rules.
  [[nodiscard]] CueIndexRecord write(std::size_t lexicon_count, std::size_t type_count, std::vector<TestRecord>& tests,
                                     EdgeIndexSections& out) const;

  std::vector<CueBranch> branches;

 private:
  struct Lengths {
    std::uint32_t least = 1, most = 0xFFFF;
  };
  using Places = std::array<EdgeSet, kCuePlaces>;

  void add_pattern(const Pattern& pattern, RuleId id);
  void add_branch(const Pattern& left, const std::vector<Pattern>& inner, const Pattern& right, RuleId id);
  void add_context(const Pattern& context, Direction direction, CueBranch& branch, Places& places);
  void add_inner(const std::vector<Pattern>& inner, CueBranch& branch, Places& places);

  PatternCompiler* patterns_;
  std::vector<Lengths> lengths_;  ///< one a branch
  std::vector<Places> places_;    ///< one a branch
  std::vector<std::pair<CuePlace, EdgeSet>> test_edges_;
  std::map<std::string, std::uint32_t> known_tests_;  ///< by place and pattern: the same question is one bit
};

}  // namespace dramatis
