// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/fact_finder.hpp"

#include "extractors/facts/country_of_adjective.hpp"
#include "extractors/facts/descriptors.hpp"
#include "extractors/facts/fact_relations.hpp"
#include "extractors/facts/frame_events.hpp"
#include "extractors/facts/memberships.hpp"
#include "extractors/facts/mention_lookup.hpp"
#include "extractors/facts/national_bodies.hpp"
#include "extractors/facts/office_terms.hpp"
#include "extractors/facts/place_containment.hpp"
#include "extractors/facts/sequence_facts.hpp"
#include "extractors/facts/state_offices.hpp"
#include "extractors/speech/quote_lookup.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

namespace {

class FactFinder final : public Extractor {
 public:
  explicit FactFinder(const Knowledge& knowledge)
      : rules_(knowledge.rules),
        countries_(knowledge),
        events_(knowledge, countries_),
        relations_(knowledge, countries_),
        sequences_(knowledge, relations_),
        containment_(knowledge),
        bodies_(knowledge),
        offices_(knowledge),
        holds_position_(knowledge.vocabulary->type("holdsPosition").value_or(kNoType)),
        memberships_(knowledge),
        descriptors_(knowledge) {}

  std::string_view name() const override { return "facts"; }
  std::string_view layers() const override {
    return "mentions, chunks, functions, times, quantities → relations, events";
  }

  void annotate(AnnotatedDocument& document, Trace* trace) const override {
    const MentionLookup lookup(document);
    thread_local FrameMatches frames;  // keeps its memory between documents
    frames.clear();
    rules_->run_frames(document, frames, trace);
    events_.add(document, frames);
    for (const FrameMatch& match : frames.matches)
      if (rules_->info(match.frame).makes == Makes::relation) relations_.add_frame(document, frames, match);
    sequences_.add(document, lookup, trace);
    containment_.add(document);
    bodies_.add(document);
    offices_.add(document);
    mark_past_terms(document, holds_position_);
    memberships_.add(document);
    sort_and_unify(document);
    attribute(document);
    descriptors_.add(document);  // last: what was found points into the mentions by number
  }

 private:
  /// What stands inside a quote or behind "said that" is the speaker's word.
  static void attribute(AnnotatedDocument& document) {
    for (Event& e : document.events) e.attributed_to = attribution_of(document, e.span);
    for (Relation& r : document.relations) r.attributed_to = attribution_of(document, r.span);
  }

  const RuleSet* rules_;
  CountryOfAdjective countries_;
  FrameEvents events_;
  FactRelations relations_;
  SequenceFacts sequences_;
  PlaceContainment containment_;
  NationalBodies bodies_;
  StateOffices offices_;
  TypeId holds_position_;
  Memberships memberships_;
  Descriptors descriptors_;
};

}  // namespace

std::unique_ptr<Extractor> make_fact_finder(const Knowledge& knowledge) {
  return std::make_unique<FactFinder>(knowledge);
}

}  // namespace dramatis
