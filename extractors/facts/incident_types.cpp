// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/incident_types.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "extractors/facts/event_mention.hpp"

namespace dramatis {

IncidentTypes::IncidentTypes(const Knowledge& knowledge)
    : vocabulary_(knowledge.vocabulary),
      near_(vocabulary_->type_count(), 0),
      near_definite_(vocabulary_->type_count(), 0),
      sides_(vocabulary_->type_count()) {
  read_classes(*knowledge.lexicon);
  // Those hit by an act are its patients, those hit by its effect victims: one question for types with sides.
  std::uint8_t group = 0;
  for (const auto& names : {std::vector<std::string_view>{"agent"},
                            {"patient", "victim", "theme"},
                            {"place", "destination", "origin"},
                            {"recipient"}}) {
    for (const std::string_view name : names)
      if (const auto role = vocabulary_->role(name)) {
        telling_.push_back(*role);
        if (group_of_role_.size() <= *role) group_of_role_.resize(*role + 1U, kNoGroup);
        group_of_role_[*role] = group;
      }
    ++group;
  }
}

/// From the reserved lexicon of classes.
void IncidentTypes::read_classes(const Lexicon& lexicon) {
  const LexiconId id = lexicon.lexicon("incident_class");
  if (id == kNoLexicon) return;
  const auto [first, last] = lexicon.entries(id);
  std::vector<std::string_view> kinds;
  for (EntryId e = first; e < last; ++e) {
    const auto type = vocabulary_->type(lexicon.canonical(e));
    if (!type) continue;
    const std::string_view near = lexicon.feature(e, "near");
    std::uint32_t sentences = 0;
    std::from_chars(near.data(), near.data() + near.size(), sentences);
    for (std::size_t t = 0; t < near_.size(); ++t)
      if (vocabulary_->info(static_cast<TypeId>(t)).parent == *type) near_[t] = near_definite_[t] = sentences;
    const std::string_view act = lexicon.feature(e, "act");
    Sides& sides = sides_[*type];
    sides.effect = !lexicon.feature(e, "effect").empty();
    if (act == "any") {
      sides.acts = kAnyAct;
    } else if (!act.empty()) {
      const auto kind = std::find(kinds.begin(), kinds.end(), act);
      sides.acts = static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind - kinds.begin()));
      if (kind == kinds.end()) kinds.push_back(act);
    }
    sides.anaphor = !lexicon.feature(e, "anaphor").empty();
    if (sides.any() || sides.anaphor) near_[*type] = sentences;
  }
}

bool IncidentTypes::tells(const AnnotatedDocument& document, const Argument& a) const {
  const bool somebody = a.entity == kNoEntity || document.entities[a.entity.value].named ||
                        !document.entities[a.entity.value].name.empty();
  return somebody && std::find(telling_.begin(), telling_.end(), a.role) != telling_.end();
}

bool IncidentTypes::says_nothing(const AnnotatedDocument& document, const Event& event) const {
  return event.time == kNoTime && std::none_of(event.arguments.begin(), event.arguments.end(),
                                               [&](const Argument& a) { return tells(document, a); });
}

bool IncidentTypes::says_only_kind(const AnnotatedDocument& document, const Event& event) const {
  return event.time == kNoTime && std::none_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
           return tells(document, a) && !is_kind_word(document, event, a);
         });
}

}  // namespace dramatis
