// SPDX-License-Identifier: Apache-2.0
#include "matcher/word_filters.hpp"

#include <algorithm>
#include <map>

#include "matcher/filter_compare.hpp"
#include "matcher/rule_view.hpp"

namespace dramatis {

namespace {

bool passes_tier(const FilterRecord& f, std::size_t tier) {
  // A word of no tier is rarer than all.
  return compare_number(tier == 0 ? 100.0 : static_cast<double>(tier), f.compare, f.number);
}

}  // namespace

WordFilters::WordFilters(const RuleView& view)
    : lexicon_(view.lexicon), bit_of_row_(view.filtered_rows.size(), kSlow), wanted_(view.ranges.size(), 0) {
  std::map<std::uint16_t, std::uint8_t> bits;
  by_tier_.fill(~std::uint64_t{0});
  for (auto* table : {&by_proper_, &by_eventive_, &by_known_, &by_plural_}) table->fill(~std::uint64_t{0});
  for (std::size_t r = 0; r < view.filtered_rows.size(); ++r) {
    const std::uint16_t filter = view.filtered_rows[r].filter;
    const RecordRange list = view.filter_lists[filter];
    if (!is_fast(view, list)) continue;
    auto known = bits.find(filter);
    if (known == bits.end()) {
      if (bits.size() == 64) continue;
      known = bits.emplace(filter, static_cast<std::uint8_t>(bits.size())).first;
      add(view, list, std::uint64_t{1} << known->second);
    }
    bit_of_row_[r] = known->second;
  }
  for (const EdgeIndexRecord& index : view.indexes) {
    for (std::size_t s = index.filtered_first; s < index.filtered_first + kShapeClasses; ++s)
      for (std::uint32_t r = view.ranges[s].first; r < view.ranges[s].first + view.ranges[s].count; ++r)
        if (bit_of_row_[r] != kSlow) wanted_[s] |= std::uint64_t{1} << bit_of_row_[r];
  }
}

bool WordFilters::is_fast(const RuleView& view, RecordRange list) {
  const auto filters = RuleView::part(view.filters, list);
  return std::all_of(filters.begin(), filters.end(), [](const FilterRecord& f) {
    switch (f.what) {
      case FilterKey::tier:
      case FilterKey::word_class:
      case FilterKey::proper:
      case FilterKey::eventive:
      case FilterKey::known:
      case FilterKey::plural:
      case FilterKey::head: return true;
      default: return false;
    }
  });
}

void WordFilters::add(const RuleView& view, RecordRange list, std::uint64_t bit) {
  const auto flag = [bit](std::array<std::uint64_t, 2>& table, const FilterRecord& f) {
    for (const bool value : {false, true})
      if (!compare_flag(value, f.compare)) table[value ? 1 : 0] &= ~bit;
  };
  for (const FilterRecord& f : RuleView::part(view.filters, list)) {
    switch (f.what) {
      case FilterKey::tier:
        for (std::size_t t = 0; t < by_tier_.size(); ++t)
          if (!passes_tier(f, t)) by_tier_[t] &= ~bit;
        break;
      case FilterKey::proper: flag(by_proper_, f); break;
      case FilterKey::eventive: flag(by_eventive_, f); break;
      case FilterKey::known: flag(by_known_, f); break;
      case FilterKey::plural: flag(by_plural_, f); break;
      case FilterKey::word_class: classes_.push_back({f, bit}); break;
      default: heads_.push_back({f, bit}); break;
    }
  }
}

std::uint64_t WordFilters::passed(const Token& token, std::uint64_t wanted) const {
  const WordInfo& info = lexicon_->info(token.word);
  const auto has = [&](std::uint8_t flag) { return (info.flags & flag) != 0 ? 1U : 0U; };
  const unsigned plural = token.tag == Tag::NNS || token.tag == Tag::NNPS ? 1U : 0U;
  std::uint64_t out = wanted & by_tier_[info.frequency_tier] & by_proper_[has(word_flag::proper)] &
                      by_eventive_[has(word_flag::eventive)] & by_known_[token.word < kFirstLocalWord ? 1U : 0U] &
                      by_plural_[plural];
  for (const Condition& c : classes_) {
    if ((out & c.lists) == 0) continue;
    const unsigned classes = static_cast<unsigned>(info.classes) | lexicon_->info(info.noun_lemma).classes;
    if (!compare_flag((classes & c.filter.mask) != 0, c.filter.compare)) out &= ~c.lists;
  }
  for (const Condition& c : heads_)
    if ((out & c.lists) != 0 && !compare_flag(is_head(c.filter, token), c.filter.compare)) out &= ~c.lists;
  return out;
}

bool WordFilters::is_head(const FilterRecord& f, const Token& token) const {
  if (f.lexicon == kNoLexicon) return token.lemma == f.word || token.word == f.word;
  return lexicon_->entry_of_word(f.lexicon, token.lemma) != kNoEntry ||
         (token.word != token.lemma && lexicon_->entry_of_word(f.lexicon, token.word) != kNoEntry);
}

}  // namespace dramatis
