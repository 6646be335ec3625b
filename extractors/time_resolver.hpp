// SPDX-License-Identifier: Apache-2.0
#pragma once

// Gives time expressions their TimeML values, late in the pipeline when verb groups are known.
// They are set against `Document::published`, else the date of the dateline or one that heads the text
// ("CAIRO - 26 July 2022: …"); without any, "Monday" is "XXXX-WXX-1" and "last week" has no value.

#include <memory>

#include "extractors/extractor.hpp"
#include "extractors/value_words.hpp"

namespace dramatis {

/// "times (spans), chunks → times (values)".
[[nodiscard]] std::unique_ptr<Extractor> make_time_resolver(std::shared_ptr<const ValueWords> words);

}  // namespace dramatis
