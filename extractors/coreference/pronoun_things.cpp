// SPDX-License-Identifier: Apache-2.0
// "it" where it stands for no body: for nothing, for what was said, or for a thing.
#include <algorithm>

#include "extractors/coreference/resolver.hpp"
#include "extractors/syntax_links.hpp"
#include "model/lower_place.hpp"

namespace dramatis {

namespace {

constexpr int kClauses = 8;  ///< clauses behind a verb that are looked at
constexpr int kSpeakingThing = 6;
constexpr int kThingLinks = 16;  ///< subjects and objects looked at for a thing

/// The first token from `at` on that is no adverb.
TokenIndex behind_adverbs(const AnnotatedDocument& document, TokenIndex at) {
  const TokenIndex end = at.value < document.tokens.size() ? document.sentence_of(at).tokens.end : at;
  while (at < end && document.token(at).tag == Tag::RB) ++at;
  return at < end ? at : kNoToken;
}

}  // namespace

bool CoreferenceResolver::is_no_body(std::size_t i) const {
  return is_expletive(i) || is_impersonal(i) || is_thing_done_to(i);
}

/// "*It* was reported that the port had closed": nobody.
bool CoreferenceResolver::is_expletive(std::size_t i) const {
  const ChunkIndex own = placed_[i].predicate;
  return own != kNoChunk && placed_[i].subject && document_.chunk(own).voice == Voice::passive &&
         governs_that_clause(own);
}

/// The clause stands behind its verb.
bool CoreferenceResolver::governs_that_clause(ChunkIndex verb) const {
  const auto& links = document_.clauses;
  auto at = std::upper_bound(links.begin(), links.end(), verb,
                             [](ChunkIndex c, const ClauseLink& a) { return c < a.predicate; });
  for (int steps = 0; at != links.end() && steps < kClauses; ++at, ++steps)
    if (at->governor == verb && at->kind == ClauseKind::that_clause) return true;
  return false;
}

/// "it is cruel *to wait*", "it is proper *for the court to wait*"
bool CoreferenceResolver::opens_infinitive(TokenIndex at) const {
  const auto tag = [&](TokenIndex t) {
    return t.value < document_.tokens.size() ? document_.token(t).tag : Tag::period;
  };
  if (tag(at) == Tag::IN && at.value + 1 < document_.tokens.size()) {
    const ChunkIndex who = document_.chunk_of_token[at.value + 1];
    if (who == kNoChunk || document_.chunk(who).kind != ChunkKind::noun_group) return false;
    at = document_.chunk(who).tokens.end;
  }
  return tag(at) == Tag::TO && tag(at + 1) == Tag::VB;
}

/// "*It* was clear", "made *it* clear", "*it* rained", "*it* took two days", "*it* is a vote".
bool CoreferenceResolver::is_impersonal(std::size_t i) const {
  using Role = ImpersonalWord::Role;
  const TokenIndex next = behind_adverbs(document_, document_.mentions[i].tokens.end);
  if (next == kNoToken) return false;
  if (const ImpersonalWord* said = knowledge_.impersonal(document_.token(next).lemma);
      said != nullptr && said->role == Role::adjective)
    return true;
  const DiscourseMention& p = placed_[i];
  if (p.predicate == kNoChunk || !p.subject) return false;
  const Chunk& verb = document_.chunk(p.predicate);
  if (verb.head == kNoToken) return false;
  const Token& predicate = document_.token(verb.head);
  // "the law, before *it* was signed"
  if (verb.voice == Voice::passive)
    return verb.form == Form::finite && !knowledge_.is_done_to_bodies(predicate.lemma) &&
           !knowledge_.takes_clause(predicate.lemma) && !knowledge_.harms(predicate.lemma) &&
           !knowledge_.punishes(predicate.lemma);
  // "it was *surprising*"
  if (const ImpersonalWord* said = knowledge_.impersonal(predicate.word);
      said != nullptr && said->role == Role::adjective)
    return true;
  const ImpersonalWord* word = knowledge_.impersonal(predicate.lemma);
  if (word == nullptr) return false;
  if (word->role == Role::verb) return true;
  const TokenIndex own = document_.mentions[i].tokens.begin;
  if (word->role == Role::asked) return own.value > 0 && document_.token(own - 1).tag == Tag::WRB;
  // "it was *only* when Berg left", "it did not take *long*"
  if (verb.tokens.end.value < document_.tokens.size())
    if (const ImpersonalWord* first = knowledge_.impersonal(document_.token(verb.tokens.end).lemma);
        first != nullptr && first->role == Role::adjective)
      return true;
  const TokenIndex behind = behind_adverbs(document_, verb.tokens.end);
  if (behind == kNoToken) return false;
  const ChunkIndex at = document_.chunk_of_token[behind.value];
  if (at == kNoChunk) return false;
  const Chunk& said = document_.chunk(at);
  const Tag tag = document_.token(behind).tag;
  if (word->role == Role::before) return document_.token(behind).lemma == word->behind;  // "when it *comes to* aid"
  if (word->role == Role::measured)
    return said.kind == ChunkKind::noun_group &&
           (said.temporal || (said.pronoun && at.value + 1 < document_.chunks.size() &&
                              document_.chunk(ChunkIndex(at.value + 1)).temporal));
  if (word->role != Role::linking) return false;
  if (tag == Tag::WRB) return true;  // "it was only *when* Berg left that he spoke"
  const ImpersonalWord* other = knowledge_.impersonal(document_.token(said.head).lemma);
  if (said.kind == ChunkKind::adjective) {
    if (other != nullptr) return other->role == Role::adjective;
    return opens_infinitive(said.tokens.end) || governs_that_clause(p.predicate);
  }
  if (said.kind != ChunkKind::noun_group || (other != nullptr && other->role == Role::body)) return false;
  const auto head = knowledge_.head(document_, document_.token(said.head));
  return !head || (head->type != vocabulary_.organization && head->type != vocabulary_.place);
}

/// "denied *it*", "published *it*", "vaccinated against *it*": what was said, or a thing; but "urged *it* to leave",
/// "attacked *it*".
bool CoreferenceResolver::is_thing_done_to(std::size_t i) const {
  const DiscourseMention& p = placed_[i];
  if (p.predicate == kNoChunk && p.chunk != kNoChunk && p.chunk.value > 0 &&
      document_.chunk(ChunkIndex(p.chunk.value - 1)).kind == ChunkKind::preposition)
    return true;
  if (!p.object || p.predicate == kNoChunk) return false;
  const Chunk& verb = document_.chunk(p.predicate);
  if (verb.voice == Voice::passive || verb.head == kNoToken) return false;
  const WordId lemma = document_.token(verb.head).lemma;
  if (knowledge_.takes_clause(lemma)) return true;
  if (knowledge_.harms(lemma) || knowledge_.raids(lemma) || knowledge_.punishes(lemma) || knowledge_.accuses(lemma))
    return false;
  const TokenIndex next = document_.mentions[i].tokens.end;
  return next.value >= document_.tokens.size() || document_.token(next).tag != Tag::TO;
}

/// "A *resolution* was adopted. It condemns the attack": how much speaks for a thing that is no mention, by the measure
/// of `pronoun_score`. Things of this sentence and the one before that something is said of; 0 if there is none.
int CoreferenceResolver::thing_score(std::size_t i, const PronounInfo& info) {
  if (info.gender == Gender::male || info.gender == Gender::female) return 0;
  const DiscourseMention& p = placed_[i];
  if (p.chunk == kNoChunk) return 0;
  const auto& links = document_.functions;
  auto at = lower_place(links.begin(), links.end(), p.chunk,
                        [](const FunctionLink& a, ChunkIndex c) { return a.predicate < c; });
  for (int steps = 0; at != links.begin() && steps < kThingLinks; ++steps) {
    --at;
    const Chunk& verb = document_.chunk(at->predicate);
    const Chunk& thing = document_.chunk(at->argument);
    if (verb.kind != ChunkKind::verb_group) continue;
    // "filmed *the incident* and published it"
    if (p.object && at->function == Function::object && is_joined_verb(at->predicate, p.predicate) &&
        thing.kind == ChunkKind::noun_group && !thing.pronoun && !thing.temporal && thing.plural == info.plural &&
        !is_mentioned(thing))
      return 27;
    if (at->argument > at->predicate) continue;
    if (at->function != (verb.voice == Voice::passive ? Function::object : Function::subject)) continue;
    const std::uint32_t distance = p.sentence - document_.token(verb.head).sentence;
    if (distance > 1) return 0;
    const bool speaks = p.says != kNoQuote && !info.possessive && makes_claim(document_.quotes[p.says].kind);
    if (thing.kind != ChunkKind::noun_group || thing.pronoun || thing.temporal || thing.plural != info.plural) continue;
    if (at->predicate == p.predicate || is_mentioned(thing)) continue;
    // "The survey was held in Chad. It revealed that …"
    const bool speech =
        (knowledge_.lexicon().info(document_.token(thing.head).lemma).classes & word_class::communication) != 0;
    return 25 - 6 * static_cast<int>(distance) + (p.subject ? 2 : 0) - (speaks && !speech ? kSpeakingThing : 0);
  }
  return 0;
}

/// "*filmed* it and *sold* it": whether the second verb goes on with the clause of the first.
bool CoreferenceResolver::is_joined_verb(ChunkIndex first, ChunkIndex second) const {
  const auto& links = document_.clauses;
  const auto at = lower_place(links.begin(), links.end(), second,
                              [](const ClauseLink& a, ChunkIndex c) { return a.predicate < c; });
  return at != links.end() && at->predicate == second && at->governor == first && at->kind == ClauseKind::coordinate;
}

/// Whether a mention stands for the noun group.
bool CoreferenceResolver::is_mentioned(const Chunk& chunk) const {
  const ByteOffset head = document_.token(chunk.head).begin;
  auto m = std::upper_bound(document_.mentions.begin(), document_.mentions.end(), head,
                            [](ByteOffset at, const Mention& a) { return at < a.span.begin; });
  for (int steps = 0; m != document_.mentions.begin() && steps < 4; ++steps) {
    --m;
    if (m->tokens.contains(chunk.head)) return true;
  }
  return false;
}

}  // namespace dramatis
