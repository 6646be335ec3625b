// SPDX-License-Identifier: Apache-2.0
#pragma once

// Unnamed people of an organization that their noun group names: "*Nordhavn Bank* clerks", "guerrillas of the *Red
// Front*", "members of the northern wing of the *Red Front*". Where a document names one movement only, "the
// guerrillas" are its people (feature `movement` of lexicon force). Said only of who takes part in an event: others
// would fill the graph with dots.

#include <utility>
#include <vector>

#include "extractors/extractor.hpp"
#include "extractors/reserved_words.hpp"
#include "lexicon/word_rows.hpp"

namespace dramatis {

class Memberships {
 public:
  explicit Memberships(const Knowledge& knowledge);

  /// Adds `memberOf` once for each such group and organization, or `holdsPosition` ("the *UN* chief"). Linear in
  /// arguments, with a search for each.
  void add(AnnotatedDocument& document) const;

 private:
  using Pair = std::pair<EntityIndex, EntityIndex>;

  void add_only_movement(AnnotatedDocument& document, std::vector<Pair>& known) const;
  [[nodiscard]] EntityIndex only_movement(const AnnotatedDocument& document) const;
  [[nodiscard]] bool is_over(const AnnotatedDocument& document, const Mention& people) const;
  [[nodiscard]] bool is_others(const AnnotatedDocument& document, const Mention& people) const;
  [[nodiscard]] bool is_person(const AnnotatedDocument& document, TokenIndex head) const;
  [[nodiscard]] TokenIndex office_of(const AnnotatedDocument& document, const Mention& people) const;
  [[nodiscard]] bool is_of_movement(const AnnotatedDocument& document, const Mention& people) const;
  void add_relation(AnnotatedDocument& document, const Mention& people, const Mention& name, std::uint8_t story,
                    std::string_view rule) const;
  [[nodiscard]] const Mention* organization_in(const AnnotatedDocument& document, TokenSpan tokens) const;
  [[nodiscard]] const Mention* organization_of(const AnnotatedDocument& document, const Mention& people) const;

  const Vocabulary* vocabulary_;
  const Lexicon* lexicon_;
  LexiconId force_;
  LexiconId position_;
  ReservedSet joining_;    ///< "gunmen *from* the Red Front"
  ReservedSet outsiders_;  ///< "*critics* of the Red Front"
  WordRows past_;          ///< "*former* fighters of the Red Front"
  TypeId member_of_;
  TypeId holds_position_;
  TypeId armed_group_;
};

}  // namespace dramatis
