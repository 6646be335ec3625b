// SPDX-License-Identifier: Apache-2.0
#include "model/annotation_codec.hpp"
#include "model/record_writer.hpp"

namespace dramatis {

void append_annotation(const AnnotatedDocument& document, const CodecContext& context, Layers layers,
                       std::string& out) {
  append_annotation(document, context, layers, LinkedIds{}, out);
}

void append_annotation(const AnnotatedDocument& document, const CodecContext& context, Layers layers,
                       const LinkedIds& linked, std::string& out) {
  RecordWriter(document, context, linked, out).record(layers);
}

}  // namespace dramatis
