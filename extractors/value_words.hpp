// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of times and quantities, read once from the reserved lexicons under
// `rules/en/grammar`: months, weekdays, units, number words, hedges … with their features as
// numbers and bits. The grammars in `time_grammar*.cpp` and `quantity_finder.cpp` ask only this.

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "extractors/phrase_index.hpp"

namespace dramatis {

/// One reserved lexicon each, in the order of `ValueWords`' constructor.
enum class ValueClass : std::uint8_t {
  month,
  weekday,
  unit,
  number,
  ordinal,
  season,
  day_part,
  clock,
  meridiem,
  zone,
  relative_day,
  shift,
  modifier,
  direction,
  vague,
  vague_amount,
  set_adverb,
  set_word,
  fiscal,
  period,
  function,
  prospective,
  holiday,
  hedge,
  measure,
  currency,
  ratio,
  year_end,
  glued_money
};

/// Function words by the part they play (`value_function.lex`).
enum class ValueRole : std::uint8_t {
  none,
  definite,
  indefinite,
  of,
  and_,
  or_,
  half,
  old,
  long_,
  on,
  by,
  to,
  between,
  from,
  so,
  more,
  filler,
  other,
  span,
  no,
  whole,
  oclock,
  label
};

namespace value_mark {  // bare features
inline constexpr std::uint32_t ambiguous = 1, plural = 2, time = 4, span = 8, back = 16, listed = 32, modifier = 64,
                               alone = 128, fiscal = 256, weak = 512, now = 1024, clause = 2048, never = 4096,
                               year = 8192, scale = 16384, before = 32768, number = 65536, article = 131072,
                               infinitive = 262144, temperature = 524288, shift = 1048576, period = 2097152,
                               imperial = 4194304, scaled = 8388608, limit = 1U << 24, deferred = 1U << 25,
                               present = 1U << 26, scheduled = 1U << 27, aftermath = 1U << 28;
}  // namespace value_mark

namespace value_trigger {
inline constexpr std::uint8_t time = 1,  ///< the telling word of a time expression
    number = 2,                          ///< a number word: two in a row may be a year
    quantity = 4,                        ///< begins a quantity
    opens = 16,                          ///< may be the first word of a time expression
    article = 8,                         ///< "a", "half": begins one before a number word
    figures = 32;                        ///< of a token, not a word: figures or a sign, "10,000", "$", "F-16"
}  // namespace value_trigger

/// The time spotter leaves the triggers of each token there for the readers of values behind it.
inline std::uint8_t value_marks(const Token& token) { return token.reserved; }
inline void set_value_marks(Token& token, std::uint8_t triggers) { token.reserved = triggers; }

/// What an entry says. Numbers without a feature are 0.
struct ValueInfo {
  double value = 0;             ///< value, scale, shift, offset, sign, hour, add: the entry's one number
  double factor = 1;            ///< units: how many of the code's units one of these is
  std::string_view code;        ///< code, value as text, part
  std::string_view canonical;   ///< first form as written
  std::string_view by_country;  ///< currencies: "PH:PHP+MX:MXN", where the article is about such a country
  std::uint32_t marks = 0;
  ValueRole role = ValueRole::none;
  std::uint8_t month = 0;         ///< seasons: first month; holidays: month
  std::uint8_t day = 0;           ///< holidays
  std::vector<WordId> not_after;  ///< words that must not stand before

  [[nodiscard]] bool has(std::uint32_t mark) const { return (marks & mark) != 0; }
};

/// Immutable; shared by the extractors that read values.
class ValueWords {
 public:
  /// `lexicon` outlives the words.
  explicit ValueWords(const Lexicon& lexicon);

  struct Match {
    const ValueInfo* info = nullptr;
    std::uint32_t end = 0;
    bool canonical = true;  ///< false for a further form; of units that is the plural
    explicit operator bool() const { return info != nullptr; }
  };

  static constexpr std::uint32_t bit(ValueClass c) { return PhraseIndex::bit(static_cast<PhraseIndex::Class>(c)); }
  [[nodiscard]] std::uint32_t starts(WordId word) const { return index_.starts(word); }
  [[nodiscard]] std::uint32_t members(WordId word) const { return index_.members(word); }
  [[nodiscard]] std::uint32_t anchors(WordId word) const { return index_.anchors(word); }
  /// What a scan has to stop for, as bits of `value_trigger`: one small look-up a token.
  [[nodiscard]] std::uint8_t triggers(WordId word) const { return triggers_[index_.row_of_any(word)]; }

  /// The longest phrase of class `c` at `token`; an empty match if there is none or `token` is
  /// outside the document.
  [[nodiscard]] Match find(const AnnotatedDocument& document, std::uint32_t token, ValueClass c) const {
    if (token >= document.tokens.size() || (index_.starts(document.tokens[token].word) & bit(c)) == 0) return {};
    return find_phrase(document, token, c);
  }
  /// What a word of one of `classes` means when it is glued to digits ("10km", "3bn", "RM5"), or null.
  [[nodiscard]] const ValueInfo* glued(WordId word, std::initializer_list<ValueClass> classes) const;
  /// The unit of measure with this canonical name, or null. For the few quantities with a pair.
  [[nodiscard]] const ValueInfo* measure(std::string_view canonical) const;
  /// True if the folded word is one of "early", "mid": for "mid-1980s", one token.
  [[nodiscard]] bool is_modifier(std::string_view folded) const;
  /// The role of the function word at `token`.
  [[nodiscard]] ValueRole role(const AnnotatedDocument& document, std::uint32_t token) const {
    return token < document.tokens.size() ? roles_[index_.row(document.tokens[token].word)] : ValueRole::none;
  }

 private:
  void set_triggers();
  [[nodiscard]] Match find_phrase(const AnnotatedDocument& document, std::uint32_t token, ValueClass c) const;

  const Lexicon& lexicon_;
  PhraseIndex index_;
  std::vector<ValueInfo> infos_;        // by slot
  std::vector<ValueRole> roles_;        // by row of the index
  std::vector<std::uint8_t> triggers_;  // by row of the index
};

}  // namespace dramatis
