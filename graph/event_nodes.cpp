// SPDX-License-Identifier: Apache-2.0
// Nodes of events: what all documents say of one happening.
#include <algorithm>
#include <map>
#include <set>

#include "graph/assembly.hpp"
#include "graph/name_key.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kMostNamed = 3;

// From what happened to what is only thought of.
int unreality(Modality m) {
  switch (m) {
    case Modality::actual: return 0;
    case Modality::ordered: return 1;
    case Modality::planned: return 2;
    case Modality::demanded: return 3;
    case Modality::possible: return 4;
    case Modality::hypothetical: return 5;
  }
  return 5;
}

using Votes = std::map<std::string, std::set<std::uint32_t>>;  // value to documents

// The value that most documents give.
const std::string& most_supported(const Votes& votes) {
  auto best = votes.begin();
  for (auto it = votes.begin(); it != votes.end(); ++it)
    if (it->second.size() > best->second.size()) best = it;
  return best->first;
}

std::vector<std::string> keys(const Votes& votes) {
  std::vector<std::string> out;
  for (const auto& [value, documents] : votes) out.push_back(value);
  return out;
}

}  // namespace

void Assembly::add_event_nodes() {
  for (std::uint32_t c = 0; c < events_.members.size(); ++c) add_event_node(c);
}

void Assembly::add_event_node(std::uint32_t c) {
  NodeDraft out = open_node();
  Node& node = out.node;
  node.type = vocabulary_.event;
  node.polarity = Polarity::negated;
  node.modality = Modality::hypothetical;
  bool is_asserted = false;
  Votes times, time_texts;
  std::optional<DayWindow> window;
  std::map<RoleId, std::map<RecordQuantity, std::set<std::uint32_t>>> quantities;
  std::map<RoleId, Votes> texts;
  std::vector<EventFiller> fillers;
  for (const std::uint32_t at : events_.members[c]) {
    const DocumentEvent& event = events_.events[at];
    node.subtype = event.type;
    fillers.insert(fillers.end(), event.fillers.begin(), event.fillers.end());
    if (event.has_own_time && (!window || event.window->days() < window->days())) window = event.window;
    for (const EventIndex m : event.mentions) {
      const DocumentRecord::Data& record = set_.record(event.document);
      const RecordEvent& mention = record.events[m.value];
      add_item(event.document, mention.evidence);
      add_place(event.document, 0);
      if (mention.polarity == Polarity::affirmed) node.polarity = Polarity::affirmed;
      if (unreality(mention.modality) < unreality(node.modality)) node.modality = mention.modality;
      is_asserted = is_asserted || !mention.is_claimed();
      if (!mention.time.empty()) times[mention.time.str()].insert(event.document);
      if (!mention.time_text.empty()) time_texts[mention.time_text.str()].insert(event.document);
      for (const RecordArgument& a : mention.arguments) {
        if (a.quantity != kNoQuantity) quantities[a.role][record.quantities[a.quantity.value]].insert(event.document);
        else if (!a.text.empty()) texts[a.role][a.text.str()].insert(event.document);
      }
    }
    node.merges.push_back({NodeIndex(event.document), vocabulary_.name(event.type),
                           at == events_.members[c].front() ? "founding" : "same-event"});
  }
  const auto& info = vocabulary_.info(node.subtype);
  node.properties.push_back(
      {"assertion", std::string(name_of(is_asserted ? Assertion::asserted : Assertion::claimed))});
  if (info.parent != kNoType) node.properties.push_back({"class", std::string(vocabulary_.name(info.parent))});
  const auto agent = vocabulary_.role("agent");
  const bool has_actor =
      std::any_of(fillers.begin(), fillers.end(), [&](const EventFiller& f) { return f.role == agent; });
  const std::string_view plover = vocabulary_.plover(node.subtype, has_actor, node.polarity, node.modality);
  if (!plover.empty()) node.properties.push_back({"plover", std::string(plover)});
  if (!times.empty()) {
    node.properties.push_back({"time", most_supported(times)});
    if (times.size() > 1) node.properties.push_back({"time_all", keys(times)});
  } else if (!time_texts.empty()) {
    node.properties.push_back({"time_text", most_supported(time_texts)});
  }
  if (window) {
    node.properties.push_back({"start_date", iso_date(window->first)});
    node.properties.push_back({"end_date", iso_date(window->last)});
  }
  for (const auto& [role, values] : quantities) {
    const std::string key = property_key(vocabulary_.role_name(role));
    auto best = values.begin();
    for (auto it = values.begin(); it != values.end(); ++it)
      if (it->second.size() > best->second.size()) best = it;
    node.properties.push_back({key, best->first.value});
    if (!best->first.unit.empty()) node.properties.push_back({key + "_unit", best->first.unit});
    node.properties.push_back({key + "_qualifier", std::string(name_of(best->first.qualifier))});
    if (values.size() < 2) continue;
    std::vector<std::string> all;
    for (const auto& [quantity, documents] : values) all.push_back(to_text(quantity));
    node.properties.push_back({key + "_all", std::move(all)});
  }
  for (const auto& [role, values] : texts)
    node.properties.push_back({property_key(vocabulary_.role_name(role)) + "_text", keys(values)});

  // "Deployment: North Korea, North Korean troops, Russia": participants in the order of roles, those
  // of most documents first.
  std::map<EventFiller, std::size_t> count;
  for (const EventFiller& f : fillers) ++count[f];
  std::vector<std::pair<EventFiller, std::size_t>> ranked(count.begin(), count.end());
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.first.role, b.second) < std::tuple(b.first.role, a.second);
  });
  node.name = vocabulary_.name(node.subtype);
  std::set<std::uint32_t> named;
  for (const auto& [filler, n] : ranked) {
    if (named.size() == kMostNamed || !named.insert(filler.cluster).second) continue;
    node.name += named.size() == 1 ? ": " : ", ";
    node.name += nodes_[filler.cluster].node.name;
  }
  out.key = fold_name(node.name);
  const DocumentEvent& first = events_.events[events_.members[c].front()];
  out.founding_document = first.document;
  out.founding_ordinal = first.mentions.front().value;
  close_node(std::move(out));
}

}  // namespace dramatis
