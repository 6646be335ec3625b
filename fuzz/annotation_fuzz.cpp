// SPDX-License-Identifier: Apache-2.0
// A line of annotations is read or refused; what was read is written, and read again the same.
#include <cstdint>

#include "app/pipeline.hpp"
#include "fuzz/checks.hpp"
#include "model/annotation_codec.hpp"
#include "model/diagnostic.hpp"

using namespace dramatis;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto pack = load_pack({});
  CodecContext context = pack->codec();
  context.pack_hash = {};
  AnnotatedDocument document, back;
  try {
    read_annotation({reinterpret_cast<const char*>(data), size}, context, document);
  } catch (const Error&) {
    return 0;
  }
  std::string line, again;
  append_annotation(document, context, Layers::standard, line);
  read_annotation(line, context, back);
  append_annotation(back, context, Layers::standard, again);
  fuzz::require(line == again);
  return 0;
}
