// SPDX-License-Identifier: Apache-2.0
#pragma once

// Frames to records. Internal to the compiler.

#include <span>
#include <vector>

#include "matcher/pattern_compiler.hpp"

namespace dramatis {

class FrameCompiler {
 public:
  FrameCompiler(PatternCompiler& patterns, const Lexicon& lexicon, const Vocabulary& vocabulary,
                PackImageBuilder& builder)
      : patterns_(&patterns), lexicon_(&lexicon), vocabulary_(&vocabulary), builder_(&builder) {}

  /// Appends the frame's records and returns its number.
  std::uint32_t compile(const Rule& rule, RuleId id);
  /// Writes the frame sections; after the last `compile`.
  void write();

 private:
  void add_verb(const PredicateWord& verb, RuleId id);
  void add_noun(const PredicateWord& noun, TriggerRecord trigger);
  bool read_light_entry(EntryId entry, TriggerRecord& t);
  void add_light_nouns(const LightVerb& light, const std::vector<PredicateWord>& nouns, const TriggerRecord& t);
  void add_light(const LightVerb& light, const std::vector<PredicateWord>& nouns, RuleId id);
  SlotRecord slot_record(const FrameSlot& slot, const Rule& rule);
  [[nodiscard]] FunctionRecord function_record(const FunctionPath& path) const;
  [[nodiscard]] FillerRecord filler_record(const FillerSpec& filler);
  std::vector<HashSlot> hash_triggers();
  [[nodiscard]] std::vector<LexiconId> needed_lexicons() const;
  [[nodiscard]] std::vector<RowSlot> hash_entry_ends(std::span<const LexiconId> lexicons) const;

  PatternCompiler* patterns_;
  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  PackImageBuilder* builder_;
  std::vector<FrameRecord> frames_;
  std::vector<SlotRecord> slots_;
  std::vector<FunctionRecord> functions_;
  std::vector<FillerRecord> fillers_;
  std::vector<TriggerRecord> triggers_;
  std::vector<WordId> words_before_;
};

}  // namespace dramatis
