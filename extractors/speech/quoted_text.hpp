// SPDX-License-Identifier: Apache-2.0
#pragma once

// A document seen through its quotation marks: where things stand round a run, and whether the run is speech by
// itself ("We left," …) or a fragment of the sentence round it (it was "a farce").

#include <cstdint>

#include "extractors/speech/quotation_marks.hpp"
#include "extractors/speech/speech_source.hpp"

namespace dramatis {

/// Cheap to make; the words and the document outlive it.
class QuotedText {
 public:
  QuotedText(const ReportingWords& words, const AnnotatedDocument& document)
      : document_(document), search_(words, document) {}

  [[nodiscard]] const AnnotatedDocument& document() const { return document_; }
  [[nodiscard]] const SourceSearch& search() const { return search_; }

  // ---- positions: token indexes
  [[nodiscard]] std::uint32_t paragraph_of(std::uint32_t i) const {
    return document_.sentences[document_.tokens[i].sentence].paragraph;
  }
  [[nodiscard]] std::uint32_t sentence_begin(std::uint32_t i) const {
    return document_.sentences[document_.tokens[i].sentence].tokens.begin.value;
  }
  [[nodiscard]] std::uint32_t sentence_end(std::uint32_t i) const {
    return document_.sentences[document_.tokens[i].sentence].tokens.end.value;
  }
  [[nodiscard]] bool opens_paragraph(std::uint32_t i) const {
    const std::uint32_t s = document_.tokens[i].sentence;
    return document_.sentences[s].tokens.begin.value == i &&
           (s == 0 || document_.sentences[s - 1].paragraph != document_.sentences[s].paragraph);
  }
  [[nodiscard]] bool is_mark(std::uint32_t i) const {
    return quote_mark(document_.text(document_.tokens[i])) != QuoteMark::none;
  }
  /// The first and the last token of a run that are no quotation marks; its end if there is none.
  [[nodiscard]] std::uint32_t first_inner(const QuotedRun& run) const;
  [[nodiscard]] std::uint32_t last_inner(const QuotedRun& run) const;

  // ---- what a run is
  [[nodiscard]] bool is_whole(const QuotedRun& run) const;
  /// A mark that ends a sentence or leads over to who says it.
  [[nodiscard]] bool ends_like_speech(std::uint32_t i) const;
  /// A reporting verb used as one: "text", "states" and "attacks" are more often nouns.
  [[nodiscard]] bool is_cue(std::uint32_t i) const {
    const std::uint32_t verb = search_.verb(i);
    return search_.is_lower(i) && (verb & report::any_verb) != 0 && (verb & report::indirect) == 0 &&
           search_.is_reporting(i);
  }

 private:
  [[nodiscard]] bool is_title(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool stops_behind(std::uint32_t end) const;
  [[nodiscard]] bool has_clause(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool begins_after_break(std::uint32_t before) const;

  const AnnotatedDocument& document_;
  SourceSearch search_;
};

}  // namespace dramatis
