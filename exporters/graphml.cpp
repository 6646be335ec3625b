// SPDX-License-Identifier: Apache-2.0
#include "exporters/graphml.hpp"

#include <charconv>
#include <map>
#include <vector>

#include "exporters/json_text.hpp"
#include "exporters/profile_view.hpp"
#include "exporters/xml_text.hpp"

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

std::string to_text(const PropertyValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* real = std::get_if<double>(&value)) return shortest(*real);
  return json_list(std::get<std::vector<std::string>>(value));
}

/// Keys of one kind of element. Ids are "n_…" and "e_…", but for the three that readers know by their id.
class Keys {
 public:
  explicit Keys(std::string_view prefix) : prefix_(prefix) {}

  void add(const std::string& name, KeyType type) {
    const auto [at, is_new] = types_.try_emplace(name, type);
    if (!is_new && at->second != type) at->second = KeyType::text;  // a number here, words there
  }

  [[nodiscard]] std::string id(std::string_view name) const { return std::string(prefix_) + std::string(name); }
  [[nodiscard]] const std::map<std::string, KeyType>& types() const { return types_; }

 private:
  std::string_view prefix_;
  std::map<std::string, KeyType> types_;
};

/// What stands before the value of a property that every element of a kind has: "<data key=\"n_sources\">".
struct SupportTags {
  explicit SupportTags(const Keys& keys)
      : evidence_count(tag(keys, "evidence_count")),
        sources(tag(keys, "sources")),
        weight(tag(keys, "weight")),
        first_seen(tag(keys, "first_seen")),
        last_seen(tag(keys, "last_seen")),
        polarity(tag(keys, "polarity")),
        modality(tag(keys, "modality")),
        evidence(tag(keys, "evidence")) {}

  static std::string tag(const Keys& keys, std::string_view name) { return "<data key=\"" + keys.id(name) + "\">"; }

  std::string evidence_count, sources, weight, first_seen, last_seen, polarity, modality, evidence;
};

class GraphmlWriter {
 public:
  GraphmlWriter(const GraphView& view, const ExportOptions& options, std::ostream& out)
      : view_(view), options_(options), profile_(view, options.profile), out_(out) {}

  void run() {
    find_keys();
    write_head();
    for (const Node& node : view_.nodes())
      if (profile_.has(node)) write_node(node);
    for (const Edge& edge : view_.edges())
      if (profile_.has(edge)) write_edge(edge);
    for (const Edge& edge : profile_.derived()) write_edge(edge);
    buffer_ += "</graph>\n</graphml>\n";
    flush();
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
      if (profile_.has(node))
        for (const Property& p : node.properties) node_keys_.add(p.key, type_of(p.value));
    for (const Edge& edge : view_.edges())
      for (const Property& p : edge.properties) edge_keys_.add(p.key, type_of(p.value));
    for (const Edge& edge : profile_.derived())
      for (const Property& p : edge.properties) edge_keys_.add(p.key, type_of(p.value));
  }

  void write_key(std::string_view id, std::string_view element, std::string_view name, KeyType type) {
    buffer_ += "<key id=\"";
    append_xml(buffer_, id);
    buffer_ += "\" for=\"";
    buffer_ += element;
    buffer_ += "\" attr.name=\"";
    append_xml(buffer_, name);
    buffer_ += "\" attr.type=\"";
    buffer_ += name_of(type);
    buffer_ += "\"/>\n";
  }

  void write_head() {
    buffer_ +=
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
        "http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd\">\n";
    write_key("labels", "node", "labels", KeyType::text);
    write_key("nodelabel", "node", "name", KeyType::text);
    for (const auto& [name, type] : node_keys_.types()) write_key(node_keys_.id(name), "node", name, type);
    write_key("label", "edge", "label", KeyType::text);
    for (const auto& [name, type] : edge_keys_.types()) write_key(edge_keys_.id(name), "edge", name, type);
    buffer_ += "<graph id=\"dramatis\" edgedefault=\"directed\">\n";
  }

  void write_data(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    buffer_ += "<data key=\"";
    append_xml(buffer_, key);
    buffer_ += "\">";
    append_xml(buffer_, value);
    buffer_ += "</data>";
  }

  /// `tag` opens the element.
  void write_tagged(const std::string& tag, std::string_view value) {
    if (value.empty()) return;
    buffer_ += tag;
    append_xml(buffer_, value);
    buffer_ += "</data>";
  }

  void write_support(const SupportTags& tags, const Support& support, Polarity polarity, Modality modality) {
    write_tagged(tags.evidence_count, std::to_string(support.evidence_count));
    write_tagged(tags.sources, std::to_string(support.sources));
    write_tagged(tags.weight, shortest(support.weight()));
    write_tagged(tags.first_seen, support.first_seen);
    write_tagged(tags.last_seen, support.last_seen);
    write_tagged(tags.polarity, dramatis::name_of(polarity));
    write_tagged(tags.modality, dramatis::name_of(modality));
    if (!support.evidence.empty()) write_tagged(tags.evidence, evidence_list(view_, support));
  }

  void write_node(const Node& node) {
    const Vocabulary& v = view_.vocabulary();
    buffer_ += "<node id=\"" + node.id + "\">";
    // Neo4j's labels: the general one, the type, the subtype.
    std::string labels;
    const bool is_entity = node.type != v.event && node.type != v.claim && node.type != v.document;
    if (is_entity) labels += ":Entity";
    labels += ':' + std::string(v.name(node.type));
    if (node.subtype != kNoType) labels += ':' + std::string(v.name(node.subtype));
    write_data("labels", labels);
    write_data("nodelabel", node.name);
    write_data(node_keys_.id("kg_id"), node.id);
    write_data(node_keys_.id("type"), v.name(node.type));
    if (node.subtype != kNoType) write_data(node_keys_.id("subtype"), v.name(node.subtype));
    if (!node.aliases.empty()) write_data(node_keys_.id("aliases"), json_list(node.aliases));
    if (!node.same_as.empty()) write_data(node_keys_.id("same_as"), json_list(node.same_as));
    for (const Property& p : node.properties) write_data(node_keys_.id(p.key), to_text(p.value));
    write_data(node_keys_.id("linked_by"), linked_by(node));
    write_support(node_tags_, node.support, node.polarity, node.modality);
    buffer_ += "</node>\n";
    flush_if_full();
  }

  void write_edge(const Edge& edge) {
    buffer_ += "<edge id=\"" + edge.id + "\" source=\"" + view_.node(edge.head).id + "\" target=\"" +
               view_.node(edge.tail).id + '"';
    if (!options_.graphml_strict) {
      buffer_ += " label=\"";
      append_xml(buffer_, edge.type);
      buffer_ += '"';
    }
    buffer_ += '>';
    write_data("label", edge.type);
    write_data(edge_keys_.id("edge_id"), edge.id);
    for (const Property& p : edge.properties) write_data(edge_keys_.id(p.key), to_text(p.value));
    write_data(edge_keys_.id("assertion"), dramatis::name_of(edge.assertion));
    if (edge.symmetric) write_data(edge_keys_.id("direction"), "both");
    if (edge.derived) write_data(edge_keys_.id("derived"), "derived");
    write_support(edge_tags_, edge.support, edge.polarity, edge.modality);
    buffer_ += "</edge>\n";
    flush_if_full();
  }

  void flush_if_full() {
    constexpr std::size_t kFull = 1 << 16;
    if (buffer_.size() >= kFull) flush();
  }
  void flush() {
    out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.clear();
  }

  const GraphView& view_;
  const ExportOptions& options_;
  ProfileView profile_;
  std::ostream& out_;
  Keys node_keys_{"n_"};
  Keys edge_keys_{"e_"};
  SupportTags node_tags_{node_keys_}, edge_tags_{edge_keys_};
  std::string buffer_;
};

}  // namespace

void GraphmlExporter::write(const GraphView& view, const ExportOptions& options, std::ostream& out) const {
  GraphmlWriter(view, options, out).run();
}

}  // namespace dramatis
