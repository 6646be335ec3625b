// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whose a text is that speaks: "The Nordic Institute published a report. *The report* said …".

#include <span>

#include "extractors/reserved_words.hpp"
#include "extractors/speech/source_speaker.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

class DocumentIssuer {
 public:
  DocumentIssuer(const Lexicon& lexicon, const SpeakerWords& words);

  /// "the report", "the annual survey"
  [[nodiscard]] bool is_text(const AnnotatedDocument& document, ByteSpan source) const;
  /// The issuer of the report, letter or study that the source of `quote` is, where the text has told of it before:
  /// `before` are the quotes that precede. `kNoEntity` if it has not.
  [[nodiscard]] EntityIndex issuer_of(const AnnotatedDocument& document, const Quote& quote,
                                      std::span<const Quote> before) const;

 private:
  [[nodiscard]] EntityIndex issuer_at(const AnnotatedDocument& document, TokenIndex noun,
                                      std::span<const Quote> before) const;
  [[nodiscard]] EntityIndex named_in(const AnnotatedDocument& document, TokenSpan tokens) const;
  [[nodiscard]] EntityIndex maker_of(const AnnotatedDocument& document, ChunkIndex noun) const;

  const SpeakerWords* words_;
  const Lexicon* lexicon_;
  ReservedSet definite_;  ///< "the", "this"
};

}  // namespace dramatis
