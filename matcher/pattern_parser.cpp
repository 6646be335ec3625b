// SPDX-License-Identifier: Apache-2.0
#include "matcher/pattern_parser.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "model/nearest.hpp"

namespace dramatis {

namespace {

constexpr std::array<std::string_view, 11> kShapeWords = {
    "cap", "initial", "acronym", "lower", "mixed", "number", "ordinal", "any", "word", "punctuation", "symbol"};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

Compare parse_compare(LineScanner& in) {
  if (in.accept('!')) {
    in.expect('=', "after '!'");
    return Compare::not_equal;
  }
  if (in.accept('>')) return in.peek() == '=' ? (in.advance(1), Compare::greater_equal) : Compare::greater;
  if (in.accept('<')) return in.peek() == '=' ? (in.advance(1), Compare::less_equal) : Compare::less;
  if (in.accept('=')) return Compare::equal;
  return Compare::present;
}

std::string parse_filter_value(LineScanner& in) {
  in.skip_blanks();
  if (in.peek() == '"') return in.quoted();
  std::string value = in.until(",}");
  if (value.empty()) in.fail("expected a value");
  return value;
}

/// `?`, `*`, `+`, `{n}`, `{m,n}` directly behind an element.
void parse_repetition(LineScanner& in, Element& e) {
  switch (in.peek()) {
    case '?':
      in.advance(1);
      e.min = 0;
      e.max = 1;
      return;
    case '*':
      in.advance(1);
      e.min = 0;
      e.max = kUnboundedRepeat;
      return;
    case '+':
      in.advance(1);
      e.min = 1;
      e.max = kUnboundedRepeat;
      return;
    default: break;
  }
  if (in.peek() != '{' || in.rest().size() < 2 || !is_digit(in.rest()[1])) return;
  const RulePosition at = in.position();
  in.advance(1);
  e.min = e.max = static_cast<std::uint8_t>(in.expect_count(kMaxRepeat));
  if (in.accept(',')) e.max = static_cast<std::uint8_t>(in.expect_count(kMaxRepeat));
  in.expect('}', "after the repetition");
  if (e.max < e.min || e.max == 0) LineScanner::fail_at(at, "this repetition matches nothing");
}

Element parse_named(LineScanner& in) {
  Element e;
  e.at = in.position();
  const auto name = in.word();
  if (!name)
    in.fail("'" + std::string(1, in.peek()) + "' starts no element", "see the table of elements in docs/rules.md");
  e.values = {*name};
  if (*name == "lemma" || *name == "tag") {
    e.kind = *name == "lemma" ? ElementKind::lemma : ElementKind::tag;
    e.values = parse_word_choice(in, "after '" + *name + "'");
  } else if (std::find(kShapeWords.begin(), kShapeWords.end(), *name) != kShapeWords.end()) {
    e.kind = ElementKind::shape;
  } else if (*name == "NG") {
    e.kind = ElementKind::noun_group;
  } else if (*name == "VG") {
    e.kind = ElementKind::verb_group;
  } else if (*name == "Time") {
    e.kind = ElementKind::time;
  } else if (*name == "Quantity") {
    e.kind = ElementKind::quantity;
  } else if (*name == "Candidate") {
    e.kind = ElementKind::candidate;
  } else if (*name == "start" || *name == "end") {
    e.kind = *name == "start" ? ElementKind::sentence_start : ElementKind::sentence_end;
  } else if (is_upper((*name)[0])) {
    e.kind = ElementKind::type;
  } else {
    std::vector<std::string_view> known(kShapeWords.begin(), kShapeWords.end());
    known.insert(known.end(), {"lemma", "tag", "start", "end"});
    std::string advice = spelling_advice(*name, known);
    if (!advice.starts_with("did")) advice = "a literal word is written in quotation marks: \"" + *name + "\"";
    LineScanner::fail_at(e.at, "unknown element '" + *name + "'", advice);
  }
  return e;
}

Element parse_group(LineScanner& in, char open) {
  Element e;
  e.at = in.position();
  e.kind = ElementKind::group;
  e.bracket = open == '[';
  in.advance(1);
  const char close = e.bracket ? ']' : ')';
  e.choices = parse_alternatives(in, close);
  in.expect(close, "to close the group");
  return e;
}

Element parse_primary(LineScanner& in) {
  in.skip_blanks();
  Element e;
  e.at = in.position();
  switch (in.peek()) {
    case '"':
    case '\'': {
      e.kind = in.peek() == '"' ? ElementKind::word : ElementKind::exact;
      e.values = split_words(in.quoted());
      if (e.values.empty()) LineScanner::fail_at(e.at, "an empty word matches nothing");
      return e;
    }
    case '@':
      in.advance(1);
      e.kind = ElementKind::lexicon;
      e.values = {in.expect_word("the name of a lexicon after '@'")};
      return e;
    case '(':
    case '[': return parse_group(in, in.peek());
    case '.':
      if (in.rest().starts_with("..")) {
        in.advance(2);
        e.kind = ElementKind::gap;
        e.min = 0;
        e.max = static_cast<std::uint8_t>(in.expect_count(kMaxRepeat));
        return e;
      }
      break;
    default: break;
  }
  return parse_named(in);
}

Element parse_element(LineScanner& in) {
  in.skip_blanks();
  const RulePosition at = in.position();
  std::string capture;
  // `who=…`: a lower-case word directly before "=".
  const std::string_view rest = in.rest();
  std::size_t n = 0;
  while (n < rest.size() && ((rest[n] >= 'a' && rest[n] <= 'z') || rest[n] == '_' || (n > 0 && is_digit(rest[n])))) ++n;
  if (n > 0 && n < rest.size() && rest[n] == '=') {
    capture = std::string(rest.substr(0, n));
    in.advance(n + 1);
  }
  Element e = parse_primary(in);
  if (e.kind == ElementKind::gap) {
    if (!capture.empty()) LineScanner::fail_at(at, "a gap cannot be remembered");
    return e;
  }
  e.filters = parse_filters(in);
  parse_repetition(in, e);
  if (!capture.empty()) e.at = at;
  e.capture = std::move(capture);
  return e;
}

}  // namespace

std::span<const std::string_view> shape_words() { return kShapeWords; }

std::vector<Filter> parse_filters(LineScanner& in) {
  std::vector<Filter> out;
  if (in.peek() != '{' || (in.rest().size() > 1 && is_digit(in.rest()[1]))) return out;
  in.advance(1);
  do {
    in.skip_blanks();
    Filter f;
    f.at = in.position();
    const bool negated = in.accept('!');
    f.key = in.expect_word("the name of a feature");
    f.compare = negated ? Compare::absent : parse_compare(in);
    if (f.compare != Compare::present && f.compare != Compare::absent) f.value = parse_filter_value(in);
    out.push_back(std::move(f));
  } while (in.accept(','));
  in.expect('}', "after the features");
  return out;
}

std::vector<std::string> parse_word_choice(LineScanner& in, std::string_view what) {
  std::vector<std::string> out;
  in.expect('(', what);
  do {
    in.skip_blanks();
    std::string w = in.peek() == '"' ? in.quoted() : in.until("|)");
    if (w.empty()) in.fail("expected a word");
    out.push_back(std::move(w));
  } while (in.accept('|'));
  in.expect(')', "after the words");
  return out;
}

std::vector<Pattern> parse_alternatives(LineScanner& in, char closing) {
  std::vector<Pattern> out(1);
  for (;;) {
    const bool ended = in.at_end();
    if (ended || in.peek() == '|' || in.peek() == ')' || in.peek() == ']') {
      if (out.back().elements.empty()) in.fail("expected an element here");
      if (ended || in.peek() == closing) return out;
      if (in.peek() != '|') in.fail("'" + std::string(1, in.peek()) + "' closes nothing");
      in.advance(1);
      out.emplace_back();
      continue;
    }
    out.back().elements.push_back(parse_element(in));
  }
}

}  // namespace dramatis
