// SPDX-License-Identifier: Apache-2.0
// `dramatis rules`: check, list and test rule packs.

#include <fmt/format.h>

#include <cstdio>

#include "app/options.hpp"
#include "app/pipeline.hpp"
#include "matcher/examples.hpp"
#include "matcher/rule_compiler.hpp"

namespace dramatis {

namespace {

std::string_view kind_of(const Rule& rule) { return name_of(rule.kind); }

/// `person-after-title   rule   Person   10-person.rules:4   One or more titles …`
ExitCode list_rules(const RulePack& pack, const std::string& filter) {
  std::size_t shown = 0;
  for (const Rule& rule : rules_of(pack.sources())) {
    if (rule.name.find(filter) == std::string::npos) continue;
    fmt::print("{:<34} {:<6} {:<16} {}:{}  {}\n", rule.name, kind_of(rule), rule.type, rule.file, rule.at.line, rule.about);
    ++shown;
  }
  if (shown > 0) return ExitCode::done;
  fmt::print(stderr, "dramatis: no rule has '{}' in its name\n", filter);
  return ExitCode::nothing_done;
}

/// Runs every example through the whole pipeline. `test` prints a table of rules, `check` failures alone.
ExitCode test_examples(const RulePack& pack, const RulesOptions& options) {
  const Pipeline pipeline(pack);
  const auto annotate = [&](std::string_view text, AnnotatedDocument& document) {
    Document article;
    article.id = "example";
    article.text = text;
    document.reset(std::move(article));
    pipeline.annotate(document, nullptr);
  };
  std::vector<Rule> rules;
  for (Rule& rule : rules_of(pack.sources()))
    if (rule.name.find(options.filter) != std::string::npos) rules.push_back(std::move(rule));

  std::size_t passed = 0, failed = 0, shared = 0;
  for (const Rule& rule : rules) {
    std::size_t good = 0, bad = 0;
    for (const ExampleResult& result : run_examples({rule}, pack.rules(), pack.vocabulary(), annotate)) {
      (result.passed() ? good : bad) += 1;
      shared += result.explained_by_others ? 1U : 0U;
      if (!result.passed()) fmt::print(stderr, "{}\n", to_string(to_diagnostic(result)));
    }
    if (options.action == RulesOptions::Action::test)
      fmt::print("{:<36} {:>3} hold {:>3} fail   {}:{}\n", rule.name, good, bad, rule.file, rule.at.line);
    passed += good;
    failed += bad;
  }
  fmt::print(stderr, "{} rules, {} examples hold, {} fail, {} are explained by other rules too\n", rules.size(), passed, failed, shared);
  return failed == 0 ? ExitCode::done : ExitCode::done_with_errors;
}

}  // namespace

ExitCode run_rules(const RulesOptions& options) {
  const auto pack = load_pack(options.folders);  // throws RuleError with every mistake
  if (options.action == RulesOptions::Action::list) return list_rules(*pack, options.filter);
  return test_examples(*pack, options);
}

}  // namespace dramatis
