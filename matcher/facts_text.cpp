// SPDX-License-Identifier: Apache-2.0
// The facts of a document in the notation of examples.

#include "matcher/examples.hpp"

namespace dramatis {

namespace {

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

}  // namespace

std::vector<std::string> facts_of(const AnnotatedDocument& d, const Vocabulary& v) {
  std::vector<std::string> out;
  const auto rule_text = [](std::string_view rule) {
    return rule.empty() ? std::string() : "  [" + std::string(rule) + "]";
  };
  for (const Mention& m : d.mentions) {
    if (m.entity == kNoEntity) continue;
    const Entity& e = d.entities[m.entity.value];
    std::string line = std::string(e.type == kNoType ? "?" : v.name(e.subtype != kNoType ? e.subtype : e.type)) + "(" +
                       quoted(d.text(m.span));
    for (const auto& [key, text] : e.attributes) line += ", " + key + ": " + quoted(text);
    out.push_back(line + ")" + rule_text(m.rule));
  }
  for (const Relation& r : d.relations) {
    const auto end = [&](EntityIndex e, ByteSpan s) {
      return quoted(!s.is_empty()    ? d.text(s)
                    : e == kNoEntity ? std::string_view()
                                     : std::string_view(d.entities[e.value].name));
    };
    std::string line = std::string(v.name(r.type)) + "(" + end(r.head, r.head_span) + ", " + end(r.tail, r.tail_span);
    for (const auto& [key, text] : r.attributes) line += ", " + key + ": " + quoted(text);
    if (r.polarity != Polarity::affirmed) line += ", polarity: " + std::string(name_of(r.polarity));
    if (r.modality != Modality::actual) line += ", modality: " + std::string(name_of(r.modality));
    out.push_back(line + ")" + rule_text(r.rule));
  }
  for (const Event& e : d.events) {
    std::string line = std::string(v.name(e.type)) + "(trigger: " + quoted(d.text(e.span));
    for (const Argument& a : e.arguments)
      line += ", " + std::string(v.role_name(a.role)) + ": " +
              quoted(!a.span.is_empty() ? d.text(a.span) : std::string_view(a.value));
    line += ", polarity: " + std::string(name_of(e.polarity)) + ", modality: " + std::string(name_of(e.modality));
    out.push_back(line + ")" + rule_text(e.rule));
  }
  return out;
}

}  // namespace dramatis
