// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who says what: quotations and reported speech with content, cue and source, and after
// coreference the speaker. What is said inside is a claim of that speaker (`attribution_of`).

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

/// "tokens, tags → quotes, token flags". Speakers that are named in the source are set at once.
[[nodiscard]] std::unique_ptr<Extractor> make_quote_finder(const Lexicon& lexicon, TypeId place);

}  // namespace dramatis
