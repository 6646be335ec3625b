// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/clause_extent.hpp"

#include <algorithm>

#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

constexpr int kDeepest = 6;                ///< clauses within clauses, phrases within phrases
constexpr std::uint32_t kMostBetween = 5;  ///< tokens between a noun and the verb of its clause: "a deal that *the two
                                           ///< firms* signed"

class ClauseExtent {
 public:
  ClauseExtent(const AnnotatedDocument& document, TokenIndex from) : document_(document), from_(from) {}

  TokenSpan of(ChunkIndex predicate) {
    start(predicate);
    take_clause(predicate);
    return span_;
  }
  /// "a review *of the conduct* of the bank", "a plan *to sell the ship*", "an end *to the war*", "ways *of ending
  /// it*"; where and when it is are no part of it.
  TokenSpan of_noun(ChunkIndex noun, const WordRows* complements) {
    start(noun);
    for (int steps = 0; steps < kDeepest; ++steps) {
      ChunkIndex phrase = behind_of(document_, noun);
      if (phrase == kNoChunk && complements != nullptr) phrase = complement_of(noun, *complements);
      if (phrase == kNoChunk) break;
      take_joined(phrase);
      noun = phrase;
    }
    if (const ChunkIndex gerund = complements != nullptr ? gerund_of(noun, *complements) : kNoChunk;
        gerund != kNoChunk) {
      take(gerund);
      take_clause(gerund);
    }
    take_modifiers(noun);
    return span_;
  }

 private:
  void start(ChunkIndex chunk) {
    span_ = document_.chunk(chunk).tokens;
    sentence_end_ = document_.sentence_of(span_.begin).tokens.end;
  }

  /// "an end *to the war*": right behind its noun.
  [[nodiscard]] ChunkIndex complement_of(ChunkIndex noun, const WordRows& complements) const {
    if (is_proper(document_.token(document_.chunk(noun).head).tag)) return kNoChunk;
    for (const NominalLink& n : nominals_of(document_, noun))
      if (n.kind == NominalKind::pp_attachment && n.second.value == noun.value + 2 &&
          !document_.chunk(n.second).temporal && !is_time(n.second) && complements.has(n.preposition))
        return n.second;
    return kNoChunk;
  }

  /// "ways of *ending the war*": right behind its noun.
  [[nodiscard]] ChunkIndex gerund_of(ChunkIndex noun, const WordRows& complements) const {
    const ChunkIndex preposition(noun.value + 1), verb(noun.value + 2);
    if (verb.value >= document_.chunks.size()) return kNoChunk;
    const Chunk& p = document_.chunk(preposition);
    const Chunk& v = document_.chunk(verb);
    const bool gerund = p.kind == ChunkKind::preposition && v.kind == ChunkKind::verb_group && v.form == Form::gerund;
    return gerund && v.tokens.begin < sentence_end_ && complements.has(document_.token(p.tokens.begin).word) ? verb
                                                                                                             : kNoChunk;
  }

  /// "warned of the talks *for weeks*"
  [[nodiscard]] bool is_time(ChunkIndex noun) const { return time_of(noun) != nullptr; }

  /// The time expression that holds the head of `noun`.
  [[nodiscard]] const TimeExpression* time_of(ChunkIndex noun) const {
    const TokenIndex head = document_.chunk(noun).head;
    const auto time = std::lower_bound(document_.times.begin(), document_.times.end(), head,
                                       [](const TimeExpression& t, TokenIndex at) { return t.tokens.end <= at; });
    return time != document_.times.end() && time->tokens.contains(head) ? &*time : nullptr;
  }

  void take(ChunkIndex chunk) {
    const TokenSpan tokens = document_.chunk(chunk).tokens;
    if (tokens.begin < from_) return;
    span_.begin = std::min(span_.begin, tokens.begin);
    span_.end = std::max(span_.end, tokens.end);
    if (!document_.chunk(chunk).temporal) return;
    // "would meet *two weeks ago*"
    if (const TimeExpression* time = time_of(chunk); time != nullptr) span_.end = std::max(span_.end, time->tokens.end);
  }

  /// "the launch of *a phone, a tablet and a watch*"
  void take_joined(ChunkIndex noun) {
    take(noun);
    for (int steps = 0; steps < kDeepest; ++steps) {
      ChunkIndex next = kNoChunk;
      for (const NominalLink& n : nominals_of(document_, noun))
        if (n.kind == NominalKind::coordination && n.second > noun) next = n.second;
      if (next == kNoChunk) return;
      take(next);
      noun = next;
    }
  }

  void take_argument(ChunkIndex chunk, int steps) {
    take(chunk);
    if (steps == kDeepest) return;
    for (const NominalLink& n : nominals_of(document_, chunk))
      if (n.kind != NominalKind::apposition) take_argument(n.second, steps + 1);
    take_modifiers(chunk);
  }

  /// "the dues *owed to the club*", "a deal *that he signed*", right behind the noun, but not ", which is old".
  void take_modifiers(ChunkIndex noun) {
    const TokenIndex end = document_.chunk(noun).tokens.end;
    if (document_.token(end).tag != Tag::comma) take_clauses_of(noun, std::min(sentence_end_, end + kMostBetween + 1));
  }

  void take_clause(ChunkIndex predicate) {
    // "that they were *responsible*"
    if (const ChunkIndex behind(predicate.value + 1);
        behind.value < document_.chunks.size() && document_.chunk(behind).kind == ChunkKind::adjective)
      take(behind);
    for (const FunctionLink& f : links_of(document_, predicate))
      if (f.function != Function::clause && !is_apart(f.argument)) take_argument(f.argument, 0);
    take_clauses_of(predicate, sentence_end_);
  }

  /// The clauses that hang on `governor`, stand behind it, and have their verb before `limit`.
  void take_clauses_of(ChunkIndex governor, TokenIndex limit) {
    if (depth_ == kDeepest) return;
    ++depth_;
    const auto& c = document_.clauses;
    auto at = std::lower_bound(c.begin(), c.end(), governor,
                               [](const ClauseLink& a, ChunkIndex g) { return a.predicate < g; });
    for (; at != c.end() && document_.chunk(at->predicate).tokens.begin < limit; ++at) {
      if (at->governor != governor || at->predicate == governor) continue;
      if (at->kind != ClauseKind::coordinate && is_apart(at->predicate)) continue;
      take(at->predicate);
      take_clause(at->predicate);
    }
    --depth_;
  }

  /// "refused to certify the results*, ruling that* …": what stands behind a comma goes with the whole sentence.
  [[nodiscard]] bool is_apart(ChunkIndex verb) const {
    const Chunk& c = document_.chunk(verb);
    return c.kind == ChunkKind::verb_group && c.form == Form::gerund && c.tokens.begin.value > 0 &&
           document_.token(c.tokens.begin - 1).tag == Tag::comma;
  }

  const AnnotatedDocument& document_;
  TokenIndex from_, sentence_end_;
  int depth_ = 0;  ///< of clauses
  TokenSpan span_;
};

}  // namespace

bool opens_with_subject(const AnnotatedDocument& document, ChunkIndex verb) {
  if (document.chunk(verb).form != Form::bare) return false;
  const ClauseLink* const link = clause_of(document, verb);
  return link != nullptr && link->kind == ClauseKind::that_clause;
}

TokenSpan clause_extent(const AnnotatedDocument& document, ChunkIndex predicate, TokenIndex from) {
  return ClauseExtent(document, from).of(predicate);
}

TokenSpan noun_extent(const AnnotatedDocument& document, ChunkIndex noun, const WordRows* complements) {
  return ClauseExtent(document, document.chunk(noun).tokens.begin).of_noun(noun, complements);
}

}  // namespace dramatis
