// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which events of which documents are one happening. Inside a document the reading half has
// decided already (`Event::incident`). Across documents two events are one when they have the
// same type, could be at the same time, and enough of their participants agree:
//
//   2 for each participant in the same role, 1 for one in another role, 1 for a related one
//   ("North Korea", "North Korean troops"; "Kursk", "Russia" where one lies in the other),
//   1 for an equal quantity, 1 for the same noun for an unnamed one ("troops"), 1 for the same
//   day in so many words; 3 off for each role that two strangers fill.
//   Four points are enough within a few days, or, where an article has no date, between articles
//   about one story; where only a year or nothing is known, six.
//
// What happens to a named person once (who is born, dies, is killed) is one event whatever else is told of it, unless
// the days that articles give lie more than a week apart. Wire copies of one text (a family) need two points. What only
// may happen or is demanded is not the same as what happened.

#include <cstdint>
#include <optional>
#include <vector>

#include "graph/entity_linker.hpp"
#include "graph/time_window.hpp"

namespace dramatis {

struct EventFiller {
  RoleId role = kNoRole;
  std::uint32_t cluster = kNoCluster;  ///< of the entity clusters
  auto operator<=>(const EventFiller&) const = default;
};

struct EventQuantity {
  RoleId role = kNoRole;
  RecordQuantity quantity;
  auto operator<=>(const EventQuantity&) const = default;
};

/// One incident of one document: all its mentions.
struct DocumentEvent {
  std::uint32_t document = 0;
  TypeId type = kNoType;
  std::vector<EventIndex> mentions;       ///< ascending
  std::vector<EventFiller> fillers;       ///< ascending, unique
  std::vector<EventQuantity> quantities;  ///< ascending, unique
  std::optional<DayWindow> window;        ///< said in the text, else days around publication
  bool has_own_time = false;              ///< said in the text
  std::vector<std::uint32_t> once;        ///< clusters of persons to whom it happens once; ascending
  bool is_real = true;                    ///< happened, or is planned or ordered; not merely possible or demanded
};

struct EventClusters {
  std::vector<DocumentEvent> events;                 ///< by document, then first mention
  std::vector<std::uint32_t> cluster;                ///< of each of them
  std::vector<std::vector<std::uint32_t>> members;   ///< of each cluster, ascending; clusters by first member
  std::vector<std::vector<std::uint32_t>> event_of;  ///< by document and `EventIndex`; `kNoCluster` for a place holder
};

/// Near linear: pairs are looked for among events that share a type and a participant, sorted by time.
[[nodiscard]] EventClusters link_events(const LinkSet& set, const EntityClusters& entities,
                                        const Vocabulary& vocabulary);

}  // namespace dramatis
