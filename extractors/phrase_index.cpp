// SPDX-License-Identifier: Apache-2.0
#include "extractors/phrase_index.hpp"

#include <algorithm>
#include <string>

#include "model/diagnostic.hpp"

namespace dramatis {

PhraseIndex::PhraseIndex(const Lexicon& lexicon, std::initializer_list<std::string_view> names) : records_(1) {
  std::vector<Diagnostic> missing;
  Class cls = 0;
  for (const std::string_view name : names) {
    const LexiconId id = lexicon.lexicon(name);
    if (id == kNoLexicon) {
      missing.push_back({Severity::error, "", 0, 0, "the rule pack has no lexicon '" + std::string(name) + "'",
                         "add it under grammar/"});
      ++cls;
      continue;
    }
    const auto [first, last] = lexicon.entries(id);
    for (EntryId entry = first; entry < last; ++entry) {
      const auto slot = static_cast<std::uint32_t>(entries_.size());
      entries_.push_back(entry);
      classes_.push_back(cls);
      for (std::size_t f = 0; f < lexicon.form_count(entry); ++f) {
        const std::span<const WordId> form = lexicon.form(entry, f);
        if (form.empty()) continue;
        phrases_.push_back({form[0], static_cast<std::uint32_t>(words_.size()), slot,
                            static_cast<std::uint16_t>(form.size()), cls, f == 0});
        words_.insert(words_.end(), form.begin(), form.end());
      }
    }
    ++cls;
  }
  if (!missing.empty()) throw RuleError(std::move(missing));

  std::stable_sort(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) {
    return a.first != b.first ? a.first < b.first : a.length > b.length;
  });
  for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
    const Phrase& phrase = phrases_[i];
    Record& head = record_for(phrase.first);
    head.starts |= bit(phrase.cls);
    if (head.phrase_count++ == 0) head.first_phrase = i;
    WordId longest = phrase.first;
    for (std::uint32_t w = 0; w < phrase.length; ++w) {
      const WordId word = words_[phrase.words + w];
      record_for(word).members |= bit(phrase.cls);
      if (lexicon.text(word).size() > lexicon.text(longest).size()) longest = word;
    }
    record_for(longest).anchors |= bit(phrase.cls);
  }
}

PhraseIndex::Record& PhraseIndex::record_for(WordId word) {
  const std::uint16_t row = rows_.add(word);
  if (row == records_.size()) {
    records_.emplace_back();
    row_words_.push_back(word);
  }
  return records_[row];
}

std::optional<PhraseIndex::Match> PhraseIndex::find_phrase(const AnnotatedDocument& document, std::uint32_t token,
                                                           Class c, const Record& record) const {
  const std::uint32_t limit = document.sentences[document.tokens[token].sentence].tokens.end.value;
  for (std::uint32_t i = record.first_phrase; i < record.first_phrase + record.phrase_count; ++i) {
    const Phrase& phrase = phrases_[i];
    if (phrase.cls != c || token + phrase.length > limit) continue;
    bool same = true;
    for (std::uint32_t w = 1; w < phrase.length && same; ++w)
      same = document.tokens[token + w].word == words_[phrase.words + w];
    if (same) return Match{phrase.slot, token + phrase.length, phrase.canonical};
  }
  return std::nullopt;
}

}  // namespace dramatis
