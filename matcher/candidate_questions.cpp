// SPDX-License-Identifier: Apache-2.0
#include "matcher/candidate_questions.hpp"

#include <algorithm>

#include "matcher/rule_view.hpp"

namespace dramatis {

namespace {

template <class T>
void add_once(std::vector<T>& list, T value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

}  // namespace

CandidateQuestions::CandidateQuestions(const RuleView& view) : lexicons(view.lexicon->lexicon_count()) {
  for (const CueBranch& branch : view.branches) {
    if (branch.inner != kNoProgram && branch.of_candidate) read(view, branch.inner);
    for (const TestRecord& test : RuleView::part(view.tests, view.rules[branch.cue].tests))
      if (test.of_candidate && test.program != kNoProgram) read(view, test.program);
  }
}

/// A program stands in one piece, from its `begin` to its `accept`.
void CandidateQuestions::read(const RuleView& view, std::uint32_t program) {
  for (std::uint32_t at = program; view.code[at].op != Op::accept; ++at) {
    const Instruction& i = view.code[at];
    if (is_step(i.op) && i.filter != kNoFilter) add_once(filters, i.filter);
    switch (i.op) {
      case Op::word:
      case Op::lemma: words.add(i.b); break;
      case Op::word_set:
      case Op::lemma_set:
        for (const WordId word : view.sets.subspan(i.b, i.a)) words.add(word);
        break;
      case Op::tags: add_once(tags, view.masks[i.b]); break;
      case Op::lexicon:
        lexicons[i.a].asked = true;
        if (i.b != kNoProgram) add_once(lexicons[i.a].filters, i.b);
        break;
      case Op::exact:
        if (const LiteralRecord& l = view.literals[i.b]; l.word == kNoWord)
          add_once(unknown_spelled, view.string(l.exact));
        else spelled.add(l.word);
        break;
      case Op::text: add_once(unknown, view.string(view.literals[i.b].folded)); break;
      default: break;
    }
  }
}

}  // namespace dramatis
