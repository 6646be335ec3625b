// SPDX-License-Identifier: Apache-2.0
// Any text through all stages, out as an annotation, back, and out again: the same bytes.
#include <cstdint>

#include "app/pipeline.hpp"
#include "fuzz/checks.hpp"
#include "model/annotation_codec.hpp"
#include "text/encoding.hpp"

using namespace dramatis;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto pack = load_pack({});
  static const Pipeline pipeline(*pack);
  static AnnotatedDocument document, back;
  Document source;
  source.id = "in";
  source.published = "2025-01-02";
  source.text = replace_invalid_utf8({reinterpret_cast<const char*>(data), size}).text;
  document.reset(std::move(source));
  pipeline.annotate(document, nullptr);

  std::string line, again;
  append_annotation(document, pack->codec(), Layers::syntax, line);
  line.clear();
  append_annotation(document, pack->codec(), Layers::standard, line);
  read_annotation(line, pack->codec(), back);
  append_annotation(back, pack->codec(), Layers::standard, again);
  fuzz::require(line == again);
  return 0;
}
