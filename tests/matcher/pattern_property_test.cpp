// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <functional>
#include <string>
#include <utility>

#include "tests/matcher/rule_world.hpp"
#include "tests/support/numbers.hpp"

using namespace dramatis;
using test::Numbers;
using test::RuleWorld;

namespace {

Element word_element(Numbers& numbers) {
  Element e;
  e.values = {std::string(1, static_cast<char>('a' + numbers.below(3)))};
  if (numbers.below(6) == 0) {
    e.kind = ElementKind::shape;
    e.values = {"any"};
  }
  return e;
}

Pattern random_pattern(Numbers& numbers, int depth) {
  Pattern p;
  const unsigned n = 1 + numbers.below(3);
  for (unsigned i = 0; i < n; ++i) {
    Element e = word_element(numbers);
    if (depth > 0 && numbers.below(3) == 0) {
      e = Element();
      e.kind = ElementKind::group;
      for (unsigned k = 1 + numbers.below(3); k > 0; --k) e.choices.push_back(random_pattern(numbers, depth - 1));
    }
    constexpr std::pair<std::uint8_t, std::uint8_t> kRepeats[] = {
        {0, 1}, {0, kUnboundedRepeat}, {1, kUnboundedRepeat}, {1, 2}, {0, 3}, {2, 2}};
    if (numbers.below(3) == 0) std::tie(e.min, e.max) = kRepeats[numbers.below(6)];
    p.elements.push_back(e);
  }
  if (depth == 2) {
    p.elements[numbers.below(n)].capture = "x";
    p.elements.push_back(word_element(numbers));  // never empty
  }
  return p;
}

// ---- the reference: tries everything in the order of preference

struct Reading {
  std::size_t end = 0;
  std::pair<std::size_t, std::size_t> x{0, 0};
};
using Next = std::function<void(Reading)>;

struct Backtracker {
  const std::string& text;

  void sequence(const std::vector<Element>& es, std::size_t k, Reading r, const Next& next) const {
    if (k == es.size()) return next(r);
    const std::size_t begin = r.end;
    repeat(es[k], 0, r, [&, begin](Reading after) {
      if (!es[k].capture.empty()) after.x = {begin, after.end};
      sequence(es, k + 1, after, next);
    });
  }
  void repeat(const Element& e, unsigned done, Reading r, const Next& next) const {
    if (done < e.max)
      once(e, r, [&](Reading after) {
        if (after.end > r.end || done < e.min) repeat(e, done + 1, after, next);
      });
    if (done >= e.min) next(r);
  }
  void once(const Element& e, Reading r, const Next& next) const {
    if (e.kind == ElementKind::group) {
      for (const Pattern& p : e.choices) sequence(p.elements, 0, r, next);
    } else if (r.end < text.size() && (e.kind == ElementKind::shape || e.values[0][0] == text[r.end])) {
      ++r.end;
      next(r);
    }
  }
};

/// The longest reading, of equal ones the first.
std::optional<Reading> reference(const Pattern& pattern, const std::string& text, std::size_t start) {
  std::optional<Reading> best;
  Reading from;
  from.end = start;
  Backtracker{text}.sequence(pattern.elements, 0, from, [&](Reading r) {
    if (r.end > start && (!best || r.end > best->end)) best = r;
  });
  return best;
}

}  // namespace

TEST_CASE("compiled patterns agree with a backtracking matcher", "[property]") {
  Numbers numbers(20260101);
  for (int round = 0; round < 12; ++round) {
    std::string rules = "phase names\n";
    std::vector<Pattern> patterns;
    for (int i = 0; i < 40; ++i) {
      patterns.push_back(random_pattern(numbers, 2));
      rules += "rule r" + std::to_string(i) + "\n  makes Person\n  match " + to_text(patterns.back()) +
               "\n  set k = x\n  yes Anna.\n";
    }
    const RuleWorld world({}, rules);
    for (int sample = 0; sample < 12; ++sample) {
      std::string text, spaced;
      for (unsigned n = 1 + numbers.below(9); n > 0; --n) text += static_cast<char>('a' + numbers.below(3));
      for (const char c : text) spaced += std::string(1, c) + " ";
      AnnotatedDocument document;
      world.annotate(spaced, document);
      SequenceMatches found;
      world.rules().run_phase(*world.rules().phase("names"), document, found, nullptr);
      std::string got, expected;
      for (const SequenceMatch& m : found.matches) {
        const TokenSpan x = found.captures_of(m)[0].tokens;
        got += std::string(world.rules().info(m.rule).name) + " " + std::to_string(m.extent.begin.value) + "-" +
               std::to_string(m.extent.end.value) +
               (x.is_empty() ? "" : " x " + std::to_string(x.begin.value) + "-" + std::to_string(x.end.value)) + "\n";
      }
      for (std::size_t start = 0; start < text.size(); ++start)
        for (std::size_t i = 0; i < patterns.size(); ++i)
          if (const auto r = reference(patterns[i], text, start))
            expected +=
                "r" + std::to_string(i) + " " + std::to_string(start) + "-" + std::to_string(r->end) +
                (r->x.first == r->x.second ? ""
                                           : " x " + std::to_string(r->x.first) + "-" + std::to_string(r->x.second)) +
                "\n";
      INFO(rules << "\n" << text);
      REQUIRE(got == expected);
    }
  }
}
