// SPDX-License-Identifier: Apache-2.0
#pragma once

// The distinct names of a document: candidates with the same words are one name, and the document
// gives it one reading. Scores are kept for the readings a name can have.

#include <array>
#include <cstdint>
#include <vector>

#include "extractors/names/candidate.hpp"
#include "extractors/names/name_classes.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

/// What a name may be read as. `none` stands for all that is no name of ours.
enum class Reading : std::uint8_t { person, organization, place, thing, none };
inline constexpr std::size_t kReadings = 5;
using Scores = std::array<double, kReadings>;

struct Best {
  Reading reading = Reading::none;
  double score = 0;
  double lead = 0;  ///< over the second reading
};

/// The best reading of a score; ties go to the earlier reading.
[[nodiscard]] Best best_of(const Scores& scores);

struct SubtypeScore {
  TypeId type = kNoType;
  double weight = 0;
};

struct DistinctName {
  std::uint64_t hash = 0;   ///< of its words
  TokenSpan tokens;         ///< of its first mention outside of upper-case sentences, else of its first
  std::uint32_t first = 0;  ///< its candidates: `by_name[first, first + count)`
  std::uint32_t count = 0;
  bool acronym = false;           ///< one word in capitals, in a sentence that has others
  bool surname_of_clear = false;  ///< the last word of a person's full name that is clear
  bool clear = false;             ///< its own words say what it is, and what stands around it is not asked
  bool decided = false;
  Reading reading = Reading::none;
  TypeId subtype = kNoType;
  Scores scores{};
  std::array<SubtypeScore, kReadings> subtypes{};  ///< the heaviest of each reading
};

[[nodiscard]] inline double& score(DistinctName& name, Reading reading) {
  return name.scores[static_cast<std::size_t>(reading)];
}
[[nodiscard]] inline bool is_one_word(const DistinctName& name) { return name.tokens.size() == 1; }

class NameTable {
 public:
  /// Groups candidates (ascending by begin) and gives each its name. Linear.
  void build(const AnnotatedDocument& document, const TokenClasses& classes, std::vector<Candidate>& candidates);

  /// The name with exactly these words, or `kNoName`.
  static constexpr std::uint32_t kNoName = 0xFFFF'FFFFU;
  [[nodiscard]] std::uint32_t find(const AnnotatedDocument& document, std::uint32_t begin, std::uint32_t end) const;

  [[nodiscard]] std::uint32_t find_word(WordId word) const;
  /// The name of exactly these two words, which need not stand side by side.
  [[nodiscard]] std::uint32_t find_pair(const AnnotatedDocument& document, std::uint32_t first,
                                        std::uint32_t second) const;

  std::vector<DistinctName> names;
  /// `part` may stand for `full`: "Berg" for "Anna Berg", and for "Ole Berg" too.
  struct ShortForm {
    std::uint32_t part;
    std::uint32_t full;
  };
  std::vector<ShortForm> short_forms;
  void add_short_form(std::uint32_t part, std::uint32_t full) { short_forms.push_back({part, full}); }

  std::vector<std::uint32_t> by_name;  ///< candidate indices, grouped by name, ascending in each

 private:
  void assign(const AnnotatedDocument& document, const TokenClasses& classes, Candidate& candidate);
  [[nodiscard]] std::uint32_t find_hash(std::uint64_t hash) const;
  [[nodiscard]] std::uint32_t find_either(std::uint64_t hash) const;
  std::vector<std::uint32_t> table_;  ///< open addressing over `names`
};

}  // namespace dramatis::names
