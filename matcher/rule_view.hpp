// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rule sections of an image as spans. Internal to the layer.

#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/pack_image.hpp"
#include "matcher/cue_tables.hpp"
#include "matcher/edge_filter.hpp"
#include "matcher/frame_tables.hpp"
#include "matcher/rule_image.hpp"
#include "matcher/word_filters.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

struct RuleView {
  RuleView(const PackImage& from, const Lexicon& words, const Vocabulary& types);

  template <class T>
  [[nodiscard]] static std::span<const T> part(std::span<const T> all, RecordRange range) {
    return all.subspan(range.first, range.count);
  }
  [[nodiscard]] std::string_view string(PoolString s) const { return image.string(s); }
  /// True if an entry of the filter's lexicon passes it.
  [[nodiscard]] bool entry_passes(std::uint32_t lexicon_filter, EntryId entry) const {
    const LexiconFilterRecord& f = lexicon_filters[lexicon_filter];
    const EntryId e = entry - f.first;
    return e < f.count && (entry_bits[f.bits + e / 64] >> (e % 64) & 1) != 0;
  }

  /// Of which of `frame_lexicons` the word may be an entry, or the last word of one: one bit each.
  [[nodiscard]] std::uint32_t lexicons_with(WordId word) const {
    for (std::uint32_t at = hash_of(word);; ++at) {
      const RowSlot& slot = entry_ends[at & (entry_ends.size() - 1)];
      if (slot.word == word || slot.word == kNoWord) return slot.row;
    }
  }

  std::uint64_t serial;  ///< no other view of the process has it
  PackImage image;
  const Lexicon* lexicon;
  const Vocabulary* vocabulary;

  std::span<const RuleRecord> rules;
  std::span<const Instruction> code;
  std::span<const PoolString> code_text;  ///< one an instruction: the element as written
  std::span<const LiteralRecord> literals;
  std::span<const WordId> sets;  ///< sorted runs
  std::span<const std::uint64_t> masks;
  std::span<const FilterRecord> filters;
  std::span<const RecordRange> filter_lists;
  std::span<const PoolString> strings;  ///< capture names
  std::span<const TestRecord> tests;
  std::span<const SetRecord> set_lines;
  std::span<const WeightRecord> weights;
  std::span<const CueBranch> branches;
  std::span<const PhaseRecord> phases;
  std::span<const CueIndexRecord> cue_index;  ///< one, or none
  std::span<const RuleId> phase_rules;
  std::span<const LexiconId> phase_lexicons;
  std::span<const EdgeIndexRecord> indexes;
  std::span<const std::uint64_t> rows;
  std::span<const std::uint32_t> row_numbers;
  std::span<const RowSlot> row_slots;
  std::span<const RecordRange> ranges;
  std::span<const LexiconRow> lexicon_rows;
  std::span<const FilteredRow> filtered_rows;
  std::span<const LexiconFilterRecord> lexicon_filters;
  std::span<const std::uint64_t> entry_bits;
  std::span<const SettingRecord> settings;
  std::span<const SourceRecord> sources;
  std::span<const FrameRecord> frames;
  std::span<const SlotRecord> slots;
  std::span<const FunctionRecord> functions;
  std::span<const FillerRecord> fillers;
  std::span<const TriggerRecord> triggers;  ///< verbs, then nouns; by lemma, then frame
  std::span<const HashSlot> trigger_slots;  ///< ranges of `triggers`; a power of two, or none
  std::span<const WordId> words_before;
  std::span<const LexiconId> frame_lexicons;  ///< those that conditions of frames ask for
  std::span<const RowSlot> entry_ends;        ///< last words of their entries, one bit a lexicon; a power of two

  // made of the sections above
  WordFilters word_filters;
  std::vector<EdgeFilter> edge_filters;  ///< one an index
  WordBits told_apart;                   ///< words and lemmas that an index or a filter asks for by themselves
  FrameTables frame_tables;
  CueTables cue_tables;
};

}  // namespace dramatis
