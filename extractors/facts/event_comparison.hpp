// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "extractors/facts/incident_types.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

enum class Comparison { agree, silent, differ };

/// Whether what two mentions of events say of who, against whom, where and when goes together. One a thread: it keeps
/// an array over the entities of the document at hand.
class EventComparison {
 public:
  /// What the vocabulary calls them; what it lacks is `kNoType` or `kNoRole`.
  struct Terms {
    TypeId located_in = kNoType, member_of = kNoType, country = kNoType;
    RoleId theme = kNoRole;
  };

  /// Of another document: which place its relations say to lie in which, and which people to belong to which body.
  void start(const AnnotatedDocument& document, const IncidentTypes& types, const Terms& terms);

  /// Role by role.
  Comparison compare(const AnnotatedDocument& document, const Event& a, const Event& b) const;

  /// As `compare`, but patients, victims and themes are one question, and so are places; a shared place alone is no
  /// sign.
  Comparison compare_sides(const AnnotatedDocument& document, const Event& a, const Event& b) const;

 private:
  [[nodiscard]] EntityIndex actor(const Argument& x) const;
  /// Whether two who act are of one state, or of two.
  [[nodiscard]] Comparison compare_states(const Argument& x, const Argument& y) const;
  bool sends_own(const AnnotatedDocument& document, const Event& sent, const Event& told) const;
  bool turns_on_actor(const Event& first, const Event& second) const;
  /// "killed in *Norway* … The attack in *Oslo*": one place lies in the other.
  bool is_one_inside(const Argument& x, const Argument& y) const;

  const IncidentTypes* types_ = nullptr;
  RoleId theme_ = kNoRole;
  std::vector<EntityIndex> inside_;  ///< one an entity: the place that it is said to lie in
  std::vector<EntityIndex> body_;    ///< one an entity: the body whose people they are
  /// One an entity: "Norway", "Oslo", "Norwegian troops" are one state where they act: its two letters, or 0.
  std::vector<std::uint16_t> state_;
};

}  // namespace dramatis
