// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_sources.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

#include "matcher/rule_image.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  if (!in) throw IoError(Diagnostic{Severity::error, path.string(), 0, 0, "cannot be read", {}});
  return out.str();
}

}  // namespace

RuleSources read_rule_sources(const std::string& folder) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error))
    throw IoError(
        Diagnostic{Severity::error, folder, 0, 0, "is no folder", "a rule pack is a folder with *.rules files"});
  RuleSources out;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto& path = entry.path();
    if (path.filename() == "pack") out.pack = read_file(path);
    else if (path.extension() == ".rules") out.files.push_back({path.filename().string(), read_file(path), false});
  }
  std::sort(out.files.begin(), out.files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
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
