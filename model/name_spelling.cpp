// SPDX-License-Identifier: Apache-2.0
#include "model/name_spelling.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace dramatis {

namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// Base letters of U+00C0..U+00FF and U+0100..U+017F; '\0' for signs, capitals of two for digraphs.
constexpr std::string_view kLatin1Base = "aaaaaaAceeeeiiiidnooooo*ouuuuytSaaaaaaAceeeeiiiidnooooo*ouuuuyty";
constexpr std::string_view kExtendedABase =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuu"
    "uu"
    "wwyyyzzzzzzs";
static_assert(kLatin1Base.size() == 64);
static_assert(kExtendedABase.size() == 128);

std::string strip_diacritics(std::string_view part) {
  std::string out;
  for (std::size_t i = 0; i < part.size(); ++i) {
    const auto byte = static_cast<unsigned char>(part[i]);
    if (byte >= 0xC3 && byte <= 0xC5 && i + 1 < part.size()) {
      const std::uint32_t c = two_byte_code(part, i);
      const char base = c < 0x100 ? kLatin1Base[c - 0xC0] : kExtendedABase[c - 0x100];
      ++i;
      switch (base) {
        case 'A': out += "ae"; break;
        case 'S': out += "ss"; break;
        case 'I': out += "ij"; break;
        case 'O': out += "oe"; break;
        case '*': break;
        default: out += base;
      }
    } else if (byte != '\'') {
      out += is_upper(part[i]) ? static_cast<char>(part[i] + 32) : part[i];
    }
  }
  return out;
}

struct Digraph {
  std::string_view from;
  std::string_view to;
};
// Longest first where one begins another.
constexpr std::array<Digraph, 18> kDigraphs = {{{"shch", "S"},
                                                {"tsch", "C"},
                                                {"sch", "S"},
                                                {"tch", "C"},
                                                {"sh", "S"},
                                                {"ch", "C"},
                                                {"kh", "h"},
                                                {"zh", "Z"},
                                                {"ph", "f"},
                                                {"th", "t"},
                                                {"dh", "d"},
                                                {"gh", "g"},
                                                {"ck", "k"},
                                                {"qu", "k"},
                                                {"ou", "u"},
                                                {"oo", "u"},
                                                {"ee", "i"},
                                                {"x", "ks"}}};

/// Letters that begin one of them, one bit each.
constexpr std::uint32_t kBegin = [] {
  std::uint32_t letters = 0;
  for (const Digraph& d : kDigraphs) letters |= 1U << (d.from[0] - 'a');
  return letters;
}();

/// The first of them that `s` begins with, or the end: most letters begin none.
const Digraph* find_digraph(std::string_view s) {
  if (s[0] < 'a' || s[0] > 'z' || (kBegin >> (s[0] - 'a') & 1U) == 0) return kDigraphs.end();
  return std::find_if(kDigraphs.begin(), kDigraphs.end(),
                      [&](const Digraph& d) { return d.from[0] == s[0] && s.starts_with(d.from); });
}

char letter_class(std::string_view s, std::size_t i) {
  switch (s[i]) {
    case 'y':
    case 'j': return 'i';
    case 'w': return 'v';
    case 'q': return 'k';
    case 'c': return i + 1 < s.size() && (s[i + 1] == 'e' || s[i + 1] == 'i' || s[i + 1] == 'y') ? 's' : 'k';
    default: return s[i];
  }
}

}  // namespace

std::string spelling_skeleton(std::string_view part) {
  const std::string plain = strip_diacritics(part);
  std::string out;
  const auto push = [&out](char c) {
    if (out.empty() || out.back() != c) out += c;
  };
  for (std::size_t i = 0; i < plain.size();) {
    const Digraph* const found = find_digraph(std::string_view(plain).substr(i));
    if (found != kDigraphs.end()) {
      for (const char c : found->to) push(c);
      i += found->from.size();
    } else {
      push(letter_class(plain, i));
      ++i;
    }
  }
  return out;
}

int spelling_distance(std::string_view a, std::string_view b) {
  constexpr int kFar = 5;
  constexpr std::size_t kLongest = 40;
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > 2 || a.size() > kLongest || b.size() > kLongest) return a == b ? 0 : kFar;
  std::array<std::array<int, kLongest + 1>, kLongest + 1> cost{};
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = static_cast<int>(2 * i);
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = static_cast<int>(2 * j);
  const auto exchange = [](char x, char y) {
    if (x == y) return 0;
    const bool is_gh = (x == 'g' && y == 'h') || (x == 'h' && y == 'g');
    return is_gh || (is_vowel(x) && is_vowel(y)) ? 1 : 2;
  };
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      int best = std::min(cost[i - 1][j] + 2, cost[i][j - 1] + 2);
      best = std::min(best, cost[i - 1][j - 1] + exchange(a[i - 1], b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = std::min(best, cost[i - 2][j - 2] + 2);
      cost[i][j] = best;
    }
  return std::min(cost[a.size()][b.size()], kFar);
}

}  // namespace dramatis
