// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Rangers survived a late assault": in a text about sport some words of war tell of play.

#include <string>
#include <string_view>
#include <vector>

#include "extractors/extractor.hpp"
#include "lexicon/word_rows.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

class Contests {
 public:
  explicit Contests(const Knowledge& knowledge);

  /// Whether events of this frame may tell of play: `contest_event`.
  [[nodiscard]] bool may_be_play(std::string_view frame) const;
  /// Whether sport words are frequent in the document, by the same measure as for names. Linear in tokens.
  [[nodiscard]] bool is_about_sport(const AnnotatedDocument& document) const;
  /// Whether nobody but who has a name takes part: "Celtic's assault", but not "*fans* clashed".
  /// "the home side's assault", "attacks by the team" are of players, too.
  [[nodiscard]] bool only_players(const AnnotatedDocument& document, const FrameMatches& frames,
                                  const FrameMatch& match) const;

 private:
  std::vector<std::string> frames_;  ///< sorted
  WordRows sport_words_;
  WordRows players_;  ///< nouns of those who play: "team", "defender"
  double share_ = 1, least_ = 0;
};

}  // namespace dramatis
