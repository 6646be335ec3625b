// SPDX-License-Identifier: Apache-2.0
// `dramatis rules`: check, list and test rule packs.

#include <fmt/format.h>

#include <cstdio>

#include "app/options.hpp"
#include "app/pipeline.hpp"
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

}  // namespace

ExitCode run_rules(const RulesOptions& options) {
  const auto pack = load_pack(options.folders);  // throws RuleError with every mistake
  if (options.action == RulesOptions::Action::list) return list_rules(*pack, options.filter);
  fmt::print(stderr, "{} rules, {} warnings\n", pack->rules().size(), pack->warnings().size());
  return pack->warnings().empty() ? ExitCode::done : ExitCode::done_with_errors;
}

}  // namespace dramatis
