// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two answers to the segmenter's questions: from lists that are still being read (the
// pack compiler) and from the compiled lexicon (the tokenizer). Both derive them the same way
// from the reserved lexicons grammar/abbreviation, clitic, hyphen_compound, hyphen_prefix,
// hyphen_particle, hyphen_tail, from the lexicon `country`, and from what is known of single words.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/segmenter.hpp"

namespace dramatis {

/// Bits that membership in a reserved lexicon gives its one-word forms; 0 for other lexicons.
[[nodiscard]] std::uint32_t segment_bits_of_lexicon(std::string_view lexicon);
/// Bits of a bare feature of `abbreviation`: before_number, before_capital, lower_too, glued; else 0.
[[nodiscard]] std::uint32_t segment_bits_of_feature(std::string_view feature);
/// Bits that the word table gives: ordinary, known, tail.
[[nodiscard]] std::uint32_t segment_bits_of_word(const WordInfo& info, std::size_t folded_size);

/// Knowledge collected word by word. Look-ups only: its order never matters.
class CollectedSegmentKnowledge final : public SegmentKnowledge {
 public:
  void add(std::string_view folded, std::uint32_t bits);
  [[nodiscard]] std::uint32_t bits(std::string_view folded) const override;

 private:
  std::unordered_map<std::string, std::uint32_t> bits_;
};

/// Knowledge read from a lexicon, which must outlive it. Safe from any thread.
class LexiconSegmentKnowledge final : public SegmentKnowledge {
 public:
  explicit LexiconSegmentKnowledge(const Lexicon& lexicon);
  LexiconSegmentKnowledge(const LexiconSegmentKnowledge&) = delete;
  LexiconSegmentKnowledge& operator=(const LexiconSegmentKnowledge&) = delete;
  [[nodiscard]] std::uint32_t bits(std::string_view folded) const override;

 private:
  struct Listed {
    WordId word;
    std::uint32_t bits;
  };
  const Lexicon* lexicon_;
  std::vector<Listed> words_;  ///< ascending by word
  ListedForms forms_;
};

}  // namespace dramatis
