// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lists as JSON text, in formats that know only single values, and texts that all exporters write.

#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.hpp"

namespace dramatis {

/// ["Kim Jong-un","Kim Jong Un"]
[[nodiscard]] std::string json_list(const std::vector<std::string>& values);

/// How many of a node's documents came in by which merge rule: "same-name 3, transliteration 1";
/// empty for a node of one document.
[[nodiscard]] std::string linked_by(const Node& node);

/// The id under which a document was read, from its node.
[[nodiscard]] std::string_view document_id(const Node& document);

/// A property's text value; empty if there is none.
[[nodiscard]] std::string_view text_property(const Node& node, std::string_view key);

}  // namespace dramatis
