// SPDX-License-Identifier: Apache-2.0
#pragma once

// Part-of-speech tags and lemmas. Each word starts from its commonest tag (lexicon, else
// WordNet, else its ending); context rules choose between its readings; a last pass gives each
// clause one finite verb. Rules and their words: `rules/en/grammar/*.lex`.
//
//   Troops/NNS sent/VBN to/IN Mali/NNP returned/VBD ./.      lemmas: troops send to mali return .
//
// Method: Brill, "A simple rule-based part of speech tagger" (1992), with written instead of learned
// rules and clause-wide agreement.

#include "lexicon/lexicon.hpp"
#include "model/annotated_document.hpp"
#include "text/grammar_words.hpp"
#include "text/tag_sentence.hpp"

namespace dramatis {

/// Stateless between documents; safe from any thread. `lexicon` and `words` must outlive it.
class Tagger {
 public:
  Tagger(const Lexicon& lexicon, const GrammarWords& words);

  /// Sets `tag` and `lemma` of every token; sentences must be there. Linear time.
  void tag(AnnotatedDocument& document) const;

 private:
  void perfect_clitics(AnnotatedDocument& document) const;
  [[nodiscard]] WordId lemma_of(AnnotatedDocument& document, const Token& token, const GrammarWord& grammar,
                                const WordInfo& info) const;

  [[nodiscard]] WordId guess(AnnotatedDocument& document, const Token& token) const;
  [[nodiscard]] WordId number_lemma(AnnotatedDocument& document, const Token& token) const;

  const Lexicon* lexicon_;
  const GrammarWords* words_;
  TagWords tag_words_;
  WordId have_ = kNoWord;
};

}  // namespace dramatis
