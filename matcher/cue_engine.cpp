// SPDX-License-Identifier: Apache-2.0
// Weighs candidates. Each alternative of a cue is filed under the word before the candidate, the
// word behind it, or its own first word; the three look-ups name the few that can hold.

#include <algorithm>
#include <string>

#include "matcher/engines.hpp"
#include "matcher/first_index.hpp"
#include "matcher/lattice.hpp"
#include "matcher/pattern_machine.hpp"
#include "matcher/pattern_tests.hpp"

namespace dramatis {

namespace {

class CueRun {
 public:
  CueRun(const RuleView& view, const AnnotatedDocument& document, const Lattice& lattice, std::vector<CueHit>& out,
         Trace* trace)
      : view_(view),
        document_(document),
        lattice_(lattice),
        out_(out),
        trace_(trace),
        machine_(view),
        tests_(view, machine_) {
    machine_.attach(document, lattice);
    tests_.attach(document, lattice);
    const std::size_t first = view.indexes.size() - 5;
    left_ = &view.indexes[first];
    right_ = &view.indexes[first + 1];
    inner_ = &view.indexes[first + 2];
    last_ = &view.indexes[first + 3];
    contained_ = &view.indexes[first + 4];
  }

  void weigh(std::uint32_t number, TokenSpan candidate) {
    const TokenSpan sentence = document_.sentence_of(candidate.begin).tokens;
    machine_.set_sentence(sentence);
    postings_.clear();
    if (candidate.begin > sentence.begin)
      look_up_first(view_, *left_, document_, lattice_, candidate.begin.value - 1, Direction::backward, postings_);
    if (candidate.end < sentence.end)
      look_up_first(view_, *right_, document_, lattice_, candidate.end.value, Direction::forward, postings_);
    look_up_first(view_, *inner_, document_, lattice_, candidate.begin.value, Direction::forward, postings_);
    look_up_first(view_, *last_, document_, lattice_, candidate.end.value - 1, Direction::backward, postings_);
    // What must stand somewhere inside; branches of no such thing count as beginning anywhere.
    if (contained_->parts != 0)
      for (std::uint32_t t = candidate.begin.value; t < candidate.end.value; ++t)
        look_up_first(view_, *contained_, document_, lattice_, t, Direction::forward, postings_);
    const std::uint32_t size = candidate.size();
    std::erase_if(postings_, [&](std::uint32_t p) {
      return size < view_.branches[p].min_tokens || size > view_.branches[p].max_tokens;
    });
    std::sort(postings_.begin(), postings_.end());
    postings_.erase(std::unique(postings_.begin(), postings_.end()), postings_.end());
    RuleId held = kNoRule;  // alternatives of one cue stand together: it counts once a candidate
    for (const std::uint32_t p : postings_) {
      const CueBranch& branch = view_.branches[p];
      if (branch.cue == held || !holds(branch, candidate, sentence)) continue;
      held = branch.cue;
      add(number, candidate, branch.cue);
    }
  }

 private:
  bool holds(const CueBranch& b, TokenSpan candidate, TokenSpan sentence) {
    const std::uint32_t begin = candidate.begin.value, end = candidate.end.value;
    if (b.left != kNoProgram && !machine_.holds_before(b.left, begin, sentence.begin.value)) return false;
    if (b.right != kNoProgram && !machine_.holds_after(b.right, end, sentence.end.value)) return false;
    if (b.inner != kNoProgram && machine_.forward(b.inner, begin, end) != end) return false;
    const RuleRecord& rule = view_.rules[b.cue];
    if (rule.tests.count == 0) return true;
    MatchView match;
    match.extent = match.captures[0] = candidate;
    match.sentence = sentence;
    const TestRecord* test = tests_.refusing(rule, match);
    if (test != nullptr && trace_ != nullptr)
      note(TraceKind::refused, b.cue, candidate, std::string(view_.string(test->text)));
    return test == nullptr;
  }

  void add(std::uint32_t number, TokenSpan candidate, RuleId cue) {
    for (const WeightRecord& w : RuleView::part(view_.weights, view_.rules[cue].weights)) {
      out_.push_back({number, cue, w.type, w.weight, w.counting});
      if (trace_ == nullptr) continue;
      const std::string type = w.type == kNoType ? "None" : std::string(view_.vocabulary->name(w.type));
      std::string weight = std::to_string(w.weight);
      weight.erase(weight.find_last_not_of('0') + 1);
      if (weight.ends_with('.')) weight.pop_back();
      note(TraceKind::weighed, cue, candidate,
           type + " " + (w.weight > 0 ? "+" : "") + weight +
               (w.counting == Counting::sum ? "" : " " + std::string(name_of(w.counting))));
    }
  }

  void note(TraceKind kind, RuleId rule, TokenSpan candidate, std::string message) {
    const std::string_view name = view_.string(view_.rules[rule].name);
    if (trace_->wants(name)) trace_->add({kind, "cues", std::string(name), candidate, std::move(message)});
  }

  const RuleView& view_;
  const AnnotatedDocument& document_;
  const Lattice& lattice_;
  std::vector<CueHit>& out_;
  Trace* trace_;
  PatternMachine machine_;
  PatternTests tests_;
  const FirstIndexRecord *left_, *right_, *inner_, *last_, *contained_;
  std::vector<std::uint32_t> postings_;
};

}  // namespace

void weigh_candidates(const RuleView& view, const AnnotatedDocument& document, std::span<const TokenSpan> candidates,
                      std::vector<CueHit>& out, Trace* trace) {
  if (view.indexes.size() < 5 || view.branches.empty()) return;
  thread_local Lattice lattice;
  lattice.build(document);
  CueRun run(view, document, lattice, out, trace);
  for (std::size_t i = 0; i < candidates.size(); ++i)
    if (!candidates[i].is_empty()) run.weigh(static_cast<std::uint32_t>(i), candidates[i]);
}

}  // namespace dramatis
