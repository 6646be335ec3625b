// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the readers of all formats share.

#include <string>
#include <string_view>
#include <vector>

#include "model/document.hpp"
#include "text/encoding.hpp"
#include "text/source_map.hpp"
#include "text/sources.hpp"

namespace dramatis {

/// A document with the item's id, source and digest, and nothing else yet.
[[nodiscard]] Document described(const SourceItem& item);

/// Appends a warning if decoding had to replace bytes.
void report_replaced(const SourceItem& item, const DecodedText& decoded, std::vector<Diagnostic>& report);

/// `value` as ISO 8601 date or date-time if it starts with one ("2024-10-28", "2024-10-28 14:05:00Z",
/// "20241028") or is one as feeds write it ("Mon, 28 Oct 2024 14:05:00 GMT"), with "T" between; empty if it does not.
/// Nonsense such as month 13 is refused.
[[nodiscard]] std::string iso_date(std::string_view value);

}  // namespace dramatis
