// SPDX-License-Identifier: Apache-2.0
// What is said of a kind, of any one, or of all: "a coup is a disaster", "war is no answer", "a law on smuggling".

#include "matcher/assertion_reader.hpp"

namespace dramatis {

/// "*ongoing* unrest"
bool AssertionReader::is_there_already(const Chunk& c) const {
  if (c.head == kNoToken) return false;
  for (TokenIndex t = c.tokens.begin; t < c.head; ++t)
    if (const GoverningEffect* e = words_.modifier(document_.token(t).word); e != nullptr && e->factive) return true;
  return false;
}

/// "*the release of* the hostages": the "of" asks for "the", whether it is known or only called for.
bool AssertionReader::is_sought(ChunkIndex noun) const {
  if (!words_.is_sought(lemma_of(document_.chunk(noun)))) return false;
  for (const NominalLink& n : context_.nominals_of(noun))
    if (n.kind == NominalKind::of_attachment) return true;
  return false;
}

/// "smuggling", not "the smuggling" or "two smugglings"
bool AssertionReader::is_kind(ChunkIndex noun) const {
  const Tag first = document_.token(document_.chunk(noun).tokens.begin).tag;
  return is_loose(noun) && first != Tag::DT && first != Tag::PRPS && first != Tag::CD;
}

/// "a commission *of inquiry*", "offers *of cooperation*": no more certain than the noun before.
bool AssertionReader::is_kind_of(const NominalLink& attached) const {
  return attached.kind == NominalKind::of_attachment && is_kind(attached.second) && is_loose(attached.first);
}

/// Whether the event noun is a subject in the present with nothing but "a" before it.
bool AssertionReader::is_any_one(ChunkIndex verb) const {
  const Chunk& c = document_.chunk(verb);
  const Chunk& noun = document_.chunk(origin_);
  return c.tense == Tense::present && !c.perfect && is_loose(origin_) && !noun.plural && !noun.definite &&
         document_.token(noun.tokens.begin).tag == Tag::DT;
}

/// "A coup *is defined* as", "A strike *is called* by": told in the present of a happening that nothing shows as known.
bool AssertionReader::is_defined_by(ChunkIndex verb) const {
  const Chunk& c = document_.chunk(verb);
  return is_any_one(verb) && c.form == Form::finite && !c.progressive && c.voice == Voice::passive &&
         verb_effect(c) == nullptr && !document_.sentence_of(c.tokens.begin).headline;
}

/// "a tough stance *on smuggling*", "a film *about murder*": a matter, of which no case is told.
bool AssertionReader::is_matter_of(const NominalLink& attached) const {
  return attached.kind == NominalKind::pp_attachment && words_.names_matter_on(attached.preposition) &&
         is_kind(attached.second) && !document_.chunk(attached.second).plural &&
         !context_.has_nominals(attached.second);
}

/// "*War* is no answer", "*Smuggling* is a crime": said of all that is called so.
bool AssertionReader::is_said_of_kind(const FunctionLink& complement, const Chunk& verb) const {
  if (complement.function != Function::complement || !is_kind(origin_) || context_.has_nominals(origin_) ||
      document_.chunk(origin_).plural || verb.tense != Tense::present || verb.perfect ||
      document_.chunk(complement.argument).kind != ChunkKind::noun_group)
    return false;
  return negated(verb) || is_loose(complement.argument);
}

/// "*The novel* tells of a massacre": told in the present, of what is only told.
bool AssertionReader::is_retold(ChunkIndex verb) const {
  const Chunk& c = document_.chunk(verb);
  if (c.tense != Tense::present || c.perfect || c.progressive) return false;
  for (const FunctionLink& f : context_.links_of(verb))
    if (f.function == Function::subject && words_.is_fiction(lemma_of(document_.chunk(f.argument)))) return true;
  return false;
}

/// "*Accidents happen*", "*Most fires are caused* by people", "*Strong quakes can cause* landslides": told of all that
/// are called so. But "Clashes erupt in Lima", and what the first sentences say may be a caption.
bool AssertionReader::is_told_of_kinds(ChunkIndex verb, bool happens) const {
  constexpr std::uint32_t kOpening = 2;
  const Chunk& c = document_.chunk(verb);
  if ((c.tense != Tense::present && c.modality != Modality::possible) || c.perfect || c.progressive ||
      c.form != Form::finite || document_.token(c.tokens.begin).sentence < kOpening ||
      document_.sentence_of(c.tokens.begin).headline || !is_kind(origin_) || !document_.chunk(origin_).plural ||
      context_.has_nominals(origin_))
    return false;
  const auto is_named = [&](ChunkIndex chunk) {
    const MentionIndex m = context_.mention_of(chunk);
    return m != kNoMention && document_.mentions[m.value].kind == MentionKind::name;
  };
  bool told = happens || c.voice == Voice::passive;
  for (const FunctionLink& f : context_.links_of(verb)) {
    if (f.argument == origin_) continue;
    const Chunk& a = document_.chunk(f.argument);
    if (a.kind != ChunkKind::noun_group) continue;
    if (a.definite || a.pronoun || a.temporal || is_named(f.argument)) return false;
    told = told || f.function == Function::object || f.function == Function::complement;
  }
  return told;
}

/// "the scourge *of war*", "people affected *by conflict*"; but "years of war", "the outbreak of war".
bool AssertionReader::is_bare_kind(ChunkIndex noun) const {
  const Chunk& c = document_.chunk(noun);
  if (c.tokens.size() != 1 || c.plural || !is_kind(noun) || context_.has_nominals(noun)) return false;
  if (const NominalLink* attached = context_.attachment_of(noun); attached != nullptr) {
    const Chunk& holder = document_.chunk(attached->first);
    return words_.names_kind_on(lemma_of(c), attached->preposition) && !holder.temporal &&
           !words_.singles_out(lemma_of(holder)) && context_.content_of(attached->first) == attached->first;
  }
  for (std::uint32_t l = context_.first_link_to(noun); l != FrameContext::kEnd; l = context_.next_link_to(l)) {
    const FunctionLink& link = context_.link(l);
    const bool agent = link.function == Function::subject && link.construction == Construction::passive;
    if ((link.function == Function::oblique || agent) && words_.names_kind_on(lemma_of(c), preposition_before(noun)))
      return true;
  }
  return false;
}

/// "What nobody *wants* is *a war*", "The last thing they *need* is *another coup*".
bool AssertionReader::read_cleft(const FunctionLink& complement) {
  const Chunk& copula = document_.chunk(complement.predicate);
  if (lemma_of(copula) != words_.copula() || complement.predicate.value == 0) return false;
  const ChunkIndex before(complement.predicate.value - 1);
  const Chunk& verb = document_.chunk(before);
  if (verb.kind != ChunkKind::verb_group || verb.tokens.begin < document_.sentence_of(copula.tokens.begin).tokens.begin)
    return false;
  const GoverningEffect* effect = verb_effect(verb);
  if (effect == nullptr || effect->factive || effect->listing || effect->past_holds ||
      (!effect->negates && effect->modality == Modality::actual))
    return false;
  apply(*effect, negated(verb));
  climb(before);
  return true;
}

/// "an attack is *likely*"
void AssertionReader::read_complement(ChunkIndex verb) {
  if (const GoverningEffect* e = adjective_effect(verb);
      e != nullptr && e->prepositions[0] == kNoWord && (!e->kind_only || is_kind(origin_)))
    return e->two_way || e->infinitive_only
               ? void()
               : apply(*e, negated(document_.chunk(verb)));  // "was able", "was free": what somebody is
  const bool copula = lemma_of(document_.chunk(verb)) == words_.copula();
  for (const FunctionLink& f : context_.links_of(verb))
    if (f.function == Function::complement || (copula && f.function == Function::oblique)) {  // "is in the *making*"
      const Chunk& c = document_.chunk(f.argument);
      const GoverningEffect* said = c.head == kNoToken ? nullptr : words_.modifier(document_.token(c.head).word);
      // "*A coup* is always a disaster": said of all of them
      // "*An assault* is among the hardest operations", but "is under way"
      const bool one_of = f.function == Function::complement ||
                          (!words_.carries_on(f.preposition) && !words_.imagines_on(f.preposition) &&
                           !words_.lies_ahead_on(f.preposition) && !context_.is_outer(f.preposition));
      if (said != nullptr) apply(*said, negated(document_.chunk(verb)));
      else if (copula && one_of && is_any_one(verb)) weaken(Modality::hypothetical);
      if (c.head == kNoToken) continue;
      if (copula) read_whole_of(f.argument);
      if (copula && is_said_of_kind(f, document_.chunk(verb))) weaken(Modality::hypothetical);
      // "*Sanctions* remain an option"
      if (const GoverningEffect* e = is_loose(origin_) && !c.definite ? words_.noun(lemma_of(c)) : nullptr;
          e != nullptr && !e->said && !e->factive && !e->kind_only && e->prepositions[0] == kNoWord &&
          f.function == Function::complement && (e->modality == Modality::planned || e->modality == Modality::possible))
        weaken(e->modality);
      // "The real *coup* is the plan of the ministry"
      if (const GoverningEffect* plan = copula && c.definite ? words_.noun(lemma_of(c)) : nullptr;
          plan != nullptr && plan->modality == Modality::planned && !plan->loose_only && !plan->kind_only &&
          plan->prepositions[0] == kNoWord)
        weaken(Modality::hypothetical);
    }
}

/// "The withdrawal is part *of the plan*": no more certain than what is planned there.
void AssertionReader::read_whole_of(ChunkIndex part) {
  for (const NominalLink& n : context_.nominals_of(part)) {
    if (n.kind != NominalKind::of_attachment || !document_.chunk(n.second).definite) continue;
    const GoverningEffect* e = words_.noun(lemma_of(document_.chunk(n.second)));
    if (e != nullptr && e->modality == Modality::planned && !e->loose_only && e->prepositions[0] == kNoWord)
      weaken(Modality::planned);
  }
}

}  // namespace dramatis
