// SPDX-License-Identifier: Apache-2.0
#pragma once

// What nouns and pronouns ask of the entity behind them, from the reserved lexicons
// `nominal_head` and `pronoun` and the lexicons of persons and forces.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extractors/extractor.hpp"
#include "extractors/reserved_words.hpp"
#include "lexicon/word_rows.hpp"
#include "model/entity.hpp"

namespace dramatis {

/// What a common noun stands for when it heads a noun group.
struct NominalHead {
  TypeId type = kNoType;
  TypeId subtype = kNoType;
  bool anaphor = false;             ///< "the agency" may point back to a name of the type
  bool title = false;               ///< "the president" points back to a person who holds the title
  bool leads = false;               ///< "the Ukrainian leader": whoever leads the country, by whatever title
  bool people = false;              ///< "a group", "gangs": people, if no article says that it is known
  bool of_name = false;             ///< "the city of Gao" is Gao
  bool many = false;                ///< "police": "they", though one body
  Gender gender = Gender::unknown;  ///< of one person: "the widow"
  bool strict = false;              ///< "the court" is no body of which nothing is known
  bool spelled = false;             ///< "the ministry" is a name that has the word, or one in capitals
  TypeId never = kNoType;           ///< "the group" is no agency
  bool modified = false;            ///< only one, and with a word before it: "an Islamic body", not "her body"
  WordId aged = kNoWord;            ///< "old": only between a number and that word, "the 41-year-old"
  bool origin = false;              ///< "the Swiss lender": called by where it comes from
  bool capital = false;             ///< "the Somali capital"
  bool kind = false;                ///< of a body: "the Verdi union" is Verdi
  bool trade = false;               ///< "the airline": of two that are named in one sentence it may be either
  bool pair = false;                ///< "the couple": two
};

/// What "the singer", "the ousted minister", "the victim" say of somebody known; see epithet.lex.
struct Epithet {
  enum class Deed : std::uint8_t { none, harms, is_harmed, is_punished };
  Deed deed = Deed::none;
  Gender gender = Gender::unknown;
  bool modifier = false;  ///< a word before any noun of a person: "former"
  bool fighter = false;   ///< one of the words for those who fight a state: "guerrilla", "rebel"
  bool modified = false;  ///< only with a word before it: "the Tarn resident"
  bool another = false;   ///< a word before a noun that makes it somebody else: "other"
};

struct PronounInfo {
  Gender gender = Gender::unknown;
  bool plural = false;
  bool reflexive = false;
  bool possessive = false;
  bool object = false;  ///< "her": possessive only before a noun
};

/// What shows that "it" is nobody; see impersonal.lex.
struct ImpersonalWord {
  enum class Role : std::uint8_t { adjective, verb, asked, measured, before, linking, body, minded };
  Role role = Role::adjective;
  WordId behind = kNoWord;  ///< of `before`: the preposition
};

/// A verb behind whose object stands its name: "was identified as Holm".
struct NamingVerb {
  WordId behind = kNoWord;  ///< the preposition before the name; `kNoWord` for none
  bool bare = false;        ///< also without one: "a man named Holm"
  bool copula = false;      ///< it is the subject that is named: "the winner is Holm"
};

class NominalKnowledge {
 public:
  explicit NominalKnowledge(const Knowledge& knowledge);

  /// By the word itself ("others" has a row of its own) and its lemma, an unknown word by what stands behind its
  /// hyphen ("ex-combatants"); nothing for other nouns.
  [[nodiscard]] std::optional<NominalHead> head(const AnnotatedDocument& document, const Token& token) const;
  /// Whether the noun group ends in a position of several words: "the First Lady". One of one word is in `head`.
  [[nodiscard]] bool names_position(const AnnotatedDocument& document, const Chunk& chunk) const;
  /// The position that ends with the head of the noun group, the longest: "*prime minister*" of "the Danish prime
  /// minister"; empty for none, and for one that is held no longer.
  [[nodiscard]] TokenSpan position(const AnnotatedDocument& document, const Chunk& chunk) const;
  /// Whether `title` has a position that the noun group calls by the same or another word: "the *premier*" of "*Prime
  /// Minister* Anna Berg".
  [[nodiscard]] bool is_same_position(const AnnotatedDocument& document, const Chunk& chunk, TokenSpan title) const;
  /// Whether a naming verb has its name behind this preposition.
  [[nodiscard]] bool leads_to_name(WordId preposition) const { return name_prepositions_.has(preposition); }
  [[nodiscard]] const NamingVerb* naming_verb(WordId lemma) const { return naming_verbs_.find(lemma); }
  /// "ordered", "called for", "accepted": of a happening, it is another's: "accepted his resignation".
  [[nodiscard]] bool wants(WordId lemma, bool preposition) const {
    return wanting_verbs_.has(lemma) || (preposition && wanting_behind_.has(lemma));
  }
  /// "owner", "rival": a person's noun that may be a body's.
  [[nodiscard]] bool may_be_body(WordId lemma) const { return person_or_body_.has(lemma); }
  /// "border", "labour": between a name and its kind, "the Kursk border region".
  [[nodiscard]] bool leads_to_kind(WordId word) const { return kind_modifiers_.has(word); }
  [[nodiscard]] bool kills(WordId lemma) const { return killing_verbs_.has(lemma); }
  [[nodiscard]] bool punishes(WordId lemma) const { return punishing_verbs_.has(lemma); }
  [[nodiscard]] bool harms(WordId lemma) const { return harming_verbs_.has(lemma) || kills(lemma); }
  [[nodiscard]] bool raids(WordId lemma) const { return raiding_verbs_.has(lemma); }
  /// "It was *founded*": said of bodies and countries, as little that is done to "it".
  [[nodiscard]] bool is_done_to_bodies(WordId lemma) const { return body_patients_.has(lemma); }
  /// "against": who stands behind it is nobody who acts; but "took the children with them".
  [[nodiscard]] bool turns_to_others(WordId preposition) const { return turning_.has(preposition); }
  /// "*including* its chairman": of whoever stands before it.
  [[nodiscard]] bool lists(WordId word) const { return listing_.has(word); }
  /// "deny", "say": its object may be what was said.
  [[nodiscard]] bool takes_clause(WordId lemma) const { return clause_verbs_.has(lemma); }
  [[nodiscard]] bool accuses(WordId lemma) const { return accusing_.has(lemma); }
  [[nodiscard]] bool denies(WordId lemma) const { return denying_.has(lemma); }
  [[nodiscard]] const Epithet* epithet(WordId lemma) const { return epithets_.find(lemma); }
  [[nodiscard]] const ImpersonalWord* impersonal(WordId lemma) const { return impersonal_.find(lemma); }
  /// "both"
  [[nodiscard]] bool is_pair(WordId word) const { return pairs_.has(word); }
  [[nodiscard]] bool shifts_title(WordId word) const { return title_shifts_.has(word); }
  [[nodiscard]] const PronounInfo* pronoun(WordId word) const { return pronouns_.find(word); }
  /// Whether a title among `tokens` is that of a country's leader: "Prime Minister".
  [[nodiscard]] bool names_leader(const AnnotatedDocument& document, TokenSpan tokens) const;
  /// ISO country of the first nationality within `tokens` ("North Korean" → "KP"), or "".
  [[nodiscard]] std::string_view nationality(const AnnotatedDocument& document, TokenSpan tokens) const;
  /// ISO country that ends `tokens` ("the Republic of Chad" → "TD"), or "".
  [[nodiscard]] std::string_view country(const AnnotatedDocument& document, TokenSpan tokens) const;
  /// ISO country that begins `tokens` ("US" of "US president"), or "".
  [[nodiscard]] std::string_view country_at(const AnnotatedDocument& document, TokenSpan tokens) const;
  /// ISO country of the possessor just before `at`: "KP" at "leader" of "North Korea's leader"; else "".
  [[nodiscard]] std::string_view country_before(const AnnotatedDocument& document, TokenIndex at) const;
  [[nodiscard]] TypeId team() const { return team_; }  ///< the subtype of sports teams
  [[nodiscard]] const Vocabulary& vocabulary() const { return *vocabulary_; }
  [[nodiscard]] const Lexicon& lexicon() const { return *lexicon_; }

 private:
  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  ReservedWords<NominalHead> heads_;
  ReservedWords<PronounInfo> pronouns_;
  ReservedWords<Epithet> epithets_;
  ReservedWords<ImpersonalWord> impersonal_;
  WordRows pairs_, turning_, listing_, clause_verbs_, accusing_, denying_;
  WordRows name_prepositions_;  // filled as `naming_verbs_` is made
  ReservedWords<NamingVerb> naming_verbs_;
  /// Words of the lexicons of persons and forces: those of positions are titles, bodies are many, one warship is a
  /// thing.
  enum class Listed : std::uint8_t { none, person, position, group, craft };
  void list(std::string_view lexicon, Listed as);
  void list_wanting_verbs();
  void list_marked_words();
  void list_two_words(const Knowledge& knowledge);
  /// First words of the forms of a lexicon.
  void add_forms(std::string_view lexicon, WordRows& rows) const;
  [[nodiscard]] std::optional<NominalHead> head_of(WordId word, WordId lemma, bool plural) const;
  [[nodiscard]] std::optional<NominalHead> by_dictionary(WordId word, WordId lemma, bool plural) const;

  struct TwoWords {
    WordId first = kNoWord, second = kNoWord;
    NominalHead head;
  };
  std::vector<TwoWords> two_words_;  // few: "the coast guard"
  WordRows second_words_;
  WordRows listed_words_;  // all that `head` finds in a lexicon, as a word or a lemma

  WordRows listed_rows_;
  std::vector<Listed> listed_;  // by row
  WordRows wanting_verbs_, wanting_behind_;
  WordRows title_shifts_, killing_verbs_, harming_verbs_, raiding_verbs_, punishing_verbs_, body_patients_;
  WordRows person_or_body_, past_holders_, kind_modifiers_;
  WordRows nationality_starts_;  // first words of nationalities
  LexiconId nationality_, country_, position_;
  TypeId team_;
};

}  // namespace dramatis
