// SPDX-License-Identifier: Apache-2.0
#pragma once

// Between `json_append.hpp` and RapidJSON's parsed values. Included by the two `.cpp` files
// that parse, so that no other header shows RapidJSON.

#include <rapidjson/document.h>

#include <string>

namespace dramatis {

/// Appends a parsed value as `append_canonical_json()` does. False if it is nested deeper than
/// 100 levels; `out` then ends somewhere inside.
bool append_json_value(std::string& out, const rapidjson::Value& value);

}  // namespace dramatis
