// SPDX-License-Identifier: Apache-2.0
#include "graph/incident_mentions.hpp"

#include <map>
#include <utility>

namespace dramatis {

std::vector<EventIndex> first_mentions(const DocumentRecord::Data& record) {
  std::vector<EventIndex> first(record.events.size(), kNoEvent);
  std::map<std::pair<std::uint32_t, TypeId>, EventIndex> incidents;
  for (std::uint32_t e = 0; e < first.size(); ++e) {
    const RecordEvent& event = record.events[e];
    if (event.type == kNoType) continue;
    first[e] = EventIndex(e);
    if (event.incident != kNoIncident)
      first[e] = incidents.try_emplace({event.incident, event.type}, EventIndex(e)).first->second;
  }
  std::vector<bool> is_told(first.size());
  for (std::uint32_t e = 0; e < first.size(); ++e) {
    if (first[e] == kNoEvent) continue;
    const RecordEvent& event = record.events[e];
    if (!event.arguments.empty() || !event.time.empty() || !event.time_text.empty()) is_told[first[e].value] = true;
    for (const RecordArgument& a : event.arguments)
      if (a.event != kNoEvent && first[a.event.value] != kNoEvent) is_told[first[a.event.value].value] = true;
  }
  for (EventIndex& f : first)
    if (f != kNoEvent && !is_told[f.value]) f = kNoEvent;
  return first;
}

}  // namespace dramatis
