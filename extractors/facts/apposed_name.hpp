// SPDX-License-Identifier: Apache-2.0
#pragma once

// "the ambassador of Chad, *Anna Berg*, left": what a frame found at the noun is said of the one who is named beside
// it.

#include "matcher/rule_set.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// The name in apposition to the noun that fills a role: of the same kind as `entity`, which the noun was taken for.
/// `kNoMention` for a filler that is no noun, for a plural (but "one of the authors, *Anna Berg*"), or without a name.
[[nodiscard]] MentionIndex apposed_name(const AnnotatedDocument& document, const FrameFiller& filler,
                                        EntityIndex entity);

}  // namespace dramatis
