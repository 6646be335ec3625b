// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which way a bare weekday or month points: back in "met Monday", ahead in "will meet Monday" and
// "is scheduled to meet Monday". The verb whose time it is by grammar decides, else the nearest before, else the
// first behind; an infinitive asks what it hangs on. What a date names ("Wednesday's ruling") has happened.

#include "extractors/time_value.hpp"
#include "extractors/value_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// `time` lies within one sentence; chunks and clause links must be there. Linear in the sentence.
[[nodiscard]] TimeDirection direction_of(const ValueWords& words, const AnnotatedDocument& document, TokenSpan time);

}  // namespace dramatis
