// SPDX-License-Identifier: Apache-2.0
#pragma once

// Speech that a noun reports: "*Berg's* claim *that the vote was rigged*", "a warning by the army that …".

#include <cstdint>
#include <span>
#include <vector>

#include "extractors/speech/direct_speech.hpp"
#include "extractors/speech/reporting_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// Only what somebody is named for, and what `known` does not report from the same word on. `places`, ascending, has
/// every "that".
[[nodiscard]] std::vector<Speech> find_noun_speech(const ReportingWords& words, const AnnotatedDocument& document,
                                                   const DirectSpeech& direct, const std::vector<Speech>& known,
                                                   std::span<const std::uint32_t> places);

}  // namespace dramatis
