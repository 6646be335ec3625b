// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which prepositional phrases belong to the verb and which to the noun before them.

#include "text/clause_state.hpp"

namespace dramatis {

class ClausePhrases : public ClauseState {
 public:
  using ClauseState::ClauseState;

 protected:
  void attach(int p, int q);
  bool is_in_apposition(int noun) const;
  bool belongs_to_holder(int p, int noun) const;
  bool is_sent_on(int p, int noun) const;
  void agent_of_joined(int last, int agent);
  bool is_agent_of_outer(int verb, int noun) const;
  bool by_behind_phrases(int noun, int p, int q);
  void of_earlier_happening(int last, int p, int q);
  void time_of_subject(int noun, int p, int q);
  bool is_doer_of_earlier(int noun) const;
  bool is_agent_behind_bare_noun(int p, int noun) const;
  void name_some_of(int p, int q);
  [[nodiscard]] int same_phrase_before(int p) const;
  [[nodiscard]] bool takes_up(int p) const;
  bool belongs_to_verb(int p, int q, int b, int v) const;
};

}  // namespace dramatis
