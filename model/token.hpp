// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tokens and sentences: flat arrays over a document's text, written once by `text/`.

#include <cstdint>
#include <string_view>

#include "model/offsets.hpp"

namespace dramatis {

/// A word in case-folded form ("nato", "u.s.", "'s"). Below `kFirstLocalWord` ids are the
/// rule pack's, the same in every document; from there on they count the words of this
/// document that the pack does not know (see `AnnotatedDocument::word()`).
using WordId = std::uint32_t;
inline constexpr WordId kFirstLocalWord = 0x8000'0000U;
inline constexpr WordId kNoWord = 0xFFFF'FFFFU;

/// Penn Treebank tags, with the later treebanks' HYPH; the preposition "to" is IN.
/// `ORB`/`CRB` are written -LRB- and -RRB-.
enum class Tag : std::uint8_t {
  none,
  CC,
  CD,
  DT,
  EX,
  FW,
  HYPH,
  IN,
  JJ,
  JJR,
  JJS,
  LS,
  MD,
  NN,
  NNS,
  NNP,
  NNPS,
  PDT,
  POS,
  PRP,
  PRPS,
  RB,
  RBR,
  RBS,
  RP,
  SYM,
  TO,
  UH,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  WDT,
  WP,
  WPS,
  WRB,
  period,
  comma,
  colon,
  open_quote,
  close_quote,
  ORB,
  CRB,
  dollar,
  hash,
  ADD,
  NFP,
  AFX,
  count_
};

[[nodiscard]] std::string_view name_of(Tag tag);    ///< "NNP", "PRP$", "``" …
[[nodiscard]] Tag tag_from(std::string_view name);  ///< `Tag::none` for an unknown name

constexpr bool is_noun(Tag t) { return t >= Tag::NN && t <= Tag::NNPS; }
constexpr bool is_proper(Tag t) { return t == Tag::NNP || t == Tag::NNPS; }
constexpr bool is_verb(Tag t) { return t >= Tag::VB && t <= Tag::VBZ; }
constexpr bool is_adjective(Tag t) { return t >= Tag::JJ && t <= Tag::JJS; }

/// What a token looks like, found once by the tokenizer. Exactly one.
enum class Shape : std::uint8_t {
  lower,         ///< "talks"
  capitalized,   ///< "Rutte", "O'Brien", "McCain"
  upper,         ///< "NATO" (two letters and more)
  initial,       ///< "J." or "J"
  mixed,         ///< "iPhone", "eBay"
  dotted,        ///< "U.S.", "a.m.", "U.N."
  number,        ///< "10,000", "5.8", "2024"
  ordinal,       ///< "21st"
  alphanumeric,  ///< "F-16", "G7", "1980s", "10km"
  punctuation,
  symbol,  ///< "$", "%", "€"
  other    ///< scripts without case, URLs, e-mail addresses
};

namespace token_flag {
inline constexpr std::uint8_t space_before = 1;    ///< white space (or the start of text) stands before
inline constexpr std::uint8_t line_before = 2;     ///< at least one line break stands before
inline constexpr std::uint8_t blank_before = 4;    ///< a blank line stands before
inline constexpr std::uint8_t sentence_start = 8;  ///< first token of its sentence
inline constexpr std::uint8_t in_name = 16;        ///< inside a name mention (set when names are decided)
inline constexpr std::uint8_t quoted = 32;         ///< inside quotation marks
inline constexpr std::uint8_t non_ascii = 64;
}  // namespace token_flag

struct Token {
  ByteOffset begin;
  ByteOffset end;
  WordId word = kNoWord;
  WordId lemma = kNoWord;
  std::uint32_t sentence = 0;  ///< index into `sentences`
  Tag tag = Tag::none;
  Shape shape = Shape::other;
  std::uint8_t flags = 0;
  std::uint8_t reserved = 0;

  [[nodiscard]] constexpr ByteSpan span() const { return {begin, end}; }
  [[nodiscard]] constexpr bool has(std::uint8_t flag) const { return (flags & flag) != 0; }
};
static_assert(sizeof(Token) == 24);

/// How a sentence is cased. `upper` and `title` sentences are tagged and searched for names
/// by rules of their own, since capitals are no evidence there.
enum class Casing : std::uint8_t { normal, upper, title };

struct Sentence {
  TokenSpan tokens;
  std::uint32_t zone = 0;       ///< index into `Document::zones`
  std::uint32_t paragraph = 0;  ///< counts from 0 through the document
  Casing casing = Casing::normal;
  bool headline = false;  ///< headline grammar: no auxiliaries, present for past
};

}  // namespace dramatis
