// SPDX-License-Identifier: Apache-2.0
#pragma once

// Annotations out, back and out again: the same bytes. For targets that make annotated documents.

#include <string>

#include "extractors/pipeline.hpp"
#include "fuzz/bytes.hpp"

namespace dramatis::fuzz {

inline const RulePack& rule_pack() {
  static const RulePack pack;
  return pack;
}

inline void check_round_trip(const AnnotatedDocument& document, const CodecContext& context) {
  static AnnotatedDocument back;
  std::string line, again;
  append_annotation(document, context, Layers::standard, line);
  read_annotation(line, context, back);
  append_annotation(back, context, Layers::standard, again);
  require(line == again);
}

}  // namespace dramatis::fuzz
