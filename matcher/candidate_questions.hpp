// SPDX-License-Identifier: Apache-2.0
#pragma once

// All that cues ask of a candidate's own tokens and lexicon entries, read from their programs: two candidates that
// answer alike are one sort to them, "Anna Berg" and "Maria Olsen". Built with the rule view; internal to the layer.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "matcher/word_bits.hpp"
#include "model/token.hpp"

namespace dramatis {

struct RuleView;

struct CandidateQuestions {
  CandidateQuestions() = default;
  explicit CandidateQuestions(const RuleView& view);

  WordBits words;    ///< asked for by themselves, as words or lemmas
  WordBits spelled;  ///< asked for by their letters: "The", not "the"
  /// The same of words that the pack does not know: as written, and folded.
  std::vector<std::string_view> unknown_spelled, unknown;
  std::vector<std::uint64_t> tags;     ///< sets of tags
  std::vector<std::uint16_t> filters;  ///< filter lists of single tokens
  struct OfLexicon {
    bool asked = false;
    std::vector<std::uint32_t> filters;  ///< numbers of the view's lexicon filters
  };
  std::vector<OfLexicon> lexicons;  ///< by id

 private:
  void read(const RuleView& view, std::uint32_t program);
};

}  // namespace dramatis
