// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shared by the tests of reading: a folder of files made on the spot, and reading all of it.

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "model/document.hpp"
#include "text/reader.hpp"
#include "text/sources.hpp"

namespace dramatis::test {

/// A folder that is removed again.
class Folder {
 public:
  Folder() {
    static int count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("dramatis-test-" + std::to_string(getpid()) + "-" + std::to_string(count++));
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  std::string write(const std::string& name, const std::string& bytes) const {
    const auto file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file.string();
  }
  std::string path() const { return path_.string(); }
  /// `text` with the folder's path written as "DIR".
  std::string shown(std::string text) const {
    for (auto at = text.find(path()); at != std::string::npos; at = text.find(path()))
      text.replace(at, path().size(), "DIR");
    return text;
  }

 private:
  std::filesystem::path path_;
};

struct Reading {
  std::vector<Document> documents;
  std::vector<Diagnostic> report;

  std::string messages() const {
    std::string out;
    for (const Diagnostic& d : report) out += to_string(d) + "\n";
    return out;
  }
};

inline Reading read_all(const std::vector<std::string>& inputs, SourceOptions options = {}) {
  Reading out;
  Sources sources(inputs, options);
  SourceItem item;
  while (sources.next(item, out.report)) {
    Document document;
    if (read_document(item, document, out.report)) out.documents.push_back(std::move(document));
  }
  return out;
}

/// Reads one article from memory.
inline Reading read_one(InputFormat format, std::string bytes) {
  Reading out;
  SourceItem item;
  item.format = format;
  item.bytes = std::move(bytes);
  item.source = format == InputFormat::json_lines ? "in:1" : "in";
  item.id = item.source;
  item.line = format == InputFormat::json_lines ? 1 : 0;
  Document document;
  if (read_document(std::move(item), document, out.report)) out.documents.push_back(std::move(document));
  return out;
}

}  // namespace dramatis::test
