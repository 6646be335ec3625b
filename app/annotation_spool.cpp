// SPDX-License-Identifier: Apache-2.0
#include "app/annotation_spool.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "model/diagnostic.hpp"

namespace dramatis {

namespace {

[[noreturn]] void fail_spool() {
  throw IoError(Diagnostic{Severity::error, "", 0, 0,
                           std::string("cannot put annotations aside in the temporary folder: ") + std::strerror(errno),
                           "free some space, or set TMPDIR to a larger disk"});
}

}  // namespace

AnnotationSpool::AnnotationSpool(const std::string& target, CodecContext codec) : codec_(codec) {
  if (target.empty()) return;
  output_.emplace(target);
  aside_.reset(std::tmpfile());
  if (!aside_) fail_spool();
}

std::string AnnotationSpool::line(const AnnotatedDocument& document) const {
  std::string out;
  if (output_) append_annotation(document, codec_, Layers::standard, out);
  return out;
}

void AnnotationSpool::keep(std::string_view line) {
  if (output_ && std::fwrite(line.data(), 1, line.size(), aside_.get()) != line.size()) fail_spool();
}

void AnnotationSpool::finish(const Graph& graph) {
  if (!output_) return;
  if (std::fflush(aside_.get()) != 0) fail_spool();
  std::rewind(aside_.get());

  AnnotatedDocument document;
  std::string out;
  char* buffer = nullptr;
  std::size_t capacity = 0;
  for (;;) {
    const ssize_t size = ::getline(&buffer, &capacity, aside_.get());
    if (size <= 0) break;
    read_annotation({buffer, static_cast<std::size_t>(size)}, codec_, document);
    out.clear();
    if (const auto links = graph.links(document.document.id, document.document.digest)) {
      document.document.id = links->document;
      append_annotation(document, codec_, Layers::standard, {links->family, links->entities, links->events}, out);
      output_->write(out);
    }
  }
  std::free(buffer);
  output_->commit();
}

}  // namespace dramatis
