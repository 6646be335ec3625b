// SPDX-License-Identifier: Apache-2.0
// The classes of a document's tokens: by lexicon matches, words and spelling.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "extractors/names/name_classes.hpp"
#include "lexicon/bytes.hpp"
#include "lexicon/fold.hpp"

namespace dramatis::names {
namespace {

/// Bits of shapes that need no look at the text.
constexpr std::array<ClassMask, static_cast<std::size_t>(Shape::other) + 1> kShapeBits = [] {
  std::array<ClassMask, static_cast<std::size_t>(Shape::other) + 1> bits{};
  const auto set = [&](Shape shape, ClassMask mask) { bits[static_cast<std::size_t>(shape)] = mask; };
  set(Shape::lower, word::letters);
  set(Shape::capitalized, word::capital | word::letters);
  set(Shape::upper, word::capital | word::upper | word::letters);
  set(Shape::initial, word::capital | word::initial | word::letters);
  set(Shape::number, word::numeral);
  set(Shape::ordinal, word::numeral);
  return bits;
}();

/// "d'Italia", "l’Homme": an article or preposition that lost its vowel.
bool opens_elided(std::string_view text) {
  const std::size_t mark = text[1] == '\'' ? 2 : text.substr(1).starts_with("\u2019") ? 4 : 0;
  if (mark == 0 || mark >= text.size()) return false;
  return (text[mark] >= 'A' && text[mark] <= 'Z') || static_cast<unsigned char>(text[mark]) >= 0x80;
}

ClassMask shape_bits(Shape shape, std::string_view text) {
  const bool starts = text[0] >= 'A' && text[0] <= 'Z';
  switch (shape) {
    case Shape::dotted: return starts ? word::capital | word::upper | word::letters : word::letters;
    case Shape::alphanumeric: return starts ? word::capital : word::numeral;
    case Shape::mixed: {
      // "iPhone", "eBay" and "al-Assad" begin names; "mRNA" does too, and its cue says it is none.
      const std::size_t hyphen = text.find('-');
      const bool later = text.size() > 3 && ((text[1] >= 'A' && text[1] <= 'Z') || hyphen < 4 || opens_elided(text));
      return starts || later || static_cast<unsigned char>(text[0]) >= 0x80 ? word::capital | word::letters
                                                                            : word::letters;
    }
    default: return kShapeBits[static_cast<std::size_t>(shape)];
  }
}

/// Shapes of which the text or the word table must be asked, one bit each.
constexpr std::uint32_t kSpelled = [] {
  std::uint32_t bits = 0;
  for (const Shape shape : {Shape::capitalized, Shape::upper, Shape::initial, Shape::mixed, Shape::dotted,
                            Shape::alphanumeric, Shape::other})
    bits |= 1U << static_cast<unsigned>(shape);
  return bits;
}();

constexpr std::size_t kAhead = 8;  ///< words whose rows are fetched before they are asked

/// Bits of the other shapes.
constexpr std::array<ClassMask, kShapeBits.size()> kPlainBits = [] {
  std::array<ClassMask, kShapeBits.size()> bits{};
  for (std::size_t s = 0; s < bits.size(); ++s) bits[s] = (kSpelled >> s & 1U) != 0 ? 0 : kShapeBits[s];
  return bits;
}();

/// Whether there is a hyphen, and whether a capital stands behind the first letter: most words have neither.
struct Inside {
  bool hyphen = false, capital = false;
};
Inside look_inside(std::string_view text) {
  constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101ULL, kHigh = 0x80 * kOnes, kLow = 0x7F * kOnes;
  std::uint64_t capitals = 0, hyphens = 0, behind_first = ~std::uint64_t{0xFF};
  for (std::size_t i = 0; i < text.size(); i += 8) {  // eight bytes at a time, as in `lexicon/fold.cpp`
    const std::uint64_t bytes = load_up_to_8(text.data() + i, text.size() - i);
    const std::uint64_t low = bytes & kLow, off = bytes ^ (std::uint64_t{'-'} * kOnes);
    capitals |= (low + (0x80U - 'A') * kOnes) & ~(low + (0x7FU - 'Z') * kOnes) & ~bytes & kHigh & behind_first;
    hyphens |= ~(((off & kLow) + kLow) | off) & kHigh;
    behind_first = ~std::uint64_t{0};
  }
  return {hyphens != 0, capitals != 0};
}

}  // namespace

ClassMask TokenClasses::read(std::uint32_t i) const {
  const Token& token = document_->tokens[i];
  return of_token_[i] |= classes_->of_plain(*document_, token, classes_->words_.row_of_any(token.word)) | word::is_read;
}

bool TokenClasses::are_persons(std::uint32_t i) const {
  const WordId word = document_->tokens[i].word;
  const WordId singular = classes_->lexicon().info(word).noun_lemma;
  return singular != word && singular != kNoWord &&
         (classes_->lexicon().info(singular).classes & word_class::person) != 0;
}

LowerHead TokenClasses::lower_head(std::uint32_t i) const {
  const Token& token = document_->tokens[i];
  return token.shape == Shape::lower ? classes_->lower_head(token.word) : LowerHead::none;
}

std::span<const LongEntry> TokenClasses::entries_at(std::uint32_t begin) const {
  if ((of_token_[begin] & word::opens_entry) == 0) return {};
  const auto first = std::partition_point(long_entries.begin(), long_entries.end(),
                                          [&](const LongEntry& entry) { return entry.tokens.begin.value < begin; });
  auto last = first;
  while (last != long_entries.end() && last->tokens.begin.value == begin) ++last;
  return {first, last};
}

ClassMask TokenClasses::exact(std::uint32_t begin, std::uint32_t end) const {
  if (end - begin == 1) return (*this)[begin];
  ClassMask found = 0;
  for (const LongEntry& entry : entries_at(begin))
    if (entry.tokens.end.value == end) found |= entry.classes;
  return found;
}

void TokenClasses::add_entries(std::span<const LongEntry> entries) {
  for (const LongEntry& entry : entries) of_token_[entry.tokens.begin.value] |= word::opens_entry;
  const auto middle = static_cast<std::ptrdiff_t>(long_entries.size());
  long_entries.insert(long_entries.end(), entries.begin(), entries.end());
  std::inplace_merge(long_entries.begin(), long_entries.begin() + middle, long_entries.end(),
                     [](const LongEntry& a, const LongEntry& b) {
                       if (a.tokens.begin != b.tokens.begin) return a.tokens.begin < b.tokens.begin;
                       return b.tokens.end < a.tokens.end;
                     });
}

std::uint32_t TokenClasses::longest(std::uint32_t begin, ClassMask classes) const {
  for (const LongEntry& entry : entries_at(begin))
    if ((entry.classes & classes) != 0) return entry.tokens.end.value;
  return is(begin, classes) ? begin + 1 : begin;
}

/// "pro-Israel", "US-China", "ex-Taliban": words joined by a hyphen that are names each for itself. "Jean-Pierre",
/// "al-Assad" and "Guinea-Bissau" are one.
bool NameClasses::is_compound(const AnnotatedDocument& document, const Token& token) const {
  const std::string_view text = document.text(token);
  if (text.find('-') == std::string_view::npos) return false;
  int capitals = 0, known = 0, prefixes = 0, others = 0, letters = 0, states = 0;
  std::string folded;
  for_each_part(text, [&](std::string_view part, std::size_t) {
    if (part.empty()) {
      ++others;
      return;
    }
    const ClassMask classes = classes_of(lexicon_->find(fold_word(part, folded)));
    if (part[0] >= 'A' && part[0] <= 'Z') {
      ++capitals;
      letters += part.size() == 1 ? 1 : 0;
      states += (classes & (word::country | word::admin)) != 0 ? 1 : 0;
      const bool short_capitals =
          part.size() <= 4 && part.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
      const ClassMask whole =
          word::country | word::nationality | word::known_org | (short_capitals ? ClassMask{0} : word::big_city);
      if ((classes & whole) != 0) ++known;
    } else if (part[0] >= 'a' && part[0] <= 'z' && (classes & word::particle) == 0 && part.size() > 1) {
      ++prefixes;
    } else {
      ++others;
    }
  });
  if (others != 0 || capitals == 0) return false;
  if (prefixes == 0 && capitals == 2 && letters == 1 && states == 1) return true;  // "Sen. Anna Berg, D-Ohio"
  return prefixes > 0 ? text[0] >= 'a' && text[0] <= 'z' : capitals >= 2 && known == capitals;
}

/// "NordTel", "BankNordhavn": a capital behind a lower-case letter, where what stands before is no particle or
/// prefix of surnames ("McCain", "DeLucia").
bool NameClasses::has_inner_capital(std::string_view text) const {
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (!upper(text[i]) || !lower(text[i - 1])) continue;
    std::string folded;
    const WordId prefix = lexicon_->find(fold_word(text.substr(0, i), folded));
    return (classes_of(prefix) & (word::particle | word::name_prefix)) == 0;
  }
  return false;
}

/// "the SRI" is no "Sri": in a sentence of normal case, capitals throughout are a title only where the list writes it
/// so ("CEO", "HRH").
bool NameClasses::is_acronym_of_title(const AnnotatedDocument& document, const LexiconMatch& match) const {
  const Token& token = document.token(match.tokens.begin);
  if (token.shape != Shape::upper || document.sentences[token.sentence].casing != Casing::normal) return false;
  const std::string_view written = lexicon_->canonical(match.entry);
  return std::any_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// What the words of a longer entry are by themselves in the same lexicon.
void NameClasses::add_single_words(const AnnotatedDocument& document, const LexiconMatch& match,
                                   TokenClasses& out) const {
  for (TokenIndex i = match.tokens.begin; i < match.tokens.end; ++i) {
    const Token& token = document.token(i);
    if (token.shape != Shape::capitalized && token.shape != Shape::upper) continue;
    const EntryId entry = lexicon_->entry_of_word(match.lexicon, token.word);
    if (entry != kNoEntry) out.of_token_[i.value] |= bits_of(match.lexicon, entry);
  }
}

void NameClasses::add_matches(const AnnotatedDocument& document, TokenClasses& out) const {
  ClassMask* const masks = out.of_token_.data();
  for (const LexiconMatch& match : document.lexicon_matches) {
    const std::uint32_t begin = match.tokens.begin.value;
    masks[match.tokens.end.value - 1] |= by_lexicon_[match.lexicon].ends_title ? word::title_end : 0;
    ClassMask bits = bits_of(match.lexicon, match.entry);
    if (match.lexicon == title_ && is_acronym_of_title(document, match)) bits = 0;
    if (match.tokens.size() == 1) {
      out.sport_words += (bits & ~masks[begin] & word::sport) != 0 ? 1 : 0;
      masks[begin] |= bits;
    } else if (bits != 0) {
      // "Court of Appeal" is one entry of head words, but "Court" inside it still heads what stands before "of".
      if ((bits & word::org_of) != 0 || (bits & word::org_last) != 0) add_single_words(document, match, out);
      out.long_entries.push_back({match.tokens, bits});
      masks[begin] |= word::opens_entry;
    }
  }
}

/// What its word, shape and tag say of a token that is not spelled out.
ClassMask NameClasses::of_plain(const AnnotatedDocument& document, const Token& token, std::uint16_t row) const {
  ClassMask mask = by_word_[row];
  if (token.tag == Tag::POS) mask |= word::genitive;
  if (token.shape != Shape::lower) return mask | kPlainBits[static_cast<std::size_t>(token.shape)];
  const auto first = static_cast<unsigned char>(document.document.text[token.begin.value]);
  const bool mark = token.end - token.begin <= 3 && (first == '\'' || first == 0xE2);
  return mask | (mark ? word::genitive : word::letters);
}

/// "Nordhavn.com", "Tirvo.com.au": a site that goes by its address; no "www.nordhavn.com", no path, no file.
bool NameClasses::is_site(std::string_view text) const {
  const std::size_t dot = text.rfind('.');
  if (text[0] < 'A' || text[0] > 'Z' || dot == std::string_view::npos || dot < 2) return false;
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  });
  if (!plain || text.starts_with("Www.") || text.starts_with("WWW.")) return false;
  return lower_head(lexicon_->find(text.substr(dot + 1))) == LowerHead::site;
}

/// What its word and its spelling say of a token that is spelled out (`kSpelled`); `known` is what the lexicons say of
/// it.
ClassMask NameClasses::of_spelled(const AnnotatedDocument& document, const Token& token, ClassMask known) const {
  const std::string_view text = document.text(token);
  if (token.shape == Shape::other) return is_site(text) ? word::capital | word::letters : 0;
  ClassMask mask = shape_bits(token.shape, text);
  if ((mask & word::capital) != 0) {  // what lower-case words are is never asked
    const WordInfo& info = lexicon_->info(token.word);
    if (info.frequency_tier != 0) mask |= info.frequency_tier <= 35 ? word::common | word::very_common : word::common;
    if ((info.classes & word_class::person) != 0) mask |= word::person_noun;
    if ((info.flags & word_flag::proper) != 0) mask |= word::proper;
  }
  if (token.shape != Shape::capitalized && token.shape != Shape::mixed && token.shape != Shape::upper &&
      token.shape != Shape::dotted)
    return mask;
  const Inside inside = look_inside(text);
  if (inside.hyphen && (known & (word::place_name | word::known_org)) == 0 && is_compound(document, token))
    mask = word::compound | word::letters;
  if (inside.capital && token.shape != Shape::dotted && token.shape != Shape::upper && has_inner_capital(text))
    mask |= word::inner_capital;
  return mask;
}

/// Words that are spelled out, and where names may begin.
void NameClasses::add_spelled(const AnnotatedDocument& document, TokenClasses& out) const {
  const auto count = static_cast<std::uint32_t>(document.tokens.size());
  out.starts.resize(count);
  std::size_t starts = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto shape = static_cast<std::size_t>(document.tokens[i].shape);
    out.starts[starts] = i;
    starts += (kSpelled >> shape & 1U) | ((out.of_token_[i] & word::opens_entry) != 0 ? 1U : 0U);
  }
  out.starts.resize(starts);
  // Names are rare words, whose rows no cache holds: asked in one pass, none waits for another.
  out.rows_.resize(starts);
  for (std::size_t s = 0; s < starts; ++s) out.rows_[s] = words_.row_of_any(document.tokens[out.starts[s]].word);
  out.capitals.clear();
  out.has_compound = false;
  for (std::size_t s = 0; s < starts; ++s) {
    const std::uint32_t i = out.starts[s];
    const Token& token = document.tokens[i];
    __builtin_prefetch(&lexicon_->info(document.tokens[out.starts[std::min(s + kAhead, starts - 1)]].word));
    if ((kSpelled >> static_cast<std::size_t>(token.shape) & 1U) == 0) continue;  // "the" of "the Gulf"
    ClassMask& mask = out.of_token_[i];
    mask |= of_plain(document, token, out.rows_[s]);
    mask |= of_spelled(document, token, mask) | word::is_read;
    out.has_compound = out.has_compound || (mask & word::compound) != 0;
    if ((mask & word::capital) != 0) out.capitals.push_back(i);
  }
}

void NameClasses::classify(const AnnotatedDocument& document, TokenClasses& out) const {
  out.classes_ = this;
  out.document_ = &document;
  out.of_token_.assign(document.tokens.size(), 0);
  out.long_entries.clear();
  out.sport_words = 0;
  add_matches(document, out);
  add_spelled(document, out);
}

}  // namespace dramatis::names
