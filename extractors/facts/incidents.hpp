// SPDX-License-Identifier: Apache-2.0
#pragma once

// Mentions of one happening in an article become one incident: "Gunmen attacked a post on Tuesday.
// … The attack killed 17 soldiers." Two attacks of one report stay two: mentions are joined only
// where nothing they say differs, and a mention that says nothing (neither actor, target, place
// nor time) joins the nearest one before it only if it is definite ("the attack").
//
// Reads events with arguments; writes `Event::incident`, counted from 0 in the order of first mentions.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

[[nodiscard]] std::unique_ptr<Extractor> make_incidents(const Knowledge& knowledge);

}  // namespace dramatis
