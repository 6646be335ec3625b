// SPDX-License-Identifier: Apache-2.0
// General verbs that carry an event noun of whatever frame: "*began* the war", "was *involved in* the raid".

#include <algorithm>

#include "matcher/frame_assertion.hpp"
#include "matcher/frame_context.hpp"
#include "matcher/frame_fillers.hpp"

namespace dramatis {

/// The general verb that carries the argument of `to`; null if it is none.
const SupportVerb* FrameContext::support_of(const FunctionLink& to) const {
  const Chunk& verb = document_->chunk(to.predicate);
  if (verb.kind != ChunkKind::verb_group || verb.head == kNoToken) return nullptr;
  const WordId lemma = document_->token(verb.head).lemma;
  if (to.function == Function::object)
    return tables_->support(lemma, verb.particle == kNoToken ? kNoWord : document_->token(verb.particle).word);
  if (to.function == Function::subject)  // "riven *by violence*"
    return to.construction == Construction::passive ? tables_->support(lemma, tables_->by) : nullptr;
  if (to.function != Function::oblique || !tables_->support_lemmas.has(lemma)) return nullptr;
  for (const FunctionLink& f : links_of(to.predicate))
    if (f.function == Function::object && !document_->chunk(f.argument).pronoun)
      if (const SupportVerb* s =
              tables_->support(lemma, to.preposition, document_->token(document_->chunk(f.argument).head).lemma))
        return s;
  return tables_->support(lemma, to.preposition);
}

/// "carried out the attack", which a frame says by `light`: of other frames the noun's verb says nothing.
bool FrameContext::is_light_verb_of(ChunkIndex noun, WordId verb) const {
  const auto triggers = triggers_of_noun(*view_, document_->token(document_->chunk(noun).head).lemma);
  return std::any_of(triggers.begin(), triggers.end(), [&](const TriggerRecord& t) { return t.light_verb == verb; });
}

/// "*refused* to take part in the war": the war is a fact, but he was not in it.
bool FrameContext::is_shared(ChunkIndex verb, ChunkIndex noun) const {
  const Assertion carried = read_assertion(*document_, *this, *words_, verb, kNoChunk);
  if (carried.polarity == Polarity::affirmed && carried.modality == Modality::actual) return true;
  const Assertion own = read_assertion(*document_, *this, *words_, noun, kNoChunk);
  return own.polarity != Polarity::affirmed || own.modality != Modality::actual;
}

/// "*Chad* began the war", "*Berg* faced an inquiry", "*rebels* who were involved in the raid": who acts in the event
/// of a noun, or suffers it, by the general verb that carries it.
void FrameContext::add_supported(ChunkIndex noun, std::vector<FrameArgument>& out) const {
  const NominalLink* counted = attachment_of(noun);  // "carried out a *series* of raids"
  const bool counts_noun =
      counted != nullptr && counted->kind == NominalKind::of_attachment && counts(document_->chunk(counted->first));
  const ChunkIndex whole = counts_noun ? counted->first : noun;
  if (document_->chunk(whole).temporal || document_->chunk(noun).temporal) return;  // "conducted in *March*"
  for (std::uint32_t l = first_link_to(whole); l != kEnd; l = next_link_to(l)) {
    const FunctionLink& to = link(l);
    const SupportVerb* support = support_of(to);
    // "was *hit by* a quake": what frames say of such a verb is of its active
    if (support == nullptr || (to.function != Function::subject && is_light_verb_of(noun, support->verb))) continue;
    const bool is_suffered = support->suffers && !support->passive;
    for (const FunctionLink& f : links_of(to.predicate)) {
      // "faced criticism *from Chad*": who suffers it does not act
      const bool acts = is_suffered && f.function == Function::oblique && f.preposition == tables_->from;
      if (f.argument == whole ||
          (!acts && f.function != (support->passive || support->place ? Function::object : Function::subject)))
        continue;
      if (!is_shared(to.predicate, noun)) return;
      FrameArgument a;
      a.kind = a.written = support->place              ? FunctionKind::oblique
                           : support->suffers && !acts ? FunctionKind::object
                                                       : FunctionKind::subject;
      if (support->place) a.preposition = tables_->in;
      a.chunk = f.argument;
      a.construction = f.construction;
      a.nested = true;
      add_chunk(a, out);
    }
  }
}

}  // namespace dramatis
