// SPDX-License-Identifier: Apache-2.0
// What can stand at the edge of a pattern.

#include <utility>

#include "matcher/pattern_compiler.hpp"

namespace dramatis {

namespace {

constexpr std::uint64_t bit(Shape shape) { return std::uint64_t{1} << static_cast<unsigned>(shape); }
constexpr std::uint64_t bit(Tag tag) { return std::uint64_t{1} << static_cast<unsigned>(tag); }

void add_shapes(EdgeSet& e, ShapeTest test) {
  switch (test) {
    case ShapeTest::cap: e.shapes |= bit(Shape::capitalized) | bit(Shape::upper) | bit(Shape::mixed); return;
    case ShapeTest::initial: e.shapes |= bit(Shape::initial); return;
    case ShapeTest::acronym: e.shapes |= bit(Shape::upper) | bit(Shape::dotted); return;
    case ShapeTest::lower: e.shapes |= bit(Shape::lower); return;
    case ShapeTest::mixed: e.shapes |= bit(Shape::mixed) | bit(Shape::alphanumeric); return;
    case ShapeTest::number:
      e.shapes |= bit(Shape::number);
      e.tags |= bit(Tag::CD);
      return;
    case ShapeTest::ordinal: e.shapes |= bit(Shape::ordinal); return;
    case ShapeTest::any: e.always = true; return;
    case ShapeTest::word:
      e.shapes |= bit(Shape::lower) | bit(Shape::capitalized) | bit(Shape::upper) | bit(Shape::initial) |
                  bit(Shape::mixed) | bit(Shape::dotted) | bit(Shape::alphanumeric) | bit(Shape::other);
      return;
    case ShapeTest::punctuation: e.shapes |= bit(Shape::punctuation); return;
    case ShapeTest::symbol: e.shapes |= bit(Shape::symbol); return;
  }
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
}

EdgeSet PatternCompiler::edge(const std::vector<Pattern>& alternatives, Direction direction) const {
  EdgeSet out;
  for (const Pattern& p : alternatives) {
    const EdgeSet one = edge_of(p, direction);
    out.merge(one);
    out.nullable |= one.nullable;
  }
  return out;
}

EdgeSet PatternCompiler::edge_of(const Pattern& p, Direction direction) const {
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

EdgeSet PatternCompiler::edge_of(const Element& e, Direction direction) const {
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
      if (const LexiconId id = lexicon_->lexicon(e.values[0]); id != kNoLexicon) out.lexicons.push_back(id);
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
    case ElementKind::shape: add_shapes(out, shape_test(e.values[0])); break;
    case ElementKind::tag:
      for (const std::string& v : e.values) out.tags |= bit(tag_from(v));
      break;
    case ElementKind::noun_group: out.noun_group = true; break;
    case ElementKind::verb_group: out.verb_group = true; break;
    case ElementKind::time: out.time = true; break;
    case ElementKind::quantity: out.quantity = true; break;
    case ElementKind::candidate: out.always = true; break;
    case ElementKind::gap: out.always = true; break;
    case ElementKind::group: out = edge(e.choices, direction); break;
    case ElementKind::sentence_start:
    case ElementKind::sentence_end: out.nullable = true; break;
  }
  if (e.min == 0) out.nullable = true;
  return out;
}

EdgeSet PatternCompiler::contained(const std::vector<Pattern>& alternatives) const {
  EdgeSet out;
  for (const Pattern& p : alternatives) {
    EdgeSet best;
    best.always = true;
    for (const Element& e : p.elements) {
      if (e.min == 0 || !best.always) continue;
      EdgeSet one = e.kind == ElementKind::group ? contained(e.choices) : edge_of(e, Direction::forward);
      // Tokens, words and entries that begin inside the candidate are looked up; the rest is not worth it.
      if (one.always || one.nullable || one.shapes != 0) continue;
      best = one;
    }
    out.merge(best);
  }
  return out;
}

}  // namespace dramatis
