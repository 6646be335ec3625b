// SPDX-License-Identifier: Apache-2.0
#pragma once

// From rule files to the sections of the pack image. The pack compiler calls it once the words
// and lexicons are there:
//
//     for (const std::string& w : words_of_rules(sources)) …      // become words of the pack
//     …words and lexicons are compiled; Lexicon lexicon(PackImage(builder.finish(…)))…
//     const auto warnings = compile_rules(sources, lexicon, vocabulary, builder);   // throws RuleError
//
// A user's rules (`--rules DIR`) go the same way when the program starts, into an image of their
// own: `compile_rule_overlay`.

#include <string>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/pack_image.hpp"
#include "matcher/rule_ast.hpp"
#include "matcher/rule_sources.hpp"
#include "model/diagnostic.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// Every word and lemma that rules name, folded, sorted, without doubles. Broken lines are passed over.
[[nodiscard]] std::vector<std::string> words_of_rules(const RuleSources& sources);

/// Parses, checks and compiles. Returns warnings; throws `RuleError` with all errors. The same
/// sources and lexicon give the same bytes.
std::vector<Diagnostic> compile_rules(const RuleSources& sources, const Lexicon& lexicon, const Vocabulary& vocabulary,
                                      PackImageBuilder& builder);

/// Base rules of `image` with `overlay` on top, as an image with rule sections alone; give it to
/// `RuleSet` together with the same lexicon and vocabulary. A few tens of milliseconds.
[[nodiscard]] std::vector<std::byte> compile_rule_overlay(const PackImage& image, const RuleSources& overlay,
                                                          const Lexicon& lexicon, const Vocabulary& vocabulary,
                                                          std::vector<Diagnostic>& warnings);

/// What `dramatis rules check` prints: all errors and warnings, errors first within a file's order.
/// Examples are not run here (see `matcher/examples.hpp`).
[[nodiscard]] std::vector<Diagnostic> check_rules(const RuleSources& sources, const Lexicon& lexicon,
                                                  const Vocabulary& vocabulary);

}  // namespace dramatis
