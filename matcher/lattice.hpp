// SPDX-License-Identifier: Apache-2.0
#pragma once

// The units of a document by where they begin and end: lexicon entries, mentions with the type of
// their entity, time expressions, quantities, noun and verb groups. Patterns walk along these edges
// and along single tokens. Built once a run in linear time; internal to the layer.

#include <cstdint>
#include <optional>
#include <vector>

#include "matcher/lower_words.hpp"
#include "model/annotated_document.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

enum class UnitKind : std::uint8_t { mention, time, quantity };

/// One edge. `next_begin` and `next_end` chain the edges of one begin and of one end.
struct Unit {
  TokenSpan tokens;
  std::uint32_t next_begin, next_end;
  TypeId type = kNoType, subtype = kNoType;
  UnitKind kind = UnitKind::mention;
  bool named = false;
};

inline constexpr std::uint32_t kNoUnit = 0xFFFF'FFFFU;

class Lattice {
 public:
  /// Takes the document as it is now. Lexicon matches are chained by their end when somebody first reads
  /// backwards. Memory is kept between calls.
  void build(const AnnotatedDocument& document);

  /// Lexicon matches that begin at a token: indexes [first, last) into `document.lexicon_matches`.
  [[nodiscard]] std::uint32_t first_match(std::uint32_t token) const { return match_begin_[token]; }
  [[nodiscard]] std::uint32_t last_match(std::uint32_t token) const { return match_begin_[token + 1]; }
  /// Lexicon matches that end before token `end`, as a chain (`kNoUnit` ends it).
  [[nodiscard]] std::uint32_t match_ending(std::uint32_t end) const {
    if (!ends_built_) build_ends();
    return match_end_[end];
  }
  [[nodiscard]] std::uint32_t next_match_ending(std::uint32_t match) const { return match_chain_[match]; }

  [[nodiscard]] std::uint32_t unit_beginning(std::uint32_t token) const { return unit_begin_[token]; }
  [[nodiscard]] std::uint32_t unit_ending(std::uint32_t end) const { return unit_end_[end]; }
  [[nodiscard]] const Unit& unit(std::uint32_t index) const { return units_[index]; }

  [[nodiscard]] const std::vector<Unit>& units() const { return units_; }

  /// True if `word` stands in lower case somewhere in the document. Built on first question.
  [[nodiscard]] bool is_lower_elsewhere(WordId word) const { return lower_words_.has(word); }

 private:
  void build_ends() const;
  void add_units();
  void add_unit(Unit unit);

  const AnnotatedDocument* document_ = nullptr;
  std::vector<std::uint32_t> match_begin_;
  mutable std::vector<std::uint32_t> match_end_, match_chain_;
  mutable bool ends_built_ = false;
  std::vector<std::uint32_t> unit_begin_, unit_end_;
  std::vector<Unit> units_;
  mutable LowerWords lower_words_;
};

}  // namespace dramatis
