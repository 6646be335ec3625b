// SPDX-License-Identifier: Apache-2.0
// A pack's folder: its files as they stand, and the hash that names this state of them.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "lexicon/pack_compiler.hpp"
#include "model/sha256.hpp"
#include "model/utf8.hpp"

namespace dramatis {

namespace {

/// Files that rules and words are read from; a picture or a note beside them is nobody's concern.
bool is_rule_text(const std::filesystem::path& path) {
  const std::string suffix = path.extension().string();
  return suffix.empty() || suffix == ".rules" || suffix == ".lex" || suffix == ".txt" || suffix == ".jsonl" ||
         suffix == ".tsv";
}

Diagnostic not_utf8(const std::string& path, std::string_view bytes) {
  const std::string_view good = bytes.substr(0, valid_utf8_prefix(bytes));
  const auto line = static_cast<std::size_t>(std::count(good.begin(), good.end(), '\n')) + 1;
  const std::size_t line_start = good.rfind('\n') == std::string_view::npos ? 0 : good.rfind('\n') + 1;
  return {Severity::error,
          path,
          line,
          good.size() - line_start + 1,
          "these bytes are no UTF-8",
          "convert the file: iconv -f WINDOWS-1252 -t UTF-8 FILE"};
}

}  // namespace

std::string PackSources::hash() const {
  Sha256 sha;
  for (const auto& [file, text] : files) {
    sha.update(file)
        .update(std::string_view("\0", 1))
        .update(std::to_string(text.size()))
        .update(std::string_view("\0", 1))
        .update(text);
  }
  return sha.hex();
}

PackSources read_pack_directory(const std::string& folder) {
  namespace fs = std::filesystem;
  PackSources out;
  std::vector<Diagnostic> bad;
  out.folder = folder;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (at->path().filename().string().starts_with('.')) {
      if (at->is_directory()) at.disable_recursion_pending();
      continue;
    }
    if (!at->is_regular_file()) continue;
    std::ifstream in(at->path(), std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw IoError(Diagnostic{Severity::error, at->path().string(), 0, 0, "cannot be read", {}});
    const auto [file, is_new] =
        out.files.emplace(at->path().lexically_relative(folder).generic_string(), std::move(text).str());
    if (const std::string& bytes = file->second; is_rule_text(at->path()) && !is_valid_utf8(bytes))
      bad.push_back(not_utf8(at->path().string(), bytes));
  }
  if (!bad.empty()) throw IoError(std::move(bad));
  if (error)
    throw IoError(Diagnostic{Severity::error, folder, 0, 0, "cannot be read: " + error.message(),
                             "give the folder of a rule pack"});
  return out;
}

}  // namespace dramatis
