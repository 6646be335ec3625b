// SPDX-License-Identifier: Apache-2.0
#pragma once

// From the bytes of a file to valid UTF-8. The encoding is decided in this order: byte-order
// mark; the charset that the file declares; UTF-8 if all is valid or at least one multibyte
// sequence is (the rest is replaced and reported); two-byte text without a mark by its zero
// bytes; last ICU's detector, which alone would take one bad byte for Windows-1252.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.hpp"

namespace dramatis {

struct DecodedText {
  std::string text;                   ///< valid UTF-8, without byte-order mark
  std::vector<SourceRun> source_map;  ///< empty: `text` is the bytes unchanged
  std::string encoding;               ///< "UTF-8", "UTF-16LE", "windows-1252", … as ICU names it
  std::uint64_t replaced = 0;         ///< bad sequences that became U+FFFD
  std::uint64_t first_bad = 0;        ///< byte offset of the first of them
};

/// Decodes `bytes`, which may be moved from: valid UTF-8, the usual case, is not copied.
/// `declared` is a charset name from the file itself (HTML) or empty; unknown names are
/// ignored, and Latin-1 is read as Windows-1252, as browsers do. Never fails; linear.
[[nodiscard]] DecodedText decode_text(std::string bytes, std::string_view declared = {});

/// The Unicode encoding that a byte-order mark, or the pattern of zero bytes of two-byte text
/// without one, gives away in the first bytes of a file: "UTF-8", "UTF-16LE", "UTF-16BE",
/// "UTF-32LE", "UTF-32BE"; empty for none.
[[nodiscard]] std::string_view unicode_signature(std::string_view head);

/// Replaces what is not valid UTF-8 by U+FFFD, one for each bad byte of a broken sequence
/// (as W3C's decoder does for most input), and says how often.
[[nodiscard]] DecodedText replace_invalid_utf8(std::string_view bytes);

}  // namespace dramatis
