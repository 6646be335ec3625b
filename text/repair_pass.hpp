// SPDX-License-Identifier: Apache-2.0
#pragma once

// The repair of clauses at work on one sentence. `tag_repair.cpp` has the passes and what concerns single words,
// `tag_repair_finite.cpp` which verb of a clause is the finite one.

#include "text/repair_view.hpp"

namespace dramatis {

/// A clause needs one finite verb, and a subject agrees with it; where the local rules left
/// none or two, the readings that were set aside are taken up again.
class RepairPass : public RepairView {
 public:
  explicit RepairPass(TagSentence& s) : RepairView(s) {}

  void run();

 private:
  // ---- headlines
  void headline();
  void headline_clauses();
  void headline_clause(int begin, int end, int before);

  // ---- adjectives that are nouns
  void adjective_is_noun(int i);

  // ---- names, plurals, particles, inversion
  [[nodiscard]] bool opens_as_subject() const;
  void opening();
  void opening_without_finite();
  void words(int i);
  void number_range(int i);
  bool abbreviated_unit(int i) const { return s_.text(i).size() <= 3; }

  void particle_behind_pronoun(int i);
  void late_infinitive(int i);
  void said_inversion(int i);
  void strong_forms(int i);
  bool continues_past(int i) const;
  void verb_or_noun(int i);
  [[nodiscard]] bool continues_in_place(int i) const;
  void coordinate_with_verb(int i);
  bool licensed(int i) const;
  bool that_between(int from, int to) const;

  // ---- two forms in -ed
  bool ambiguous(int i) const;
  bool border(int k) const;
  bool same_clause(int from, int to) const;
  bool finite_elsewhere(int i, int j) const;
  bool main_behind_relative(int i) const;
  int behind_report(int i) const;
  bool main_behind_participle(int i) const;
  int split_auxiliary(int i) const;
  void behind_split_auxiliary(int i);
  bool names_before_verb(int i);
  void two_pasts(int i);
  bool has_own_subject(int i) const;
  void coordinate_with_past(int i);
  bool any_finite(int from, int to) const;

  // ---- no finite verb
  void subjunctive(int that);
  bool plural_subject(int i) const;
  bool only_nominal(int from, int to) const;
  bool only_phrases(int from, int to) const;
  bool next_is_verb(int i) const;
  int strong_past_behind(int i) const;
  void sentence_without_finite();
  void continue_verb(int i);
  void clause_without_finite(int i);
  bool ends_relative_of_subject(int i) const;
  bool reports_a_clause(int i) const;
  [[nodiscard]] bool is_said_of(int i) const;
  bool opens_said_clause(int i) const;
  bool behind_subordinator(int i, bool loose) const;
};

}  // namespace dramatis
