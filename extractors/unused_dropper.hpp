// SPDX-License-Identifier: Apache-2.0
#pragma once

// Last stage: entities without a name that no fact needs are removed with their mentions, and indices are closed up.
// An analyst keeps no node for "the man" who does nothing, nor for those whom nothing tells from others and who take
// part only in what has not happened ("the state must consult *experts*"), or are only turned to ("appealed to
// *donors*"); there the argument keeps its words. "Four inmates", "Asian donors", "the hostages" and whoever speaks
// stay.
//
// Reads all facts; writes entities, mentions, arguments.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

[[nodiscard]] std::unique_ptr<Extractor> make_unused_dropper(const Vocabulary* vocabulary);

}  // namespace dramatis
