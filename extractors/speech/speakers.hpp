// SPDX-License-Identifier: Apache-2.0
#pragma once

// Speakers of quotes as entities.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

/// "quotes, mentions → quotes (speaker), mentions". Runs behind coreference: the speaker is the entity of the
/// source's head: a name in it, else its nominal or pronoun. A pronoun that goes on speaking in the next
/// paragraph is who spoke before. `person` and `place` are the vocabulary's types.
[[nodiscard]] std::unique_ptr<Extractor> make_speaker_resolver(const Lexicon& lexicon, TypeId person, TypeId place);

}  // namespace dramatis
