// SPDX-License-Identifier: Apache-2.0
#include "text/romanize.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "lexicon/characters.hpp"
#include "model/utf8.hpp"

namespace dramatis {

namespace {

struct Letter {
  char32_t from;
  std::string_view to;
};

// Each table ascends by code point. Lower case only; `lower()` maps capitals.
constexpr std::array kRussian = {
    Letter{U'а', "a"},    Letter{U'б', "b"},  Letter{U'в', "v"},  Letter{U'г', "g"},  Letter{U'д', "d"},
    Letter{U'е', "e"},    Letter{U'ж', "zh"}, Letter{U'з', "z"},  Letter{U'и', "i"},  Letter{U'й', "i"},
    Letter{U'к', "k"},    Letter{U'л', "l"},  Letter{U'м', "m"},  Letter{U'н', "n"},  Letter{U'о', "o"},
    Letter{U'п', "p"},    Letter{U'р', "r"},  Letter{U'с', "s"},  Letter{U'т', "t"},  Letter{U'у', "u"},
    Letter{U'ф', "f"},    Letter{U'х', "kh"}, Letter{U'ц', "ts"}, Letter{U'ч', "ch"}, Letter{U'ш', "sh"},
    Letter{U'щ', "shch"}, Letter{U'ъ', ""},   Letter{U'ы', "y"},  Letter{U'ь', ""},   Letter{U'э', "e"},
    Letter{U'ю', "yu"},   Letter{U'я', "ya"}, Letter{U'ѐ', "e"},  Letter{U'ё', "e"},  Letter{U'ђ', "dj"},
    Letter{U'ѓ', "g"},    Letter{U'є', "ye"}, Letter{U'ѕ', "dz"}, Letter{U'і', "i"},  Letter{U'ї', "i"},
    Letter{U'ј', "j"},    Letter{U'љ', "lj"}, Letter{U'њ', "nj"}, Letter{U'ћ', "c"},  Letter{U'ќ', "k"},
    Letter{U'ѝ', "i"},    Letter{U'ў', "u"},  Letter{U'џ', "dz"}, Letter{U'ґ', "g"}};

// Where Ukrainian differs (resolution 55 of 2010), inside a word and at its start.
constexpr std::array kUkrainian = {Letter{U'г', "h"},  Letter{U'и', "y"},  Letter{U'й', "i"}, Letter{U'ю', "iu"},
                                   Letter{U'я', "ia"}, Letter{U'є', "ie"}, Letter{U'ї', "i"}};
constexpr std::array kUkrainianInitial = {Letter{U'й', "y"}, Letter{U'ю', "yu"}, Letter{U'я', "ya"}, Letter{U'є', "ye"},
                                          Letter{U'ї', "yi"}};

// Serbian and Macedonian have a Latin script of their own, here without its marks: "Вучић", Vučić.
constexpr std::array kSerbian = {Letter{U'ж', "z"}, Letter{U'х', "h"}, Letter{U'ц', "c"}, Letter{U'ч', "c"},
                                 Letter{U'ш', "s"}};

constexpr std::array kGreek = {
    Letter{U'ΐ', "i"}, Letter{U'ά', "a"},  Letter{U'έ', "e"}, Letter{U'ή', "i"}, Letter{U'ί', "i"},  Letter{U'ΰ', "y"},
    Letter{U'α', "a"}, Letter{U'β', "v"},  Letter{U'γ', "g"}, Letter{U'δ', "d"}, Letter{U'ε', "e"},  Letter{U'ζ', "z"},
    Letter{U'η', "i"}, Letter{U'θ', "th"}, Letter{U'ι', "i"}, Letter{U'κ', "k"}, Letter{U'λ', "l"},  Letter{U'μ', "m"},
    Letter{U'ν', "n"}, Letter{U'ξ', "x"},  Letter{U'ο', "o"}, Letter{U'π', "p"}, Letter{U'ρ', "r"},  Letter{U'ς', "s"},
    Letter{U'σ', "s"}, Letter{U'τ', "t"},  Letter{U'υ', "y"}, Letter{U'φ', "f"}, Letter{U'χ', "ch"}, Letter{U'ψ', "ps"},
    Letter{U'ω', "o"}, Letter{U'ϊ', "i"},  Letter{U'ϋ', "y"}, Letter{U'ό', "o"}, Letter{U'ύ', "y"},  Letter{U'ώ', "o"}};

constexpr std::array kHebrew = {
    Letter{U'\u05D0', "a"}, Letter{U'\u05D1', "b"},  Letter{U'\u05D2', "g"},  Letter{U'\u05D3', "d"},
    Letter{U'\u05D4', "h"}, Letter{U'\u05D5', "v"},  Letter{U'\u05D6', "z"},  Letter{U'\u05D7', "h"},
    Letter{U'\u05D8', "t"}, Letter{U'\u05D9', "y"},  Letter{U'\u05DA', "k"},  Letter{U'\u05DB', "k"},
    Letter{U'\u05DC', "l"}, Letter{U'\u05DD', "m"},  Letter{U'\u05DE', "m"},  Letter{U'\u05DF', "n"},
    Letter{U'\u05E0', "n"}, Letter{U'\u05E1', "s"},  Letter{U'\u05E2', ""},   Letter{U'\u05E3', "p"},
    Letter{U'\u05E4', "p"}, Letter{U'\u05E5', "ts"}, Letter{U'\u05E6', "ts"}, Letter{U'\u05E7', "k"},
    Letter{U'\u05E8', "r"}, Letter{U'\u05E9', "sh"}, Letter{U'\u05EA', "t"}};

constexpr std::array kArabic = {
    Letter{U'\u0621', ""},  Letter{U'\u0622', "a"},  Letter{U'\u0623', "a"},  Letter{U'\u0624', "w"},
    Letter{U'\u0625', "i"}, Letter{U'\u0626', "y"},  Letter{U'\u0627', "a"},  Letter{U'\u0628', "b"},
    Letter{U'\u0629', "a"}, Letter{U'\u062A', "t"},  Letter{U'\u062B', "th"}, Letter{U'\u062C', "j"},
    Letter{U'\u062D', "h"}, Letter{U'\u062E', "kh"}, Letter{U'\u062F', "d"},  Letter{U'\u0630', "dh"},
    Letter{U'\u0631', "r"}, Letter{U'\u0632', "z"},  Letter{U'\u0633', "s"},  Letter{U'\u0634', "sh"},
    Letter{U'\u0635', "s"}, Letter{U'\u0636', "d"},  Letter{U'\u0637', "t"},  Letter{U'\u0638', "z"},
    Letter{U'\u0639', ""},  Letter{U'\u063A', "gh"}, Letter{U'\u0640', ""},   Letter{U'\u0641', "f"},
    Letter{U'\u0642', "q"}, Letter{U'\u0643', "k"},  Letter{U'\u0644', "l"},  Letter{U'\u0645', "m"},
    Letter{U'\u0646', "n"}, Letter{U'\u0647', "h"},  Letter{U'\u0648', "w"},  Letter{U'\u0649', "a"},
    Letter{U'\u064A', "y"}, Letter{U'\u064B', "an"}, Letter{U'\u064C', "un"}, Letter{U'\u064D', "in"},
    Letter{U'\u064E', "a"}, Letter{U'\u064F', "u"},  Letter{U'\u0650', "i"},  Letter{U'\u0651', ""},
    Letter{U'\u0652', ""},  Letter{U'\u067E', "p"},  Letter{U'\u0686', "ch"}, Letter{U'\u0698', "zh"},
    Letter{U'\u06A9', "k"}, Letter{U'\u06AF', "g"},  Letter{U'\u06BE', "h"},  Letter{U'\u06C1', "h"},
    Letter{U'\u06CC', "y"}, Letter{U'\u06D2', "y"}};

template <std::size_t N>
constexpr bool ascends(const std::array<Letter, N>& table) {
  for (std::size_t i = 1; i < N; ++i)
    if (table[i - 1].from >= table[i].from) return false;
  return true;
}
static_assert(ascends(kRussian) && ascends(kUkrainian) && ascends(kUkrainianInitial) && ascends(kSerbian) &&
              ascends(kGreek) && ascends(kHebrew) && ascends(kArabic));

template <std::size_t N>
std::optional<std::string_view> find(const std::array<Letter, N>& table, char32_t c) {
  const auto at =
      std::lower_bound(table.begin(), table.end(), c, [](const Letter& l, char32_t code) { return l.from < code; });
  return at == table.end() || at->from != c ? std::nullopt : std::optional(at->to);
}

char32_t lower(char32_t c) {
  if (c >= U'А' && c <= U'Я') return c + 32;
  if (c >= 0x0400 && c <= 0x040F) return c + 80;
  if (c == U'Ґ') return U'ґ';
  if (c >= U'Α' && c <= U'Ϋ') return c + 32;
  switch (c) {
    case U'Ά': return U'ά';
    case U'Έ': return U'έ';
    case U'Ή': return U'ή';
    case U'Ί': return U'ί';
    case U'Ό': return U'ό';
    case U'Ύ': return U'ύ';
    case U'Ώ': return U'ώ';
    default: return c;
  }
}

bool is_cyrillic(char32_t c) { return c >= 0x0400 && c <= 0x04FF; }
bool is_greek(char32_t c) { return c >= 0x0370 && c <= 0x03FF; }

class Romanizer {
 public:
  explicit Romanizer(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const Decoded d = decode_at(text, at);
      original_.push_back(d.code);
      codes_.push_back(lower(d.code));
      at += d.size;
    }
    is_ukrainian_ = looks_ukrainian();
    is_serbian_ = std::any_of(codes_.begin(), codes_.end(), [](char32_t c) {
      return c == U'ј' || c == U'љ' || c == U'њ' || c == U'ћ' || c == U'ђ' || c == U'џ' || c == U'ѓ' || c == U'ќ';
    });
  }

  std::string run() {
    for (std::size_t i = 0; i < codes_.size();) i += letter(i);
    return std::move(out_);
  }

 private:
  char32_t at(std::size_t i) const { return i < codes_.size() ? codes_[i] : U'\0'; }
  bool is_initial(std::size_t i) const { return i == 0 || (!is_cyrillic(codes_[i - 1]) && !is_greek(codes_[i - 1])); }

  /// "Зеленський" shows it by its soft sign, "Київ" by its letter.
  bool looks_ukrainian() const {
    for (std::size_t i = 0; i < codes_.size(); ++i) {
      const char32_t c = codes_[i];
      if (c == U'і' || c == U'ї' || c == U'є' || c == U'ґ') return true;
      if ((c == U'с' || c == U'ц' || c == U'з') && at(i + 1) == U'ь' && at(i + 2) == U'к') return true;
    }
    return false;
  }

  /// Writes the letter at `i`; returns how many code points it took.
  std::size_t letter(std::size_t i) {
    const char32_t c = codes_[i];
    if (is_cyrillic(c)) return cyrillic(i, c);
    if (is_greek(c)) return greek(i, c);
    const std::optional<std::string_view> to = c >= 0x0590 && c <= 0x05FF   ? find(kHebrew, c)
                                               : c >= 0x0600 && c <= 0x06FF ? find(kArabic, c)
                                                                            : std::nullopt;
    if (to) out_ += *to;
    else append_utf8(original_[i], out_);
    return 1;
  }

  std::size_t cyrillic(std::size_t i, char32_t c) {
    if (is_ukrainian_) {
      if (is_initial(i))
        if (const auto to = find(kUkrainianInitial, c)) return put(*to, 1);
      if (const auto to = find(kUkrainian, c)) return put(*to, 1);
    } else if (is_serbian_) {
      if (const auto to = find(kSerbian, c)) return put(*to, 1);
    } else if ((c == U'и' || c == U'ы') && at(i + 1) == U'й' && !is_cyrillic(at(i + 2))) {
      return put("y", 2);  // "Дмитрий": Dmitry
    }
    if (const auto to = find(kRussian, c)) return put(*to, 1);
    append_utf8(original_[i], out_);
    return 1;
  }

  std::size_t greek(std::size_t i, char32_t c) {
    const char32_t next = at(i + 1);
    const bool is_y = next == U'υ' || next == U'ύ';
    if (c == U'ο' && is_y) return put("ou", 2);
    if (c == U'α' && is_y) return put("av", 2);
    if (c == U'ε' && is_y) return put("ev", 2);
    if (c == U'γ' && next == U'γ') return put("ng", 2);
    if (c == U'μ' && next == U'π' && is_initial(i)) return put("b", 2);
    if (const auto to = find(kGreek, c)) return put(*to, 1);
    append_utf8(original_[i], out_);
    return 1;
  }

  std::size_t put(std::string_view latin, std::size_t taken) {
    out_ += latin;
    return taken;
  }

  std::vector<char32_t> original_;
  std::vector<char32_t> codes_;
  bool is_ukrainian_ = false;
  bool is_serbian_ = false;
  std::string out_;
};

}  // namespace

std::string romanize(std::string_view text) { return Romanizer(text).run(); }

}  // namespace dramatis
