// SPDX-License-Identifier: Apache-2.0
#pragma once

// Interviews printed as turns: "Tribune: Will you run? | Berg: I might. | Tribune: When?" Words without quotation marks
// behind who says them.

#include <vector>

#include "extractors/speech/quotation_marks.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

struct Turn {
  TokenSpan label;  ///< who: "Tribune", "Anna Berg", "Q"
  TokenIndex colon;
  QuotedRun content;  ///< the rest of the paragraph
};

/// The turns of a document, ascending. A text has some only if it has four of two speakers, one of whom speaks twice,
/// or a question and its answer: "Born: Oslo | Career: a mayor" is a table. Linear in the sentences.
[[nodiscard]] std::vector<Turn> find_turns(const AnnotatedDocument& document);

}  // namespace dramatis
