// SPDX-License-Identifier: Apache-2.0
#include "app/graph_outputs.hpp"

#include <algorithm>
#include <filesystem>

#include "model/diagnostic.hpp"
#include "model/nearest.hpp"
#include "text/byte_stream.hpp"
#include "text/input_format.hpp"

namespace dramatis {

namespace {

std::string known_formats() {
  std::string out;
  for (const Exporter* exporter : exporters()) {
    if (!out.empty()) out += " or ";
    out += exporter->name();
  }
  return out;
}

/// "did you mean .graphml?" for "news.grapml"; else what there is.
std::string suffix_advice(const std::string& path) {
  const std::string suffix = std::filesystem::path(path).extension().string();
  std::vector<std::string_view> known;
  for (const Exporter* exporter : exporters()) known.push_back(exporter->suffix());
  if (const auto near = nearest(suffix, known)) return "did you mean '" + *near + "'?";
  return spelling_advice(suffix, known) + "; or say --format " + known_formats();
}

/// Whether the file is there and this program did not write it. An older graph may lie among the articles,
/// and is replaced.
bool is_somebody_elses(const std::string& path) {
  constexpr std::size_t kHead = 1 << 16U;
  try {
    if (!std::filesystem::exists(path)) return false;
    const auto stream = unpacked(open_file(path), path);
    const std::string_view head = stream->peek(kHead);
    return !head.empty() && sniff(head, path).severity != Severity::warning;
  } catch (const IoError&) {
    return true;
  }
}

bool lies_in(const std::filesystem::path& file, const std::filesystem::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

}  // namespace

void check_outputs(const std::vector<std::string>& outputs, const std::vector<std::string>& inputs) {
  namespace fs = std::filesystem;
  const auto place = [](const std::string& path) {
    std::error_code ignored;
    const fs::path whole = fs::weakly_canonical(fs::absolute(path), ignored);
    return ignored ? fs::path(path) : whole;
  };
  const auto is_same = [&](const std::string& a, const std::string& b) {
    if (a == "-" || b == "-") return a == b;
    return a == b || place(a) == place(b);
  };
  std::vector<Diagnostic> bad;
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const std::string& path = outputs[i];
    if (path.empty()) continue;
    if (path == "-") {
      if (std::find(outputs.begin(), outputs.begin() + static_cast<std::ptrdiff_t>(i), path) !=
          outputs.begin() + static_cast<std::ptrdiff_t>(i))
        bad.push_back(
            {Severity::error, "", 0, 0, "two outputs would go to standard output (-)", "give one of them a file"});
      continue;
    }
    if (!fs::is_regular_file(path) && fs::exists(path)) continue;  // a device or pipe takes what it gets
    for (std::size_t j = 0; j < i; ++j) {
      if (!is_same(outputs[j], path)) continue;
      bad.push_back(
          {Severity::error, path, 0, 0, "this output is named twice", "leave one out, or give it another name"});
      break;
    }
    for (const std::string& input : inputs) {
      const bool is_input = is_same(input, path);
      if (!is_input && !(lies_in(place(path), place(input)) && is_somebody_elses(path))) continue;
      bad.push_back({Severity::error, path, 0, 0,
                     is_input ? "this output is one of the inputs"
                              : "this output would replace a file of the folder '" + input + "', which is read",
                     "give it another name"});
      break;
    }
  }
  if (!bad.empty()) throw UsageError(std::move(bad));
}

GraphOutputs::GraphOutputs(const std::vector<std::string>& paths, const std::string& format) {
  std::vector<Diagnostic> bad;
  std::vector<const Exporter*> found;
  for (const std::string& path : paths) {
    const Exporter* exporter = exporter_for_path(path);
    if (exporter == nullptr && !format.empty()) exporter = exporter_named(format);
    if (exporter == nullptr && path == "-")
      bad.push_back(
          {Severity::error, "", 0, 0, "which format shall go to standard output?", "say --format " + known_formats()});
    else if (exporter == nullptr)
      bad.push_back({Severity::error, path, 0, 0, "no graph format has this suffix", suffix_advice(path)});
    found.push_back(exporter);
  }
  if (!bad.empty()) throw UsageError(std::move(bad));
  for (std::size_t i = 0; i < paths.size(); ++i) outputs_.push_back({found[i], OutputFile(paths[i])});
}

void GraphOutputs::write(const GraphView& view, const ExportOptions& options) {
  for (Output& output : outputs_) {
    output.exporter->write(view, options, output.file.stream());
    output.file.flush();
  }
  for (Output& output : outputs_) output.file.commit();
}

}  // namespace dramatis
