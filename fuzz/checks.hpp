// SPDX-License-Identifier: Apache-2.0
#pragma once

// What must hold for whatever bytes a reader was given.

#include <string>
#include <vector>

#include "fuzz/bytes.hpp"
#include "model/document.hpp"
#include "model/utf8.hpp"
#include "text/reader.hpp"

namespace dramatis::fuzz {

/// Text is valid UTF-8; runs of the source map ascend, lie in the text, and lead into the source.
inline void check(const Document& document, std::size_t source_size) {
  require(is_valid_utf8(document.text) && is_valid_utf8(document.title) && is_valid_utf8(document.author));
  std::uint64_t end = 0;
  for (const SourceRun& run : document.source_map) {
    require(run.text.value >= end && run.text.value + run.length <= document.text.size());
    require(run.source + run.length <= source_size);
    end = run.text.value + run.length;
  }
  std::uint32_t zone_end = 0;
  for (const Zone& zone : document.zones) {
    require(zone.span.begin.value >= zone_end && zone.span.begin < zone.span.end &&
            zone.span.end.value <= document.text.size());
    zone_end = zone.span.end.value;
  }
}

/// Reads `bytes` as one article of that format and checks it.
inline void read_and_check(InputFormat format, std::string_view bytes) {
  SourceItem item;
  item.format = format;
  item.bytes = bytes;
  item.source = "in:1";
  item.id = "in:1";
  item.line = format == InputFormat::json_lines ? 1 : 0;
  Document document;
  std::vector<Diagnostic> report;
  if (read_document(std::move(item), document, report)) check(document, bytes.size());
  else require(!report.empty());
}

}  // namespace dramatis::fuzz
