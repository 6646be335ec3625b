// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pattern part of a rule: `title=@person_title+ [ (cap | initial){0,3} cap ]`. Internal to
// the parser.

#include <span>
#include <string_view>
#include <vector>

#include "matcher/line_scanner.hpp"
#include "matcher/rule_ast.hpp"

namespace dramatis {

/// Words for what a token looks like: "cap", "initial" … (docs/rules.md says what each takes in).
[[nodiscard]] std::span<const std::string_view> shape_words();

/// Alternatives up to the end of the line, or up to `closing` (left unread). Throws `LineError`.
[[nodiscard]] std::vector<Pattern> parse_alternatives(LineScanner& in, char closing = '\0');
/// `{key>=value, key}` if it stands here.
[[nodiscard]] std::vector<Filter> parse_filters(LineScanner& in);
/// `( a | b )` of words or quoted words.
[[nodiscard]] std::vector<std::string> parse_word_choice(LineScanner& in, std::string_view what);

}  // namespace dramatis
