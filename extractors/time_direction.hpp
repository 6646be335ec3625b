// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which way a bare weekday or month points: back in "met Monday", ahead in "will meet Monday" and
// "is scheduled to meet Monday". The verb nearest before decides, else the first one behind.

#include "extractors/time_value.hpp"
#include "extractors/value_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// `time` lies within one sentence; tags must be there. Linear in the sentence.
[[nodiscard]] TimeDirection direction_of(const ValueWords& words, const AnnotatedDocument& document, TokenSpan time);

}  // namespace dramatis
