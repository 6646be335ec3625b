// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/document_memory.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dramatis::names {
namespace {

/// One behind a bracket that opens at `i` and closes before `to`: "Tirvo (812 to 1,204), Mallo"; `i` if none does.
std::uint32_t after_bracket(const AnnotatedDocument& document, std::uint32_t i, std::uint32_t to) {
  constexpr std::uint32_t kLongest = 10;
  if (to - i > kLongest || document.text(document.tokens[i]) != "(") return i;
  for (std::uint32_t k = i + 1; k < to; ++k) {
    if (document.text(document.tokens[k]) == ")") return k + 1;
  }
  return i;
}

/// Commas, semicolons and "and" alone stand between two candidates of one sentence, and what is in brackets.
bool are_listed(const MemoryInput& in, const Candidate& left, const Candidate& right) {
  const std::uint32_t to = right.tokens.begin.value;
  std::uint32_t from = left.tokens.end.value;
  if (to <= from) return false;
  from = after_bracket(in.document, from, to);
  if (to <= from || to - from > 2) return false;
  const auto& tokens = in.document.tokens;
  if (tokens[from].sentence != tokens[to].sentence || left.has(candidate_flag::upper)) return false;
  for (std::uint32_t i = from; i < to; ++i) {
    const std::string_view text = in.document.text(tokens[i]);
    if (!in.classes.is(i, word::conjunction) && text != "," && text != ";") return false;
  }
  return right.extent_begin == right.tokens.begin || right.extent_begin.value == to;
}

/// Two candidates or more that are listed, by their numbers: [first, end).
struct List {
  std::uint32_t first, end;
};

std::vector<List> find_lists(const MemoryInput& in) {
  std::vector<List> lists;
  const auto count = static_cast<std::uint32_t>(in.candidates.size());
  for (std::uint32_t first = 0, end = 1; first < count; first = end++) {
    while (end < count && are_listed(in, in.candidates[end - 1], in.candidates[end])) ++end;
    if (end - first > 1) lists.push_back({first, end});
  }
  return lists;
}

/// "Tirvo, Vendek, Dubai, Sharjah and Mallo": in a list where two names are clearly of one kind, and none of another,
/// the others are of that kind, too, wherever they stand.
bool lend_in_lists(const MemoryInput& in, std::span<const List> lists, const NameTable& table,
                   std::vector<Scores>& added) {
  bool any = false;
  for (const List& list : lists) {
    if (list.end - list.first < 3) continue;
    std::array<int, kReadings> clear{};
    int kinds = 0;
    for (std::uint32_t i = list.first; i < list.end; ++i) {
      const Best best = best_of(table.names[in.candidates[i].name].scores);
      if (best.lead >= in.weights.neighbour_lead && clear[static_cast<std::size_t>(best.reading)]++ == 0) ++kinds;
    }
    const auto most = static_cast<std::size_t>(std::max_element(clear.begin(), clear.end()) - clear.begin());
    if (kinds == 1 && clear[most] > 1 && most != static_cast<std::size_t>(Reading::none)) {
      for (std::uint32_t i = list.first; i < list.end; ++i) added[in.candidates[i].name][most] += in.weights.neighbour;
      any = true;
    }
  }
  return any;
}

/// "flights to Munda, Gizo and Nadi", "villages such as Tirvo and Mallo": the preposition and the noun before the first
/// name stand before each. A list that opens the sentence may be none: "In Tirvo, Berg and Holm met."
bool lend_introduction(const MemoryInput& in, std::span<const List> all, std::span<const CueHit> hits,
                       const EvidencePool& pool, std::vector<Scores>& added) {
  struct Introduced : List {
    double place = 0, organization = 0;  ///< what stands before it
  };
  std::vector<Introduced> lists;
  std::vector<std::uint32_t> list_of(in.candidates.size(), 0);  // from 1, by the first member
  for (const List& list : all) {
    const std::uint32_t begin = in.candidates[list.first].extent_begin.value;
    if (in.classes.is(in.candidates[list.end - 1].tokens.begin.value - 1, word::conjunction) &&
        begin > in.document.sentence_of(TokenIndex(begin)).tokens.begin.value + 1) {
      lists.push_back({list});
      list_of[list.first] = static_cast<std::uint32_t>(lists.size());
    }
  }
  if (lists.empty()) return false;
  for (const CueHit& hit : hits) {
    if (list_of[hit.candidate] == 0 || hit.counting != Counting::sum || hit.weight <= 0 || pool.is_local(hit)) continue;
    Introduced& list = lists[list_of[hit.candidate] - 1];
    const Reading reading = pool.reading_of(hit.type);
    if (reading == Reading::place) list.place += hit.weight;
    else if (reading == Reading::organization) list.organization += hit.weight;
  }
  for (const Introduced& list : lists) {
    for (std::uint32_t i = list.first + 1; i < list.end; ++i) {
      if (in.candidates[i].name == in.candidates[list.first].name) continue;
      Scores& scores = added[in.candidates[i].name];
      scores[static_cast<std::size_t>(Reading::place)] += list.place * in.weights.introduction;
      scores[static_cast<std::size_t>(Reading::organization)] += list.organization * in.weights.introduction;
    }
  }
  return true;
}

}  // namespace

void lend_to_neighbours(const MemoryInput& in, std::span<const CueHit> hits, const EvidencePool& pool,
                        NameTable& table) {
  const std::vector<List> lists = find_lists(in);
  if (lists.empty()) return;
  std::vector<Scores> added(table.names.size(), Scores{});
  bool any = false;
  for (const List& list : lists) {
    for (std::uint32_t i = list.first; i + 1 < list.end; ++i) {
      const Candidate& left = in.candidates[i];
      const Candidate& right = in.candidates[i + 1];
      if (left.name == right.name) continue;
      // Two names with nothing but a comma are most often an apposition: "the head of the Nordhavn Union, Anna Berg".
      const bool only_comma = !in.classes.is(right.tokens.begin.value - 1, word::conjunction);
      if (only_comma && list.end - list.first == 2) continue;
      for (const auto& [from, to] : {std::pair{left.name, right.name}, std::pair{right.name, left.name}}) {
        const Best best = best_of(table.names[from].scores);
        if (best.reading == Reading::none || best.lead < in.weights.neighbour_lead) continue;
        added[to][static_cast<std::size_t>(best.reading)] += in.weights.neighbour;
        any = true;
      }
    }
  }
  any = lend_in_lists(in, lists, table, added) || any;
  any = lend_introduction(in, lists, hits, pool, added) || any;
  if (!any) return;
  for (std::size_t n = 0; n < added.size(); ++n) {
    for (std::size_t r = 0; r < kReadings; ++r) {
      table.names[n].scores[r] += std::min(added[n][r], in.weights.neighbours_at_most);
    }
  }
}

}  // namespace dramatis::names
