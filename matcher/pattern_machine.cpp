// SPDX-License-Identifier: Apache-2.0
#include "matcher/pattern_machine.hpp"

#include <algorithm>

#include "matcher/shape_class.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kFail = 0xFFFF'FFFFU;
constexpr std::uint32_t kRestore = 0x8000'0000U;

bool in_set(std::span<const WordId> set, WordId word) { return std::binary_search(set.begin(), set.end(), word); }

}  // namespace

std::optional<std::uint32_t> PatternMachine::forward(std::uint32_t program, std::uint32_t start, std::uint32_t limit) {
  return run<false>(program, start, std::min(limit, start + kMaxMatchTokens), false);
}

bool PatternMachine::holds_after(std::uint32_t program, std::uint32_t at, std::uint32_t limit) {
  return run<false>(program, at, std::min(limit, at + kMaxMatchTokens), true).has_value();
}

bool PatternMachine::holds_before(std::uint32_t program, std::uint32_t at, std::uint32_t limit) {
  const std::uint32_t lowest = at > kMaxMatchTokens ? at - kMaxMatchTokens : 0;
  return run<true>(program, at, std::max(limit, lowest), true).has_value();
}

std::optional<std::uint32_t> PatternMachine::backward(std::uint32_t program, std::uint32_t start, std::uint32_t limit) {
  const std::uint32_t lowest = start > kMaxMatchTokens ? start - kMaxMatchTokens : 0;
  return run<true>(program, start, std::max(limit, lowest), false);
}

template <bool Backward>
std::optional<std::uint32_t> PatternMachine::run(std::uint32_t program, std::uint32_t start, std::uint32_t limit,
                                                 bool may_be_empty) {
  const Instruction* code = view_->code.data();
  farthest_ = start;
  stopped_at_ = program + 1;
  const std::size_t slots = 2 * std::size_t{code[program].a};
  std::fill_n(captures_.begin(), slots, kUnset);
  // Most programs fail at once: what stands before the first branch is run before anything else is set up.
  std::uint32_t pc = program + 1, position = start;
  for (;; ++pc) {
    if (code[pc].op == Op::capture) {
      captures_[code[pc].a] = position;
      continue;
    }
    if (!is_step(code[pc].op)) break;
    const std::uint32_t next = step<Backward>(code[pc], position, limit);
    if (next == kFail) {
      farthest_ = position;
      stopped_at_ = pc;
      return std::nullopt;
    }
    position = next;
  }
  visited_.assign(code[program].b, 0);
  stack_.clear();
  const auto distance = [&](std::uint32_t p) { return Backward ? start - p : p - start; };
  std::uint32_t best = kFail;

  for (;;) {
    const Instruction& i = code[pc];
    bool failed = false;
    switch (i.op) {
      case Op::split: {
        std::uint64_t& seen = visited_[i.a];
        const std::uint64_t bit = std::uint64_t{1} << distance(position);
        if ((seen & bit) != 0) {
          failed = true;
          break;
        }
        seen |= bit;
        stack_.push_back({i.b, position});
        ++pc;
        break;
      }
      case Op::jump: pc = i.b; break;
      case Op::capture:
        stack_.push_back({kRestore | i.a, captures_[i.a]});
        captures_[i.a] = position;
        ++pc;
        break;
      case Op::at_start:
        failed = position != sentence_.begin.value;
        ++pc;
        break;
      case Op::at_end:
        failed = position != sentence_.end.value;
        ++pc;
        break;
      case Op::accept:
        if ((position != start || may_be_empty) && (best == kFail || distance(position) > distance(best))) {
          best = position;
          std::copy_n(captures_.begin(), slots, best_captures_.begin());
        }
        failed = true;
        break;
      default: {
        const std::uint32_t next = step<Backward>(i, position, limit);
        if (next == kFail) {
          if (distance(position) >= distance(farthest_)) {
            farthest_ = position;
            stopped_at_ = pc;
          }
          failed = true;
        } else {
          position = next;
          ++pc;
        }
      }
    }
    if (!failed) continue;
    bool resumed = false;
    while (!stack_.empty()) {
      const Frame f = stack_.back();
      stack_.pop_back();
      if ((f.pc & kRestore) != 0) {
        captures_[f.pc & ~kRestore] = f.position;
        continue;
      }
      pc = f.pc;
      position = f.position;
      resumed = true;
      break;
    }
    if (!resumed) break;
  }
  if (best == kFail) return std::nullopt;
  return best;
}

template <bool Backward>
std::uint32_t PatternMachine::step(const Instruction& i, std::uint32_t position, std::uint32_t limit) const {
  if (position == limit) return kFail;
  switch (i.op) {
    case Op::lexicon: return lexicon_step<Backward>(i, position, limit);
    case Op::type:
    case Op::name:
    case Op::mention:
    case Op::time:
    case Op::quantity: return unit_step<Backward>(i, position, limit);
    case Op::noun_group:
    case Op::verb_group: return chunk_step<Backward>(i, position, limit);
    case Op::never: return kFail;
    default: break;
  }
  const std::uint32_t token = Backward ? position - 1 : position;
  const Token& t = document_->tokens[token];
  // The commonest questions at once.
  if (i.op == Op::word   ? t.word != i.b
      : i.op == Op::tags ? (view_->masks[i.b] >> static_cast<unsigned>(t.tag) & 1) == 0
                         : !token_passes(i, t))
    return kFail;
  if (i.filter != kNoFilter && !passes(i.filter, token, kNoEntry, kNoChunk)) return kFail;
  return Backward ? position - 1 : position + 1;
}

bool PatternMachine::token_passes(const Instruction& i, const Token& t) const {
  switch (i.op) {
    case Op::word: return t.word == i.b;
    case Op::word_set: return in_set(view_->sets.subspan(i.b, i.a), t.word);
    case Op::lemma: return t.lemma == i.b;
    case Op::lemma_set: return in_set(view_->sets.subspan(i.b, i.a), t.lemma);
    case Op::shape: return shape_passes(static_cast<ShapeTest>(i.a), t);
    case Op::tags: return (view_->masks[i.b] >> static_cast<unsigned>(t.tag) & 1) != 0;
    case Op::exact: {
      const LiteralRecord& l = view_->literals[i.b];
      return (l.word == kNoWord || t.word == l.word) && document_->text(t) == view_->string(l.exact);
    }
    case Op::text: {
      const LiteralRecord& l = view_->literals[i.b];
      return t.word >= kFirstLocalWord && t.word != kNoWord &&
             document_->local_word_text(t.word) == view_->string(l.folded);
    }
    default: return false;
  }
}

bool PatternMachine::shape_passes(ShapeTest test, const Token& t) const {
  switch (test) {
    case ShapeTest::cap:
      return t.shape == Shape::capitalized || t.shape == Shape::upper ||
             (t.shape == Shape::mixed && starts_with_upper(document_->text(t)));
    case ShapeTest::initial: return t.shape == Shape::initial;
    case ShapeTest::acronym:
      return t.shape == Shape::upper || (t.shape == Shape::dotted && starts_with_upper(document_->text(t)));
    case ShapeTest::lower: return t.shape == Shape::lower;
    case ShapeTest::mixed: return t.shape == Shape::mixed || t.shape == Shape::alphanumeric;
    case ShapeTest::number: return t.shape == Shape::number || t.tag == Tag::CD;
    case ShapeTest::ordinal: return t.shape == Shape::ordinal;
    case ShapeTest::any: return true;
    case ShapeTest::word: return t.shape < Shape::number || t.shape == Shape::alphanumeric || t.shape == Shape::other;
    case ShapeTest::punctuation: return t.shape == Shape::punctuation;
    case ShapeTest::symbol: return t.shape == Shape::symbol;
  }
  return false;
}

template <bool Backward>
std::uint32_t PatternMachine::lexicon_step(const Instruction& i, std::uint32_t position, std::uint32_t limit) const {
  const auto& matches = document_->lexicon_matches;
  if constexpr (!Backward) {
    // Longest first: the first one that passes is the edge.
    const std::uint32_t last = lattice_->last_match(position);
    for (std::uint32_t m = lattice_->first_match(position); m < last; ++m) {
      const LexiconMatch& match = matches[m];
      if (match.lexicon != i.a || match.tokens.end.value > limit) continue;
      if (i.b == kNoProgram || view_->entry_passes(i.b, match.entry)) return match.tokens.end.value;
    }
    return kFail;
  } else {
    std::uint32_t best = kFail;
    for (std::uint32_t m = lattice_->match_ending(position); m != kNoUnit; m = lattice_->next_match_ending(m)) {
      const LexiconMatch& match = matches[m];
      const std::uint32_t begin = match.tokens.begin.value;
      if (match.lexicon != i.a || begin < limit || begin >= best) continue;
      if (i.b == kNoProgram || view_->entry_passes(i.b, match.entry)) best = begin;
    }
    return best;
  }
}

template <bool Backward>
std::uint32_t PatternMachine::unit_step(const Instruction& i, std::uint32_t position, std::uint32_t limit) const {
  const auto fits = [&](const Unit& u) {
    switch (i.op) {
      // A sequence is about names: "the resident" is no Person here (NG or Mention is).
      case Op::type: return u.kind == UnitKind::mention && u.named && (u.type == i.a || u.subtype == i.a);
      case Op::name: return u.kind == UnitKind::mention && u.named;
      case Op::mention: return u.kind == UnitKind::mention;
      case Op::time: return u.kind == UnitKind::time;
      default: return u.kind == UnitKind::quantity;
    }
  };
  std::uint32_t best = kFail;
  std::uint32_t index = Backward ? lattice_->unit_ending(position) : lattice_->unit_beginning(position);
  while (index != kNoUnit) {
    const Unit& u = lattice_->unit(index);
    index = Backward ? u.next_end : u.next_begin;
    const std::uint32_t to = Backward ? u.tokens.begin.value : u.tokens.end.value;
    if (Backward ? (to < limit || to >= best) : (to > limit || (best != kFail && to <= best))) continue;
    if (fits(u) && (i.filter == kNoFilter || passes(i.filter, u.tokens.end.value - 1, kNoEntry, kNoChunk))) best = to;
  }
  return best;
}

template <bool Backward>
std::uint32_t PatternMachine::chunk_step(const Instruction& i, std::uint32_t position, std::uint32_t limit) const {
  const std::uint32_t token = Backward ? position - 1 : position;
  if (token >= document_->chunk_of_token.size()) return kFail;
  const ChunkIndex index = document_->chunk_of_token[token];
  if (index == kNoChunk) return kFail;
  const Chunk& c = document_->chunk(index);
  if (c.kind != (i.op == Op::noun_group ? ChunkKind::noun_group : ChunkKind::verb_group)) return kFail;
  if ((Backward ? c.tokens.end.value : c.tokens.begin.value) != position) return kFail;
  const std::uint32_t to = Backward ? c.tokens.begin.value : c.tokens.end.value;
  if (Backward ? to < limit : to > limit) return kFail;
  const std::uint32_t head = c.head == kNoToken ? token : c.head.value;
  return i.filter == kNoFilter || passes(i.filter, head, kNoEntry, index) ? to : kFail;
}

}  // namespace dramatis
