// SPDX-License-Identifier: Apache-2.0
#pragma once

// `where` and `unless` lines, asked of a match. Internal to the layer.

#include <array>

#include "matcher/lattice.hpp"
#include "matcher/pattern_machine.hpp"
#include "matcher/rule_view.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// A match as tests see it: the whole of it and its captures (the bracket is number 0).
struct MatchView {
  TokenSpan extent;
  std::array<TokenSpan, kMaxCaptures + 1> captures;
  TokenSpan sentence;
};

class PatternTests {
 public:
  PatternTests(const RuleView& view, PatternMachine& machine) : view_(&view), machine_(&machine) {}
  void attach(const AnnotatedDocument& document, const Lattice& lattice) {
    document_ = &document;
    lattice_ = &lattice;
  }

  /// The first test of the rule that refuses the match, or null.
  [[nodiscard]] const TestRecord* refusing(const RuleRecord& rule, const MatchView& match);
  /// What one test says of the match, `unless` not regarded.
  [[nodiscard]] bool holds(const TestRecord& test, const MatchView& match);

 private:
  [[nodiscard]] bool pattern_holds(const TestRecord& test, TokenSpan subject, TokenSpan sentence);
  [[nodiscard]] bool same_words(TokenSpan a, TokenSpan b) const;
  [[nodiscard]] bool is_plural(TokenSpan s) const;
  [[nodiscard]] bool is_initials(TokenSpan acronym, TokenSpan name) const;
  [[nodiscard]] bool is_lower_elsewhere(TokenSpan s) const;

  const RuleView* view_;
  PatternMachine* machine_;
  const AnnotatedDocument* document_ = nullptr;
  const Lattice* lattice_ = nullptr;
};

}  // namespace dramatis
