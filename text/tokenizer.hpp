// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tokens with their words: first stage over an article's text. Where tokens begin and end is
// the segmenter's matter (`lexicon/segmenter.hpp`); here each gets the id of its folded form,
// found in batches so that the memory fetches of one look-up overlap the others'.
//
//   Tokenizer tokenizer(lexicon);
//   tokenizer.tokenize(document);   // document.tokens: begin, end, word, shape, flags

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/segment_knowledge.hpp"
#include "lexicon/segmenter.hpp"
#include "lexicon/word_rows.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// Stateless between documents; safe from any thread. `lexicon` must outlive it.
class Tokenizer {
 public:
  explicit Tokenizer(const Lexicon& lexicon);
  Tokenizer(const Tokenizer&) = delete;
  Tokenizer& operator=(const Tokenizer&) = delete;

  /// Fills `document.tokens` from `document.document.text`. Spans ascend, and text and gaps together
  /// are the text again; gaps hold white space only. Words that the pack does not know become
  /// local words. Fused forms are cut ("cannot": can not; "BERGUpdated"). Linear time, never fails.
  void tokenize(AnnotatedDocument& document) const;

 private:
  std::size_t find_words(AnnotatedDocument& document) const;
  void split_fused(AnnotatedDocument& document, std::size_t more) const;
  WordId word_of(AnnotatedDocument& document, const Token& token, std::string& scratch) const;
  [[nodiscard]] std::uint32_t glued_tail(const AnnotatedDocument& document, const Token& token) const;
  /// 0 for a word that stays whole.
  [[nodiscard]] std::uint32_t split_of(const AnnotatedDocument& document, const Token& token) const {
    if (!fused_.has(token.word))
      return token.word >= kFirstLocalWord && token.shape != Shape::lower ? glued_tail(document, token) : 0;
    const std::uint32_t split = split_[fused_.row(token.word)];
    return split < token.span().size() ? split : 0;
  }

  const Lexicon* lexicon_;
  LexiconSegmentKnowledge knowledge_;
  Segmenter segmenter_;
  WordRows fused_;
  std::vector<std::string> tails_;
  std::vector<std::uint32_t> split_;  ///< by row of `fused_`: bytes of the first part
};

}  // namespace dramatis
