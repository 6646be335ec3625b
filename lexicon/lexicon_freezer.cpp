// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon_freezer.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "lexicon/byte_kinds.hpp"
#include "lexicon/fold.hpp"
#include "lexicon/form_cases.hpp"
#include "lexicon/posting_writer.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kMaxFormTokens = 64;  // no match exceeds it

FeatureRecord feature_record(std::string_view key, std::string_view value, PackImageBuilder& strings) {
  const PoolString k = strings.intern(key.substr(0, 0xFFFF));
  const PoolString v = strings.intern(value.substr(0, 0xFFFF));
  return {k.offset, v.offset, static_cast<std::uint16_t>(k.size), static_cast<std::uint16_t>(v.size)};
}

/// What decides in text between a word and a form with the same letters.
std::uint32_t capitals_of(CaseRule rule, std::uint32_t capitals, std::string_view surface) {
  if (rule != CaseRule::exact) return capitals;
  const bool is_plain = surface.size() < 32 && std::all_of(surface.begin(), surface.end(),
                                                           [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return is_plain ? capital_mask(surface.data(), surface.size()) : MatchForm::kReadSurface;
}

}  // namespace

void LexiconFreezer::add(const ParsedLexicon& lexicon, std::vector<Diagnostic>& diagnostics) {
  const auto [at, is_new] = lexicons_.try_emplace(lexicon.name);
  StagedLexicon& staged = at->second;
  if (is_new) {
    staged.case_rule = lexicon.case_rule;
    staged.is_matched = lexicon.is_matched;
    staged.adds = lexicon.adds;
    staged.file = lexicon.file;
  } else if (staged.case_rule != lexicon.case_rule || staged.is_matched != lexicon.is_matched) {
    diagnostics.push_back({Severity::error, lexicon.file, 0, 0,
                           "lexicon '" + lexicon.name + "' has another case or match rule in " + staged.file,
                           "files that add to one lexicon share its header"});
  }
  staged.adds = staged.adds && lexicon.adds;
  for (const ParsedEntry& parsed : lexicon.entries) {
    StagedEntry entry;
    entry.canonical = parsed.forms.front();
    entry.first_form = static_cast<std::uint32_t>(forms_.size());
    entry.features = parsed.features;
    for (const std::string& form : parsed.forms) {
      if (!add_form(form, lexicon.case_rule, entry)) {
        diagnostics.push_back({Severity::error,
                               lexicon.file,
                               parsed.line,
                               0,
                               "'" + form + "' has more than " + std::to_string(kMaxFormTokens) + " words, or none",
                               {}});
      }
    }
    if (entry.form_count > 0) staged.entries.push_back(std::move(entry));
  }
}

std::vector<std::string> LexiconFreezer::names() const {
  std::vector<std::string> out;
  for (const auto& [name, staged] : lexicons_) out.push_back(name);
  return out;
}

bool LexiconFreezer::add_form(std::string_view form, CaseRule rule, StagedEntry& entry) {
  if (!add_variant(form, form, rule, entry)) return false;
  if (!is_cut_by_case(form)) return true;
  std::set<std::string> variants = {uppered(form)};
  if (rule != CaseRule::exact) {
    variants.insert(titled(form, Hyphens::capital));
    variants.insert(titled(form, Hyphens::lower));
  }
  if (rule == CaseRule::any) variants.insert(lowered(form));
  for (const std::string& variant : variants) add_variant(form, variant, rule, entry);
  return true;
}

/// Cuts `variant`, which has the letters of `form` in another case, and adds the form if the
/// entry has none like it.
bool LexiconFreezer::add_variant(std::string_view form, std::string_view variant, CaseRule rule, StagedEntry& entry) {
  tokens_.clear();
  segmenter_.segment(variant, tokens_);
  if (tokens_.empty() || tokens_.size() > kMaxFormTokens) return false;
  StagedForm staged;
  staged.first_word = static_cast<std::uint32_t>(form_words_.size());
  staged.word_count = static_cast<std::uint32_t>(tokens_.size());
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const std::string_view written = form.substr(tokens_[i].begin.value, tokens_[i].span().size());
    form_words_.push_back(words_.add(fold_word(written, fold_buffer_)));
    if (rule == CaseRule::capitalized && i < 32 && starts_upper(written)) staged.capitals |= 1U << i;
    if (rule == CaseRule::exact) {
      if (i > 0) staged.surface += ' ';
      staged.surface += plain_marks(written);
    }
  }
  // "bank" wants a capital all the same; "al-Nour" and "eBay" have theirs inside
  if (rule == CaseRule::capitalized && staged.capitals == 0 && fold_word(form, fold_buffer_) == plain_marks(form)) {
    staged.capitals = 1;
  }
  const auto words_of = [this](const StagedForm& f) {
    return std::span<const std::uint32_t>(form_words_).subspan(f.first_word, f.word_count);
  };
  for (std::uint32_t i = entry.first_form; i < forms_.size(); ++i) {
    const StagedForm& known = forms_[i];
    if (known.capitals == staged.capitals && known.surface == staged.surface &&
        std::ranges::equal(words_of(known), words_of(staged))) {
      form_words_.resize(staged.first_word);
      return true;
    }
  }
  forms_.push_back(std::move(staged));
  ++entry.form_count;
  return true;
}

/// The base's entries that stay beside those of a lexicon that adds to it: [first, last).
std::pair<EntryId, EntryId> LexiconFreezer::base_entries(std::string_view name, const StagedLexicon& staged,
                                                         FreezeBase base) {
  if (!staged.adds || base.lexicon == nullptr) return {0, 0};
  const LexiconId id = base.lexicon->lexicon(name);
  if (id == kNoLexicon) return {0, 0};
  const auto [first, last] = base.lexicon->entries(id);
  return {first, last};
}

FrozenLexicons LexiconFreezer::freeze(const std::vector<WordId>& ids, std::size_t word_count, PackImageBuilder& strings,
                                      FreezeBase base) const {
  FrozenLexicons out;
  EntryId next_entry = 0;
  LexiconId next_lexicon = 0;
  std::vector<bool> is_replaced;
  if (base.lexicon != nullptr) {
    next_entry = static_cast<EntryId>(base.lexicon->entry_count());
    next_lexicon = static_cast<LexiconId>(base.lexicon->lexicon_count());
    is_replaced.resize(next_lexicon);
  }
  out.form_words.reserve(form_words_.size());
  for (const auto& [name, staged] : lexicons_) {
    for (const StagedEntry& entry : staged.entries) {
      for (std::uint32_t f = entry.first_form; f < entry.first_form + entry.form_count; ++f) {
        for (std::uint32_t w = 0; w < forms_[f].word_count; ++w)
          out.form_words.push_back(ids[form_words_[forms_[f].first_word + w]]);
      }
    }
    const auto [first, last] = base_entries(name, staged, base);
    for (EntryId entry = first; entry < last; ++entry) {
      for (std::size_t f = 0; f < base.lexicon->form_count(entry); ++f) {
        const std::span<const WordId> words = base.lexicon->form(entry, f);
        out.form_words.insert(out.form_words.end(), words.begin(), words.end());
      }
    }
  }

  std::vector<Posting> postings;
  std::vector<LongForm> long_forms;
  std::unordered_map<std::string, std::uint32_t> feature_lists;  // look-up only
  std::uint32_t next_word = 0;
  for (const auto& named : lexicons_) {  // no structured binding: clang 14 cannot capture one
    const auto& name = named.first;
    const auto& staged = named.second;
    LexiconId id = base.lexicon != nullptr ? base.lexicon->lexicon(name) : kNoLexicon;
    if (id == kNoLexicon) id = next_lexicon++;
    else is_replaced[id] = true;
    LexiconRecord record{strings.intern(name), next_entry, next_entry, staged.case_rule, staged.is_matched, {}};
    const auto add_features = [&](EntryRecord& e, const std::vector<std::pair<std::string, std::string>>& features) {
      e.feature_count = static_cast<std::uint16_t>(features.size());
      std::string list_key;
      for (const auto& [key, value] : features) list_key += key + '\n' + value + '\n';
      const auto [list, is_new] =
          feature_lists.try_emplace(std::move(list_key), static_cast<std::uint32_t>(out.features.size()));
      e.first_feature = list->second;
      if (!is_new) return;
      for (const auto& [key, value] : features) out.features.push_back(feature_record(key, value, strings));
    };
    const auto add_form_record = [&](EntryId entry_id, std::size_t size, std::uint32_t capitals,
                                     std::string_view surface) {
      const FormRef ref{static_cast<std::uint32_t>(out.forms.size()), id, staged.case_rule, staged.is_matched};
      out.forms.push_back({next_word, capitals, surface.empty() ? PoolString{} : strings.intern(surface)});
      const auto words = std::span<const WordId>(out.form_words).subspan(next_word, size);
      next_word += static_cast<std::uint32_t>(size);
      if (words.size() == 1)
        postings.push_back({words[0], id, entry_id, ref, capitals_of(staged.case_rule, capitals, surface)});
      else if (staged.is_matched) long_forms.push_back({words, id, entry_id, ref});
    };
    for (const StagedEntry& entry : staged.entries) {
      const EntryId entry_id = next_entry++;
      EntryRecord e;
      e.canonical = strings.intern(entry.canonical);
      e.first_form = static_cast<std::uint32_t>(out.forms.size());
      e.lexicon = id;
      add_features(e, entry.features);
      for (std::uint32_t f = entry.first_form; f < entry.first_form + entry.form_count; ++f)
        add_form_record(entry_id, forms_[f].word_count, forms_[f].capitals, forms_[f].surface);
      out.entries.push_back(e);
    }
    const auto [first, last] = base_entries(name, staged, base);
    for (EntryId copied = first; copied < last; ++copied) {
      const Lexicon::Layer& layer = base.lexicon->layer_of(copied);
      const EntryRecord& old = base.lexicon->record(copied);
      const EntryId entry_id = next_entry++;
      EntryRecord e;
      e.canonical = strings.intern(layer.image.string(old.canonical));
      e.first_form = static_cast<std::uint32_t>(out.forms.size());
      e.lexicon = id;
      std::vector<std::pair<std::string, std::string>> features;
      for (const FeatureRecord& f : layer.features.subspan(old.first_feature, old.feature_count))
        features.emplace_back(layer.image.string({f.key, f.key_size}), layer.image.string({f.value, f.value_size}));
      add_features(e, features);
      for (std::size_t f = 0; f < base.lexicon->form_count(copied); ++f) {
        const FormRecord& form = layer.forms[old.first_form + f];
        add_form_record(entry_id, base.lexicon->form(copied, f).size(), form.capitals,
                        layer.image.string(form.surface));
      }
      out.entries.push_back(e);
    }
    record.last = next_entry;
    out.lexicons.push_back(record);
    out.lexicon_ids.push_back(id);
  }
  out.entries.push_back({{},
                         static_cast<std::uint32_t>(out.forms.size()),
                         static_cast<std::uint32_t>(out.features.size()),
                         0,
                         kNoLexicon});
  out.forms.push_back({next_word, 0, {}});

  if (base.lexicon != nullptr) {
    for (WordId word = 0; word < base.lexicon->word_count(); ++word) {
      const std::span<const EntryId> entries = base.lexicon->entries_of_word(word);
      const std::span<const FormRef> forms = base.lexicon->forms_of_word(word);
      auto match = base.lexicon->matches_of_word(word).begin();  // runs along
      for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::uint32_t capitals = forms[i].is_matched != 0 ? (match++)->capitals : 0;
        if (!is_replaced[forms[i].lexicon])
          postings.push_back({word, forms[i].lexicon, entries[i], forms[i], capitals});
      }
    }
  }
  write_rows(postings, word_count, out);
  write_trie(long_forms, out);
  return out;
}

void add_sections(const FrozenLexicons& frozen, PackImageBuilder& image) {
  image.add_section("lexicon.lexicons", frozen.lexicons);
  image.add_section("lexicon.ids", frozen.lexicon_ids);
  image.add_section("lexicon.entries", frozen.entries);
  image.add_section("lexicon.forms", frozen.forms);
  image.add_section("lexicon.form_words", frozen.form_words);
  image.add_section("lexicon.features", frozen.features);
  image.add_section("lexicon.rows", frozen.rows);
  image.add_section("lexicon.posting_entries", frozen.posting_entries);
  image.add_section("lexicon.posting_forms", frozen.posting_forms);
  image.add_section("lexicon.matches", frozen.matches);
  image.add_section("trie.slots", frozen.trie_slots);
  image.add_section("trie.accept_first", frozen.trie_accept_first);
  image.add_section("trie.accepts", frozen.trie_accepts);
  image.add_section("trie.bloom", frozen.trie_bloom);
}

}  // namespace dramatis
