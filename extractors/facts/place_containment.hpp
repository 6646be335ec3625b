// SPDX-License-Identifier: Apache-2.0
#pragma once

// Towns lie in a state or province, and both in a country, that the article names too: "Herat" in an
// article about Afghanistan. The gazetteer knows it; the relation carries `source: gazetteer`, so that
// nobody takes it for something the article says.

#include <optional>
#include <vector>

#include "extractors/extractor.hpp"

namespace dramatis {

class PlaceContainment {
 public:
  explicit PlaceContainment(const Knowledge& knowledge);

  /// Adds `locatedIn` for each place whose name the gazetteer has in exactly one of the provinces, else in
  /// exactly one of the countries, that the document names, unless the document says where it lies.
  /// Evidence is the first sentence that names both, else the place's first mention.
  void add(AnnotatedDocument& document) const;

 private:
  /// A country ("US") or a province ("US.ID") that the document names.
  struct Container {
    std::string_view code;
    EntityIndex entity;
  };

  [[nodiscard]] std::string_view container_code(const AnnotatedDocument& document, const Mention& mention) const;
  [[nodiscard]] std::vector<Container> containers_of(const AnnotatedDocument& document) const;
  [[nodiscard]] const Container* container_of(const AnnotatedDocument& document, const Mention& place,
                                              const std::vector<Container>& containers) const;
  void add_relation(AnnotatedDocument& document, const Mention& place, EntityIndex container) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId country_, admin_;
  TypeId located_in_, city_;
};

}  // namespace dramatis
