// SPDX-License-Identifier: Apache-2.0
// Runs the sequences of one phase over a document.
//
// Sentence by sentence, left to right. From each token where the index of first edges lets a rule begin, the automaton
// of the phase says which rules match, as good as always: these are run. Each gives its longest match at most. Of these
// the longest that its tests accept wins, then the earlier rule; a consuming phase goes on behind it. A proposing phase
// keeps one match a rule and start, since the document decides between proposals, and goes on with the next token.

#include <algorithm>
#include <array>
#include <bit>
#include <string>

#include "matcher/edge_index.hpp"
#include "matcher/engines.hpp"
#include "matcher/lattice.hpp"
#include "matcher/pattern_machine.hpp"
#include "matcher/pattern_tests.hpp"
#include "matcher/sequence_automaton.hpp"

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
  using State = SequenceAutomaton::State;

 public:
  SequenceRun(const RuleView& view, PhaseId number, const AnnotatedDocument& document, const Lattice& lattice,
              SequenceMatches& out, Trace* trace)
      : view_(view),
        phase_(view.phases[number]),
        rules_(RuleView::part(view.phase_rules, phase_.rules)),
        first_(view.indexes[phase_.index + kFirstEdges]),
        steps_(view.indexes[phase_.index + kSteps]),
        document_(document),
        lattice_(lattice),
        out_(out),
        trace_(trace),
        machine_(view),
        tests_(view, machine_),
        look_(view, machine_),
        automaton_(SequenceAutomaton::of_thread(view, number)),
        alive_(first_.words) {
    machine_.attach(document, lattice);
    tests_.attach(document, lattice);
    look_.attach(document, lattice);
    look_.mark_starts(first_, starts_, by_word_);
    automaton_.attach(look_.generation());
  }

  void run(Search search) {
    // A trace tells how far each pattern got: then the second edge is no reason to pass over a rule.
    search_ = trace_ != nullptr ? Search::trial : search;
    WordBits needed;
    for (const LexiconId l : RuleView::part(view_.phase_lexicons, phase_.lexicons)) needed.add(l);
    const bool needs_entry = search_ == Search::indexed && phase_.lexicons.count != 0;
    for (const Sentence& s : document_.sentences) {
      if (needs_entry && !has_entry(s.tokens, needed.view())) continue;
      for (std::uint32_t begin = s.tokens.begin.value; begin < s.tokens.end.value; begin += kMaxSentenceTokens)
        run_piece({TokenIndex(begin), TokenIndex(std::min(s.tokens.end.value, begin + kMaxSentenceTokens))});
    }
  }

 private:
  [[nodiscard]] bool has_entry(TokenSpan tokens, WordBits::View lexicons) const {
    std::uint64_t any = 0;
    for (std::uint32_t m = lattice_.first_match(tokens.begin.value); m < lattice_.first_match(tokens.end.value); ++m)
      any |= lexicons.bit(document_.lexicon_matches[m].lexicon);
    return (any & 1U) != 0;
  }

  void run_piece(TokenSpan piece) {
    machine_.set_sentence(piece);
    const bool skips = search_ == Search::indexed && first_.always == 0;
    if (skips) fetch_starts(piece);
    std::uint32_t token = piece.begin.value;
    for (;;) {
      if (skips) token = next_start(token, piece.end.value);
      if (token >= piece.end.value) return;
      const std::uint32_t consumed = run_start(token, piece);
      token = consumed > token ? consumed : token + 1;
    }
  }

  /// Whether a rule may begin with the token by itself, not with a name or an entry that begins there.
  [[nodiscard]] bool begins_by_word(std::uint32_t token) const { return first_.always != 0 || is_set(by_word_, token); }
  [[nodiscard]] bool is_start(std::uint32_t token) const { return is_set(starts_, token); }
  [[nodiscard]] static bool is_set(const std::vector<std::uint64_t>& bits, std::uint32_t token) {
    return (bits[token / 64] >> (token % 64) & 1) != 0;
  }
  /// The first token from `token` on where a rule can begin; `limit` if there is none before it.
  [[nodiscard]] std::uint32_t next_start(std::uint32_t token, std::uint32_t limit) const {
    while (token < limit) {
      const std::uint64_t bits = starts_[token / 64] >> (token % 64);
      if (bits != 0) return std::min(limit, token + static_cast<std::uint32_t>(std::countr_zero(bits)));
      token = (token / 64 + 1) * 64;
    }
    return limit;
  }

  /// What the starts will be asked first lies here and there in tables that other stages have driven from the near
  /// caches: fetched for a whole piece at a time, step by step, none waits for another.
  void fetch_starts(TokenSpan piece) const {
    const std::uint32_t begin = piece.begin.value, end = piece.end.value;
    for (std::uint32_t t = next_start(begin, end); t < end; t = next_start(t + 1, end)) {
      look_.fetch_kind(t);
      if (t + 1 < end) look_.fetch_kind(t + 1);
    }
    for (std::uint32_t t = next_start(begin, end); t < end; t = next_start(t + 1, end))
      if (begins_by_word(t)) automaton_.fetch_start(look_.kind(t));
  }

  /// Returns where to go on: behind the match of a consuming phase, else `token`.
  std::uint32_t run_start(std::uint32_t token, TokenSpan piece) {
    candidates_.clear();
    if (search_ == Search::trial) {
      for (const RuleId rule : rules_) try_rule(rule, token, piece);
    } else {
      if (!is_start(token) && first_.always == 0) return token;
      if (!find_rules(token, piece)) return token;
      for (std::size_t w = 0; w < alive_.size(); ++w)
        for (std::uint64_t bits = alive_[w]; bits != 0; bits &= bits - 1)
          try_rule(rules_[w * 64 + static_cast<std::size_t>(std::countr_zero(bits))], token, piece);
    }
    if (candidates_.empty()) return token;
    if (candidates_.size() > 1) sort_candidates();

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

  /// By rule in a proposing phase, where each rule has one, else the longest first, and of equal ones the earlier rule.
  void sort_candidates() {
    if (phase_.proposing != 0)
      std::sort(candidates_.begin(), candidates_.end(),
                [](const Candidate& a, const Candidate& b) { return a.rule < b.rule; });
    else
      std::stable_sort(candidates_.begin(), candidates_.end(),
                       [](const Candidate& a, const Candidate& b) { return a.end > b.end; });
  }

  /// Sets the bits of the rules that the automaton accepts from `token` on: it goes from place to place, with all
  /// edges of each. False if there are none.
  bool find_rules(std::uint32_t token, TokenSpan piece) {
    std::fill(alive_.begin(), alive_.end(), 0);
    const std::uint32_t limit = std::min(piece.end.value, token + kMaxMatchTokens);
    bool found = false;
    std::uint64_t open = 1;  // places behind `token` that have a state
    states_[0] = SequenceAutomaton::kStart;
    for (; open != 0; open &= open - 1) {
      const auto place = static_cast<std::uint32_t>(std::countr_zero(open));
      const State state = states_[place];
      if (const std::uint64_t* rules = place > 0 ? automaton_.accepted(state) : nullptr) {
        join_row(alive_.data(), rules, alive_.size());
        found = true;
      }
      if (token + place >= limit || !automaton_.may_go_on(state, names_ahead(token + place, piece))) continue;
      std::uint32_t parts = automaton_.parts(state);
      if (place == 0 && !begins_by_word(token)) parts &= ~index_part::tokens;
      const auto arrive = [&](State next, std::uint32_t end) {
        if (next == SequenceAutomaton::kDead) return;
        automaton_.fetch(next);
        const std::uint32_t there = end - token;
        const bool taken = (open >> there & 1) != 0;
        states_[there] = taken ? automaton_.join(states_[there], next) : next;
        open |= std::uint64_t{1} << there;
      };
      if ((parts & index_part::tokens) != 0) arrive(behind_token(state, token + place), token + place + 1);
      parts &= ~index_part::tokens;
      if (parts == 0) continue;
      look_.forward(steps_, parts, token + place, limit,
                    [&](EdgeRow row, std::uint32_t end) { arrive(automaton_.next(state, row.bits, row.number), end); });
    }
    return found;
  }

  /// The state behind a token taken by itself.
  [[nodiscard]] State behind_token(State from, std::uint32_t token) {
    const std::uint32_t kind = look_.kind(token);
    State next = automaton_.behind_kind(from, kind);
    if (next != SequenceAutomaton::kUnknown) return next;
    next = SequenceAutomaton::kDead;
    look_.token_alone(steps_, token,
                      [&](EdgeRow row, std::uint32_t) { next = automaton_.next(from, row.bits, row.number); });
    automaton_.note_kind(from, kind, next);
    return next;
  }

  /// The names and other mentions that begin at `token` or behind it in the piece, as `unit_bits`. Worked out from the
  /// end of the piece when first asked.
  [[nodiscard]] std::uint64_t names_ahead(std::uint32_t token, TokenSpan piece) {
    if (ahead_from_ != piece.begin.value) {
      ahead_from_ = piece.begin.value;
      ahead_.resize(piece.size());
      std::uint64_t bits = 0;
      for (std::uint32_t t = piece.end.value; t-- > piece.begin.value;) {
        for (std::uint32_t u = lattice_.unit_beginning(t); u != kNoUnit; u = lattice_.unit(u).next_begin)
          bits |= SequenceAutomaton::unit_bits(lattice_.unit(u));
        ahead_[t - piece.begin.value] = bits;
      }
    }
    return ahead_[token - piece.begin.value];
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
  const EdgeIndexRecord &first_, &steps_;
  const AnnotatedDocument& document_;
  const Lattice& lattice_;
  SequenceMatches& out_;
  Trace* trace_;
  PatternMachine machine_;
  PatternTests tests_;
  EdgeLookUp look_;
  Search search_ = Search::indexed;
  SequenceAutomaton& automaton_;
  std::array<State, kMaxMatchTokens + 1> states_{};  ///< by place behind the start
  std::vector<std::uint64_t> starts_, by_word_;      ///< one bit a token: can any rule begin here, or with the token?
  std::vector<std::uint64_t> alive_;                 ///< one bit a rule
  std::vector<std::uint64_t> ahead_;                 ///< see `names_ahead`, of the piece that begins at
  std::uint32_t ahead_from_ = kUnset;
  std::vector<Candidate> candidates_;
};

}  // namespace

namespace {

/// False if every rule of the phase needs a lexicon entry behind its first edge, and the document has none of those:
/// no more is looked at then. Rules for what a few texts have cost the others next to nothing.
bool has_needed(const RuleView& view, const PhaseRecord& phase, const AnnotatedDocument& document) {
  if (phase.lexicons.count == 0) return true;
  WordBits lexicons;
  for (const LexiconId l : RuleView::part(view.phase_lexicons, phase.lexicons)) lexicons.add(l);
  return std::any_of(document.lexicon_matches.begin(), document.lexicon_matches.end(),
                     [its = lexicons.view()](const LexiconMatch& m) { return (its.bit(m.lexicon) & 1U) != 0; });
}

}  // namespace

void run_sequences(const RuleView& view, PhaseId phase, const AnnotatedDocument& document, SequenceMatches& out,
                   Trace* trace, Search search) {
  if (view.phases[phase].rules.count == 0) return;
  if (trace == nullptr && search == Search::indexed && !has_needed(view, view.phases[phase], document)) return;
  thread_local Lattice lattice;  // keeps its memory between documents
  lattice.build(document);
  SequenceRun(view, phase, document, lattice, out, trace).run(search);
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
