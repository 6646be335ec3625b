// SPDX-License-Identifier: Apache-2.0
#include "matcher/pattern_tests.hpp"

namespace dramatis {

namespace {

bool compare_count(std::uint32_t left, Compare how, std::uint32_t right) {
  switch (how) {
    case Compare::not_equal: return left != right;
    case Compare::less: return left < right;
    case Compare::less_equal: return left <= right;
    case Compare::greater: return left > right;
    case Compare::greater_equal: return left >= right;
    default: return left == right;
  }
}

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

const TestRecord* PatternTests::refusing(const RuleRecord& rule, const MatchView& match) {
  for (const TestRecord& test : RuleView::part(view_->tests, rule.tests))
    if (holds(test, match) == test.unless) return &test;
  return nullptr;
}

bool PatternTests::holds(const TestRecord& test, const MatchView& match) {
  if (test.kind == TestKind::zone || test.kind == TestKind::casing) {
    if (match.extent.is_empty()) return false;
    const Sentence& s = document_->sentence_of(match.extent.begin);
    if (test.kind == TestKind::casing) return (test.mask >> static_cast<unsigned>(s.casing) & 1) != 0;
    const auto& zones = document_->document.zones;
    const auto zone = s.zone < zones.size() ? zones[s.zone].kind : ZoneKind::body;
    return (test.mask >> static_cast<unsigned>(zone) & 1) != 0;
  }
  const auto span_of = [&](std::uint8_t n) { return n == kWholeMatch ? match.extent : match.captures[n]; };
  const TokenSpan subject = span_of(test.subject);
  if (subject.is_empty()) return false;  // a part that was not taken passes no test
  switch (test.kind) {
    case TestKind::length: return compare_count(subject.size(), test.compare, test.number);
    case TestKind::same_as: return same_words(subject, span_of(test.other));
    case TestKind::agrees_with:
      return !span_of(test.other).is_empty() && is_plural(subject) == is_plural(span_of(test.other));
    case TestKind::initials_of: return is_initials(subject, span_of(test.other));
    case TestKind::lower_elsewhere: return is_lower_elsewhere(subject);
    case TestKind::quoted: return document_->token(subject.begin).has(token_flag::quoted);
    case TestKind::starts_sentence: return subject.begin == document_->sentence_of(subject.begin).tokens.begin;
    default: return pattern_holds(test, subject, match.sentence);
  }
}

bool PatternTests::pattern_holds(const TestRecord& test, TokenSpan subject, TokenSpan sentence) {
  const std::uint32_t begin = subject.begin.value, end = subject.end.value;
  switch (test.kind) {
    case TestKind::is: return machine_->forward(test.program, begin, end) == end;
    case TestKind::begins_with: return machine_->forward(test.program, begin, end).has_value();
    case TestKind::ends_in: return machine_->backward(test.program, end, begin).has_value();
    case TestKind::preceded_by: return machine_->holds_before(test.program, begin, sentence.begin.value);
    case TestKind::followed_by: return machine_->holds_after(test.program, end, sentence.end.value);
    case TestKind::contains:
      for (std::uint32_t t = begin; t < end; ++t)
        if (machine_->forward(test.program, t, end)) return true;
      return false;
    default: return false;
  }
}

bool PatternTests::same_words(TokenSpan a, TokenSpan b) const {
  if (a.size() != b.size()) return false;
  for (std::uint32_t i = 0; i < a.size(); ++i)
    if (document_->token(a.begin + i).word != document_->token(b.begin + i).word) return false;
  return true;
}

bool PatternTests::is_plural(TokenSpan s) const {
  const Tag tag = document_->token(s.end - 1).tag;
  return tag == Tag::NNS || tag == Tag::NNPS;
}

/// "WHO" of "World Health Organization", "UN" and "U.N." of "United Nations", "IAEA" of "International
/// Atomic Energy Agency": the letters in order, where words in lower case ("of", "the") may be passed
/// over and hyphens start a new word.
bool PatternTests::is_initials(TokenSpan acronym, TokenSpan name) const {
  if (acronym.size() != 1 || name.size() < 2) return false;
  std::string_view letters = document_->text(acronym);
  std::size_t i = 0;
  const auto next_letter = [&] {
    while (i < letters.size() && !is_letter(letters[i])) ++i;
    return i < letters.size() ? upper(letters[i]) : '\0';
  };
  for (TokenIndex t = name.begin; t < name.end; ++t) {
    const std::string_view word = document_->text(document_->token(t));
    bool fresh = true;
    for (const char c : word) {
      if (fresh && is_letter(c)) {
        if (upper(c) == next_letter()) ++i;
        else if (document_->token(t).shape != Shape::lower) return false;
      }
      fresh = c == '-';
    }
  }
  return next_letter() == '\0';
}

bool PatternTests::is_lower_elsewhere(TokenSpan s) const {
  for (TokenIndex t = s.begin; t < s.end; ++t)
    if (!lattice_->is_lower_elsewhere(document_->token(t).word)) return false;
  return true;
}

}  // namespace dramatis
