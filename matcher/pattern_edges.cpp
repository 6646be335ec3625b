// SPDX-License-Identifier: Apache-2.0
// What can stand at the edge of a pattern.

#include <algorithm>
#include <utility>

#include "matcher/pattern_compiler.hpp"
#include "matcher/shape_class.hpp"

namespace dramatis {

namespace {

constexpr std::uint64_t bit(Shape shape) { return std::uint64_t{1} << static_cast<unsigned>(shape); }
constexpr std::uint64_t bit(Tag tag) { return std::uint64_t{1} << static_cast<unsigned>(tag); }

/// Shapes that say little: most tokens have one of them.
constexpr std::uint64_t kCommonShapes = bit(Shape::capitalized) | bit(Shape::lower);

bool is_closed_class(Tag tag) {
  switch (tag) {
    case Tag::CC:
    case Tag::DT:
    case Tag::IN:
    case Tag::MD:
    case Tag::POS:
    case Tag::PRP:
    case Tag::PRPS:
    case Tag::TO:
    case Tag::WDT:
    case Tag::WP:
    case Tag::comma:
    case Tag::period: return true;
    default: return false;
  }
}

/// A group of one choice, taken once, is its elements: `[ cap{1,3} "river" ]` has a second edge behind its first.
Pattern flat(const Pattern& p) {
  Pattern out;
  for (const Element& e : p.elements) {
    if (e.kind != ElementKind::group || e.choices.size() != 1 || e.min != 1 || e.max != 1) {
      out.elements.push_back(e);
      continue;
    }
    const Pattern inner = flat(e.choices[0]);
    out.elements.insert(out.elements.end(), inner.elements.begin(), inner.elements.end());
  }
  return out;
}

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

void EdgeSet::merge(const EdgeSet& o) {
  append(words, o.words);
  append(lemmas, o.lemmas);
  append(lexicons, o.lexicons);
  append(filtered, o.filtered);
  append(types, o.types);
  shapes |= o.shapes;
  tags |= o.tags;
  always |= o.always;
  local_word |= o.local_word;
  any_name |= o.any_name;
  any_mention |= o.any_mention;
  noun_group |= o.noun_group;
  verb_group |= o.verb_group;
  time |= o.time;
  quantity |= o.quantity;
  boundary |= o.boundary;
}

bool EdgeSet::is_of_lexicons() const {
  return is_selective() && !lexicons.empty() && words.empty() && lemmas.empty() && filtered.empty() && types.empty() &&
         shapes == 0 && tags == 0 && !local_word && !any_name && !any_mention && !noun_group && !verb_group && !time &&
         !quantity && !boundary;
}

namespace {

/// Takes one token, where others take the longest edge of several.
bool is_one_token(const Element& e) {
  if (e.min != 1 || e.max != 1) return false;
  switch (e.kind) {
    case ElementKind::word:
    case ElementKind::lemma:
    case ElementKind::shape:
    case ElementKind::tag: return true;
    case ElementKind::group:
      return std::all_of(e.choices.begin(), e.choices.end(),
                         [](const Pattern& p) { return p.elements.size() == 1 && is_one_token(p.elements[0]); });
    default: return false;
  }
}

EdgeSet nothing_told() {
  EdgeSet out;
  out.always = true;
  return out;
}

}  // namespace

EdgeSet PatternCompiler::edge(const std::vector<Pattern>& alternatives, Direction direction) {
  EdgeSet out;
  for (const Pattern& p : alternatives) {
    const EdgeSet one = edge_of(p, direction);
    out.merge(one);
    out.nullable |= one.nullable;
  }
  return out;
}

EdgeSet PatternCompiler::edge_of(const Pattern& p, Direction direction) {
  EdgeSet out;
  out.nullable = true;
  const std::size_t n = p.elements.size();
  for (std::size_t k = 0; k < n && out.nullable; ++k) {
    const EdgeSet one = edge_of(p.elements[direction == Direction::forward ? k : n - 1 - k], direction);
    out.merge(one);
    out.nullable = one.nullable;
  }
  return out;
}

EdgeSet PatternCompiler::edge_of(const Element& e, Direction direction) {
  EdgeSet out;
  switch (e.kind) {
    case ElementKind::word:
    case ElementKind::exact: {
      const auto tokens = tokens_of(direction == Direction::forward ? e.values.front() : e.values.back());
      const WordId id = word(direction == Direction::forward ? tokens.front() : tokens.back());
      if (id == kNoWord) out.local_word = true;
      else out.words.push_back(id);
      break;
    }
    case ElementKind::lexicon:
      if (const LexiconId id = lexicon_->lexicon(e.values[0]); id != kNoLexicon)
        out.lexicons.push_back({id, add_lexicon_filter(id, e.filters)});
      break;
    case ElementKind::lemma:
      for (const std::string& v : e.values)
        if (const WordId id = word(v); id != kNoWord) out.lemmas.push_back(id);
      break;
    case ElementKind::type:
      if (e.values[0] == "Name") out.any_name = true;
      else if (e.values[0] == "Mention") out.any_mention = true;
      else if (const auto t = vocabulary_->type(e.values[0])) out.types.push_back(*t);
      break;
    case ElementKind::shape: {
      const ShapeTest test = shape_test(e.values[0]);
      if (test == ShapeTest::number) out.tags |= bit(Tag::CD);
      if (test == ShapeTest::any && e.filters.empty()) out.always = true;
      else if (e.filters.empty()) out.shapes |= shape_classes_of(test);
      else out.filtered.push_back({shape_classes_of(test), add_filters(e.filters, false)});
      break;
    }
    case ElementKind::tag:
      for (const std::string& v : e.values) out.tags |= bit(tag_from(v));
      break;
    case ElementKind::noun_group: out.noun_group = true; break;
    case ElementKind::verb_group: out.verb_group = true; break;
    case ElementKind::time: out.time = true; break;
    case ElementKind::quantity: out.quantity = true; break;
    case ElementKind::candidate:
    case ElementKind::gap: out.always = true; break;
    case ElementKind::group: out = edge(e.choices, direction); break;
    case ElementKind::sentence_start:
    case ElementKind::sentence_end: out.nullable = true; break;
  }
  if (e.min == 0) out.nullable = true;
  return out;
}

/// How often the edges stand in a text, roughly: only an order, by which the index chooses what to ask.
std::uint32_t PatternCompiler::commonness(const EdgeSet& e) const {
  constexpr std::uint32_t kNever = 1'000'000;
  if (!e.is_selective() || (e.shapes & kCommonShapes) != 0) return kNever;
  std::uint32_t out = 0;
  for (const auto* list : {&e.words, &e.lemmas}) {
    for (const WordId w : *list) {
      const WordInfo& info = lexicon_->info(w);
      const bool mark = info.frequency_tier == 0 && info.noun_count == 0 && lexicon_->text(w).size() <= 2;
      out += mark || is_closed_class(info.tags[0]) ? 100U : 10U;
    }
  }
  out += static_cast<std::uint32_t>(60 * e.lexicons.size() + 50 * e.types.size() + 150 * e.filtered.size());
  if (e.shapes != 0 || e.tags != 0) out += 200;
  for (const bool flag : {e.local_word, e.time, e.quantity}) out += flag ? 40U : 0U;
  for (const bool flag : {e.any_name, e.any_mention}) out += flag ? 100U : 0U;
  for (const bool flag : {e.noun_group, e.verb_group}) out += flag ? 300U : 0U;
  return out;
}

EdgeSet PatternCompiler::needed(const std::vector<Pattern>& alternatives, std::size_t from) {
  EdgeSet out;
  for (const Pattern& written : alternatives) {
    const Pattern p = flat(written);
    EdgeSet best = nothing_told();
    std::uint32_t cost = commonness(best);
    // What stands behind a first element that may be left out can stand in its place.
    const bool shifts = from > 0 && !p.elements.empty() && edge_of(p.elements.front(), Direction::forward).nullable;
    for (std::size_t i = from; i < p.elements.size(); ++i) {
      const Element& e = p.elements[i];
      if (e.min == 0 || shifts) continue;
      EdgeSet one = e.kind == ElementKind::group ? needed(e.choices, 0) : edge_of(e, Direction::forward);
      const std::uint32_t its = commonness(one);
      if (its >= cost) continue;
      best = std::move(one);
      cost = its;
    }
    out.merge(best);
  }
  return out;
}

/// Takes exactly one step, of whatever length.
bool PatternCompiler::is_one_step(const Element& e) const {
  switch (e.kind) {
    case ElementKind::word:
    case ElementKind::exact: return e.values.size() == 1 && tokens_of(e.values[0]).size() == 1;
    case ElementKind::sentence_start:
    case ElementKind::sentence_end:
    case ElementKind::candidate:
    case ElementKind::gap: return false;
    case ElementKind::group:
      for (const Pattern& p : e.choices)
        if (p.elements.size() != 1 || p.elements[0].min != 1 || p.elements[0].max != 1 || !is_one_step(p.elements[0]))
          return false;
      return true;
    default: return true;
  }
}

/// Where the near element is a choice of several, a pattern for each that has other elements behind its first.
std::vector<Pattern> PatternCompiler::chosen(const Pattern& p, bool forward) const {
  const Element& near = forward ? p.elements.front() : p.elements.back();
  if (near.kind != ElementKind::group || near.min != 1 || near.max != 1 || near.choices.size() < 2) return {p};
  std::vector<Pattern> out;
  bool has_single = false;
  for (const Pattern& choice : near.choices) {
    const bool single =
        choice.elements.size() == 1 && is_one_token(choice.elements[0]) && is_one_step(choice.elements[0]);
    if (single && has_single) continue;  // behind one word stands what stands behind another
    has_single = has_single || single;
    Pattern one;
    if (!forward) append(one.elements, {p.elements.begin(), p.elements.end() - 1});
    append(one.elements, choice.elements);
    if (forward) append(one.elements, {p.elements.begin() + 1, p.elements.end()});
    out.push_back(flat(one));
  }
  return out;
}

EdgeSet PatternCompiler::second_edge(const std::vector<Pattern>& alternatives, Direction direction) {
  EdgeSet out;
  const bool forward = direction == Direction::forward;
  for (const Pattern& written : alternatives) {
    const Pattern whole = flat(written);
    if (whole.elements.empty()) return nothing_told();
    for (const Pattern& p : chosen(whole, forward)) {
      if (p.elements.empty()) return nothing_told();
      out.merge(second_edge_of(p, direction));
    }
  }
  return out;
}

EdgeSet PatternCompiler::second_edge_of(const Pattern& p, Direction direction) {
  const bool forward = direction == Direction::forward;
  const Element& first = forward ? p.elements.front() : p.elements.back();
  if (first.min == 0 || !is_one_step(first)) return nothing_told();
  const auto begin = p.elements.begin() + (forward ? 1 : 0), end = p.elements.end() - (forward ? 0 : 1);
  EdgeSet out = edge_of(Pattern{{begin, end}}, direction);
  if (out.nullable) out.always = true;
  if (first.max > 1) out.merge(edge_of(first, direction));
  return out;
}

bool PatternCompiler::is_one_edge(const std::vector<Pattern>& alternatives) const {
  for (const Pattern& p : alternatives)
    if (p.elements.size() != 1 || !is_one_edge(p.elements[0])) return false;
  return !alternatives.empty();
}

bool PatternCompiler::is_one_edge(const Element& e) const {
  if (e.min != 1 || e.max != 1) return false;
  switch (e.kind) {
    case ElementKind::word: return e.filters.empty() && is_one_step(e) && word(tokens_of(e.values[0])[0]) != kNoWord;
    case ElementKind::lexicon: return true;
    case ElementKind::shape: return e.filters.empty() ? e.values[0] != "any" : e.values[0] != "number";
    case ElementKind::lemma:
    case ElementKind::type:
    case ElementKind::tag:
    case ElementKind::noun_group:
    case ElementKind::verb_group:
    case ElementKind::time:
    case ElementKind::quantity: return e.filters.empty();
    case ElementKind::group: return is_one_edge(e.choices);
    default: return false;
  }
}

bool PatternCompiler::is_two_edges(const Pattern& pattern, Direction direction) const {
  const Pattern p = flat(pattern);
  if (p.elements.size() != 2 || !is_one_edge(p.elements[0]) || !is_one_edge(p.elements[1])) return false;
  return is_one_token(direction == Direction::forward ? p.elements[0] : p.elements[1]);
}

bool PatternCompiler::is_of_tokens(const std::vector<Pattern>& alternatives) {
  for (const Pattern& p : alternatives) {
    for (const Element& e : p.elements) {
      switch (e.kind) {
        case ElementKind::type:
        case ElementKind::noun_group:
        case ElementKind::verb_group:
        case ElementKind::time:
        case ElementKind::quantity:
        case ElementKind::sentence_start:
        case ElementKind::sentence_end: return false;
        default:
          if (!is_of_tokens(e.choices)) return false;
      }
    }
  }
  return true;
}

}  // namespace dramatis
