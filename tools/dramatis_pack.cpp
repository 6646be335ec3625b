// SPDX-License-Identifier: Apache-2.0
// dramatis-pack DIRECTORY IMAGE: compiles a rule pack to the image that the program carries.
// Exit 0: written (or unchanged); 1: the pack has errors; 2: wrong call or unreadable files.

#include <fmt/core.h>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/pack_compiler.hpp"
#include "matcher/rule_compiler.hpp"
#include "model/diagnostic.hpp"
#include "model/vocabulary.hpp"

namespace {

bool has_bytes(const std::string& path, const std::vector<std::byte>& bytes) {
  std::error_code error;
  if (std::filesystem::file_size(path, error) != bytes.size() || error) return false;
  std::vector<std::byte> old(bytes.size());
  std::ifstream in(path, std::ios::binary);
  return in.read(reinterpret_cast<char*>(old.data()), static_cast<std::streamsize>(old.size())) && old == bytes;
}

/// Leaves an unchanged image untouched, so that nothing is linked again.
void write_image(const std::string& path, const std::vector<std::byte>& bytes) {
  if (has_bytes(path, bytes)) return;
  const std::string aside = path + ".part";
  std::ofstream out(aside, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out)
    throw dramatis::IoError(dramatis::Diagnostic{dramatis::Severity::error, aside, 0, 0, "cannot be written", {}});
  std::filesystem::rename(aside, path);
}

/// Rules are compiled against the finished words and lexicons, into the same image.
void compile_rules_of(const dramatis::PackSources& sources, dramatis::CompiledPack& pack) {
  const auto text = sources.files.find("vocabulary");
  if (text == sources.files.end())
    throw dramatis::RuleError(
        dramatis::Diagnostic{dramatis::Severity::error, sources.folder + "/vocabulary", 0, 0, "is missing", {}});
  const dramatis::Vocabulary vocabulary = dramatis::Vocabulary::parse(text->second, text->first);
  const std::vector<std::byte> bytes = pack.image.finish(pack.hash);
  const dramatis::PackImage image(bytes);
  const dramatis::Lexicon lexicon(image);
  for (dramatis::Diagnostic& d :
       dramatis::compile_rules(dramatis::rule_sources(sources), lexicon, vocabulary, pack.image))
    pack.warnings.push_back(std::move(d));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: dramatis-pack DIRECTORY IMAGE\n");
    return 2;
  }
  try {
    const dramatis::PackSources sources = dramatis::read_pack_directory(argv[1]);
    dramatis::CompiledPack pack = dramatis::compile_pack(sources);
    compile_rules_of(sources, pack);
    for (const dramatis::Diagnostic& d : pack.warnings) fmt::print(stderr, "{}\n", to_string(d));
    write_image(argv[2], pack.image.finish(pack.hash));
    return 0;
  } catch (const dramatis::RuleError& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 1;
  } catch (const std::exception& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 2;
  }
}
