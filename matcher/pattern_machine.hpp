// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs one compiled pattern at one place: depth first in the order of preference, with a mark for
// each branch and position, so that no state is visited twice (the method of RE2's BitState, over a
// lattice instead of bytes). The first visit of a state comes from the preferred reading, hence the
// longest match is found, and of equal ones the reading whose earlier elements take the most.
// Cost: at most branches × 63 positions. Internal to the layer.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "matcher/lattice.hpp"
#include "matcher/rule_view.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// Begin and end of each capture; the bracket is capture 0. `kUnset` where not taken.
inline constexpr std::uint32_t kUnset = 0xFFFF'FFFFU;
using CaptureArray = std::array<std::uint32_t, 2 * (kMaxCaptures + 1)>;

class PatternMachine {
 public:
  /// The view outlives the machine; document and lattice are set for each document.
  explicit PatternMachine(const RuleView& view) : view_(&view) {}
  void attach(const AnnotatedDocument& document, const Lattice& lattice) {
    document_ = &document;
    lattice_ = &lattice;
  }

  /// Longest match of `program` from token `start` on, within [start, limit): its end. Captures are in
  /// `captures()` afterwards. Nothing if it does not match, or only the empty text.
  [[nodiscard]] std::optional<std::uint32_t> forward(std::uint32_t program, std::uint32_t start, std::uint32_t limit);
  /// The same to the left: the match ends before token `start` and begins at the result, at or after `limit`.
  [[nodiscard]] std::optional<std::uint32_t> backward(std::uint32_t program, std::uint32_t start, std::uint32_t limit);
  /// True if the pattern matches directly behind (before) token `at`, be it the empty text (`end`).
  [[nodiscard]] bool holds_after(std::uint32_t program, std::uint32_t at, std::uint32_t limit);
  [[nodiscard]] bool holds_before(std::uint32_t program, std::uint32_t at, std::uint32_t limit);
  [[nodiscard]] const CaptureArray& captures() const { return best_captures_; }

  /// Bounds of the piece of text around the match that `start` and `end` elements ask for.
  void set_sentence(TokenSpan sentence) { sentence_ = sentence; }

  // For traces: the farthest token that was reached, and the instruction that stopped there.
  [[nodiscard]] std::uint32_t farthest() const { return farthest_; }
  [[nodiscard]] std::uint32_t stopped_at() const { return stopped_at_; }

  /// True if the token, or the noun or verb group, passes the filters.
  [[nodiscard]] bool passes(std::uint16_t filter_list, std::uint32_t token, EntryId entry, ChunkIndex chunk) const;

 private:
  struct Frame {
    std::uint32_t pc;  ///< or 2^31 + capture to restore
    std::uint32_t position;
  };
  template <bool Backward>
  [[nodiscard]] std::optional<std::uint32_t> run(std::uint32_t program, std::uint32_t start, std::uint32_t limit,
                                                 bool may_be_empty);
  template <bool Backward>
  [[nodiscard]] std::uint32_t step(const Instruction& i, std::uint32_t position, std::uint32_t limit) const;
  [[nodiscard]] bool token_passes(const Instruction& i, const Token& t) const;
  [[nodiscard]] bool shape_passes(ShapeTest test, const Token& token) const;
  template <bool Backward>
  [[nodiscard]] std::uint32_t lexicon_step(const Instruction& i, std::uint32_t position, std::uint32_t limit) const;
  template <bool Backward>
  [[nodiscard]] std::uint32_t unit_step(const Instruction& i, std::uint32_t position, std::uint32_t limit) const;
  template <bool Backward>
  [[nodiscard]] std::uint32_t chunk_step(const Instruction& i, std::uint32_t position, std::uint32_t limit) const;
  [[nodiscard]] bool passes_one(const FilterRecord& f, std::uint32_t token, EntryId entry, const Chunk* chunk) const;

  const RuleView* view_;
  const AnnotatedDocument* document_ = nullptr;
  const Lattice* lattice_ = nullptr;
  TokenSpan sentence_;
  std::vector<Frame> stack_;
  std::vector<std::uint64_t> visited_;
  CaptureArray captures_{}, best_captures_{};
  std::uint32_t farthest_ = 0, stopped_at_ = 0;
};

}  // namespace dramatis
