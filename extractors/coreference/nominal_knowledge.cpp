// SPDX-License-Identifier: Apache-2.0
#include "extractors/coreference/nominal_knowledge.hpp"

#include <array>
#include <span>

#include "extractors/byte_search.hpp"
#include "lexicon/feature_keys.hpp"
#include "model/lower_place.hpp"

namespace dramatis {

namespace {

Gender gender_of(std::string_view feature) {
  return feature == "male"     ? Gender::male
         : feature == "female" ? Gender::female
         : feature == "neuter" ? Gender::neuter
                               : Gender::unknown;
}

const std::vector<std::string_view> kHeadKeys = {
    "type",    "subtype", "anaphor",  "title", "leads",  "people",  "of-name", "many",  "gender", "strict",
    "spelled", "not",     "modified", "aged",  "origin", "capital", "kind",    "trade", "pair"};

NominalHead head_of_entry(const Knowledge& knowledge, EntryId entry, FeatureKeys& keys) {
  const std::span<const std::string_view> values = keys.of(entry);
  const auto type_of = [&](std::string_view name) { return knowledge.vocabulary->type(name).value_or(kNoType); };
  return {type_of(values[0]),   type_of(values[1]),
          !values[2].empty(),   !values[3].empty(),
          !values[4].empty(),   !values[5].empty(),
          !values[6].empty(),   !values[7].empty(),
          gender_of(values[8]), !values[9].empty(),
          !values[10].empty(),  values[11].empty() ? kNoType : type_of(values[11]),
          !values[12].empty(),  values[13].empty() ? kNoWord : knowledge.lexicon->find(values[13]),
          !values[14].empty(),  !values[15].empty(),
          !values[16].empty(),  !values[17].empty(),
          !values[18].empty()};
}

Epithet epithet_of_entry(const Lexicon& lexicon, EntryId entry) {
  const std::string_view suffers = lexicon.feature(entry, "suffers");
  return {!lexicon.feature(entry, "does").empty() ? Epithet::Deed::harms
          : suffers.empty()                       ? Epithet::Deed::none
          : suffers == "harm"                     ? Epithet::Deed::is_harmed
                                                  : Epithet::Deed::is_punished,
          gender_of(lexicon.feature(entry, "gender")),
          !lexicon.feature(entry, "modifier").empty(),
          !lexicon.feature(entry, "fighter").empty(),
          !lexicon.feature(entry, "modified").empty(),
          !lexicon.feature(entry, "another").empty()};
}

ImpersonalWord impersonal_of_entry(const Lexicon& lexicon, EntryId entry) {
  using Role = ImpersonalWord::Role;
  for (const auto& [feature, role] : {std::pair{"verb", Role::verb},
                                      {"asked", Role::asked},
                                      {"measured", Role::measured},
                                      {"linking", Role::linking},
                                      {"body", Role::body},
                                      {"minded", Role::minded}})
    if (!lexicon.feature(entry, feature).empty()) return {role, kNoWord};
  const std::string_view behind = lexicon.feature(entry, "behind");
  return behind.empty() ? ImpersonalWord{} : ImpersonalWord{Role::before, lexicon.find(behind)};
}

PronounInfo pronoun_of_entry(const Lexicon& lexicon, EntryId entry) {
  return {gender_of(lexicon.feature(entry, "gender")), lexicon.feature(entry, "number") == "2",
          !lexicon.feature(entry, "reflexive").empty(), !lexicon.feature(entry, "possessive").empty(),
          !lexicon.feature(entry, "object").empty()};
}

/// "the 41-*year*-old"
bool is_of_years(const AnnotatedDocument& document, const Token& token, WordId aged) {
  const auto at = static_cast<std::size_t>(&token - document.tokens.data());
  const auto tag = [&](std::size_t t) { return document.tokens[t].tag; };
  return at >= 2 && at + 2 < document.tokens.size() && tag(at - 1) == Tag::HYPH && tag(at - 2) == Tag::CD &&
         tag(at + 1) == Tag::HYPH && document.tokens[at + 2].word == aged;
}

}  // namespace

NominalKnowledge::NominalKnowledge(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      heads_(*lexicon_, "nominal_head",
             [&, keys = FeatureKeys(*lexicon_, kHeadKeys)](EntryId entry) mutable {
               return head_of_entry(knowledge, entry, keys);
             }),
      pronouns_(*lexicon_, "pronoun", [&](EntryId entry) { return pronoun_of_entry(*lexicon_, entry); }),
      epithets_(*lexicon_, "epithet", [&](EntryId entry) { return epithet_of_entry(*lexicon_, entry); }),
      impersonal_(*lexicon_, "impersonal", [&](EntryId entry) { return impersonal_of_entry(*lexicon_, entry); }),
      naming_verbs_(*lexicon_, "naming_verb",
                    [&](EntryId entry) {
                      const std::string_view behind = lexicon_->feature(entry, "behind");
                      const WordId preposition = behind.empty() ? kNoWord : lexicon_->find(behind);
                      if (preposition != kNoWord) name_prepositions_.add(preposition);
                      return NamingVerb{preposition, !lexicon_->feature(entry, "bare").empty(),
                                        !lexicon_->feature(entry, "copula").empty()};
                    }),
      listed_(1, Listed::none),
      nationality_(lexicon_->lexicon("nationality")),
      country_(lexicon_->lexicon("country")),
      position_(lexicon_->lexicon("position")),
      team_(vocabulary_->type("SportsTeam").value_or(kNoType)) {
  list("force", Listed::person);
  list("position", Listed::position);
  list("role_noun", Listed::person);  // before the groups: "the builder" is one, "builders" are many
  list("group_noun", Listed::person);
  list_wanting_verbs();
  list_marked_words();
  add_forms("title_shift", title_shifts_);
  add_forms("killing_verb", killing_verbs_);
  add_forms("harming_verb", harming_verbs_);
  add_forms("raiding_verb", raiding_verbs_);
  add_forms("person_or_body", person_or_body_);
  add_forms("punishing_verb", punishing_verbs_);
  add_forms("body_patient", body_patients_);
  add_single_words(*lexicon_, "nominal_head", listed_words_);
  add_single_words(*lexicon_, "past_holder", past_holders_);
  add_single_words(*lexicon_, "kind_modifier", kind_modifiers_);
  list_two_words(knowledge);
  add_forms("nationality", nationality_starts_);
}

void NominalKnowledge::list_two_words(const Knowledge& knowledge) {
  FeatureKeys keys(*lexicon_, kHeadKeys);
  const auto [first, last] = lexicon_->entries(lexicon_->lexicon("nominal_head"));
  for (EntryId entry = first; entry < last; ++entry)
    for (std::size_t f = 0; f < lexicon_->form_count(entry); ++f)
      if (const auto form = lexicon_->form(entry, f); form.size() == 2) {
        two_words_.push_back({form[0], form[1], head_of_entry(knowledge, entry, keys)});
        second_words_.add(form[1]);
        listed_words_.add(form[1]);
      }
}

void NominalKnowledge::add_forms(std::string_view lexicon, WordRows& rows) const {
  const LexiconId id = lexicon_->lexicon(lexicon);
  if (id == kNoLexicon) return;
  const auto [first, last] = lexicon_->entries(id);
  for (EntryId entry = first; entry < last; ++entry)
    for (std::size_t f = 0; f < lexicon_->form_count(entry); ++f)
      if (const auto form = lexicon_->form(entry, f); !form.empty()) rows.add(form[0]);
}

void NominalKnowledge::list_marked_words() {
  const auto list = [&](std::string_view name, std::string_view feature, std::string_view other, auto add) {
    FeatureKeys keys(*lexicon_, {feature, other});
    for_each_entry(*lexicon_, name, [&](EntryId entry) {
      const std::span<const std::string_view> values = keys.of(entry);
      for (std::size_t f = 0; f < lexicon_->form_count(entry); ++f)
        if (const auto form = lexicon_->form(entry, f); form.size() == 1) add(form[0], values[0], values[1]);
    });
  };
  list("function_word", "special", "to_others", [&](WordId w, std::string_view special, std::string_view others) {
    if (special == "both") pairs_.add(w);
    if (!others.empty()) turning_.add(w);
  });
  list("verb_frame", "that_clause", "accusing", [&](WordId w, std::string_view clause, std::string_view accusing) {
    if (!clause.empty()) clause_verbs_.add(w);
    if (!accusing.empty()) accusing_.add(w);
  });
  list("carried_phrase", "listing", "", [&](WordId w, std::string_view listing, std::string_view) {
    if (!listing.empty()) listing_.add(w);
  });
  list("denying_verb", "accusing", "", [&](WordId w, std::string_view accusing, std::string_view) {
    (accusing.empty() ? denying_ : accusing_).add(w);
  });
}

void NominalKnowledge::list_wanting_verbs() {
  const auto add_all = [&](std::string_view lexicon, WordRows& rows, auto wants) {
    const LexiconId id = lexicon_->lexicon(lexicon);
    if (id == kNoLexicon) return;
    FeatureKeys keys(*lexicon_, {"modality", "noun", "with", "loose-only"});
    const auto [first, last] = lexicon_->entries(id);
    for (EntryId entry = first; entry < last; ++entry) {
      if (!wants(keys.of(entry))) continue;
      for (std::size_t f = 0; f < lexicon_->form_count(entry); ++f)
        if (const auto form = lexicon_->form(entry, f); !form.empty()) rows.add(form[0]);
    }
  };
  const auto is_wish = [](std::string_view modality) { return modality == "ordered" || modality == "demanded"; };
  add_all("governing_verb", wanting_verbs_, [&](std::span<const std::string_view> values) {
    return is_wish(values[0]) && !values[1].empty() && values[3].empty();
  });
  // "called *for* his arrest", but "called off his trial"
  add_all("governing_verb", wanting_behind_,
          [&](std::span<const std::string_view> values) { return is_wish(values[0]) && !values[2].empty(); });
  add_all("deed_of_another", wanting_verbs_, [](std::span<const std::string_view>) { return true; });
}

/// A word of two lexicons is what the first of them says.
void NominalKnowledge::list(std::string_view lexicon, Listed as) {
  const LexiconId id = lexicon_->lexicon(lexicon);
  if (id == kNoLexicon) return;
  FeatureKeys keys(*lexicon_, {"air", "sea", "body", "plural"});
  const auto [first, last] = lexicon_->entries(id);
  for (EntryId entry = first; entry < last; ++entry) {
    const std::span<const std::string_view> values = keys.of(entry);
    const bool craft = !values[0].empty() || !values[1].empty();
    const bool body = !values[2].empty() || !values[3].empty();
    for (std::size_t f = 0; f < lexicon_->form_count(entry); ++f) {
      const auto form = lexicon_->form(entry, f);
      if (form.size() != 1 || listed_rows_.add(form[0]) != listed_.size()) continue;
      listed_words_.add(form[0]);
      // "a crowd", "the army" are many by WordNet's word, "a protester" is one.
      const std::uint16_t classes = lexicon_->info(form[0]).classes;
      // "his counterpart" is one, whatever WordNet counts it among
      const bool many = as == Listed::person && lexicon != "role_noun" &&
                        (body || (classes != 0 && (classes & word_class::person) == 0));
      listed_.push_back(craft ? Listed::craft : many ? Listed::group : as);
    }
  }
}

std::optional<NominalHead> NominalKnowledge::head(const AnnotatedDocument& document, const Token& token) const {
  const bool plural = token.tag == Tag::NNS;
  if (token.word < kFirstLocalWord && !listed_words_.has(token.word) && !listed_words_.has(token.lemma))
    return by_dictionary(token.word, token.lemma, plural);  // as most nouns
  if (second_words_.has(token.word) && &token != document.tokens.data()) {
    const WordId before = (&token - 1)->word;
    for (const TwoWords& two : two_words_)
      if (two.first == before && two.second == token.word) return two.head;
  }
  if (const auto found = head_of(token.word, token.lemma, plural)) {
    const Tag before = &token == document.tokens.data() ? Tag::none : (&token - 1)->tag;
    if (found->aged != kNoWord && !is_of_years(document, token, found->aged)) return std::nullopt;
    const bool is_modified =
        !plural && (is_noun(before) || before == Tag::JJ || before == Tag::VBG || before == Tag::POS);
    return found->modified && !is_modified ? std::nullopt : found;
  }
  if (token.word < kFirstLocalWord) return std::nullopt;
  const std::string_view text = document.local_word_text(token.word);
  const std::size_t hyphen = text.rfind('-');
  if (hyphen == std::string_view::npos) return std::nullopt;
  const WordId tail = lexicon_->find(text.substr(hyphen + 1));
  if (tail == kNoWord) return std::nullopt;
  const WordId singular = lexicon_->info(tail).noun_lemma;
  return head_of(tail, singular != kNoWord ? singular : tail, plural);
}

std::optional<NominalHead> NominalKnowledge::head_of(WordId word, WordId lemma, bool plural) const {
  // A singular is its own lemma: asked once.
  const std::array<WordId, 2> words = {word, lemma};
  const std::size_t count = word == lemma ? 1 : 2;
  for (const WordId one : std::span(words).first(count)) {
    if (const NominalHead* found = heads_.find(one)) {
      NominalHead head = *found;
      if (head.type == vocabulary_->person && plural) head.type = vocabulary_->group;
      return head;
    }
  }
  Listed listed = listed_[listed_rows_.row(lemma)];
  if (listed == Listed::none && count > 1) listed = listed_[listed_rows_.row(word)];
  const TypeId person = plural ? vocabulary_->group : vocabulary_->person;
  switch (listed) {
    case Listed::none: break;
    case Listed::person: return NominalHead{person};
    case Listed::position: return NominalHead{person, kNoType, false, !plural};
    case Listed::group: return NominalHead{vocabulary_->group};
    case Listed::craft: return NominalHead{plural ? vocabulary_->group : vocabulary_->thing};
  }
  return by_dictionary(word, lemma, plural);
}

/// Nouns that WordNet holds to be persons first of all: "a bystander", "pensioners".
std::optional<NominalHead> NominalKnowledge::by_dictionary(WordId word, WordId lemma, bool plural) const {
  if ((lexicon_->kinds(lemma < kFirstLocalWord ? lemma : word) & word_kind::person) == 0) return std::nullopt;
  return NominalHead{plural ? vocabulary_->group : vocabulary_->person};
}

bool NominalKnowledge::names_position(const AnnotatedDocument& document, const Chunk& chunk) const {
  const auto& matches = document.lexicon_matches;
  auto at = match_from(document, chunk.tokens.begin);
  for (; at != matches.end() && at->tokens.begin < chunk.head; ++at)
    if (at->lexicon == position_ && at->tokens.end == chunk.head + 1) return true;
  return false;
}

bool NominalKnowledge::is_same_position(const AnnotatedDocument& document, const Chunk& chunk, TokenSpan title) const {
  const auto& matches = document.lexicon_matches;
  EntryId own = kNoEntry;
  const TokenSpan called = position(document, chunk);
  for (auto at = match_from(document, called.begin); at != matches.end() && at->tokens.begin < called.end; ++at)
    if (at->lexicon == position_ && at->tokens == called) own = at->entry;
  if (own == kNoEntry) return false;
  TokenIndex behind = title.begin;  // the longest one that was seen: no "minister" within "prime minister"
  for (auto at = match_from(document, title.begin); at != matches.end() && at->tokens.begin < title.end; ++at) {
    if (at->lexicon != position_ || at->tokens.begin < behind) continue;
    behind = at->tokens.end;
    if (at->entry == own && behind <= title.end) return true;
  }
  return false;
}

TokenSpan NominalKnowledge::position(const AnnotatedDocument& document, const Chunk& chunk) const {
  for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t)
    if (past_holders_.has(document.token(t).word)) return {chunk.head, chunk.head};
  const auto& matches = document.lexicon_matches;
  auto at = match_from(document, chunk.tokens.begin);
  for (; at != matches.end() && at->tokens.begin < chunk.head; ++at)
    if (at->lexicon == position_ && at->tokens.end == chunk.head + 1) return at->tokens;
  const auto alone = head(document, document.token(chunk.head));
  return {chunk.head, alone && alone->title ? chunk.head + 1 : chunk.head};
}

bool NominalKnowledge::names_leader(const AnnotatedDocument& document, TokenSpan tokens) const {
  const auto& matches = document.lexicon_matches;
  auto at = match_from(document, tokens.begin);
  for (; at != matches.end() && at->tokens.begin < tokens.end; ++at)
    if (at->lexicon == position_ && lexicon_->feature(at->entry, "level") == "top") return true;
  return false;
}

std::string_view NominalKnowledge::nationality(const AnnotatedDocument& document, TokenSpan tokens) const {
  // Nearly no noun group has such a word, so that the matches need not be searched.
  bool may_be = false;
  for (TokenIndex t = tokens.begin; t < tokens.end; ++t)
    may_be = may_be || nationality_starts_.has(document.token(t).word);
  if (!may_be) return {};
  const auto& matches = document.lexicon_matches;
  auto at = match_from(document, tokens.begin);
  for (; at != matches.end() && at->tokens.begin < tokens.end; ++at)
    if (at->lexicon == nationality_ && at->tokens.end <= tokens.end)
      if (const std::string_view country = lexicon_->feature(at->entry, "country"); !country.empty()) return country;
  return {};
}

std::string_view NominalKnowledge::country(const AnnotatedDocument& document, TokenSpan tokens) const {
  const auto& matches = document.lexicon_matches;
  auto m = match_from(document, tokens.begin);
  for (; m != matches.end() && m->tokens.begin < tokens.end; ++m)
    if (m->lexicon == country_ && m->tokens.end == tokens.end) return lexicon_->feature(m->entry, "country");
  return {};
}

std::string_view NominalKnowledge::country_at(const AnnotatedDocument& document, TokenSpan tokens) const {
  if (tokens.is_empty() || !document.token(tokens.begin).has(token_flag::in_name)) return {};
  const auto& matches = document.lexicon_matches;
  auto m = match_from(document, tokens.begin);
  for (; m != matches.end() && m->tokens.begin == tokens.begin; ++m)
    if (m->lexicon == country_ && m->tokens.end <= tokens.end) return lexicon_->feature(m->entry, "country");
  return {};
}

std::string_view NominalKnowledge::country_before(const AnnotatedDocument& document, TokenIndex at) const {
  constexpr std::uint32_t kLongest = 6;  // words of a country's name
  if (at.value < 2 || document.token(at - 1).tag != Tag::POS) return {};
  const TokenIndex end = at - 1;
  return country(document, {end.value > kLongest ? end - kLongest : TokenIndex(0), end});
}

}  // namespace dramatis
