// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes a page harmless for the parser without moving a byte: tags that only format text are
// overwritten with U+0001, which the page reader drops, and tags nested too deep with
// blanks. Both make HTML5 tree building quadratic, and recursion over the tree endless, on
// pages that never close what they open.

#include <string>

namespace dramatis {

inline constexpr char kDroppedByte = '\x01';

/// Cleans `html` in place; its length stays. Linear.
void clean_html(std::string& html);

}  // namespace dramatis
