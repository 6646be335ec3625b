// SPDX-License-Identifier: Apache-2.0
#pragma once

// Events from the frames that fit: each with its arguments as entities, quantities, times and other events.

#include <vector>

#include "extractors/extractor.hpp"
#include "extractors/facts/bare_event_noun.hpp"
#include "extractors/facts/contests.hpp"
#include "extractors/facts/country_of_adjective.hpp"
#include "extractors/facts/event_defaults.hpp"
#include "extractors/facts/joint_actors.hpp"
#include "extractors/facts/told_present.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

class FrameEvents {
 public:
  /// `countries` outlives this.
  FrameEvents(const Knowledge& knowledge, const CountryOfAdjective& countries);

  /// Appends one event for each match of an event frame. Linear in matches and fillers.
  void add(AnnotatedDocument& document, const FrameMatches& frames) const;

 private:
  [[nodiscard]] bool is_said_or_thought(const AnnotatedDocument& document, const FrameFiller& filler) const;
  void add_arguments(AnnotatedDocument& document, const FrameMatches& frames, const FrameMatch& match, EventIndex index,
                     const std::vector<EventIndex>& event_of_chunk) const;
  void add_said(const AnnotatedDocument& document, const FrameMatch& match, Event& event) const;
  void add_joint(const AnnotatedDocument& document, const FrameFiller& filler, Event& event) const;
  [[nodiscard]] static ChunkIndex first_group_of(const AnnotatedDocument& document, EntityIndex entity,
                                                 ChunkIndex before);
  [[nodiscard]] std::vector<EntityIndex> joint_group(const AnnotatedDocument& document, ChunkIndex chunk,
                                                     EntityIndex entity) const;
  [[nodiscard]] bool is_office(const AnnotatedDocument& document, const Argument& a) const;
  static bool is_counted(const AnnotatedDocument& document, const FrameFiller& filler);
  EntityIndex add_people(AnnotatedDocument& document, const FrameFiller& filler) const;

  const RuleSet* rules_;
  const Vocabulary* vocabulary_;
  const Lexicon* lexicon_;
  const CountryOfAdjective* countries_;
  RoleId victim_, patient_, topic_, theme_;
  JointWords joint_words_;
  WordRows noun_complements_;   ///< prepositions
  WordRows close_complements_;  ///< of those: not "signed the bill *into* law"
  EventDefaults defaults_;
  Contests contests_;
  ToldPresent told_present_;
  BareEventNoun bare_nouns_;
  std::vector<bool> says_;  ///< one a rule: frames that ask for a topic
};

}  // namespace dramatis
