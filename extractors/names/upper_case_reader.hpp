// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sentences in upper case say nothing by capitals: known names, names of the rest of the document, and
// words that are no common ones. Internal to the name stage.

#include <array>
#include <cstdint>
#include <vector>

#include "extractors/names/candidate.hpp"
#include "extractors/names/name_classes.hpp"
#include "extractors/names/run_splitter.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

class UpperCaseReader {
 public:
  /// `others`: the candidates of the sentences that are not in upper case.
  UpperCaseReader(const AnnotatedDocument& document, const TokenClasses& classes, const std::vector<Candidate>& others);
  /// Gives the runs of one sentence to the splitter.
  void read(const Sentence& sentence, RunSplitter& splitter) const;

 private:
  [[nodiscard]] bool begins_no_name(std::uint32_t i) const;
  /// End of the run of words at `i` that are uncommon or parts of a name; `i` where there is none.
  [[nodiscard]] std::uint32_t run_end(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t body_end(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] bool is_uncommon(std::uint32_t i) const;
  [[nodiscard]] bool is_name_part(std::uint32_t i) const;
  [[nodiscard]] bool is_given_before(std::uint32_t i) const;
  [[nodiscard]] bool is_surname_behind(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t known_end(std::uint32_t i, std::uint32_t end) const;

  static constexpr std::size_t kMarks = 4096;
  static std::size_t place(WordId word) { return (word * 0x9E37'79B1U >> 8U) % kMarks; }
  void mark(WordId word) { marks_[place(word) / 64] |= std::uint64_t{1} << (place(word) % 64); }
  [[nodiscard]] bool is_marked(WordId word) const { return (marks_[place(word) / 64] >> (place(word) % 64) & 1) != 0; }

  const AnnotatedDocument& document_;
  const TokenClasses& classes_;
  std::vector<std::uint64_t> hashes_;
  std::array<std::uint64_t, kMarks / 64> marks_{};  ///< one bit for the first words of the other names
};

}  // namespace dramatis::names
