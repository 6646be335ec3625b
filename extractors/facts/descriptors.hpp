// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands before or behind a person's name and says who it is: "the *university student* Erik Holm",
// "*Senator* Berg", "Erik Holm, *a street vendor*". It becomes a nominal mention of the person, so that a
// description asked for is there.

#include <vector>

#include "extractors/extractor.hpp"

namespace dramatis {

class Descriptors {
 public:
  explicit Descriptors(const Knowledge& knowledge);

  /// Adds the mentions; those that stand there already stay alone. Linear in chunks and mentions.
  void add(AnnotatedDocument& document) const;

 private:
  [[nodiscard]] bool names_a_person(const Token& token) const;
  void add_behind(AnnotatedDocument& document, std::vector<Mention>& found) const;
  [[nodiscard]] EntityIndex named_person(const AnnotatedDocument& document, TokenSpan group) const;
  static bool turn_nominal(AnnotatedDocument& document, const Chunk& noun, EntityIndex person);

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId title_, position_, role_;
};

}  // namespace dramatis
