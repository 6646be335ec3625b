// SPDX-License-Identifier: Apache-2.0
#pragma once

// What may fill a role: whether a noun group, a modifier or a predicate is of the kind that a role asks
// for. Internal to the layer.

#include <optional>

#include "matcher/frame_context.hpp"
#include "matcher/pattern_machine.hpp"

namespace dramatis {

/// What fills: a noun group, a modifier inside one, or a predicate.
struct FrameFilling {
  ChunkIndex chunk = kNoChunk;
  TokenSpan tokens;
  TokenIndex head;
  MentionIndex mention = kNoMention;
  QuantityIndex quantity = kNoQuantity;
  bool event = false;
};

class FrameFillers {
 public:
  FrameFillers(const RuleView& view, const AnnotatedDocument& document, const FrameContext& context,
               const Lattice& lattice);

  /// `tokens` (a chunk's, or those of a modifier inside it) as a filler of `slot`, if one of its fillers
  /// accepts them. "Thousands of troops" are troops; "leaders of the party" keep what is behind "of".
  [[nodiscard]] std::optional<FrameFilling> fill(const SlotRecord& slot, ChunkIndex chunk, TokenSpan tokens,
                                                 TokenIndex head, MentionIndex mention) const;
  /// A whole chunk as a filler.
  [[nodiscard]] std::optional<FrameFilling> fill(const SlotRecord& slot, ChunkIndex chunk) const;

  /// Whether one of the slot's `lemma(…)` fillers names the token: for words that are no noun group.
  [[nodiscard]] bool names(const SlotRecord& slot, TokenIndex token) const;

  /// "the kidnapping of a mayor": a happening, not somebody or something.
  [[nodiscard]] bool names_event(const FrameFilling& f) const;
  [[nodiscard]] QuantityIndex quantity_in(TokenSpan tokens) const;
  /// The first number in `tokens`, written in one or several tokens; empty if there is none.
  [[nodiscard]] TokenSpan number_in(TokenSpan tokens) const;

 private:
  [[nodiscard]] bool accepts(const FillerRecord& filler, FrameFilling& f) const;
  [[nodiscard]] bool is_in(const FillerRecord& filler, TokenIndex token) const;
  [[nodiscard]] bool type_fits(TypeId type, const FrameFilling& f) const;
  [[nodiscard]] bool class_fits(TypeId type, const FrameFilling& f) const;
  [[nodiscard]] bool is_people(const FrameFilling& f) const;
  [[nodiscard]] bool is_part_of_time(ChunkIndex chunk) const;
  [[nodiscard]] bool is_vague_place(const Chunk& c) const;
  [[nodiscard]] bool is_capital(TokenSpan name) const;
  [[nodiscard]] EntryId entry_of(LexiconId lexicon, const FrameFilling& f) const;
  [[nodiscard]] bool is_event(const Chunk& c) const;
  [[nodiscard]] bool has_time(TokenSpan tokens) const;
  [[nodiscard]] bool is_name(MentionIndex m) const;
  [[nodiscard]] bool is_named_person(MentionIndex m) const;
  void take_content(FrameFilling& f) const;

  const RuleView& view_;
  const AnnotatedDocument& document_;
  const FrameContext& context_;
  PatternMachine machine_;
  const FrameTables& tables_;
};

/// The triggers of a verb's or a noun's lemma, in order of their frames.
[[nodiscard]] std::span<const TriggerRecord> triggers_of_verb(const RuleView& view, WordId lemma);
[[nodiscard]] std::span<const TriggerRecord> triggers_of_noun(const RuleView& view, WordId lemma);
/// False if neither would give any; else begins to fetch what it will look at.
[[nodiscard]] bool fetch_triggers(const RuleView& view, bool verb, WordId lemma);

}  // namespace dramatis
