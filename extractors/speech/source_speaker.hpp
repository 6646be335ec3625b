// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which entity the source of a quote is: of the words "the bank's chairman, Anna Berg" the person.

#include "model/annotated_document.hpp"

namespace dramatis {

/// The entity of the source's head: a name in it, else its nominal or pronoun; `kNoEntity` if nothing in it is
/// mentioned. `person` and `place` are the vocabulary's types.
[[nodiscard]] EntityIndex speaker_in(const AnnotatedDocument& document, ByteSpan source, TypeId person, TypeId place);

/// "*Holm*, who said he was ill": whom a source that is a relative pronoun stands for, or `kNoEntity`.
[[nodiscard]] EntityIndex antecedent_of(const AnnotatedDocument& document, ByteSpan source, TypeId person);

}  // namespace dramatis
