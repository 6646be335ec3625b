// SPDX-License-Identifier: Apache-2.0
#pragma once

// The source of reported speech beside its verb: the noun group before ("Finance Minister Anna
// Berg, who chairs the panel, | said") or behind ("said | Anna Berg, a member of the panel"), with
// title and apposition; and the cue with its auxiliaries and adverbs ("has also said").

#include <cstdint>
#include <optional>

#include "extractors/speech/reporting_words.hpp"
#include "model/annotated_document.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

struct SpeechSource {
  std::uint32_t begin = 0;  ///< tokens [begin, end) of the source
  std::uint32_t end = 0;
  std::uint32_t cue_begin = 0;  ///< first token of the cue, before the verb
};

/// One document seen through the reporting words; cheap to make.
class SourceSearch {
 public:
  SourceSearch(const ReportingWords& words, const AnnotatedDocument& document) : words_(words), document_(document) {}

  /// The group that ends before the verb at `verb`, not before token `low`.
  [[nodiscard]] std::optional<SpeechSource> before(std::uint32_t verb, std::uint32_t low) const;
  /// The subject of the first verb in [low, end) that `is_finite` and whose clause is no subordinate one: "As the crowd
  /// chanted, | *Berg* smiled and said", "*Berg*, who was ill, smiled and said". A subordinate clause's, if there is no
  /// other.
  template <typename IsFinite>
  [[nodiscard]] std::optional<SpeechSource> main_subject(std::uint32_t low, std::uint32_t end,
                                                         IsFinite is_finite) const {
    std::optional<SpeechSource> subordinate;
    for (std::uint32_t k = low + 1; k < end; ++k) {
      if (!is_finite(k)) continue;
      const auto source = before(k, low);
      if (!source) continue;
      const bool is_main = source->begin == low || !has(source->begin - 1, part::break_);
      if (is_main && !has(source->begin, part::relative)) return source;
      if (!subordinate) subordinate = source;
    }
    return subordinate;
  }
  /// The subject that the grammar gives the verb, not before token `low`: "an official who spoke to us *said*".
  [[nodiscard]] std::optional<SpeechSource> linked(std::uint32_t verb, std::uint32_t low) const;
  /// The group that begins at `at`, ending at `high` at the latest.
  [[nodiscard]] std::optional<TokenSpan> after(std::uint32_t at, std::uint32_t high) const;

  [[nodiscard]] std::uint32_t parts(std::uint32_t i) const { return words_.parts(document_.tokens[i].word); }
  [[nodiscard]] bool has(std::uint32_t i, std::uint32_t bits) const { return (parts(i) & bits) != 0; }
  [[nodiscard]] std::uint32_t verb(std::uint32_t i) const { return words_.verb(document_.tokens[i].word); }
  /// A reporting verb that the sentence uses as a verb; the tagger errs between "says" and "claims",
  /// so that a form that is a verb first of all counts whatever its tag.
  [[nodiscard]] bool is_reporting(std::uint32_t i) const {
    const std::uint32_t bits = verb(i);
    if (i > 0 && document_.tokens[i - 1].tag == Tag::HYPH) return false;  // "Oslo-*backed* rebels"
    return bits != 0 && (is_verb(document_.tokens[i].tag) ||
                         ((bits & report::mostly_verb) != 0 && !ends_noun_group(i)) || is_verb_all_the_same(i, bits));
  }
  [[nodiscard]] bool is_lower(std::uint32_t i) const { return document_.tokens[i].shape == Shape::lower; }
  [[nodiscard]] bool is_punctuation(std::uint32_t i) const { return document_.tokens[i].shape == Shape::punctuation; }
  [[nodiscard]] bool is(std::uint32_t i, std::string_view text) const {
    const std::string_view own = document_.text(document_.tokens[i]);
    return own.size() == text.size() && own.front() == text.front() && (text.size() == 1 || own == text);
  }
  [[nodiscard]] bool is_dash(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t time_ending_at(std::uint32_t i) const;
  /// Where "went on to" begins before a verb that it leads to; `verb` without it.
  [[nodiscard]] std::uint32_t lead_before(std::uint32_t verb, std::uint32_t low) const;
  /// A finite verb by its tag: what a source does not reach over.
  [[nodiscard]] bool is_finite_verb(std::uint32_t i) const {
    return in(document_.tokens[i].tag, tag_set(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::MD)) && !is_owner_mark(i);
  }
  /// "a study *published* last month by the bank found": a past that a noun before it and a phrase behind it make a
  /// participle, if another verb follows.
  [[nodiscard]] bool may_be_participle(std::uint32_t i, std::uint32_t low) const;

 private:
  [[nodiscard]] bool is_owner_mark(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpeechSource> nearest(std::uint32_t verb, std::uint32_t low) const;
  [[nodiscard]] std::optional<SpeechSource> behind_relative(std::uint32_t verb, std::uint32_t low) const;
  void take_whole_list(SpeechSource& source, std::uint32_t low) const;
  [[nodiscard]] ChunkIndex subject_group(std::uint32_t verb) const;
  /// "after a phone *call* with Berg": a noun by its tag and by what stands before it.
  [[nodiscard]] bool ends_noun_group(std::uint32_t i) const {
    constexpr TagSet kBefore = tag_set(Tag::DT, Tag::NN, Tag::JJ, Tag::PRPS, Tag::POS, Tag::CD);
    return i > 0 && document_.tokens[i].tag == Tag::NN && in(document_.tokens[i - 1].tag, kBefore);
  }
  /// "a statement *saying*, "…"", "the fund raised a million, records *show*.": verbs that the tagger takes for nouns.
  [[nodiscard]] bool is_verb_all_the_same(std::uint32_t i, std::uint32_t bits) const {
    if (i == 0 || (bits & report::that) == 0 || document_.tokens[i].tag != Tag::NN) return false;
    if ((bits & report::gerund) != 0) return has(i - 1, part::occasion);
    return (bits & report::base_form) != 0 && document_.tokens[i - 1].tag == Tag::NNS && has(i - 1, part::evidence);
  }
  [[nodiscard]] bool ends_source(std::uint32_t i) const;  // punctuation that bounds a group
  [[nodiscard]] bool is_nominal(std::uint32_t begin, std::uint32_t end) const;

  const ReportingWords& words_;
  const AnnotatedDocument& document_;
};

}  // namespace dramatis
