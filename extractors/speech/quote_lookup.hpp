// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whose word a stretch of text is.

#include "model/annotated_document.hpp"

namespace dramatis {

/// The speaker of the innermost quote whose content holds `span`; `kNoEntity` where the writer
/// speaks or the speaker is unknown. Logarithmic in the quotes, which stand in order.
[[nodiscard]] EntityIndex attribution_of(const AnnotatedDocument& document, ByteSpan span);

/// The innermost quote whose content holds `span`, or null. Cue and source do not count.
[[nodiscard]] const Quote* quote_around(const AnnotatedDocument& document, ByteSpan span);

}  // namespace dramatis
