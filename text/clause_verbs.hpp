// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a verb group does: finite verbs take the subject that waits and hang their clause on another; infinitives,
// gerunds and participles take theirs from the verb or noun before.

#include "text/clause_nouns.hpp"

namespace dramatis {

class ClauseVerbs : public ClauseNouns {
 public:
  using ClauseNouns::ClauseNouns;

 protected:
  void verb(int q);
  bool lists_deed(int q) const;
  bool goes_on_suffering(int comma) const;
  bool is_subjunctive(int q) const;
  void finite_verb(int q, int p, bool coordinated);
  bool is_inserted(int said, int q, int conjunction) const;
  bool goes_on_saying(int q, int conjunction) const;
  bool goes_on_deciding(int q, int conjunction) const;
  bool is_finite_between(int from, int to) const;
  void relative_subject(int q, OpenClause& f);
  [[nodiscard]] int joined_before(int name) const;
  void relative_phrase(int q, const OpenClause& f);
  [[nodiscard]] bool are_listed(int those) const;
  [[nodiscard]] bool is_one_of_those(int those, int be) const;
  [[nodiscard]] int whole_of_absolute(int noun) const;
  void place_of_relative(int q, const OpenClause& f);
  bool is_object_pronoun(int relative) const;
  void steal_object(int q, int noun);
  [[nodiscard]] bool opens_with_conjunction(int q) const;
  void hang(int q, const OpenClause& f, int p);
  void nonfinite_verb(int q, int p, bool coordinated);
  bool finite_ahead(int q) const;
  void headline_verb(int q);
  [[nodiscard]] bool is_behind_age(int comma) const;
  bool coordinate_form(int q, int y);
  bool is_first_of_all(int noun) const;
  bool infinitive(int q, int p, int y);
  int actor_of(int noun) const;
  void add_objects(int verb, int last, ItemList& all) const;
  bool opens_content_clause(int q, int y) const;
  int caller_of(int noun, int otherwise) const;
  int holder_of_participle(int noun) const;
  int crowd_of(int noun) const;
  int what_was_done(int noun) const;
  int told_by(int verb) const;
  int asked_by(int verb, int last) const;
  int told_before_relative(int p, int y) const;
  bool may_be_accused(int noun) const;
  int behind(int verb) const;
  int object_of_gerund(int p, int y) const;
  int holder_of_part(int p) const;
  int blamed(int p) const;
  bool is_fronted(int q) const;
  void await_subject(int q);
  bool is_purpose(int verb) const;
  bool acts_in_place(int q, int noun, int verb) const;
  bool is_content_of(int verb, int telling) const;
  int verb_around(int q, int said, int comma) const;
  bool gerund(int q, int p, int y, Construction& how);
};

}  // namespace dramatis
