// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon_freezer.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "lexicon/byte_kinds.hpp"
#include "lexicon/bytes.hpp"
#include "lexicon/fold.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kMaxFormTokens = 64;  // no match exceeds it

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

/// ASCII letters only: byte offsets stay.
std::string lowered(std::string_view s) {
  std::string out(s);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

std::string uppered(std::string_view s) {
  std::string out(s);
  std::transform(out.begin(), out.end(), out.begin(), upper);
  return out;
}

/// "vice-president of x" → "Vice-President Of X", or without `behind_hyphens` "Vice-president Of X".
enum class Hyphens { capital, lower };
std::string titled(std::string_view s, Hyphens hyphens) {
  std::string out = lowered(s);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const bool starts = i == 0 || out[i - 1] == ' ' || (hyphens == Hyphens::capital && out[i - 1] == '-');
    if (starts && is_ascii_letter(out[i])) out[i] = upper(out[i]);
  }
  return out;
}

/// Whether case can change how the form is cut.
bool is_cut_by_case(std::string_view form) {
  return form.find_first_of("-./&'") != std::string_view::npos || form.find("\xE2\x80") != std::string_view::npos;
}

/// As written, but with plain apostrophes and hyphens.
std::string plain_marks(std::string_view s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::string_view c = s.substr(i, 3);
    if (c == "\xE2\x80\x99") out += '\'', i += 2;
    else if (c == "\xE2\x80\x90" || c == "\xE2\x80\x91") out += '-', i += 2;
    else out += s[i];
  }
  return out;
}

FeatureRecord feature_record(std::string_view key, std::string_view value, PackImageBuilder& strings) {
  const PoolString k = strings.intern(key.substr(0, 0xFFFF));
  const PoolString v = strings.intern(value.substr(0, 0xFFFF));
  return {k.offset, v.offset, static_cast<std::uint16_t>(k.size), static_cast<std::uint16_t>(v.size)};
}

struct Posting {
  WordId word;
  LexiconId lexicon;
  EntryId entry;
  FormRef form;
  std::uint32_t capitals;  ///< as in `MatchForm`
  [[nodiscard]] auto key() const { return std::tuple(word, lexicon, entry, form.form); }
};

struct LongForm {
  std::span<const WordId> words;
  LexiconId lexicon;
  EntryId entry;
  FormRef form;
};

void write_rows(std::vector<Posting>& postings, std::size_t word_count, FrozenLexicons& out) {
  std::sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) { return a.key() < b.key(); });
  out.rows.assign(word_count + 1, {});
  for (const Posting& p : postings) {
    ++out.rows[p.word + 1].first_posting;
    out.rows[p.word + 1].first_match += p.form.is_matched;
  }
  for (std::size_t w = 0; w < word_count; ++w) {
    out.rows[w + 1].first_posting += out.rows[w].first_posting;
    out.rows[w + 1].first_match += out.rows[w].first_match;
  }
  out.posting_entries.reserve(postings.size());
  out.posting_forms.reserve(postings.size());
  for (const Posting& p : postings) {
    out.posting_entries.push_back(p.entry);
    out.posting_forms.push_back(p.form);
    if (p.form.is_matched != 0) out.matches.push_back({p.entry, p.form, p.capitals});
  }
}

/// What decides in text between a word and a form with the same letters.
std::uint32_t capitals_of(CaseRule rule, std::uint32_t capitals, std::string_view surface) {
  if (rule != CaseRule::exact) return capitals;
  const bool is_plain = surface.size() < 32 && std::all_of(surface.begin(), surface.end(),
                                                           [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return is_plain ? capital_mask(surface.data(), surface.size()) : MatchForm::kReadSurface;
}

void write_bloom(std::span<const LongForm> forms, FrozenLexicons& out) {
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const auto& w = forms[i].words;
    if (i == 0 || w[0] != forms[i - 1].words[0] || w[1] != forms[i - 1].words[1]) ++pairs;
  }
  out.trie_bloom.assign(std::max<std::size_t>(1, pairs / 4), 0);  // 16 bits a pair: one stranger in 70 passes
  for (const LongForm& form : forms) {
    const std::uint64_t hash = hash_pair(form.words[0], form.words[1]);
    out.trie_bloom[scale_hash(hash, out.trie_bloom.size())] |= bloom_mask(hash);
    out.rows[form.words[0]].second_words |= second_word_bit(form.words[1]);
  }
}

/// Nodes get their numbers in the order of the sorted forms, so a node's accepts are complete
/// before the next node is made.
void write_trie(std::vector<LongForm>& forms, FrozenLexicons& out) {
  std::sort(forms.begin(), forms.end(), [](const LongForm& a, const LongForm& b) {
    const auto order =
        std::lexicographical_compare_three_way(a.words.begin(), a.words.end(), b.words.begin(), b.words.end());
    if (order != 0) return order < 0;
    return std::tuple(a.lexicon, a.entry, a.form.form) < std::tuple(b.lexicon, b.entry, b.form.form);
  });
  write_bloom(forms, out);
  struct Step {
    std::uint32_t node;
    WordId word;
    std::uint32_t next;
  };
  std::vector<Step> steps;
  std::vector<std::uint32_t> path;  // node behind each word of the last form
  std::span<const WordId> last;
  out.trie_accept_first = {0, 0};  // node 0; node 1 begins here
  std::uint32_t node_count = 1;
  std::vector<bool> accepts(1, false);
  for (const LongForm& form : forms) {
    std::size_t shared = 0;
    while (shared < form.words.size() && shared < last.size() && form.words[shared] == last[shared]) ++shared;
    path.resize(shared);
    for (std::size_t i = shared; i < form.words.size(); ++i) {
      const std::uint32_t node = node_count++;
      if (i == 0) out.rows[form.words[0]].trie_node = node;
      else steps.push_back({path.back(), form.words[i], node});
      path.push_back(node);
      accepts.push_back(false);
      out.trie_accept_first.push_back(static_cast<std::uint32_t>(out.trie_accepts.size()));
    }
    accepts[path.back()] = true;
    out.trie_accepts.push_back({form.entry, form.form});
    out.trie_accept_first.back() = static_cast<std::uint32_t>(out.trie_accepts.size());
    last = form.words;
  }
  out.trie_slots.assign(steps.size() * 2 + 1, {});
  for (const Step& step : steps) {
    std::size_t at = scale_hash(hash_pair(step.node, step.word), out.trie_slots.size());
    while (out.trie_slots[at].next != 0) at = at + 1 == out.trie_slots.size() ? 0 : at + 1;
    out.trie_slots[at] = {step.node, step.word, step.next | (accepts[step.next] ? TrieSlot::kAccepts : 0)};
  }
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
