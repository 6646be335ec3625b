// SPDX-License-Identifier: Apache-2.0
// Runs the sequences of one phase over a document.
//
// Sentence by sentence, left to right. At each token the index of first edges names the rules that can
// begin there, and the index of second edges those of them that can go on behind such an edge: few are
// left to run. Each gives its longest match at most. Of these the longest that its tests accept wins, then
// the earlier rule; a consuming phase goes on behind it. A proposing phase keeps one match a rule and
// start, since the document decides between proposals, and goes on with the next token.

#include <algorithm>
#include <bit>
#include <string>

#include "matcher/edge_index.hpp"
#include "matcher/engines.hpp"
#include "matcher/lattice.hpp"
#include "matcher/pattern_machine.hpp"
#include "matcher/pattern_tests.hpp"

namespace dramatis {

namespace {

/// Longer sentences (tables without a full stop) are cut, so that one of them costs no more than others.
constexpr std::uint32_t kMaxSentenceTokens = 512;

struct Candidate {
  RuleId rule;
  std::uint32_t end;
  CaptureArray captures;
};

class SequenceRun {
 public:
  SequenceRun(const RuleView& view, const PhaseRecord& phase, const AnnotatedDocument& document, const Lattice& lattice,
              SequenceMatches& out, Trace* trace)
      : view_(view),
        phase_(phase),
        rules_(RuleView::part(view.phase_rules, phase.rules)),
        first_(view.indexes[phase.index]),
        second_(view.indexes[phase.index + 1]),
        document_(document),
        lattice_(lattice),
        out_(out),
        trace_(trace),
        machine_(view),
        tests_(view, machine_),
        look_(view, machine_),
        alive_(first_.words),
        next_(first_.words) {
    machine_.attach(document, lattice);
    tests_.attach(document, lattice);
    look_.attach(document, lattice);
  }

  void run(Search search) {
    // A trace tells how far each pattern got: then the second edge is no reason to pass over a rule.
    search_ = trace_ != nullptr ? Search::trial : search;
    for (const Sentence& s : document_.sentences) {
      for (std::uint32_t begin = s.tokens.begin.value; begin < s.tokens.end.value; begin += kMaxSentenceTokens)
        run_piece({TokenIndex(begin), TokenIndex(std::min(s.tokens.end.value, begin + kMaxSentenceTokens))});
    }
  }

 private:
  void run_piece(TokenSpan piece) {
    machine_.set_sentence(piece);
    std::uint32_t token = piece.begin.value;
    while (token < piece.end.value) {
      const std::uint32_t consumed = run_start(token, piece);
      token = consumed > token ? consumed : token + 1;
    }
  }

  /// Returns where to go on: behind the match of a consuming phase, else `token`.
  std::uint32_t run_start(std::uint32_t token, TokenSpan piece) {
    candidates_.clear();
    if (search_ == Search::trial) {
      for (const RuleId rule : rules_) try_rule(rule, token, piece);
    } else {
      find_rules(token, piece.end.value);
      for (std::size_t w = 0; w < alive_.size(); ++w)
        for (std::uint64_t bits = alive_[w]; bits != 0; bits &= bits - 1)
          try_rule(rules_[w * 64 + static_cast<std::size_t>(std::countr_zero(bits))], token, piece);
    }
    if (candidates_.empty()) return token;
    std::stable_sort(candidates_.begin(), candidates_.end(),
                     [](const Candidate& a, const Candidate& b) { return a.end > b.end; });
    if (phase_.proposing != 0)
      std::sort(candidates_.begin(), candidates_.end(),
                [](const Candidate& a, const Candidate& b) { return a.rule < b.rule; });

    std::uint32_t go_on = token;
    for (const Candidate& c : candidates_) {
      if (go_on != token) {
        if (trace_ != nullptr)
          note(TraceKind::lost, c.rule, token, c.end, "a longer match, or an earlier rule, took this place");
        continue;
      }
      if (!accept(c, token, piece)) continue;
      if (phase_.proposing == 0) go_on = c.end;
    }
    return go_on;
  }

  /// Sets the bits of the rules that can begin at `token` and go on behind their first edge.
  void find_rules(std::uint32_t token, std::uint32_t limit) {
    const std::uint64_t* always = look_.row(first_, first_.always);
    std::copy_n(always, alive_.size(), alive_.data());
    ends_.clear();
    look_.forward(first_, token, limit, [&](const std::uint64_t* row, std::uint32_t end) {
      std::size_t i = 0;
      while (i < ends_.size() && ends_[i] != end) ++i;
      if (i == ends_.size()) {
        ends_.push_back(end);
        firsts_.resize(std::max(firsts_.size(), ends_.size() * alive_.size()));
        std::fill_n(firsts_.data() + i * alive_.size(), alive_.size(), 0);
      }
      for (std::size_t w = 0; w < alive_.size(); ++w) firsts_[i * alive_.size() + w] |= row[w];
    });
    const std::uint64_t* anything = look_.row(second_, second_.always);
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      std::copy_n(anything, next_.size(), next_.data());
      if (ends_[i] < limit)
        look_.forward(second_, ends_[i], limit, [&](const std::uint64_t* row, std::uint32_t) {
          for (std::size_t w = 0; w < next_.size(); ++w) next_[w] |= row[w];
        });
      for (std::size_t w = 0; w < next_.size(); ++w) alive_[w] |= firsts_[i * next_.size() + w] & next_[w];
    }
  }

  void try_rule(RuleId rule, std::uint32_t token, TokenSpan piece) {
    const auto end = machine_.forward(view_.rules[rule].program, token, piece.end.value);
    if (end) {
      candidates_.push_back({rule, *end, machine_.captures()});
    } else if (trace_ != nullptr && machine_.farthest() > token) {
      const std::uint32_t at = machine_.farthest();
      const std::string found = at < piece.end.value ? "'" + std::string(document_.text(document_.tokens[at])) + "'"
                                                     : "the end of the sentence";
      note(TraceKind::stopped, rule, token, at,
           "expected " + std::string(view_.string(view_.code_text[machine_.stopped_at()])) + ", found " + found);
    }
  }

  bool accept(const Candidate& c, std::uint32_t token, TokenSpan piece) {
    const RuleRecord& rule = view_.rules[c.rule];
    MatchView match;
    match.extent = {TokenIndex(token), TokenIndex(c.end)};
    match.sentence = piece;
    for (std::size_t i = 0; i <= rule.captures.count; ++i) {
      const std::uint32_t b = c.captures[2 * i], e = c.captures[2 * i + 1];
      if (b != kUnset && e != kUnset && b <= e) match.captures[i] = {TokenIndex(b), TokenIndex(e)};
    }
    if (match.captures[0].is_empty()) match.captures[0] = match.extent;
    if (const TestRecord* test = tests_.refusing(rule, match)) {
      if (trace_ != nullptr) note(TraceKind::refused, c.rule, token, c.end, std::string(view_.string(test->text)));
      return false;
    }
    SequenceMatch m;
    m.rule = c.rule;
    m.extent = match.extent;
    m.name = match.captures[0];
    m.first_capture = static_cast<std::uint32_t>(out_.captures.size());
    m.capture_count = rule.captures.count;
    for (std::uint32_t i = 1; i <= rule.captures.count; ++i) out_.captures.push_back({match.captures[i]});
    out_.matches.push_back(m);
    if (trace_ != nullptr) note(TraceKind::matched, c.rule, token, c.end, {});
    return true;
  }

  void note(TraceKind kind, RuleId rule, std::uint32_t begin, std::uint32_t end, std::string message) {
    const std::string_view name = view_.string(view_.rules[rule].name);
    if (!trace_->wants(name)) return;
    trace_->add({kind,
                 std::string(view_.string(phase_.name)),
                 std::string(name),
                 {TokenIndex(begin), TokenIndex(end)},
                 std::move(message)});
  }

  const RuleView& view_;
  const PhaseRecord& phase_;
  std::span<const RuleId> rules_;  ///< by bit
  const EdgeIndexRecord &first_, &second_;
  const AnnotatedDocument& document_;
  const Lattice& lattice_;
  SequenceMatches& out_;
  Trace* trace_;
  PatternMachine machine_;
  PatternTests tests_;
  EdgeLookUp look_;
  Search search_ = Search::indexed;
  std::vector<std::uint64_t> alive_, next_;
  std::vector<std::uint32_t> ends_;    ///< where the edges at a token end
  std::vector<std::uint64_t> firsts_;  ///< a row for each of them
  std::vector<Candidate> candidates_;
};

}  // namespace

void run_sequences(const RuleView& view, PhaseId phase, const AnnotatedDocument& document, SequenceMatches& out,
                   Trace* trace, Search search) {
  if (view.phases[phase].rules.count == 0) return;
  thread_local Lattice lattice;  // keeps its memory between documents
  lattice.build(document);
  SequenceRun(view, view.phases[phase], document, lattice, out, trace).run(search);
}

std::string_view feature_of_span(const RuleView& view, const AnnotatedDocument& document, TokenSpan span,
                                 std::string_view key) {
  const auto& matches = document.lexicon_matches;
  auto m = std::lower_bound(matches.begin(), matches.end(), span.begin,
                            [](const LexiconMatch& a, TokenIndex t) { return a.tokens.begin < t; });
  std::string_view best;
  std::uint32_t best_size = 0;
  for (; m != matches.end() && m->tokens.begin == span.begin; ++m) {
    if (m->tokens.end > span.end || m->tokens.size() <= best_size) continue;
    const std::string_view value =
        key.empty() ? view.lexicon->canonical(m->entry) : view.lexicon->feature(m->entry, key);
    if (value.empty()) continue;
    best = value;
    best_size = m->tokens.size();
  }
  return best;
}

}  // namespace dramatis
