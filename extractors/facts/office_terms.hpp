// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/annotated_document.hpp"

namespace dramatis {

/// Marks as former each office that is over when the text is published: its years stand in brackets behind its holder's
/// name ("Prime Minister Ole Holm (1990–1994)"; a life's years tell as much), or the sentence opens with a year longer
/// ago than a term lasts ("In 1962, Prime Minister Ole Holm opened the dam"). Linear in relations.
void mark_past_terms(AnnotatedDocument& document, TypeId holds_position);

}  // namespace dramatis
