// SPDX-License-Identifier: Apache-2.0
#pragma once

// All sequences of a phase as one finite automaton, built while texts are read: a state is the set of steps that the
// rules may take next, and a row of a phase's index of steps (`kSteps`) says which of them an edge passes. What
// follows from a state and an edge is worked out once and kept, so that most edges cost one look at a table. The
// automaton forgets captures, of a lexicon's entries takes others than the longest too, and asks neither where the
// sentence begins nor what filters ask of chunks: it accepts all that a rule matches, and a little more.
// One for each thread and phase; what it keeps is dropped when it has grown large. Internal to the layer.

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "matcher/lattice.hpp"
#include "matcher/row_store.hpp"
#include "matcher/rule_view.hpp"

namespace dramatis {

class SequenceAutomaton {
 public:
  using State = std::uint32_t;
  static constexpr State kDead = 0, kStart = 1, kUnknown = 0xFFFF'FFFFU;

  /// The automaton of a phase for this thread.
  [[nodiscard]] static SequenceAutomaton& of_thread(const RuleView& view, PhaseId phase);

  /// To be called before a document is read: `generation` tells that rows have got other numbers.
  void attach(std::uint64_t generation);

  /// The state behind an edge with this row. Rows that are equal may have different numbers, different ones may not.
  [[nodiscard]] State next(State from, const std::uint64_t* row, std::uint32_t number) {
    const std::uint32_t edge = number | kRowBit;
    if (const State known = behind(from, edge); known != kUnknown) return known;
    const State to = wants(from, row) ? find_next(from, row, number) : kDead;
    note(from, edge, to);
    return to;
  }
  /// The state behind a token alone, by its kind; `kUnknown` if that was not noted, or was overwritten since.
  [[nodiscard]] State behind_kind(State from, std::uint32_t kind) const {
    if (from != kStart) return behind(from, kind);
    return kind < start_steps_.size() ? start_steps_[kind] : kUnknown;
  }
  void note_kind(State from, std::uint32_t kind, State to) {
    if (from != kStart) return note(from, kind, to);
    if (kind >= start_steps_.size()) start_steps_.resize(kind + kind / 2U + 64U, kUnknown);
    start_steps_[kind] = to;
  }
  /// Begins to fetch what `behind_kind` will look at from `kStart` on.
  [[gnu::always_inline]] void fetch_start(std::uint32_t kind) const {
    __builtin_prefetch(start_steps_.data() + std::min<std::size_t>(kind, start_steps_.size()));
  }
  /// Begins to fetch what is asked of a state first.
  [[gnu::always_inline]] void fetch(State s) const { __builtin_prefetch(head(s)); }
  /// Two states at one place as one.
  [[nodiscard]] State join(State a, State b);
  /// Whether a match may go on from this state with these names ahead, as `unit_bits`: every way to its end may need
  /// one that is not among them.
  [[nodiscard]] bool may_go_on(State s, std::uint64_t names) const {
    return (head(s)[kNames] & (names | kNoNeedBit)) != 0;
  }
  /// The kinds of edges that lead on from this state: `index_part`, of tokens `tokens`.
  [[nodiscard]] std::uint32_t parts(State s) const { return static_cast<std::uint32_t>(head(s)[kParts]); }
  /// The bits of a name or another mention.
  [[nodiscard]] static std::uint64_t unit_bits(const Unit& unit) {
    if (unit.kind != UnitKind::mention) return 0;
    if (!unit.named) return kMentionBit;
    return kMentionBit | kNameBit | bit_of_type(unit.type) | bit_of_type(unit.subtype);
  }
  /// The rules that end before this state, one bit each; null if there are none.
  [[nodiscard]] const std::uint64_t* accepted(State s) const {
    const auto row = static_cast<std::uint32_t>(head(s)[kParts] >> 32U);
    return row == 0 ? nullptr : accept_rows_.data() + row;
  }

 private:
  /// A step of a rule that may be taken next, as its place in the code, or `kAccept` and the rule's bit.
  using Item = std::uint32_t;
  static constexpr Item kAccept = 0x8000'0000U;
  static constexpr std::uint16_t kNoStep = 0xFFFF;
  static constexpr std::uint64_t kNameBit = 1, kMentionBit = 2, kNoNeedBit = 4;
  static constexpr std::size_t kMostStates = 1U << 14U, kMostSteps = 1U << 18U;

  struct Step {
    State from = kDead;
    std::uint32_t number = 0;  ///< of the row, or for a joined state the other one
    State to = kDead;
  };

  /// The steps taken of late, one a place, also those that lead nowhere: found without a look at rows or at what the
  /// state wants, which lie in other tables. `edge` is a kind of token or, with `kRowBit`, the number of a row.
  struct NearStep {
    State from = kUnknown;
    std::uint32_t edge = 0;
    State to = kDead;
  };
  static constexpr std::uint32_t kRowBit = 0x8000'0000U;
  static constexpr std::size_t kNearSteps = 1U << 13U;  ///< few enough for a near cache
  [[nodiscard]] static std::size_t near_place(State from, std::uint32_t edge) {
    return (edge + (edge >> 31U) * 0x5A7U + from * 0x9E5U) & (kNearSteps - 1);
  }
  [[nodiscard]] State behind(State from, std::uint32_t edge) const {
    const NearStep& known = near_steps_[near_place(from, edge)];
    return known.from == from && known.edge == edge ? known.to : kUnknown;
  }
  void note(State from, std::uint32_t edge, State to) { near_steps_[near_place(from, edge)] = {from, edge, to}; }

  /// What is asked of a state each time lies together: the names that it needs, the kinds of edges that lead on and,
  /// above those, the place of its row in `accept_rows_` (0: none), then the steps that it wants, as a row.
  static constexpr std::size_t kNames = 0, kParts = 1, kWanted = 2;
  [[nodiscard]] const std::uint64_t* head(State s) const { return heads_.data() + std::size_t{s} * stride_; }

  /// Types that share a bit only make the answer less sharp.
  [[nodiscard]] static std::uint64_t bit_of_type(TypeId type) {
    return type == kNoType ? 0 : std::uint64_t{1} << (3 + type % 61U);
  }
  [[nodiscard]] static std::size_t hash_of(std::uint32_t from, std::uint32_t number) {
    return static_cast<std::size_t>(((std::uint64_t{from} << 32U | number) * 0x9E37'79B9'7F4A'7C15ULL) >> 32U);
  }
  [[nodiscard]] bool wants(State from, const std::uint64_t* row) const {
    const std::uint64_t* wanted = head(from) + kWanted;
    std::uint64_t any = 0;
    for (std::size_t w = 0; w < words_; w += 2) any |= (wanted[w] & row[w]) | (wanted[w + 1] & row[w + 1]);
    return any != 0;
  }
  void begin(const RuleView& view, const PhaseRecord& phase);
  void find_names_wanted();
  [[nodiscard]] std::uint64_t names_wanted_at(const Instruction& i, std::uint32_t pc) const;
  void clear();
  [[nodiscard]] State find_next(State from, const std::uint64_t* row, std::uint32_t number);
  [[nodiscard]] State work_out(State from);
  [[nodiscard]] static Step& place_of(State from, std::uint32_t number, std::vector<Step>& table);
  static void keep(Step step, std::vector<Step>& table, std::size_t& count);
  void begin_items();
  /// Adds the steps that may be taken from place `pc` of the code on.
  void add(std::uint32_t pc);
  /// Adds those that may be taken behind a step.
  void add_behind(Item step);
  void sort_items();
  [[nodiscard]] State state_of_items();
  void describe(State state);
  void grow_known_states();

  [[nodiscard]] std::size_t state_count() const { return first_.size() - 1; }

  const RuleView* view_ = nullptr;
  std::uint64_t view_serial_ = 0, generation_ = 0;
  std::size_t words_ = 0, rule_words_ = 0, stride_ = 0;            ///< of a row of steps, of rules, of a head
  std::vector<std::pair<std::uint32_t, std::uint32_t>> programs_;  ///< where the program of a rule begins, and its bit
  std::vector<Item> items_of_states_;
  std::vector<std::uint16_t> steps_of_states_;  ///< the bits of the items in the index of steps; `kNoStep` of accepts
  std::vector<std::uint16_t> rule_at_;          ///< by place in the code where a rule ends: its bit
  std::vector<RecordRange> behind_;             ///< by place in the code of a step: what it leads to, in
  std::vector<Item> items_behind_;              ///< this, as far as asked for before
  std::vector<std::uint32_t> first_;            ///< by state, in `items_of_states_`; one more
  std::vector<std::uint64_t> heads_;            ///< by state
  std::vector<std::uint64_t> accept_rows_;
  std::vector<std::uint32_t> known_states_;  ///< hash table over items
  std::vector<std::uint64_t> names_at_;      ///< by place in the code: what names are wanted from there on
  RowStore passed_;                          ///< what states want of rows: few, where rows are many
  std::vector<std::uint64_t> scratch_;
  std::vector<Step> steps_, few_steps_, joins_;  ///< hash tables, open
  std::vector<NearStep> near_steps_;
  std::vector<State> start_steps_;  ///< by kind of token: common kinds have low numbers, and lie together
  std::size_t step_count_ = 0, few_step_count_ = 0, join_count_ = 0;
  std::vector<Item> items_;  ///< of the state under work
  std::vector<std::uint32_t> stack_;
  std::vector<std::uint32_t> seen_;  ///< by place in the code: the last `visit_` that came there
  std::uint32_t visit_ = 0;
};

}  // namespace dramatis
