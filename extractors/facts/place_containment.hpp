// SPDX-License-Identifier: Apache-2.0
#pragma once

// Towns and regions lie in a country that the article names too: "Herat" in an article about
// Afghanistan. The gazetteer knows it; the relation carries `source: gazetteer`, so that nobody
// takes it for something the article says.

#include "extractors/extractor.hpp"

namespace dramatis {

class PlaceContainment {
 public:
  explicit PlaceContainment(const Knowledge& knowledge);

  /// Adds `locatedIn` for each place whose name is an entry in exactly one of the countries that the
  /// document names, unless the document says where it lies. Evidence is the place's first mention.
  void add(AnnotatedDocument& document) const;

 private:
  [[nodiscard]] std::string_view country_code(const AnnotatedDocument& document, const Mention& mention) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId country_;
  TypeId located_in_;
};

}  // namespace dramatis
