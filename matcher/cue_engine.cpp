// SPDX-License-Identifier: Apache-2.0
// Weighs candidates. What a candidate is by itself is mostly known (matcher/cue_insides.hpp): a row of the branches
// that admit it. Rows of the cue indexes (matcher/cue_compiler.hpp) at the tokens before and behind it are
// intersected with that one; of the few branches that are left most hold, and for the rest those parts are run that no
// row decides. Cost: some 20 words of bits a candidate, whatever the number of cues (up to 64 a word), and one short
// program for each branch in doubt.

#include <algorithm>
#include <bit>
#include <string>

#include "matcher/cue_insides.hpp"
#include "matcher/edge_index.hpp"
#include "matcher/engines.hpp"
#include "matcher/lattice.hpp"
#include "matcher/pattern_machine.hpp"
#include "matcher/pattern_tests.hpp"

namespace dramatis {

namespace {

class CueRun {
 public:
  explicit CueRun(const RuleView& view)
      : view_(&view),
        cues_(view.cue_index[0]),
        machine_(view),
        tests_(view, machine_),
        look_(view, machine_),
        insides_(CueInsides::of_thread()),
        alive_(cues_.branch_words),
        edges_(cues_.words) {}

  void attach(const AnnotatedDocument& document, const Lattice& lattice, std::vector<CueHit>& out, Trace* trace) {
    document_ = &document;
    out_ = &out;
    trace_ = trace;
    machine_.attach(document, lattice);
    tests_.attach(document, lattice);
    look_.attach(document, lattice);
    insides_.attach(*view_, document, lattice, machine_, tests_, look_);
  }

  void weigh(std::uint32_t number, TokenSpan candidate) {
    begin_ = candidate.begin.value;
    end_ = candidate.end.value;
    sentence_ = document_->sentence_of(candidate.begin).tokens;
    machine_.set_sentence(sentence_);
    match_.extent = match_.captures[0] = candidate;
    match_.sentence = sentence_;
    if (trace_ == nullptr) insides_.look_at(candidate);
    else insides_.look_afresh(candidate);
    for (std::size_t w = 0; w < alive_.size(); ++w) alive_[w] = insides_.admitted(w);
    look_around();
    RuleId held = kNoRule;  // alternatives of one cue stand together: it counts once a candidate
    for (std::size_t w = 0; w < alive_.size(); ++w) {
      for (std::uint64_t bits = alive_[w]; bits != 0; bits &= bits - 1) {
        const std::size_t branch = w * 64 + static_cast<std::size_t>(std::countr_zero(bits));
        const RuleId cue = view_->branches[branch].cue;
        if (cue == held || !holds(branch) || refused(branch, candidate)) continue;
        held = cue;
        add(number, candidate, cue);
      }
    }
  }

  /// Every branch by its patterns alone, as if there were no index.
  void weigh_by_trial(std::uint32_t number, TokenSpan candidate) {
    begin_ = candidate.begin.value;
    end_ = candidate.end.value;
    sentence_ = document_->sentence_of(candidate.begin).tokens;
    machine_.set_sentence(sentence_);
    RuleId held = kNoRule;
    for (const CueBranch& b : view_->branches) {
      if (b.cue == held || !left_holds(b) || !right_holds(b) || !insides_.inner_holds(b, candidate)) continue;
      MatchView match;
      match.extent = match.captures[0] = candidate;
      match.sentence = sentence_;
      if (tests_.refusing(view_->rules[b.cue], match) != nullptr) continue;
      held = b.cue;
      add(number, candidate, b.cue);
    }
  }

 private:
  [[nodiscard]] const EdgeIndexRecord& index(CuePlace place) const {
    return view_->indexes[cues_.index + static_cast<std::size_t>(place)];
  }
  /// Keeps the branches that ask nothing of the place, or are among `edges` (null: none).
  void keep(CuePlace place, const std::uint64_t* edges) {
    const std::uint64_t* free = look_.row(index(place), index(place).always);
    for (std::size_t w = 0; w < alive_.size(); ++w) alive_[w] &= free[w] | (edges == nullptr ? 0 : edges[w]);
  }
  [[nodiscard]] const std::uint64_t* boundary(CuePlace place) const {
    return look_.row(index(place), index(place).boundary);
  }

  /// The tokens beside the candidate, on both sides, before those behind them: few branches are left then.
  void look_around() {
    const bool before = begin_ > sentence_.begin.value, behind = end_ < sentence_.end.value;
    if (before) before_.collect<Direction::backward>(look_, index(CuePlace::before), begin_, sentence_.begin.value);
    keep(CuePlace::before, before ? before_.first() : boundary(CuePlace::before));
    if (behind) behind_.collect<Direction::forward>(look_, index(CuePlace::behind), end_, sentence_.end.value);
    keep(CuePlace::behind, behind ? behind_.first() : boundary(CuePlace::behind));
    if (before) {
      std::fill(edges_.begin(), edges_.end(), 0);
      before_.go_on<Direction::backward>(look_, index(CuePlace::before2), sentence_.begin.value, alive_.data(),
                                         alive_.size(), edges_.data());
      keep(CuePlace::before, edges_.data());
    }
    if (behind) {
      std::fill(edges_.begin(), edges_.end(), 0);
      behind_.go_on<Direction::forward>(look_, index(CuePlace::behind2), sentence_.end.value, alive_.data(),
                                        alive_.size(), edges_.data());
      keep(CuePlace::behind, edges_.data());
    }
  }

  bool left_holds(const CueBranch& b) {
    return b.left == kNoProgram || machine_.holds_before(b.left, begin_, sentence_.begin.value);
  }
  bool right_holds(const CueBranch& b) {
    return b.right == kNoProgram || machine_.holds_after(b.right, end_, sentence_.end.value);
  }

  /// Whether a branch that the rows admit holds.
  bool holds(std::size_t branch) {
    const CueBranch& b = view_->branches[branch];
    if (!b.left_decided && !left_holds(b)) return false;
    if (!b.right_decided && !right_holds(b)) return false;
    if (trace_ == nullptr ? !insides_.holds(branch) : !insides_.covers(branch)) return false;
    return b.of_candidate || insides_.inner_holds(b, match_.extent);
  }

  /// Asks the tests of more than the candidate alone; for a trace, which tells what refuses, all.
  bool refused(std::size_t branch, TokenSpan candidate) {
    if (trace_ != nullptr) {
      const RuleId cue = view_->branches[branch].cue;
      const TestRecord* test = tests_.refusing(view_->rules[cue], match_);
      if (test != nullptr) note(TraceKind::refused, cue, candidate, std::string(view_->string(test->text)));
      return test != nullptr;
    }
    const CueTables::Tests its = view_->cue_tables.tests[branch];
    const std::uint32_t first = its.first + its.of_candidate;
    for (std::uint32_t i = first; i < first + its.others; ++i) {
      const TestRecord& test = view_->tests[view_->cue_tables.test_numbers[i]];
      if (tests_.holds(test, match_) == test.unless) return true;
    }
    return false;
  }

  void add(std::uint32_t number, TokenSpan candidate, RuleId cue) {
    const RecordRange lines = view_->rules[cue].weights;
    for (std::uint32_t line = lines.first; line < lines.first + lines.count; ++line) {
      const WeightRecord& w = view_->weights[line];
      out_->push_back({number, line, cue, w.type, w.weight, w.counting});
      if (trace_ == nullptr) continue;
      std::string type = w.type == kNoType ? "None" : std::string(view_->vocabulary->name(w.type));
      std::string weight = std::to_string(w.weight);
      weight.erase(weight.find_last_not_of('0') + 1);
      if (weight.ends_with('.')) weight.pop_back();
      type += w.weight > 0 ? " +" : " ";
      type += weight;
      if (w.counting != Counting::sum) (type += ' ') += name_of(w.counting);
      note(TraceKind::weighed, cue, candidate, std::move(type));
    }
  }

  void note(TraceKind kind, RuleId rule, TokenSpan candidate, std::string message) {
    const std::string_view name = view_->string(view_->rules[rule].name);
    if (trace_->wants(name)) trace_->add({kind, "cues", std::string(name), candidate, std::move(message)});
  }

  const RuleView* view_;
  const CueIndexRecord& cues_;
  const AnnotatedDocument* document_ = nullptr;
  std::vector<CueHit>* out_ = nullptr;
  Trace* trace_ = nullptr;
  PatternMachine machine_;
  PatternTests tests_;
  EdgeLookUp look_;
  CueInsides& insides_;
  EdgePairs before_, behind_;
  // the candidate at hand
  std::uint32_t begin_ = 0, end_ = 0;
  TokenSpan sentence_;
  MatchView match_;  ///< as tests see it
  std::vector<std::uint64_t> alive_, edges_;
};

}  // namespace

void weigh_candidates(const RuleView& view, const AnnotatedDocument& document, std::span<const TokenSpan> candidates,
                      std::vector<CueHit>& out, Trace* trace, Search search) {
  if (view.cue_index.empty() || view.branches.empty() || candidates.empty()) return;
  thread_local Lattice lattice;
  lattice.build(document);
  CueRun run(view);
  run.attach(document, lattice, out, trace);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].is_empty()) continue;
    if (search == Search::indexed) run.weigh(static_cast<std::uint32_t>(i), candidates[i]);
    else run.weigh_by_trial(static_cast<std::uint32_t>(i), candidates[i]);
  }
}

}  // namespace dramatis
