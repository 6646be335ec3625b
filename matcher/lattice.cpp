// SPDX-License-Identifier: Apache-2.0
#include "matcher/lattice.hpp"

#include "matcher/fill_none.hpp"

namespace dramatis {

void Lattice::build(const AnnotatedDocument& document) {
  document_ = &document;
  lower_words_.attach(document, false);
  ends_built_ = false;
  const std::size_t n = document.tokens.size();
  // Counted and added up: as many matches begin at a token as please, and no branch knows how many.
  match_begin_.assign(n + 2, 0);
  std::uint32_t* begin = match_begin_.data();
  for (const LexiconMatch& match : document.lexicon_matches) ++begin[match.tokens.begin.value + 1];
  for (std::size_t i = 0; i <= n; ++i) begin[i + 1] += begin[i];
  units_.clear();
  unit_begin_.assign(n + 1, kNoUnit);
  unit_end_.assign(n + 1, kNoUnit);
  add_units();
}

void Lattice::build_ends() const {
  ends_built_ = true;
  const auto& matches = document_->lexicon_matches;
  fill_none(match_end_, document_->tokens.size() + 1);
  match_chain_.resize(matches.size());
  for (std::size_t i = matches.size(); i-- > 0;) {
    const std::uint32_t end = matches[i].tokens.end.value;
    match_chain_[i] = match_end_[end];
    match_end_[end] = static_cast<std::uint32_t>(i);
  }
}

void Lattice::add_units() {
  for (const Mention& m : document_->mentions) {
    if (m.entity == kNoEntity || m.tokens.is_empty()) continue;
    const Entity& e = document_->entities[m.entity.value];
    const bool named = m.kind == MentionKind::name;
    add_unit({m.tokens, 0, 0, e.type, e.subtype, UnitKind::mention, named});
    // "Gen. J. P. van Hoorn" counts as one person from "Gen." on, "J. P. van Hoorn" from "J." on.
    if (m.extent != m.tokens && !m.extent.is_empty())
      add_unit({m.extent, 0, 0, e.type, e.subtype, UnitKind::mention, named});
  }
  for (const TimeExpression& t : document_->times)
    if (!t.tokens.is_empty()) add_unit({t.tokens, 0, 0, kNoType, kNoType, UnitKind::time, false});
  for (const Quantity& q : document_->quantities)
    if (!q.tokens.is_empty()) add_unit({q.tokens, 0, 0, kNoType, kNoType, UnitKind::quantity, false});
}

void Lattice::add_unit(Unit unit) {
  const auto index = static_cast<std::uint32_t>(units_.size());
  unit.next_begin = unit_begin_[unit.tokens.begin.value];
  unit.next_end = unit_end_[unit.tokens.end.value];
  unit_begin_[unit.tokens.begin.value] = index;
  unit_end_[unit.tokens.end.value] = index;
  units_.push_back(unit);
}

}  // namespace dramatis
