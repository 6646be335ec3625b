// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sequences that make mentions ("rule harbour … makes Facility"), and lists of names, which load as
// such rules. They run behind the document's own choice of names and add to it or overrule it:
//
//   certain            the span becomes a mention of the rule's type; names that it overlaps give way,
//                      unless one of them is longer ("Nordhavn" of a list inside "Nordhavn Bank")
//   likely, possible   only where no name was found
//
// Of rules that overlap each other the surer one stays, then the longer, then the one that begins
// first. Reads tokens, lexicon matches, mentions; writes mentions and entities. Costs nothing if no
// rule of the pack makes mentions, else one run of the phases that have such rules.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

[[nodiscard]] std::unique_ptr<Extractor> make_ruled_names(const Knowledge& knowledge);

}  // namespace dramatis
