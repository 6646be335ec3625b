// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads `.rules` files and the `pack` file. The language is described in docs/rules.md.
//
//     const ParsedRules parsed = parse_rules(text, "11-person-before.rules");
//     for (const Diagnostic& d : parsed.diagnostics) …   // every bad line, not the first
//     for (const Rule& r : parsed.rules) …               // the good rest

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "matcher/rule_ast.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

struct ParsedRules {
  std::vector<Rule> rules;              ///< in the order of the file
  std::vector<Diagnostic> diagnostics;  ///< all errors; a rule with an error is left out
};

/// Never throws for any text. `file` names it in diagnostics. Linear time.
[[nodiscard]] ParsedRules parse_rules(std::string_view text, std::string_view file);

/// The `pack` file: what the pack is called, its phases in order and its numbers.
struct PackSettings {
  struct Phase {
    std::string name;
    bool proposing = false;
    RulePosition at;
  };
  std::string name;
  std::string version;
  std::vector<Phase> phases;
  std::vector<std::pair<std::string, double>> numbers;  ///< sorted by key
  std::vector<Diagnostic> diagnostics;
};

/// Lines `pack en`, `version 1`, `phase NAME proposes | consumes`, and `KEY NUMBER` for the keys that
/// `pack_number_keys()` lists. Never throws.
[[nodiscard]] PackSettings parse_pack(std::string_view text, std::string_view file);
[[nodiscard]] std::vector<std::string_view> pack_number_keys();

/// One `yes` or `no` line without its keyword, for tools: throws `RuleError`.
[[nodiscard]] Example parse_example(std::string_view line);

}  // namespace dramatis
