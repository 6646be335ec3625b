// SPDX-License-Identifier: Apache-2.0
// All rules of all files, in the order in which they apply.

#include <algorithm>
#include <map>
#include <utility>

#include "matcher/rule_checker.hpp"

namespace dramatis {

namespace {

std::size_t phase_place(const PackSettings& pack, const Rule& rule) {
  for (std::size_t i = 0; i < pack.phases.size(); ++i)
    if (pack.phases[i].name == rule.phase) return i;
  return pack.phases.size();
}

}  // namespace

CheckedRules gather_rules(const RuleSources& sources) {
  CheckedRules out;
  out.pack = parse_pack(sources.pack, "pack");
  out.diagnostics = out.pack.diagnostics;
  out.top_layer = sources.top_layer;
  for (Diagnostic& d : out.diagnostics) {  // lines of a user's pack file count from its own start
    std::uint64_t before = 0;
    for (const RuleSources::PackPart& part : sources.pack_parts) {
      if (d.line <= part.lines_before) break;
      before = part.lines_before;
      d.file = part.file;
    }
    d.line -= before;
  }
  struct Place {
    std::size_t index;
    std::uint32_t layer;
  };
  std::map<std::string, Place> by_name;
  for (const RuleSources::File& file : sources.files) {
    ParsedRules parsed = parse_rules(file.text, file.name);
    out.diagnostics.insert(out.diagnostics.end(), parsed.diagnostics.begin(), parsed.diagnostics.end());
    for (Rule& rule : parsed.rules) {
      rule.layer = file.layer;
      rule.needs_examples = !file.is_generated;
      const auto [place, fresh] = by_name.emplace(rule.name, Place{out.rules.size(), file.layer});
      if (fresh) {
        out.rules.push_back(std::move(rule));
      } else if (file.layer > place->second.layer) {
        place->second.layer = file.layer;
        out.rules[place->second.index] = std::move(rule);
      } else {
        const Rule& first = out.rules[place->second.index];
        out.diagnostics.push_back(
            {Severity::error, rule.file, rule.at.line, rule.at.column,
             "the name '" + rule.name + "' is taken by the rule in " + first.file + ":" + std::to_string(first.at.line),
             "give each rule a name of its own"});
      }
    }
  }
  std::stable_sort(out.rules.begin(), out.rules.end(),
                   [&](const Rule& a, const Rule& b) { return phase_place(out.pack, a) < phase_place(out.pack, b); });
  return out;
}

}  // namespace dramatis
