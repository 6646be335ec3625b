// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which entity the source of a quote is: of the words "the bank's chairman, Anna Berg" the person.

#include "extractors/reserved_words.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// The vocabulary's types and the words that finding a speaker needs.
class SpeakerWords {
 public:
  SpeakerWords(const Lexicon& lexicon, TypeId person_type, TypeId place_type)
      : pack(&lexicon),
        person(person_type),
        place(place_type),
        evidence(with_role(lexicon, "evidence")),
        filing(with_role(lexicon, "filing")),
        author(with_role(lexicon, "author")),
        received(with_role(lexicon, "received")),
        recipient(with_role(lexicon, "recipient")) {}
  const Lexicon* pack;
  TypeId person, place;
  ReservedSet evidence;   ///< "poll", "records"
  ReservedSet filing;     ///< "lawsuit": speaks for whose it is
  ReservedSet author;     ///< "by"
  ReservedSet received;   ///< "seen": by whom says nothing of who wrote it
  ReservedSet recipient;  ///< "receive": of a text that another made

 private:
  static ReservedSet with_role(const Lexicon& lexicon, std::string_view role) {
    return {lexicon, "reporting_function", [&](EntryId entry) { return lexicon.feature(entry, "role") == role; }};
  }
};

/// The mention of the source's head: a name in it, else its nominal or pronoun; null if nothing in it is mentioned.
/// Valid until a mention is added.
[[nodiscard]] const Mention* speaker_in(const AnnotatedDocument& document, ByteSpan source, const SpeakerWords& words);

/// "police and *residents*": those in the source that the grammar joins to `speaker`, in text order.
[[nodiscard]] std::vector<EntityIndex> co_speakers_of(const AnnotatedDocument& document, const Mention& speaker,
                                                      ByteSpan source);

}  // namespace dramatis
