// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads `.lex` files, the source form of lexicons:
//
//     lexicon  position
//     case     any                       # any | exact | capitalized
//     source   written for dramatis, 2026
//     licence  Apache-2.0
//     match    no                        # optional: read word by word only, not looked for in text
//     # canonical | other forms ; features
//     chief executive | CEO ; level=top, branch=business
//
// A user's file may add to a lexicon of the pack in place of replacing it; it then has the
// pack's case rule, and its entries go before the pack's:
//
//     adds-to  position
//     chief zookeeper
//
// `#` starts a comment at the start of a line or after white space. A backslash takes the
// meaning from the character behind it: `\;` `\|` `\,` `\=` `\#` `\\`. A feature is `key=value`
// or a bare `key`. Several files may add to one lexicon; they agree on its case rule.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

/// One entry as written, escapes undone. A bare feature has the value "1".
struct ParsedEntry {
  std::vector<std::string> forms;  ///< the first is the canonical one; never empty
  std::vector<std::pair<std::string, std::string>> features;
  std::uint32_t line = 0;
};

struct ParsedLexicon {
  std::string name;
  CaseRule case_rule = CaseRule::any;
  bool adds = false;       ///< header `adds-to`: the pack's entries stay
  bool is_matched = true;  ///< header `match no`: `Lexicon::match` leaves it out
  std::string source;
  std::string licence;
  std::string file;
  std::vector<ParsedEntry> entries;
};

/// Parses the text of one `.lex` file; `file` names it in diagnostics. Everything wrong is
/// appended to `diagnostics` with line and column, and the rest is read on.
[[nodiscard]] ParsedLexicon parse_lex_file(std::string_view text, std::string_view file,
                                           std::vector<Diagnostic>& diagnostics);

/// A plain list of names, one a line, as a lexicon: `#` comments and empty lines are skipped, nothing is
/// special inside a line. The name is that of the file without folder and suffix.
[[nodiscard]] ParsedLexicon parse_name_list(std::string_view text, std::string_view file);

}  // namespace dramatis
