// SPDX-License-Identifier: Apache-2.0
#pragma once

// Mentions of one happening in an article become one incident: "Gunmen attacked a post on Tuesday.
// … The attack killed 17 soldiers." Two attacks of one report stay two: mentions are joined only
// where nothing they say differs: two names in one role, two times. A mention that agrees in nothing
// joins the nearest one before it if it is definite ("the attack") and says nothing, or if its class is one
// of which reports tell one at a time (grammar/incident_class).
//
// Some types are sides of one happening: a bomb goes off, that is an attack, it kills. If they did happen, their
// mentions are joined across types, until another target, day, place or name begins another incident.
//
// Reads events with arguments; writes `Event::incident`, counted from 0 in the order of first mentions.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

[[nodiscard]] std::unique_ptr<Extractor> make_incidents(const Knowledge& knowledge);

}  // namespace dramatis
