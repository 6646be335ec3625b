// SPDX-License-Identifier: Apache-2.0
// Filters `{…}` to records.

#include <array>
#include <charconv>
#include <utility>

#include "matcher/filter_compare.hpp"
#include "matcher/pattern_compiler.hpp"

namespace dramatis {

namespace {

struct KeyWord {
  std::string_view word;
  FilterKey key;
};
constexpr std::array<KeyWord, 15> kKeyWords = {{{"tier", FilterKey::tier},
                                                {"class", FilterKey::word_class},
                                                {"proper", FilterKey::proper},
                                                {"eventive", FilterKey::eventive},
                                                {"known", FilterKey::known},
                                                {"plural", FilterKey::plural},
                                                {"definite", FilterKey::definite},
                                                {"temporal", FilterKey::temporal},
                                                {"voice", FilterKey::voice},
                                                {"tense", FilterKey::tense},
                                                {"form", FilterKey::form},
                                                {"polarity", FilterKey::polarity},
                                                {"modality", FilterKey::modality},
                                                {"head", FilterKey::head},
                                                {"lemma", FilterKey::head}}};

/// Names of the enumerators of model/syntax.hpp and of WordNet's classes, in order.
constexpr std::array<std::string_view, 14> kClasses = {"person", "group",         "location", "artifact", "event",
                                                       "act",    "communication", "animal",   "time",     "quantity",
                                                       "body",   "substance",     "state",    "cognition"};
constexpr std::array<std::string_view, 2> kVoices = {"active", "passive"};
constexpr std::array<std::string_view, 4> kTenses = {"none", "past", "present", "future"};
constexpr std::array<std::string_view, 5> kForms = {"finite", "infinitive", "bare", "gerund", "participle"};
constexpr std::array<std::string_view, 2> kPolarities = {"affirmed", "negated"};
constexpr std::array<std::string_view, 6> kModalities = {"actual",  "possible", "planned",
                                                         "ordered", "demanded", "hypothetical"};

std::span<const std::string_view> values_of(FilterKey key) {
  switch (key) {
    case FilterKey::word_class: return kClasses;
    case FilterKey::voice: return kVoices;
    case FilterKey::tense: return kTenses;
    case FilterKey::form: return kForms;
    case FilterKey::polarity: return kPolarities;
    case FilterKey::modality: return kModalities;
    default: return {};
  }
}

FilterKey key_of(std::string_view word) {
  for (const KeyWord& k : kKeyWords)
    if (k.word == word) return k.key;
  return FilterKey::feature;
}

}  // namespace

std::vector<std::string_view> word_filter_keys() {
  std::vector<std::string_view> out;
  for (const KeyWord& k : kKeyWords) out.push_back(k.word);
  return out;
}

std::vector<std::string_view> filter_values(std::string_view key) {
  const auto values = values_of(key_of(key));
  return {values.begin(), values.end()};
}

FilterRecord PatternCompiler::filter_record(const Filter& f, bool of_lexicon) {
  FilterRecord r;
  r.what = of_lexicon ? FilterKey::feature : key_of(f.key);
  r.compare = f.compare;
  r.key = builder_->intern(f.key);
  r.value = builder_->intern(f.value);
  const auto [end, error] = std::from_chars(f.value.data(), f.value.data() + f.value.size(), r.number);
  r.numeric = error == std::errc() && end == f.value.data() + f.value.size();
  const auto values = values_of(r.what);
  for (std::size_t i = 0; i < values.size(); ++i)
    if (values[i] == f.value) r.mask = static_cast<std::uint16_t>(r.what == FilterKey::word_class ? 1U << i : i);
  if (r.what == FilterKey::head) {
    if (f.value.starts_with('@')) r.lexicon = lexicon_->lexicon(std::string_view(f.value).substr(1));
    else r.word = word(f.value);
  }
  return r;
}

std::uint16_t PatternCompiler::add_filters(const std::vector<Filter>& list, bool of_lexicon) {
  if (list.empty()) return kNoFilter;
  std::string key = of_lexicon ? "@" : "";
  for (const Filter& f : list) key += to_text(f) + ",";
  const auto [place, fresh] = known_filters_.emplace(std::move(key), static_cast<std::uint16_t>(filter_lists.size()));
  if (!fresh) return place->second;
  filter_lists.push_back({static_cast<std::uint32_t>(filters.size()), static_cast<std::uint32_t>(list.size())});
  for (const Filter& f : list) filters.push_back(filter_record(f, of_lexicon));
  return place->second;
}

std::uint32_t PatternCompiler::add_lexicon_filter(LexiconId lexicon, const std::vector<Filter>& list) {
  if (list.empty()) return kNoProgram;
  const std::uint16_t filter = add_filters(list, true);
  const auto [place, fresh] =
      known_lexicon_filters_.emplace(std::pair(lexicon, filter), static_cast<std::uint32_t>(lexicon_filters.size()));
  if (!fresh) return place->second;
  const Lexicon::EntryRange range = lexicon_->entries(lexicon);
  LexiconFilterRecord record;
  record.first = range.first;
  record.count = range.last - range.first;
  record.bits = static_cast<std::uint32_t>(entry_bits.size());
  record.lexicon = lexicon;
  record.filter = filter;
  lexicon_filters.push_back(record);
  entry_bits.resize(entry_bits.size() + (record.count + 63) / 64);
  const RecordRange records = filter_lists[filter];
  for (EntryId e = range.first; e < range.last; ++e) {
    bool passes = true;
    for (std::size_t i = 0; i < list.size() && passes; ++i)
      passes = compare_feature(lexicon_->feature(e, list[i].key), filters[records.first + i].compare, list[i].value,
                               filters[records.first + i].number);
    const EntryId bit = e - range.first;
    if (passes) entry_bits[record.bits + bit / 64] |= std::uint64_t{1} << (bit % 64);
  }
  return place->second;
}

}  // namespace dramatis
