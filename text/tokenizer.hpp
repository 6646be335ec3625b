// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tokens with their words: first stage over an article's text. Where tokens begin and end is
// the segmenter's matter (`lexicon/segmenter.hpp`); here each gets the id of its folded form,
// found in batches so that the memory fetches of one look-up overlap the others'.
//
//   Tokenizer tokenizer(lexicon);
//   tokenizer.tokenize(document);   // document.tokens: begin, end, word, shape, flags

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/segment_knowledge.hpp"
#include "lexicon/segmenter.hpp"
#include "lexicon/word_rows.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// The commonest words of up to eight bytes once more, in a table that stays in the nearest cache: two words in three
/// of running text are among them.
class CommonWords {
 public:
  void add(std::string_view folded, WordId word, bool is_fused);

  /// What is known under a key of eight bytes: a word's id, `kNone` for all others. With `kFused`, the
  /// word may have to be cut.
  [[nodiscard]] std::uint16_t find(std::uint64_t key) const {
    for (std::size_t at = slot(key);; at = (at + 1) % kSlots) {
      if (keys_[at] == 0) return kNone;
      if (keys_[at] == key) return words_[at];
    }
  }
  static constexpr std::size_t kMost = 1024, kLongest = 8;
  static constexpr std::uint16_t kFused = 0x8000, kNone = 0xFFFF;

 private:
  static constexpr std::size_t kSlots = 2 * kMost;
  static std::size_t slot(std::uint64_t key) { return key * 0x9E37'79B9'7F4A'7C15U >> 53U; }
  static_assert(kSlots == std::size_t{1} << (64U - 53U));

  std::array<std::uint64_t, kSlots> keys_{};  ///< 0: nothing there
  std::array<std::uint16_t, kSlots> words_{};
};

/// Stateless between documents; safe from any thread. `lexicon` must outlive it.
class Tokenizer {
 public:
  explicit Tokenizer(const Lexicon& lexicon);
  Tokenizer(const Tokenizer&) = delete;
  Tokenizer& operator=(const Tokenizer&) = delete;

  /// Fills `document.tokens` from `document.document.text`. Spans ascend, and text and gaps together
  /// are the text again; gaps hold white space only. Words that the pack does not know become
  /// local words. Fused forms are cut ("cannot": can not). Linear time, never fails.
  void tokenize(AnnotatedDocument& document) const;

 private:
  std::size_t find_words(AnnotatedDocument& document) const;
  void split_fused(AnnotatedDocument& document, std::size_t more) const;
  WordId word_of(AnnotatedDocument& document, const Token& token, std::string& scratch) const;
  /// 0 for a word that stays whole.
  [[nodiscard]] std::uint32_t split_of(const Token& token) const {
    if (!fused_.has(token.word)) return 0;
    const std::uint32_t split = split_[fused_.row(token.word)];
    return split < token.span().size() ? split : 0;
  }

  const Lexicon* lexicon_;
  LexiconSegmentKnowledge knowledge_;
  Segmenter segmenter_;
  WordRows fused_;
  std::vector<std::uint32_t> split_;  ///< by row of `fused_`: bytes of the first part
  CommonWords common_;
};

}  // namespace dramatis
