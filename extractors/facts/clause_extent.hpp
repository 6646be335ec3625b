// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of a clause or of a noun with all that hangs on it, for an argument that is one: "warned that *Norway was
// planning to leave the pact*".

#include "lexicon/word_rows.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// From the first to the last token of what hangs on `predicate`, a verb group: its arguments, what hangs on them, and
/// the clauses that follow it. Words before `from` are left out: a subject that the governing verb shares ("urged
/// *Norway* to leave"). Linear in the links of the sentence.
[[nodiscard]] TokenSpan clause_extent(const AnnotatedDocument& document, ChunkIndex predicate, TokenIndex from);

/// The same of a noun group: "a *plan to sell the ship*", "a *review of the conduct of the bank*"; with the phrases
/// behind `complements`, prepositions that go on with a noun, also "*an end to the war*".
[[nodiscard]] TokenSpan noun_extent(const AnnotatedDocument& document, ChunkIndex noun, const WordRows* complements);

/// "asked that *a letter be given* to her": a clause with its subject, though its verb is bare; but "let them *meet*".
[[nodiscard]] bool opens_with_subject(const AnnotatedDocument& document, ChunkIndex verb);

}  // namespace dramatis
