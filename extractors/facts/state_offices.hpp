// SPDX-License-Identifier: Apache-2.0
#pragma once

// "President Vladimir Putin", "the Finance Minister, Kofi Mensah": an office of a state, of whose country the sentence
// says nothing since everybody knows it. Where no relation tells of a post, the office is that of the person's country
// (`source: nationality`) or, if that is not known, of the country that the article is about (`source: article`).

#include <vector>

#include "extractors/extractor.hpp"
#include "extractors/facts/country_of_adjective.hpp"
#include "extractors/facts/home_country.hpp"
#include "extractors/facts/office_fields.hpp"
#include "lexicon/word_rows.hpp"

namespace dramatis {

class StateOffices {
 public:
  explicit StateOffices(const Knowledge& knowledge);

  /// Adds `holdsPosition` once for each such person. Linear in mentions, entities and relations; in the matches of
  /// lexicons for each holder of an office.
  void add(AnnotatedDocument& document) const;

 private:
  struct Office {
    TokenSpan title;  ///< from its first word to the name, without honorifics; empty if there is none
    EntryId entry = kNoEntry;
    bool is_over = false;  ///< "*former* President"
  };

  /// The words before the name, or apposed to it, that are such an office.
  [[nodiscard]] Office office_of(const AnnotatedDocument& document, std::size_t mention) const;
  /// "Ole Holm, *minister of health*, said", "Ole Holm, Norway's *trade and industry minister*, said"
  [[nodiscard]] Office office_behind(const AnnotatedDocument& document, const Mention& name) const;
  [[nodiscard]] Office office_in(const AnnotatedDocument& document, TokenSpan title) const;
  /// "*trade* minister", "minister *for lands*"
  [[nodiscard]] bool takes_field(EntryId entry) const;
  [[nodiscard]] bool is_over(const AnnotatedDocument& document, TokenIndex title) const;
  [[nodiscard]] bool is_of_body(const AnnotatedDocument& document, TokenSpan title) const;
  /// The country's entity where the document says it, if only as an adjective.
  [[nodiscard]] EntityIndex country_of(AnnotatedDocument& document, std::string_view code, std::uint8_t story) const;
  /// "*Norwegian* Trade and Industry Minister", "*Norway*'s trade and industry minister": said right before the title.
  [[nodiscard]] EntityIndex country_before(AnnotatedDocument& document, TokenIndex title) const;
  [[nodiscard]] bool is_taken(const AnnotatedDocument& document, const Office& office, EntityIndex country) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId position_, person_title_;
  TypeId holds_position_;
  WordRows past_;  ///< lexicon past_holder: "*former* President"
  CountryOfAdjective countries_;
  HomeCountry home_;
  OfficeFields fields_;
};

}  // namespace dramatis
