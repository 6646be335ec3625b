// SPDX-License-Identifier: Apache-2.0
#pragma once

// Appends single JSON scalars to a string, and JSON in canonical form. Whole records are written by
// `JsonWriter` (`json_writer.hpp`).

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dramatis {

/// Appends `s` (valid UTF-8) in quotes. Escapes `"`, `\` and control characters only; so no
/// result contains a line break.
void append_json_string(std::string& out, std::string_view s);

/// Bytes of `s` before the first `"`, `\` or control character, looked at sixteen or eight at a time.
[[nodiscard]] std::size_t json_clean_prefix(std::string_view s);

inline void append_json_number(std::string& out, std::uint64_t value) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, static_cast<std::size_t>(end - digits));
}

/// Shortest form that reads back as the same number ("10000", "5.8", "1e+30"). What JSON
/// cannot say (infinity, not a number) becomes null.
inline void append_json_number(std::string& out, double value) {
  if (!std::isfinite(value)) {
    out += "null";
    return;
  }
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, static_cast<std::size_t>(end - digits));
}

/// Appends the JSON value in `json` in the form of `CanonicalJson` (`json_canonical.hpp`), so that
/// writing, reading and writing again gives the same bytes. A whole number of more than 64 bits becomes a string.
/// False, and nothing appended, if `json` is no JSON or nested deeper than 100 levels.
bool append_canonical_json(std::string& out, std::string_view json);

}  // namespace dramatis
