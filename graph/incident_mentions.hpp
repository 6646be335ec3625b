// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which mentions of events in one document make one node, and which make none.

#include <vector>

#include "graph/document_record.hpp"

namespace dramatis {

/// For each event of the record the first mention of its happening with its type: those with the same one make one node
/// (a node has one type). `kNoEvent` for place holders, and for a happening of which no mention tells anything: who
/// took part, when or where it was, how many there were, what it led to. "It could lead to *war*", "as *talks* go on"
/// name a kind of happening, which nobody would look for in a graph. Linear in events, but for the look-up of
/// incidents.
[[nodiscard]] std::vector<EventIndex> first_mentions(const DocumentRecord::Data& record);

}  // namespace dramatis
