// SPDX-License-Identifier: Apache-2.0
#pragma once

// Checks one rule after the other against lexicons and vocabulary. Internal: `rule_checker.hpp` is the way in.
// `rule_checker.cpp` has what all rules share, `pattern_checks.cpp` patterns, tests and captures, `frame_checks.cpp`
// predicates and roles.

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "matcher/rule_checker.hpp"

namespace dramatis {

inline bool contains(std::span<const std::string_view> list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class RuleChecker {
 public:
  RuleChecker(CheckedRules& checked, const Lexicon& lexicon, const Vocabulary& vocabulary);
  /// Adds what is wrong with `rule` to the diagnostics.
  void check(const Rule& rule);

 private:
  void report(RulePosition at, std::string message, std::string advice = {}, Severity severity = Severity::error);
  void unknown(RulePosition at, std::string_view what, std::string_view word, std::span<const std::string_view> known);
  bool check_type(RulePosition at, const std::string& name);
  bool is_node(const std::string& name) const;
  void check_makes();
  void check_phase();
  void check_relation_ends();
  void check_weights();
  void check_examples();
  void check_fact(const ExpectedFact& f);
  // ---- patterns, tests, captures: pattern_checks.cpp

  void check_top(const Pattern& p);
  void refuse_in_cue(const Element& e);
  void check_element(const Element& e, bool candidate_place);
  /// Elements need the matches of the text; a filter as `lemma=@verbs` looks into the lexicon itself.
  void check_matched(RulePosition at, std::string_view name);
  void check_lexicon(RulePosition at, std::string_view name, const std::vector<Filter>& filters);
  void check_word_filters(const std::vector<Filter>& filters);
  void use(RulePosition at, const std::string& name);
  void check_test(const Test& t);
  void check_element_of_test(const Element& e);
  void check_set(const SetLine& s);
  // ---- frames: frame_checks.cpp

  void check_frame();
  void check_predicate(const PredicateWord& p);
  void check_slot(const FrameSlot& s);
  void check_function(const FunctionPath& f);
  void check_filler(const FillerSpec& f);

  CheckedRules* checked_;
  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  const Rule* rule_ = nullptr;
  std::uint32_t top_layer_ = 0;
  std::vector<std::string_view> lexicons_, types_, roles_;
  std::vector<std::pair<std::string, RulePosition>> captures_;
  std::set<std::string> used_;
};

}  // namespace dramatis
