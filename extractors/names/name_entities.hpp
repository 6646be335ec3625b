// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes what was decided into the document: one `Mention` a candidate of a decided name, one
// `Entity` a full name with its short forms. Extents reach over the titles before a person,
// which become the entity's `title`.

#include <atomic>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "extractors/extractor.hpp"
#include "extractors/names/body_owner.hpp"
#include "extractors/names/document_memory.hpp"
#include "extractors/names/name_table.hpp"
#include "extractors/names/name_variants.hpp"
#include "extractors/names/organization_entity.hpp"
#include "lexicon/word_rows.hpp"

namespace dramatis::names {

/// Entities of names that are entries of a lexicon: all its forms are one entity. Few, so a plain list.
class KnownEntities {
 public:
  [[nodiscard]] EntityIndex find(EntryId entry) const {
    for (const auto& [known, entity] : entries_) {
      if (known == entry) return entity;
    }
    return kNoEntity;
  }
  void add(EntryId entry, EntityIndex entity) { entries_.emplace_back(entry, entity); }

 private:
  std::vector<std::pair<EntryId, EntityIndex>> entries_;
};

/// Lexicons that fill attributes of entities.
class EntityWriter {
 public:
  EntityWriter(const Knowledge& knowledge, const NameClasses& classes, const NameVariants& variants);
  /// Appends entities and mentions, both ascending by position.
  void write(const MemoryInput& in, const NameTable& table, AnnotatedDocument& document) const;

 private:
  [[nodiscard]] TypeId type_of(Reading reading) const;
  [[nodiscard]] TokenIndex extent_begin(const MemoryInput& in, const Candidate& candidate) const;
  /// "Mrs." and "Sir" say it of whoever is named behind them.
  [[nodiscard]] Gender gender_of_title(const MemoryInput& in, const Candidate& candidate) const;
  [[nodiscard]] Gender gender_of_given(const MemoryInput& in, TokenSpan name) const;
  void describe_famous(const MemoryInput& in, TokenSpan name, Entity& entity) const;
  void describe_person(const MemoryInput& in, TokenSpan name, Entity& entity) const;
  void write_compounds(const MemoryInput& in, const NameTable& table, const std::vector<EntityIndex>& entity_of_name,
                       KnownEntities& known, AnnotatedDocument& document) const;
  [[nodiscard]] EntityIndex country_entity(WordId word, std::string_view text, KnownEntities& known,
                                           AnnotatedDocument& document) const;
  [[nodiscard]] bool is_better_name(const Entity& entity, std::string_view text, EntryId entry) const;
  [[nodiscard]] EntryId known_entry(const MemoryInput& in, const DistinctName& name) const;
  void describe_place(const MemoryInput& in, TokenSpan name, Entity& entity) const;

  const NameClasses* classes_;
  const NameVariants* variants_;
  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId title_, position_, given_, country_, famous_;
  OrganizationDescriber organizations_;
  BodyOwner owners_;
  WordRows title_shifts_;  ///< "*deputy* secretary of state": somebody else than the secretary
  EntryId first_given_ = 0;
  std::unique_ptr<std::atomic<std::uint8_t>[]> genders_;  ///< of given names: 1 + `Gender`, read when first asked
};

}  // namespace dramatis::names
