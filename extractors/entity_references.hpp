// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whatever points to an entity, so that entities can be counted, joined and numbered anew.

#include "model/annotated_document.hpp"

namespace dramatis {

/// Calls `visit(EntityIndex&)` for the ends of relations and for whoever says something; not for `kNoEntity`.
/// Linear in facts.
template <class Visit>
void for_each_source_and_end(AnnotatedDocument& document, Visit visit) {
  const auto known = [&](EntityIndex& e) {
    if (e != kNoEntity) visit(e);
  };
  for (Relation& r : document.relations) known(r.head), known(r.tail), known(r.attributed_to);
  for (Event& e : document.events) known(e.attributed_to);
  for (Quote& q : document.quotes) {
    known(q.speaker);
    for (EntityIndex& e : q.co_speakers) known(e);
  }
}

/// The same, and for the arguments of events; not for mentions.
template <class Visit>
void for_each_entity_of_facts(AnnotatedDocument& document, Visit visit) {
  for_each_source_and_end(document, visit);
  for (Event& e : document.events)
    for (Argument& a : e.arguments)
      if (a.entity != kNoEntity) visit(a.entity);
}

}  // namespace dramatis
