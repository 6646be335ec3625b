// SPDX-License-Identifier: Apache-2.0
#pragma once

// Headlines that name their source beside a colon: "Police: Man shot in Oslo", "Economy to grow 7%: minister".

#include <cstdint>
#include <optional>

#include "extractors/speech/direct_speech.hpp"
#include "extractors/speech/speech_source.hpp"

namespace dramatis {

/// What is told in the tokens [first, last) of a headline and by whom; the cue is the colon. The source is a name that
/// is no `place` ("Sudan: two million flee" tells where), or a word for those who tell news; what it tells has a verb.
/// The kind is left as it is. Linear in the headline.
[[nodiscard]] std::optional<Speech> label_speech(const SourceSearch& search, const AnnotatedDocument& document,
                                                 TypeId place, TokenSpan headline);

}  // namespace dramatis
