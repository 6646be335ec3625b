// SPDX-License-Identifier: Apache-2.0
// `yes` and `no` lines: a sentence and, behind `=>`, what must be found in it.

#include <utility>

#include "matcher/line_parsers.hpp"
#include "matcher/rule_parser.hpp"

namespace dramatis {

namespace {

std::string_view trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r')) s.remove_suffix(1);
  return s;
}

std::string parse_value(LineScanner& in) {
  in.skip_blanks();
  if (in.peek() == '"') return in.quoted();
  std::string value = in.until(",)");
  if (value.empty()) in.fail("expected a value");
  return value;
}

ExpectedFact parse_fact(LineScanner& in) {
  ExpectedFact fact;
  in.skip_blanks();
  fact.at = in.position();
  fact.type = in.expect_word("what is found: Person(\"…\"), Deployment(agent: \"…\"), worksFor(\"…\", \"…\")");
  in.expect('(', "after '" + fact.type + "'");
  if (in.accept(')')) return fact;
  do {
    in.skip_blanks();
    if (in.peek() == '"') {
      fact.names.push_back(in.quoted());
      continue;
    }
    ExpectedField field;
    field.at = in.position();
    field.key = in.expect_word("a name in quotation marks, or the name of a role");
    in.expect(':', "after '" + field.key + "'");
    in.skip_blanks();
    const bool literal = in.peek() == '"';
    field.value = parse_value(in);
    field.absent = !literal && field.value == "-";
    if (field.absent) field.value.clear();
    fact.fields.push_back(std::move(field));
  } while (in.accept(','));
  in.expect(')', "to close '" + fact.type + "'");
  return fact;
}

}  // namespace

Example parse_example_line(std::string_view text, RulePosition at, bool negative) {
  Example e;
  e.negative = negative;
  e.at = at;
  const auto arrow = text.find("=>");
  e.text = std::string(trim(text.substr(0, arrow)));
  if (e.text.empty()) LineScanner::fail_at(at, "an example needs a sentence");
  if (arrow == std::string_view::npos) return e;
  LineScanner in(text.substr(arrow + 2), at.line, at.column + static_cast<std::uint32_t>(arrow) + 2);
  e.only = in.accept_word("only");
  if (e.only && in.at_end()) return e;
  do e.expected.push_back(parse_fact(in));
  while (in.accept(',') || in.accept(';'));
  if (!in.at_end()) in.fail("nothing more is expected here", "several findings are separated by ','");
  return e;
}

Example parse_example(std::string_view line) {
  try {
    return parse_example_line(line, {1, 1}, false);
  } catch (const LineError& error) {
    throw RuleError(
        Diagnostic{Severity::error, "example", error.at.line, error.at.column, error.message, error.advice});
  }
}

}  // namespace dramatis
