// SPDX-License-Identifier: Apache-2.0
#include "matcher/frame_assertion.hpp"

namespace dramatis {

namespace {

/// Governing words are followed this far: "said it wanted to plan to send" has three.
constexpr int kMaxSteps = 8;

Polarity opposite(Polarity p) { return p == Polarity::affirmed ? Polarity::negated : Polarity::affirmed; }

class AssertionReader {
 public:
  AssertionReader(const AnnotatedDocument& document, const FrameContext& context, const GoverningWords& words)
      : document_(document), context_(context), words_(words) {}

  Assertion read(ChunkIndex predicate, ChunkIndex light_verb) {
    const Chunk& c = document_.chunk(predicate);
    if (c.kind == ChunkKind::noun_group) {
      result_.polarity = c.polarity;  // "no attack"
      read_modifiers(c);
      if (light_verb != kNoChunk) {
        take(document_.chunk(light_verb));
        climb(light_verb);
      } else {
        climb_from_noun(predicate);
      }
    } else {
      take(c);
      climb(predicate);
    }
    finish(predicate, light_verb);
    return result_;
  }

 private:
  [[nodiscard]] WordId lemma_of(const Chunk& c) const {
    return c.head == kNoToken ? kNoWord : document_.token(c.head).lemma;
  }
  [[nodiscard]] const GoverningEffect* verb_effect(const Chunk& c) const {
    return words_.verb(lemma_of(c), c.particle == kNoToken ? kNoWord : document_.token(c.particle).word);
  }

  void weaken(Modality m) {
    if (result_.modality == Modality::actual) result_.modality = m;
  }

  /// A verb group's own auxiliaries: "may have sent", "did not send".
  void take(const Chunk& c) {
    if (c.polarity == Polarity::negated) result_.polarity = opposite(result_.polarity);
    weaken(c.modality);
    if (result_.tense == Tense::none) result_.tense = c.tense;
  }

  /// What `effect` of a governor does; `negated` says whether the governor itself is.
  void apply(const GoverningEffect& effect, bool negated) {
    if (negated && effect.factive) return;
    if (effect.negates != negated) result_.polarity = opposite(result_.polarity);
    // "did not deny it" asserts nothing; "did not fail to" does.
    if (effect.negates && negated && !effect.two_way) weaken(Modality::possible);
    weaken(effect.modality);
  }

  /// "the *planned* attack", "a *possible* withdrawal"
  void read_modifiers(const Chunk& c) {
    if (c.head == kNoToken) return;
    for (TokenIndex t = c.tokens.begin; t < c.head; ++t)
      if (const GoverningEffect* e = words_.modifier(document_.token(t).word)) apply(*e, false);
  }

  /// "*Without* sending troops": a gerund behind a preposition hangs on nothing when it opens the sentence.
  void read_preposition(ChunkIndex predicate) {
    const Chunk& c = document_.chunk(predicate);
    if (c.form != Form::gerund || c.tokens.begin.value == 0) return;
    const Token& before = document_.token(c.tokens.begin - 1);
    if (before.sentence != document_.token(c.tokens.begin).sentence) return;
    if (const GoverningEffect* mark = words_.condition(before.word)) apply(*mark, false);
  }

  void climb(ChunkIndex predicate) {
    for (int step = 0; step < kMaxSteps; ++step) {
      const ClauseLink* link = context_.governor_of(predicate);
      if (link == nullptr || link->governor == predicate) return step == 0 ? read_preposition(predicate) : void();
      const Chunk& governor = document_.chunk(link->governor);
      if (const GoverningEffect* mark = words_.condition(link->mark)) {
        apply(*mark, false);  // "if", "unless", "without"
        return;
      }
      switch (link->kind) {
        case ClauseKind::relative: return;
        case ClauseKind::adverbial:
          // "came to help": a purpose; "after it sent": a fact.
          if (document_.chunk(predicate).form == Form::infinitive) weaken(Modality::planned);
          return;
        case ClauseKind::coordinate: join(document_.chunk(predicate), governor); break;
        case ClauseKind::infinitive:
        case ClauseKind::that_clause:
        case ClauseKind::gerund: govern(governor, *link); break;
      }
      if (governor.kind == ChunkKind::noun_group) return climb_from_noun(link->governor);
      predicate = link->governor;
    }
  }

  /// "will meet and *sign*": the second verb shares the auxiliaries of the first.
  void join(const Chunk& member, const Chunk& first) {
    if (member.form == Form::finite && member.tense != Tense::none) return;
    take(first);
  }

  void govern(const Chunk& governor, const ClauseLink& link) {
    const bool negated = governor.polarity == Polarity::negated;
    const bool verb = governor.kind == ChunkKind::verb_group;
    const GoverningEffect* effect = verb ? verb_effect(governor) : words_.noun(lemma_of(governor));
    if (const GoverningEffect* adjective = effect == nullptr ? adjective_effect(link.governor) : nullptr)
      effect = adjective;
    if (effect != nullptr && effect->infinitive_only && link.kind != ClauseKind::infinitive) effect = nullptr;
    if (effect != nullptr) {
      apply(*effect, negated);
      if (verb) weaken(governor.modality);  // "may try to send"
    } else if (link.kind == ClauseKind::infinitive) {
      // A verb of no list with an infinitive is mostly a purpose or a hope: nothing is asserted.
      if (negated) result_.polarity = opposite(result_.polarity);
      weaken(Modality::planned);
    } else if (negated) {
      weaken(Modality::possible);  // "did not say that it sent"
    }
    if (result_.tense == Tense::none)
      result_.tense =
          link.kind == ClauseKind::infinitive && result_.modality != Modality::actual ? Tense::future : governor.tense;
  }

  /// Event nouns hang on nouns ("a plan for the *attack*") or on verbs ("denied the *attack*").
  void climb_from_noun(ChunkIndex noun) {
    for (int step = 0; step < kMaxSteps; ++step) {
      const NominalLink* attached = context_.attachment_of(noun);
      if (attached == nullptr || attached->first == noun) break;
      const Chunk& governor = document_.chunk(attached->first);
      const GoverningEffect* effect = words_.noun(lemma_of(governor));
      if (effect == nullptr) break;
      apply(*effect, governor.polarity == Polarity::negated);
      read_modifiers(governor);
      noun = attached->first;
    }
    for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
      const FunctionLink& link = context_.link(l);
      const Chunk& verb = document_.chunk(link.predicate);
      if (verb.kind != ChunkKind::verb_group) continue;
      return climb_through(verb, link);
    }
  }

  void climb_through(const Chunk& verb, const FunctionLink& link) {
    const GoverningEffect* effect = verb_effect(verb);
    const bool governs = effect != nullptr && ((link.function == Function::object && effect->noun) ||
                                               (link.function == Function::subject && effect->subject) ||
                                               (link.function == Function::oblique && effect->preposition != kNoWord &&
                                                link.preposition == effect->preposition));
    if (governs) {
      apply(*effect, verb.polarity == Polarity::negated);
      weaken(verb.modality);
    }
    if (link.function == Function::subject) read_complement(link.predicate);
    if (result_.tense == Tense::none) result_.tense = verb.tense;
    if (governs) climb(link.predicate);
  }

  /// "was *unable* to send", "is *ready* to send": the adjective directly behind a copula.
  [[nodiscard]] const GoverningEffect* adjective_effect(ChunkIndex verb) const {
    for (std::uint32_t c = verb.value + 1; c < document_.chunks.size() && c <= verb.value + 2; ++c) {
      const Chunk& chunk = document_.chunks[c];
      if (chunk.kind == ChunkKind::adjective && chunk.head != kNoToken)
        return words_.modifier(document_.token(chunk.head).word);
      if (chunk.kind != ChunkKind::adverb) return nullptr;
    }
    return nullptr;
  }

  /// "an attack is *likely*"
  void read_complement(ChunkIndex verb) {
    if (const GoverningEffect* e = adjective_effect(verb))
      return apply(*e, document_.chunk(verb).polarity == Polarity::negated);
    for (const FunctionLink& f : context_.links_of(verb))
      if (f.function == Function::complement) {
        const Chunk& c = document_.chunk(f.argument);
        if (c.head == kNoToken) continue;
        if (const GoverningEffect* e = words_.modifier(document_.token(c.head).word))
          apply(*e, document_.chunk(verb).polarity == Polarity::negated);
      }
  }

  void finish(ChunkIndex predicate, ChunkIndex light_verb) {
    const Chunk& c = document_.chunk(light_verb != kNoChunk ? light_verb : predicate);
    const Sentence& s = document_.sentence_of(c.tokens.begin);
    if (s.headline && c.kind == ChunkKind::verb_group) {
      // "Blast kills 12" is past, "US to send troops" planned.
      if (c.form == Form::infinitive &&
          context_.governor_of(light_verb != kNoChunk ? light_verb : predicate) == nullptr) {
        weaken(Modality::planned);
        result_.tense = Tense::future;
      } else if (result_.tense == Tense::present) {
        result_.tense = Tense::past;
      }
    }
    if (result_.tense == Tense::future) weaken(Modality::planned);
    if (!s.tokens.is_empty() && document_.text(document_.token(s.tokens.end - 1)) == "?") weaken(Modality::possible);
  }

  const AnnotatedDocument& document_;
  const FrameContext& context_;
  const GoverningWords& words_;
  Assertion result_;
};

}  // namespace

Assertion read_assertion(const AnnotatedDocument& document, const FrameContext& context, const GoverningWords& words,
                         ChunkIndex predicate, ChunkIndex light_verb) {
  return AssertionReader(document, context, words).read(predicate, light_verb);
}

}  // namespace dramatis
