// SPDX-License-Identifier: Apache-2.0
// Upwards from an event noun: the nouns that it hangs on, then the verbs that they are arguments of.

#include "matcher/assertion_reader.hpp"

namespace dramatis {

/// "*without* training", "*pending* her extradition", "*ahead of* the talks"; true if nothing more is to be read.
bool AssertionReader::read_noun_mark(ChunkIndex noun) {
  TokenIndex begin = document_.chunk(noun).tokens.begin;
  for (ChunkIndex p = document_.chunk(noun).possessor; p != kNoChunk; p = document_.chunk(p).possessor)
    begin = std::min(begin, document_.chunk(p).tokens.begin);
  const GoverningEffect* mark = mark_before(begin);
  if (mark == nullptr || !mark->nouns || (mark->loose_only && !is_loose(noun))) return false;
  if (mark->negates && !is_loose(noun)) {
    if (!mark->unspecific) read_absence(noun);  // "was *not* the first attack": there was one
    return false;
  }
  apply(*mark, false);
  return true;
}

/// "cannot be opened without *the agreement* of the court": it need not be there.
void AssertionReader::read_absence(ChunkIndex noun) {
  if (depth_ >= kMaxDepth) return;
  for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
    const ChunkIndex verb = context_.link(l).predicate;
    if (document_.chunk(verb).kind != ChunkKind::verb_group) continue;
    const Assertion a = AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(verb);
    if (a.polarity == Polarity::negated || a.modality != Modality::actual) weaken(Modality::hypothetical);
  }
}

/// "elections *due* in May", "talks *scheduled* for Monday"
bool AssertionReader::read_plan_behind(ChunkIndex noun) {
  const TokenIndex behind = document_.chunk(noun).tokens.end;
  if (behind >= document_.sentence_of(document_.chunk(noun).tokens.begin).tokens.end) return false;
  const Token& token = document_.token(behind);
  bool object = false;  // "could lift the ban *tomorrow*" is of the verb
  for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l))
    object = object || (context_.link(l).function == Function::object && context_.link(l).predicate < noun);
  // "until after the elections *next year*"
  if (const ChunkIndex c = document_.chunk_of_token[behind.value];
      !object && c != kNoChunk && document_.chunk(c).temporal && document_.chunk(c).kind == ChunkKind::noun_group)
    if (const GoverningEffect* e = words_.modifier(token.word);
        e != nullptr && e->modality == Modality::planned && !e->predicate_only) {
      weaken(Modality::planned);
      return true;
    }
  if (token.tag != Tag::JJ && token.tag != Tag::VBN) return false;
  const GoverningEffect* e = words_.modifier(token.word);
  if (e == nullptr || e->modality != Modality::planned) return false;
  weaken(Modality::planned);
  return true;
}

/// "elections *to be held* in May": what is still to be done.
bool AssertionReader::read_infinitive_behind(ChunkIndex noun) {
  if (noun.value + 1 >= document_.chunks.size()) return false;
  const Chunk& c = document_.chunks[noun.value + 1];
  if (c.kind != ChunkKind::verb_group || c.form != Form::infinitive || c.voice != Voice::passive) return false;
  const GoverningEffect* effect = verb_effect(c);
  if (effect == nullptr || !effect->carries || behind_fact_noun(ChunkIndex(noun.value + 1))) return false;
  weaken(Modality::planned);
  return true;
}

/// "the summit of the League *which is to be held* in May", "a vote *that will take place* in May": over its own "of".
bool AssertionReader::read_relative_behind(ChunkIndex noun) {
  const TokenSpan sentence = document_.sentence_of(document_.chunk(noun).tokens.begin).tokens;
  std::uint32_t c = noun.value + 1;
  const auto kind = [&](std::uint32_t k) {
    return k < document_.chunks.size() && document_.chunks[k].tokens.begin < sentence.end ? document_.chunks[k].kind
                                                                                          : ChunkKind::punctuation;
  };
  for (const NominalLink& n : context_.nominals_of(noun))
    if (n.kind == NominalKind::of_attachment) c = n.second.value + 1;
  if (kind(c) == ChunkKind::conjunction && document_.token(document_.chunks[c].head).tag == Tag::comma) ++c;
  if (kind(c) != ChunkKind::noun_group || document_.token(document_.chunks[c].head).tag != Tag::WDT) return false;
  if (words_.is_scheduled(lemma_of(document_.chunk(noun))) && is_lost_ahead(c + 1, sentence.end)) {
    weaken(Modality::planned);
    return true;
  }
  const Chunk* verb = kind(c + 1) == ChunkKind::verb_group ? &document_.chunks[c + 1] : nullptr;
  if (verb == nullptr || verb->form != Form::finite) return false;
  bool ahead = verb->tense == Tense::future;
  if (!ahead && verb->tense == Tense::present && lemma_of(*verb) == words_.copula() &&
      kind(c + 2) == ChunkKind::verb_group && document_.chunks[c + 2].form == Form::infinitive) {
    verb = &document_.chunks[c + 2];  // "is *to be held*"
    ahead = true;
  }
  const GoverningEffect* effect = ahead ? verb_effect(*verb) : nullptr;
  if (effect == nullptr || !((effect->carries && verb->voice == Voice::passive) || effect->subject) || effect->factive)
    return false;
  weaken(Modality::planned);
  return true;
}

/// "keen on *war*", "close to *a deal*": an adjective and its preposition directly before.
bool AssertionReader::read_adjective_before(ChunkIndex noun) {
  const TokenIndex begin = document_.chunk(noun).tokens.begin;
  const bool known = !is_loose(noun) && !words_.is_scheduled(lemma_of(document_.chunk(noun)));
  if (known || begin < document_.sentence_of(begin).tokens.begin + 2) return false;
  const GoverningEffect* e = words_.modifier(document_.token(begin - 2).word);
  if (e == nullptr || !e->takes(document_.token(begin - 1).word) || (e->loose_only && !is_loose(noun))) return false;
  const bool is_negated = begin.value > 2 && document_.token(begin - 3).tag == Tag::RB &&
                          words_.condition(document_.token(begin - 3).word) != nullptr;  // "*not* close to a deal"
  apply(*e, is_negated);
  return true;
}

/// Event nouns hang on nouns ("a plan for the *attack*") or on verbs ("denied the *attack*").
void AssertionReader::climb_from_noun(ChunkIndex noun) {
  bool loose = noun == origin_ && is_loose(noun);
  bool joined = false;
  const ChunkIndex origin = noun;
  if (noun == origin_ && (read_noun_mark(noun) || read_infinitive_behind(noun) || read_relative_behind(noun) ||
                          read_plan_behind(noun) || read_adjective_before(noun) || is_told_behind(noun)))
    return;
  if (++turns_ >= kMaxTurns) return;
  if (loose && is_manner(noun)) return read_manner(noun);
  for (int step = 0; step < kMaxSteps; ++step) {
    const NominalLink* attached = context_.attachment_of(noun);
    if (attached == nullptr) attached = context_.joined_to(noun);
    if (attached == nullptr && noun == origin_) {
      read_noun_before_quote(noun);
      if (const ChunkIndex first = listed_behind(noun); first != kNoChunk) {
        joined = true;
        noun = first;
        continue;
      }
    }
    if (attached == nullptr || attached->first == noun) break;
    if (loose && attached->kind == NominalKind::pp_attachment && words_.carries_on(attached->preposition) &&
        document_.chunk(attached->first).temporal) {
      follow_through_time(attached->first);
      break;
    }
    if (attached->kind != NominalKind::coordination) {
      if (noun == origin_ && is_matter_of(*attached)) weaken(Modality::hypothetical);
      const GoverningEffect* effect = noun_effect(attached->first, attached->preposition);
      if (effect != nullptr && (effect->clauses || (effect->kind_only && (!is_kind(noun) || is_said(noun)))))
        effect = nullptr;  // "an inquiry into *allegations*": they were made
      if (effect != nullptr && effect->loose_only && !is_loose(noun)) effect = nullptr;
      // "proposed a ban on exports and *the arrest* of Holm": no second object of the ban
      if (effect != nullptr && joined && is_kind(noun) && !is_kind(origin_)) effect = nullptr;
      if (effect != nullptr) {
        const Chunk& governor = document_.chunk(attached->first);
        apply(*effect, negated(governor));
        read_modifiers(governor);
        loose = false;
      } else if (loose && negated(document_.chunk(attached->first))) {
        weaken(Modality::possible);  // "There is *no majority* for an election"
        break;
      } else if (!joined && context_.content_of(attached->first) != noun && !is_kind_of(*attached) &&
                 !(loose && words_.lists_on(attached->preposition))) {
        break;  // "a round *of talks*" is talks; any other noun says nothing
      }
    } else {
      joined = true;  // "a need for talks and *visits*", "demanded respect for the law and *the release* of Berg"
    }
    noun = attached->first;
  }
  if (context_.first_link_to(noun) == FrameContext::kEnd) {
    noun = origin;
    if (noun == origin_) read_colon(noun);
  }
  if (loose && context_.first_link_to(noun) == FrameContext::kEnd) {
    imagine_through(noun);
    if (const ChunkIndex verb = verb_over_adjectives(noun); verb != kNoChunk) {
      FunctionLink object;
      object.predicate = verb;
      object.argument = noun;
      object.function = Function::object;
      bool governed = false;
      climb_through(object, loose, governed);
    }
  }
  bool governed = false;
  for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
    const FunctionLink& link = context_.link(l);
    if (document_.chunk(link.predicate).kind == ChunkKind::verb_group) climb_through(link, loose, governed);
  }
}

bool AssertionReader::verb_is_wanting(ChunkIndex verb) const {
  const GoverningEffect* e = verb_effect(document_.chunk(verb));
  return e != nullptr && e->participle;
}

/// "expect the *storm* to weaken", "prevented the *blaze* from spreading": there is one; but "the talks to begin".
bool AssertionReader::has_own_verb(const FunctionLink& object) const {
  ChunkIndex next(object.argument.value + 1);
  if (object.argument < object.predicate || next.value + 1 >= document_.chunks.size()) return false;
  const bool behind = document_.chunk(next).kind == ChunkKind::preposition;
  if (behind) next = ChunkIndex(next.value + 1);
  const Chunk& c = document_.chunk(next);
  // "wants *the ban lifted*", but "the talks held"
  if (const GoverningEffect* own = verb_effect(c);
      !behind && c.kind == ChunkKind::verb_group && c.form == Form::participle && verb_is_wanting(object.predicate))
    return own != nullptr && own->factive;
  const ClauseLink* link = context_.governor_of(next);
  if (c.kind != ChunkKind::verb_group || c.form != (behind ? Form::gerund : Form::infinitive) || link == nullptr ||
      link->governor != object.predicate || link->kind != (behind ? ClauseKind::gerund : ClauseKind::infinitive))
    return false;
  const GoverningEffect* effect = verb_effect(c);
  return effect == nullptr || effect->factive || (!effect->subject && !(effect->carries && c.voice == Voice::passive));
}

void AssertionReader::climb_through(const FunctionLink& link, bool loose, bool& governed) {
  const Chunk& verb = document_.chunk(link.predicate);
  const GoverningEffect* pair =
      link.function == Function::oblique ? words_.verb_for(lemma_of(verb), link.preposition) : nullptr;
  const GoverningEffect* effect = pair != nullptr ? pair : verb_effect(verb);
  if (effect != nullptr && effect->kind_only && !is_kind(link.argument)) effect = nullptr;
  // "called *an election*", but not "called the attack a disgrace"; what stands behind "called for" is any noun
  if (effect != nullptr && effect->loose_only && link.function != Function::oblique && !is_loose(link.argument))
    effect = nullptr;
  const bool object = link.function == Function::object;
  const bool subject = link.function == Function::subject;
  // "the *next* two rallies were hosted by Berg"
  if (verb.tense == Tense::past && verb.form == Form::finite && verb.modality == Modality::actual &&
      (subject || link.construction == Construction::passive) &&
      (effect == nullptr || effect->modality == Modality::actual))
    next_ = false;
  // "spoke *about war*"
  if (link.function == Function::oblique && words_.names_matter_on(link.preposition) && link.argument == origin_ &&
      is_kind(origin_) && !document_.chunk(origin_).plural && !context_.has_nominals(origin_))
    weaken(Modality::hypothetical);
  // "a *warrant* was issued *for* his arrest"
  if (effect == nullptr || !effect->takes(link.preposition)) read_governing_subject(link);
  const bool behind = (pair != nullptr && effect == pair) || (link.function == Function::oblique && effect != nullptr &&
                                                              !effect->clauses && effect->takes(link.preposition));
  const bool happens = subject && effect != nullptr && effect->subject && !has_object(link.predicate);
  const bool governs = behind || happens || (effect != nullptr && object && effect->noun);
  // "will attend *the talks*", "plan to take part in *the talks*"
  const bool in_it = effect != nullptr && (effect->takes(link.preposition) || !effect->factive);
  if (effect != nullptr && effect->ahead && (object || effect->takes(link.preposition)) &&
      (in_it && !loose ? lies_ahead(link.predicate) : verb.tense == Tense::future))
    weaken(Modality::planned);
  // "announced *talks*", "set *elections* for May"
  if (object && loose && effect != nullptr && effect->infinitive_only && effect->modality == Modality::planned &&
      words_.is_scheduled(lemma_of(document_.chunk(origin_))) && !is_sought(origin_))
    weaken(Modality::planned);
  // "would mark *a retreat*"
  if (governs && effect->factive && loose && object && verb.modality == Modality::hypothetical)
    return follow(link), take_tense(verb);
  // "discussed *a withdrawal*", "discussed *cooperation* in energy"
  if (governs && effect->factive && effect->imagined && loose && object &&
      (is_one(link.argument) || is_kind(link.argument)))
    weaken(Modality::possible);
  // "agreed to take part in *talks*"
  if (behind && effect->factive && effect->ahead && loose) return follow(link), take_tense(verb);
  // "did not report *any* attack"
  if (governs && effect->factive && unspecific_ && object && negated(verb)) negate();
  if (governs && effect->factive) return take_tense(verb);
  if (governs && object && !loose && has_own_verb(link)) return take_tense(verb);
  // "denied the *accusation*": what was said was said
  if (governs && object && effect->negates && link.argument == origin_ && is_said(origin_)) return take_tense(verb);
  // "will happen *during their trip*"
  if (link.function == Function::oblique && verb.tense == Tense::future && words_.lies_ahead_on(link.preposition))
    weaken(Modality::planned);
  if (object && link.construction == Construction::passive && is_defined_by(link.predicate))
    return weaken(Modality::hypothetical);
  if (link.function == Function::complement && read_cleft(link)) return;
  // "called the vote *a coup*": what somebody calls it
  if (loose && link.function == Function::complement && !is_copula(link.predicate) && has_object(link.predicate))
    weaken(Modality::possible);
  // "The *accusation* is false" was made
  if (subject && !(link.argument == origin_ && is_said(origin_))) read_complement(link.predicate);
  if (effect != nullptr && effect->predicate_only && link.construction != Construction::passive) effect = nullptr;
  if ((subject || (object && link.construction == Construction::passive)) && (effect == nullptr || !effect->factive) &&
      is_told_of_kinds(link.predicate, happens))
    weaken(Modality::hypothetical);
  if (effect != nullptr && (governs || ((object || link.function == Function::complement) && effect->carries))) {
    if (governed) return;
    governed = true;
    if (effect->carries) take(link.predicate);
    else if (object && effect->loose_only && effect->modality == Modality::demanded)
      weaken(Modality::planned);                                                    // "*called* an election"
    else apply(*effect, negated(verb)), weaken(verb.modality), read_adverbs(verb);  // "*nearly* went to war"
    if (verb.tense == Tense::future) weaken(Modality::planned);
    if (result_.tense == Tense::none) result_.tense = verb.tense;
    climb(link.predicate);
    if (result_.tense == Tense::future) weaken(Modality::planned);
    return;
  }
  if (effect != nullptr && effect->listing && !subject) read_subject(link.predicate);
  if (loose && !subject && is_retold(link.predicate)) weaken(Modality::hypothetical);
  const bool carried = link.function == Function::oblique && words_.carries_on(link.preposition);
  const bool direct = loose && (object || carried || link.function == Function::complement ||
                                (subject && effect != nullptr && effect->listing));
  // "the way *will be* the cooperation of both"
  const bool to_be =
      link.function == Function::complement && (verb.tense == Tense::future || verb.modality != Modality::actual);
  // "was not hit *by a quake*"
  const bool by_agent = loose && subject && link.construction == Construction::passive && negated(verb);
  if (direct || to_be || by_agent) follow(link);
  else if (loose && link.function == Function::oblique && words_.imagines_on(link.preposition))
    is_kind(origin_) ? follow(link) : imagine(link.predicate, words_.plans_on(link.preposition));
  else if (loose && subject && verb.modality == Modality::possible && !verb.perfect && !document_.chunk(origin_).plural)
    weaken(Modality::possible);  // "*a deal* could end the war"
  else if (subject && verb.modality == Modality::hypothetical && !verb.perfect && is_one(link.argument))
    weaken(Modality::hypothetical);  // "feared that *a ceasefire* would help them"
  else if (loose && subject)
    imagine(link.predicate, link.construction == Construction::passive || verb.tense == Tense::future);
  take_tense(verb);
}

/// "A *warrant* was issued *for his arrest*", "*Calls* grew *for a ceasefire*": the phrase is of the subject.
void AssertionReader::read_governing_subject(const FunctionLink& link) {
  if (link.function != Function::oblique || link.argument.value != link.predicate.value + 2 ||
      result_.modality != Modality::actual)
    return;
  for (const FunctionLink& f : context_.links_of(link.predicate)) {
    const Chunk& c = document_.chunk(f.argument);
    if ((f.function != Function::subject && f.function != Function::object) || f.argument >= link.predicate ||
        c.kind != ChunkKind::noun_group)
      continue;
    const GoverningEffect* e = words_.noun(lemma_of(c));
    if (e == nullptr || !e->takes(link.preposition) || (e->kind_only && !is_kind(link.argument)) ||
        (e->loose_only && !is_loose(link.argument)))
      continue;
    return apply(*e, false);  // "*No date* was set for his trial"
  }
}

/// "would not have the weight of the people in *a referendum*": the verb is some nouns away.
void AssertionReader::imagine_through(ChunkIndex noun) {
  for (int step = 0; step < kMaxSteps; ++step) {
    const NominalLink* attached = context_.attachment_of(noun);
    if (attached == nullptr || attached->first == noun || !words_.imagines_on(attached->preposition)) return;
    noun = attached->first;
    const std::uint32_t l = context_.first_link_to(noun);
    if (l == FrameContext::kEnd) continue;
    const ChunkIndex verb = context_.link(l).predicate;
    return document_.chunk(verb).kind == ChunkKind::verb_group
               ? imagine(verb, is_kind(origin_) || (is_one(origin_) && attached->kind == NominalKind::pp_attachment))
               : void();
  }
}

/// "if they come to *an agreement*", "would not have weight in *a referendum*": what nothing shows as known is
/// imagined where the rest is.
/// So is what does it, "until it is replaced by *an agreement*" (`planned`: even where it is only planned).
void AssertionReader::imagine(ChunkIndex verb, bool planned) {
  if (depth_ >= kMaxDepth) return;
  const Assertion a = AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(verb);
  const bool to_come =
      a.modality == Modality::planned || a.modality == Modality::demanded || a.modality == Modality::ordered;
  // "can come to *an agreement*"
  const bool may_come = a.modality == Modality::possible && a.polarity == Polarity::affirmed && is_one(origin_);
  if (a.modality == Modality::hypothetical || (planned && (to_come || may_come))) weaken(a.modality);
}

/// "*if* the election *goes* well"
bool AssertionReader::is_imagined_condition(const Chunk& verb) const {
  const GoverningEffect* mark = mark_in_front(verb, true);
  return mark != nullptr && mark->modality == Modality::hypothetical && !mark->past_fact;
}

bool AssertionReader::is_said(ChunkIndex noun) const {
  const GoverningEffect* e = words_.noun(lemma_of(document_.chunk(noun)));
  return e != nullptr && e->said;
}

/// "The war ended" says that it was, "A deal would end *the war*" says nothing of a deal.
bool AssertionReader::has_object(ChunkIndex verb) const {
  const Chunk& c = document_.chunk(verb);
  const bool one_word = verb_effect(c) != words_.verb(lemma_of(c), kNoWord);  // "took *place*"
  if (c.voice != Voice::active || one_word) return false;
  for (const FunctionLink& f : context_.links_of(verb))
    if (f.function == Function::object) return true;
  return false;
}

/// "will face *sanctions*", "cannot win *a war*", "did not cause *any* clash": a noun that nothing shows as known
/// is no more certain than its verb.
void AssertionReader::follow(const FunctionLink& link) {
  if (depth_ >= kMaxDepth) return;
  const Assertion a = AssertionReader(document_, context_, words_, origin_, depth_ + 1).read_verb(link.predicate);
  weaken(a.modality);
  if (a.polarity != Polarity::negated) return;
  if (link.function == Function::subject && link.construction == Construction::passive) return negate();
  // "is *not* in talks"
  if (link.function == Function::oblique && is_copula(link.predicate)) return negate();
  if (link.function != Function::object) return;
  if (document_.token(document_.chunk(origin_).tokens.begin).tag == Tag::DT) negate();
  else weaken(Modality::possible);
}

}  // namespace dramatis
