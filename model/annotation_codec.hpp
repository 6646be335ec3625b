// SPDX-License-Identifier: Apache-2.0
#pragma once

// Annotations as JSON Lines, one document a line (`docs/formats.md`). The record holds
// everything that linking needs: reading back what was written gives the same graph, and
// writing that again gives the same bytes.
//
// Ids count from 1 in the order of the arrays: entities e1…, relations r1…, events v1…,
// incidents i1…, times t1…, quantities q1…. `story` is written only where it is not 1. What
// is not known is null; of an argument's references only the one that is set is written.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "model/annotated_document.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// Which optional layers are written. `syntax` adds `tokens` and `functions`; these are for
/// people and evaluation, nothing reads them back.
enum class Layers : std::uint8_t { standard, syntax };

/// What every record carries beside the document.
struct CodecContext {
  const Vocabulary* vocabulary = nullptr;  ///< outlives the call
  std::string_view pack_hash;              ///< content hash of the rule packs; empty when reading: accept any
  /// Folded form of a pack word, for the lemmas of the syntax layer. Null without that layer.
  std::string_view (*pack_word)(const void* pack, WordId id) = nullptr;
  const void* pack = nullptr;
};

/// Graph ids that are known only after linking. Empty strings are left out.
struct LinkedIds {
  std::string_view family;                ///< wire-copy family of the document
  std::span<const std::string> entities;  ///< node id of each entity, or no entry at all
  std::span<const std::string> events;    ///< node id of each event, or no entry at all
};

/// Appends one line (with "\n") to `out`. Keys stand in a fixed order; numbers are written
/// shortest; the same document gives the same bytes. Linear, several hundred MB/s.
void append_annotation(const AnnotatedDocument& document, const CodecContext& context, Layers layers, std::string& out);

/// The same, with `family` on the record and `node` on entities and events.
void append_annotation(const AnnotatedDocument& document, const CodecContext& context, Layers layers,
                       const LinkedIds& linked, std::string& out);

/// Reads one line written by `append_annotation` (this or an older schema version) into
/// `document`. Rules, sieves and lists are copied into the document's arena. Token layers
/// stay empty. Unknown keys are passed over.
/// Throws `IoError` naming the field that is wrong (broken JSON, an unknown type, a span
/// outside the text or in mid-character, a reference to nothing, a newer schema version);
/// and `UsageError` if the line's pack hash is not `context.pack_hash`.
void read_annotation(std::string_view line, const CodecContext& context, AnnotatedDocument& document);

}  // namespace dramatis
