// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes candidates of a run of capitalised tokens: takes titles, nationalities and sentence
// openers off its front, dates and titles off its end, and cuts it where two names were glued
// together ("Nordhavn Bank Chairman Anna Berg", "Mali Prime Minister Keita").

#include <cstdint>
#include <vector>

#include "extractors/names/candidate.hpp"
#include "extractors/names/name_classes.hpp"
#include "extractors/names/word_use.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

/// Tokens [begin, end) that belong together by their capitals.
struct Run {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t sentence_begin = 0;
  std::uint8_t flags = 0;  ///< `candidate_flag`
};

class RunSplitter {
 public:
  RunSplitter(const AnnotatedDocument& document, const TokenClasses& classes, const WordUse& use,
              std::vector<Candidate>& out)
      : document_(document), classes_(classes), use_(use), out_(out) {}

  /// A run of a sentence with normal casing.
  void split(Run run);
  /// A run of a sentence in title case, where common words have capitals too: cut at those.
  void split_title_case(Run run);

 private:
  [[nodiscard]] bool is(std::uint32_t i, ClassMask m) const { return classes_.is(i, m); }
  [[nodiscard]] bool any(std::uint32_t begin, std::uint32_t end, ClassMask m) const;
  [[nodiscard]] std::uint32_t inside(std::uint32_t i) const { return use_.inside(document_.tokens[i].word); }
  [[nodiscard]] bool heads_something(const Run& run) const;
  [[nodiscard]] bool is_known_whole(const Run& run) const;
  [[nodiscard]] bool is_distinctive(std::uint32_t i) const;
  [[nodiscard]] bool opens_with_date(const Run& run) const;
  [[nodiscard]] bool is_field_of_rank(const Run& run, std::uint32_t i) const;
  [[nodiscard]] bool is_inside_title(const Run& run, std::uint32_t i) const;

  [[nodiscard]] bool is_ordinal_before(std::uint32_t begin) const;
  void add(std::uint32_t begin, std::uint32_t end, std::uint32_t extent_begin, std::uint8_t flags);
  void strip_openers(Run& run) const;
  [[nodiscard]] bool is_holder_of_body(const Run& run) const;
  void strip_end(Run& run) const;
  void divide(Run run);
  bool take_nationality(Run& run);
  bool take_titles(Run& run);
  [[nodiscard]] std::uint32_t before_acronym(std::uint32_t begin, std::uint32_t end) const;
  bool take_office(const Run& run);
  bool cut_behind_country(const Run& run);
  bool cut_behind_head(const Run& run);
  bool cut_body_behind(const Run& run);
  bool cut_before_persons(const Run& run);
  bool cut_before_state(const Run& run);
  bool cut_behind_city(const Run& run);
  bool cut_behind_seat(const Run& run);
  bool cut_at_title(const Run& run);
  bool cut_behind_known(const Run& run);
  bool cut_before_glued_initial(const Run& run);
  bool cut_before_given_name(const Run& run);
  bool cut_common_words(const Run& run);

  const AnnotatedDocument& document_;
  const TokenClasses& classes_;
  const WordUse& use_;
  std::vector<Candidate>& out_;
};

}  // namespace dramatis::names
