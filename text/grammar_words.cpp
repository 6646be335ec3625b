// SPDX-License-Identifier: Apache-2.0
#include "text/grammar_words.hpp"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <utility>

#include "lexicon/feature_keys.hpp"

namespace dramatis {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Func::count_)> kFunctionFeatures = {
    "be",
    "have",
    "do",
    "get",
    "modal",
    "possible",
    "hypothetical",
    "future",
    "demanded",
    "subordinator",
    "subordinator_before_clause",
    "adverbial_clause",
    "particle",
    "free_particle",
    "approximator",
    "approximator_adverb",
    "to_verb",
    "to_verb_default",
    "no_argument",
    "verbal_preposition",
    "verbal_preposition_before_noun",
    "before_time",
    "starter",
    "singular_agreement",
    "plural_agreement",
    "subject_pronoun",
    "object_pronoun",
    "reflexive",
    "definite",
    "negative",
    "acronym_too",
    "compound",
    "degree",
    "blames"};

constexpr std::array<std::string_view, 58> kSpecials = {
    "",           "according", "ago",     "all",  "and",     "as",      "back",   "because", "before",
    "both",       "by",        "compass", "do",   "due",     "early",   "enough", "even",    "few",
    "first",      "for",       "half",    "have", "her",     "instead", "last",   "later",   "let",
    "like",       "mine",      "more",    "most", "much",    "no",      "not",    "of",      "off",
    "once",       "one",       "only",    "or",   "ordinal", "other",   "out",    "over",    "per",
    "possessive", "said",      "so",      "such", "than",    "that",    "there",  "to",      "unambiguous_verb",
    "well",       "what",      "who",     "with"};

constexpr std::array<std::string_view, static_cast<std::size_t>(VerbFrame::count_)> kVerbFeatures = {
    "subject_control",
    "passive_control",
    "object_control",
    "bare_infinitive",
    "copula",
    "linking",
    "reporting",
    "that_clause",
    "ditransitive",
    "ditransitive_passive",
    "tell_like",
    "object_complement",
    "aspect",
    "gerund_object_subject",
    "come_go",
    "implicative_negative",
    "subjunctive",
    "needs_object",
    "done",
    "speech",
    "plan_of_others",
    "plan_of_object",
    "accusing",
    "lone_passive",
    "of_happening",
    "never_passive",
    "naming",
    "listing",
    "no_object",
    "leaves_for"};

constexpr std::array<std::string_view, static_cast<std::size_t>(NounFrame::count_)> kNounFeatures = {
    "time",   "bare_time", "month", "weekday",      "that",    "unit",           "plural", "of_name",
    "manner", "bare_to",   "side",  "keeps_plural", "to_verb", "said_of_object", "shared", "given"};

constexpr std::array<std::string_view, static_cast<std::size_t>(Abbreviation::count_)> kAbbreviationFeatures = {
    "", "before_name", "may_end", "month", "weekday", "unit", "site"};

/// Calls `visit(entry, word)` for every one-word form of a lexicon.
template <class Visit>
void for_each_word(const Lexicon& lexicon, std::string_view name, Visit visit) {
  const LexiconId id = lexicon.lexicon(name);
  if (id == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon.entries(id);
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    for (std::size_t form = 0; form < lexicon.form_count(entry); ++form) {
      const std::span<const WordId> words = lexicon.form(entry, form);
      if (words.size() == 1) visit(entry, words[0]);
    }
  }
}

/// One bit for each of the first `count` values that is there.
std::uint64_t bits_of(std::span<const std::string_view> values, std::size_t count) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < count; ++i) bits |= std::uint64_t{!values[i].empty()} << i;
  return bits;
}

/// The features of `list`, then some more.
template <std::size_t N>
std::vector<std::string_view> names_of(const std::array<std::string_view, N>& list,
                                       std::initializer_list<std::string_view> more) {
  static_assert(N <= 64);
  std::vector<std::string_view> names(list.begin(), list.end());
  names.insert(names.end(), more);
  return names;
}

/// `lemma=he`, `lemma_tag=PRP`, `verb_lemma=be`: values in this order.
void read_lemma(const Lexicon& lexicon, std::span<const std::string_view> values, GrammarWord& row) {
  if (!values[0].empty()) {
    row.lemma = lexicon.find(values[0]);
    row.lemma_tag = tag_from(values[1]);
  }
  if (!values[2].empty()) row.other_lemma = lexicon.find(values[2]);
}

}  // namespace

GrammarWords::GrammarWords(const Lexicon& lexicon) : rows_(1) {
  read_functions(lexicon);
  read_verbs(lexicon);
  read_nouns(lexicon);
  read_abbreviations(lexicon);
  read_demonyms(lexicon);
  read_strong_forms(lexicon);
}

GrammarWord& GrammarWords::row(WordId word) {
  const std::size_t row = index_.add(word);
  if (row == rows_.size()) rows_.emplace_back();
  return rows_[row];
}

void GrammarWords::read_functions(const Lexicon& lexicon) {
  constexpr std::size_t kBits = kFunctionFeatures.size();
  FeatureKeys keys(lexicon,
                   names_of(kFunctionFeatures, {"lemma", "lemma_tag", "verb_lemma", "tag", "special", "frame"}));
  for_each_word(lexicon, "function_word", [&](EntryId entry, WordId word) {
    GrammarWord& r = row(word);
    const std::span<const std::string_view> values = keys.of(entry);
    r.tag = tag_from(values[kBits + 3]);
    const auto special = std::find(kSpecials.begin(), kSpecials.end(), values[kBits + 4]);
    if (special != kSpecials.end()) r.special = static_cast<Special>(special - kSpecials.begin());
    read_lemma(lexicon, values.subspan(kBits), r);
    r.function = bits_of(values, kBits);
    if (!values[kBits + 5].empty() && slots_.size() < 64) {
      r.slot = static_cast<std::uint8_t>(slots_.size());
      slots_.push_back(lexicon.text(word));
    }
  });
}

void GrammarWords::read_verbs(const Lexicon& lexicon) {
  constexpr std::size_t kBits = kVerbFeatures.size();
  static_assert(kBits <= 32);
  std::vector<std::string_view> names(kVerbFeatures.begin(), kVerbFeatures.end());
  names.insert(names.end(), slots_.begin(), slots_.end());
  FeatureKeys keys(lexicon, std::move(names));
  for_each_word(lexicon, "verb_frame", [&](EntryId entry, WordId word) {
    GrammarWord& r = row(word);
    const std::span<const std::string_view> values = keys.of(entry);
    r.verb = static_cast<std::uint32_t>(bits_of(values, kBits));
    for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
      const std::string_view value = values[kBits + slot];
      if (value.empty()) continue;
      if (value != "particle") r.verb_prepositions |= std::uint64_t{1} << slot;
      if (value == "particle" || value == "both") r.verb_particles |= std::uint64_t{1} << slot;
    }
  });
}

void GrammarWords::read_nouns(const Lexicon& lexicon) {
  constexpr std::size_t kBits = kNounFeatures.size(), kSlots = kBits + 3;
  static_assert(kBits <= 32);
  std::vector<std::string_view> names = names_of(kNounFeatures, {"lemma", "lemma_tag", "verb_lemma"});
  names.insert(names.end(), slots_.begin(), slots_.end());
  FeatureKeys keys(lexicon, std::move(names));
  for_each_word(lexicon, "noun_frame", [&](EntryId entry, WordId word) {
    GrammarWord& r = row(word);
    const std::span<const std::string_view> values = keys.of(entry);
    read_lemma(lexicon, values.subspan(kBits), r);
    r.noun = static_cast<std::uint32_t>(bits_of(values, kBits));
    r.noun_prepositions |= bits_of(values.subspan(kSlots), slots_.size());
  });
}

void GrammarWords::read_demonyms(const Lexicon& lexicon) {
  for_each_word(lexicon, "nationality", [&](EntryId entry, WordId word) {
    const std::string_view kind = lexicon.feature(entry, "kind");
    if (kind == "both" || kind == "adjective") row(word).demonym = true;
  });
  for_each_word(lexicon, "ethnic_religious_group", [&](EntryId, WordId word) {
    if (!lexicon.text(word).ends_with('s')) row(word).demonym = true;
  });
}

void GrammarWords::read_strong_forms(const Lexicon& lexicon) {
  for_each_word(lexicon, "strong_form",
                [&](EntryId entry, WordId word) { row(word).strong = tag_from(lexicon.feature(entry, "tag")); });
}

void GrammarWords::read_abbreviations(const Lexicon& lexicon) {
  FeatureKeys keys(lexicon, names_of(kAbbreviationFeatures, {}));
  for_each_word(lexicon, "abbreviation", [&](EntryId entry, WordId word) {
    row(word).abbreviation = static_cast<std::uint16_t>(bits_of(keys.of(entry), kAbbreviationFeatures.size()) | 1U);
  });
}

}  // namespace dramatis
