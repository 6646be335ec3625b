// SPDX-License-Identifier: Apache-2.0
#pragma once

// From clusters to nodes and edges. Drafts are appended in any convenient order, then sorted
// and frozen (`freeze`): nodes by type and id, edges by head, type, tail.

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "graph/entity_linker.hpp"
#include "graph/event_linker.hpp"
#include "graph/graph.hpp"
#include "graph/graph_builder.hpp"
#include "graph/link_set.hpp"

namespace dramatis {

/// A node before ordering; stable while drafts are appended.
using DraftIndex = StrongIndex<struct DraftIndexTag>;
inline constexpr DraftIndex kNoDraft{0xFFFF'FFFFU};

/// One piece of evidence; the record that it points into outlives the assembly.
struct EvidenceItem {
  std::uint32_t document = 0;
  const RecordEvidence* evidence = nullptr;
};

struct SupportDraft {
  std::vector<EvidenceItem> items;
  std::vector<std::uint32_t> documents;  ///< also those without an item
  std::uint64_t uncounted = 0;           ///< mentions beyond the items

  void add(std::uint32_t document, const RecordEvidence& evidence) {
    items.push_back({document, &evidence});
    documents.push_back(document);
  }
  void take(SupportDraft&& other) {
    if (items.empty() && documents.empty()) {
      items = std::move(other.items);
      documents = std::move(other.documents);
    } else {
      items.insert(items.end(), other.items.begin(), other.items.end());
      documents.insert(documents.end(), other.documents.begin(), other.documents.end());
    }
    uncounted += other.uncounted;
    other = {};
  }
};

struct NodeDraft {
  Node node;
  std::string key;       ///< what its id is made of, beside the type
  std::string founding;  ///< document and ordinal in it, for homonyms
  bool has_external_id = false;
  SupportDraft support;
  std::vector<std::pair<std::uint32_t, Merge>> merges;  ///< with the document's number
};

struct EdgeDraft {
  std::string type;
  TypeId relation = kNoType;
  DraftIndex head, tail;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Assertion assertion = Assertion::asserted;
  bool symmetric = false;
  std::string validity;  ///< "2014/2024", "2024-10-01", or empty
  std::vector<std::pair<std::string, std::string>> attributes;
  SupportDraft support;
};

/// Where an edge draft comes among the others.
struct EdgeOrder {
  NodeIndex head;
  std::uint32_t type = 0;  ///< rank of its name
  NodeIndex tail;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  std::uint32_t draft = 0;

  [[nodiscard]] std::strong_ordering compare(const EdgeOrder& o) const {
    return std::tie(head, type, tail, polarity, modality) <=> std::tie(o.head, o.type, o.tail, o.polarity, o.modality);
  }
};

/// Values of properties with how many documents give each: the most frequent one stands under its
/// key; if there are others, all stand as a list under `key` + "_all".
class PropertyVotes {
 public:
  void add(std::string_view key, std::string_view value) {
    if (!value.empty()) ++votes_[std::string(key)][std::string(value)];
  }
  void write(std::vector<Property>& to) const;

 private:
  std::map<std::string, std::map<std::string, std::uint32_t>> votes_;
};

class Assembly {
 public:
  Assembly(LinkSet set, const Vocabulary& vocabulary, const GraphOptions& options);

  /// Does everything. Call once.
  [[nodiscard]] std::unique_ptr<Graph::Data> run();

 private:
  void add_entity_nodes();
  void add_entity_node(std::uint32_t cluster);
  void add_event_nodes();
  void add_event_node(std::uint32_t cluster);
  void add_document_nodes();
  void add_claim_nodes();
  void give_ids(std::uint32_t first, std::uint32_t last);

  void add_relation_edges();
  void add_role_edges();
  void add_document_edges();
  /// By entity draft: the country whose capital it is; empty for all others.
  [[nodiscard]] std::vector<std::string> capitals_stand_for() const;
  void add_edge(EdgeDraft edge) { edges_.push_back(std::move(edge)); }

  [[nodiscard]] Support make_support(SupportDraft& draft) const;
  [[nodiscard]] std::unique_ptr<Graph::Data> freeze();
  void freeze_nodes(Graph::Data& data);
  void freeze_edges(Graph::Data& data);
  [[nodiscard]] std::vector<EdgeOrder> order_edges() const;
  [[nodiscard]] Edge merge_edges(std::span<const EdgeOrder> same);
  void freeze_links(Graph::Data& data) const;

  [[nodiscard]] DraftIndex entity_node(std::uint32_t document, EntityIndex entity) const;
  [[nodiscard]] DraftIndex event_node(std::uint32_t document, EventIndex event) const;
  [[nodiscard]] NodeDraft& draft(DraftIndex d) { return nodes_[d.value]; }
  [[nodiscard]] const NodeDraft& draft(DraftIndex d) const { return nodes_[d.value]; }

  friend class ClaimAssembly;

  LinkSet set_;
  const Vocabulary& vocabulary_;
  GraphOptions options_;
  EntityClusters entities_;
  EventClusters events_;
  std::vector<NodeDraft> nodes_;
  std::vector<EdgeDraft> edges_;
  std::uint32_t first_event_ = 0, first_document_ = 0, first_claim_ = 0;  // drafts; entities begin at 0
  std::vector<NodeIndex> final_;                                          // by draft
  std::vector<std::string> names_;                                        // of entity nodes, by draft
};

/// The text of a quantity: "about 10000 soldier", "10000-12000 soldier".
[[nodiscard]] std::string to_text(const RecordQuantity& quantity);
/// Shortest text that reads back as the same double; no exponent for whole numbers below 1e15.
[[nodiscard]] std::string to_text(double value);
/// "planned from" → "planned_from", "fromDate" → "from_date": keys of properties.
[[nodiscard]] std::string property_key(std::string_view name);

}  // namespace dramatis
