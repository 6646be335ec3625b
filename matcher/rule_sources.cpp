// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_sources.hpp"

#include <utility>

#include "matcher/rule_image.hpp"

namespace dramatis {

RuleSources rule_sources(const PackSources& sources) {
  RuleSources out;
  for (const auto& [file, text] : sources.files) {
    if (file == "pack") out.pack = text;
    else if (file.ends_with(".rules")) out.files.push_back({file, text, false});
  }
  return out;
}

RuleSources rule_sources(const PackImage& image) {
  RuleSources out;
  for (const SourceRecord& s : image.section<SourceRecord>("rules/sources")) {
    if (image.string(s.file) == "pack") out.pack = image.string(s.text);
    else out.files.push_back({std::string(image.string(s.file)), std::string(image.string(s.text)), s.overlay != 0});
  }
  return out;
}

RuleSources overlay_rule_sources(RuleSources base, RuleSources overlay) {
  base.pack += "\n" + overlay.pack;
  for (RuleSources::File& f : overlay.files) {
    f.overlay = true;
    base.files.push_back(std::move(f));
  }
  return base;
}

}  // namespace dramatis
