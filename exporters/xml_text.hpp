// SPDX-License-Identifier: Apache-2.0
#pragma once

// Text inside XML elements and attributes.

#include <string>
#include <string_view>

namespace dramatis {

/// Appends `text` escaped for element content and for attributes in double quotes. Characters
/// that XML 1.0 does not allow (controls, U+FFFE, U+FFFF) are dropped; carriage returns become references, so
/// that parsers keep them. `text` is valid UTF-8. Linear.
void append_xml(std::string& to, std::string_view text);

}  // namespace dramatis
