// SPDX-License-Identifier: Apache-2.0
#pragma once

// Speakers of quotes as entities, and whose word a stretch of text is.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

/// "quotes, mentions → quotes (speaker), mentions". Runs behind coreference: the speaker is the entity of the
/// source's head: a name in it, else its nominal or pronoun. A pronoun that goes on speaking in the next
/// paragraph is who spoke before. `person` and `place` are the vocabulary's types.
[[nodiscard]] std::unique_ptr<Extractor> make_speaker_resolver(const Lexicon& lexicon, TypeId person, TypeId place);

/// The speaker of the innermost quote whose content holds `span`; `kNoEntity` where the writer
/// speaks or the speaker is unknown. Logarithmic in the quotes, which stand in order.
[[nodiscard]] EntityIndex attribution_of(const AnnotatedDocument& document, ByteSpan span);

/// The innermost quote whose content holds `span`, or null. Cue and source do not count.
[[nodiscard]] const Quote* quote_around(const AnnotatedDocument& document, ByteSpan span);

}  // namespace dramatis
