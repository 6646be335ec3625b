// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extractors/extractor.hpp"
#include "lexicon/word_rows.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// What the holder of an office is in charge of: "*Trade, Industry and Fisheries* Minister", "minister *of health and
/// sports*".
class OfficeFields {
 public:
  explicit OfficeFields(const Knowledge& knowledge);

  /// `title` with the fields before it.
  [[nodiscard]] TokenSpan with_fields_before(const AnnotatedDocument& document, TokenSpan title) const;
  /// `title` with the fields behind it.
  [[nodiscard]] TokenSpan with_fields_behind(const AnnotatedDocument& document, TokenSpan title) const;
  [[nodiscard]] bool is_nationality(const AnnotatedDocument& document, TokenIndex t) const;

 private:
  [[nodiscard]] bool is_field(const AnnotatedDocument& document, TokenIndex t) const;
  /// The first of the words for one field that ends before `end`; the token behind those that begin at `begin`.
  [[nodiscard]] TokenIndex field_before(const AnnotatedDocument& document, TokenIndex end, bool capital) const;
  [[nodiscard]] TokenIndex field_behind(const AnnotatedDocument& document, TokenIndex begin) const;

  LexiconId nationality_;
  WordRows past_;  ///< lexicon past_holder: "*former* Trade and Industry Minister"
};

}  // namespace dramatis
