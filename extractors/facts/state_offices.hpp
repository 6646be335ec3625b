// SPDX-License-Identifier: Apache-2.0
#pragma once

// "President Vladimir Putin", "Secretary of State Antony Blinken": an office of a state, of whose country the text
// says nothing since everybody knows it. Where the person's country is known, and no relation tells of a post, the
// office is that country's. The relation carries `source: nationality`.

#include <vector>

#include "extractors/extractor.hpp"
#include "lexicon/word_rows.hpp"

namespace dramatis {

class StateOffices {
 public:
  explicit StateOffices(const Knowledge& knowledge);

  /// Adds `holdsPosition` once for each such person. Linear in mentions, entities and relations.
  void add(AnnotatedDocument& document) const;

 private:
  /// The words before the name that are such an office, held still; empty if there is none.
  [[nodiscard]] TokenSpan office_before(const AnnotatedDocument& document, const Mention& name) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId position_;
  TypeId holds_position_, country_;
  WordRows past_;  ///< lexicon past_holder: "*former* President"
};

}  // namespace dramatis
