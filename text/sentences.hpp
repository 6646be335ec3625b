// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sentences: the second stage over tokens. A sentence ends at ".", "?", "!" and the quotation marks
// and brackets that close behind them; at the end of a paragraph or zone; never inside "Gen. Milley", and
// behind "5 p.m." or "the U.S." only where the next word looks like a beginning:
//
//   Gen. Milley of the U.S. Army arrived at 5 p.m. Monday. | He left.
//
// A line break alone ends nothing in text that was wrapped to a width ("Nordhavn\nBank"); a blank line,
// a list mark, or a line that had room for the next word does.

#include <cstdint>
#include <span>

#include "lexicon/lexicon.hpp"
#include "model/annotated_document.hpp"
#include "text/grammar_words.hpp"

namespace dramatis {

/// Stateless between documents; safe from any thread. `lexicon` and `words` must outlive it.
class SentenceSplitter {
 public:
  SentenceSplitter(const Lexicon& lexicon, const GrammarWords& words) : lexicon_(&lexicon), words_(&words) {}

  /// Fills `document.sentences` and, on each token, `sentence` and the flags `sentence_start` and
  /// `quoted`; tags quotation marks as opening or closing. Sentences cover all tokens in order and
  /// never cross the border of a zone or paragraph, and have at most 512 tokens. Linear time.
  /// `paragraphs`: all of the document, if they are known; else line breaks are judged here.
  void split(AnnotatedDocument& document, std::span<const TokenSpan> paragraphs = {}) const;

 private:
  const Lexicon* lexicon_;
  const GrammarWords* words_;
};

}  // namespace dramatis
