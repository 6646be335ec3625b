// SPDX-License-Identifier: Apache-2.0
#pragma once

// What cues say of a candidate by itself, whatever stands around it: whether the pattern in the brackets of a branch
// covers it and the cue's tests of the name admit it. That hangs on nothing but what kinds of tokens it has (see
// `TokenRows`) and which lexicons know it, with the filters that their entries pass: "Anna Berg" and "Maria Olsen" are
// alike, a given name and a surname that are no common words. So most candidates are of a sort that was weighed before,
// in this text or in an earlier one. Each branch is asked when the words around a candidate first let it through.
// One for each thread (`of_thread`); what it remembers is dropped when it has grown large, and when another rule
// set is asked. Internal to the layer.

#include <cstdint>
#include <span>
#include <vector>

#include "matcher/edge_index.hpp"
#include "matcher/pattern_machine.hpp"
#include "matcher/pattern_tests.hpp"
#include "matcher/rule_view.hpp"

namespace dramatis {

class CueInsides {
 public:
  [[nodiscard]] static CueInsides& of_thread();

  /// Takes a document with its tokens and entries as they are now, and what looks at it; all outlive the questions.
  void attach(const RuleView& view, const AnnotatedDocument& document, const Lattice& lattice, PatternMachine& machine,
              PatternTests& tests, const EdgeLookUp& look);

  /// The sorts of candidates, in their order; those that are alike are best told apart side by side. A sort holds as
  /// long as `serial()`. Fetches ahead what it will read.
  void find_sorts(std::span<const TokenSpan> candidates, std::vector<CueSort>& out);
  /// Another number whenever sorts have got another meaning.
  [[nodiscard]] std::uint64_t serial() const { return serial_; }
  /// Begins to fetch what `look_at` will read.
  [[gnu::always_inline]] void fetch(CueSort sort) const {
    const std::uint64_t* state = states_.data() + std::size_t{sort.number} * 2 * words_;
    for (std::size_t w = 0; w < 2 * words_; w += 8) __builtin_prefetch(state + w);
  }

  /// Turns to a candidate of that sort. `admitted()` are then the branches (a row of them) that may hold: known to, or
  /// not known not to. Bits of branches that ask for more than its tokens are set if its length allows.
  void look_at(TokenSpan candidate, CueSort sort);
  /// The same without what is remembered, for traces: no test has refused a branch yet.
  void look_afresh(TokenSpan candidate);
  [[nodiscard]] std::uint64_t admitted(std::size_t word) const { return state_[word] | state_[words_ + word]; }
  /// Whether the branch, one of those admitted, holds for the candidate and the tests of the name admit it.
  [[nodiscard]] bool holds(std::size_t branch) {
    const std::uint64_t bit = std::uint64_t{1} << (branch % 64);
    return (state_[branch / 64] & bit) != 0 || ((state_[words_ + branch / 64] & bit) != 0 && decide(branch));
  }
  /// Which of the 64 branches of `wanted` hold so. None of them asks for more than the candidate's tokens.
  [[nodiscard]] std::uint64_t holding(std::size_t word, std::uint64_t wanted);
  /// The pattern alone, without the tests.
  [[nodiscard]] bool covers(std::size_t number);

  /// Whether what the branch asks of a candidate holds, by its pattern.
  [[nodiscard]] bool inner_holds(const CueBranch& branch, TokenSpan candidate);

 private:
  using Words = std::vector<std::uint64_t>;
  static constexpr std::size_t kFirstSlots = 1U << 15U, kMostSorts = 1U << 14U;

  struct Slot {
    std::uint64_t key = 0;  ///< 0: free
    std::uint32_t sort = 0;
  };

  void clear();
  [[nodiscard]] bool are_alike(TokenSpan one, TokenSpan other) const;
  [[nodiscard]] std::uint32_t sort_of(TokenSpan candidate, std::uint64_t key);
  void grow_slots();
  [[nodiscard]] std::size_t slot_place(std::uint64_t key) const { return (key >> 20U) & (slots_.size() - 1); }
  [[gnu::always_inline]] void fetch_entries(TokenSpan candidate) const;
  [[nodiscard]] std::uint64_t key_of(TokenSpan candidate);
  [[nodiscard]] std::uint64_t key_of_kind(std::uint32_t token);
  [[nodiscard]] std::uint64_t key_of_letters(const Token& token) const;
  [[nodiscard]] std::uint64_t key_of_entry(const LexiconMatch& match);
  void begin_state();
  void read();
  void read_ends();
  void read_inside();
  void know_inside();
  void keep(CuePlace place, const Words& edges);
  [[nodiscard]] bool decide(std::size_t branch);
  [[nodiscard]] bool is_refused(std::size_t branch);
  [[nodiscard]] bool passes(const TestRecord& test, const MatchView& match);
  [[nodiscard]] const EdgeIndexRecord& index(CuePlace place) const {
    return view_->indexes[view_->cue_index[0].index + static_cast<std::size_t>(place)];
  }

  const RuleView* view_ = nullptr;
  std::uint64_t view_serial_ = 0;
  std::uint64_t generation_ = 0;  ///< of `token_rows_` when what is remembered was asked
  std::uint64_t serial_ = 0;
  const AnnotatedDocument* document_ = nullptr;
  const Lattice* lattice_ = nullptr;
  PatternMachine* machine_ = nullptr;
  PatternTests* tests_ = nullptr;
  const EdgeLookUp* look_ = nullptr;
  TokenRows* token_rows_ = nullptr;

  std::size_t words_ = 0;                  ///< of a row of branches
  std::vector<Slot> slots_;                ///< a power of two, half of them free
  std::size_t sorts_ = 0;                  ///< how many are known
  std::vector<std::uint64_t> keys_;        ///< of `find_sorts`
  std::vector<std::uint16_t> entry_keys_;  ///< by entry: 1 + the filters that it passes, one bit each; 0: not asked yet
  std::vector<std::uint64_t> kind_keys_;   ///< by kind of token; 0: not asked yet
  Words fresh_;                            ///< of `look_afresh`
  Words states_;  ///< two rows for each that is remembered: the branches that hold, and those not yet asked

  // the candidate at hand
  TokenSpan candidate_;
  std::uint32_t sort_ = 0;
  std::uint64_t* state_ = nullptr;
  bool is_read_ = false;  ///< the rows below are those of its sort
  Words alive_, first_, first_long_, last_, last_long_, whole_, inside_;
  bool inside_known_ = false;
};

}  // namespace dramatis
