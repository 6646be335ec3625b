// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bodies whose name begins with a country's adjective sit in that country: "the Norwegian Refugee
// Council". The relation carries `source: name`, for the article need not say so.

#include "extractors/facts/country_of_adjective.hpp"

namespace dramatis {

class NationalBodies {
 public:
  explicit NationalBodies(const Knowledge& knowledge);

  /// Adds `basedIn` once for each such organization that no relation places yet. The tail's span is where
  /// the same sentence names the country, else empty. Linear in mentions and relations.
  void add(AnnotatedDocument& document) const;

 private:
  [[nodiscard]] TokenSpan adjective_of(const AnnotatedDocument& document, const Mention& name) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId nationality_;
  TypeId based_in_;
  CountryOfAdjective countries_;
};

}  // namespace dramatis
