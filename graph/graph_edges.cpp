// SPDX-License-Identifier: Apache-2.0
// Edges: relations and participants of events. Where everything is mentioned follows from its places (`freeze.cpp`).
#include <map>

#include "graph/assembly.hpp"

namespace dramatis {

namespace {

// "from" and "until" of a relation, else the time at which it is said to hold.
std::string validity_of(const RecordRelation& relation) {
  std::string from;
  std::string until;
  for (const auto& [key, value] : relation.attributes) {
    if (key == "from") from = value;
    if (key == "until") until = value;
  }
  if (!from.empty() || !until.empty()) return from + '/' + until;
  return day_window(relation.time) ? relation.time.str() : std::string();
}

const std::string* text_property(const Node& node, std::string_view key) {
  for (const Property& p : node.properties)
    if (p.key == key) return std::get_if<std::string>(&p.value);
  return nullptr;
}

}  // namespace

// "Moscow signed the pact": the capital is read as its country's government. The edge still leads to the
// city, which is what the text names, and says for which country it stands.
std::vector<std::string> Assembly::capitals_stand_for() const {
  std::map<std::string, std::string> countries;  // by code
  for (std::uint32_t n = 0; n < first_event_; ++n) {
    const Node& node = nodes_[n].node;
    const std::string* code = text_property(node, "country");
    if (node.subtype == vocabulary_.country && code != nullptr) countries.try_emplace(*code, node.name);
  }
  std::vector<std::string> out(first_event_);
  for (std::uint32_t n = 0; n < first_event_; ++n) {
    const std::string* code = text_property(nodes_[n].node, "capital");
    if (code == nullptr || nodes_[n].node.subtype == vocabulary_.country) continue;
    const auto country = countries.find(*code);
    out[n] = country == countries.end() ? *code : country->second;
  }
  return out;
}

void Assembly::add_relation_edges() {
  for (std::uint32_t d = 0; d < set_.size(); ++d)
    for (const RecordRelation& relation : set_.record(d).relations) {
      const DraftIndex head = entity_node(d, relation.head);
      const DraftIndex tail = entity_node(d, relation.tail);
      if (head == kNoDraft || tail == kNoDraft || head == tail) continue;  // two names of what turned out to be one
      EdgeDraft edge;
      edge.type = edge_type(upper_snake(vocabulary_.name(relation.type)));
      edge.relation = relation.type;
      edge.head = head;
      edge.tail = tail;
      edge.polarity = relation.polarity;
      edge.modality = relation.modality;
      edge.assertion = relation.is_claimed() ? Assertion::claimed : Assertion::asserted;
      edge.symmetric = vocabulary_.info(relation.type).symmetric;
      edge.validity = validity_of(relation);
      if (!relation.attributes.empty()) edge.attributes = &relation;
      edge.item = {d, &relation.evidence};
      add_edge(std::move(edge));
    }
}

// One edge for each role and filler, with the polarity and modality of the whole event: what
// single sources say stands in claims.
void Assembly::add_role_edges() {
  stands_for_ = capitals_stand_for();
  std::vector<std::uint16_t> types;
  for (std::size_t role = 0; role < vocabulary_.role_count(); ++role)
    types.push_back(edge_type(upper_snake(vocabulary_.role_name(static_cast<RoleId>(role)))));
  const auto agent = vocabulary_.role("agent");
  for (std::uint32_t c = 0; c < events_.members.size(); ++c) {
    const DraftIndex node(first_event_ + c);
    for (const std::uint32_t at : events_.members[c]) {
      const DocumentEvent& event = events_.events[at];
      for (const EventIndex m : event.mentions) {
        const RecordEvent& mention = set_.record(event.document).events[m.value];
        for (const RecordArgument& argument : mention.arguments) {
          const DraftIndex filler = argument.event != kNoEvent ? event_node(event.document, argument.event)
                                                               : entity_node(event.document, argument.entity);
          if (filler == kNoDraft || filler == node) continue;
          EdgeDraft edge;
          edge.type = types[argument.role];
          edge.head = node;
          edge.tail = filler;
          edge.polarity = draft(node).node.polarity;
          edge.modality = draft(node).node.modality;
          if (edge.modality == Modality::actual) edge.modality = argument.modality;
          edge.assertion = mention.is_claimed() ? Assertion::claimed : Assertion::asserted;
          if (argument.role == agent && filler.value < first_event_ && !stands_for_[filler.value].empty())
            edge.stands_for = &stands_for_[filler.value];
          edge.item = {event.document, &mention.evidence};
          add_edge(std::move(edge));
        }
      }
    }
  }
}

}  // namespace dramatis
