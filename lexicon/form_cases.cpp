// SPDX-License-Identifier: Apache-2.0
#include "lexicon/form_cases.hpp"

#include <algorithm>

namespace dramatis {
namespace {

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

}  // namespace

std::string lowered(std::string_view s) {
  std::string out(s);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

std::string uppered(std::string_view s) {
  std::string out(s);
  std::transform(out.begin(), out.end(), out.begin(), upper);
  return out;
}

std::string titled(std::string_view s, Hyphens hyphens) {
  std::string out = lowered(s);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const bool starts = i == 0 || out[i - 1] == ' ' || (hyphens == Hyphens::capital && out[i - 1] == '-');
    if (starts && is_ascii_letter(out[i])) out[i] = upper(out[i]);
  }
  return out;
}

bool is_cut_by_case(std::string_view form) {
  return form.find_first_of("-./&'") != std::string_view::npos || form.find("\xE2\x80") != std::string_view::npos;
}

std::string plain_marks(std::string_view s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::string_view c = s.substr(i, 3);
    if (c == "\xE2\x80\x99") out += '\'', i += 2;
    else if (c == "\xE2\x80\x90" || c == "\xE2\x80\x91") out += '-', i += 2;
    else out += s[i];
  }
  return out;
}

}  // namespace dramatis
