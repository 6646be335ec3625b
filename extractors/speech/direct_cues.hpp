// SPDX-License-Identifier: Apache-2.0
#pragma once

// The verbs that attribute direct speech, by where they stand: what is found of indirect speech may not use them again.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extractors/speech/direct_speech.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// Cues of the direct speech of one document, which must outlive it. Look-ups are binary searches.
class DirectCues {
 public:
  DirectCues(const AnnotatedDocument& document, const DirectSpeech& direct);

  /// Is token `i` part of one? Words in quotation marks that only go on with what a sentence before reports leave that
  /// sentence its verb. `i` ascends from call to call.
  [[nodiscard]] bool covers(std::uint32_t i);
  /// The last speech whose cue begins before token `at`; null: there is none.
  [[nodiscard]] const Speech* last_before(std::uint32_t at) const;
  /// The first speech whose cue begins behind token `at`; null: there is none.
  [[nodiscard]] const Speech* next_behind(std::uint32_t at) const;

 private:
  std::vector<const Speech*> by_cue_;  // speech that has a cue, ascending by it
  std::vector<TokenSpan> spans_;       // ascending, apart
  std::size_t next_ = 0;               // the first span that may reach the token asked about
};

}  // namespace dramatis
