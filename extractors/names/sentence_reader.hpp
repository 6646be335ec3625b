// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds where runs of one sentence begin and end: capitalised words, and the small words, commas, hyphens,
// possessives and nicknames between them that belong to a name. Internal to the name stage.

#include <cstdint>
#include <string_view>

#include "extractors/names/name_classes.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

inline constexpr ClassMask kKnownName = word::place_name | word::known_org;

/// Reads the runs of one sentence.
class SentenceReader {
 public:
  SentenceReader(const AnnotatedDocument& document, const TokenClasses& classes, const Sentence& sentence)
      : document_(document),
        classes_(classes),
        sentence_(sentence),
        begin_(sentence.tokens.begin.value),
        end_(sentence.tokens.end.value) {}

  [[nodiscard]] bool starts_run(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t run_end(std::uint32_t run) const;
  /// True where any word would have a capital: the sentence's start, behind an opening quote, dash or colon.
  [[nodiscard]] bool opens(std::uint32_t i) const;

 private:
  [[nodiscard]] bool is(std::uint32_t i, ClassMask m) const { return classes_.is(i, m); }
  [[nodiscard]] bool any(std::uint32_t from, std::uint32_t to, ClassMask m) const {
    for (std::uint32_t i = from; i < to; ++i) {
      if (is(i, m)) return true;
    }
    return false;
  }
  [[nodiscard]] bool opens_body(std::uint32_t i) const;
  [[nodiscard]] bool joined(std::uint32_t i) const;
  [[nodiscard]] bool is_comma(std::uint32_t i) const { return document_.text(document_.tokens[i]) == ","; }
  /// The apostrophe of "Farmers' Union", close to its word.
  [[nodiscard]] bool is_bare_apostrophe(std::uint32_t i) const {
    const Token& token = document_.tokens[i];
    const Token& before = document_.tokens[i - 1];
    if (token.end - token.begin > 3 || token.begin != before.end || document_.text(before).back() != 's') return false;
    const std::string_view mark = document_.text(token);
    return mark == "'" || mark == "\u2019";
  }
  /// "Queen Anna I of Norway", "King Olaf I,": the first of that name, and nobody who speaks.
  [[nodiscard]] bool is_first_of_name(std::uint32_t run, std::uint32_t i) const {
    if (!is(i - 1, word::given) || (!is(run, word::title) && (run == begin_ || !is(run - 1, word::title))))
      return false;
    return i + 1 >= end_ || document_.tokens[i + 1].shape == Shape::punctuation || is(i + 1, word::of | word::genitive);
  }
  /// "Liu He", "Li You": a stop word that is also a given name, behind a surname that opens the run.
  [[nodiscard]] bool is_given_stop(std::uint32_t run, std::uint32_t i) const {
    return is(i, word::stop_given) && i == run + 1 &&
           (is(run, word::given) || (is(run, word::surname) && !is(run, word::common)));
  }
  [[nodiscard]] std::uint32_t capitals_end(std::uint32_t i) const {
    std::uint32_t end = i;
    while (end < end_ && is(end, word::capital) && (end == i || joined(end))) ++end;
    return end;
  }
  [[nodiscard]] std::uint32_t known_reach(std::uint32_t i) const;
  [[nodiscard]] bool is_called(std::uint32_t run, std::uint32_t last, std::uint32_t right) const;
  [[nodiscard]] bool of_joins(std::uint32_t run, std::uint32_t last, std::uint32_t right) const;
  [[nodiscard]] std::uint32_t after_joiner(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_possessive(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_hyphen(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] bool is_hyphen(std::uint32_t i) const {
    return document_.tokens[i].end - document_.tokens[i].begin == 1 && document_.text(document_.tokens[i])[0] == '-';
  }
  [[nodiscard]] std::uint32_t after_nickname(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_list(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_form(std::uint32_t i) const;
  [[nodiscard]] bool closes_party(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_lower_head(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_partners(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_fields(std::uint32_t i) const;
  [[nodiscard]] bool ampersand_joins(std::uint32_t run, std::uint32_t i, std::uint32_t right) const;
  [[nodiscard]] bool named_field(std::uint32_t run, std::uint32_t last, std::uint32_t right_last) const;
  [[nodiscard]] bool is_matter(std::uint32_t i) const;
  [[nodiscard]] bool is_all_matter(std::uint32_t i) const;
  [[nodiscard]] bool are_persons(std::uint32_t i) const;
  [[nodiscard]] bool joins_circumstance(std::uint32_t run, std::uint32_t i, std::uint32_t right) const;
  [[nodiscard]] bool and_joins(std::uint32_t run, std::uint32_t i, std::uint32_t right) const;

  const AnnotatedDocument& document_;
  const TokenClasses& classes_;
  const Sentence& sentence_;
  std::uint32_t begin_, end_;
};

}  // namespace dramatis::names
