// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/document_memory.hpp"

#include <algorithm>
#include <array>

namespace dramatis::names {
namespace {

/// Commas and "and" alone stand between two candidates of one sentence.
bool are_listed(const MemoryInput& in, const Candidate& left, const Candidate& right) {
  const std::uint32_t from = left.tokens.end.value, to = right.tokens.begin.value;
  if (to <= from || to - from > 2) return false;
  const auto& tokens = in.document.tokens;
  if (tokens[from].sentence != tokens[to].sentence || left.has(candidate_flag::upper)) return false;
  for (std::uint32_t i = from; i < to; ++i) {
    if (!in.classes.is(i, word::conjunction) && in.document.text(tokens[i]) != ",") return false;
  }
  return right.extent_begin == right.tokens.begin || right.extent_begin.value == to;
}

/// "Tirvo, Vendek, Dubai, Sharjah and Mallo": in a list where two names are clearly of one kind, and none of another,
/// the others are of that kind, too, wherever they stand.
bool lend_in_lists(const MemoryInput& in, const NameTable& table, std::vector<Scores>& added) {
  bool any = false;
  for (std::size_t first = 0; first < in.candidates.size();) {
    std::size_t end = first + 1;
    while (end < in.candidates.size() && are_listed(in, in.candidates[end - 1], in.candidates[end])) ++end;
    if (end - first > 3) {
      std::array<int, kReadings> clear{};
      int kinds = 0;
      for (std::size_t i = first; i < end; ++i) {
        const Best best = best_of(table.names[in.candidates[i].name].scores);
        if (best.lead >= in.weights.neighbour_lead && clear[static_cast<std::size_t>(best.reading)]++ == 0) ++kinds;
      }
      const auto most = static_cast<std::size_t>(std::max_element(clear.begin(), clear.end()) - clear.begin());
      if (kinds == 1 && clear[most] > 1 && most != static_cast<std::size_t>(Reading::none)) {
        for (std::size_t i = first; i < end; ++i) added[in.candidates[i].name][most] += in.weights.neighbour;
        any = true;
      }
    }
    first = end;
  }
  return any;
}

}  // namespace

void lend_to_neighbours(const MemoryInput& in, NameTable& table) {
  std::vector<Scores> added(table.names.size(), Scores{});
  bool any = false;
  for (std::size_t i = 0; i + 1 < in.candidates.size(); ++i) {
    const Candidate& left = in.candidates[i];
    const Candidate& right = in.candidates[i + 1];
    if (left.name == right.name || !are_listed(in, left, right)) continue;
    // Two names with nothing but a comma are most often an apposition: "the head of the Nordhavn Union, Anna Berg".
    const bool only_comma = !in.classes.is(right.tokens.begin.value - 1, word::conjunction);
    const bool longer = (i > 0 && are_listed(in, in.candidates[i - 1], left)) ||
                        (i + 2 < in.candidates.size() && are_listed(in, right, in.candidates[i + 2]));
    if (only_comma && !longer) continue;
    for (const auto& [from, to] : {std::pair{left.name, right.name}, std::pair{right.name, left.name}}) {
      const Best best = best_of(table.names[from].scores);
      if (best.reading == Reading::none || best.lead < in.weights.neighbour_lead) continue;
      added[to][static_cast<std::size_t>(best.reading)] += in.weights.neighbour;
      any = true;
    }
  }
  any = lend_in_lists(in, table, added) || any;
  if (!any) return;
  for (std::size_t n = 0; n < added.size(); ++n) {
    for (std::size_t r = 0; r < kReadings; ++r) {
      table.names[n].scores[r] += std::min(added[n][r], in.weights.neighbours_at_most);
    }
  }
}

}  // namespace dramatis::names
