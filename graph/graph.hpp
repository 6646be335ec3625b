// SPDX-License-Identifier: Apache-2.0
#pragma once

// The linked graph of a set of articles: what `GraphBuilder` makes and exporters write.
//
//     const Graph graph = builder.build();
//     const GraphView view = graph.view();
//     for (const Node& node : view.nodes())
//       std::cout << node.name << '\t' << node.support.sources << '\n';
//
// Nodes are entities, groups, things, events, claims and documents; every node and edge says
// where it was read (`Support`). A graph is immutable: inside it is a compressed sparse row
// graph of Boost.Graph with the records beside it. Views may be read by several threads.

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/few.hpp"
#include "model/offsets.hpp"
#include "model/syntax.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

using NodeIndex = StrongIndex<struct NodeIndexTag>;
using EdgeIndex = StrongIndex<struct EdgeIndexTag>;
inline constexpr NodeIndex kNoNode{0xFFFF'FFFFU};

/// One place in one article. `span` lies in the text of `document`; `quote` are its bytes, cut
/// at a character boundary where they are long. Texts are views of what the graph keeps once: they are valid while
/// it lives.
struct Evidence {
  NodeIndex document = kNoNode;  ///< the document's node
  ByteSpan span;
  std::uint32_t character_begin = 0;  ///< the same span in code points, as the Web Annotation model counts
  std::uint32_t character_end = 0;
  std::string_view quote;
  std::string_view rule;
  std::string_view speaker;  ///< name of the source when it stands in reported speech, or empty

  auto operator<=>(const Evidence&) const = default;
};

/// What a node or edge rests on.
struct Support {
  std::uint64_t evidence_count = 0;  ///< exact, also where `evidence` is cut
  std::uint32_t sources = 0;         ///< independent ones: families of near-identical articles count once
  std::string_view first_seen;       ///< earliest and latest publication date (YYYY-MM-DD), or empty
  std::string_view last_seen;
  /// Ascending by document id, then span; from as many documents as possible.
  std::span<const Evidence> evidence;

  [[nodiscard]] double weight() const { return static_cast<double>(sources); }
};

using PropertyValue = std::variant<std::string, std::int64_t, double, std::vector<std::string>>;

/// One property; `key` is lower_snake_case.
struct Property {
  std::string key;
  PropertyValue value;
};

/// Why one document's entity or event stands in this node: the name of the merge rule, and for
/// rules that join different names the two names.
struct Merge {
  NodeIndex document = kNoNode;
  RareText name;          ///< as the document has it
  std::string_view rule;  ///< "founding", "same-name", "gazetteer", "transliteration", "acronym" …
};

struct Node {
  std::string id;            ///< 16 hex digits, from content alone
  TypeId type = kNoType;     ///< Person, Organization, …, Event, Claim, Document
  TypeId subtype = kNoType;  ///< Country …; of an event its type (Deployment)
  std::string name;
  std::vector<std::string> aliases;  ///< sorted
  std::vector<std::string> same_as;  ///< IRIs, sorted
  std::vector<Property> properties;  ///< sorted by key
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Support support;
  std::vector<Merge> merges;  ///< in the order of documents
};

/// `asserted`: some document says so in its own voice. `claimed`: only as somebody's words.
enum class Assertion : std::uint8_t { asserted, claimed };
[[nodiscard]] std::string_view name_of(Assertion assertion);

struct Edge {
  std::string id;             ///< 16 hex digits, from content alone
  std::string type;           ///< UPPER_SNAKE: HOLDS_POSITION, AGENT, MENTIONED_IN …
  TypeId relation = kNoType;  ///< the vocabulary's relation, where it is one
  NodeIndex head = kNoNode;
  NodeIndex tail = kNoNode;
  std::vector<Property> properties;  ///< sorted by key
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Assertion assertion = Assertion::asserted;
  bool symmetric = false;  ///< direction means nothing; head is the end with the lower id
  bool derived = false;    ///< actor → actor, computed from an event (slim profile)
  Support support;
};

class GraphView;

/// What linking made of one document, for writing its annotations with graph ids.
struct DocumentLinks {
  std::string document;               ///< its id in the graph (differs where two documents share an id)
  std::string family;                 ///< the family's id: the lowest document id among its copies
  std::vector<std::string> entities;  ///< node id of each entity; empty for one that is no node
  std::vector<std::string> events;    ///< node id of each event
};

/// Owns everything. Movable, not copyable.
class Graph {
 public:
  struct Data;
  explicit Graph(std::unique_ptr<Data> data);
  Graph(Graph&&) noexcept;
  Graph& operator=(Graph&&) noexcept;
  ~Graph();

  /// Valid while the graph lives.
  [[nodiscard]] GraphView view() const;
  /// For the document with this id and digest as they were added; nothing if there was none.
  [[nodiscard]] std::optional<DocumentLinks> links(std::string_view id, std::string_view digest) const;
  /// What was odd in the set: the same id with different bytes, the same document twice.
  [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const;

 private:
  std::unique_ptr<Data> data_;
};

/// Read-only access: cheap to copy, valid while its graph lives.
/// Nodes are ordered by type (entities first, then events, claims, documents), then id; edges
/// by head, type, tail and id.
class GraphView {
 public:
  explicit GraphView(const Graph::Data& data) : data_(&data) {}

  [[nodiscard]] std::span<const Node> nodes() const;
  [[nodiscard]] std::span<const Edge> edges() const;
  [[nodiscard]] const Node& node(NodeIndex n) const { return nodes()[n.value]; }
  [[nodiscard]] const Edge& edge(EdgeIndex e) const { return edges()[e.value]; }
  /// Edges that leave a node: consecutive, in edge order.
  [[nodiscard]] std::span<const Edge> out_edges(NodeIndex n) const;
  /// Edges that enter a node, ascending.
  [[nodiscard]] std::span<const EdgeIndex> in_edges(NodeIndex n) const;
  [[nodiscard]] std::optional<NodeIndex> find(std::string_view id) const;  ///< logarithmic
  [[nodiscard]] const Vocabulary& vocabulary() const;
  [[nodiscard]] const Graph::Data& data() const { return *data_; }

 private:
  const Graph::Data* data_;
};

/// "holdsPosition" → "HOLDS_POSITION", "BreakRelations" → "BREAK_RELATIONS".
[[nodiscard]] std::string upper_snake(std::string_view name);

}  // namespace dramatis
