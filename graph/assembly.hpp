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

/// Some in a row of the assembly's items or places.
struct Range {
  std::uint32_t begin = 0, end = 0;
};

/// What one document says of a node.
struct Place {
  std::uint32_t document = 0;
  bool is_only = false;  ///< no other document speaks of the node
  Range items;
  std::uint64_t uncounted = 0;  ///< mentions beyond the items
};

/// What a node rests on.
struct SupportDraft {
  Range items, places;
};

struct NodeDraft {
  Node node;
  std::string key;  ///< what its id is made of, beside the type
  /// Document and ordinal in it, for homonyms.
  std::uint32_t founding_document = 0, founding_ordinal = 0;
  SupportDraft support;
};

/// What one sentence makes an edge; edges alike become one. Where a node is mentioned follows from its places.
struct EdgeDraft {
  std::uint16_t type = 0;  ///< in the assembly's `edge_types_`
  TypeId relation = kNoType;
  DraftIndex head, tail;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Assertion assertion = Assertion::asserted;
  bool symmetric = false;
  RareText validity;  ///< "2014/2024", "2024-10-01", or empty
  const RecordRelation* attributes = nullptr;
  const std::string* stands_for = nullptr;
  EvidenceItem item;
};

/// Where an edge draft comes among the others.
struct EdgeOrder {
  NodeIndex head;
  NodeIndex tail;
  std::uint16_t type = 0;  ///< rank of its name
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  std::uint32_t draft = 0;  ///< behind the drafts come the places of nodes

  [[nodiscard]] std::strong_ordering compare(const EdgeOrder& o) const {
    return std::tie(head, type, tail, polarity, modality) <=> std::tie(o.head, o.type, o.tail, o.polarity, o.modality);
  }
};

/// Values of properties with how many documents give each: the most frequent one stands under its
/// key; if there are others, all stand as a list under `key` + "_all". What is added stays where it is until `write`.
class PropertyVotes {
 public:
  void add(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    for (Vote& vote : votes_)
      if (vote.value == value && vote.key == key) {
        ++vote.count;
        return;
      }
    votes_.push_back({key, value, 1});
  }
  /// In the order of keys. Empty afterwards.
  void write(std::vector<Property>& to);

 private:
  struct Vote {
    std::string_view key, value;
    std::uint32_t count;
  };
  static void write_all(std::span<const Vote> votes, std::vector<Property>& to);
  std::vector<Vote> votes_;
};

/// `property_key` of names that come again and again.
class PropertyKeys {
 public:
  std::string_view operator()(std::string_view name);

 private:
  std::map<std::string, std::string, std::less<>> keys_;
};

class Assembly {
 public:
  Assembly(LinkSet set, const Vocabulary& vocabulary, const GraphOptions& options);

  /// Does everything. Call once.
  [[nodiscard]] std::unique_ptr<Graph::Data> run();

 private:
  /// About as many as there will be.
  [[nodiscard]] std::size_t most_nodes() const;
  void add_entity_nodes();
  void add_entity_node(std::uint32_t cluster);
  void add_event_nodes();
  void add_event_node(std::uint32_t cluster);
  void add_document_nodes();
  void add_claim_nodes();
  void give_ids(std::uint32_t first, std::uint32_t last);
  [[nodiscard]] std::string founding(const NodeDraft& node) const;

  void add_relation_edges();
  void add_role_edges();
  /// By entity draft: the country whose capital it is; empty for all others.
  [[nodiscard]] std::vector<std::string> capitals_stand_for() const;
  [[nodiscard]] std::uint16_t edge_type(std::string_view name);
  void add_edge(EdgeDraft edge) { edges_.push_back(std::move(edge)); }

  /// Items and places that are added from here to `close_node` are the node's.
  [[nodiscard]] NodeDraft open_node();
  [[nodiscard]] SupportDraft open_support();
  void close_support(SupportDraft& support) const;
  void close_node(NodeDraft node);
  void add_item(std::uint32_t document, const RecordEvidence& evidence) { items_.push_back({document, &evidence}); }
  /// Documents come in ascending order.
  void add_place(std::uint32_t document, std::uint64_t uncounted);

  /// What every piece of evidence asks of its document, together and without the way through its record.
  struct DocumentFacts {
    const DocumentRecord::Data* record = nullptr;
    std::string_view date;
    std::uint32_t family = 0;
    NodeIndex node;
  };

  [[nodiscard]] std::unique_ptr<Graph::Data> freeze();
  void gather_documents();
  void freeze_nodes(Graph::Data& data);
  void order_nodes(Graph::Data& data);
  void sort_items(SupportDraft& support);
  template <class T>
  [[nodiscard]] static std::span<T> of(std::vector<T>& all, Range range) {
    return std::span(all).subspan(range.begin, range.end - range.begin);
  }
  void freeze_edges(Graph::Data& data);
  void fetch(std::span<const EdgeOrder> order, std::size_t at, const Graph::Data& data) const;
  [[nodiscard]] std::vector<EdgeOrder> order_edges() const;
  [[nodiscard]] bool is_mention(const EdgeOrder& order) const { return order.draft >= edges_.size(); }
  [[nodiscard]] bool is_same(const EdgeOrder& a, const EdgeOrder& b) const;
  [[nodiscard]] Edge merge_edges(std::span<const EdgeOrder> same, Graph::Data& data);
  [[nodiscard]] Edge mention_edge(const EdgeOrder& order, Graph::Data& data);
  void freeze_documents(Graph::Data& data) const;

  void count_support(std::span<const EvidenceItem> items, std::span<const Place> places, Support& out);
  [[nodiscard]] std::span<const Evidence> shown(std::span<const EvidenceItem> items, Graph::Data& data);

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
  std::vector<SupportDraft> supports_;  // of nodes, when these have moved on
  std::vector<EvidenceItem> items_;     // of nodes
  std::vector<Place> places_;
  std::size_t first_place_ = 0;  // of the open node
  std::vector<EdgeDraft> edges_;
  static constexpr std::uint16_t kMentionedIn = 0;
  std::vector<std::string> edge_types_ = {"MENTIONED_IN"};
  std::vector<std::string> stands_for_;                                   // by entity draft
  std::uint32_t first_event_ = 0, first_document_ = 0, first_claim_ = 0;  // drafts; entities begin at 0
  std::vector<NodeIndex> final_;                                          // by draft
  std::vector<DocumentFacts> documents_;
  PropertyKeys keys_;
  std::vector<std::uint32_t> families_;  // of a support; kept for its room
};

/// The text of a quantity: "about 10000 soldier", "10000-12000 soldier".
[[nodiscard]] std::string to_text(const RecordQuantity& quantity);
/// Shortest text that reads back as the same double; no exponent for whole numbers below 1e15.
[[nodiscard]] std::string to_text(double value);
/// "planned from" → "planned_from", "fromDate" → "from_date": keys of properties.
[[nodiscard]] std::string property_key(std::string_view name);

}  // namespace dramatis
