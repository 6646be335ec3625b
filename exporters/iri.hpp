// SPDX-License-Identifier: Apache-2.0
#pragma once

// IRIs of the graph. The one place where the project's own namespaces are named.

#include <string>
#include <string_view>

namespace dramatis {

/// Classes and properties of the project's own vocabulary.
inline constexpr std::string_view kVocabularyIri = "https://w3id.org/dramatis/ns#";
/// Nodes and edges: this and their 16 hex digits.
inline constexpr std::string_view kNodeIri = "https://w3id.org/dramatis/id/";

/// `text` with everything percent-encoded that may not stand in an IRI: blanks, controls, quotes,
/// <>\^`{|}, bytes above 0x7F, and a "%" that begins no escape. An IRI that is well formed and
/// ASCII comes back unchanged, so doing it twice changes nothing.
[[nodiscard]] std::string percent_encode_iri(std::string_view text);

/// True for text that begins with a scheme ("https:", "urn:").
[[nodiscard]] bool has_scheme(std::string_view text);

/// "HOLDS_POSITION" → "holdsPosition".
[[nodiscard]] std::string lower_camel(std::string_view upper_snake);

}  // namespace dramatis
