// SPDX-License-Identifier: Apache-2.0
// `where`, `unless`, `set` and `weigh` lines.

#include <array>
#include <cstdlib>
#include <utility>

#include "matcher/line_parsers.hpp"
#include "matcher/pattern_parser.hpp"
#include "model/nearest.hpp"

namespace dramatis {

namespace {

struct TestWord {
  std::string_view word;
  TestKind kind;
};
constexpr std::array<TestWord, 13> kTestWords = {{{"is", TestKind::is},
                                                  {"begins-with", TestKind::begins_with},
                                                  {"ends-in", TestKind::ends_in},
                                                  {"contains", TestKind::contains},
                                                  {"preceded-by", TestKind::preceded_by},
                                                  {"followed-by", TestKind::followed_by},
                                                  {"length", TestKind::length},
                                                  {"same-as", TestKind::same_as},
                                                  {"agrees-with", TestKind::agrees_with},
                                                  {"initials-of", TestKind::initials_of},
                                                  {"lower-elsewhere", TestKind::lower_elsewhere},
                                                  {"quoted", TestKind::quoted},
                                                  {"starts-sentence", TestKind::starts_sentence}}};

TestKind parse_test_word(LineScanner& in, const std::string& word, RulePosition at) {
  std::vector<std::string_view> known;
  for (const TestWord& t : kTestWords) {
    if (t.word == word) return t.kind;
    known.push_back(t.word);
  }
  (void)in;
  LineScanner::fail_at(at, "unknown test '" + word + "'", spelling_advice(word, known));
}

double parse_number(LineScanner& in, std::string_view what) {
  in.skip_blanks();
  const RulePosition at = in.position();
  const std::string text = in.until("");
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (text.empty() || *end != '\0') LineScanner::fail_at(at, "expected " + std::string(what));
  return value;
}

Compare parse_length_compare(LineScanner& in) {
  in.skip_blanks();
  const RulePosition at = in.position();
  const std::string op = in.until("0123456789");
  if (op == ">=") return Compare::greater_equal;
  if (op == "<=") return Compare::less_equal;
  if (op == ">") return Compare::greater;
  if (op == "<") return Compare::less;
  if (op == "=" || op.empty()) return Compare::equal;
  if (op == "!=") return Compare::not_equal;
  LineScanner::fail_at(at, "expected =, !=, <, <=, > or >=, not '" + op + "'");
}

void expect_end(LineScanner& in) {
  if (!in.at_end()) in.fail("nothing more is expected here");
}

std::vector<std::string> parse_choice_of_words(LineScanner& in, std::string_view what) {
  std::vector<std::string> out;
  do out.push_back(in.expect_word(what));
  while (in.accept('|'));
  return out;
}

}  // namespace

Test parse_test(LineScanner& in) {
  Test t;
  in.skip_blanks();
  t.at = in.position();
  std::string first = in.expect_word("a test: 'name ends-in @lexicon' and the like");
  if (first == "zone" || first == "casing") {
    t.kind = first == "zone" ? TestKind::zone : TestKind::casing;
    if (!in.accept_word("is")) in.fail("expected 'is' after '" + first + "'");
    t.values = parse_choice_of_words(in, "a " + first);
    expect_end(in);
    return t;
  }
  if (first == "preceded-by" || first == "followed-by") {
    t.subject = "match";
    t.kind = first == "preceded-by" ? TestKind::preceded_by : TestKind::followed_by;
  } else {
    t.subject = std::move(first);
    in.skip_blanks();
    const RulePosition at = in.position();
    t.kind = parse_test_word(in, in.expect_word("a test"), at);
  }
  switch (t.kind) {
    case TestKind::length:
      t.compare = parse_length_compare(in);
      t.number = in.expect_count(kMaxMatchTokens);
      break;
    case TestKind::same_as:
    case TestKind::agrees_with:
    case TestKind::initials_of: t.other = in.expect_word("the name of a capture"); break;
    case TestKind::lower_elsewhere:
    case TestKind::quoted:
    case TestKind::starts_sentence: break;
    default: t.patterns = parse_alternatives(in); break;
  }
  expect_end(in);
  return t;
}

SetLine parse_set(LineScanner& in) {
  SetLine s;
  in.skip_blanks();
  s.at = in.position();
  s.key = in.expect_word("the name of an attribute");
  in.expect('=', "after the name of the attribute");
  in.skip_blanks();
  if (in.peek() == '"') {
    s.source = SetSource::text;
    s.value = in.quoted();
  } else {
    s.value = in.expect_word("a capture, a \"text\", feature(capture, key) or canonical(capture)");
    if ((s.value == "feature" || s.value == "canonical") && in.peek() == '(') {
      s.source = s.value == "feature" ? SetSource::feature : SetSource::canonical;
      in.expect('(', "here");
      s.value = in.expect_word("the name of a capture");
      if (s.source == SetSource::feature) {
        in.expect(',', "before the name of the feature");
        s.feature = in.expect_word("the name of a feature");
      }
      in.expect(')', "to close");
    }
  }
  expect_end(in);
  return s;
}

Weigh parse_weigh(LineScanner& in) {
  Weigh w;
  in.skip_blanks();
  w.at = in.position();
  w.type = in.expect_word("a type");
  w.weight = parse_number(in, "a weight such as +1.8");
  if (in.accept_word("once")) w.counting = Counting::once;
  else if (in.accept_word("share")) w.counting = Counting::share;
  if (!in.at_end()) in.fail("unknown counting", "once, share or nothing");
  return w;
}

}  // namespace dramatis
