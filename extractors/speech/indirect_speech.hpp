// SPDX-License-Identifier: Apache-2.0
#pragma once

// Speech told in the writer's words, sentence by sentence: "Berg said (that) the talks had failed",
// "called the plan "a mistake"" (mixed), "vowed to fight on", "the talks failed, according to Berg",
// "the talks had failed, Berg said", ", adding that …", headlines ("Talks failed, Berg says").

#include <cstdint>
#include <span>
#include <vector>

#include "extractors/speech/direct_speech.hpp"

namespace dramatis {

/// Adds to `direct.speech`, which stays in front. `place`: the vocabulary's type; what lies in one is no speech of it
/// ("Sudan: two million flee"). `places`, ascending, has all tokens that may report, and all colons. Linear in the
/// document.
[[nodiscard]] std::vector<Speech> find_indirect_speech(const ReportingWords& words, const AnnotatedDocument& document,
                                                       const DirectSpeech& direct, TypeId place,
                                                       std::span<const std::uint32_t> places);

}  // namespace dramatis
