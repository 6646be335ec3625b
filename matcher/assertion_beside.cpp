// SPDX-License-Identifier: Apache-2.0
// Clauses beside a verb that does not govern them: purposes ("came to help"), participles ("wanted him detained", "a
// group protesting"), ways ("will win by hitting"), times ("after three weeks of fighting").

#include "matcher/assertion_reader.hpp"

namespace dramatis {

/// "agreed to talks after three weeks of *fighting*": what went on so long is over, whatever the rest is.
bool AssertionReader::fills_time_before(ChunkIndex gerund) const {
  if (gerund.value < 3) return false;
  const Chunk& time = document_.chunks[gerund.value - 2];
  if (document_.chunks[gerund.value - 1].kind != ChunkKind::preposition || time.kind != ChunkKind::noun_group ||
      !time.temporal || document_.chunks[gerund.value - 3].kind != ChunkKind::preposition)
    return false;
  const GoverningEffect* mark = words_.condition(preposition_of(gerund.value - 3));
  return mark != nullptr && mark->past_fact && !mark->ahead;
}

/// "will join a group *protesting*": at the time of the verb that the noun is an argument of. But "the guards *beating*
/// him will say so": they are known by that.
void AssertionReader::read_meanwhile(ChunkIndex noun, ChunkIndex participle) {
  const GoverningEffect* own = verb_effect(document_.chunk(participle));
  const bool with_it = own != nullptr && own->ahead;  // "the guards *attending* will speak"
  const GoverningEffect* text = words_.noun(lemma_of(document_.chunk(noun)));
  // "wants *a law banning* the trade"; but "a law calling for talks" does call for them
  const bool wanted = text != nullptr && text->acts && is_loose(noun) && !says_what_shall_be(participle);
  for (int step = 0; step < kMaxSteps; ++step) {
    for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l))
      if (const ChunkIndex verb = context_.link(l).predicate;
          depth_ < kMaxDepth && !(document_.chunk(noun).definite && verb > noun && !with_it) &&
          document_.chunk(verb).kind == ChunkKind::verb_group) {
        const Modality m = AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(verb).modality;
        if (m == Modality::planned || (wanted && (m != Modality::actual || is_wanted_by(context_.link(l)))))
          weaken(Modality::planned);
      }
    const NominalLink* attached = context_.attachment_of(noun);
    if (attached == nullptr || attached->first == noun) return;
    noun = attached->first;
  }
}

/// "came *to help*" is a purpose, "gathered *to demand* pay", "took to the radio *to thank* him" are done by that.
void AssertionReader::read_purpose(ChunkIndex predicate, ChunkIndex governor) {
  const Chunk& verb = document_.chunk(governor);
  if (verb.kind == ChunkKind::verb_group) {
    const WordId what = lemma_of(document_.chunk(predicate));
    const bool performed =
        words_.performed_by(lemma_of(verb), what) ||
        (words_.performs(what) && (words_.performed_by(lemma_of(verb)) || has_performing_phrase(governor)));
    if (performed || (words_.performed_with(lemma_of(verb)) && (verb.tense != Tense::present || verb.perfect)))
      return inherit(governor);
  }
  weaken(Modality::planned);
}

bool AssertionReader::has_performing_phrase(ChunkIndex verb) const {
  for (const FunctionLink& f : context_.links_of(verb))
    if (f.function == Function::oblique && words_.performed_by(lemma_of(document_.chunk(verb)), f.preposition))
      return true;
  return false;
}

/// "will win *by hitting*" is as the verb has it, "vowing to renegotiate *while pledging* peace" as the clause has it
/// that tells something.
void AssertionReader::inherit_beside(const ClauseLink& link) {
  ChunkIndex verb = link.governor;
  const bool carried = words_.carries_on(link.mark);
  if (!carried && link.mark != kNoWord)
    for (int step = 0; step < kMaxSteps; ++step) {
      const ClauseLink* up = context_.governor_of(verb);
      const Form form = document_.chunk(verb).form;
      if (up == nullptr || (form != Form::infinitive && form != Form::bare && form != Form::gerund) ||
          document_.chunk(up->governor).kind != ChunkKind::verb_group || up->governor >= verb)
        break;
      verb = up->governor;
    }
  inherit(verb, carried);
}

/// "wanted the woman *detained*", "would see thousands of guards *deployed*": a participle behind the object of such a
/// verb; "wants to have the ban *lifted*" is as its verb is, "had the ban lifted" lifted it.
void AssertionReader::read_wanted(ChunkIndex predicate) {
  if (document_.chunk(predicate).form != Form::participle || predicate.value == 0) return;
  ChunkIndex noun(predicate.value - 1);
  if (document_.chunk(noun).kind != ChunkKind::noun_group) return;
  if (const NominalLink* whole = context_.attachment_of(noun);
      whole != nullptr && whole->kind == NominalKind::of_attachment)
    noun = whole->first;
  for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
    const FunctionLink& link = context_.link(l);
    const Chunk& verb = document_.chunk(link.predicate);
    if (verb.kind != ChunkKind::verb_group || link.predicate >= noun) continue;
    const GoverningEffect* effect = verb_effect(verb);
    if (effect == nullptr || !effect->participle) continue;
    if (effect->modality != Modality::actual && !effect->past_holds) apply(*effect, negated(verb));
    else take(link.predicate);
    if (verb.tense == Tense::future) weaken(Modality::planned);
    return climb(link.predicate);
  }
}

}  // namespace dramatis
