// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rules that parse may still make no sense. Internal to the compiler.

#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "matcher/rule_ast.hpp"
#include "matcher/rule_parser.hpp"
#include "matcher/rule_sources.hpp"
#include "model/diagnostic.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// All rules of the sources in the order of the pack, overlays applied, and what is wrong with them.
struct CheckedRules {
  PackSettings pack;
  std::vector<Rule> rules;
  std::uint32_t top_layer = 0;  ///< 0 without users' folders
  std::vector<Diagnostic> diagnostics;
};

/// Parses all sources; a rule of an overlay replaces the one of the same name. Two rules of the same
/// name in one layer are an error.
[[nodiscard]] CheckedRules gather_rules(const RuleSources& sources);

/// Adds diagnostics: no examples, unknown lexicon, type, role, phase or feature (with the nearest known
/// spelling), a capture never used, a pattern that matches nothing (or the empty text) …
void check_gathered(CheckedRules& rules, const Lexicon& lexicon, const Vocabulary& vocabulary);

}  // namespace dramatis
