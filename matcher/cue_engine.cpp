// SPDX-License-Identifier: Apache-2.0
// Weighs candidates. The rows of the cue indexes (matcher/cue_compiler.hpp) at the tokens before, in and
// behind a candidate are intersected; of the branches that are left most hold, and for the rest only
// those parts are run that no row decides. Cost: some 30 words of bits a candidate, whatever the
// number of cues (up to 64 a word), and one short program for each branch in doubt.

#include <algorithm>
#include <bit>
#include <string>

#include "matcher/edge_index.hpp"
#include "matcher/engines.hpp"
#include "matcher/lattice.hpp"
#include "matcher/pattern_machine.hpp"
#include "matcher/pattern_tests.hpp"

namespace dramatis {

namespace {

using Words = std::vector<std::uint64_t>;

void join(Words& to, const std::uint64_t* row) { join_row(to.data(), row, to.size()); }

bool has(const Words& row, std::size_t bit) { return (row[bit / 64] >> (bit % 64) & 1) != 0; }

class CueRun {
 public:
  explicit CueRun(const RuleView& view)
      : view_(&view), cues_(view.cue_index[0]), machine_(view), tests_(view, machine_), look_(view, machine_) {
    for (Words* row : {&edges_, &first_, &first_long_, &last_, &last_long_, &whole_, &inside_})
      row->resize(cues_.words);
    alive_.resize(cues_.branch_words);
  }

  void attach(const AnnotatedDocument& document, const Lattice& lattice, std::vector<CueHit>& out, Trace* trace) {
    document_ = &document;
    out_ = &out;
    trace_ = trace;
    machine_.attach(document, lattice);
    tests_.attach(document, lattice);
    look_.attach(document, lattice);
  }

  void weigh(std::uint32_t number, TokenSpan candidate) {
    begin_ = candidate.begin.value;
    end_ = candidate.end.value;
    sentence_ = document_->sentence_of(candidate.begin).tokens;
    machine_.set_sentence(sentence_);
    match_.extent = match_.captures[0] = candidate;
    match_.sentence = sentence_;
    const std::uint64_t* lengths =
        view_->rows.data() + cues_.lengths + std::size_t{std::min(end_ - begin_, kMaxMatchTokens)} * cues_.branch_words;
    std::copy_n(lengths, cues_.branch_words, alive_.data());
    look_around();
    look_at_ends();
    look_inside();
    RuleId held = kNoRule;  // alternatives of one cue stand together: it counts once a candidate
    for (std::size_t w = 0; w < alive_.size(); ++w) {
      for (std::uint64_t bits = alive_[w]; bits != 0; bits &= bits - 1) {
        const CueBranch& branch = view_->branches[w * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
        if (branch.cue == held || !holds(branch, w * 64 + static_cast<std::size_t>(std::countr_zero(bits)))) continue;
        if (refused(branch.cue, candidate)) continue;
        held = branch.cue;
        add(number, candidate, branch.cue);
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
      if (b.cue == held || !left_holds(b) || !right_holds(b) || (b.inner != kNoProgram && !inner_holds(b))) continue;
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
  [[nodiscard]] const std::uint64_t* always(CuePlace place) const {
    return look_.row(index(place), index(place).always);
  }
  /// Keeps the branches that ask nothing of the place, or whose edges are in `edges`.
  void keep(CuePlace place, const Words& edges) {
    const std::uint64_t* free = always(place);
    for (std::size_t w = 0; w < alive_.size(); ++w) alive_[w] &= free[w] | edges[w];
  }

  void look_around() {
    std::fill(edges_.begin(), edges_.end(), 0);
    if (begin_ > sentence_.begin.value)
      pairs_.look<Direction::backward>(look_, index(CuePlace::before), index(CuePlace::before2), begin_,
                                       sentence_.begin.value, alive_.data(), alive_.size(), edges_.data());
    else join(edges_, look_.row(index(CuePlace::before), index(CuePlace::before).boundary));
    keep(CuePlace::before, edges_);
    std::fill(edges_.begin(), edges_.end(), 0);
    if (end_ < sentence_.end.value)
      pairs_.look<Direction::forward>(look_, index(CuePlace::behind), index(CuePlace::behind2), end_,
                                      sentence_.end.value, alive_.data(), alive_.size(), edges_.data());
    else join(edges_, look_.row(index(CuePlace::behind), index(CuePlace::behind).boundary));
    keep(CuePlace::behind, edges_);
  }

  void look_at_ends() {
    for (Words* row : {&first_, &first_long_, &last_, &last_long_, &whole_}) std::fill(row->begin(), row->end(), 0);
    look_.forward(index(CuePlace::whole), begin_, end_, [&](const std::uint64_t* row, std::uint32_t to) {
      if (to == end_) join(whole_, row);
    });
    keep(CuePlace::whole, whole_);
    look_.forward(index(CuePlace::first), begin_, end_, [&](const std::uint64_t* row, std::uint32_t to) {
      join(first_, row);
      if (to > begin_ + 1) join(first_long_, row);
    });
    keep(CuePlace::first, first_);
    look_.backward(index(CuePlace::last), end_, begin_, [&](const std::uint64_t* row, std::uint32_t from) {
      join(last_, row);
      if (from + 1 < end_) join(last_long_, row);
    });
    keep(CuePlace::last, last_);
  }

  /// Only if a branch that is left, or one of its tests, asks: most do not.
  void look_inside() {
    inside_known_ = false;
    const std::uint64_t* free = always(CuePlace::inside);
    bool asked = false;
    for (std::size_t w = 0; w < alive_.size(); ++w) asked = asked || (alive_[w] & ~free[w]) != 0;
    if (!asked) return;
    know_inside();
    keep(CuePlace::inside, inside_);
  }

  void know_inside() {
    inside_known_ = true;
    std::fill(inside_.begin(), inside_.end(), 0);
    for (std::uint32_t t = begin_; t < end_; ++t)
      look_.forward(index(CuePlace::inside), t, end_,
                    [&](const std::uint64_t* row, std::uint32_t) { join(inside_, row); });
  }

  bool left_holds(const CueBranch& b) {
    return b.left == kNoProgram || machine_.holds_before(b.left, begin_, sentence_.begin.value);
  }
  bool right_holds(const CueBranch& b) {
    return b.right == kNoProgram || machine_.holds_after(b.right, end_, sentence_.end.value);
  }
  bool inner_holds(const CueBranch& b) { return machine_.forward(b.inner, begin_, end_) == end_; }

  /// Whether a branch that the rows admit holds.
  bool holds(const CueBranch& b, std::size_t number) {
    if (!b.left_decided && !left_holds(b)) return false;
    if (!b.right_decided && !right_holds(b)) return false;
    const std::uint32_t size = end_ - begin_;
    switch (b.check) {
      case InnerCheck::none:
        if (b.inner == kNoProgram || size <= kMaxMatchTokens) return true;
        break;
      case InnerCheck::first:
        if (!has(first_long_, number)) return size - 1 <= b.rest;
        break;
      case InnerCheck::last:
        if (!has(last_long_, number)) return size - 1 <= b.rest;
        break;
      case InnerCheck::program: break;
    }
    return inner_holds(b);
  }

  bool refused(RuleId cue, TokenSpan candidate) {
    const RuleRecord& rule = view_->rules[cue];
    for (const TestRecord& test : RuleView::part(view_->tests, rule.tests)) {
      if (passes(test) != test.unless) continue;
      if (trace_ != nullptr) note(TraceKind::refused, cue, candidate, std::string(view_->string(test.text)));
      return true;
    }
    return false;
  }

  bool passes(const TestRecord& test) {
    if (test.place != CuePlace::none) {
      if (test.place == CuePlace::inside && !inside_known_) know_inside();
      const Words& row = test.place == CuePlace::whole   ? whole_
                         : test.place == CuePlace::first ? first_
                         : test.place == CuePlace::last  ? last_
                                                         : inside_;
      if (!has(row, test.bit)) return false;
      if (test.decides) return true;
    }
    return tests_.holds(test, match_);
  }

  void add(std::uint32_t number, TokenSpan candidate, RuleId cue) {
    const RecordRange lines = view_->rules[cue].weights;
    for (std::uint32_t line = lines.first; line < lines.first + lines.count; ++line) {
      const WeightRecord& w = view_->weights[line];
      out_->push_back({number, line, cue, w.type, w.weight, w.counting});
      if (trace_ == nullptr) continue;
      const std::string type = w.type == kNoType ? "None" : std::string(view_->vocabulary->name(w.type));
      std::string weight = std::to_string(w.weight);
      weight.erase(weight.find_last_not_of('0') + 1);
      if (weight.ends_with('.')) weight.pop_back();
      note(TraceKind::weighed, cue, candidate,
           type + " " + (w.weight > 0 ? "+" : "") + weight +
               (w.counting == Counting::sum ? "" : " " + std::string(name_of(w.counting))));
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
  EdgePairs pairs_;
  // the candidate at hand
  std::uint32_t begin_ = 0, end_ = 0;
  TokenSpan sentence_;
  MatchView match_;  ///< as tests see it
  Words alive_, edges_, first_, first_long_, last_, last_long_, whole_, inside_;
  bool inside_known_ = false;
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
