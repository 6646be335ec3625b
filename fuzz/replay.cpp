// SPDX-License-Identifier: Apache-2.0
// Stands in for libFuzzer: gives each file of the folders named to the fuzz target, then each
// of its prefixes and some damaged copies, so that the corpus tests more than itself.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

/// The same copies in every run: the generator's sequence is fixed by the standard.
void run_damaged(const std::string& bytes, std::mt19937& random) {
  constexpr int kCopies = 60;
  for (int i = 0; i < kCopies && !bytes.empty(); ++i) {
    std::string copy = bytes;
    for (auto edits = 1 + random() % 4; edits > 0 && !copy.empty(); --edits) {
      const std::size_t at = random() % copy.size();
      switch (random() % 4) {
        case 0: copy[at] = static_cast<char>(random() % 256); break;
        case 1: copy.erase(at, 1 + random() % 8); break;
        case 2: copy.insert(at, copy.substr(random() % copy.size(), random() % 32)); break;
        default: copy.insert(at, 1, "\"\\<>&{}[],:\n\xC3\xE2\0"[random() % 15]); break;
      }
    }
    run(copy);
  }
}

}  // namespace

int main(int count, char** arguments) {
  std::vector<std::filesystem::path> files;
  for (int i = 1; i < count; ++i)
    for (const auto& entry : std::filesystem::directory_iterator(arguments[i])) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  if (files.empty()) {
    std::fputs("no corpus\n", stderr);
    return 1;
  }
  std::mt19937 random(2026);
  for (const std::filesystem::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    run(bytes);
    const std::size_t step = std::max<std::size_t>(1, bytes.size() / 100);
    for (std::size_t length = 0; length < bytes.size(); length += step) run(bytes.substr(0, length));
    run_damaged(bytes, random);
  }
  return 0;
}
