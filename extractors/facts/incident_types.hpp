// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "extractors/extractor.hpp"
#include "lexicon/lexicon.hpp"
#include "model/annotated_document.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// What a type is to others that name one happening: "The *bomb* … The *attack* killed two" (grammar/incident_class).
struct Sides {
  std::uint8_t acts = 0;  ///< one bit for a kind of act, all bits if it may be any
  bool effect = false;    ///< what an act did
  bool anaphor = false;   ///< names again what was told: "the *crime*"
  bool any() const { return effect || acts != 0; }
};

/// What the vocabulary and grammar/incident_class say of the types of events that are mentions of happenings, and of
/// the roles that tell one happening from another. Built once, then only read; safe to share between threads.
class IncidentTypes {
 public:
  static constexpr std::uint8_t kAnyAct = 0xFF;
  /// Groups of roles that ask one question; groups up to `kPlaces` are those that tell who, against whom, where.
  static constexpr std::uint8_t kAgents = 0, kTargets = 1, kPlaces = 2, kNoGroup = 0xFF;

  explicit IncidentTypes(const Knowledge& knowledge);

  const Sides& sides(TypeId type) const { return sides_[type]; }
  /// How many sentences may lie between two mentions that agree in nothing; 0: none.
  std::uint32_t near(TypeId type) const { return near_[type]; }
  /// … if the second one is definite.
  std::uint32_t near_definite(TypeId type) const { return near_definite_[type]; }
  /// The roles that tell happenings apart.
  const std::vector<RoleId>& telling() const { return telling_; }
  std::uint8_t group_of(RoleId role) const { return role < group_of_role_.size() ? group_of_role_[role] : kNoGroup; }
  /// No time, and no role that tells happenings apart: "the attack"; "they" that may be anybody tell nothing.
  bool says_nothing(const AnnotatedDocument& document, const Event& event) const;
  /// … but for what kind it is: "the *police* inquiry".
  bool says_only_kind(const AnnotatedDocument& document, const Event& event) const;

 private:
  /// Whether the argument says which happening it is.
  bool tells(const AnnotatedDocument& document, const Argument& a) const;
  void read_classes(const Lexicon& lexicon);

  const Vocabulary* vocabulary_;
  std::vector<std::uint32_t> near_;           ///< one a type
  std::vector<std::uint32_t> near_definite_;  ///< one a type
  std::vector<Sides> sides_;                  ///< one a type
  std::vector<std::uint8_t> group_of_role_;
  std::vector<RoleId> telling_;
};

}  // namespace dramatis
