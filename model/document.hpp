// SPDX-License-Identifier: Apache-2.0
#pragma once

// One article as it was read: its text, where it came from, and its layout zones. Readers
// (`text/`) make it; every later stage adds layers to an `AnnotatedDocument` around it.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/offsets.hpp"

namespace dramatis {

/// A run of `length` bytes of `text` that came from `source` bytes on, in the file (for JSON
/// Lines: in the line's undecoded bytes). Runs ascend and do not overlap; text between two
/// runs (a replacement character, a decoded entity) belongs to the source just before it.
struct SourceRun {
  ByteOffset text;
  std::uint64_t source = 0;
  std::uint32_t length = 0;
  auto operator<=>(const SourceRun&) const = default;
};

/// What a stretch of the page is. Furniture (tickers, share links, related stories) feeds
/// nothing; `repeat` is a paragraph that stood before and adds no evidence.
enum class ZoneKind : std::uint8_t { headline, byline, dateline, body, caption, furniture, repeat };

[[nodiscard]] std::string_view name_of(ZoneKind kind);

/// Zones ascend, do not overlap, and cover all of `text` but white space between them.
/// `story` counts from 1; a second story on the same page has 2.
struct Zone {
  ByteSpan span;
  ZoneKind kind = ZoneKind::body;
  std::uint8_t story = 1;
  auto operator<=>(const Zone&) const = default;
};

/// Empty strings mean "not known" in all fields but `id` and `text`.
struct Document {
  std::string id;      ///< the `id` field, else the path relative to the folder given, else the file name
  std::string source;  ///< path as given, with `:line` for JSON Lines
  std::string digest;  ///< 16 hex digits of SHA-256 over the source bytes
  std::string url;
  std::string title;
  std::string published;  ///< ISO 8601 date or date-time
  std::string publisher;
  std::string author;
  std::string language;                           ///< ISO 639-1, "en" for what is annotated
  std::map<std::string, std::string> attributes;  ///< unknown input fields; values are JSON text
  std::string text;                               ///< valid UTF-8; every offset of the program points in here
  std::vector<SourceRun> source_map;              ///< empty: `text` is the file's bytes unchanged
  std::vector<Zone> zones;
};

}  // namespace dramatis
