// SPDX-License-Identifier: Apache-2.0
#pragma once

// Relations and events from the sequences of the phase "facts".

#include <optional>

#include "extractors/extractor.hpp"
#include "extractors/facts/fact_relations.hpp"
#include "extractors/facts/mention_lookup.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

class SequenceFacts {
 public:
  /// `relations` outlives this.
  SequenceFacts(const Knowledge& knowledge, const FactRelations& relations)
      : rules_(knowledge.rules),
        relations_(&relations),
        phase_(rules_->phase("facts")),
        victim_(knowledge.vocabulary->role("victim").value_or(kNoRole)),
        quantity_(knowledge.vocabulary->role("quantity").value_or(kNoRole)) {}

  /// Runs the phase, if the pack has one, and appends what its matches tell.
  void add(AnnotatedDocument& document, const MentionLookup& lookup, Trace* trace) const;

 private:
  void add_relation(AnnotatedDocument& document, const MentionLookup& lookup, const SequenceMatches& found,
                    const SequenceMatch& match, const RuleInfo& info) const;
  [[nodiscard]] static bool join_known(AnnotatedDocument& document, TokenSpan trigger, Event& event);
  void add_event(AnnotatedDocument& document, const MentionLookup& lookup, const SequenceMatches& found,
                 const SequenceMatch& match, const RuleInfo& info) const;

  void add_count(const AnnotatedDocument& document, TokenSpan people, Event& event) const;

  const RuleSet* rules_;
  const FactRelations* relations_;
  std::optional<PhaseId> phase_;
  RoleId victim_, quantity_;
};

}  // namespace dramatis
