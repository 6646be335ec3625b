// SPDX-License-Identifier: Apache-2.0
#pragma once

// People that a plural group only counts, named in a row behind a colon or before it: "killed three journalists: *Anna
// Berg* and *Jan Holt*".

#include "matcher/rule_set.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// "killed three journalists: *Anna Berg*, a photographer, and *Jan Holt*": the persons of the list behind a colon.
void add_listed(const AnnotatedDocument& document, Argument people, TypeId person, Event& event);

/// "*Anna Berg* and *Jan Holt*, two nurses who were held": the plural group says what those named before it are.
void add_apposed(const AnnotatedDocument& document, const FrameFiller& people, Argument argument, TypeId person,
                 Event& event);

}  // namespace dramatis
