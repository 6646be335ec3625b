// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fills the role lines of one frame at one predicate: see frame_slots.cpp. Internal to the layer.

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "matcher/frame_fillers.hpp"
#include "matcher/governing_words.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

/// Made for one document; keeps the arguments of the last predicate.
class FrameSlots {
 public:
  FrameSlots(const RuleView& view, const GoverningWords& words, const AnnotatedDocument& document,
             const FrameContext& context, const Lattice& lattice, std::vector<FrameFiller>& out)
      : view_(view),
        words_(words),
        document_(document),
        context_(context),
        tables_(view.frame_tables),
        out_(out),
        fillers_(view, document, context, lattice) {}

  /// False if the noun plainly has no argument for what the frame of `trigger` cannot do without: most fail here.
  [[nodiscard]] bool noun_may_fill(ChunkIndex index, const TriggerRecord& trigger);
  /// Goes to a verb: `verb_may_fill` asks the same of its triggers, before its arguments are gathered.
  void look_over(ChunkIndex verb);
  [[nodiscard]] bool verb_may_fill(const TriggerNeeds& needs) {
    return needs.may_be_met(likely_kinds_ | TriggerNeeds::kAnyKind, likely_prepositions_) &&
           (needs.worded_kinds == 0 || has_words(needs));
  }
  /// Goes to a predicate as `trigger` reads it.
  void read_arguments(ChunkIndex index, const TriggerRecord& trigger);
  /// Goes to the frame whose slots are these.
  void set_frame(RecordRange slots) { needs_ = tables_.slots.data() + slots.first; }
  /// Whether a slot that the frame cannot do without finds no argument of its functions.
  [[nodiscard]] bool lacks_needed(std::size_t count) const {
    for (std::size_t s = 0; s < count; ++s)
      if (needs_[s].needed && !is_fillable(needs_[s])) return true;
    return false;
  }
  /// Whether the line is fulfilled; appends what fills it.
  bool run(std::span<const SlotRecord> slots, std::size_t number, const Chunk& chunk);
  /// `quantity count-of theme`: the number in the noun group that fills `theme`; `count-of event`: in `predicate`.
  void fill_counts(std::span<const SlotRecord> slots, std::size_t first, ChunkIndex predicate);

 private:
  static constexpr std::uint32_t kNoGroup = 0xFFFF'FFFFU;

  void fill_count(const SlotRecord& slot, std::size_t number, ChunkIndex chunk, TokenSpan tokens,
                  Construction construction);
  [[nodiscard]] bool is_fillable(const SlotNeeds& n) const {
    return (n.kinds & kinds_) != 0 || (n.prepositions & prepositions_) != 0;
  }
  [[nodiscard]] bool has_words(const TriggerNeeds& needs);
  void look_over_hanging(ChunkIndex noun, int steps);
  /// What an argument is, as `TriggerNeeds` asks for it.
  struct Words {
    WordSet words;
    std::uint32_t lexicons = 0;
  };
  static constexpr Words kAnyWords = {WordSet::all(), ~std::uint32_t{0}};
  void find_words(bool phrases);
  void add_words(ChunkIndex argument, bool phrases, int steps, Words& out) const;
  bool run_slot(std::span<const SlotRecord> slots, std::size_t number);
  bool keeps_to(std::span<const SlotRecord> slots, std::size_t number);
  [[nodiscard]] bool is_denied(ChunkIndex chunk) const;
  [[nodiscard]] bool is_alleged(ChunkIndex chunk) const;
  [[nodiscard]] bool has_word_before(const SlotRecord& slot, const Chunk& chunk) const;
  static bool may_stand_for_oblique(const FrameArgument& a) {
    return a.written == FunctionKind::oblique || a.kind == FunctionKind::object;
  }
  /// "to" as a word, for "gave Ukraine tanks" and "gave tanks to Ukraine".
  [[nodiscard]] static bool is(WordId word, WordId wanted) { return word == wanted && word != kNoWord; }
  [[nodiscard]] bool function_fits(const FunctionRecord& f, const FrameArgument& a) const {
    switch (f.kind) {
      case FunctionKind::between: return a.written == FunctionKind::oblique && is(a.preposition, tables_.between);
      case FunctionKind::oblique:
        return (may_stand_for_oblique(a) && a.preposition == f.preposition) ||
               (a.kind == FunctionKind::indirect && is(f.preposition, tables_.to));
      case FunctionKind::indirect:
        return a.kind == FunctionKind::indirect ||
               (a.written == FunctionKind::oblique && is(a.preposition, tables_.to));
      default: return a.kind == f.kind || a.written == f.kind;
    }
  }
  [[nodiscard]] bool acts_itself(ChunkIndex chunk) const;
  void add_joined(const SlotRecord& slot, std::size_t number, ChunkIndex member);
  void add_filler(const SlotRecord& slot, std::size_t number, const FrameFilling& f, Construction construction);
  [[nodiscard]] std::optional<FrameFilling> fill(const SlotRecord& slot, const FunctionRecord& f,
                                                 const FrameArgument& a);
  static void put_first_conjunct_first(std::vector<FrameArgument>& arguments);
  [[nodiscard]] std::optional<FrameFilling> fill_from_modifiers(const SlotRecord& slot, const FrameArgument& a);
  [[nodiscard]] std::optional<FrameFilling> fill_from_clause(const SlotRecord& slot, const FunctionRecord& f,
                                                             ChunkIndex clause);

  const RuleView& view_;
  const GoverningWords& words_;
  const AnnotatedDocument& document_;
  const FrameContext& context_;
  const FrameTables& tables_;
  std::vector<FrameFiller>& out_;
  FrameFillers fillers_;
  /// What one argument may be taken for, as bits: see `SlotNeeds`.
  struct Use {
    std::uint32_t kinds;
    std::uint64_t prepositions;
  };
  std::vector<FrameArgument> arguments_, inner_;
  std::vector<Use> uses_;               // one an argument
  ChunkIndex arguments_of_ = kNoChunk;  // whose they are
  TriggerRecord arguments_for_;         // and as which trigger reads them
  std::uint32_t likely_kinds_ = 0;      // what the verb looked over has at most: as the two below
  std::uint64_t likely_prepositions_ = 0;
  ChunkIndex looked_over_ = kNoChunk;     // the verb
  std::array<Words, 16> likely_words_{};  // of its arguments, by kind, once asked for
  std::uint32_t kinds_with_words_ = 0;    // whose are known
  std::uint32_t kinds_ = 0;               // of any of them, one bit each
  std::uint64_t prepositions_ = 0;        // the same: what `SlotNeeds` asks for
  const SlotNeeds* needs_ = nullptr;      // of the frame under work, by slot
  std::vector<std::uint8_t> used_;
};

}  // namespace dramatis
