// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers the steps of the sequences of one phase: steps that pass over the same edges ("the", `lower`, `@position`)
// share a number, which is their bit in an edge index. Internal to the compiler.

#include <cstdint>
#include <map>
#include <vector>

#include "matcher/edge_index.hpp"
#include "matcher/pattern_compiler.hpp"

namespace dramatis {

class StepEdges {
 public:
  explicit StepEdges(PatternCompiler& patterns) : patterns_(&patterns) {}
  /// Numbers the steps of a program that was just compiled: sets `Instruction::step`.
  void add(std::uint32_t program);
  /// Writes the index of all steps.
  void write(std::size_t lexicons, std::size_t types, EdgeIndexSections& out) const;

 private:
  using Key = std::vector<std::uint32_t>;
  [[nodiscard]] Key key_of(const Instruction& i) const;

  PatternCompiler* patterns_;
  std::map<Key, std::uint16_t> steps_;
  EdgeIndexBuilder index_;
};

}  // namespace dramatis
