// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_view.hpp"

#include <atomic>

namespace dramatis {

namespace {

std::uint64_t next_serial() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

/// The words by which `{head=…}` and `{lemma=…}` may hold.
void add_heads(const Lexicon& lexicon, const FilterRecord& f, WordBits& out) {
  if (f.lexicon == kNoLexicon) {
    if (f.word < kFirstLocalWord) out.add(f.word);
    return;
  }
  const auto [first, last] = lexicon.entries(f.lexicon);
  for (EntryId e = first; e < last; ++e)
    for (std::size_t n = 0; n < lexicon.form_count(e); ++n)
      if (const auto form = lexicon.form(e, n); form.size() == 1) out.add(form[0]);
}

}  // namespace

RuleView::RuleView(const PackImage& from, const Lexicon& words, const Vocabulary& types)
    : serial(next_serial()), image(from), lexicon(&words), vocabulary(&types) {
  rules = image.section<RuleRecord>("rules/records");
  code = image.section<Instruction>("rules/code");
  code_text = image.section<PoolString>("rules/code-text");
  literals = image.section<LiteralRecord>("rules/literals");
  sets = image.section<WordId>("rules/sets");
  masks = image.section<std::uint64_t>("rules/masks");
  filters = image.section<FilterRecord>("rules/filters");
  filter_lists = image.section<RecordRange>("rules/filter-lists");
  strings = image.section<PoolString>("rules/strings");
  tests = image.section<TestRecord>("rules/tests");
  set_lines = image.section<SetRecord>("rules/set-lines");
  weights = image.section<WeightRecord>("rules/weights");
  branches = image.section<CueBranch>("rules/branches");
  phases = image.section<PhaseRecord>("rules/phases");
  cue_index = image.section<CueIndexRecord>("rules/cue-index");
  phase_rules = image.section<RuleId>("rules/phase-rules");
  phase_lexicons = image.section<LexiconId>("rules/phase-lexicons");
  indexes = image.section<EdgeIndexRecord>("rules/indexes");
  rows = image.section<std::uint64_t>("rules/rows");
  row_numbers = image.section<std::uint32_t>("rules/row-numbers");
  row_slots = image.section<RowSlot>("rules/row-slots");
  ranges = image.section<RecordRange>("rules/ranges");
  lexicon_rows = image.section<LexiconRow>("rules/lexicon-rows");
  filtered_rows = image.section<FilteredRow>("rules/filtered-rows");
  lexicon_filters = image.section<LexiconFilterRecord>("rules/lexicon-filters");
  entry_bits = image.section<std::uint64_t>("rules/entry-bits");
  settings = image.section<SettingRecord>("rules/settings");
  sources = image.section<SourceRecord>("rules/sources");
  frames = image.section<FrameRecord>("rules/frames");
  slots = image.section<SlotRecord>("rules/slots");
  functions = image.section<FunctionRecord>("rules/functions");
  fillers = image.section<FillerRecord>("rules/fillers");
  triggers = image.section<TriggerRecord>("rules/triggers");
  trigger_slots = image.section<HashSlot>("rules/trigger-hash");
  words_before = image.section<WordId>("rules/words-before");
  frame_lexicons = image.section<LexiconId>("rules/frame-lexicons");
  entry_ends = image.section<RowSlot>("rules/entry-ends");
  word_filters = WordFilters(*this);
  edge_filters.resize(indexes.size());
  for (const PhaseRecord& phase : phases)
    edge_filters[phase.index + kFirstEdges] = EdgeFilter(*this, indexes[phase.index + kFirstEdges]);
  frame_tables = FrameTables(*this);
  cue_tables = CueTables(*this);
  for (const RowSlot& slot : row_slots)
    if (slot.word != kNoWord) told_apart.add(slot.word);
  for (const FilterRecord& f : filters)
    if (f.what == FilterKey::head) add_heads(words, f, told_apart);
}

}  // namespace dramatis
