// SPDX-License-Identifier: Apache-2.0
#include "exporters/graphml.hpp"

#include <charconv>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "exporters/json_text.hpp"
#include "exporters/profile_view.hpp"
#include "exporters/xml_writer.hpp"

namespace dramatis {

namespace {

enum class KeyType : std::uint8_t { text, whole, real };

KeyType type_of(const PropertyValue& value) {
  if (std::holds_alternative<std::int64_t>(value)) return KeyType::whole;
  return std::holds_alternative<double>(value) ? KeyType::real : KeyType::text;
}

std::string_view name_of(KeyType type) {
  switch (type) {
    case KeyType::whole: return "long";
    case KeyType::real: return "double";
    case KeyType::text: break;
  }
  return "string";
}

std::string shortest(double value) {
  char buffer[32];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

/// Keys of one kind of element, which the file declares in the order of their names.
class Keys {
 public:
  void add(std::string_view name, KeyType type) {
    const auto [at, is_new] = types_.try_emplace(name, type);
    if (!is_new && at->second != type) at->second = KeyType::text;  // a number here, words there
  }
  void add(const std::vector<Property>& properties) {
    for (const Property& p : properties) add(p.key, type_of(p.value));
  }
  [[nodiscard]] std::map<std::string_view, KeyType> sorted() const { return {types_.begin(), types_.end()}; }

 private:
  std::unordered_map<std::string_view, KeyType> types_;  // names are views of the graph's
};

/// What opens the properties that every element of a kind has, and closes those before: three million in a large file.
struct SupportTags {
  std::string_view evidence_count, sources, weight, first_seen, last_seen, polarity, modality, evidence;
};
constexpr SupportTags kNodeTags = {
    "<data key=\"n_evidence_count\">",  "</data><data key=\"n_sources\">",
    "</data><data key=\"n_weight\">",   "<data key=\"n_first_seen\">",
    "<data key=\"n_last_seen\">",       "<data key=\"n_polarity\">",
    "</data><data key=\"n_modality\">", "<data key=\"n_evidence\">[{&quot;doc&quot;:&quot;",
};
constexpr SupportTags kEdgeTags = {
    "<data key=\"e_evidence_count\">",  "</data><data key=\"e_sources\">",
    "</data><data key=\"e_weight\">",   "<data key=\"e_first_seen\">",
    "<data key=\"e_last_seen\">",       "<data key=\"e_polarity\">",
    "</data><data key=\"e_modality\">", "<data key=\"e_evidence\">[{&quot;doc&quot;:&quot;",
};

class GraphmlWriter {
 public:
  GraphmlWriter(const GraphView& view, const ExportOptions& options, std::ostream& out)
      : view_(view), options_(options), profile_(view, options.profile), out_(out) {}

  void run() {
    find_keys();
    find_documents();
    write_head();
    for (const Node& node : view_.nodes())
      if (profile_.has(node)) write_node(node);
    const std::span<const Edge> edges = view_.edges();
    for (std::size_t i = 0; i < edges.size(); ++i) {
      fetch(edges, i);
      if (profile_.has(edges[i])) write_edge(edges[i]);
    }
    for (const Edge& edge : profile_.derived()) write_edge(edge);
    out_.put("</graph>\n</graphml>\n");
    out_.flush();
  }

 private:
  static void add_support_keys(Keys& keys) {
    keys.add("evidence_count", KeyType::whole);
    keys.add("sources", KeyType::whole);
    keys.add("weight", KeyType::real);
    for (const char* name : {"first_seen", "last_seen", "evidence", "polarity", "modality"})
      keys.add(name, KeyType::text);
  }

  void find_keys() {
    add_support_keys(node_keys_);
    add_support_keys(edge_keys_);
    for (const char* name : {"kg_id", "type", "subtype", "aliases", "same_as", "linked_by"})
      node_keys_.add(name, KeyType::text);
    for (const char* name : {"edge_id", "assertion", "direction", "derived"}) edge_keys_.add(name, KeyType::text);
    for (const Node& node : view_.nodes())
      if (profile_.has(node)) node_keys_.add(node.properties);
    for (const Edge& edge : view_.edges()) edge_keys_.add(edge.properties);
    for (const Edge& edge : profile_.derived()) edge_keys_.add(edge.properties);
  }

  /// An edge's nodes and words lie anywhere: what those a little ahead will read is fetched meanwhile.
  [[gnu::always_inline]] void fetch(std::span<const Edge> edges, std::size_t at) const {
    constexpr std::size_t kFar = 12, kNear = 4;
    if (at + kFar >= edges.size()) return;
    __builtin_prefetch(edges[at + kFar].support.evidence.data());
    __builtin_prefetch(&view_.node(edges[at + kFar].tail));
    const Edge& near = edges[at + kNear];
    __builtin_prefetch(view_.node(near.tail).id.data());
    if (!near.support.evidence.empty()) __builtin_prefetch(near.support.evidence.front().quote.data());
  }

  /// Documents are the last nodes.
  void find_documents() {
    const std::span<const Node> nodes = view_.nodes();
    while (first_document_ < nodes.size() && nodes[first_document_].type != view_.vocabulary().document)
      ++first_document_;
    for (const Node& node : nodes.subspan(first_document_)) documents_.push_back(document_id(node));
  }

  void write_key(std::string_view prefix, std::string_view element, std::string_view name, KeyType type) {
    out_.put("<key id=\"");
    out_.put(prefix);
    out_.text(name);
    out_.put("\" for=\"");
    out_.put(element);
    out_.put("\" attr.name=\"");
    out_.text(name);
    out_.put("\" attr.type=\"");
    out_.put(name_of(type));
    out_.put("\"/>\n");
  }

  void write_head() {
    out_.put(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
        "http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd\">\n");
    // Ids are "n_…" and "e_…", but for the three that readers know by their id.
    write_key("", "node", "labels", KeyType::text);
    out_.put("<key id=\"nodelabel\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n");
    for (const auto& [name, type] : node_keys_.sorted()) write_key("n_", "node", name, type);
    write_key("", "edge", "label", KeyType::text);
    for (const auto& [name, type] : edge_keys_.sorted()) write_key("e_", "edge", name, type);
    out_.put("<graph id=\"dramatis\" edgedefault=\"directed\">\n");
  }

  /// `tag` opens the element.
  void write_data(std::string_view tag, std::string_view value) {
    if (value.empty()) return;
    out_.put(tag);
    out_.text(value);
    out_.put("</data>");
  }

  /// `start`: `<data key="n_` or the like.
  void write_properties(std::string_view start, const std::vector<Property>& properties) {
    for (const Property& p : properties) {
      const auto* text = std::get_if<std::string>(&p.value);
      if (text != nullptr && text->empty()) continue;
      out_.put(start);
      out_.text(p.key);
      out_.put("\">");
      if (text != nullptr) out_.text(*text);
      else if (const auto* whole = std::get_if<std::int64_t>(&p.value)) out_.put(std::to_string(*whole));
      else if (const auto* real = std::get_if<double>(&p.value)) out_.put(shortest(*real));
      else out_.text(json_list(std::get<std::vector<std::string>>(p.value)));
      out_.put("</data>");
    }
  }

  template <const SupportTags& tags>
  void write_support(const Support& support, Polarity polarity, Modality modality) {
    constexpr std::uint32_t kWritesAlike = 10'000;  // as a number with a fraction; from here on with an exponent
    out_.put(tags.evidence_count);
    out_.number(support.evidence_count);
    out_.put(tags.sources);
    out_.number(support.sources);
    out_.put(tags.weight);
    if (support.sources < kWritesAlike) out_.number(support.sources);
    else out_.put(shortest(support.weight()));
    out_.put("</data>");
    write_data(tags.first_seen, support.first_seen);
    write_data(tags.last_seen, support.last_seen);
    out_.put(tags.polarity);
    out_.put(dramatis::name_of(polarity));
    out_.put(tags.modality);
    out_.put(dramatis::name_of(modality));
    out_.put("</data>");
    if (!support.evidence.empty()) write_evidence(tags.evidence, support.evidence);
  }

  /// A list in JSON: [{"doc":"a.txt","start":0,"end":10,"quote":"…","rule":"…","speaker":"…"}]; `speaker` only where
  /// there is one. Offsets are bytes of the document's text. `start` ends where the first document's id is due.
  void write_evidence(std::string_view start, std::span<const Evidence> evidence) {
    out_.put(start);
    for (const Evidence& e : evidence) {
      if (&e != evidence.data()) out_.put(",{&quot;doc&quot;:&quot;");
      out_.json_text(documents_[e.document.value - first_document_]);
      out_.put("&quot;,&quot;start&quot;:");
      out_.number(e.span.begin.value);
      out_.put(",&quot;end&quot;:");
      out_.number(e.span.end.value);
      out_.put(",&quot;quote&quot;:&quot;");
      out_.json_text(e.quote);
      out_.put("&quot;,&quot;rule&quot;:&quot;");
      out_.json_text(e.rule);
      if (!e.speaker.empty()) {
        out_.put("&quot;,&quot;speaker&quot;:&quot;");
        out_.json_text(e.speaker);
      }
      out_.put("&quot;}");
    }
    out_.put("]</data>");
  }

  void write_node(const Node& node) {
    const Vocabulary& v = view_.vocabulary();
    const std::string_view type = v.name(node.type);
    const std::string_view subtype = node.subtype == kNoType ? std::string_view() : v.name(node.subtype);
    const bool is_entity = node.type != v.event && node.type != v.claim && node.type != v.document;
    out_.put("<node id=\"");
    out_.put(node.id);
    // Neo4j's labels: the general one, the type, the subtype.
    out_.put(is_entity ? R"("><data key="labels">:Entity:)" : R"("><data key="labels">:)");
    out_.text(type);
    if (!subtype.empty()) out_.put(":");
    out_.text(subtype);
    out_.put("</data>");
    write_data("<data key=\"nodelabel\">", node.name);
    write_data("<data key=\"n_kg_id\">", node.id);
    write_data("<data key=\"n_type\">", type);
    write_data("<data key=\"n_subtype\">", subtype);
    if (!node.aliases.empty()) write_data("<data key=\"n_aliases\">", json_list(node.aliases));
    if (!node.same_as.empty()) write_data("<data key=\"n_same_as\">", json_list(node.same_as));
    write_properties("<data key=\"n_", node.properties);
    if (node.merges.size() > 1) write_data("<data key=\"n_linked_by\">", linked_by(node));
    write_support<kNodeTags>(node.support, node.polarity, node.modality);
    out_.put("</node>\n");
  }

  void write_edge(const Edge& edge) {
    out_.put("<edge id=\"");
    out_.put(edge.id);
    out_.put("\" source=\"");
    out_.put(view_.node(edge.head).id);
    out_.put("\" target=\"");
    out_.put(view_.node(edge.tail).id);
    if (!options_.graphml_strict) {
      out_.put("\" label=\"");
      out_.text(edge.type);
    }
    out_.put("\">");
    write_data("<data key=\"label\">", edge.type);
    write_data("<data key=\"e_edge_id\">", edge.id);
    write_properties("<data key=\"e_", edge.properties);
    write_data("<data key=\"e_assertion\">", dramatis::name_of(edge.assertion));
    if (edge.symmetric) out_.put("<data key=\"e_direction\">both</data>");
    if (edge.derived) out_.put("<data key=\"e_derived\">derived</data>");
    write_support<kEdgeTags>(edge.support, edge.polarity, edge.modality);
    out_.put("</edge>\n");
  }

  const GraphView& view_;
  const ExportOptions& options_;
  ProfileView profile_;
  XmlWriter out_;
  Keys node_keys_, edge_keys_;
  std::vector<std::string_view> documents_;  ///< ids of the documents, whose nodes begin at `first_document_`
  std::size_t first_document_ = 0;
};

}  // namespace

void GraphmlExporter::write(const GraphView& view, const ExportOptions& options, std::ostream& out) const {
  GraphmlWriter(view, options, out).run();
}

}  // namespace dramatis
