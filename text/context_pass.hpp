// SPDX-License-Identifier: Apache-2.0
#pragma once

// The context rules at work on one sentence. `tag_context.cpp` has the pass, `tag_closed_class.cpp` the
// closed classes, `tag_open_class.cpp` verbs behind auxiliaries and determiners, `tag_noun_or_verb.cpp` words
// that are both, `tag_past.cpp` the forms in "-ed" with the clause around them (`tag_past_clause.cpp`).

#include "text/tag_sentence.hpp"

namespace dramatis {

inline constexpr TagSet kDeterminers = tag_set(Tag::DT, Tag::PRPS, Tag::POS);
/// One pass from left to right; each rule looks at tags already revised to its left and at
/// first guesses to its right.
class ContextPass {
 public:
  explicit ContextPass(TagSentence& s) : s_(s) {}
  void run();

 private:
  Tag tag(int i) const { return s_.tag(i); }
  bool is(int i, TagSet set) const { return s_.is(i, set); }
  bool is(int i, Func f) const { return s_.is(i, f); }
  bool is(int i, Special w) const { return s_.special(i) == w; }
  bool may_be(int i, Tag t) const { return i >= 0 && i < s_.size() && s_.at(i).may_be(t); }
  bool may_be_base_verb(int i) const {
    return i >= 0 && i < s_.size() && (s_.at(i).can & tag_set(Tag::VB, Tag::VBP)) != 0;
  }
  bool lower(int i) const { return i >= 0 && i < s_.size() && !s_.at(i).capital; }
  int verb_count(int i) const { return s_.at(i).info->verb_count; }
  int noun_count(int i) const { return s_.at(i).info->noun_count; }
  void set(int i, Tag t) { s_.at(i).tag = t; }
  void infinitive_or_preposition(int i);
  bool takes_infinitive(int i) const;
  bool verb_before_takes(int i, const GrammarWord& preposition) const;
  void function_word(int i);
  void possessive(int i);
  void existential(int i);
  void that(int i);
  bool shows_clause(int i) const;
  bool that_before_verb_or_plural(int i);
  [[nodiscard]] bool opens_object(int i) const;
  bool object_gap(int i) const;
  bool is_told(int that) const;
  void what(int i);
  void as(int i);
  void more(int i);
  bool noun_soon(int i) const { return is(i + 1, tag_set(Tag::NNS)); }
  void most(int i);
  void both(int i);
  void compass(int i);
  void particle(int i);
  bool particle_place(int i) const;
  void auxiliary(int i);
  bool in_infinitive(int conjunction) const;
  void open_class(int i);
  bool opens_clause(int i) const {
    return is(i, Func::subordinator) || is(i, Func::subordinator_before_clause) || is(i, Special::that);
  }
  bool joins_gerund(int i) const;
  bool behind_auxiliary(int i, int j);
  bool behind_be(int i);
  bool behind_determiner(int i);
  void base_without_licence(int i, int j);
  bool in_question(int i) const;
  bool past_prevails() const;
  [[nodiscard]] bool told_of_day(int i) const;
  void present_without_subject(int i);
  bool describes_plural(int i) const;
  // ---- noun or verb

  bool opens_object_relative(int i) const;
  bool noun_is_verb(int i, int j);
  Tag verb_reading(int i, int j) const;
  Tag strong_past_reading(int i) const;
  Tag base_reading(int i, int j) const;
  [[nodiscard]] bool is_subject_of_content(int i) const;
  [[nodiscard]] bool lets_do(int i) const;
  bool strong_past_behind_subject(int i) const;
  bool closes_relative_insertion(int i, TagSet of) const;
  bool closes_name_insertion(int i) const;
  bool closes_participle_insertion(int i) const;
  bool closes_dashes(int i) const;
  bool past_before(int i) const;
  bool passive_before(int i) const;
  bool plural_is_verb(int i, int j);
  [[nodiscard]] bool opens_with_plural(int i) const;
  bool verb_is_plural(int i);
  // ---- past or participle

  bool is_ambiguous_past(int i) const {
    const TagItem& item = s_.at(i);
    return item.ends_ed || (item.may_be(Tag::VBD) && item.may_be(Tag::VBN));
  }
  void past_or_participle(int i, int j);
  Tag past_beside(int i, int j) const;
  Tag past_apart_from_subject(int i, int j) const;
  Tag past_behind_subject(int i) const;
  bool insertion(int i) const;
  bool describes_subject(int i) const;
  bool lists_deeds(int i) const;
  bool by_follows(int i) const;
  bool by_behind_phrases(int i) const;
  bool stands_alone(int i) const { return is(i, Special::that) || is(i, Special::all) || is(i, Special::both); }
  bool earlier_comma_or_relative(int i) const;
  bool counts_subject(int i) const;
  bool may_be_strong_past(int i) const;
  static constexpr TagSet kObject =
      kNouns | tag_set(Tag::DT, Tag::PRPS, Tag::PRP, Tag::CD, Tag::JJ, Tag::JJR, Tag::dollar);
  bool joins_past(int i) const;
  bool closes_said_insertion(int i) const;
  bool closes_passive_insertion(int i) const;
  bool coordinate_past(int i, int j);
  // ---- the clause around it

  bool clause_border(int k) const;
  bool finite_since(int i) const;
  bool finite_until(int i) const;
  bool joins_names_of_plural(int i, int conjunction) const;
  bool closes_report(int i) const;
  bool closes_speech(int k) const;
  bool only_reduced_since(int i) const;
  int relative_before(int k) const;
  bool content_clause_subject(int k, int i) const;
  bool ends_object_relative(int i) const;
  [[nodiscard]] bool is_only_object(int q) const;
  bool has_relative_object(int i) const;
  bool opens_contact_clause(int i, int& q) const;
  bool fresh_subject(int from, int to) const;
  bool opens_subordinate(int k) const;
  bool ends_adverbial_clause(int i, Tag next) const;
  bool opens_clause_content(int k) const;

  void adjectives(int i, int j);
  Tag adjective_reading(int i, int j) const;
  bool noun_is_gerund(int i) const;
  bool gerund_is_noun(int i, int j) const;
  bool behind_demanded_that(int i) const;
  bool counts_behind(int i) const;
  bool opens_subject(int i) const;
  void capitalized(int i);
  void demonym(int i);
  [[nodiscard]] bool lists_nations(int i) const;
  void compound(int i);
  TagSentence& s_;
};

}  // namespace dramatis
