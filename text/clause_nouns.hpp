// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a noun group is where it stands: subject that waits for its verb, object, one more of a list, apposition, time.

#include "text/clause_phrases.hpp"

namespace dramatis {

class ClauseNouns : public ClausePhrases {
 public:
  using ClausePhrases::ClausePhrases;

 protected:
  void noun(int q);
  int verb_behind_insertion(int q) const;
  int verb_behind_list(int q) const;
  bool shares_predicate(int q, int p);
  bool accompanies(int q, int p);
  bool stands_behind_participle(int q, int p);
  bool opens_time_of_relative(int q) const;
  bool is_bracketed(int q) const;
  void inner_arguments(int q);
  bool opens_insertion(int q, int p);
  bool repeats_clause(int q, int verb, int later);
  void list_those(int verb, int noun);
  bool is_score(int q) const;
  bool conjunct(int q, int p);
  bool joined_by_conjunction(int q, int y, int later);
  bool joined_by_comma(int q, int y, int later);
  int close_parallel_relative(int q, int p);
  int close_relative_between(int q, int p);
  int happening_before_relative(int q, int p);
  bool is_larger_place(int q, int y, int later) const;
  bool stands_apart(int q) const;
  bool closes_phrase(int q, const OpenClause& f) const;
  int happening_before(int q, int y) const;
  int people_before(int q, int y) const;
  int parallel_before(int q, int y) const;
  int like_before(int q, int y) const;
  bool are_alike(int a, int b) const;
  int named_by(int noun, int name) const;
  bool is_named_office(int name, int noun) const;
  bool is_title_behind(int q, int name) const;
  bool is_title_between(int q, int name) const;
  [[nodiscard]] int named_before_title(int noun) const;
  [[nodiscard]] bool names_holder(int q, int holder) const;
  bool is_bare_title(int noun) const;
  bool describes_person(int q, int name) const;
  bool is_list(int q) const;
  bool object(int q);
  bool subject_behind_verb(int q, int v);
  void object_behind_verb(int q, int v);
  bool object_behind_noun(int q, int z, int v);
  bool is_of_last_conjunct(int q, int finite_verb) const;
  bool is_shifted_object(int q, int z, int v) const;
  void shared_object(int v, int noun);
  void subject(int q, int p);
  bool tells_before(int p, int later) const;
  bool reopen_that();
  bool behind_label(int q, int later) const;
  bool starts_zero_relative(int q, bool verb_next) const;
  bool is_quantifier(int q) const;
  bool all_time(const ItemList& list) const;
};

}  // namespace dramatis
