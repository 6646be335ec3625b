// SPDX-License-Identifier: Apache-2.0
#pragma once

// Weighs the candidates of one document. What a candidate is by itself is mostly known (matcher/cue_insides.hpp): a row
// of the branches that admit it. Rows of the cue indexes (matcher/cue_compiler.hpp) at the tokens before and behind it
// are intersected with that one; of the few branches that are left most hold, and for the rest those parts are run that
// no row decides. Cost: some 20 words of bits a candidate, whatever the number of cues (up to 64 a word), and one short
// program for each branch in doubt. Internal to the layer.

#include <cstdint>
#include <string>
#include <vector>

#include "matcher/cue_insides.hpp"
#include "matcher/edge_index.hpp"
#include "matcher/lattice.hpp"
#include "matcher/pattern_machine.hpp"
#include "matcher/pattern_tests.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/trace.hpp"

namespace dramatis {

/// One at a time on a thread.
class CueRun {
 public:
  /// All outlive the run.
  CueRun(const RuleView& view, const AnnotatedDocument& document, std::vector<CueHit>& out, Trace* trace);

  /// See `CueReader`.
  void find_sorts(std::span<const TokenSpan> candidates, std::vector<CueSort>& out);
  [[nodiscard]] std::uint64_t sorts_serial() const { return insides_.serial(); }
  void look_inside(std::uint32_t number, TokenSpan candidate, CueSort sort);
  void fetch_around(TokenSpan candidate, CueSort sort) const;
  void look_around(std::uint32_t number, TokenSpan candidate, CueSort sort, bool local);
  /// Every branch by its patterns alone, as if there were no index.
  void try_all(std::uint32_t number, TokenSpan candidate, CueSort sort);

 private:
  [[nodiscard]] static Lattice& lattice_of(const AnnotatedDocument& document);
  [[nodiscard]] const EdgeIndexRecord& index(CuePlace place) const {
    return view_->indexes[cues_.index + static_cast<std::size_t>(place)];
  }
  [[nodiscard]] const std::uint64_t* boundary(CuePlace place) const {
    return look_.row(index(place), index(place).boundary);
  }
  void turn_to(std::uint32_t number, TokenSpan candidate, CueSort sort);
  void keep_boundary(CuePlace place);
  void look_at_neighbours();
  void ask_alive();
  void try_branches(bool inside);
  [[nodiscard]] bool left_holds(const CueBranch& b) {
    return b.left == kNoProgram || machine_.holds_before(b.left, begin_, sentence_.begin.value);
  }
  [[nodiscard]] bool right_holds(const CueBranch& b) {
    return b.right == kNoProgram || machine_.holds_after(b.right, end_, sentence_.end.value);
  }
  [[nodiscard]] bool holds(std::size_t branch);
  [[nodiscard]] bool refused(std::size_t branch);
  void add(std::size_t branch);
  void note_weight(const CueHit& hit);
  void note(TraceKind kind, RuleId rule, std::string message);

  const RuleView* view_;
  const CueIndexRecord& cues_;
  const AnnotatedDocument* document_;
  std::vector<CueHit>* out_;
  Trace* trace_;
  PatternMachine machine_;
  PatternTests tests_;
  EdgeLookUp look_;
  CueInsides& insides_;
  EdgePairs before_, behind_;
  // the candidate at hand
  std::uint32_t number_ = 0, begin_ = 0, end_ = 0;
  TokenSpan sentence_;
  MatchView match_;  ///< as tests see it
  std::vector<std::uint64_t> alive_;
};

}  // namespace dramatis
