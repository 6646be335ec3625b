// SPDX-License-Identifier: Apache-2.0
#include "exporters/json_text.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <map>

#include "model/json_writer.hpp"

namespace dramatis {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Writer& to, std::string_view text) { to.String(text.data(), static_cast<rapidjson::SizeType>(text.size())); }

std::string text_of(const rapidjson::StringBuffer& buffer) { return {buffer.GetString(), buffer.GetSize()}; }

void write_evidence(const GraphView& view, const Support& support, std::string& out) {
  JsonWriter json(out, 256 * support.evidence.size());
  NodeIndex document = kNoNode;
  std::string_view id;  // of `document`; most evidence of an edge stands in one
  json.put('[');
  for (const Evidence& e : support.evidence) {
    if (&e != support.evidence.data()) json.put(',');
    if (e.document != document) {
      document = e.document;
      id = document_id(view.node(document));
    }
    json.put("{\"doc\":");
    json.string(id);
    json.put(",\"start\":");
    json.number(e.span.begin.value);
    json.put(",\"end\":");
    json.number(e.span.end.value);
    json.put(",\"quote\":");
    json.string(e.quote);
    json.put(",\"rule\":");
    json.string(e.rule);
    if (!e.speaker.empty()) {
      json.put(",\"speaker\":");
      json.string(e.speaker);
    }
    json.put('}');
  }
  json.put(']');
}

}  // namespace

std::string json_list(const std::vector<std::string>& values) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.StartArray();
  for (const std::string& value : values) write(writer, value);
  writer.EndArray();
  return text_of(buffer);
}

std::string evidence_list(const GraphView& view, const Support& support) {
  std::string out;
  write_evidence(view, support, out);
  return out;
}

std::string linked_by(const Node& node) {
  if (node.merges.size() < 2) return {};
  std::map<std::string_view, std::size_t> rules;
  for (const Merge& merge : node.merges) ++rules[merge.rule];
  std::string out;
  for (const auto& [rule, count] : rules) {
    if (rule == "founding") continue;
    if (!out.empty()) out += ", ";
    out += std::string(rule) + ' ' + std::to_string(count);
  }
  return out;
}

std::string_view text_property(const Node& node, std::string_view key) {
  for (const Property& property : node.properties)
    if (property.key == key && std::holds_alternative<std::string>(property.value))
      return std::get<std::string>(property.value);
  return {};
}

std::string_view document_id(const Node& document) { return text_property(document, "document_id"); }

}  // namespace dramatis
