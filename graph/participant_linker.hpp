// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who takes the same part in one event of several documents: unnamed ones that nothing but the event tells to be the
// same. One paper writes of "3,000 North Korean troops", another of "troops", a third of "some 3,000 soldiers"; where
// their deployments are one event, so are its troops. They need the same noun or the same count, and countries and
// describing words that do not differ; two that one document tells of side by side are two.
//
// Their units get the rule `same-part`. Clusters and fillers are numbered anew.

#include "graph/entity_linker.hpp"
#include "graph/event_linker.hpp"

namespace dramatis {

/// Near linear: only fillers of one role of one event are held against each other.
void link_participants(const LinkSet& set, EntityClusters& entities, EventClusters& events);

}  // namespace dramatis
