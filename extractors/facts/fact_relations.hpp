// SPDX-License-Identifier: Apache-2.0
#pragma once

// Relations between entities: from frames, and as the one place where ends become a relation.

#include <string>
#include <vector>

#include "extractors/extractor.hpp"
#include "extractors/facts/country_of_adjective.hpp"
#include "extractors/facts/relation_end.hpp"
#include "extractors/reserved_words.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

/// An attribute in the words of the text.
struct ToldAttribute {
  std::string attribute;
  std::string words;
  ByteOffset begin;
};

class FactRelations {
 public:
  /// `countries` outlives this.
  FactRelations(const Knowledge& knowledge, const CountryOfAdjective& countries);

  /// Appends the relations of a match of a relation frame.
  void add_frame(AnnotatedDocument& document, const FrameMatches& frames, const FrameMatch& match) const;
  /// One relation for each pair of ends that the vocabulary admits. Of several values of an attribute a relation gets
  /// the one its tail stands behind: "*chairman* of Nordhavn Bank and *director* of Tarn University".
  void add(AnnotatedDocument& document, const Relation& base, const std::vector<RelationEnd>& heads,
           const std::vector<RelationEnd>& tails, ByteSpan trigger, const std::vector<ToldAttribute>& told = {}) const;
  /// The end that a mention is, or the country of an adjective.
  [[nodiscard]] RelationEnd end_of(AnnotatedDocument& document, MentionIndex mention, TokenSpan tokens) const;

 private:
  [[nodiscard]] ByteSpan with_larger_place(const AnnotatedDocument& document, TypeId relation, ByteSpan place) const;
  [[nodiscard]] bool admits(const AnnotatedDocument& document, TypeId relation, EntityIndex head,
                            EntityIndex tail) const;

  const RuleSet* rules_;
  const Vocabulary* vocabulary_;
  const CountryOfAdjective* countries_;
  ReservedSet holder_now_;  ///< "its *new* chairman"
  ReservedSet ending_;      ///< "*used* to live": what it governs is over
  std::vector<TypeId> told_with_larger_place_;
};

/// Sorts relations by place; what two rules found alike stands once.
void sort_and_unify(AnnotatedDocument& document);

}  // namespace dramatis
