// SPDX-License-Identifier: Apache-2.0
#include "matcher/cue_compiler.hpp"

#include <algorithm>
#include <optional>

namespace dramatis {

namespace {

constexpr std::uint32_t kAnyLength = 0xFFFF;

/// Fewest and most tokens that a pattern can cover; units count from one token to any number.
std::pair<std::uint32_t, std::uint32_t> length_of(const std::vector<Pattern>& alternatives) {
  std::pair<std::uint32_t, std::uint32_t> out{kAnyLength, 0};
  for (const Pattern& p : alternatives) {
    std::uint32_t least = 0, most = 0;
    for (const Element& e : p.elements) {
      std::pair<std::uint32_t, std::uint32_t> one{1, 1};
      switch (e.kind) {
        case ElementKind::group: one = length_of(e.choices); break;
        case ElementKind::sentence_start:
        case ElementKind::sentence_end: one = {0, 0}; break;
        case ElementKind::lexicon:
        case ElementKind::type:
        case ElementKind::noun_group:
        case ElementKind::verb_group:
        case ElementKind::time:
        case ElementKind::quantity:
        case ElementKind::candidate:
        case ElementKind::word:
        case ElementKind::exact: one = {1, kAnyLength}; break;
        default: break;
      }
      least += one.first * e.min;
      most = std::min(kAnyLength, e.max == kUnboundedRepeat ? kAnyLength : most + one.second * e.max);
    }
    out = {std::min(out.first, least), std::max(out.second, most)};
  }
  return out;
}

bool is_any(const Element& e) {
  return e.filters.empty() && (e.kind == ElementKind::gap || (e.kind == ElementKind::shape && e.values[0] == "any"));
}

/// How many tokens the elements can cover, if each stands for any token.
std::optional<std::uint32_t> most_any(const std::vector<Element>& elements, std::size_t first, std::size_t last) {
  std::uint32_t most = 0;
  for (std::size_t i = first; i < last; ++i) {
    if (!is_any(elements[i])) return std::nullopt;
    most = elements[i].max == kUnboundedRepeat ? kMaxMatchTokens : std::min(kMaxMatchTokens, most + elements[i].max);
  }
  return most;
}

/// The element of a context that stands at the candidate.
Element& near_element(Pattern& context, Direction direction) {
  return direction == Direction::forward ? context.elements.front() : context.elements.back();
}

/// `x? y` is `x y` or `y`: told apart, the second edge of a context says more.
std::vector<Pattern> without_options(const Pattern& context, Direction direction) {
  std::vector<Pattern> out;
  Pattern rest = context;
  const bool forward = direction == Direction::forward;
  while (rest.elements.size() > 1 && out.size() < 3) {
    Element& near = near_element(rest, direction);
    if (near.min != 0) break;
    near.min = 1;
    out.push_back(rest);
    rest.elements.erase(forward ? rest.elements.begin() : rest.elements.end() - 1);
  }
  out.push_back(std::move(rest));
  return out;
}

/// `("via" | "north" "of")` is `("via")` or `("north" "of")`: as long as they are one, nothing more can be asked behind
/// either, since the first asks nothing.
std::vector<Pattern> by_length(const Pattern& context, Direction direction) {
  Pattern one = context;
  Element& near = near_element(one, direction);
  if (near.kind != ElementKind::group || near.min != 1 || near.max != 1) return {context};
  const std::vector<Pattern> choices = std::move(near.choices);
  std::vector<Pattern> out;
  for (const bool single : {true, false}) {
    near.choices.clear();
    for (const Pattern& choice : choices)
      if ((choice.elements.size() == 1) == single) near.choices.push_back(choice);
    if (!near.choices.empty()) out.push_back(one);
  }
  return out;
}

/// Contexts that hold together where `context` does, each of which says more by its edges.
std::vector<Pattern> told_apart(const Pattern& context, Direction direction) {
  return context.elements.size() == 1 ? by_length(context, direction) : without_options(context, direction);
}

/// `start` before the candidate, `end` behind it.
bool is_boundary(const Element& e, Direction direction) {
  return e.min != 0 &&
         e.kind == (direction == Direction::forward ? ElementKind::sentence_end : ElementKind::sentence_start);
}

/// Tests that look at nothing but the tokens of their subject, if their pattern does.
bool asks_inside(TestKind kind) {
  switch (kind) {
    case TestKind::is:
    case TestKind::begins_with:
    case TestKind::ends_in:
    case TestKind::contains:
    case TestKind::length: return true;
    default: return false;
  }
}

EdgeSet nothing_asked() {
  EdgeSet out;
  out.always = true;
  return out;
}

/// Looks at what stands around the candidate.
bool is_beside(CuePlace place) {
  return place == CuePlace::before || place == CuePlace::behind || place == CuePlace::before2 ||
         place == CuePlace::behind2;
}

/// Which element is the bracket; how many there are if none is.
std::size_t bracket_of(const Pattern& p) {
  const auto found = std::find_if(p.elements.begin(), p.elements.end(), [](const Element& e) { return e.bracket; });
  return static_cast<std::size_t>(found - p.elements.begin());
}

}  // namespace

void CueCompiler::add(const Rule& cue, RuleId id) {
  // `"in" [ @city ] | "in" [ @country ]` is one branch: `"in" [ @city | @country ]`.
  std::map<std::string, std::size_t> by_context;
  std::vector<Pattern> patterns;
  for (const Pattern& p : cue.patterns) {
    const std::size_t bracket = bracket_of(p);
    if (bracket == p.elements.size()) continue;
    if (!patterns_->is_one_edge(p.elements[bracket].choices)) {
      patterns.push_back(p);
      continue;
    }
    Pattern context = p;
    context.elements[bracket].choices.clear();
    const auto [known, fresh] = by_context.emplace(to_text({context}), patterns.size());
    if (fresh) {
      patterns.push_back(p);
      continue;
    }
    std::vector<Pattern>& choices = patterns[known->second].elements[bracket].choices;
    choices.insert(choices.end(), p.elements[bracket].choices.begin(), p.elements[bracket].choices.end());
  }
  for (const Pattern& p : patterns) add_pattern(p, id);
}

void CueCompiler::add_pattern(const Pattern& p, RuleId id) {
  const auto bracket = p.elements.begin() + static_cast<std::ptrdiff_t>(bracket_of(p));
  const Pattern left{{p.elements.begin(), bracket}}, right{{bracket + 1, p.elements.end()}};
  for (const Pattern& l : told_apart(left, Direction::backward))
    for (const Pattern& r : told_apart(right, Direction::forward)) add_branch(l, bracket->choices, r, id);
}

void CueCompiler::add_branch(const Pattern& left, const std::vector<Pattern>& inner, const Pattern& right, RuleId id) {
  CueBranch branch;
  branch.cue = id;
  Places places;
  places.fill(nothing_asked());
  add_context(left, Direction::backward, branch, places);
  add_context(right, Direction::forward, branch, places);
  Lengths lengths;
  const bool any_candidate =
      inner.size() == 1 && inner[0].elements.size() == 1 && inner[0].elements[0].kind == ElementKind::candidate;
  if (any_candidate) {
    branch.check = InnerCheck::none;
  } else {
    std::tie(lengths.least, lengths.most) = length_of(inner);
    add_inner(inner, branch, places);
  }
  branches.push_back(branch);
  lengths_.push_back(lengths);
  places_.push_back(std::move(places));
}

/// What must stand before the candidate (backward) or behind it.
void CueCompiler::add_context(const Pattern& context, Direction direction, CueBranch& branch, Places& places) {
  const bool forward = direction == Direction::forward;
  bool& decided = forward ? branch.right_decided : branch.left_decided;
  decided = true;
  if (context.elements.empty()) return;
  (forward ? branch.right : branch.left) = patterns_->compile({context}, {}, direction);
  EdgeSet& first = places[static_cast<std::size_t>(forward ? CuePlace::behind : CuePlace::before)];
  if (is_boundary(forward ? context.elements.front() : context.elements.back(), direction)) {
    first = EdgeSet();
    first.boundary = true;
    decided = context.elements.size() == 1;
    return;
  }
  first = patterns_->edge({context}, direction);
  places[static_cast<std::size_t>(forward ? CuePlace::behind2 : CuePlace::before2)] =
      patterns_->second_edge({context}, direction);
  decided = patterns_->is_one_edge({context}) || patterns_->is_two_edges(context, direction);
}

/// What the candidate itself must be.
void CueCompiler::add_inner(const std::vector<Pattern>& inner, CueBranch& branch, Places& places) {
  const auto at = [&](CuePlace place) -> EdgeSet& { return places[static_cast<std::size_t>(place)]; };
  branch.inner = patterns_->compile(inner, {}, Direction::forward);
  branch.of_candidate = PatternCompiler::is_of_tokens(inner);
  branch.check = InnerCheck::program;
  if (patterns_->is_one_edge(inner)) {
    at(CuePlace::whole) = patterns_->edge(inner, Direction::forward);
    branch.check = InnerCheck::none;
    return;
  }
  const auto& elements = inner[0].elements;
  const std::size_t n = elements.size();
  if (inner.size() == 1 && most_any(elements, 0, n)) {
    branch.check = InnerCheck::none;  // the length decides
    return;
  }
  at(CuePlace::first) = patterns_->edge(inner, Direction::forward);
  at(CuePlace::last) = patterns_->edge(inner, Direction::backward);
  if (inner.size() == 1 && patterns_->is_one_edge(elements.front())) {
    if (const auto rest = most_any(elements, 1, n)) {
      branch.check = InnerCheck::first;
      branch.rest = static_cast<std::uint16_t>(*rest);
      return;
    }
  }
  if (inner.size() == 1 && patterns_->is_one_edge(elements.back())) {
    if (const auto rest = most_any(elements, 0, n - 1)) {
      branch.check = InnerCheck::last;
      branch.rest = static_cast<std::uint16_t>(*rest);
      return;
    }
  }
  at(CuePlace::inside) = patterns_->needed(inner, 0);
}

void CueCompiler::add_test(const Test& test, TestRecord& record) {
  if (record.subject != 0 && record.subject != kWholeMatch) return;
  record.of_candidate = asks_inside(test.kind) && PatternCompiler::is_of_tokens(test.patterns);
  if (test.patterns.empty()) return;
  bool decides = patterns_->is_one_edge(test.patterns);
  Direction direction = Direction::forward;
  CuePlace place = CuePlace::none;
  switch (test.kind) {
    case TestKind::is: place = decides ? CuePlace::whole : CuePlace::first; break;
    case TestKind::begins_with: place = CuePlace::first; break;
    case TestKind::ends_in:
      place = CuePlace::last;
      direction = Direction::backward;
      break;
    case TestKind::contains: place = CuePlace::inside; break;
    default: return;
  }
  EdgeSet edges = patterns_->edge(test.patterns, direction);
  if (!edges.is_selective()) return;
  record.place = place;
  record.decides = decides;
  const std::string key = std::to_string(static_cast<int>(place)) + to_text(test.patterns);
  const auto [known, fresh] = known_tests_.emplace(key, static_cast<std::uint32_t>(test_edges_.size()));
  record.bit = known->second;
  if (fresh) test_edges_.emplace_back(place, std::move(edges));
}

CueIndexRecord CueCompiler::write(std::size_t lexicon_count, std::size_t type_count, std::vector<TestRecord>& tests,
                                  EdgeIndexSections& out) const {
  CueIndexRecord record;
  record.branch_words = static_cast<std::uint32_t>(row_words(branches.size()));
  record.words = record.branch_words + static_cast<std::uint32_t>(row_words(test_edges_.size()));
  record.index = static_cast<std::uint32_t>(out.indexes.size());
  const std::uint32_t first_test = record.branch_words * 64;
  for (TestRecord& t : tests)
    if (t.place != CuePlace::none) t.bit += first_test;
  for (std::size_t place = 0; place < kCuePlaces; ++place) {
    EdgeIndexBuilder index;
    for (std::size_t b = 0; b < branches.size(); ++b) index.add(places_[b][place], static_cast<std::uint32_t>(b));
    for (std::size_t t = 0; t < test_edges_.size(); ++t)
      if (test_edges_[t].first == static_cast<CuePlace>(place))
        index.add(test_edges_[t].second, first_test + static_cast<std::uint32_t>(t));
    // Tests stand in the rows of the candidate's own places alone.
    const bool beside = is_beside(static_cast<CuePlace>(place));
    index.write(beside ? record.branch_words : record.words, lexicon_count, type_count, out);
  }
  record.lengths = static_cast<std::uint32_t>(out.rows.size());
  for (std::uint32_t size = 0; size <= kMaxMatchTokens; ++size) {
    std::vector<std::uint64_t> row(record.branch_words, 0);
    for (std::size_t b = 0; b < branches.size(); ++b)
      if (lengths_[b].least <= size && size <= lengths_[b].most) row[b / 64] |= std::uint64_t{1} << (b % 64);
    out.rows.insert(out.rows.end(), row.begin(), row.end());
  }
  return record;
}

}  // namespace dramatis
