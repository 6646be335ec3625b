// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/reporting_words.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "lexicon/feature_keys.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

namespace {

using Named = std::pair<std::string_view, std::uint32_t>;

constexpr std::array<Named, 9> kVerbFeatures = {{{"that", report::that},
                                                 {"speak", report::speak},
                                                 {"object", report::object},
                                                 {"infinitive", report::infinitive},
                                                 {"addressee", report::addressee},
                                                 {"thought", report::thought},
                                                 {"behind", report::behind},
                                                 {"indirect", report::indirect},
                                                 {"that_only", report::that_only}}};

constexpr std::array<Named, 30> kParts = {{{"auxiliary", part::auxiliary},
                                           {"adverb", part::adverb},
                                           {"pronoun", part::pronoun},
                                           {"object", part::object},
                                           {"relative", part::relative},
                                           {"that", part::that},
                                           {"break", part::break_},
                                           {"coordinator", part::coordinator},
                                           {"preposition", part::preposition},
                                           {"time", part::time},
                                           {"contrast", part::contrast},
                                           {"article", part::article},
                                           {"post", part::post},
                                           {"occasion", part::occasion},
                                           {"outside", part::outside},
                                           {"apposition", part::apposition},
                                           {"determiner", part::determiner},
                                           {"object_preposition", part::object_preposition},
                                           {"particle", part::particle},
                                           {"to", part::to},
                                           {"with_gerund", part::with_gerund},
                                           {"condition", part::condition},
                                           {"lead", part::lead},
                                           {"as", part::as},
                                           {"evidence", part::evidence},
                                           {"period_adjective", part::period_adjective},
                                           {"period", part::period},
                                           {"utterance", part::utterance},
                                           {"author", part::author},
                                           {"teller", part::teller}}};

LexiconId require(const Lexicon& lexicon, std::string_view name) {
  const LexiconId id = lexicon.lexicon(name);
  if (id == kNoLexicon)
    throw RuleError({Severity::error, "", 0, 0, "the rule pack has no lexicon '" + std::string(name) + "'",
                     "add it under grammar/"});
  return id;
}

/// `form` with each preposition of a list such as "for+on".
void add_governed(const Lexicon& lexicon, WordId form, std::string_view prepositions,
                  std::vector<std::pair<WordId, WordId>>& pairs) {
  for (std::size_t at = 0; at < prepositions.size();) {
    const std::size_t end = std::min(prepositions.find('+', at), prepositions.size());
    pairs.emplace_back(form, lexicon.find(prepositions.substr(at, end - at)));
    at = end + 1;
  }
}

}  // namespace

ReportingWords::ReportingWords(const Lexicon& lexicon) : rows_(1) {
  const auto verbs = lexicon.entries(require(lexicon, "reporting_verb"));
  std::vector<std::string_view> verb_features;
  verb_features.reserve(std::size(kVerbFeatures));
  for (const auto& [name, bit] : kVerbFeatures) verb_features.push_back(name);
  verb_features.emplace_back("with");
  verb_features.emplace_back("asked");
  FeatureKeys verb_keys(lexicon, std::move(verb_features));
  for (EntryId entry = verbs.first; entry < verbs.last; ++entry) {
    std::uint32_t bits = 0;
    const std::span<const std::string_view> values = verb_keys.of(entry);
    for (std::size_t i = 0; i < kVerbFeatures.size(); ++i)
      if (!values[i].empty()) bits |= kVerbFeatures[i].second;
    const std::string_view with = values[kVerbFeatures.size()];  // "for+on"
    const std::string_view asked = values[kVerbFeatures.size() + 1];
    if (!with.empty()) bits |= report::governs;
    for (std::size_t f = 0; f < lexicon.form_count(entry); ++f) {
      const std::span<const WordId> form = lexicon.form(entry, f);
      if (form.size() != 1) continue;
      row(form[0]).verb |= bits | (f == 0 ? report::base_form : 0) |
                           (f != 0 && lexicon.text(form[0]).ends_with("ing") ? report::gerund : 0) |
                           (is_verb(lexicon.info(form[0]).tags[0]) ? report::mostly_verb : 0);
      add_governed(lexicon, form[0], with, governed_);
      add_governed(lexicon, form[0], asked, asked_);
    }
  }
  std::sort(governed_.begin(), governed_.end());
  std::sort(asked_.begin(), asked_.end());
  const auto functions = lexicon.entries(require(lexicon, "reporting_function"));
  FeatureKeys function_keys(lexicon, {"be", "role"});
  for (EntryId entry = functions.first; entry < functions.last; ++entry) {
    const std::span<const std::string_view> values = function_keys.of(entry);
    std::uint32_t bits = values[0].empty() ? 0 : part::be;
    const std::string_view role = values[1];
    for (const auto& [name, bit] : kParts)
      if (role == name) bits |= bit;
    for (std::size_t f = 0; f < lexicon.form_count(entry); ++f)
      if (const std::span<const WordId> form = lexicon.form(entry, f); form.size() == 1) row(form[0]).parts |= bits;
  }
  const auto phrases = lexicon.entries(require(lexicon, "attribution_phrase"));
  for (EntryId entry = phrases.first; entry < phrases.last; ++entry)
    for (std::size_t f = 0; f < lexicon.form_count(entry); ++f)
      if (const std::span<const WordId> form = lexicon.form(entry, f); !form.empty()) {
        phrases_.emplace_back(form.begin(), form.end());
        row(form[0]).starts_phrase = true;
      }
  for (const Row& row : rows_) cues_.push_back(row.verb != 0 || row.starts_phrase ? 1 : 0);
  for (const Row& row : rows_)
    if (row.verb != 0 || row.starts_phrase || (row.parts & part::that) != 0) telling_.add(row.word);
}

ReportingWords::Row& ReportingWords::row(WordId word) {
  const std::uint16_t row = words_.add(word);
  if (row == rows_.size()) rows_.emplace_back().word = word;
  return rows_[row];
}

std::uint32_t ReportingWords::phrase_length(const AnnotatedDocument& document, std::uint32_t i) const {
  if (!rows_[words_.row(document.tokens[i].word)].starts_phrase) return 0;
  const std::uint32_t limit = document.sentences[document.tokens[i].sentence].tokens.end.value;
  std::uint32_t best = 0;
  for (const std::vector<WordId>& phrase : phrases_) {
    if (i + phrase.size() > limit) continue;
    bool same = true;
    for (std::uint32_t w = 0; w < phrase.size() && same; ++w) same = document.tokens[i + w].word == phrase[w];
    if (same) best = std::max(best, static_cast<std::uint32_t>(phrase.size()));
  }
  return best;
}

}  // namespace dramatis
