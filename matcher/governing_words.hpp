// SPDX-License-Identifier: Apache-2.0
#pragma once

// What governing words do to what hangs on them, from the reserved lexicons grammar/governing_verb, governing_noun,
// modal_modifier and condition. Internal to the layer.

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "matcher/word_bits.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// What a governing word implies for what hangs on it.
struct GoverningEffect {
  bool negates = false;            ///< implies=negated: "fail to", "deny"
  bool two_way = false;            ///< under negation the opposite holds: "did not fail to"
  bool factive = false;            ///< holds also under negation: "did not regret that"
  bool noun = false;               ///< also what is its object: "planned an attack"
  bool subject = false;            ///< also what is its subject: "an attack may happen"
  bool infinitive_only = false;    ///< "forgot to" but not "forgot that"
  bool carries = false;            ///< its object happens if it does: "will *hold* talks"
  bool causes = false;             ///< of what carries: also its infinitive happens: "*prompted* him to leave"
  bool past_holds = false;         ///< in the past it happened: "had to leave"
  bool progressive_plans = false;  ///< "was *going* to leave" is a plan, "went to see" is not
  bool past_fact = false;          ///< of a mark: a past clause behind it is a fact: "until he was expelled"
  bool participle = false;         ///< also "wanted the man *detained*"
  bool listing = false;            ///< its subject says what its object is: "the plan *includes* elections"
  bool kind_only = false;          ///< only of a noun that names a kind: "combat smuggling"
  bool loose_only = false;         ///< only of a noun that nothing shows as known: "opposed *a ban*"
  bool predicate_only = false;  ///< of an adjective: only behind a copula, "is *free* to leave", not "free elections";
                                ///< of a verb that carries: only in the passive, "the release must be *done*"
  bool of_facts = false;        ///< of a noun: of what is so, not of what is to be done: "evidence *that* it left"
  bool said = false;            ///< of a noun: stays although it is denied: "denied the *accusation*"
  bool acts = false;            ///< of a noun: what it does is as certain as it is: "a *bill* that bans smoking"
  bool clauses = false;         ///< its prepositions govern gerunds only: "talked about *leaving*"
  bool imagined = false;        ///< of a preposition: carries only what is imagined
  bool ahead = false;           ///< of a preposition: what stands behind it lies ahead if the verb does
  bool by_gathering = false;    ///< of a performed purpose: it is the verb before
  bool nouns = false;           ///< of a mark: also before an event noun: "without training"
  bool inverted = false;        ///< of a mark: a verb that opens a clause: "*had* it attacked, Norway would have left"
  bool unspecific = false;      ///< of a word before a noun: no happening that is known: "*any* attack"
  Modality modality = Modality::actual;
  std::array<WordId, 4> prepositions{kNoWord, kNoWord, kNoWord, kNoWord};  ///< with=for+on: what stands behind it

  [[nodiscard]] bool takes(WordId preposition) const {
    return preposition != kNoWord &&
           std::find(prepositions.begin(), prepositions.end(), preposition) != prepositions.end();
  }
};

/// The reserved lexicons as tables. Built once with the rule set; safe from any thread.
class GoverningWords {
 public:
  explicit GoverningWords(const Lexicon& lexicon);
  [[nodiscard]] const GoverningEffect* verb(WordId lemma, WordId particle) const;
  /// Of a verb and the preposition of what hangs on it: "*saved* them *from* drowning".
  [[nodiscard]] const GoverningEffect* verb_with(WordId lemma, WordId preposition) const;
  /// The same for a noun behind it: "*fought for* her release".
  [[nodiscard]] const GoverningEffect* verb_for(WordId lemma, WordId preposition) const;
  [[nodiscard]] const GoverningEffect* noun(WordId lemma) const;
  [[nodiscard]] const GoverningEffect* modifier(WordId word) const;
  [[nodiscard]] const GoverningEffect* condition(WordId mark) const;
  /// Of two words: "so that", "ahead of".
  [[nodiscard]] const GoverningEffect* condition(WordId first, WordId second) const;
  /// "the *first* man to walk": what stands behind such a noun happened.
  [[nodiscard]] bool makes_fact(WordId word) const;
  /// A noun that nothing shows as known is behind such a preposition no more certain than the verb: "will vote *in* a
  /// referendum".
  [[nodiscard]] bool carries_on(WordId preposition) const;
  /// The same where the verb is imagined: "if they came *to* an agreement".
  [[nodiscard]] bool imagines_on(WordId preposition) const;
  /// And where it is planned: "will speak *at* a rally".
  [[nodiscard]] bool plans_on(WordId preposition) const;
  /// "*under* the plan, troops leave": as it says.
  [[nodiscard]] bool follows_on(WordId preposition) const;
  /// "*in cooperation* with Chad": how something is done.
  [[nodiscard]] bool is_manner(WordId preposition, WordId noun) const;
  /// What stands behind it is an example of the noun before: "help *including* talks".
  [[nodiscard]] bool lists_on(WordId preposition) const;
  /// A noun that names a kind is behind it what another noun is about: "a film *about* murder".
  [[nodiscard]] bool names_matter_on(WordId preposition) const;
  /// Whatever stands behind it lies ahead if the verb does: "will happen *during* their trip".
  [[nodiscard]] bool lies_ahead_on(WordId preposition) const;
  /// "gathered to *demand* pay": a purpose that is done by the verb before, if that is one of those (of which some need
  /// a phrase: "took *to* the radio to thank him").
  [[nodiscard]] bool performs(WordId lemma) const;
  [[nodiscard]] bool performed_by(WordId lemma, WordId preposition = kNoWord) const;
  /// "*used* a truck to ram the gate": whatever the purpose
  [[nodiscard]] bool performed_with(WordId lemma) const;

  /// "will run in *the election*": nouns of what is fixed ahead of time lie ahead with the verb beside them.
  [[nodiscard]] bool is_scheduled(WordId lemma) const;
  /// Of those, what is called for and fought over: "the" before "*the release* of the hostages" says nothing.
  [[nodiscard]] bool is_sought(WordId lemma) const;
  /// The prepositions behind which they do: "in", "after", not "from".
  [[nodiscard]] bool schedules_on(WordId preposition) const;

  /// "the scourge *of war*": an event noun that alone names a kind behind this preposition.
  [[nodiscard]] bool names_kind_on(WordId lemma, WordId preposition) const;
  /// "the *outbreak* of war": one happening nevertheless.
  [[nodiscard]] bool singles_out(WordId lemma) const;

  /// "in the *film*": what is told there did not happen.
  [[nodiscard]] bool is_fiction(WordId lemma) const;
  /// "*weathered the storm*", "*tug of war*": what governs an event noun makes no event of it.
  [[nodiscard]] bool is_idiom(WordId governor, WordId noun) const;
  /// "saw *Catching Fire*": a noun that behind a capitalised word is part of a title.
  [[nodiscard]] bool ends_title(WordId lemma) const;

  /// "accused of *murdering* the priests": that it was done is known.
  [[nodiscard]] bool is_known_deed(WordId lemma) const;

  /// "be"
  [[nodiscard]] WordId copula() const { return copula_; }

 private:
  struct Row {
    WordId lemma, particle;
    GoverningEffect effect;
  };
  struct Table {
    WordBits lemmas;  ///< of any row: most words are in none
    std::vector<Row> rows;

    [[nodiscard]] const GoverningEffect* find(WordId lemma, WordId particle = kNoWord) const {
      return lemmas.has(lemma) ? search(lemma, particle) : nullptr;
    }
    [[nodiscard]] const GoverningEffect* search(WordId lemma, WordId particle) const;
  };
  static void read(const Lexicon& lexicon, std::string_view name, Table& table);
  Table verbs_, nouns_, modifiers_, conditions_, facts_, carried_, performed_, deeds_, scheduled_, idioms_, titles_,
      fictions_, kinds_;
  WordId copula_ = kNoWord;
};

}  // namespace dramatis
