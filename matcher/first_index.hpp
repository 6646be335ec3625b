// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which rules can begin at a token: looked up by its word, lemma, shape, tag and the units that
// begin there, so that a rule which cannot start costs nothing. For left contexts of cues the same
// with "end" for "begin". Internal to the layer.

#include <utility>
#include <vector>

#include "matcher/lattice.hpp"
#include "matcher/pattern_compiler.hpp"
#include "matcher/rule_view.hpp"

namespace dramatis {

/// Collects edge sets and writes them as one FirstIndexRecord.
class FirstIndexBuilder {
 public:
  void add(const EdgeSet& edge, std::uint32_t posting) { entries_.emplace_back(edge, posting); }
  /// Appends to the shared sections.
  [[nodiscard]] FirstIndexRecord write(std::size_t lexicon_count, std::size_t type_count, std::vector<HashSlot>& slots,
                                       std::vector<RecordRange>& ranges, std::vector<std::uint32_t>& postings) const;

 private:
  std::vector<std::pair<EdgeSet, std::uint32_t>> entries_;
};

/// Appends the postings of everything that can begin at `token` (forward), or end with it (backward).
/// Postings may stand twice.
void look_up_first(const RuleView& view, const FirstIndexRecord& index, const AnnotatedDocument& document,
                   const Lattice& lattice, std::uint32_t token, Direction direction, std::vector<std::uint32_t>& out);

}  // namespace dramatis
