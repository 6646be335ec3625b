// SPDX-License-Identifier: Apache-2.0
// What a predicate's own words say: auxiliaries, adverbs, modifiers, negative arguments, the sentence.

#include "matcher/frame_assertion.hpp"

#include "matcher/assertion_reader.hpp"

namespace dramatis {

namespace {

/// What may stand behind the question mark: "(Did it *happen?"*)"
bool is_closing(Tag t) { return t == Tag::close_quote || t == Tag::CRB; }

}  // namespace

Assertion AssertionReader::read(ChunkIndex predicate, ChunkIndex light_verb) {
  const Chunk& c = document_.chunk(predicate);
  if (c.kind != ChunkKind::noun_group) return read_verb(predicate);
  result_.polarity = c.polarity;  // "no attack"
  // "launched its long-planned offensive": the verb says that it took place
  read_modifiers(c, light_verb != kNoChunk);
  if (const GoverningEffect* e = light_verb == kNoChunk ? nullptr : verb_effect(document_.chunk(light_verb));
      e != nullptr && e->factive && !e->ahead) {
    result_.tense = document_.chunk(light_verb).tense;  // "agreed to *end* the strike": there is one
  } else if (light_verb != kNoChunk) {
    take(light_verb);
    climb(light_verb);
    finish_verb(light_verb);
    // "The union *planned* a strike", "*called* an election" (not "called for"): none yet; what is ordered by a light
    // verb ("ordered the murder") took place
    if (e != nullptr && e->noun && !e->kind_only &&
        (e->modality == Modality::planned || e->modality == Modality::demanded))
      weaken(e->loose_only ? Modality::planned : e->modality);
    // "*cancelled* a trip", but "*denied* the accusations": they were made
    else if (e != nullptr && e->noun && e->negates && !is_said(predicate)) negate();
  } else {
    climb_from_noun(predicate);
    read_scheduled(predicate);
    if (is_loose(predicate)) read_question(c);
    if (result_.polarity == Polarity::affirmed && is_bare_kind(predicate)) weaken(Modality::hypothetical);
  }
  if (is_in_title(predicate)) weaken(Modality::hypothetical);
  finish_unspecific();
  return result_;
}

/// "She read 'The *War* for the Stolen Boy'": the name of a work, all of whose words between the marks have capitals.
bool AssertionReader::is_in_title(ChunkIndex noun) const {
  constexpr std::uint32_t kLongest = 12;
  const Chunk& c = document_.chunk(noun);
  const Sentence& sentence = document_.sentence_of(c.tokens.begin);
  if (sentence.casing != Casing::normal) return false;
  TokenIndex begin = c.tokens.begin, end = c.tokens.end;
  while (begin > sentence.tokens.begin && c.tokens.begin.value - begin.value < kLongest &&
         document_.token(begin - 1).tag != Tag::open_quote)
    begin = begin - 1;
  while (end < sentence.tokens.end && end.value - c.tokens.end.value < kLongest &&
         document_.token(end).tag != Tag::close_quote)
    end = end + 1;
  if (begin == sentence.tokens.begin || document_.token(begin - 1).tag != Tag::open_quote ||
      end == sentence.tokens.end || document_.token(end).tag != Tag::close_quote)
    return false;
  int capitals = 0;
  for (TokenIndex t = begin; t < end; t = t + 1) {
    const Token& token = document_.token(t);
    if (token.shape == Shape::capitalized || token.shape == Shape::upper) ++capitals;
    else if (token.shape == Shape::lower && token.tag != Tag::IN && token.tag != Tag::DT && token.tag != Tag::CC)
      return false;
  }
  return capitals >= 2;
}

/// "*any* attack" is one that may come, unless none came: "did not see any attack".
void AssertionReader::finish_unspecific() {
  if (unspecific_ && result_.polarity == Polarity::affirmed) weaken(Modality::hypothetical);
  if (next_) weaken(Modality::planned);
  if (each_ && result_.tense != Tense::past) weaken(Modality::hypothetical);
}

/// "was accused of *the* murder", "of *murder*": the one happened, whoever did it.
Assertion AssertionReader::read_known(ChunkIndex noun) {
  const Chunk& c = document_.chunk(noun);
  result_.polarity = c.polarity;
  read_modifiers(c);
  if (is_kind(noun)) weaken(Modality::possible);
  if (next_) weaken(Modality::planned);
  return result_;
}

Assertion AssertionReader::read_verb(ChunkIndex verb) {
  take(verb);
  read_time(verb);
  climb(verb);
  finish_verb(verb);
  return result_;
}

/// A verb group's own auxiliaries: "may have sent", "did not send"; and "*nobody* sent", "sent *no* troops".
void AssertionReader::take(ChunkIndex verb) {
  const Chunk& c = document_.chunk(verb);
  if (negated(c) || has_negative_argument(verb) || has_negative_behind(verb) || has_negative_opening(verb)) negate();
  weaken(c.modality);
  if (c.tense == Tense::present && !c.progressive && has_unspecific_subject(verb)) weaken(Modality::hypothetical);
  read_adverbs(c);
  if (result_.tense == Tense::none) result_.tense = c.tense;
}

/// "was *allegedly* beaten", "for *allegedly* beating him", "*almost* beat him"
void AssertionReader::read_adverbs(const Chunk& c) {
  const TokenIndex first = document_.sentence_of(c.tokens.begin).tokens.begin;
  TokenIndex begin = c.tokens.begin == first ? first : c.tokens.begin - 1;
  // 'was *allegedly* "holding talks"'
  if (begin > first && document_.token(begin).tag == Tag::open_quote) begin = begin - 1;
  for (TokenIndex t = begin; t < c.tokens.end; ++t) {
    if (document_.token(t).tag != Tag::RB) continue;
    const GoverningEffect* e = words_.modifier(document_.token(t).word);
    if (e == nullptr) continue;
    weaken(e->modality);
    // "was *nearly* killed", but "nearly always"
    if (e->negates && t + 1 < c.tokens.end && is_verb(document_.token(t + 1).tag)) negate();
  }
  read_sentence_adverb(c, first);
}

/// "*Perhaps* the guards fled": it opens the sentence, and no other verb stands between.
void AssertionReader::read_sentence_adverb(const Chunk& verb, TokenIndex first) {
  while (first < verb.tokens.begin && document_.token(first).tag == Tag::open_quote) first = first + 1;
  if (first >= verb.tokens.begin || document_.token(first).tag != Tag::RB) return;
  const GoverningEffect* e = words_.modifier(document_.token(first).word);
  if (e == nullptr || e->modality == Modality::actual) return;
  for (TokenIndex t = first + 1; t < verb.tokens.begin; t = t + 1)
    if (is_verb(document_.token(t).tag)) return;
  weaken(e->modality);
}

/// "is meeting him *next* week": told in the present, and still to come. "In the *film*, he dies": only told.
void AssertionReader::read_time(ChunkIndex verb) {
  const Chunk& c = document_.chunk(verb);
  for (const FunctionLink& f : context_.links_of(verb)) {
    if (f.function == Function::oblique && words_.carries_on(f.preposition) &&
        words_.is_fiction(lemma_of(document_.chunk(f.argument))))
      weaken(Modality::hypothetical);
    else if (f.function == Function::oblique && c.tense == Tense::present && !c.perfect && !c.progressive &&
             words_.follows_on(f.preposition))
      if (const GoverningEffect* plan = words_.noun(lemma_of(document_.chunk(f.argument)));
          plan != nullptr && plan->modality == Modality::planned &&
          (plan->prepositions[0] == kNoWord || document_.chunk(f.argument).definite))
        weaken(Modality::planned);  // "under the *plan*, troops leave", but "is under way"
  }
  if (c.form != Form::finite || c.tense != Tense::present || c.perfect) return;
  for (const FunctionLink& f : context_.links_of(verb))
    if (f.function == Function::subject && f.argument < verb && is_planned_text(f.argument, verb) &&
        (context_.governor_of(verb) == nullptr || context_.governor_of(verb)->kind != ClauseKind::relative))
      weaken(Modality::planned);  // "The *bill* bans smoking"
  for (const FunctionLink& f : context_.links_of(verb)) {
    const Chunk& time = document_.chunk(f.argument);
    if ((f.function != Function::adverbial && f.function != Function::oblique) || !time.temporal) continue;
    for (TokenIndex t = time.tokens.begin; t < time.tokens.end; ++t)
      if (const GoverningEffect* e = words_.modifier(document_.token(t).word);
          e != nullptr && e->modality == Modality::planned && !e->predicate_only)
        weaken(Modality::planned);
  }
}

/// "was found *not* guilty"
bool AssertionReader::has_negative_behind(ChunkIndex verb) const {
  const std::uint32_t next = verb.value + 1;
  if (next + 1 >= document_.chunks.size() || document_.chunks[next].kind != ChunkKind::adverb ||
      document_.chunks[next + 1].kind != ChunkKind::adjective)
    return false;
  const GoverningEffect* mark = words_.condition(document_.token(document_.chunks[next].tokens.begin).word);
  return mark != nullptr && mark->negates && mark->unspecific;
}

/// "*whoever* attacks the port", "*anyone* who smokes is jailed", "*every* woman complains"
bool AssertionReader::has_unspecific_subject(ChunkIndex verb) const {
  const bool passive = document_.chunk(verb).voice == Voice::passive;
  for (const FunctionLink& f : context_.links_of(verb)) {
    if (f.function != (passive ? Function::object : Function::subject) || (passive && f.argument > verb)) continue;
    const Chunk& c = document_.chunk(f.argument);
    const GoverningEffect* any = c.head == kNoToken ? nullptr : words_.modifier(document_.token(c.head).word);
    if (any != nullptr && any->unspecific) return true;
    const GoverningEffect* first = words_.modifier(document_.token(c.tokens.begin).word);
    if (first != nullptr && first->subject) return true;
  }
  return false;
}

bool AssertionReader::has_negative_subject(ChunkIndex verb) const {
  for (const FunctionLink& f : context_.links_of(verb))
    if (f.function == (document_.chunk(verb).voice == Voice::passive ? Function::object : Function::subject) &&
        f.argument < verb && document_.chunk(f.argument).kind == ChunkKind::noun_group &&
        negated(document_.chunk(f.argument)))
      return true;
  return false;
}

/// "*At no time* did he attack her": it opens the sentence, and the auxiliary stands before the subject.
bool AssertionReader::has_negative_opening(ChunkIndex verb) const {
  const TokenIndex first = document_.sentence_of(document_.chunk(verb).tokens.begin).tokens.begin;
  const ChunkIndex preposition = document_.chunk_of_token[first.value];
  if (preposition == kNoChunk || preposition.value + 2 >= document_.chunks.size() ||
      document_.chunk(preposition).kind != ChunkKind::preposition)
    return false;
  const Chunk& noun = document_.chunks[preposition.value + 1];
  const Chunk& auxiliary = document_.chunks[preposition.value + 2];
  return noun.kind == ChunkKind::noun_group && negated(noun) && !negated(auxiliary) &&
         auxiliary.kind == ChunkKind::verb_group && auxiliary.tokens.begin == noun.tokens.end &&
         preposition.value + 2 <= verb.value && verb.value <= preposition.value + 4;
}

bool AssertionReader::has_negative_argument(ChunkIndex verb) const {
  for (const FunctionLink& f : context_.links_of(verb)) {
    if (f.argument == origin_ || (f.function != Function::subject && f.function != Function::object)) continue;
    const Chunk& c = document_.chunk(f.argument);
    if (c.kind != ChunkKind::noun_group) continue;
    if (negated(c)) return true;
    // "*Not a* single shot was fired", "*Hardly anybody* was arrested"
    if (const GoverningEffect* mark = mark_before(c.tokens.begin);
        mark != nullptr && mark->negates && mark->unspecific &&
        (document_.token(c.tokens.begin).tag == Tag::DT || is_anybody(c)) && f.argument < verb && !c.definite)
      return true;
  }
  return false;
}

/// What `effect` of a governor does; `is_negated` says whether the governor itself is.
void AssertionReader::apply(const GoverningEffect& effect, bool is_negated) {
  if (is_negated && effect.factive) return;
  if (effect.negates != is_negated) negate();
  if (is_negated && effect.two_way && effect.past_holds) return;  // "was not able to leave"
  // "did not deny it" asserts nothing; "did not fail to" does.
  if (effect.negates && is_negated && !effect.two_way) weaken(Modality::possible);
  weaken(effect.modality);
}

/// "the *planned* attack", "a *possible* withdrawal"
void AssertionReader::read_modifiers(const Chunk& c, bool carried) {
  if (c.head == kNoToken) return;
  // "*next month's* meeting"
  if (c.possessor != kNoChunk && document_.chunk(c.possessor).temporal) read_modifiers(document_.chunk(c.possessor));
  for (TokenIndex t = c.tokens.begin; t < c.head; ++t) {
    const GoverningEffect* e = words_.modifier(document_.token(t).word);
    if (e == nullptr || e->predicate_only || e->factive || (carried && e->modality == Modality::planned)) continue;
    if (e->unspecific) (e->past_fact ? each_ : unspecific_) = true;
    else if (e->past_fact && !c.temporal) next_ = true;
    else apply(*e, false);
  }
}

/// What another clause asserts is no more than what its verb does: "*may* win by *cheating*".
/// `with_polarity`: also "did not win *by cheating*", but not "did not speak while leaving".
void AssertionReader::inherit(ChunkIndex verb, bool with_polarity) {
  if (depth_ >= kMaxDepth) return;
  const Assertion a = AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(verb);
  weaken(a.modality);
  if (with_polarity && a.polarity == Polarity::negated) weaken(Modality::possible);
  if (result_.tense == Tense::none) result_.tense = a.tense;
}

void AssertionReader::finish_verb(ChunkIndex verb) {
  const Chunk& c = document_.chunk(verb);
  const Sentence& s = document_.sentence_of(c.tokens.begin);
  if (s.headline && c.kind == ChunkKind::verb_group) {
    // "Blast kills 12" is past, "US to send troops" planned.
    if (c.form == Form::infinitive && context_.governor_of(verb) == nullptr) {
      weaken(Modality::planned);
      result_.tense = Tense::future;
    } else if (result_.tense == Tense::present) {
      result_.tense = Tense::past;
    }
  }
  if (result_.tense == Tense::future || next_) weaken(Modality::planned);
  if (!is_told_aside(verb)) read_question(c);
}

/// "Will Berg, who *resigned* in May, run?", "What did he do after he *was shot*?": not what the question asks.
bool AssertionReader::is_told_aside(ChunkIndex verb) const {
  const Chunk& c = document_.chunk(verb);
  const ClauseLink* link = context_.governor_of(verb);
  if (link == nullptr || c.form != Form::finite || (c.tense != Tense::past && !c.perfect)) return false;
  if (link->kind == ClauseKind::relative) {
    const Chunk& holder = document_.chunk(link->governor);  // "those who *were killed*", but "anyone who saw it"
    const GoverningEffect* any = holder.head == kNoToken ? nullptr : words_.modifier(document_.token(holder.head).word);
    return holder.kind == ChunkKind::noun_group && (holder.definite || holder.pronoun) &&
           (any == nullptr || !any->unspecific);
  }
  const GoverningEffect* mark = link->mark == kNoWord ? nullptr : words_.condition(link->mark);
  return link->kind == ClauseKind::adverbial && mark != nullptr && mark->past_fact;
}

void AssertionReader::read_question(const Chunk& c) {
  const TokenSpan s = document_.sentence_of(c.tokens.begin).tokens;
  TokenIndex last = s.end;
  while (last > s.begin && is_closing(document_.token(last - 1).tag)) last = last - 1;
  if (last == s.begin || document_.text(document_.token(last - 1)) != "?") return;
  // 'She asked: "Who did it?"' asked indeed: only what stands behind the opening mark is a question
  for (TokenIndex t = last - 1; t > c.tokens.begin && document_.token(t - 1).tag != Tag::close_quote; t = t - 1)
    if (document_.token(t - 1).tag == Tag::open_quote) return;
  weaken(Modality::possible);
}

Assertion read_assertion(const AnnotatedDocument& document, const FrameContext& context, const GoverningWords& words,
                         ChunkIndex predicate, ChunkIndex light_verb) {
  return AssertionReader(document, context, words, predicate).read(predicate, light_verb);
}

bool is_denied(const AnnotatedDocument& document, const GoverningWords& words, ChunkIndex verb, ChunkIndex adjective) {
  const Chunk& c = document.chunk(verb);
  if (adjective == verb + 1 || c.voice == Voice::passive || document.token(c.head).lemma == words.copula())
    return false;
  const Chunk& before = document.chunk(ChunkIndex(adjective.value - 1));
  const GoverningEffect* mark = words.condition(document.token(before.tokens.begin).word);
  return mark != nullptr && mark->negates && mark->unspecific;
}

Assertion read_known_noun(const AnnotatedDocument& document, const FrameContext& context, const GoverningWords& words,
                          ChunkIndex noun) {
  return AssertionReader(document, context, words, noun).read_known(noun);
}

}  // namespace dramatis
