// SPDX-License-Identifier: Apache-2.0
#include "graph/name_key.hpp"

#include <algorithm>
#include <cstdint>

namespace dramatis {

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// "U.S." → "US", but the dot of an initial is followed by a blank, and that of "S.Battulga" is one.
bool is_dropped(char c) { return c == '.' || c == ','; }
bool stands_for_blank(std::string_view name, std::size_t dot) {
  return name[dot] == '.' && dot + 2 < name.size() && is_upper(name[dot + 1]) && name[dot + 2] >= 'a' &&
         name[dot + 2] <= 'z';
}

}  // namespace

std::string fold_name(std::string_view name) {
  std::string out;
  out.reserve(name.size());
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    const auto byte = static_cast<unsigned char>(c);
    if (is_space(c) || stands_for_blank(name, i)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (is_dropped(c)) {
      continue;
    } else if (is_upper(c)) {
      out += static_cast<char>(c + 32);
    } else if (byte == 0xC2 && i + 1 < name.size() && static_cast<unsigned char>(name[i + 1]) == 0xA0) {
      if (!out.empty() && out.back() != ' ') out += ' ';
      ++i;
    } else if (byte == 0xC3 && i + 1 < name.size()) {
      const std::uint32_t capital = two_byte_code(name, i);
      const bool is_capital = capital >= 0xC0 && capital <= 0xDE && capital != 0xD7;
      out += c;
      out += static_cast<char>(static_cast<unsigned char>(name[++i]) + (is_capital ? 0x20 : 0));
    } else if ((byte == 0xC4 || byte == 0xC5) && i + 1 < name.size()) {
      // Latin Extended-A comes in pairs, capital first: even capitals up to U+0137 and from U+014A to U+0177.
      const std::uint32_t code = two_byte_code(name, i);
      const bool even_capital = (code >= 0x100 && code <= 0x137) || (code >= 0x14A && code <= 0x177);
      const bool odd_capital = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
      const bool has_pair = code != 0x130 && code != 0x131 && code != 0x138 && code != 0x149 && code != 0x178;
      const bool is_capital = has_pair && ((even_capital && code % 2 == 0) || (odd_capital && code % 2 == 1));
      const std::uint32_t lower = code + (is_capital ? 1 : 0);
      out += static_cast<char>(0xC0 | (lower >> 6));
      out += static_cast<char>(0x80 | (lower & 0x3F));
      ++i;
    } else if (byte == 0xE2 && i + 2 < name.size() && static_cast<unsigned char>(name[i + 1]) == 0x80 &&
               (static_cast<unsigned char>(name[i + 2]) == 0x99 || static_cast<unsigned char>(name[i + 2]) == 0x98)) {
      out += '\'';
      i += 2;
    } else {
      out += c;
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::vector<std::string_view> name_parts(std::string_view folded) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= folded.size(); ++i) {
    if (i < folded.size() && folded[i] != ' ' && folded[i] != '-') continue;
    if (i > begin) parts.push_back(folded.substr(begin, i - begin));
    begin = i + 1;
  }
  return parts;
}

std::string capital_initials(std::string_view name) {
  std::string out;
  bool at_start = true;
  for (const char c : name) {
    if (at_start && is_upper(c)) out += c;
    at_start = is_space(c) || c == '-';
  }
  return out;
}

bool is_acronym(std::string_view name) {
  std::size_t capitals = 0;
  for (const char c : name) {
    if (is_upper(c)) ++capitals;
    else if (!(c >= '0' && c <= '9') && c != '.' && c != '&') return false;
  }
  return capitals >= 2;
}

std::string_view without_count(std::string_view name) {
  while (!name.empty() && name.front() >= '0' && name.front() <= '9') {
    const std::size_t blank = name.find(' ');
    if (blank == std::string_view::npos) break;
    name.remove_prefix(blank + 1);
  }
  return name;
}

std::string_view clip_utf8(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  std::size_t end = max_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (!is_space(c)) out += c;
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace dramatis
