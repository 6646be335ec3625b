// SPDX-License-Identifier: Apache-2.0
#pragma once

// From rule files to the sections of a pack image, on top of the compiled words and lexicons:
//
//     CompiledPack pack = compile_pack(sources);
//     const std::vector<std::byte> bytes = pack.image.finish(pack.hash);      // words and lexicons
//     const Lexicon lexicon{PackImage(bytes)};
//     compile_rules(rule_sources(sources), lexicon, vocabulary, pack.image);  // throws RuleError
//     write(pack.image.finish(pack.hash));
//
// A user's rules (`--rules DIR`) go the same way at start, over the overlay's image:
//
//     CompiledPack pack = compile_overlay(base_lexicon, base_image, sources);
//     … Lexicon lexicon(base_image, PackImage(bytes)) …
//     compile_rules(overlay_rule_sources(rule_sources(base_image), rule_sources(sources)), lexicon, vocabulary,
//     pack.image); … RuleSet rules(PackImage(second bytes), lexicon, vocabulary) …         // base rules with the
//     user's on top

#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/pack_image.hpp"
#include "matcher/rule_ast.hpp"
#include "matcher/rule_sources.hpp"
#include "model/diagnostic.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// Parses, checks and compiles. Returns warnings; throws `RuleError` with all errors. The same
/// sources and lexicon give the same bytes. A few tens of milliseconds for a thousand rules.
std::vector<Diagnostic> compile_rules(const RuleSources& sources, const Lexicon& lexicon, const Vocabulary& vocabulary,
                                      PackImageBuilder& builder);

/// What `dramatis rules check` prints: all errors and warnings, by file and line. Examples are not
/// run here (see `matcher/examples.hpp`).
[[nodiscard]] std::vector<Diagnostic> check_rules(const RuleSources& sources, const Lexicon& lexicon,
                                                  const Vocabulary& vocabulary);

/// The rules of the sources as they were written, overlays applied, in the order of the pack; with
/// their examples. What cannot be parsed is left out.
[[nodiscard]] std::vector<Rule> rules_of(const RuleSources& sources);

}  // namespace dramatis
