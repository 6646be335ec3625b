// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whose word a stretch of text is, and how far it goes.

#include "model/annotated_document.hpp"

namespace dramatis {

/// The speaker of the innermost quote, a topic being none, whose content holds `span`; `kNoEntity` where the writer
/// speaks or the speaker is unknown. Logarithmic in the quotes, which stand in order.
[[nodiscard]] EntityIndex attribution_of(const AnnotatedDocument& document, ByteSpan span);

/// The stretch around `at` of what is quoted by the words at `cue`; empty where those quote nothing there. As cheap.
[[nodiscard]] ByteSpan quoted_by(const AnnotatedDocument& document, ByteOffset cue, ByteOffset at);

/// What the words at `cue` quote first, as somebody's own words or told in others; empty where they quote nothing.
/// `until` is where the sentence ends. As cheap.
[[nodiscard]] ByteSpan said_by(const AnnotatedDocument& document, ByteOffset cue, ByteOffset until);

}  // namespace dramatis
