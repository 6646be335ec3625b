// SPDX-License-Identifier: Apache-2.0
#pragma once

// Relations and events: what frames recognise over clauses and sequences over words, recorded of
// entities. What a frame does not say of an event is filled by two defaults: a time beside the
// predicate, and a place behind a preposition of the lexicon `event_default`.
//
// Reads every layer before it; writes relations, events, and entities for countries that stand in
// the text as adjectives only ("the *French* deployment").

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

[[nodiscard]] std::unique_ptr<Extractor> make_fact_finder(const Knowledge& knowledge);

}  // namespace dramatis
