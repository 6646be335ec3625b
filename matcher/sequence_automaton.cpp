// SPDX-License-Identifier: Apache-2.0
#include "matcher/sequence_automaton.hpp"

#include <algorithm>

namespace dramatis {

namespace {

constexpr std::size_t kFirstStates = 256, kFirstSteps = 1024, kFirstJoins = 64;

std::size_t hash_of_items(std::span<const std::uint32_t> items) {
  std::uint64_t h = items.size();
  for (const std::uint32_t i : items) h = (h ^ i) * 0x9E37'79B9'7F4A'7C15ULL, h ^= h >> 29U;
  return static_cast<std::size_t>(h >> 16U);
}

std::uint32_t part_of(Op op) {
  switch (op) {
    case Op::lexicon: return index_part::lexicons;
    case Op::type:
    case Op::name:
    case Op::mention:
    case Op::time:
    case Op::quantity: return index_part::units;
    case Op::noun_group:
    case Op::verb_group: return index_part::chunks;
    default: return index_part::tokens;
  }
}

}  // namespace

SequenceAutomaton& SequenceAutomaton::of_thread(const RuleView& view, PhaseId phase) {
  thread_local std::vector<SequenceAutomaton> all;
  if (all.size() <= phase) all.resize(std::size_t{phase} + 1);
  SequenceAutomaton& its = all[phase];
  if (its.view_serial_ != view.serial) its.begin(view, view.phases[phase]);
  return its;
}

void SequenceAutomaton::begin(const RuleView& view, const PhaseRecord& phase) {
  view_ = &view;
  view_serial_ = view.serial;
  words_ = view.indexes[phase.index + kSteps].words;
  rule_words_ = view.indexes[phase.index + kFirstEdges].words;
  programs_.clear();
  const auto rules = RuleView::part(view.phase_rules, phase.rules);
  for (std::uint32_t bit = 0; bit < rules.size(); ++bit) programs_.emplace_back(view.rules[rules[bit]].program, bit);
  std::sort(programs_.begin(), programs_.end());
  rule_at_.assign(view.code.size(), 0);
  for (const auto& [program, bit] : programs_) {
    std::uint32_t end = program + 1;
    while (view.code[end].op != Op::accept) ++end;
    rule_at_[end] = static_cast<std::uint16_t>(bit);
  }
  seen_.assign(view.code.size(), 0);
  behind_.assign(view.code.size(), RecordRange{});
  items_behind_.clear();
  visit_ = 0;
  stride_ = (kWanted + words_ + 7) / 8 * 8;  // whole lines of the cache
  scratch_.assign(words_, 0);
  find_names_wanted();
  // What is never touched costs nothing, but growing by copies touched new pages each time.
  constexpr std::size_t kItemsOfState = 48;
  heads_.reserve(kMostStates * stride_);
  items_of_states_.reserve(kMostStates * kItemsOfState);
  steps_of_states_.reserve(kMostStates * kItemsOfState);
  clear();
}

void SequenceAutomaton::clear() {
  items_of_states_.clear();
  steps_of_states_.clear();
  first_.assign(1, 0);
  heads_.clear();
  accept_rows_.assign(1, 0);
  known_states_.assign(kFirstStates, 0);
  steps_.assign(kFirstSteps, Step{});
  few_steps_.assign(kFirstSteps, Step{});
  joins_.assign(kFirstJoins, Step{});
  near_steps_.assign(kNearSteps, NearStep{});
  start_steps_.clear();
  passed_.clear();
  step_count_ = few_step_count_ = join_count_ = 0;
  begin_items();
  (void)state_of_items();  // kDead
  begin_items();
  for (const auto& [program, bit] : programs_) add(program + 1);
  (void)state_of_items();  // kStart
}

void SequenceAutomaton::attach(std::uint64_t generation) {
  if (generation == generation_ && state_count() <= kMostStates && step_count_ + join_count_ <= kMostSteps) return;
  generation_ = generation;
  clear();
}

SequenceAutomaton::Step& SequenceAutomaton::place_of(State from, std::uint32_t number, std::vector<Step>& table) {
  const std::size_t mask = table.size() - 1;
  for (std::size_t at = hash_of(from, number) & mask;; at = (at + 1) & mask)
    if (table[at].from == kDead || (table[at].from == from && table[at].number == number)) return table[at];
}

void SequenceAutomaton::keep(Step step, std::vector<Step>& table, std::size_t& count) {
  place_of(step.from, step.number, table) = step;
  if (++count * 2 < table.size()) return;
  std::vector<Step> old(table.size() * 2);
  old.swap(table);
  for (const Step& s : old)
    if (s.from != kDead) place_of(s.from, s.number, table) = s;
}

SequenceAutomaton::State SequenceAutomaton::find_next(State from, const std::uint64_t* row, std::uint32_t number) {
  if (const Step& known = place_of(from, number, steps_); known.from == from) return known.to;
  // Many rows are alike in what this state wants of them: "the", "a" and "its" where a word in lower case may follow.
  const std::uint64_t* wanted = head(from) + kWanted;
  for (std::size_t w = 0; w < words_; ++w) scratch_[w] = wanted[w] & row[w];
  const std::uint32_t passed = passed_.keep(scratch_.data(), words_);
  State to = kDead;
  if (const Step& known = place_of(from, passed, few_steps_); known.from == from) {
    to = known.to;
  } else {
    to = work_out(from);
    keep({from, passed, to}, few_steps_, few_step_count_);
  }
  keep({from, number, to}, steps_, step_count_);
  return to;
}

/// The state behind the steps in `scratch_`.
SequenceAutomaton::State SequenceAutomaton::work_out(State from) {
  begin_items();
  for (std::uint32_t i = first_[from]; i < first_[from + 1]; ++i) {
    const std::uint16_t step = steps_of_states_[i];
    if (step != kNoStep && (scratch_[step / 64] >> (step % 64) & 1) != 0) add_behind(items_of_states_[i]);
  }
  return state_of_items();
}

SequenceAutomaton::State SequenceAutomaton::join(State a, State b) {
  if (a == b) return a;
  if (a > b) std::swap(a, b);
  if (const Step& known = place_of(a, b, joins_); known.from == a) return known.to;
  begin_items();
  for (const State s : {a, b})
    items_.insert(items_.end(), items_of_states_.begin() + first_[s], items_of_states_.begin() + first_[s + 1]);
  const State to = state_of_items();
  keep({a, b, to}, joins_, join_count_);
  return to;
}

/// From each place of the code on the names one of which every way to the end passes next, and `kNoNeedBit` where a way
/// passes none. Programs run forwards, but for loops: a few passes from their ends.
void SequenceAutomaton::find_names_wanted() {
  names_at_.assign(view_->code.size(), 0);
  for (const auto& [program, bit] : programs_) {
    std::uint32_t end = program + 1;
    while (view_->code[end].op != Op::accept) ++end;
    for (bool changed = true; changed;) {
      changed = false;
      for (std::uint32_t pc = end; pc > program; --pc) {
        const std::uint64_t names = names_wanted_at(view_->code[pc], pc);
        changed = changed || names != names_at_[pc];
        names_at_[pc] = names;
      }
    }
  }
}

std::uint64_t SequenceAutomaton::names_wanted_at(const Instruction& i, std::uint32_t pc) const {
  switch (i.op) {
    case Op::accept: return kNoNeedBit;
    case Op::never: return 0;
    case Op::type: return bit_of_type(i.a);
    case Op::name: return kNameBit;
    case Op::mention: return kMentionBit;
    case Op::jump: return names_at_[i.b];
    case Op::split: return names_at_[pc + 1] | names_at_[i.b];
    default: return names_at_[pc + 1];
  }
}

void SequenceAutomaton::begin_items() {
  items_.clear();
  ++visit_;
}

void SequenceAutomaton::add(std::uint32_t pc) {
  stack_.assign(1, pc);
  while (!stack_.empty()) {
    pc = stack_.back();
    stack_.pop_back();
    if (seen_[pc] == visit_) continue;
    seen_[pc] = visit_;
    const Instruction& i = view_->code[pc];
    switch (i.op) {
      case Op::split: stack_.push_back(i.b); [[fallthrough]];
      case Op::capture:
      case Op::at_start:
      case Op::at_end: stack_.push_back(pc + 1); break;
      case Op::jump: stack_.push_back(i.b); break;
      case Op::accept: items_.push_back(kAccept | rule_at_[pc]); break;
      default:
        if (is_step(i.op)) items_.push_back(pc);
    }
  }
}

void SequenceAutomaton::add_behind(Item step) {
  RecordRange& its = behind_[step];
  if (its.count == 0) {  // every step leads somewhere
    const std::size_t first = items_.size();
    ++visit_;
    add(step + 1);
    its = {static_cast<std::uint32_t>(items_behind_.size()), static_cast<std::uint32_t>(items_.size() - first)};
    items_behind_.insert(items_behind_.end(), items_.begin() + static_cast<std::ptrdiff_t>(first), items_.end());
  } else {
    const auto from = items_behind_.begin() + its.first;
    items_.insert(items_.end(), from, from + its.count);
  }
}

/// By insertion: what follows from one state comes nearly in order.
void SequenceAutomaton::sort_items() {
  for (std::size_t i = 1; i < items_.size(); ++i) {
    const Item item = items_[i];
    std::size_t hole = i;
    for (; hole > 0 && items_[hole - 1] > item; --hole) items_[hole] = items_[hole - 1];
    items_[hole] = item;
  }
}

/// The state with the items that were added, in order of their places in the code.
SequenceAutomaton::State SequenceAutomaton::state_of_items() {
  sort_items();
  items_.erase(std::unique(items_.begin(), items_.end()), items_.end());
  const std::size_t mask = known_states_.size() - 1;
  std::size_t at = hash_of_items(items_) & mask;
  for (; known_states_[at] != 0; at = (at + 1) & mask) {
    const State s = known_states_[at] - 1;
    if (std::equal(items_.begin(), items_.end(), items_of_states_.begin() + first_[s],
                   items_of_states_.begin() + first_[s + 1]))
      return s;
  }
  const auto state = static_cast<State>(state_count());
  known_states_[at] = state + 1;
  items_of_states_.insert(items_of_states_.end(), items_.begin(), items_.end());
  for (const Item item : items_) steps_of_states_.push_back((item & kAccept) != 0 ? kNoStep : view_->code[item].step);
  first_.push_back(static_cast<std::uint32_t>(items_of_states_.size()));
  describe(state);
  if (state_count() * 2 > known_states_.size()) grow_known_states();
  return state;
}

/// Writes the head of a new state, whose items are in `items_`.
void SequenceAutomaton::describe(State state) {
  heads_.resize(heads_.size() + stride_, 0);
  std::uint64_t* const its = heads_.data() + std::size_t{state} * stride_;
  std::uint64_t accepts = 0;
  for (const Item item : items_) {
    if ((item & kAccept) == 0) {
      const Instruction& i = view_->code[item];
      its[kNames] |= names_at_[item];
      its[kParts] |= part_of(i.op);
      its[kWanted + i.step / 64] |= std::uint64_t{1} << (i.step % 64);
      continue;
    }
    if (accepts == 0) {
      accepts = accept_rows_.size();
      accept_rows_.resize(accept_rows_.size() + rule_words_, 0);
    }
    const std::uint32_t rule = item & ~kAccept;
    accept_rows_[accepts + rule / 64] |= std::uint64_t{1} << (rule % 64);
  }
  its[kParts] |= accepts << 32U;
}

void SequenceAutomaton::grow_known_states() {
  known_states_.assign(known_states_.size() * 2, 0);
  const std::size_t mask = known_states_.size() - 1;
  for (State s = 0; s < state_count(); ++s) {
    const std::span<const Item> items{items_of_states_.data() + first_[s], first_[s + 1] - first_[s]};
    std::size_t at = hash_of_items(items) & mask;
    while (known_states_[at] != 0) at = (at + 1) & mask;
    known_states_[at] = s + 1;
  }
}

}  // namespace dramatis
