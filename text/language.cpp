// SPDX-License-Identifier: Apache-2.0
#include "text/language.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "lexicon/characters.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kSample = 300;      // words that are looked at
constexpr std::size_t kFewest = 12;       // fewer words than this tell nothing
constexpr std::size_t kFewestHits = 4;    // little words of another language
constexpr std::size_t kEnoughWords = 80;  // of running text, to say "not English" without knowing what it is
constexpr std::size_t kMaxLanguages = 32;

/// A script and a language that is written in it; enough to say that it is not English.
struct Script {
  char32_t first, last;
  std::string_view code;
};
constexpr std::array kScripts = {
    Script{0x0370, 0x03FF, "el"}, Script{0x0400, 0x052F, "ru"}, Script{0x0530, 0x058F, "hy"},
    Script{0x0590, 0x05FF, "he"}, Script{0x0600, 0x06FF, "ar"}, Script{0x0900, 0x097F, "hi"},
    Script{0x0980, 0x09FF, "bn"}, Script{0x0B80, 0x0BFF, "ta"}, Script{0x0E00, 0x0E7F, "th"},
    Script{0x1000, 0x109F, "my"}, Script{0x10A0, 0x10FF, "ka"}, Script{0x1200, 0x137F, "am"},
    Script{0x3040, 0x30FF, "ja"}, Script{0x4E00, 0x9FFF, "zh"}, Script{0xAC00, 0xD7AF, "ko"}};

std::size_t script_of(char32_t c) {
  for (std::size_t i = 0; i < kScripts.size(); ++i)
    if (c >= kScripts[i].first && c <= kScripts[i].last) return i;
  return kScripts.size();
}

/// The language of the script in which most of the letters stand, or "" for Latin.
std::string_view by_script(const AnnotatedDocument& d, std::size_t tokens) {
  std::array<std::size_t, kScripts.size() + 1> letters{};
  std::size_t latin = 0;
  for (std::size_t i = 0; i < tokens; ++i) {
    const Token& t = d.tokens[i];
    if (t.shape == Shape::punctuation || t.shape == Shape::symbol || t.shape == Shape::number) continue;
    const std::string_view text = d.text(t);
    if (!t.has(token_flag::non_ascii)) {
      latin += text.size();
      continue;
    }
    for (std::size_t at = 0; at < text.size();) {
      const Decoded c = decode_at(text, at);
      at += c.size;
      const std::size_t script = script_of(c.code);
      if (script == kScripts.size()) ++latin;
      else ++letters[script];
    }
  }
  const auto most = std::max_element(letters.begin(), letters.end() - 1);
  std::size_t other = 0;
  for (const std::size_t n : letters) other += n;
  if (*most == 0 || other <= latin) return {};
  // Japanese is kana among many Han characters.
  constexpr std::size_t kKana = 12, kHan = 13;
  if (static_cast<std::size_t>(most - letters.begin()) == kHan && letters[kKana] * 10 > letters[kHan]) return "ja";
  return kScripts[static_cast<std::size_t>(most - letters.begin())].code;
}

/// Whether English has so many hits that all `left` words together could not give another language more.
bool is_settled(const std::array<std::size_t, kMaxLanguages>& hits, std::size_t left) {
  return *std::max_element(hits.begin() + 1, hits.end()) + left <= hits[0] * 2 + 2;
}

}  // namespace

LanguageDetector::LanguageDetector(const Lexicon& lexicon) : codes_{"en"}, languages_(1) {
  const auto add = [&](EntryId entry, std::uint32_t bit) {
    for (std::size_t i = 0; i < lexicon.form_count(entry); ++i) {
      const std::span<const WordId> words = lexicon.form(entry, i);
      if (words.size() != 1) continue;
      const std::size_t row = words_.add(words.front());
      if (row == languages_.size()) languages_.push_back(0);
      languages_[row] |= bit;
      (bit == 1 ? english_ : foreign_).add(words.front());
    }
  };
  const auto each_entry = [&](std::string_view name, auto act) {
    const LexiconId id = lexicon.lexicon(name);
    if (id == kNoLexicon) return;
    for (EntryId entry = lexicon.entries(id).first; entry < lexicon.entries(id).last; ++entry) act(entry);
  };
  each_entry("function_word", [&](EntryId entry) { add(entry, 1); });
  each_entry("language", [&](EntryId entry) {
    const std::string_view code = lexicon.feature(entry, "code");
    if (code.empty() || codes_.size() == kMaxLanguages) return;
    codes_.emplace_back(code);
    add(entry, std::uint32_t{1} << (codes_.size() - 1));
  });
}

/// What `detect` would find out language by language, from the words of English and of all others: where those are few,
/// no language can have more; and where most letters are ASCII, no script but Latin. Most articles are told so, without
/// a branch a word.
bool LanguageDetector::is_plainly_english(const AnnotatedDocument& d, std::size_t tokens) const {
  constexpr unsigned kMarks = 1U << static_cast<unsigned>(Shape::punctuation) |
                              1U << static_cast<unsigned>(Shape::symbol) | 1U << static_cast<unsigned>(Shape::number);
  std::size_t english = 0, foreign = 0, lower = 0;
  std::array<std::size_t, 2> bytes{};  // of words in ASCII, and of others
  for (std::size_t i = 0; i < tokens; ++i) {
    const Token& t = d.tokens[i];
    const auto is_word = static_cast<std::size_t>((kMarks >> static_cast<unsigned>(t.shape) & 1U) == 0);
    const std::size_t is_long = is_word & static_cast<std::size_t>(t.end - t.begin != 1);
    lower += static_cast<std::size_t>(t.shape == Shape::lower);
    english += is_long & static_cast<std::size_t>(english_.has(t.word));
    foreign += is_long & static_cast<std::size_t>(foreign_.has(t.word));
    bytes[t.flags / token_flag::non_ascii & 1U] += is_word * t.span().size();
    if (i % 32 != 31) continue;
    // whatever the words are that are left
    const std::size_t left = tokens - i - 1, left_bytes = d.tokens[tokens - 1].end.value - t.end.value;
    if (bytes[1] + left_bytes <= bytes[0] && foreign + left <= english * 2 + 2 && lower + left <= english * 12)
      return true;
  }
  return bytes[1] <= bytes[0] && (foreign < kFewestHits || foreign <= english * 2 + 2) &&
         (lower < kEnoughWords || english * 12 >= lower);
}

std::string_view LanguageDetector::detect(const AnnotatedDocument& d) const {
  const std::size_t tokens = std::min(d.tokens.size(), kSample * 5 / 4);
  if (is_plainly_english(d, tokens)) return codes_.front();
  std::array<std::size_t, kMaxLanguages> hits{};
  std::size_t words = 0, lower = 0;
  bool is_ascii = true;
  for (std::size_t i = 0; i < tokens; ++i) {
    const Token& t = d.tokens[i];
    if (i % 32 == 0 && hits[0] * 12 >= tokens && is_settled(hits, tokens - i)) {
      for (; i < tokens; ++i) is_ascii = is_ascii && !d.tokens[i].has(token_flag::non_ascii);
      break;
    }
    if (t.shape == Shape::punctuation || t.shape == Shape::symbol || t.shape == Shape::number) continue;
    ++words;
    if (t.shape == Shape::lower) ++lower;
    if (t.has(token_flag::non_ascii)) is_ascii = false;
    if (!words_.has(t.word) || t.end - t.begin == 1) continue;  // "a" and "o" are words everywhere
    const std::uint32_t set = languages_[words_.row(t.word)];
    hits[0] += set & 1U;
    for (std::uint32_t others = set & ~1U; others != 0; others &= others - 1)
      ++hits[static_cast<std::size_t>(std::countr_zero(others))];
  }
  if (!is_ascii) {
    if (const std::string_view code = by_script(d, tokens); !code.empty()) return code;
  }
  if (words < kFewest) return codes_.front();
  const auto best = std::max_element(hits.begin() + 1, hits.end());
  // English tables hold few little words of any language, Spanish names in English a few Spanish ones.
  if (*best >= kFewestHits && *best > hits[0] * 2 + 2 && *best * 12 > words)
    return codes_[static_cast<std::size_t>(best - hits.begin())];
  // Running English has every third word in `function_word`; no other language comes near.
  if (lower >= kEnoughWords && hits[0] * 12 < lower) return "und";
  return codes_.front();
}

}  // namespace dramatis
