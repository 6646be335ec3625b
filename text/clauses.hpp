// SPDX-License-Identifier: Apache-2.0
#pragma once

// Clause functions: who does what to whom, over chunks, in one pass from left to right and
// without a parse tree. Functions are logical ones:
//
//   The guards were ordered by Oslo to leave.     order: subject Oslo, object guards; leave: subject guards
//   Troops that France sent to Mali returned.     send: subject France, object troops, to Mali; return: subject troops
//   the withdrawal of forces from the valley      withdrawal: of forces, from valley
//
// A stack holds the clauses that are still open; a noun group waits there for its verb. Which
// prepositional phrase belongs to the verb and which to the noun before it, and which verbs pass
// their subject or object on to an infinitive, say the lexicons verb_frame and noun_frame.

#include "lexicon/lexicon.hpp"
#include "model/annotated_document.hpp"
#include "text/grammar_words.hpp"

namespace dramatis {

/// Stateless between documents; safe from any thread. `lexicon` and `words` must outlive it.
class ClauseFinder {
 public:
  ClauseFinder(const Lexicon& lexicon, const GrammarWords& words) : lexicon_(&lexicon), words_(&words) {}

  /// Fills `document.functions`, `clauses` and `nominals` from its chunks. Links that only frames
  /// want have `in_layer` false: those of copulas, participial modifiers, purpose infinitives, and
  /// of nouns. A noun's own modifiers ("the Norwegian attack") are a link of the noun group to
  /// itself. Linear in the number of chunks (sentences are at most 512 tokens long).
  void find(AnnotatedDocument& document) const;

 private:
  const Lexicon* lexicon_;
  const GrammarWords* words_;
};

}  // namespace dramatis
