// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which patterns can have an edge of a document at one of their places: a row of bits, one bit a
// pattern, for every kind of edge. The rows of all edges at a token, joined, name the patterns that
// may match there; the rows of several places, intersected, leave few to run. A kind of edge that no
// pattern asks for has no row and costs one comparison. Internal to the layer.

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "matcher/lattice.hpp"
#include "matcher/pattern_compiler.hpp"
#include "matcher/pattern_machine.hpp"
#include "matcher/rule_view.hpp"
#include "matcher/shape_class.hpp"
#include "matcher/token_rows.hpp"

namespace dramatis {

/// Words of 64 bits in a row for so many patterns. An even number: the compiler joins rows two words at a time.
[[nodiscard]] constexpr std::size_t row_words(std::size_t patterns) { return (patterns + 127) / 128 * 2; }

inline void join_row(std::uint64_t* to, const std::uint64_t* row, std::size_t words) {
  for (std::size_t w = 0; w < words; w += 2) {
    to[w] |= row[w];
    to[w + 1] |= row[w + 1];
  }
}

/// The sections that all edge indexes share.
struct EdgeIndexSections {
  std::vector<EdgeIndexRecord> indexes;
  std::vector<std::uint64_t> rows;
  std::vector<std::uint32_t> row_numbers;
  std::vector<RowSlot> slots;
  std::vector<RecordRange> ranges;
  std::vector<LexiconRow> lexicon_rows;
  std::vector<FilteredRow> filtered_rows;
};

/// Collects what stands at one place of each pattern and writes it as one EdgeIndexRecord.
class EdgeIndexBuilder {
 public:
  void add(EdgeSet edges, std::uint32_t bit) { entries_.emplace_back(std::move(edges), bit); }
  /// Rows of `words` words of 64 bits, more than the highest bit needs.
  void write(std::size_t words, std::size_t lexicon_count, std::size_t type_count, EdgeIndexSections& out) const;

 private:
  std::vector<std::pair<EdgeSet, std::uint32_t>> entries_;
};

/// A row and its number in its index: equal numbers mean equal rows (of one `generation()`).
struct EdgeRow {
  const std::uint64_t* bits;
  std::uint32_t number;
};

/// Looks at the edges of one document through an index.
class EdgeLookUp {
 public:
  EdgeLookUp(const RuleView& view, const PatternMachine& machine)
      : view_(&view), machine_(&machine), token_rows_(&TokenRows::of_thread()) {}
  void attach(const AnnotatedDocument& document, const Lattice& lattice) {
    document_ = &document;
    lattice_ = &lattice;
    token_rows_->attach(*view_, document);
  }

  [[nodiscard]] const std::uint64_t* row(const EdgeIndexRecord& index, std::uint32_t number) const {
    return view_->rows.data() + index.rows + std::size_t{number} * index.words;
  }

  /// Sets the bit of each token of the document where an edge with a row may begin, 64 tokens to a word, and in
  /// `by_word` of those alone where the token itself may be one. One pass over the tokens and each other layer that the
  /// index asks for.
  void mark_starts(const EdgeIndexRecord& index, std::vector<std::uint64_t>& out,
                   std::vector<std::uint64_t>& by_word) const;

  /// Tells when numbers of rows have got another meaning.
  [[nodiscard]] std::uint64_t generation() const { return token_rows_->generation(); }

  /// The kind of a token: tokens of one kind have the same row in every index, as long as `generation()` holds.
  [[nodiscard]] std::uint32_t kind(std::uint32_t token) const { return token_rows_->kind(token); }
  /// Begins to fetch what `kind` will look at.
  [[gnu::always_inline]] void fetch_kind(std::uint32_t token) const { token_rows_->fetch(token); }
  /// Calls `visit(row, end)` for the row of the token alone, if it has one.
  template <class Visit>
  void token_alone(const EdgeIndexRecord& index, std::uint32_t token, Visit visit) const {
    token_edges(index, token, token + 1, visit);
  }

  /// Calls `visit(row, end)` for each edge that begins at `token`, ends at `limit` at the latest and has a row.
  template <class Visit>
  void forward(const EdgeIndexRecord& index, std::uint32_t token, std::uint32_t limit, Visit visit) const;
  /// The same for edges of some parts (`index_part`, of tokens `tokens`) alone.
  template <class Visit>
  void forward(const EdgeIndexRecord& index, std::uint32_t parts, std::uint32_t token, std::uint32_t limit,
               Visit visit) const;
  /// Calls `visit(row, begin)` for each edge that ends before token `end` and begins at `limit` at the earliest.
  template <class Visit>
  void backward(const EdgeIndexRecord& index, std::uint32_t end, std::uint32_t limit, Visit visit) const;

 private:
  template <class Visit>
  void visit_number(const EdgeIndexRecord& index, std::uint32_t number, std::uint32_t to, Visit& visit) const {
    if (number != 0) visit(EdgeRow{row(index, number), 2 * number}, to);
  }
  [[nodiscard]] std::uint32_t word_row(std::uint32_t first, std::uint32_t size, WordId word) const {
    for (std::uint32_t at = hash_of(word) & (size - 1);; at = (at + 1) & (size - 1)) {
      const RowSlot& slot = view_->row_slots[first + at];
      if (slot.word == word) return slot.row;
      if (slot.word == kNoWord) return 0;
    }
  }
  /// The joined rows of the token alone; `kEmpty` if it has none.
  [[nodiscard]] TokenRows::Ref token_row(const EdgeIndexRecord& index, std::uint32_t token) const {
    const auto number = static_cast<std::uint32_t>(&index - view_->indexes.data());
    const EdgeFilter& filter = view_->edge_filters[number];
    if (filter.is_selective() && !filter.admits(document_->tokens[token])) return TokenRows::kEmpty;
    TokenRows::Ref& ref = token_rows_->ref(number, token);
    if (ref == TokenRows::kUnknown) ref = join_token(index, token);
    return ref;
  }
  [[nodiscard]] bool has_row(const EdgeIndexRecord& index, const Unit& unit) const;
  [[nodiscard]] TokenRows::Ref join_token(const EdgeIndexRecord& index, std::uint32_t token) const;
  template <class Visit>
  void token_edges(const EdgeIndexRecord& index, std::uint32_t token, std::uint32_t to, Visit& visit) const {
    if (const TokenRows::Ref ref = token_row(index, token); ref != TokenRows::kEmpty)
      visit(EdgeRow{token_rows_->row(ref), 2 * ref + 1}, to);
  }
  template <class Visit>
  void entry_edges(const EdgeIndexRecord& index, const LexiconMatch& match, std::uint32_t to, Visit& visit) const {
    const RecordRange rows = view_->ranges[index.lexicon_first + match.lexicon];
    for (std::uint32_t i = rows.first; i < rows.first + rows.count; ++i) {
      const LexiconRow& r = view_->lexicon_rows[i];
      if (r.filter == kNoProgram || view_->entry_passes(r.filter, match.entry))
        visit(EdgeRow{row(index, r.row), 2 * r.row}, to);
    }
  }
  template <class Visit>
  void unit_edges(const EdgeIndexRecord& index, const Unit& unit, std::uint32_t to, Visit& visit) const;
  template <class Visit>
  void chunk_edges(const EdgeIndexRecord& index, std::uint32_t token, std::uint32_t limit, bool forward,
                   Visit& visit) const;

  const RuleView* view_;
  const PatternMachine* machine_;
  TokenRows* token_rows_;
  mutable std::vector<std::uint64_t> joined_;  // of `join_token`
  const AnnotatedDocument* document_ = nullptr;
  const Lattice* lattice_ = nullptr;
};

template <class Visit>
void EdgeLookUp::unit_edges(const EdgeIndexRecord& index, const Unit& unit, std::uint32_t to, Visit& visit) const {
  if (unit.kind == UnitKind::time) return visit_number(index, index.time, to, visit);
  if (unit.kind == UnitKind::quantity) return visit_number(index, index.quantity, to, visit);
  visit_number(index, index.any_mention, to, visit);
  if (!unit.named) return;  // a pattern's types and `Name` mean names
  visit_number(index, index.any_name, to, visit);
  if (unit.type != kNoType) visit_number(index, view_->row_numbers[index.type_first + unit.type], to, visit);
  if (unit.subtype != kNoType) visit_number(index, view_->row_numbers[index.type_first + unit.subtype], to, visit);
}

template <class Visit>
void EdgeLookUp::chunk_edges(const EdgeIndexRecord& index, std::uint32_t token, std::uint32_t limit, bool forward,
                             Visit& visit) const {
  if (token >= document_->chunk_of_token.size() || document_->chunk_of_token[token] == kNoChunk) return;
  const Chunk& c = document_->chunk(document_->chunk_of_token[token]);
  const std::uint32_t begin = c.tokens.begin.value, end = c.tokens.end.value;
  if (forward ? begin != token || end > limit : end != token + 1 || begin < limit) return;
  const std::uint32_t number = c.kind == ChunkKind::noun_group   ? index.noun_group
                               : c.kind == ChunkKind::verb_group ? index.verb_group
                                                                 : 0;
  visit_number(index, number, forward ? end : begin, visit);
}

template <class Visit>
void EdgeLookUp::forward(const EdgeIndexRecord& index, std::uint32_t token, std::uint32_t limit, Visit visit) const {
  forward(index, index.parts | index_part::tokens, token, limit, visit);
}

template <class Visit>
void EdgeLookUp::forward(const EdgeIndexRecord& index, std::uint32_t parts, std::uint32_t token, std::uint32_t limit,
                         Visit visit) const {
  if ((parts & index_part::tokens) != 0) token_edges(index, token, token + 1, visit);
  if ((parts & index_part::lexicons) != 0) {
    for (std::uint32_t m = lattice_->first_match(token); m < lattice_->last_match(token); ++m) {
      const LexiconMatch& match = document_->lexicon_matches[m];
      if (match.tokens.end.value <= limit) entry_edges(index, match, match.tokens.end.value, visit);
    }
  }
  if ((parts & index_part::units) != 0) {
    for (std::uint32_t u = lattice_->unit_beginning(token); u != kNoUnit; u = lattice_->unit(u).next_begin) {
      const Unit& unit = lattice_->unit(u);
      if (unit.tokens.end.value <= limit) unit_edges(index, unit, unit.tokens.end.value, visit);
    }
  }
  if ((parts & index_part::chunks) != 0) chunk_edges(index, token, limit, true, visit);
}

template <class Visit>
void EdgeLookUp::backward(const EdgeIndexRecord& index, std::uint32_t end, std::uint32_t limit, Visit visit) const {
  token_edges(index, end - 1, end - 1, visit);
  if ((index.parts & index_part::lexicons) != 0) {
    for (std::uint32_t m = lattice_->match_ending(end); m != kNoUnit; m = lattice_->next_match_ending(m)) {
      const LexiconMatch& match = document_->lexicon_matches[m];
      if (match.tokens.begin.value >= limit) entry_edges(index, match, match.tokens.begin.value, visit);
    }
  }
  if ((index.parts & index_part::units) != 0) {
    for (std::uint32_t u = lattice_->unit_ending(end); u != kNoUnit; u = lattice_->unit(u).next_end) {
      const Unit& unit = lattice_->unit(u);
      if (unit.tokens.begin.value >= limit) unit_edges(index, unit, unit.tokens.begin.value, visit);
    }
  }
  if ((index.parts & index_part::chunks) != 0) chunk_edges(index, end - 1, limit, false, visit);
}

/// Which patterns can take two edges from a place on: the rows of each first edge, intersected with the rows
/// of what stands behind it.
class EdgePairs {
 public:
  /// Collects the edges from `token` on: to the right of it up to `limit`, or, backward, to the left of it down to
  /// `limit`.
  template <Direction direction>
  void collect(const EdgeLookUp& edges, const EdgeIndexRecord& first, std::uint32_t token, std::uint32_t limit);
  /// Keeps of `patterns` those of all first edges, and those of `free`, which need none.
  void keep_first(std::uint64_t* patterns, const std::uint64_t* free) const;
  /// Keeps of them those that go on behind an edge that was collected.
  template <Direction direction>
  void keep_second(const EdgeLookUp& edges, const EdgeIndexRecord& second, std::uint32_t limit, std::uint64_t* patterns,
                   const std::uint64_t* free);

 private:
  std::size_t words_ = 0;
  std::vector<std::uint32_t> to_;     ///< where the first edges lead
  std::vector<std::uint64_t> first_;  ///< a row for each
  std::vector<std::uint64_t> doubtful_, passed_;
};

template <Direction direction>
void EdgePairs::collect(const EdgeLookUp& edges, const EdgeIndexRecord& first, std::uint32_t token,
                        std::uint32_t limit) {
  const std::size_t words = words_ = first.words;
  to_.clear();
  const auto add = [&](EdgeRow row, std::uint32_t to) {
    std::size_t i = 0;
    while (i < to_.size() && to_[i] != to) ++i;
    if (i < to_.size()) return join_row(first_.data() + i * words, row.bits, words);
    to_.push_back(to);
    if (first_.size() < to_.size() * words) first_.resize(2 * to_.size() * words);
    std::uint64_t* const its = first_.data() + i * words;
    for (std::size_t w = 0; w < words; w += 2) {
      its[w] = row.bits[w];
      its[w + 1] = row.bits[w + 1];
    }
  };
  if constexpr (direction == Direction::forward) edges.forward(first, token, limit, add);
  else edges.backward(first, token, limit, add);
}

inline void EdgePairs::keep_first(std::uint64_t* patterns, const std::uint64_t* free) const {
  for (std::size_t w = 0; w < words_; ++w) {
    std::uint64_t all = free[w];
    for (std::size_t i = 0; i < to_.size(); ++i) all |= first_[i * words_ + w];
    patterns[w] &= all;
  }
}

template <Direction direction>
void EdgePairs::keep_second(const EdgeLookUp& edges, const EdgeIndexRecord& second, std::uint32_t limit,
                            std::uint64_t* patterns, const std::uint64_t* free) {
  const std::size_t words = words_;
  const std::uint64_t* const anything = edges.row(second, second.always);
  doubtful_.resize(words);
  passed_.resize(words);
  std::uint64_t any = 0;
  for (std::size_t w = 0; w < words; ++w) {
    any |= doubtful_[w] = patterns[w] & ~free[w] & ~anything[w];
    passed_[w] = 0;
  }
  if (any == 0) return;
  for (std::size_t i = 0; i < to_.size(); ++i) {
    if (to_[i] == limit) continue;
    const std::uint64_t* const row = first_.data() + i * words;
    const auto pass = [&](EdgeRow next, std::uint32_t) {
      for (std::size_t w = 0; w < words; ++w) passed_[w] |= row[w] & next.bits[w];
    };
    if constexpr (direction == Direction::forward) edges.forward(second, to_[i], limit, pass);
    else edges.backward(second, to_[i], limit, pass);
  }
  for (std::size_t w = 0; w < words; ++w) patterns[w] &= ~doubtful_[w] | passed_[w];
}

}  // namespace dramatis
