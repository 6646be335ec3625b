// SPDX-License-Identifier: Apache-2.0
#include "exporters/json_text.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <map>

namespace dramatis {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Writer& to, std::string_view text) { to.String(text.data(), static_cast<rapidjson::SizeType>(text.size())); }

std::string text_of(const rapidjson::StringBuffer& buffer) { return {buffer.GetString(), buffer.GetSize()}; }

}  // namespace

std::string json_list(const std::vector<std::string>& values) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.StartArray();
  for (const std::string& value : values) write(writer, value);
  writer.EndArray();
  return text_of(buffer);
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
