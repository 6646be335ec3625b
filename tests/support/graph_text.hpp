// SPDX-License-Identifier: Apache-2.0
#pragma once

// A graph as text, for comparisons.

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "graph/assembly.hpp"
#include "graph/graph.hpp"

namespace dramatis::test {

inline std::string property_text(const Node& node, std::string_view key) {
  for (const Property& p : node.properties) {
    if (p.key != key) continue;
    if (const auto* text = std::get_if<std::string>(&p.value)) return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&p.value)) return std::to_string(*whole);
    if (const auto* real = std::get_if<double>(&p.value)) return to_text(*real);
    std::string all;
    for (const std::string& value : std::get<std::vector<std::string>>(p.value))
      all += (all.empty() ? "" : " | ") + value;
    return all;
  }
  return {};
}

inline std::string support_text(const Support& s) {
  std::string out = std::to_string(s.evidence_count) + '/' + std::to_string(s.sources) + ' ' +
                    std::string(s.first_seen) + ' ' + std::string(s.last_seen);
  for (const Evidence& e : s.evidence)
    out += "\n    " + std::to_string(e.document.value) + ' ' + std::to_string(e.span.begin.value) + '-' +
           std::to_string(e.span.end.value) + ' ' + std::string(e.quote) + " (" + std::string(e.rule) + ") " +
           std::string(e.speaker);
  return out;
}

/// Everything that a graph says, line by line.
inline std::string graph_text(const GraphView& view) {
  std::string out;
  for (const Node& n : view.nodes()) {
    out += n.id + ' ' + std::string(view.vocabulary().name(n.type)) + ' ' + n.name + ' ' +
           std::string(name_of(n.polarity)) + ' ' + std::string(name_of(n.modality)) + '\n';
    for (const std::string& a : n.aliases) out += "  = " + a + '\n';
    for (const Property& p : n.properties) out += "  " + p.key + ": " + property_text(n, p.key) + '\n';
    for (const Merge& m : n.merges)
      out += "  from " + std::to_string(m.document.value) + ' ' + m.name.str() + ' ' + std::string(m.rule) + '\n';
    out += "  " + support_text(n.support) + '\n';
  }
  for (const Edge& e : view.edges())
    out += e.id + ' ' + e.type + ' ' + view.node(e.head).id + ' ' + view.node(e.tail).id + ' ' +
           std::string(name_of(e.assertion)) + ' ' + support_text(e.support) + '\n';
  return out;
}

/// "Name [documents]" of all nodes of a type, sorted.
inline std::string node_names(const GraphView& view, std::string_view type) {
  std::vector<std::string> lines;
  for (std::uint32_t i = 0; i < view.nodes().size(); ++i) {
    const Node& node = view.nodes()[i];
    if (view.vocabulary().name(node.type) != type) continue;
    std::set<std::string> documents;
    for (const Edge& e : view.out_edges(NodeIndex(i)))
      if (e.type == "MENTIONED_IN") documents.insert(property_text(view.node(e.tail), "document_id"));
    std::string line = node.name + " [";
    for (const std::string& d : documents) line += (line.back() == '[' ? "" : " ") + d;
    lines.push_back(line + "]\n");
  }
  std::sort(lines.begin(), lines.end());
  std::string out;
  for (const std::string& line : lines) out += line;
  return out;
}

inline const Node& find_node(const GraphView& view, std::string_view name) {
  for (const Node& node : view.nodes())
    if (node.name == name) return node;
  throw std::logic_error("no node is called " + std::string(name));
}

}  // namespace dramatis::test
