// SPDX-License-Identifier: Apache-2.0
#pragma once

// Actor → actor edges computed from events, for pictures in which events are no nodes: "North
// Korea —DEPLOYMENT→ Russia".

#include <vector>

#include "graph/graph.hpp"

namespace dramatis {

struct DerivedEdges {
  std::vector<Edge> edges;
  std::vector<std::vector<Evidence>> evidence;  ///< what theirs are views of
};

/// From each filler of an event's first filled role (the agent, if there is one) to each filler
/// of the other roles; where only one role is filled, between its fillers, without direction.
/// Claims, documents, things, places where something merely happens, and unnamed ones take no part
/// (groups and organizations of a known nationality do: "North Korean troops"); events with more than
/// twelve participants are left out, since everybody would know everybody. A capital that acts ("Moscow signed") gives
/// way to its country where that is a node. All edges of one type
/// between two actors are one, with the support of all events; `events` lists their ids.
/// Ordered by head, type, tail; marked `derived`. Linear.
[[nodiscard]] DerivedEdges derived_edges(GraphView view);

}  // namespace dramatis
