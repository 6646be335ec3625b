// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds runs of tokens that may be names: capitalised words with the small words between them
// ("Bank of the North", "Ursula von der Leyen"), whole sentences in upper or title case with
// rules of their own. What a run is made into, `RunSplitter` knows.

#include <vector>

#include "extractors/names/candidate.hpp"
#include "extractors/names/name_classes.hpp"
#include "extractors/names/word_use.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

/// Appends the candidates of all sentences outside of furniture, ascending by begin in each
/// sentence; sentences in upper case come last, since they are read with the names of the others.
/// Linear in the tokens.
void find_candidates(const AnnotatedDocument& document, const TokenClasses& classes, const WordUse& use,
                     std::vector<Candidate>& out);

}  // namespace dramatis::names
