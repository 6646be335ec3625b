// SPDX-License-Identifier: Apache-2.0
// What the steps of compiled sequences pass over, and which bit of the phase's index stands for each.

#include "matcher/step_edges.hpp"

#include "matcher/shape_class.hpp"

namespace dramatis {

EdgeSet PatternCompiler::edge_of(const Instruction& step) const {
  EdgeSet out;
  const auto set = [&] { return std::vector<WordId>(sets.begin() + step.b, sets.begin() + step.b + step.a); };
  switch (step.op) {
    case Op::word: out.words = {step.b}; break;
    case Op::word_set: out.words = set(); break;
    case Op::lemma: out.lemmas = {step.b}; break;
    case Op::lemma_set: out.lemmas = set(); break;
    case Op::text: out.local_word = true; break;
    case Op::exact:
      if (literals[step.b].word == kNoWord) out.local_word = true;
      else out.words = {literals[step.b].word};
      break;
    case Op::shape: {
      const auto test = static_cast<ShapeTest>(step.a);
      if (test == ShapeTest::number) out.tags = std::uint64_t{1} << static_cast<unsigned>(Tag::CD);
      if (step.filter == kNoFilter) out.shapes = shape_classes_of(test);
      else out.filtered = {{shape_classes_of(test), step.filter}};
      break;
    }
    case Op::tags: out.tags = masks[step.b]; break;
    case Op::lexicon: out.lexicons = {{step.a, step.b}}; break;
    case Op::type:
      if (step.a != kNoType) out.types = {step.a};
      break;
    case Op::name: out.any_name = true; break;
    case Op::mention: out.any_mention = true; break;
    case Op::noun_group: out.noun_group = true; break;
    case Op::verb_group: out.verb_group = true; break;
    case Op::time: out.time = true; break;
    case Op::quantity: out.quantity = true; break;
    default: break;
  }
  return out;
}

void StepEdges::add(std::uint32_t program) {
  std::vector<Instruction>& code = patterns_->code;
  for (std::uint32_t pc = program + 1; code[pc].op != Op::accept; ++pc) {
    Instruction& i = code[pc];
    if (!is_step(i.op)) continue;
    const auto [known, fresh] = steps_.emplace(key_of(i), static_cast<std::uint16_t>(steps_.size()));
    i.step = known->second;
    if (fresh) index_.add(patterns_->edge_of(i), i.step);
  }
}

/// Equal for instructions that pass over the same edges: sets of words are compared by what is in them.
StepEdges::Key StepEdges::key_of(const Instruction& i) const {
  Key out = {static_cast<std::uint32_t>(i.op), i.filter};
  if (i.op == Op::word_set || i.op == Op::lemma_set) {
    const auto first = patterns_->sets.begin() + i.b;
    out.insert(out.end(), first, first + i.a);
  } else if (i.op == Op::tags) {
    const std::uint64_t mask = patterns_->masks[i.b];
    out.insert(out.end(), {static_cast<std::uint32_t>(mask), static_cast<std::uint32_t>(mask >> 32U)});
  } else {
    out.insert(out.end(), {i.a, i.b});
  }
  return out;
}

void StepEdges::write(std::size_t lexicons, std::size_t types, EdgeIndexSections& out) const {
  index_.write(row_words(steps_.size()), lexicons, types, out);
}

}  // namespace dramatis
