// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds the extents and types of time expressions, early in the pipeline: names and quantities
// step around them, chunks know temporal noun groups. Values come later, from `TimeResolver`.

#include <memory>

#include "extractors/extractor.hpp"
#include "extractors/value_words.hpp"

namespace dramatis {

/// "tokens, tags → times (spans, types)". About one token in thirty starts any work.
[[nodiscard]] std::unique_ptr<Extractor> make_time_spotter(std::shared_ptr<const ValueWords> words);

}  // namespace dramatis
