// SPDX-License-Identifier: Apache-2.0
#pragma once

// The stages of `text/` as extractors, so that one list holds the whole pipeline.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

class GrammarWords;

/// "text → tokens, zones, sentences": tokenizer, zone finder, sentence splitter.
[[nodiscard]] std::unique_ptr<Extractor> make_token_stage(const Knowledge& knowledge,
                                                          std::shared_ptr<const GrammarWords> words);
/// "tokens, sentences → tags, lemmas".
[[nodiscard]] std::unique_ptr<Extractor> make_tag_stage(const Knowledge& knowledge,
                                                        std::shared_ptr<const GrammarWords> words);
/// "tags, mentions → chunks, functions, clauses".
[[nodiscard]] std::unique_ptr<Extractor> make_clause_stage(const Knowledge& knowledge,
                                                           std::shared_ptr<const GrammarWords> words);
/// "tokens → lexicon matches".
[[nodiscard]] std::unique_ptr<Extractor> make_lexicon_stage(const Knowledge& knowledge);

}  // namespace dramatis
