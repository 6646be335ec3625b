// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads one flat level of JSON: the members of an object, values as slices of the input.
// Strings are decoded on request, with a map of where each byte came from, which no general
// parser gives. Nested values are passed over by their brackets and checked by who wants them.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/source_map.hpp"

namespace dramatis {

/// A slice of the scanned text. For a string, `raw` is what stands between the quotes.
struct JsonValue {
  enum class Kind : unsigned char { string, number, boolean, null, array, object };
  Kind kind = Kind::null;
  std::string_view raw;
  std::size_t offset = 0;  ///< of `raw` in the scanned text
};

struct JsonMember {
  std::string key;  ///< decoded
  JsonValue value;
};

struct JsonProblem {
  std::size_t offset = 0;
  std::string message;
};

/// The members of the one object in `text`, in their order, equal keys included; or what is
/// wrong. `text` is valid UTF-8. Linear, without recursion; strings at several GB/s.
struct JsonObject {
  std::vector<JsonMember> members;
  std::optional<JsonProblem> problem;
};
[[nodiscard]] JsonObject scan_json_object(std::string_view text);

/// Decodes the inside of a JSON string and appends it to `out`. Half a surrogate pair becomes
/// U+FFFD; the number of these is returned. `value` must come from `scan_json_object()`.
/// With a map, source offsets are those of the scanned text.
std::size_t decode_json_string(const JsonValue& value, std::string& out, SourceMapBuilder* map = nullptr);

}  // namespace dramatis
