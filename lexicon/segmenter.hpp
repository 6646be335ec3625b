// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cuts text into tokens. Articles and the forms of lexicon entries go through the same code,
// so that an entry always meets the tokens that it was written for.
//
// Conventions (those of the later English treebanks):
//   "U.S." "p.m." "Mr." "J."   the dot belongs to the word
//   "troops'" "Moscow's"       the possessive is a token, and so are 'll, 're, n't …
//   "six-member"               six - member;  "Russian-backed"  Russian - backed
//   "Suk-yeol" "Al-Qaeda"      names stay whole, and so do "non-Muslim", "co-founder", "F-16"
//   "10,000" "5.8" "3:30" "10/28/2024" "10km" "1990s" "21st"   one token each;  "2022-23"  2022 - 23
//   "$5" "5%"                  two tokens each; "US$" one

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/bytes.hpp"
#include "model/token.hpp"

namespace dramatis {

/// What cutting needs to know of a word; `SegmentKnowledge` answers with a set of these.
namespace segment_bit {
inline constexpr std::uint32_t ordinary = 1;          ///< an English word in lower case ("backed"), no name
inline constexpr std::uint32_t known = 2;             ///< any word of the pack, names included ("Russian")
inline constexpr std::uint32_t tail = 4;              ///< closes a compound whatever stands before: "-led", "-related"
inline constexpr std::uint32_t prefix = 8;            ///< "non-", "co-": stays with what follows
inline constexpr std::uint32_t particle = 16;         ///< "al-": stays with a capitalised word
inline constexpr std::uint32_t clitic = 32;           ///< "'s", "n't"
inline constexpr std::uint32_t abbreviation = 64;     ///< with its dot: "gen."
inline constexpr std::uint32_t before_number = 128;   ///< an abbreviation before a number only: "No. 10"
inline constexpr std::uint32_t before_capital = 256;  ///< … before a capital only: "Sun. Times"
inline constexpr std::uint32_t lower_too = 512;       ///< … also in lower case: "vs."
inline constexpr std::uint32_t glued = 2048;     ///< … before a capital without space only: an initial, "Yu.Berg"
inline constexpr std::uint32_t compound = 4096;  ///< one word for all its hyphens: "sit-in", "hit-and-run"
inline constexpr std::uint32_t country = 1024;   ///< "Russia-Ukraine": two names, not one
}  // namespace segment_bit

/// The first eight bytes of listed forms (abbreviations, clitics …), as a set that errs towards "may be": nearly every
/// word before a full stop is none, and the look-up that would say so costs as much as cutting the sentence.
class ListedForms {
 public:
  void add(std::string_view folded) { word_of(key_of(folded)) |= bit_of(key_of(folded)); }
  [[nodiscard]] bool may_have(std::uint64_t key) const { return (words_[place(key) / 64] & bit_of(key)) != 0; }
  [[nodiscard]] static std::uint64_t key_of(std::string_view folded) {
    return load_up_to_8(folded.data(), std::min<std::size_t>(folded.size(), 8));
  }

 private:
  static constexpr unsigned kBits = 13;
  static std::size_t place(std::uint64_t key) { return key * 0x9E37'79B9'7F4A'7C15U >> (64U - kBits); }
  static std::uint64_t bit_of(std::uint64_t key) { return std::uint64_t{1} << (place(key) % 64); }
  std::uint64_t& word_of(std::uint64_t key) { return words_[place(key) / 64]; }

  std::array<std::uint64_t, (1U << kBits) / 64> words_{};
};

/// Where the segmenter asks. The pack compiler answers from the sources, the tokenizer from
/// the compiled lexicon. Asked rarely: for words before a dot and parts at a hyphen or apostrophe.
class SegmentKnowledge {
 public:
  virtual ~SegmentKnowledge() = default;
  /// `segment_bit`s of a folded form; 0 for an unknown one.
  [[nodiscard]] virtual std::uint32_t bits(std::string_view folded) const = 0;
  /// The forms of the lexicons behind the bits, or null where nobody keeps them apart.
  [[nodiscard]] const ListedForms* listed() const { return listed_; }

 protected:
  const ListedForms* listed_ = nullptr;
};

/// Stateless but for the knowledge, which must outlive it; safe from any thread if that is.
class Segmenter {
 public:
  explicit Segmenter(const SegmentKnowledge& knowledge) : knowledge_(&knowledge) {}

  /// Appends the tokens of `text` (valid UTF-8, below 4 GiB) to `out`: begin, end, shape and the flags
  /// for white space, lines and non-ASCII; words, tags and sentences stay empty. Spans ascend, lie on
  /// character boundaries, and what lies between them is white space. Linear time; about 20 ns a token of varied text.
  void segment(std::string_view text, std::vector<Token>& out) const;

 private:
  const SegmentKnowledge* knowledge_;
};

/// The shape of one token's text, as `segment` would set it.
[[nodiscard]] Shape shape_of(std::string_view token);

}  // namespace dramatis
