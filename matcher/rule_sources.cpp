// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_sources.hpp"

#include <algorithm>
#include <utility>

#include "matcher/rule_image.hpp"

namespace dramatis {

RuleSources rule_sources(const PackSources& sources) {
  RuleSources out;
  for (const auto& [file, text] : sources.files) {
    if (file == "pack") out.pack = text;
    else if (file.ends_with(".rules")) out.files.push_back({file, text, 0, false});
  }
  return out;
}

RuleSources rule_sources(const PackImage& image) {
  RuleSources out;
  for (const SourceRecord& s : image.section<SourceRecord>("rules/sources")) {
    if (image.string(s.file) == "pack") out.pack = image.string(s.text);
    else
      out.files.push_back(
          {std::string(image.string(s.file)), std::string(image.string(s.text)), s.layer, s.is_generated != 0});
    out.top_layer = std::max(out.top_layer, s.layer);
  }
  return out;
}

RuleSources overlay_rule_sources(RuleSources base, RuleSources overlay) {
  if (!overlay.pack.empty()) {
    const auto lines = static_cast<std::uint64_t>(std::count(base.pack.begin(), base.pack.end(), '\n')) + 1;
    base.pack_parts.push_back({lines, overlay.pack_parts.empty() ? "pack" : overlay.pack_parts.front().file});
    base.pack += "\n" + overlay.pack;
  }
  const std::uint32_t layer = ++base.top_layer;
  for (RuleSources::File& f : overlay.files) {
    f.layer = layer;
    base.files.push_back(std::move(f));
  }
  return base;
}

}  // namespace dramatis
