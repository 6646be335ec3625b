// SPDX-License-Identifier: Apache-2.0
#pragma once

// Annotations as JSON Lines, one document a line (`docs/formats.md`). The record holds
// everything that linking needs: reading back what was written gives the same graph.

#include <string>
#include <string_view>

#include "model/annotated_document.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// Which optional layers are written.
enum class Layers : std::uint8_t { standard, syntax };

/// What every record carries beside the document.
struct CodecContext {
  const Vocabulary* vocabulary = nullptr;  ///< outlives the call
  std::string_view pack_hash;              ///< content hash of the rule packs
  /// Folded form of a pack word, for the lemmas of the syntax layer. Null without that layer.
  std::string_view (*pack_word)(const void* pack, WordId id) = nullptr;
  const void* pack = nullptr;
};

/// Appends one line (with "\n") to `out`. Keys stand in a fixed order; numbers are written
/// shortest; the same document gives the same bytes.
void append_annotation(const AnnotatedDocument& document, const CodecContext& context, Layers layers, std::string& out);

/// Reads one line written by `append_annotation` (this or an older schema version) into
/// `document`. Throws `IoError` naming what is wrong, a newer schema version among it;
/// and `UsageError` if its pack hash is not `context.pack_hash`.
void read_annotation(std::string_view line, const CodecContext& context, AnnotatedDocument& document);

}  // namespace dramatis
