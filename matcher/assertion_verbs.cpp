// SPDX-License-Identifier: Apache-2.0
// Upwards from a verb along the verbs and nouns that govern its clause.

#include "matcher/assertion_reader.hpp"

namespace dramatis {

void AssertionReader::climb(ChunkIndex predicate) {
  for (int step = 0; step < kMaxSteps && ++turns_ < kMaxTurns; ++step) {
    const Chunk& c = document_.chunk(predicate);
    const ClauseLink* link = context_.governor_of(predicate);
    if (const ChunkIndex noun = noun_before_gerund(predicate); noun != kNoChunk) {
      const GoverningEffect& effect = *noun_effect(noun, preposition_of(predicate.value - 1));
      // "is on *trial for murdering* the guards": they were murdered
      if (effect.kind_only && effect.modality == Modality::possible && is_known_deed(predicate)) result_.alleged = true;
      else apply(effect, negated(document_.chunk(noun)));
      read_modifiers(document_.chunk(noun));  // "his *alleged* involvement in smuggling it"
      return climb_from_noun(noun);
    }
    if (c.form == Form::gerund && (read_subject_of_gerund(predicate) || fills_time_before(predicate))) return;
    if (step == 0 && c.form != Form::gerund && is_inverted_condition(c)) return weaken(Modality::hypothetical);
    // "left *rather than* sign"
    if (c.form == Form::bare && c.tokens.begin.value > 0 && document_.token(c.tokens.begin - 1).tag == Tag::IN)
      if (const GoverningEffect* mark = mark_before(c.tokens.begin); mark != nullptr && mark->nouns)
        return apply(*mark, false);
    // "*far from* quitting"
    if (const TokenIndex at = c.tokens.begin;
        c.form == Form::gerund && at.value > 1 && document_.token(at - 1).tag == Tag::IN)
      if (const GoverningEffect* mark = words_.condition(document_.token(at - 2).word, document_.token(at - 1).word);
          mark != nullptr && mark->nouns)
        return apply(*mark, false);
    if (c.form == Form::finite) {
      if (const GoverningEffect* mark = mark_in_front(c, link == nullptr)) return open_with(*mark, c, link);
      if (c.tense == Tense::present && has_condition(predicate)) weaken(Modality::hypothetical);
    }
    if (link == nullptr || link->governor == predicate) {
      if (step == 0) read_ungoverned(predicate);
      return read_opening(predicate);
    }
    const Chunk& governor = document_.chunk(link->governor);
    if (const GoverningEffect* mark = words_.condition(link->mark)) return open_with(*mark, c, link);
    if (behind_fact_noun(predicate) && !overrules_fact(governor, *link))
      return governor.kind == ChunkKind::verb_group ? inherit(link->governor) : void();
    switch (link->kind) {
      case ClauseKind::relative:
        if (c.form == Form::gerund) read_meanwhile(link->governor, predicate);
        if (c.form == Form::finite && c.tense == Tense::present && !c.perfect && !c.progressive)
          read_imagined_holder(link->governor);
        else if (c.form != Form::finite && is_anybody(governor)) weaken(Modality::hypothetical);
        if (is_planned_text(link->governor, predicate) && (c.form == Form::gerund || c.tense == Tense::present))
          weaken(Modality::planned);
        return read_wanted(predicate);
      case ClauseKind::adverbial:
        // "came to help": a purpose; "after it sent": a fact; "will win by hitting": as the verb has it.
        if (c.form == Form::infinitive) read_purpose(predicate, link->governor);
        else if (c.perfect) take_past();
        else if (c.form != Form::finite && governor.kind == ChunkKind::verb_group) inherit_beside(*link);
        return;
      case ClauseKind::coordinate: {
        const ChunkIndex first = shared_infinitive(predicate, link->governor);
        join(c, first);
        predicate = first;
        continue;
      }
      case ClauseKind::that_clause:
        // "said it would leave": the future of the past.
        if (result_.modality == Modality::hypothetical && governor.tense == Tense::past && !c.perfect)
          result_.modality = Modality::planned;
        if (only_asks_more(c, *link)) return take_past();
        govern(governor, *link);
        break;
      case ClauseKind::infinitive:
      case ClauseKind::gerund: govern(governor, *link); break;
    }
    if (governor.kind == ChunkKind::noun_group) return climb_from_noun(link->governor);
    predicate = link->governor;
  }
}

/// "want to know *who killed* him", "must find out *how* it was stolen": that it happened is known.
bool AssertionReader::only_asks_more(const Chunk& c, const ClauseLink& link) const {
  if (c.form != Form::finite || c.tense != Tense::past || c.modality != Modality::actual ||
      document_.chunk(link.governor).kind != ChunkKind::verb_group || link.governor >= link.predicate)
    return false;
  const GoverningEffect* effect = effect_on(document_.chunk(link.governor), link);
  if (effect != nullptr && effect->imagined && !effect->factive) return false;  // "asked how many had left"
  const Tag first = document_.token(document_.chunk(link.governor).tokens.end).tag;
  return first == Tag::WP || first == Tag::WRB;
}

/// "the *bill* bans smoking", "a *plan* cutting pay": not yet; but "a bill calling for talks" does call for them.
bool AssertionReader::is_planned_text(ChunkIndex noun, ChunkIndex verb) const {
  const Chunk& c = document_.chunk(noun);
  const GoverningEffect* e = c.kind == ChunkKind::noun_group ? words_.noun(lemma_of(c)) : nullptr;
  return e != nullptr && e->acts && e->modality == Modality::planned && !says_what_shall_be(verb);
}

/// "*anyone* who attacks", "*anybody* caught smuggling"
bool AssertionReader::is_anybody(const Chunk& holder) const {
  if (holder.kind != ChunkKind::noun_group || holder.head == kNoToken) return false;
  const GoverningEffect* any = words_.modifier(document_.token(holder.head).word);
  return any != nullptr && any->unspecific;
}

/// "need *a plan that bans* it", "*a scenario in which* troops *attack*": what is only imagined does nothing.
void AssertionReader::read_imagined_holder(ChunkIndex noun) {
  const Chunk& holder = document_.chunk(noun);
  if (holder.kind != ChunkKind::noun_group || holder.head == kNoToken) return;
  // "is accused of crimes*,* which it denies"
  if (document_.token(holder.tokens.end).tag == Tag::comma) return;
  if (is_anybody(holder)) return weaken(Modality::hypothetical);
  if (const GoverningEffect* e = words_.noun(lemma_of(holder));
      e != nullptr && e->modality == Modality::hypothetical && !e->kind_only && !e->loose_only)
    return weaken(Modality::hypothetical);
  if ((!is_loose(noun) && !holder.pronoun) || depth_ >= kMaxDepth) return;
  read_any_holder(noun);
  for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
    const FunctionLink& link = context_.link(l);
    const Chunk& verb = document_.chunk(link.predicate);
    // "*those* who protest will be jailed"
    if (verb.kind != ChunkKind::verb_group || (link.predicate >= noun && !holder.pronoun)) continue;
    const bool wanted = is_wanted_by(link);
    if (!wanted && link.function == Function::oblique) continue;
    const Modality m =
        AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(link.predicate).modality;
    if (wanted || m == Modality::hypothetical || (holder.pronoun && m != Modality::actual && m != Modality::possible))
      weaken(Modality::hypothetical);
  }
}

/// "*A doctor* who kills is a murderer", "*A driver* who hits a child should be jailed": said of all of them.
void AssertionReader::read_any_holder(ChunkIndex noun) {
  const Chunk& holder = document_.chunk(noun);
  const TokenIndex first = holder.tokens.begin;
  if (holder.plural || document_.token(first).tag != Tag::DT || document_.sentence_of(first).headline) return;
  for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
    const FunctionLink& link = context_.link(l);
    const Chunk& verb = document_.chunk(link.predicate);
    const bool subject = link.function == (verb.voice == Voice::passive ? Function::object : Function::subject);
    if (!subject || verb.kind != ChunkKind::verb_group || verb.form != Form::finite || link.predicate < noun) continue;
    bool says_what = false;
    if (lemma_of(verb) == words_.copula() && verb.tense == Tense::present && !verb.perfect)
      for (const FunctionLink& f : context_.links_of(link.predicate))
        says_what = says_what || (f.function == Function::complement && is_loose(f.argument));
    if (says_what || verb.tense == Tense::future || verb.modality == Modality::demanded)
      return weaken(Modality::hypothetical);
  }
}

/// "look *for somebody*", "need *a plan*"
bool AssertionReader::is_wanted_by(const FunctionLink& link) const {
  const GoverningEffect* e = verb_effect(document_.chunk(link.predicate));
  if (e == nullptr || e->factive || e->negates || e->modality == Modality::actual) return false;
  return link.function == Function::oblique ? e->takes(link.preposition) : link.function == Function::object && e->noun;
}

/// "*need to sit down* and have a talk": the infinitive right before "and", of which a plain form behind it is a
/// second.
ChunkIndex AssertionReader::shared_infinitive(ChunkIndex member, ChunkIndex first) const {
  const Chunk& c = document_.chunk(member);
  const TokenIndex begin = c.tokens.begin;
  if (c.tense != Tense::present || c.perfect || c.progressive || document_.token(begin).tag != Tag::VBP ||
      begin.value < 2 || document_.token(begin - 1).tag != Tag::CC)
    return first;
  const ChunkIndex before = document_.chunk_of_token[begin.value - 2];
  return before != kNoChunk && document_.chunk(before).form == Form::infinitive &&
                 document_.chunk(before).kind == ChunkKind::verb_group
             ? before
             : first;
}

/// "permits the largest bank *to buy*": what the verb says of the infinitive goes before "largest".
bool AssertionReader::overrules_fact(const Chunk& governor, const ClauseLink& link) const {
  if (link.kind != ClauseKind::infinitive) return false;
  const GoverningEffect* effect = effect_on(governor, link);
  // "the first *plan to kill* him", but "the first plan to be adopted"
  if (governor.kind != ChunkKind::verb_group)
    return effect != nullptr && effect->modality == Modality::planned && effect->prepositions[0] == kNoWord &&
           document_.chunk(link.predicate).voice == Voice::active;
  return effect != nullptr && !effect->listing && (effect->negates || effect->modality != Modality::actual);
}

/// "will meet and *sign*": the second verb shares the auxiliaries of the first.
void AssertionReader::join(const Chunk& member, ChunkIndex first) {
  const Chunk& verb = document_.chunk(first);
  if (member.form == Form::finite && member.tense != Tense::none && verb.form != Form::infinitive) {
    if (verb.tense == member.tense) read_adverbs(verb);  // "who *allegedly* hit and threatened him"
    return;
  }
  const Polarity own = result_.polarity;
  take(first);
  if (negated(member)) result_.polarity = own;  // "did not come *nor* call"
}

/// The effect of a governing verb or noun on a clause that hangs on it so.
const GoverningEffect* AssertionReader::effect_on(const Chunk& governor, const ClauseLink& link) const {
  // "saved them *from drowning*": this preposition makes another verb of it
  if (governor.kind == ChunkKind::verb_group && link.mark != kNoWord)
    if (const GoverningEffect* e = words_.verb_with(lemma_of(governor), link.mark)) return e;
  if (governor.kind == ChunkKind::noun_group && stands_in_set_phrase(link.governor)) return nullptr;
  const GoverningEffect* effect =
      governor.kind == ChunkKind::verb_group ? verb_effect(governor) : words_.noun(lemma_of(governor));
  if (const GoverningEffect* adjective =
          effect == nullptr || effect->listing ? adjective_effect(link.governor) : nullptr)
    if (link.mark == kNoWord || adjective->prepositions[0] == kNoWord || adjective->takes(link.mark)) return adjective;
  if (effect == nullptr || effect->takes(link.mark)) return effect;
  // "a law *on smuggling*", but "measures *to protect* the port"
  if (governor.kind == ChunkKind::noun_group && effect->kind_only && link.kind == ClauseKind::infinitive)
    return nullptr;
  // "the evidence *that* it left", but "the evidence *to file* a suit"
  if (effect->of_facts && link.kind == ClauseKind::infinitive) return nullptr;
  if (effect->infinitive_only && link.kind != ClauseKind::infinitive) return nullptr;
  // "pleaded guilty to smuggling", but "pleaded for mercy"
  if (link.kind == ClauseKind::gerund && link.mark != kNoWord && effect->prepositions[0] != kNoWord) return nullptr;
  return effect;
}

/// "in *order* to leave" orders nothing.
bool AssertionReader::stands_in_set_phrase(ChunkIndex noun) const {
  const TokenIndex begin = document_.chunk(noun).tokens.begin;
  return begin > document_.sentence_of(begin).tokens.begin &&
         context_.is_set_phrase(document_.token(begin - 1).word, noun);
}

void AssertionReader::govern(const Chunk& governor, const ClauseLink& link) {
  // "asked that he *be arrested*"
  if (link.kind == ClauseKind::that_clause && document_.chunk(link.predicate).form == Form::bare)
    weaken(Modality::demanded);
  const bool verb = governor.kind == ChunkKind::verb_group;
  // "*Neither* confirmed that it left"; in "*no* party dared to attack" the subject of both has denied it already
  const bool is_negated =
      negated(governor) || (verb && has_negative_subject(link.governor) && !has_negative_argument(link.predicate));
  const bool is_over = link.kind == ClauseKind::infinitive && document_.chunk(link.predicate).perfect;
  const GoverningEffect* effect = effect_on(governor, link);
  if (effect != nullptr && effect->listing) {
    read_subject(link.governor);
    effect = nullptr;
  }
  // "was *asked* how many had been dismissed"
  if (const Chunk& c = document_.chunk(link.predicate); effect != nullptr && effect->imagined && !effect->factive &&
                                                        link.kind == ClauseKind::that_clause &&
                                                        c.form == Form::finite && c.tense == Tense::past) {
    weaken(Modality::possible);
    effect = nullptr;
  }
  if (effect != nullptr && effect->progressive_plans && governor.progressive) effect = nullptr;
  // "works are carried out *to complete the port*": the works happen, the port is a purpose
  if (effect != nullptr && effect->carries && !effect->predicate_only && !effect->causes && !effect->negates &&
      effect->modality == Modality::actual && link.kind == ClauseKind::infinitive)
    effect = nullptr;
  // "welcomed *for it to be investigated*": what such a verb is about is known only as a noun or a clause
  if (effect != nullptr && effect->factive && effect->noun && !effect->infinitive_only &&
      link.kind == ClauseKind::infinitive)
    effect = nullptr;
  const WordId what = lemma_of(document_.chunk(link.predicate));
  if (effect == nullptr && verb && link.kind == ClauseKind::infinitive &&
      (words_.performed_by(lemma_of(governor), what) ||  // "voted *to elect* her"
       (words_.performed_by(lemma_of(governor)) &&
        (words_.performs(what) || words_.performed_with(lemma_of(governor)))))) {
    if (is_negated) negate();
    weaken(governor.modality);
  } else if (effect != nullptr && effect->kind_only && effect->modality == Modality::possible && !is_negated &&
             link.kind == ClauseKind::gerund && is_known_deed(link.predicate)) {
    result_.alleged = true;
  } else if (verb && link.kind == ClauseKind::gerund && link.mark != kNoWord && has_negative_behind(link.governor)) {
    // "pleaded *not guilty to* killing his wife"
    if (is_known_deed(link.predicate)) result_.alleged = true;
    else weaken(Modality::possible);
  } else if (effect != nullptr) {
    // "*had to* leave" left, "had *two weeks* to leave" need not have
    const bool happened = effect->past_holds && !is_negated && (governor.tense == Tense::past || governor.perfect) &&
                          !(verb && document_.chunks[link.predicate.value - 1].kind == ChunkKind::noun_group &&
                            document_.token(document_.chunk(link.predicate).tokens.begin).tag == Tag::TO);
    if (!happened) apply(*effect, is_negated);
    if (verb) weaken(governor.modality);  // "may try to send"
    // "*reports* that it left", but "*the inspector's report* that it left"
    else if (effect->of_facts && effect->said && link.kind == ClauseKind::that_clause && is_loose(link.governor))
      weaken(Modality::possible);
  } else if (link.kind == ClauseKind::infinitive) {
    // A verb of no list with an infinitive is mostly a purpose or a hope: nothing is asserted; "reported *to have
    // left*" is over.
    if (is_negated) negate();
    weaken(is_over ? Modality::possible : Modality::planned);
  } else if (is_negated) {
    weaken(Modality::possible);  // "did not say that it sent"
  } else if (verb && link.kind == ClauseKind::gerund) {
    weaken(governor.modality);
    read_adverbs(governor);  // "*allegedly* got money for smuggling it"
    if (governor.tense == Tense::future) weaken(Modality::planned);
  }
  if (result_.tense == Tense::none) {
    const bool ahead = link.kind == ClauseKind::infinitive && result_.modality != Modality::actual;
    result_.tense = is_over && result_.modality != Modality::planned ? Tense::past
                    : ahead                                          ? Tense::future
                                                                     : governor.tense;
  }
}

/// "accused of murdering *the priests*": whom the text knows.
bool AssertionReader::is_known_deed(ChunkIndex verb) const {
  if (!words_.is_known_deed(lemma_of(document_.chunk(verb)))) return false;
  for (const FunctionLink& f : context_.links_of(verb))
    if (f.function == Function::object && document_.chunk(f.argument).kind == ChunkKind::noun_group)
      return document_.chunk(f.argument).definite || document_.chunk(f.argument).pronoun;
  return false;
}

/// "The *plan* is to send troops", "the *charge* is that he sent them", "the next *steps* include elections"
void AssertionReader::read_subject(ChunkIndex verb) {
  for (const FunctionLink& f : context_.links_of(verb)) {
    if (f.function != Function::subject || document_.chunk(f.argument).kind != ChunkKind::noun_group) continue;
    const GoverningEffect* e = words_.noun(lemma_of(document_.chunk(f.argument)));
    const bool meant =
        e != nullptr && (e->prepositions[0] == kNoWord || e->said ||
                         (!e->loose_only && (e->modality == Modality::planned || e->modality == Modality::demanded)));
    if (meant && !e->factive && !e->kind_only) apply(*e, false);
    else read_infinitive_behind(f.argument);             // "activities *to be organised* include"
    return read_modifiers(document_.chunk(f.argument));  // "the *proposed* measures include"
  }
}

/// "was *unable* to send", "is *ready* to send": the adjective directly behind a copula.
const GoverningEffect* AssertionReader::adjective_effect(ChunkIndex verb) const {
  for (std::uint32_t c = verb.value + 1; c < document_.chunks.size() && c <= verb.value + 2; ++c) {
    const Chunk& chunk = document_.chunks[c];
    if (chunk.kind == ChunkKind::adjective && chunk.head != kNoToken)
      return words_.modifier(document_.token(chunk.head).word);
    if (chunk.kind != ChunkKind::adverb) return nullptr;
  }
  return nullptr;
}

}  // namespace dramatis
