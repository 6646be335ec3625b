// SPDX-License-Identifier: Apache-2.0
#pragma once

// The `yes` and `no` lines of rules, run as tests. What an example expects is compared with the
// document that the whole pipeline made of its sentence; making it is the caller's part:
//
//     const auto annotate = [&](std::string_view text, AnnotatedDocument& document) { pipeline.run(text, document); };
//     for (const ExampleResult& r : run_examples(rules_of(sources), rules, vocabulary, annotate))
//       if (!r.passed()) … to_diagnostic(r)

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "matcher/rule_ast.hpp"
#include "matcher/rule_set.hpp"
#include "model/annotated_document.hpp"
#include "model/diagnostic.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// Resets `document` to a document of `text` and runs the whole pipeline over it.
using AnnotateText = std::function<void(std::string_view text, AnnotatedDocument& document)>;

/// What came of one example.
struct ExampleResult {
  std::string rule;
  std::string file;
  RulePosition at;
  std::string text;
  std::vector<std::string> problems;  ///< empty: it holds
  bool explained_by_others = false;   ///< a `yes` line whose facts were all found by other rules

  [[nodiscard]] bool passed() const { return problems.empty(); }
};

/// Compares one example with a document that was made from its text.
[[nodiscard]] ExampleResult check_example(const Rule& rule, const Example& example, const AnnotatedDocument& document,
                                          const RuleSet& rules, const Vocabulary& vocabulary);

/// All examples of all rules, in order.
[[nodiscard]] std::vector<ExampleResult> run_examples(const std::vector<Rule>& all, const RuleSet& rules,
                                                      const Vocabulary& vocabulary, const AnnotateText& annotate);

/// An error for an example that fails, a warning for one that other rules explain, a note otherwise.
[[nodiscard]] Diagnostic to_diagnostic(const ExampleResult& result);

/// What was found in a document, one fact a line in the notation of examples:
/// `Deployment(agent: "France", theme: "600 troops", polarity: affirmed, modality: actual)  [deployment]`.
[[nodiscard]] std::vector<std::string> facts_of(const AnnotatedDocument& document, const Vocabulary& vocabulary);

}  // namespace dramatis
