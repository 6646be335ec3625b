// SPDX-License-Identifier: Apache-2.0
#include "exporters/jsonld.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <map>
#include <vector>

#include "exporters/iri.hpp"
#include "exporters/json_text.hpp"
#include "exporters/jsonld_context.hpp"
#include "exporters/profile_view.hpp"

namespace dramatis {

namespace {

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

// xsd:decimal has no exponent.
std::string decimal(double value) {
  char buffer[400];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed).ptr};
}

bool is_date(std::string_view text) { return text.size() == 10; }

class JsonLdWriter {
 public:
  JsonLdWriter(const GraphView& view, const ExportOptions& options, std::ostream& out)
      : view_(view),
        options_(options),
        profile_(view, options.profile),
        out_(out),
        context_(view.vocabulary()),
        to_(buffer_) {}

  void run() {
    find_keys();
    out_ << "{\"@context\":" << context_.json() << ",\n\"@graph\":[\n";
    for (std::uint32_t i = 0; i < view_.nodes().size(); ++i)
      if (profile_.has(view_.nodes()[i])) write_node(NodeIndex(i));
    for (const Edge& edge : view_.edges())
      if (profile_.has(edge) && has_statement(edge)) write_statement(edge);
    for (const Edge& edge : profile_.derived()) write_statement(edge);
    out_ << "\n]}\n";
  }

 private:
  // Where a node is mentioned, who makes a claim and what it is about are the claim's and the
  // node's own data, with their evidence.
  [[nodiscard]] bool has_statement(const Edge& edge) const {
    return view_.node(edge.tail).type != view_.vocabulary().document &&
           view_.node(edge.head).type != view_.vocabulary().claim;
  }

  [[nodiscard]] bool has_triple(const Edge& edge) const {
    return !has_statement(edge) || (edge.assertion == Assertion::asserted && edge.polarity == Polarity::affirmed &&
                                    edge.modality == Modality::actual);
  }

  void find_keys() {
    for (const Node& node : view_.nodes()) find_decimals(node.properties);
    for (const Edge& edge : view_.edges()) find_decimals(edge.properties);
    for (const Edge& edge : profile_.derived()) context_.add_predicate(lower_camel(edge.type));
  }
  void find_decimals(const std::vector<Property>& properties) {
    for (const Property& p : properties)
      if (std::holds_alternative<double>(p.value)) context_.add_decimal(context_.key(p.key));
  }

  void text(std::string_view value) { to_.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); }
  void key(std::string_view name) { to_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
  void member(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    key(name);
    text(value);
  }
  void texts(const std::vector<std::string>& values) {
    to_.StartArray();
    for (const std::string& value : values) text(value);
    to_.EndArray();
  }
  void reference(std::string_view id) { text("kg:" + std::string(id)); }

  void begin() {
    if (!is_first_) out_ << ",\n";
    is_first_ = false;
    to_.StartObject();
  }
  void end() {
    to_.EndObject();
    out_.write(buffer_.GetString(), static_cast<std::streamsize>(buffer_.GetSize()));
    buffer_.Clear();
    to_.Reset(buffer_);
  }

  // Our own type, its subtype, schema.org's. An event that nobody asserts is no schema:Event.
  void write_types(const Node& node) {
    const Vocabulary& v = view_.vocabulary();
    std::vector<std::string> types = {std::string(v.name(node.type))};
    if (node.subtype != kNoType) types.emplace_back(v.name(node.subtype));
    const std::string& fine = node.subtype != kNoType ? v.info(node.subtype).schema : std::string();
    const std::string& schema = fine.empty() ? v.info(node.type).schema : fine;
    const bool is_fact = node.polarity == Polarity::affirmed && node.modality == Modality::actual &&
                         text_property(node, "assertion") != name_of(Assertion::claimed);
    if (!schema.empty() && (node.type != v.event || is_fact)) types.push_back("schema:" + schema);
    key("type");
    texts(types);
  }

  void write_property(const Property& p) {
    const std::string name = context_.key(p.key);
    if (const auto* value = std::get_if<std::string>(&p.value)) {
      if (value->empty()) return;
      if (p.key == "url") {
        if (has_scheme(*value)) member(name, percent_encode_iri(*value));
        else member("url_text", *value);
        return;
      }
      key(name);
      if (p.key == "published" && is_date(*value)) {
        to_.StartObject();
        member("type", "xsd:date");
        member("value", *value);
        to_.EndObject();
      } else {
        text(*value);
      }
    } else if (const auto* whole = std::get_if<std::int64_t>(&p.value)) {
      key(name);
      to_.Int64(*whole);
    } else if (const auto* real = std::get_if<double>(&p.value)) {
      key(name);
      text(decimal(*real));
    } else {
      key(name);
      texts(std::get<std::vector<std::string>>(p.value));
    }
  }

  void write_support(const Support& support, Polarity polarity, Modality modality) {
    key("evidence_count");
    to_.Uint64(support.evidence_count);
    key("sources");
    to_.Uint(support.sources);
    member("weight", decimal(support.weight()));
    member("first_seen", support.first_seen);
    member("last_seen", support.last_seen);
    member("polarity", name_of(polarity));
    member("modality", name_of(modality));
    if (support.evidence.empty() || options_.profile == ExportProfile::slim) return;
    key("wasDerivedFrom");
    to_.StartArray();
    for (const Evidence& e : support.evidence) write_evidence(e);
    to_.EndArray();
  }

  void write_evidence(const Evidence& e) {
    to_.StartObject();
    member("type", "SpecificResource");
    key("source");
    reference(view_.node(e.document).id);
    key("selector");
    to_.StartArray();
    to_.StartObject();
    member("type", "TextPositionSelector");
    key("start");
    to_.Uint(e.character_begin);
    key("end");
    to_.Uint(e.character_end);
    to_.EndObject();
    if (!e.quote.empty()) {
      to_.StartObject();
      member("type", "TextQuoteSelector");
      member("exact", e.quote);
      to_.EndObject();
    }
    to_.EndArray();
    key("byteStart");
    to_.Uint(e.span.begin.value);
    key("byteEnd");
    to_.Uint(e.span.end.value);
    member("rule", e.rule);
    member("speaker", e.speaker);
    to_.EndObject();
  }

  void write_node(NodeIndex n) {
    const Node& node = view_.node(n);
    begin();
    write_types(node);
    key("id");
    reference(node.id);
    member("name", node.name);
    if (!node.aliases.empty()) {
      key("aliases");
      texts(node.aliases);
    }
    std::vector<std::string> iris;
    for (const std::string& iri : node.same_as)
      if (has_scheme(iri)) iris.push_back(percent_encode_iri(iri));
    if (!iris.empty()) {
      key("same_as");
      texts(iris);
    }
    for (const Property& p : node.properties) write_property(p);
    member("linked_by", linked_by(node));
    write_triples(n);
    write_support(node.support, node.polarity, node.modality);
    end();
  }

  // Out edges as triples, those of one predicate together. One end of a symmetric edge is enough
  // in a file; readers that reason know its inverse.
  void write_triples(NodeIndex n) {
    std::map<std::string, std::vector<std::string>> triples;
    for (const Edge& edge : view_.out_edges(n))
      if (profile_.has(view_.node(edge.tail)) && has_triple(edge)) {
        std::vector<std::string>& objects = triples[lower_camel(edge.type)];
        std::string object = "kg:" + view_.node(edge.tail).id;
        if (objects.empty() || objects.back() != object) objects.push_back(std::move(object));
      }
    for (const auto& [predicate, objects] : triples) {
      key(predicate);
      texts(objects);
    }
  }

  void write_statement(const Edge& edge) {
    begin();
    member("type", "rdf:Statement");  // not as a term: there is an event type Statement
    key("id");
    reference(edge.id);
    key("subject");
    reference(view_.node(edge.head).id);
    member("predicate", lower_camel(edge.type));
    key("object");
    reference(view_.node(edge.tail).id);
    member("assertion", name_of(edge.assertion));
    if (edge.symmetric) member("direction", "both");
    if (edge.derived) member("derived", "derived");
    for (const Property& p : edge.properties) write_property(p);
    write_support(edge.support, edge.polarity, edge.modality);
    end();
  }

  const GraphView& view_;
  const ExportOptions& options_;
  ProfileView profile_;
  std::ostream& out_;
  JsonLdContext context_;
  rapidjson::StringBuffer buffer_;
  Json to_;
  bool is_first_ = true;
};

}  // namespace

void JsonLdExporter::write(const GraphView& view, const ExportOptions& options, std::ostream& out) const {
  JsonLdWriter(view, options, out).run();
}

}  // namespace dramatis
