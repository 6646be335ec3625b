// SPDX-License-Identifier: Apache-2.0
// A line of annotations is read or refused; what was read is written, and read again the same.
#include "fuzz/round_trip.hpp"
#include "model/diagnostic.hpp"

using namespace dramatis;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  CodecContext context = fuzz::rule_pack().codec();
  context.pack_hash = {};
  AnnotatedDocument document;
  try {
    read_annotation(fuzz::bytes(data, size), context, document);
  } catch (const Error&) {
    return 0;
  }
  fuzz::check_round_trip(document, context);
  return 0;
}
