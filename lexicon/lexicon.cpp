// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.hpp"

#include <algorithm>
#include <charconv>

#include "model/diagnostic.hpp"

namespace dramatis {

namespace {

[[noreturn]] void refuse_overlay() {
  throw RuleError(
      Diagnostic{Severity::error, {}, 0, 0, "the overlay was compiled for another rule pack", "compile it again"});
}

}  // namespace

Lexicon::Layer::Layer(const PackImage& from)
    : image(from),
      table(from.section<WordBucket>("words.buckets")),
      words(from.section<PoolString>("words.text")),
      infos(from.section<WordInfo>("words.info")),
      lexicons(from.section<LexiconRecord>("lexicon.lexicons")),
      lexicon_ids(from.section<LexiconId>("lexicon.ids")),
      entries(from.section<EntryRecord>("lexicon.entries")),
      forms(from.section<FormRecord>("lexicon.forms")),
      form_words(from.section<WordId>("lexicon.form_words")),
      features(from.section<FeatureRecord>("lexicon.features")),
      rows(from.section<WordRow>("lexicon.rows")),
      trie{from.section<TrieSlot>("trie.slots"), from.section<std::uint32_t>("trie.accept_first"),
           from.section<TrieAccept>("trie.accepts"), from.section<std::uint64_t>("trie.bloom")} {
  if (table.is_empty() || rows.empty() || entries.empty() || forms.empty() || trie.bloom.empty() ||
      trie.slots.empty()) {
    throw RuleError(Diagnostic{
        Severity::error, {}, 0, 0, "the rule pack image has no lexicon", "build it again with dramatis-pack"});
  }
}

Lexicon::Lexicon(const PackImage& base)
    : base_(base),
      rows_(base_.rows),
      posting_entries_(base.section<EntryId>("lexicon.posting_entries")),
      posting_forms_(base.section<FormRef>("lexicon.posting_forms")),
      matches_(base.section<MatchForm>("lexicon.matches")),
      kinds_(base.section<std::uint8_t>("words.kinds")),
      word_count_(base_.words.size()),
      base_word_count_(base_.words.size()),
      entry_count_(base_.entries.size() - 1),
      base_entry_count_(entry_count_),
      lexicon_count_(base_.lexicons.size()) {}

Lexicon::Lexicon(const PackImage& base, const PackImage& overlay) : Lexicon(base) {
  if (overlay.text_section("overlay.base") != base.hash()) refuse_overlay();
  overlay_.emplace(overlay);
  word_count_ += overlay_->words.size();
  entry_count_ += overlay_->entries.size() - 1;
  if (overlay_->rows.size() != word_count_ + 1) refuse_overlay();
  rows_ = overlay_->rows;
  posting_entries_ = overlay.section<EntryId>("lexicon.posting_entries");
  posting_forms_ = overlay.section<FormRef>("lexicon.posting_forms");
  matches_ = overlay.section<MatchForm>("lexicon.matches");
  for (const LexiconId id : overlay_->lexicon_ids) lexicon_count_ = std::max<std::size_t>(lexicon_count_, id + 1U);
  overlay_of_.assign(lexicon_count_, kNoLexicon);
  for (std::size_t i = 0; i < overlay_->lexicon_ids.size(); ++i) {
    overlay_of_[overlay_->lexicon_ids[i]] = static_cast<std::uint16_t>(i);
  }
}

WordId Lexicon::find_key(const WordKey& key, std::string_view folded) const {
  const WordId found = base_.table.find(key, base_.table.home(key), [&](WordId id) { return text(id) == folded; });
  if (found != kNoWord || !overlay_) return found;
  return overlay_->table.find(key, overlay_->table.home(key), [&](WordId id) { return text(id) == folded; });
}

WordId Lexicon::find(std::string_view folded) const { return find_key(word_key(folded), folded); }

std::string_view Lexicon::text(WordId id) const {
  if (id < base_word_count_) return base_.image.string(base_.words[id]);
  if (id < word_count_) return overlay_->image.string(overlay_->words[id - base_word_count_]);
  return {};
}

LexiconId Lexicon::lexicon(std::string_view name) const {
  const auto find_in = [name](const Layer& layer) {
    const auto at =
        std::lower_bound(layer.lexicons.begin(), layer.lexicons.end(), name,
                         [&](const LexiconRecord& l, std::string_view n) { return layer.image.string(l.name) < n; });
    const bool found = at != layer.lexicons.end() && layer.image.string(at->name) == name;
    return found ? layer.lexicon_ids[static_cast<std::size_t>(at - layer.lexicons.begin())] : kNoLexicon;
  };
  const LexiconId id = find_in(base_);
  return id != kNoLexicon || !overlay_ ? id : find_in(*overlay_);
}

const LexiconRecord& Lexicon::lexicon_record(LexiconId id) const {
  if (overlay_ && overlay_of_[id] != kNoLexicon) return overlay_->lexicons[overlay_of_[id]];
  return base_.lexicons[id];
}

std::string_view Lexicon::name(LexiconId id) const {
  const Layer& layer = id < base_.lexicons.size() ? base_ : *overlay_;
  return layer.image.string(id < base_.lexicons.size() ? base_.lexicons[id].name : lexicon_record(id).name);
}

CaseRule Lexicon::case_rule(LexiconId id) const { return lexicon_record(id).case_rule; }

bool Lexicon::is_matched(LexiconId id) const { return lexicon_record(id).is_matched != 0; }

Lexicon::EntryRange Lexicon::entries(LexiconId id) const {
  const LexiconRecord& record = lexicon_record(id);
  return {record.first, record.last};
}

std::string_view Lexicon::canonical(EntryId entry) const {
  return layer_of(entry).image.string(record(entry).canonical);
}

std::size_t Lexicon::form_count(EntryId entry) const {
  const EntryRecord* const at = &record(entry);
  return at[1].first_form - at->first_form;
}

std::span<const WordId> Lexicon::form(EntryId entry, std::size_t index) const {
  const Layer& layer = layer_of(entry);
  const FormRecord* const form = &layer.forms[record(entry).first_form + index];
  return layer.form_words.subspan(form->first_word, form[1].first_word - form->first_word);
}

const FeatureRecord* Lexicon::find_feature(EntryId entry, std::string_view key) const {
  const Layer& layer = layer_of(entry);
  const EntryRecord& e = record(entry);
  for (const FeatureRecord& f : layer.features.subspan(e.first_feature, e.feature_count)) {
    if (layer.image.string({f.key, f.key_size}) == key) return &f;
  }
  return nullptr;
}

std::string_view Lexicon::feature(EntryId entry, std::string_view key) const {
  const FeatureRecord* const found = find_feature(entry, key);
  if (found == nullptr) return {};
  return layer_of(entry).image.string({found->value, found->value_size});
}

double Lexicon::number_feature(EntryId entry, std::string_view key, double otherwise) const {
  const std::string_view value = feature(entry, key);
  double number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  return error == std::errc() && end == value.data() + value.size() ? number : otherwise;
}

std::span<const FormRef> Lexicon::forms_of_word(WordId word) const {
  if (word >= word_count_) return {};
  const std::uint32_t first = rows_[word].first_posting;
  return posting_forms_.subspan(first, rows_[word + 1].first_posting - first);
}

std::span<const MatchForm> Lexicon::matches_of_word(WordId word) const {
  if (word >= word_count_) return {};
  const std::uint32_t first = rows_[word].first_match;
  return matches_.subspan(first, rows_[word + 1].first_match - first);
}

std::uint8_t word_form::spelling(std::string_view w) {
  const auto low = [&](std::size_t from_end) {
    const char c = w[w.size() - from_end];
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  };
  std::uint8_t bits = 0;
  if (w.size() > 3) {
    if (low(2) == 'e' && low(1) == 'd') bits |= ends_ed;
    if (low(2) == 'l' && low(1) == 'y') bits |= ends_ly;
    if (low(3) == 'i' && low(2) == 'n' && low(1) == 'g') bits |= ends_ing;
  }
  if (w.size() > 1 && low(1) == 's' && low(2) != 's') bits |= ends_s;
  return bits;
}

}  // namespace dramatis
