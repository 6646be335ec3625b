// SPDX-License-Identifier: Apache-2.0
#pragma once

// A word of a sentence that may report, read in its place: whether it is a verb that does, and whose words it reports.

#include <cstdint>
#include <optional>
#include <span>

#include "extractors/speech/speech_content.hpp"

namespace dramatis {

struct SourceAndCue {
  TokenSpan source;
  TokenSpan cue;
  std::optional<std::uint32_t> own_begin;  ///< the source stands before its verb in this clause, from here
};

/// One sentence; what it is made of outlives it.
class CueReader {
 public:
  CueReader(const AnnotatedDocument& document, const SourceSearch& search, const ContentSearch& content,
            const SpeechCover& cover)
      : document_(document), search_(search), content_(content), cover_(cover) {}

  /// The tokens [first, end) of a sentence, [first, last) without its final mark; `title`: in capitals or a headline.
  void set_sentence(std::uint32_t first, std::uint32_t last, std::uint32_t end, bool title) {
    first_ = first;
    last_ = last;
    end_ = end;
    title_ = title;
  }

  /// Is the word used as a verb that may report here?
  [[nodiscard]] bool is_used(const SpeechCue& cue) const;
  /// `said`: what was found in the sentence so far; `reached`: the end of its last content.
  [[nodiscard]] std::optional<SourceAndCue> source_of(const SpeechCue& cue, std::span<const Speech> said,
                                                      std::uint32_t reached) const;
  /// "Nordsoft, which is based in Oslo, *reported* a loss": it is Nordsoft that reported, and nobody speaks.
  [[nodiscard]] bool has_subject_before(std::uint32_t verb) const;
  /// "*The mine is closed*, said Berg": what stands before `to` has a verb with a subject that is no relative pronoun.
  [[nodiscard]] bool is_whole_clause(std::uint32_t to) const;
  /// "*was charged* with abuse because …": what was done to one, not what he says.
  [[nodiscard]] bool is_done_to(const SpeechCue& cue) const;
  /// "found *a man* who had been shot": what begins at `begin` is the verb's object, and no clause with a subject.
  [[nodiscard]] bool takes_object(const SpeechCue& cue, std::uint32_t begin) const;
  /// "found *the man he had lost*": the only finite verb has a pronoun behind a noun for its subject.
  [[nodiscard]] bool has_only_relative(std::uint32_t begin, std::uint32_t end) const;
  /// "A poll *found Berg ahead of Holm*", "the data show *a small gap*": what shows something needs no clause for it.
  [[nodiscard]] bool shows(const SpeechCue& cue, const SourceAndCue& found, std::uint32_t begin) const;
  /// "*Immediately after saying* that …, Berg left": nothing but adverbs and a preposition stands before it.
  [[nodiscard]] bool opens_with_gerund(const SpeechCue& cue) const;
  /// A verb that only the words themselves make one of saying ("whispered "no"") does not reach them in "began
  /// *building* a "safe" bridge", "allowed it for them*, to keep* the "balance"".
  [[nodiscard]] bool counts_words(const SpeechCue& cue, std::uint32_t begin, std::uint32_t end) const;
  /// A finite verb stands in it; that of "showed no emotion *as* the verdict was read" is no content, but "said the
  /// law*, if passed,* would help" goes on.
  [[nodiscard]] bool has_own_clause(std::uint32_t begin, std::uint32_t end, bool behind_that) const;
  /// "declined *to be named*" says what is to be done with the speaker, and nothing that is said.
  [[nodiscard]] bool is_bare_passive(std::uint32_t begin, std::uint32_t end) const;

 private:
  [[nodiscard]] bool names_noun(std::uint32_t v) const;
  [[nodiscard]] std::optional<SourceAndCue> quoted_as(std::uint32_t v) const;
  [[nodiscard]] bool closes_report(const SpeechCue& cue) const;
  /// The subject of the first finite verb before `v`: of a participle ("…, saying that") or a second verb ("… and
  /// said").
  [[nodiscard]] std::optional<SpeechSource> clause_subject(std::uint32_t v) const;
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] bool inside(std::uint32_t i) const { return i < last_; }

  const AnnotatedDocument& document_;
  const SourceSearch& search_;
  const ContentSearch& content_;
  const SpeechCover& cover_;
  std::uint32_t first_ = 0, last_ = 0, end_ = 0;
  bool title_ = false;
};

}  // namespace dramatis
