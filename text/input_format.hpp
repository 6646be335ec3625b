// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which of the input formats a file is in. Its content decides; its name only where the
// content leaves it open. What the program does not read is refused with the command that
// turns it into something it does.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/diagnostic.hpp"

namespace dramatis {

enum class InputFormat : std::uint8_t {
  automatic,   ///< decide by content
  text,        ///< the whole file is one article
  html,        ///< the whole file is one page
  json_lines,  ///< one object a line
  json         ///< an array of objects, or objects one after another
};

/// "text", "html", "jsonl", "json"; `automatic` is "auto". The names that `--from` takes.
[[nodiscard]] std::string_view name_of(InputFormat format);
[[nodiscard]] std::optional<InputFormat> input_format_from(std::string_view name);

/// What the first bytes of a file show. Either a format, or why the file cannot be read.
struct Sniffed {
  InputFormat format = InputFormat::text;
  std::string_view encoding;            ///< of `unicode_signature()`, or empty
  std::string problem;                  ///< not empty: refused; a clause such as "is a PDF file"
  std::string advice;                   ///< the command that helps, or empty
  Severity severity = Severity::error;  ///< of the problem; a warning for files that this program wrote
};

/// Looks at the unpacked first bytes (64 KiB are enough) of the file `name`. Another `from` than
/// `automatic` is the answer, unless the file is none of the formats at all.
[[nodiscard]] Sniffed sniff(std::string_view head, std::string_view name, InputFormat from = InputFormat::automatic);

}  // namespace dramatis
