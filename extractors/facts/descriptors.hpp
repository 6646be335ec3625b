// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands before a person's name and says who it is: "the *university student* Erik Holm",
// "*Senator* Berg". It becomes a nominal mention of the person, so that a description asked for is there.

#include "extractors/extractor.hpp"

namespace dramatis {

class Descriptors {
 public:
  explicit Descriptors(const Knowledge& knowledge);

  /// Adds the mentions; those that stand there already stay alone. Linear in chunks and mentions.
  void add(AnnotatedDocument& document) const;

 private:
  [[nodiscard]] bool names_a_person(const Token& token) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId title_, position_, role_;
};

}  // namespace dramatis
