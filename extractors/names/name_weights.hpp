// SPDX-License-Identifier: Apache-2.0
#pragma once

// The numbers by which a document decides between readings of a name: cap and margins from the
// pack file, the others from the reserved lexicon `name_weight`. Weights of single cues stand
// with the cues in the rule files.

#include "extractors/names/name_table.hpp"
#include "lexicon/lexicon.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis::names {

struct NameWeights {
  /// Throws `RuleError` if the lexicon lacks an entry.
  NameWeights(const Lexicon& lexicon, const RuleSet& rules);

  // pooling
  double context_cap, context_cap_common, context_floor;
  Scores clear;  ///< by reading: lead from which on the context is not asked
  // what one name lends to another
  double surname, given_name, person_needed, acronym, acronym_defined, acronym_of_words, definer, first_word,
      last_words, head_word, common_surname, organization_needed;
  double neighbour, neighbours_at_most, neighbour_lead, introduction;
  // mentions read otherwise than their name
  double sport_share, sport_words, turning_share, local_at_most;
  // decision
  double inner_capital, plural_acronym, ending, ending_of_last;
  double margin, margin_short, margin_place, margin_organization, short_text, unseen_common;
};

}  // namespace dramatis::names
