// SPDX-License-Identifier: Apache-2.0
#pragma once

// The country that an article is about: the one whose names, towns and people it tells of more than of all others
// together. "The finance minister" without more is that country's.

#include "extractors/extractor.hpp"

namespace dramatis {

class HomeCountry {
 public:
  explicit HomeCountry(const Knowledge& knowledge);

  /// A place where the document says the country of this code in so many words ("Norway", "Norwegian"); empty if
  /// nowhere. Linear in the matches of lexicons.
  [[nodiscard]] TokenSpan said(const AnnotatedDocument& document, std::string_view code, std::uint8_t story) const;

  /// The code of the country that the story is about; empty if none stands out. Linear in matches and mentions.
  [[nodiscard]] std::string_view code_of(const AnnotatedDocument& document, std::uint8_t story) const;

 private:
  /// The code of the country that the match says; empty if it says none.
  [[nodiscard]] std::string_view code_said(const LexiconMatch& match) const;

  /// "her *Argentine counterpart*": the minister who meets him is none of Argentina.
  [[nodiscard]] bool is_abroad(const AnnotatedDocument& document, std::string_view code, std::uint8_t story) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId country_, nationality_, role_noun_;
};

}  // namespace dramatis
