// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whom a relative pronoun stands for, by the noun group on which the grammar hangs its clause: "a sister of *Anna
// Berg*, of the harbour police, *who* denied it".

#include <cstddef>

#include "model/annotated_document.hpp"

namespace dramatis {

/// The mention that the pronoun which begins at `at` stands for; as many as there are mentions if it is none, or if it
/// stands for nobody who is mentioned. Logarithmic.
[[nodiscard]] std::size_t antecedent_at(const AnnotatedDocument& document, ByteOffset at);

}  // namespace dramatis
