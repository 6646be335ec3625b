// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bodies whose name says their country sit in it: "the Norwegian Refugee Council"; of a state's bodies also "the
// U.S. Geological Survey", "the Supreme Court of India". An embassy does not ("the Norwegian Embassy in Beirut": words
// with the feature `abroad`). The relation carries `source: name`, for the article need not say so.

#include "extractors/facts/country_of_adjective.hpp"

namespace dramatis {

class NationalBodies {
 public:
  explicit NationalBodies(const Knowledge& knowledge);

  /// Adds `basedIn` once for each such organization that no relation places yet. The tail's
  /// span is where the same sentence names the country, else empty. Linear in mentions and relations.
  void add(AnnotatedDocument& document) const;

 private:
  /// The words of the name that say its country; empty if none does.
  [[nodiscard]] TokenSpan country_in(const AnnotatedDocument& document, const Mention& name) const;
  [[nodiscard]] bool sits_elsewhere(const AnnotatedDocument& document, const LexiconMatch& head,
                                    const Mention& name) const;
  [[nodiscard]] bool is_of_state(TypeId subtype) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId nationality_, country_, city_, head_word_;
  TypeId based_in_;
  CountryOfAdjective countries_;
};

}  // namespace dramatis
