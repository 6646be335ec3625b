// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the lexicons say about the single words of a document, as one bit mask a token, and
// where longer entries ("South Sudan") begin and end. The name stages ask only these masks,
// so that no rule of theirs looks a word up twice. Lexicon matches and words with capitals are
// read in one pass, the others when they are first asked: few stand near a name.

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/word_rows.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

/// Bits of a token's mask. Each stands for a lexicon, or for one of its features.
using ClassMask = std::uint64_t;

namespace word {
inline constexpr ClassMask bit(int i) { return ClassMask{1} << i; }
inline constexpr ClassMask stop = bit(0), stop_inside = bit(1);
inline constexpr ClassMask of = bit(2), conjunction = bit(3), for_ = bit(4), on = bit(5), the = bit(6),
                           particle = bit(7);
inline constexpr ClassMask title = bit(8), title_last = bit(9), title_name = bit(10), title_split = bit(11),
                           title_solo = bit(12);
inline constexpr ClassMask org_last = bit(13), org_of = bit(14), org_weak = bit(15), org_first = bit(16),
                           org_soft = bit(17);
inline constexpr ClassMask place_last = bit(18), place_of = bit(19), place_first = bit(20);
inline constexpr ClassMask thing = bit(21), calendar = bit(22), direction = bit(23), plain_acronym = bit(24);
inline constexpr ClassMask nationality = bit(25), country = bit(26), admin = bit(27), region = bit(28), city = bit(29),
                           known_org = bit(30);
inline constexpr ClassMask given = bit(31), surname = bit(32), company_suffix = bit(33), person_suffix = bit(34);
inline constexpr ClassMask big_city = bit(35), sport = bit(36), numbered = bit(37), name_prefix = bit(38),
                           institution = bit(39);
// from the word table rather than a lexicon
inline constexpr ClassMask common = bit(40), very_common = bit(41), person_noun = bit(42), proper = bit(43);
// lexicons again
inline constexpr ClassMask stop_given = bit(44), famous = bit(45), people = bit(46), land_last = bit(47);
// from the shape
inline constexpr ClassMask capital = bit(48), upper = bit(49), initial = bit(50), numeral = bit(51), letters = bit(52),
                           genitive = bit(53), compound = bit(54), inner_capital = bit(55);
/// The last word of an entry that stands before persons: "prime *minister*".
inline constexpr ClassMask title_end = bit(56);
/// A lexicon entry of two words or more begins here.
inline constexpr ClassMask opens_entry = bit(57);
/// Closes or opens the name of a station, a paper or an agency: "Radio", "News Agency".
inline constexpr ClassMask medium = bit(58);
inline constexpr ClassMask language = bit(59);  ///< "Arabic"; others are nationalities too ("French")
/// A noun for a body: "company", "agency".
inline constexpr ClassMask org_noun = bit(60);
/// A body of an army: "47th Tirvo *Brigade*".
inline constexpr ClassMask unit = bit(61);
/// Opens the name of a ship: "HMS", "MV".
inline constexpr ClassMask ship = bit(62);
inline constexpr ClassMask is_read = bit(63);  ///< the mask is whole

/// "in", "with": both bits, for no bit is left.
inline constexpr ClassMask in = for_ | on;

inline constexpr ClassMask joiner = of | conjunction | for_ | on | the | particle;
inline constexpr ClassMask org_head = org_last | company_suffix;
inline constexpr ClassMask any_head = org_head | place_last | thing;
inline constexpr ClassMask place_name = country | admin | region | city;
}  // namespace word

/// A lexicon entry of two words or more that is a name of its own ("New Zealand").
struct LongEntry {
  TokenSpan tokens;
  ClassMask classes = 0;
};

class NameClasses;

/// What a word in lower case may be behind a name: "Tirvo *river*", "Mallo *police station*", "the Liberal *party*".
enum class LowerHead : std::uint8_t {
  none,
  alone,      ///< joins by itself
  qualified,  ///< joins behind a qualifier
  qualifier,  ///< "police", "power"
  body,       ///< ends the name of a body of common words
  site,       ///< ends the address of a site: "com"
};

/// The masks of one document. For one thread: masks are completed when they are asked.
struct TokenClasses {
  std::vector<LongEntry> long_entries;  ///< ascending by begin, longest first
  std::vector<std::uint32_t> starts;    ///< tokens where a run may begin, ascending: words with a capital, long entries
  std::vector<std::uint32_t> capitals;  ///< tokens of class `capital`, ascending
  bool has_compound = false;            ///< there is a token of this class
  std::uint32_t sport_words = 0;        ///< tokens of this class

  [[nodiscard]] ClassMask operator[](std::uint32_t i) const {
    const ClassMask mask = of_token_[i];
    return (mask & word::is_read) != 0 ? mask : read(i);
  }
  [[nodiscard]] bool is(std::uint32_t i, ClassMask m) const { return ((*this)[i] & m) != 0; }
  [[nodiscard]] bool has_all(std::uint32_t i, ClassMask m) const { return ((*this)[i] & m) == m; }
  /// Classes of exactly the tokens [begin, end): the token's own mask for one, else those of the entries that cover
  /// them.
  [[nodiscard]] ClassMask exact(std::uint32_t begin, std::uint32_t end) const;
  /// End of the longest entry of `classes` that begins at `begin`, or `begin`.
  [[nodiscard]] std::uint32_t longest(std::uint32_t begin, ClassMask classes) const;
  [[nodiscard]] std::size_t size() const { return of_token_.size(); }
  [[nodiscard]] LowerHead lower_head(std::uint32_t i) const;
  /// "Women", "Citizens": a plural that names persons of a kind.
  [[nodiscard]] bool are_persons(std::uint32_t i) const;
  /// Adds names that no lexicon knows, ascending by begin.
  void add_entries(std::span<const LongEntry> entries);

 private:
  friend class NameClasses;
  [[nodiscard]] ClassMask read(std::uint32_t i) const;
  /// The long entries that begin at `begin`.
  [[nodiscard]] std::span<const LongEntry> entries_at(std::uint32_t begin) const;

  mutable std::vector<ClassMask> of_token_;  ///< what is known so far
  std::vector<std::uint16_t> rows_;          ///< of the words of `starts` (`NameClasses::words_`)
  const NameClasses* classes_ = nullptr;
  const AnnotatedDocument* document_ = nullptr;
};

/// Knows which lexicon and feature sets which bit. Built once; safe from any thread.
class NameClasses {
 public:
  explicit NameClasses(const Lexicon& lexicon);
  /// Fills `out` for the document, whose lexicon matches must be there. Linear.
  void classify(const AnnotatedDocument& document, TokenClasses& out) const;
  /// What the lexicons say of one word alone, case aside.
  [[nodiscard]] ClassMask classes_of(WordId word) const;
  [[nodiscard]] const Lexicon& lexicon() const { return *lexicon_; }
  [[nodiscard]] LowerHead lower_head(WordId word) const { return lower_by_word_[words_.row_of_any(word)]; }

 private:
  struct LexiconBits {
    ClassMask all = 0;                ///< set for every entry
    EntryId first = 0;                ///< entry that `by_entry[0]` belongs to
    std::vector<ClassMask> by_entry;  ///< empty where all entries are alike
    bool ends_title = false;          ///< its entries stand before persons
  };
  [[nodiscard]] ClassMask bits_of(LexiconId lexicon, EntryId entry) const {
    const LexiconBits& bits = by_lexicon_[lexicon];
    ClassMask mask = bits.all;
    if (!bits.by_entry.empty()) mask |= bits.by_entry[entry - bits.first];
    if ((mask & word::city) != 0 && is_big(entry)) mask |= word::big_city;
    return mask;
  }
  [[nodiscard]] bool is_big(EntryId city) const;
  template <class Visit>
  void for_each_word(LexiconId id, Visit visit);
  void read_by_word(LexiconId id);
  void read_lower_heads(LexiconId id);
  void add_matches(const AnnotatedDocument& document, TokenClasses& out) const;
  void add_spelled(const AnnotatedDocument& document, TokenClasses& out) const;
  friend struct TokenClasses;
  [[nodiscard]] ClassMask of_plain(const AnnotatedDocument& document, const Token& token, std::uint16_t row) const;
  [[nodiscard]] ClassMask of_spelled(const AnnotatedDocument& document, const Token& token, ClassMask known) const;
  [[nodiscard]] bool is_site(std::string_view text) const;
  [[nodiscard]] bool has_inner_capital(std::string_view text) const;
  [[nodiscard]] bool is_compound(const AnnotatedDocument& document, const Token& token) const;

  void add_single_words(const AnnotatedDocument& document, const LexiconMatch& match, TokenClasses& out) const;
  [[nodiscard]] bool is_acronym_of_title(const AnnotatedDocument& document, const LexiconMatch& match) const;

  const Lexicon* lexicon_;
  std::vector<LexiconBits> by_lexicon_;   ///< one a lexicon id
  WordRows words_;                        ///< of lexicons that are read by word (`match no`), in any case
  std::vector<ClassMask> by_word_{0};     ///< by row of `words_`
  std::vector<LowerHead> lower_by_word_;  ///< by row of `words_`
  LexiconId title_ = kNoLexicon;
  /// Whether a city is big is read from its features when a text first names it.
  enum class Size : std::uint8_t { unknown, small, big };
  EntryId first_city_ = 0;
  std::unique_ptr<std::atomic<Size>[]> city_sizes_;
};

/// The parts of a word at its hyphens: "pro", "Israel". Calls `visit(part, offset of its first byte)`.
template <class Visit>
void for_each_part(std::string_view word, Visit visit) {
  for (std::size_t begin = 0; begin <= word.size();) {
    const std::size_t end = std::min(word.find('-', begin), word.size());
    visit(word.substr(begin, end - begin), begin);
    begin = end + 1;
  }
}

}  // namespace dramatis::names
