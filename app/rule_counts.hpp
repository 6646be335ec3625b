// SPDX-License-Identifier: Apache-2.0
#pragma once

// How rules do on a corpus: how often each fired and how often that was kept, and what no rule
// explains. Behind `rules test --on` and `rules coverage`.

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "matcher/trace.hpp"
#include "model/annotated_document.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

struct RuleCount {
  std::uint64_t fired = 0;      ///< matches of a sequence or frame; mentions that a cue weighed
  std::uint64_t kept = 0;       ///< facts of the rule in the end; of a cue: mentions of a type that it spoke for
  std::uint64_t documents = 0;  ///< in which it fired
};

/// Something that stands in the articles and that no rule explains, with one place to look at.
struct Unexplained {
  std::string words;
  std::uint64_t count = 0;
  std::string example;  ///< "file: the sentence"
};

class RuleCounts {
 public:
  /// Both outlive the counts.
  RuleCounts(const Vocabulary& vocabulary, const Lexicon& lexicon) : vocabulary_(&vocabulary), lexicon_(&lexicon) {}

  /// Counts one document that was annotated with `trace`.
  void add(const AnnotatedDocument& document, const Trace& trace);

  [[nodiscard]] RuleCount of(const std::string& rule) const;
  [[nodiscard]] std::uint64_t documents() const { return documents_; }
  /// Verbs with a name as subject or object of which no frame made an event or relation; commonest first.
  [[nodiscard]] std::vector<Unexplained> verbs(std::size_t most) const { return commonest(verbs_, most); }
  /// Candidates that the document's decision left out; commonest first.
  [[nodiscard]] std::vector<Unexplained> names(std::size_t most) const { return commonest(names_, most); }

 private:
  using Found = std::map<std::string, Unexplained>;
  void count_verbs(const AnnotatedDocument& document);
  [[nodiscard]] bool has_other_reading(const AnnotatedDocument& document, TokenSpan tokens) const;
  static void count(Found& found, std::string words, const AnnotatedDocument& document, TokenIndex at);
  static std::vector<Unexplained> commonest(const Found& found, std::size_t most);

  const Vocabulary* vocabulary_;
  const Lexicon* lexicon_;
  std::map<std::string, RuleCount> rules_;
  Found verbs_, names_;
  std::uint64_t documents_ = 0;
};

}  // namespace dramatis
