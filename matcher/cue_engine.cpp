// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>

#include "matcher/cue_run.hpp"
#include "matcher/engines.hpp"

namespace dramatis {

Lattice& CueRun::lattice_of(const AnnotatedDocument& document) {
  thread_local Lattice lattice;
  lattice.build(document);
  return lattice;
}

CueRun::CueRun(const RuleView& view, const AnnotatedDocument& document, std::vector<CueHit>& out, Trace* trace)
    : view_(&view),
      cues_(view.cue_index[0]),
      document_(&document),
      out_(&out),
      trace_(trace),
      machine_(view),
      tests_(view, machine_),
      look_(view, machine_),
      insides_(CueInsides::of_thread()),
      alive_(cues_.branch_words) {
  Lattice& lattice = lattice_of(document);
  machine_.attach(document, lattice);
  tests_.attach(document, lattice);
  look_.attach(document, lattice);
  insides_.attach(view, document, lattice, machine_, tests_, look_);
}

void CueRun::find_sorts(std::span<const TokenSpan> candidates, std::vector<CueSort>& out) {
  insides_.find_sorts(candidates, out);
}

void CueRun::turn_to(std::uint32_t number, TokenSpan candidate, CueSort sort) {
  number_ = number;
  if (match_.extent == candidate && !sentence_.is_empty()) return;
  begin_ = candidate.begin.value;
  end_ = candidate.end.value;
  sentence_ = document_->sentence_of(candidate.begin).tokens;
  machine_.set_sentence(sentence_);
  match_.extent = match_.captures[0] = candidate;
  match_.sentence = sentence_;
  if (trace_ == nullptr) insides_.look_at(candidate, sort);
  else insides_.look_afresh(candidate);
}

void CueRun::look_inside(std::uint32_t number, TokenSpan candidate, CueSort sort) {
  turn_to(number, candidate, sort);
  const CueTables& tables = view_->cue_tables;
  if (trace_ != nullptr) {
    for (std::size_t w = 0; w < alive_.size(); ++w) alive_[w] = insides_.admitted(w) & tables.inside[w];
    return ask_alive();
  }
  RuleId held = kNoRule;
  for (std::size_t w = 0; w < alive_.size(); ++w) {
    for (std::uint64_t bits = insides_.holding(w, tables.inside[w]); bits != 0; bits &= bits - 1) {
      const std::size_t branch = w * 64 + static_cast<std::size_t>(std::countr_zero(bits));
      const RuleId cue = view_->branches[branch].cue;
      if (cue != held) add(branch);
      held = cue;
    }
  }
}

void CueRun::look_around(std::uint32_t number, TokenSpan candidate, CueSort sort, bool local) {
  turn_to(number, candidate, sort);
  const CueTables& tables = view_->cue_tables;
  for (std::size_t w = 0; w < alive_.size(); ++w)
    alive_[w] = insides_.admitted(w) & ~tables.inside[w] & ~(local ? 0 : tables.local[w]);
  look_at_neighbours();
  ask_alive();
}

void CueRun::try_all(std::uint32_t number, TokenSpan candidate, CueSort sort) {
  turn_to(number, candidate, sort);
  for (const bool inside : {true, false}) try_branches(inside);
}

void CueRun::try_branches(bool inside) {
  RuleId held = kNoRule;
  for (std::size_t i = 0; i < view_->branches.size(); ++i) {
    const CueBranch& b = view_->branches[i];
    if (((view_->cue_tables.inside[i / 64] >> (i % 64) & 1U) != 0) != inside) continue;
    if (b.cue == held || !left_holds(b) || !right_holds(b) || !insides_.inner_holds(b, match_.extent)) continue;
    if (tests_.refusing(view_->rules[b.cue], match_) != nullptr) continue;
    held = b.cue;
    add(i);
  }
}

/// Asks the branches that are left, in their order.
void CueRun::ask_alive() {
  RuleId held = kNoRule;  // alternatives of one cue stand together: it counts once a candidate
  for (std::size_t w = 0; w < alive_.size(); ++w) {
    for (std::uint64_t bits = alive_[w]; bits != 0; bits &= bits - 1) {
      const std::size_t branch = w * 64 + static_cast<std::size_t>(std::countr_zero(bits));
      const RuleId cue = view_->branches[branch].cue;
      if (cue == held || !holds(branch) || refused(branch)) continue;
      held = cue;
      add(branch);
    }
  }
}

/// Keeps the branches that ask nothing of the place, or for the end of the sentence.
void CueRun::keep_boundary(CuePlace place) {
  const std::uint64_t *free = look_.row(index(place), index(place).always), *ends = boundary(place);
  for (std::size_t w = 0; w < alive_.size(); ++w) alive_[w] &= free[w] | ends[w];
}

/// The tokens beside the candidate, on both sides, before those behind them: few branches are left then.
void CueRun::look_at_neighbours() {
  const bool before = begin_ > sentence_.begin.value, behind = end_ < sentence_.end.value;
  const std::uint64_t* const free_before = look_.row(index(CuePlace::before), index(CuePlace::before).always);
  const std::uint64_t* const free_behind = look_.row(index(CuePlace::behind), index(CuePlace::behind).always);
  if (before) {
    before_.collect<Direction::backward>(look_, index(CuePlace::before), begin_, sentence_.begin.value);
    before_.keep_first(alive_.data(), free_before);
  } else {
    keep_boundary(CuePlace::before);
  }
  if (behind) {
    behind_.collect<Direction::forward>(look_, index(CuePlace::behind), end_, sentence_.end.value);
    behind_.keep_first(alive_.data(), free_behind);
  } else {
    keep_boundary(CuePlace::behind);
  }
  if (before)
    before_.keep_second<Direction::backward>(look_, index(CuePlace::before2), sentence_.begin.value, alive_.data(),
                                             free_before);
  if (behind)
    behind_.keep_second<Direction::forward>(look_, index(CuePlace::behind2), sentence_.end.value, alive_.data(),
                                            free_behind);
}

/// The words beside the candidate.
void CueRun::fetch_around(TokenSpan candidate, CueSort sort) const {
  insides_.fetch(sort);
  const std::uint32_t begin = candidate.begin.value, end = candidate.end.value;
  const auto count = static_cast<std::uint32_t>(document_->tokens.size());
  for (std::uint32_t t = begin - std::min(begin, 2U); t < begin; ++t) look_.fetch_kind(t);
  for (std::uint32_t t = end; t < std::min(end + 2, count); ++t) look_.fetch_kind(t);
}

/// Whether a branch that the rows admit holds.
bool CueRun::holds(std::size_t branch) {
  const CueBranch& b = view_->branches[branch];
  if (!b.left_decided && !left_holds(b)) return false;
  if (!b.right_decided && !right_holds(b)) return false;
  if (trace_ == nullptr ? !insides_.holds(branch) : !insides_.covers(branch)) return false;
  return b.of_candidate || insides_.inner_holds(b, match_.extent);
}

/// Asks the tests of more than the candidate alone; for a trace, which tells what refuses, all.
bool CueRun::refused(std::size_t branch) {
  if (trace_ != nullptr) {
    const RuleId cue = view_->branches[branch].cue;
    const TestRecord* test = tests_.refusing(view_->rules[cue], match_);
    if (test != nullptr) note(TraceKind::refused, cue, std::string(view_->string(test->text)));
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

void CueRun::add(std::size_t branch) {
  const CueTables& tables = view_->cue_tables;
  for (const CueHit& hit : std::span(tables.hits).subspan(tables.hits_of[branch].first, tables.hits_of[branch].count)) {
    out_->push_back(hit);
    out_->back().candidate = number_;
    if (trace_ != nullptr) note_weight(hit);
  }
}

void CueRun::note_weight(const CueHit& hit) {
  std::string type = hit.type == kNoType ? "None" : std::string(view_->vocabulary->name(hit.type));
  std::string weight = std::to_string(hit.weight);
  weight.erase(weight.find_last_not_of('0') + 1);
  if (weight.ends_with('.')) weight.pop_back();
  type += hit.weight > 0 ? " +" : " ";
  type += weight;
  if (hit.counting != Counting::sum) (type += ' ') += name_of(hit.counting);
  note(TraceKind::weighed, hit.cue, std::move(type));
}

void CueRun::note(TraceKind kind, RuleId rule, std::string message) {
  const std::string_view name = view_->string(view_->rules[rule].name);
  if (trace_->wants(name)) trace_->add({kind, "cues", std::string(name), match_.extent, std::move(message)});
}

void weigh_candidates(const RuleView& view, const AnnotatedDocument& document, std::span<const TokenSpan> candidates,
                      std::vector<CueHit>& out, Trace* trace, Search search) {
  if (view.cue_index.empty() || view.branches.empty() || candidates.empty()) return;
  CueRun run(view, document, out, trace);
  std::vector<CueSort> sorts;
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].is_empty()) continue;
    run.find_sorts(candidates.subspan(i, 1), sorts);
    if (search == Search::trial) {
      run.try_all(i, candidates[i], sorts[0]);
      continue;
    }
    run.look_inside(i, candidates[i], sorts[0]);
    run.look_around(i, candidates[i], sorts[0], true);
  }
}

}  // namespace dramatis
