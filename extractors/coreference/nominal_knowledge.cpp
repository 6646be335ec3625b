// SPDX-License-Identifier: Apache-2.0
#include "extractors/coreference/nominal_knowledge.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "lexicon/feature_keys.hpp"

namespace dramatis {

namespace {

NominalHead head_of_entry(const Knowledge& knowledge, EntryId entry, FeatureKeys& keys) {
  const std::span<const std::string_view> values = keys.of(entry);
  const auto type_of = [&](std::string_view name) { return knowledge.vocabulary->type(name).value_or(kNoType); };
  return {type_of(values[0]), type_of(values[1]), !values[2].empty(), !values[3].empty(), !values[4].empty()};
}

PronounInfo pronoun_of_entry(const Lexicon& lexicon, EntryId entry) {
  const std::string_view gender = lexicon.feature(entry, "gender");
  return {gender == "male"     ? Gender::male
          : gender == "female" ? Gender::female
          : gender == "neuter" ? Gender::neuter
                               : Gender::unknown,
          lexicon.feature(entry, "number") == "2", !lexicon.feature(entry, "reflexive").empty(),
          !lexicon.feature(entry, "possessive").empty()};
}

}  // namespace

NominalKnowledge::NominalKnowledge(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      heads_(*lexicon_, "nominal_head",
             [&, keys = FeatureKeys(*lexicon_, {"type", "subtype", "anaphor", "title", "people"})](
                 EntryId entry) mutable { return head_of_entry(knowledge, entry, keys); }),
      pronouns_(*lexicon_, "pronoun", [&](EntryId entry) { return pronoun_of_entry(*lexicon_, entry); }),
      listed_(1, Listed::none),
      nationality_(lexicon_->lexicon("nationality")),
      country_(lexicon_->lexicon("country")) {
  list("force", Listed::person);
  list("group_noun", Listed::person);
  list("position", Listed::position);
  list("role_noun", Listed::person);
  if (nationality_ == kNoLexicon) return;
  const auto [first, last] = lexicon_->entries(nationality_);
  for (EntryId entry = first; entry < last; ++entry)
    for (std::size_t f = 0; f < lexicon_->form_count(entry); ++f)
      if (const auto form = lexicon_->form(entry, f); !form.empty()) nationality_starts_.add(form[0]);
}

/// A word of two lexicons is what the first of them says.
void NominalKnowledge::list(std::string_view lexicon, Listed as) {
  const LexiconId id = lexicon_->lexicon(lexicon);
  if (id == kNoLexicon) return;
  const auto [first, last] = lexicon_->entries(id);
  for (EntryId entry = first; entry < last; ++entry)
    for (std::size_t f = 0; f < lexicon_->form_count(entry); ++f)
      if (const auto form = lexicon_->form(entry, f); form.size() == 1 && listed_rows_.add(form[0]) == listed_.size())
        listed_.push_back(as);
}

std::optional<NominalHead> NominalKnowledge::head(const Token& token) const {
  const bool plural = token.tag == Tag::NNS;
  // A singular is its own lemma: asked once.
  const std::array<WordId, 2> words = {token.word, token.lemma};
  const std::size_t count = token.word == token.lemma ? 1 : 2;
  for (const WordId word : std::span(words).first(count)) {
    if (const NominalHead* found = heads_.find(word)) {
      NominalHead head = *found;
      if (head.type == vocabulary_->person && plural) head.type = vocabulary_->group;
      return head;
    }
  }
  const TypeId person = plural ? vocabulary_->group : vocabulary_->person;
  Listed listed = listed_[listed_rows_.row(token.lemma)];
  if (listed == Listed::none && count > 1) listed = listed_[listed_rows_.row(token.word)];
  if (listed != Listed::none) return NominalHead{person, kNoType, false, listed == Listed::position && !plural};
  // Nouns that WordNet holds to be persons first of all: "a bystander", "pensioners".
  const WordId known = token.lemma < kFirstLocalWord ? token.lemma : token.word;
  if ((lexicon_->kinds(known) & word_kind::person) != 0) return NominalHead{person};
  return std::nullopt;
}

std::string_view NominalKnowledge::nationality(const AnnotatedDocument& document, TokenSpan tokens) const {
  // Nearly no noun group has such a word, so that the matches need not be searched.
  bool may_be = false;
  for (TokenIndex t = tokens.begin; t < tokens.end; ++t)
    may_be = may_be || nationality_starts_.has(document.token(t).word);
  if (!may_be) return {};
  const auto& matches = document.lexicon_matches;
  auto at = std::lower_bound(matches.begin(), matches.end(), tokens.begin,
                             [](const LexiconMatch& m, TokenIndex t) { return m.tokens.begin < t; });
  for (; at != matches.end() && at->tokens.begin < tokens.end; ++at)
    if (at->lexicon == nationality_ && at->tokens.end <= tokens.end)
      if (const std::string_view country = lexicon_->feature(at->entry, "country"); !country.empty()) return country;
  return {};
}

std::string_view NominalKnowledge::country_before(const AnnotatedDocument& document, TokenIndex at) const {
  constexpr std::uint32_t kLongest = 6;  // words of a country's name
  if (at.value < 2 || document.token(at - 1).tag != Tag::POS) return {};
  const TokenIndex end = at - 1;
  const TokenIndex from = end.value > kLongest ? end - kLongest : TokenIndex(0);
  const auto& matches = document.lexicon_matches;
  auto m = std::lower_bound(matches.begin(), matches.end(), from,
                            [](const LexiconMatch& a, TokenIndex t) { return a.tokens.begin < t; });
  for (; m != matches.end() && m->tokens.begin < end; ++m)
    if (m->lexicon == country_ && m->tokens.end == end) return lexicon_->feature(m->entry, "country");
  return {};
}

}  // namespace dramatis
