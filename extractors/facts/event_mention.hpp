// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/annotated_document.hpp"

namespace dramatis {

// What the text says of one mention of an event, to tell whether it goes on with what was told or tells a new thing.

/// The noun group that the token stands in, or null.
const Chunk* noun_group_of(const AnnotatedDocument& document, TokenIndex token);
/// The group of words that begins there, or holds the first token behind; or null.
const Chunk* chunk_at(const AnnotatedDocument& document, ByteOffset at);
/// "the attack", "the shooting": a noun trigger in a definite noun group.
bool is_definite(const AnnotatedDocument& document, const Event& event);
/// "an attack", "two bombings": said of something that was not told of yet.
bool is_new_thing(const AnnotatedDocument& document, const Event& event);
/// "in 2005", "in February": no day is told.
bool is_of_long_time(const AnnotatedDocument& document, const Event& event);
/// In a headline or a caption.
bool stands_above_text(const AnnotatedDocument& document, const Event& event);
/// "the *police* inquiry": a word before the event noun that stands for nobody who is told of.
bool is_kind_word(const AnnotatedDocument& document, const Event& event, const Argument& a);
/// "the *Ukraine* war": a name before the event noun that may say where as well as who; but "*Ukraine's* war".
bool is_bare_name(const AnnotatedDocument& document, const Event& event, const Argument& a);
/// "Gunmen" and "the attackers" may be the same; Goma and Bunia are not.
bool is_named(const AnnotatedDocument& document, const Argument& a);

}  // namespace dramatis
