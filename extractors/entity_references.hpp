// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whatever points to an entity, so that entities can be counted, joined and numbered anew.

#include "model/annotated_document.hpp"

namespace dramatis {

/// Calls `visit(EntityIndex&)` for each reference of relations, events and quotes; not for `kNoEntity`, nor for
/// mentions. Linear in facts.
template <class Visit>
void for_each_entity_of_facts(AnnotatedDocument& document, Visit visit) {
  const auto known = [&](EntityIndex& e) {
    if (e != kNoEntity) visit(e);
  };
  for (Relation& r : document.relations) known(r.head), known(r.tail), known(r.attributed_to);
  for (Event& e : document.events) {
    known(e.attributed_to);
    for (Argument& a : e.arguments) known(a.entity);
  }
  for (Quote& q : document.quotes) {
    known(q.speaker);
    for (EntityIndex& e : q.co_speakers) known(e);
  }
}

}  // namespace dramatis
