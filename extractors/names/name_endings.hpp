// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the letters of a name on no list say of it: "Tirvenko" ends like a family's name, "Mallabad" like a
// town's, "Vendekneft" like a firm's.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/names/name_table.hpp"
#include "lexicon/lexicon.hpp"

namespace dramatis::names {

/// The lexicon `name_ending`. Immutable after construction; safe from any thread.
class NameEndings {
 public:
  explicit NameEndings(const Lexicon& lexicon);

  /// What a word is by its longest ending, or by how it begins; `Reading::none` if they say nothing. A few comparisons.
  [[nodiscard]] Reading reading_of(std::string_view word) const;

 private:
  struct Ending {
    std::string letters;  ///< folded
    Reading reading = Reading::none;
    std::size_t least = 6;  ///< bytes of the whole word
  };
  std::array<std::vector<Ending>, 256> closing_;  ///< by last byte, longest first
  std::vector<Ending> opening_;                   ///< longest first
};

}  // namespace dramatis::names
