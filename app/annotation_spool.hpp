// SPDX-License-Identifier: Apache-2.0
#pragma once

// Annotations on their way through `build --annotations FILE`: graph ids are known only after
// linking, so lines wait in a temporary file and get `family` and `node` on the way out. Without
// a target nothing is kept and every call is free.

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/output_file.hpp"
#include "graph/graph.hpp"
#include "model/annotated_document.hpp"
#include "model/annotation_codec.hpp"

namespace dramatis {

class AnnotationSpool {
 public:
  /// An empty `target` keeps nothing. Throws `IoError` if the target cannot be opened.
  AnnotationSpool(const std::string& target, CodecContext codec);

  /// The document's line, or "" without a target. Safe from several threads.
  [[nodiscard]] std::string line(const AnnotatedDocument& document) const;
  /// Puts a line (with its "\n") aside. One thread at a time; throws `IoError` on a full disk.
  void keep(std::string_view line);
  /// Writes all lines with the ids that `graph` gave, and gives the file its name.
  void finish(const Graph& graph);

 private:
  struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  CodecContext codec_;
  std::optional<OutputFile> output_;
  std::unique_ptr<std::FILE, CloseFile> aside_;
};

}  // namespace dramatis
