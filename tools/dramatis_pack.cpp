// SPDX-License-Identifier: Apache-2.0
// dramatis-pack DIRECTORY IMAGE: compiles a rule pack to the image that the program carries.
// Exit 0: written (or unchanged); 1: the pack has errors; 2: wrong call or unreadable files.

#include <fmt/core.h>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "lexicon/pack_compiler.hpp"
#include "model/diagnostic.hpp"

namespace {

bool has_bytes(const std::string& path, const std::vector<std::byte>& bytes) {
  std::ifstream in(path, std::ios::binary);
  const std::vector<char> old((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  return in && old.size() == bytes.size() &&
         std::equal(old.begin(), old.end(), reinterpret_cast<const char*>(bytes.data()));
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

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: dramatis-pack DIRECTORY IMAGE\n");
    return 2;
  }
  try {
    const dramatis::CompiledPack pack = dramatis::compile_pack(dramatis::read_pack_directory(argv[1]));
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
