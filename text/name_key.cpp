// SPDX-License-Identifier: Apache-2.0
#include "text/name_key.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <utility>

#include "lexicon/characters.hpp"
#include "model/utf8.hpp"
#include "text/romanize.hpp"

namespace dramatis {

namespace {

/// Letters that Unicode does not decompose into a base and a mark.
constexpr std::array<std::pair<char32_t, std::string_view>, 16> kBases = {{{U'ß', "ss"},
                                                                           {U'æ', "ae"},
                                                                           {U'ð', "d"},
                                                                           {U'ø', "o"},
                                                                           {U'þ', "th"},
                                                                           {U'đ', "d"},
                                                                           {U'ħ', "h"},
                                                                           {U'ı', "i"},
                                                                           {U'ĸ', "k"},
                                                                           {U'ł', "l"},
                                                                           {U'ŋ', "ng"},
                                                                           {U'œ', "oe"},
                                                                           {U'ŧ', "t"},
                                                                           {U'ə', "a"},
                                                                           {U'ʼ', ""},
                                                                           {U'ʻ', ""}}};

/// Collects a key: blanks collapse, none at the ends.
class KeyBuilder {
 public:
  void letter(char c) {
    blank_if_due();
    key_ += c;
  }
  void letters(std::string_view s) {
    if (s.empty()) return;
    blank_if_due();
    key_ += s;
  }
  void code(char32_t c) {
    blank_if_due();
    append_utf8(c, key_);
  }
  void blank() { blank_ = true; }
  std::string take() { return std::move(key_); }

 private:
  void blank_if_due() {
    if (blank_ && !key_.empty()) key_ += ' ';
    blank_ = false;
  }
  std::string key_;
  bool blank_ = false;
};

/// What an ASCII character gives to the key: a letter or digit, a blank, or nothing (0).
constexpr std::array<char, 128> kAsciiKeys = [] {
  std::array<char, 128> out{};
  for (char c = '0'; c <= '9'; ++c) out[static_cast<std::size_t>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c) out[static_cast<std::size_t>(c)] = out[static_cast<std::size_t>(c - 32)] = c;
  for (const char c : {' ', '\t', '\n', '\r', '-', '/', '_', '&'}) out[static_cast<std::size_t>(c)] = ' ';
  return out;
}();

void add_ascii(char c, KeyBuilder& key) {
  const char gives = kAsciiKeys[static_cast<std::size_t>(c)];
  if (gives == ' ') key.blank();
  else if (gives != 0) key.letter(gives);
}

/// The dot of "S.Battulga", which has lost its blank; that of "U.S." has not.
bool stands_for_blank(std::string_view s, std::size_t dot) {
  return s[dot] == '.' && dot + 2 < s.size() && s[dot + 1] >= 'A' && s[dot + 1] <= 'Z' && s[dot + 2] >= 'a' &&
         s[dot + 2] <= 'z';
}

/// The key of a name in ASCII. Each character is written, and stays if it counts.
std::string ascii_key(std::string_view name) {
  std::string key(name.size(), ' ');
  std::size_t size = 0;
  char last = ' ';  // so that no blank stands at the begin, nor behind another
  for (std::size_t at = 0; at < name.size(); ++at) {
    const char gives = stands_for_blank(name, at) ? ' ' : kAsciiKeys[static_cast<std::size_t>(name[at])];
    const bool stays = gives != 0 && (gives != ' ' || last != ' ');
    key[size] = gives;
    size += stays ? 1 : 0;
    last = stays ? gives : last;
  }
  if (size > 0 && key[size - 1] == ' ') --size;
  key.resize(size);
  return key;
}

const UNormalizer2* decomposer() {
  UErrorCode status = U_ZERO_ERROR;
  return unorm2_getNFKDInstance(&status);
}

void add_code(char32_t c, KeyBuilder& key);

/// A letter with marks is its base letter; a ligature or wide form its parts.
bool add_decomposed(char32_t c, KeyBuilder& key) {
  const UNormalizer2* const nfkd = decomposer();
  if (nfkd == nullptr || (c >= 0xAC00 && c <= 0xD7A3)) return false;  // Hangul syllables stay whole
  std::array<UChar, 32> parts{};
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t count =
      unorm2_getDecomposition(nfkd, static_cast<UChar32>(c), parts.data(), parts.size(), &status);
  if (U_FAILURE(status) || count <= 0) return false;
  for (std::int32_t i = 0; i < count; ++i) {
    const UChar unit = parts[static_cast<std::size_t>(i)];
    if (!U16_IS_SURROGATE(unit)) add_code(unit, key);
  }
  return true;
}

void add_code(char32_t c, KeyBuilder& key) {
  if (c < 0x80) return add_ascii(static_cast<char>(c), key);
  const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
  const auto base = std::find_if(kBases.begin(), kBases.end(), [&](const auto& b) { return b.first == lower; });
  if (base != kBases.end()) return key.letters(base->second);
  if (add_decomposed(lower, key)) return;
  const auto code = static_cast<UChar32>(lower);
  const auto type = u_charType(code);
  if (u_isUWhiteSpace(code) || type == U_DASH_PUNCTUATION || type == U_CONNECTOR_PUNCTUATION || lower == 0x30FB)
    return key.blank();
  if (u_isalnum(code) || type == U_COMBINING_SPACING_MARK) key.code(lower);
}

bool is_ascii(std::string_view s) {
  return std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Latin names, accents included, have nothing to romanize: those letters end below U+0370.
bool has_other_script(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0xCD && static_cast<unsigned char>(c) < 0xE0;
  });
}

/// "j k berg" → "jk berg": papers write initials with blanks and without.
std::string join_initials(std::string key) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto alone = [&](std::size_t i) {  // one letter between blanks
    return is_letter(key[i]) && (i == 0 || key[i - 1] == ' ') && i + 1 < key.size() && key[i + 1] == ' ';
  };
  // Two blanks with one letter between, as in hardly any name.
  std::size_t blank = key.find(' ');
  while (blank != std::string::npos && !(blank == 1 || (blank + 2 < key.size() && key[blank + 2] == ' ')))
    blank = key.find(' ', blank + 1);
  if (blank == std::string::npos) return key;
  std::string out;
  out.reserve(key.size());
  for (std::size_t i = 0; i < key.size(); ++i) {
    const bool between = key[i] == ' ' && i > 0 && alone(i - 1) && i + 1 < key.size() && alone(i + 1);
    if (!between) out += key[i];
  }
  return out;
}

}  // namespace

std::string name_key(std::string_view name) {
  if (is_ascii(name)) return join_initials(ascii_key(name));
  KeyBuilder key;
  const std::string latin = has_other_script(name) ? romanize(name) : std::string(name);
  for (std::size_t at = 0; at < latin.size();) {
    const Decoded d = decode_at(latin, at);
    stands_for_blank(latin, at) ? key.blank() : add_code(d.code, key);
    at += d.size;
  }
  return join_initials(key.take());
}

}  // namespace dramatis
