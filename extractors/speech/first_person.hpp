// SPDX-License-Identifier: Apache-2.0
#pragma once

// "I" and "we" in direct speech stand for who speaks: "*I* met Holm," Berg said. Runs when the speakers are known and
// adds these pronouns as mentions of theirs, so that they fill roles. Internal to the layer.

#include <cstdint>

#include "extractors/reserved_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

class FirstPerson {
 public:
  FirstPerson(const Lexicon& lexicon, TypeId person);
  /// Adds the mentions in order; none for a quote whose speaker is not known. Linear in the tokens of the quotes.
  void add_mentions(AnnotatedDocument& document) const;

 private:
  enum class Use : std::uint8_t { one, acting, many };

  ReservedWords<Use> words_;
  TypeId person_;
};

}  // namespace dramatis
