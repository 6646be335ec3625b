// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whose word a stretch of text is.

#include "model/annotated_document.hpp"

namespace dramatis {

/// The speaker of the innermost quote, a topic being none, whose content holds `span`; `kNoEntity` where the writer
/// speaks or the speaker is unknown. Logarithmic in the quotes, which stand in order.
[[nodiscard]] EntityIndex attribution_of(const AnnotatedDocument& document, ByteSpan span);

}  // namespace dramatis
