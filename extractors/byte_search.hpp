// SPDX-License-Identifier: Apache-2.0
#pragma once

// From a place in the text, or a token, to the layers over it, which ascend.

#include <cstddef>

#include "model/annotated_document.hpp"
#include "model/lower_place.hpp"

namespace dramatis {

/// The first token that begins at `at` or behind it. Logarithmic, like all here.
[[nodiscard]] inline auto token_from(const AnnotatedDocument& document, ByteOffset at) {
  return lower_place(document.tokens.begin(), document.tokens.end(), at,
                     [](const Token& t, ByteOffset b) { return t.begin < b; });
}

/// The chunk of that token; `kNoChunk` if it is in none, or nothing is chunked yet.
[[nodiscard]] inline ChunkIndex chunk_from(const AnnotatedDocument& document, ByteOffset at) {
  const auto token = token_from(document, at);
  if (token == document.tokens.end() || document.chunk_of_token.empty()) return kNoChunk;
  return document.chunk_of_token[static_cast<std::size_t>(token - document.tokens.begin())];
}

/// The first mention that begins there or behind; `Document` is an annotated document, constant or not.
template <class Document>
[[nodiscard]] auto mention_from(Document& document, ByteOffset at) {
  return lower_place(document.mentions.begin(), document.mentions.end(), at,
                     [](const Mention& m, ByteOffset b) { return m.span.begin < b; });
}

/// The first match of a lexicon that begins at the token or behind it.
[[nodiscard]] inline auto match_from(const AnnotatedDocument& document, TokenIndex token) {
  return lower_place(document.lexicon_matches.begin(), document.lexicon_matches.end(), token,
                     [](const LexiconMatch& m, TokenIndex t) { return m.tokens.begin < t; });
}

}  // namespace dramatis
