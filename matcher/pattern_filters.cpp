// SPDX-License-Identifier: Apache-2.0
// What `{…}` behind an element asks of a lexicon entry, a word or a chunk.

#include "matcher/filter_compare.hpp"
#include "matcher/pattern_machine.hpp"

namespace dramatis {

bool PatternMachine::passes(std::uint16_t filter_list, std::uint32_t token, EntryId entry, ChunkIndex chunk) const {
  const Chunk* c = chunk == kNoChunk ? nullptr : &document_->chunk(chunk);
  for (const FilterRecord& f : RuleView::part(view_->filters, view_->filter_lists[filter_list]))
    if (!passes_one(f, token, entry, c)) return false;
  return true;
}

bool PatternMachine::passes_one(const FilterRecord& f, std::uint32_t token, EntryId entry, const Chunk* chunk) const {
  const Token& t = document_->tokens[token];
  const auto word_info = [&]() -> const WordInfo& { return view_->lexicon->info(t.word); };
  const auto chunk_value = [&](unsigned value) { return compare_flag(chunk != nullptr && value == f.mask, f.compare); };
  switch (f.what) {
    case FilterKey::feature:
      return entry != kNoEntry && compare_feature(view_->lexicon->feature(entry, view_->string(f.key)), f.compare,
                                                  view_->string(f.value), f.number);
    case FilterKey::tier: {
      // A word of no tier is rarer than all: "Takhar" passes `tier>50` but not `tier<=50`.
      const std::uint8_t tier = word_info().frequency_tier;
      return compare_number(tier == 0 ? 100.0 : tier, f.compare, f.number);
    }
    case FilterKey::word_class: {
      const WordInfo& of_lemma = view_->lexicon->info(word_info().noun_lemma);
      const unsigned classes = static_cast<unsigned>(word_info().classes) | of_lemma.classes;
      return compare_flag((classes & f.mask) != 0, f.compare);
    }
    case FilterKey::proper: return compare_flag((word_info().flags & word_flag::proper) != 0, f.compare);
    case FilterKey::eventive: return compare_flag((word_info().flags & word_flag::eventive) != 0, f.compare);
    case FilterKey::known: return compare_flag(t.word < kFirstLocalWord, f.compare);
    case FilterKey::plural:
      return compare_flag(chunk != nullptr ? chunk->plural : t.tag == Tag::NNS || t.tag == Tag::NNPS, f.compare);
    case FilterKey::definite: return compare_flag(chunk != nullptr && chunk->definite, f.compare);
    case FilterKey::temporal: return compare_flag(chunk != nullptr && chunk->temporal, f.compare);
    case FilterKey::voice: return chunk_value(chunk != nullptr ? static_cast<unsigned>(chunk->voice) : 0U);
    case FilterKey::tense: return chunk_value(chunk != nullptr ? static_cast<unsigned>(chunk->tense) : 0U);
    case FilterKey::form: return chunk_value(chunk != nullptr ? static_cast<unsigned>(chunk->form) : 0U);
    case FilterKey::polarity: return chunk_value(chunk != nullptr ? static_cast<unsigned>(chunk->polarity) : 0U);
    case FilterKey::modality: return chunk_value(chunk != nullptr ? static_cast<unsigned>(chunk->modality) : 0U);
    case FilterKey::head: {
      const bool in = f.lexicon != kNoLexicon ? view_->lexicon->entry_of_word(f.lexicon, t.lemma) != kNoEntry ||
                                                    view_->lexicon->entry_of_word(f.lexicon, t.word) != kNoEntry
                                              : t.lemma == f.word || t.word == f.word;
      return compare_flag(in, f.compare);
    }
  }
  return false;
}

}  // namespace dramatis
