// SPDX-License-Identifier: Apache-2.0
#pragma once

// One line of a spaCy EntityRuler file, as our rule language says it:
//
//   {"label": "ORG", "pattern": "Nordhavn Bank"}                              phrase
//   {"label": "GPE", "pattern": [{"LOWER": "port"}, {"IS_TITLE": true}]}      match   "port" cap
//
// | spaCy                                   | here                                   |
// |---|---|
// | LOWER; TEXT, ORTH; LEMMA; TAG           | "word"; 'Word'; lemma(word); tag(NN)   |
// | … {"IN": ["a", "b"]}                    | a choice                               |
// | IS_TITLE, IS_UPPER, IS_LOWER            | cap, acronym, lower                    |
// | IS_DIGIT, LIKE_NUM, IS_ALPHA, IS_PUNCT  | number, number, word, punctuation      |
// | ENT_TYPE                                | a mention of that type                 |
// | OP "?", "*", "+", "{2}", "{1,3}"        | ? * + {2} {1,3}                        |
// | {} (any token)                          | any                                    |

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"

namespace dramatis {

struct RulerPattern {
  std::string label;
  std::string phrase;  ///< of a pattern that is a string; else empty
  std::string match;   ///< of a token pattern: elements of a `match` line
  std::string id;
};

/// `type_of` gives the name of our type for a label, or "". Nothing if the line is wrong (an error is added) or
/// cannot be said in our language (a warning is added, which names the key).
[[nodiscard]] std::optional<RulerPattern> parse_ruler_line(std::string_view line, const std::string& path,
                                                           std::uint64_t number,
                                                           const std::function<std::string(std::string_view)>& type_of,
                                                           std::vector<Diagnostic>& diagnostics);

}  // namespace dramatis
