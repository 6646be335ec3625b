// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reserved lexicons `zone`, `month` and `weekday` as the zone finder asks them: which cue
// begins at this token? Phrases are found by their first word through one flag a word.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/word_rows.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// Features of the lexicon `zone`; its header says what each means.
namespace zone_cue {
inline constexpr std::uint32_t control = 1, block = 2, opens = 4, starts = 8, notice = 16, credit = 32, picture = 64,
                               file = 128, by = 256, sign_off = 512, stamp = 1024, player = 2048, counter = 4096,
                               joins = 8192, byline = 16384;
}  // namespace zone_cue

/// A cue of the text: its features and how many tokens it takes; no features, none.
struct CueMatch {
  std::uint32_t cues = 0;
  std::uint32_t length = 0;
};

/// Immutable; shared by all threads. `lexicon` outlives it.
class ZoneWords {
 public:
  explicit ZoneWords(const Lexicon& lexicon);

  /// The longest cue at token `at` that ends before `end`. Case does not matter.
  [[nodiscard]] CueMatch cue_at(const AnnotatedDocument& document, std::uint32_t at, std::uint32_t end) const {
    return starts_.has(document.tokens[at].word) ? longest_at(document, at, end) : CueMatch{};
  }
  /// May a cue begin with this token?
  [[nodiscard]] bool may_start(const Token& token) const { return starts_.has(token.word); }
  /// 1 to 12, or 0 if the token is no month.
  [[nodiscard]] unsigned month(const Token& token) const { return calendar(token.word) & kMonth; }
  [[nodiscard]] bool is_weekday(const Token& token) const { return (calendar(token.word) & kWeekday) != 0; }
  /// True for a word that stands in lower case in dictionaries ("cricket"), as against names.
  [[nodiscard]] bool is_ordinary(const Token& token) const;
  /// Features of the single word `folded`, for words that run into others ("DAHLUpdated").
  [[nodiscard]] std::uint32_t cues_of(std::string_view folded) const;

 private:
  struct Phrase {
    WordId first;
    std::span<const WordId> words;
    std::uint32_t cues;
  };

  static constexpr unsigned kMonth = 15, kWeekday = 16;

  [[nodiscard]] CueMatch longest_at(const AnnotatedDocument& document, std::uint32_t at, std::uint32_t end) const;
  [[nodiscard]] unsigned calendar(WordId word) const { return calendar_[calendar_rows_.row(word)]; }
  void read_calendar(std::string_view lexicon, unsigned bits);

  const Lexicon* lexicon_;
  std::vector<Phrase> phrases_;        ///< ascending by first word, longest first
  WordRows starts_;                    ///< first words
  std::vector<std::uint16_t> places_;  ///< by row of `starts_`: its first phrase
  WordRows calendar_rows_;
  std::vector<std::uint8_t> calendar_;  ///< by row: number of a month, `kWeekday`
};

}  // namespace dramatis
