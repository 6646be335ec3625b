// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/defined_names.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace dramatis::names {
namespace {

char upper_ascii(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// "NTC", "MoH": three to eight letters, two of them capitals; else empty.
std::string letters_of(std::string_view text) {
  std::string letters;
  if (text.size() < 3 || text.size() > 8) return letters;
  std::size_t capitals = 0;
  for (const char c : text) {
    const char upper = upper_ascii(c);
    if (upper < 'A' || upper > 'Z') return {};
    capitals += upper == c ? 1 : 0;
    letters += upper;
  }
  return capitals >= 2 ? letters : std::string();
}

/// A body, and not a law or a machine: one of its words heads bodies, and the last no other things.
bool names_body(const TokenClasses& classes, std::uint32_t begin, std::uint32_t end) {
  const std::uint32_t last = end - 1;
  if (!classes.is(begin, word::capital) || !classes.is(last, word::capital)) return false;
  if (classes.is(begin, word::stop | word::the) || classes.is(last, word::thing | word::person_noun)) return false;
  std::uint32_t office = begin;  // "Inspector General of Police (IGP)" is a person's
  while (office < end && classes.is(office, word::title)) ++office;
  if (office > begin && office < end && classes.is(office, word::of)) return false;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (classes.is(i, word::org_last | word::org_of) && classes.is(i, word::capital)) return true;
  }
  return false;
}

/// Where the noun group of a sentence in upper case begins that ends before `end`, behind its article; `end` if there
/// is none.
std::uint32_t words_behind_article(const AnnotatedDocument& document, const TokenClasses& classes, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 9;
  const Sentence& sentence = document.sentence_of(TokenIndex(end));
  if (sentence.casing != Casing::upper) return end;
  for (std::uint32_t i = end; i > sentence.tokens.begin.value && end - i < kLongest; --i) {
    if (classes.is(i - 1, word::the)) return i;
    const Tag tag = document.tokens[i - 1].tag;
    if (!is_noun(tag) && !is_adjective(tag) && !classes.is(i - 1, word::of | word::for_ | word::conjunction)) break;
  }
  return end;
}

}  // namespace

std::uint32_t words_of_initials(const AnnotatedDocument& document, const TokenClasses& classes, std::uint32_t end,
                                std::string_view letters) {
  const auto& tokens = document.tokens;
  const std::uint32_t sentence = tokens[end].sentence;
  std::size_t left = letters.size();
  for (std::uint32_t i = end; i > 0 && left > 0 && tokens[i - 1].sentence == sentence;) {
    --i;
    const std::string_view text = document.text(tokens[i]);
    if (upper_ascii(text[0]) == letters[left - 1]) {
      if (--left == 0) return i;
    } else if (!classes.is(i, word::joiner | word::genitive) && text != "-" && text != ",") {
      return end;
    }
  }
  return end;
}

bool in_brackets(const AnnotatedDocument& document, std::uint32_t begin, std::uint32_t end) {
  if (begin == 0 || end >= document.tokens.size()) return false;
  const std::string_view open = document.text(document.tokens[begin - 1]), close = document.text(document.tokens[end]);
  return (open == "(" && close == ")") || (open == "[" && close == "]");
}

void add_defined_names(const AnnotatedDocument& document, TokenClasses& classes) {
  const auto& tokens = document.tokens;
  std::vector<LongEntry> defined;
  for (const std::uint32_t i : classes.capitals) {
    if (i < 3 || i + 1 >= tokens.size() || tokens[i - 1].shape != Shape::punctuation) continue;
    if (!in_brackets(document, i, i + 1)) continue;
    const std::string letters = letters_of(document.text(tokens[i]));
    if (letters.empty()) continue;
    std::uint32_t begin = words_of_initials(document, classes, i - 1, letters);
    if (begin == i - 1) begin = words_behind_article(document, classes, i - 1);
    if (begin + 1 < i - 1 && names_body(classes, begin, i - 1))
      defined.push_back({{TokenIndex(begin), TokenIndex(i - 1)}, word::known_org});
  }
  if (!defined.empty()) classes.add_entries(defined);
}

}  // namespace dramatis::names
