// SPDX-License-Identifier: Apache-2.0
// How well a mention before a pronoun may be what it stands for.
#include <algorithm>

#include "extractors/coreference/resolver.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

constexpr int kOneBody = 6, kNever = 99;
constexpr int kUnknownWoman = 4, kDead = 20, kAccused = 12, kOwn = 4, kSameSentence = 4, kPunished = 16;
constexpr int kLeastBody = 16, kLeastPerson = 10;  ///< of "it"; of "he", for somebody without a name

}  // namespace

/// "Born in Oslo, *the son of a miner*, he …": whom a phrase before any finite verb tells of is nobody whom "he" means.
bool CoreferenceResolver::describes_ahead(std::size_t j, std::size_t i) const {
  const ChunkIndex noun = placed_[j].chunk, pronoun = placed_[i].chunk;
  if (noun == kNoChunk || pronoun == kNoChunk || document_.mentions[j].kind != MentionKind::nominal) return false;
  const TokenIndex first = document_.sentence_of(document_.chunk(noun).tokens.begin).tokens.begin;
  if (document_.token(document_.chunk(pronoun).tokens.begin - 1).tag != Tag::comma) return false;
  for (std::uint32_t c = pronoun.value; c-- > 0 && document_.chunks[c].tokens.begin >= first;)
    if (document_.chunks[c].kind == ChunkKind::verb_group && document_.chunks[c].form == Form::finite) return false;
  return true;
}

/// 0: no antecedent. Salience in the manner of Lappin and Leass: recency, grammatical role, names first.
int CoreferenceResolver::pronoun_score(std::size_t i, std::size_t j, const PronounInfo& info) {
  const DiscourseMention& p = placed_[i];
  const DiscourseMention& c = placed_[j];
  const Entity& candidate = entity(j);
  // "*Moscow* said it regretted the move": a town that speaks is a country
  const bool speaks = info.gender == Gender::neuter && candidate.type == vocabulary_.place && candidate.named &&
                      c.subject && p.sentence == c.sentence && c.says != kNoQuote;
  if (!speaks && !agrees(candidate, info)) return 0;
  if (c.predicate_noun && !candidate.named) return 0;
  if (p.subject && !candidate.named && p.sentence == c.sentence && describes_ahead(j, i)) return 0;
  // "Berg met her": not the subject of the same verb, unless reflexive or possessive.
  if (p.predicate != kNoChunk && p.predicate == c.predicate && !info.reflexive && !info.possessive) return 0;
  // "Rebels raided villagers. Soldiers beat *them*": rather those to whom the last was done, too
  if (info.plural && !info.possessive && !info.reflexive && !p.subject && c.subject && p.sentence != c.sentence &&
      acts_on_several(c.predicate))
    return 0;
  const bool person = candidate.type == vocabulary_.person;
  int score = 20;
  score -= 6 * static_cast<int>(distance(i, j));
  if (p.paragraph != c.paragraph) score -= 2;
  if (c.subject) score += 5;
  else if (c.object) score += 2;
  // "He spoke. A court sentenced *Holm* after he was found": rather one of the same sentence
  if (person && p.subject && c.object && candidate.named && p.sentence == c.sentence) score += kSameSentence;
  // "Judge Berg jailed *the driver* after he had confessed. He was also fined": whom it was done to, and why
  if (person && p.subject && c.object && (p.sentence == c.sentence || is_punished(i)) && is_punished(j))
    score += kPunished;
  // "*Chad's output* is above its rate": of a thing that is no actor of its own
  const bool owns_thing = !person && c.owns_subject && c.heads_chunk && info.gender == Gender::neuter &&
                          !is_mentioned(document_.chunk(ChunkIndex(c.chunk.value + 1)));
  if ((person && c.owns_subject) || owns_thing) score += 5;
  else if (!c.heads_chunk) score -= 5;
  // … but "*his brother* was killed", of whom it is told
  if (person && c.subject && is_owned(j) && !is_harmed(j)) score -= 4;
  if (candidate.named) score += 3;
  if (mention(j).kind == MentionKind::pronoun)
    score += mention(j).sieve.empty() ? -8 : p.sentence == c.sentence && person ? 5 : 2;
  // Whom direct speech speaks of the text seldom names outside of it.
  if (c.quoted != p.quoted) score -= c.quoted ? 4 : 6;
  if (candidate.gender != Gender::unknown && candidate.gender == info.gender) score += candidate.named ? 4 : 2;
  // Few of whom nothing is known are women, unless the sentence goes on about who acts: "*Harmony Holm* said she …".
  if (candidate.gender == Gender::unknown && info.gender == Gender::female) {
    const bool goes_on = candidate.named && c.subject && (p.subject || p.owns_subject);
    score -= !goes_on ? kUnknownWoman : p.sentence == c.sentence ? 0 : kUnknownWoman / 2;
  }
  if (p.subject && c.subject) score += 2;
  // "*Holm* was seized after the king spoke. He *is accused*": to whom something is done again
  if (person && p.subject && c.subject && verb_done_to(i) != kNoWord && verb_done_to(j) != kNoWord) score += 2;
  // "Holm said Berg had left. *He* was ill": whom the report is about, not who told it.
  if (c.says != kNoQuote && p.sentence != c.sentence) score += p.says != kNoQuote ? 2 : -3;
  // "Holm's attempt to call off *his* trial": of who does it, rather than of anybody else
  const bool own = own_subject_ != kNoEntity ? mention(j).entity == own_subject_ && p.sentence == c.sentence
                                             : c.predicate == p.object_of;
  if (p.object_of != kNoChunk && own && p.object_of != wanted_by_) score += kOwn;
  // "The pilot called *himself* lucky": who does it.
  if (info.reflexive && c.subject && p.predicate != kNoChunk && p.predicate == c.predicate) score += 10;
  if (person && std::find(dead_.begin(), dead_.end(), mention(j).entity) != dead_.end()) score -= kDead;
  if (denies_ && is_accused(j)) score += kAccused;
  if (info.plural) score -= plural_penalty(j);
  return score < (info.gender == Gender::neuter ? kLeastBody
                  : person && !candidate.named  ? kLeastPerson
                                                : 0)
             ? 0
             : std::max(score, 0);
}

bool CoreferenceResolver::acts_on_several(ChunkIndex verb) const {
  if (verb == kNoChunk) return false;
  const auto links = links_of(document_, verb);
  return std::any_of(links.begin(), links.end(), [&](const FunctionLink& f) {
    return f.function == Function::object && document_.chunk(f.argument).plural && f.argument > verb;
  });
}

/// "*His lawyer* said he would appeal": told of somebody else, whom "he" means.
bool CoreferenceResolver::is_owned(std::size_t j) const {
  const DiscourseMention& c = placed_[j];
  if (c.chunk == kNoChunk || !c.heads_chunk || document_.mentions[j].kind == MentionKind::pronoun) return false;
  const Chunk& chunk = document_.chunk(c.chunk);
  return chunk.possessor != kNoChunk || document_.token(chunk.tokens.begin).tag == Tag::PRPS;
}

/// "*A teacher* was murdered by a pupil. He was jailed": not the teacher.
void CoreferenceResolver::note_dead(std::size_t i) {
  dead_.clear();
  if (placed_[i].predicate == kNoChunk || !is_punished(i)) return;
  look_back(i, kPersonSentences, [&](std::size_t j) {
    if (was_killed(j)) dead_.push_back(mention(j).entity);
    return true;
  });
}

bool CoreferenceResolver::is_harmed(std::size_t j) const {
  const WordId verb = verb_done_to(j);
  return verb != kNoWord && (knowledge_.harms(verb) || knowledge_.punishes(verb));
}

bool CoreferenceResolver::was_killed(std::size_t j) const {
  const WordId verb = verb_done_to(j);
  return verb != kNoWord && knowledge_.kills(verb);
}

/// "Berg accused *Holm* of fraud. *He* denied it"
bool CoreferenceResolver::is_accused(std::size_t j) const {
  if (const WordId verb = verb_done_to(j); verb != kNoWord && knowledge_.accuses(verb)) return true;
  // "accused *the police* of lying": the police also lie
  const ChunkIndex before = verb_before(placed_[j].chunk);
  return before != kNoChunk && knowledge_.accuses(document_.token(document_.chunk(before).head).lemma);
}

bool CoreferenceResolver::denies(std::size_t i) const {
  const DiscourseMention& p = placed_[i];
  if (!p.subject || p.predicate == kNoChunk) return false;
  const Chunk& verb = document_.chunk(p.predicate);
  return verb.voice != Voice::passive && verb.head != kNoToken && knowledge_.denies(document_.token(verb.head).lemma);
}

bool CoreferenceResolver::is_punished(std::size_t i) const {
  const WordId verb = verb_done_to(i);
  return verb != kNoWord && knowledge_.punishes(verb);
}

/// The verb of which the mention is what it is done to; `kNoWord` for none.
WordId CoreferenceResolver::verb_done_to(std::size_t j) const {
  const DiscourseMention& c = placed_[j];
  if (c.predicate == kNoChunk) return kNoWord;
  const Chunk& verb = document_.chunk(c.predicate);
  if (verb.head == kNoToken || c.subject != (verb.voice == Voice::passive)) return kNoWord;
  return document_.token(verb.head).lemma;
}

/// "soldiers", "the companies", "police": "they" without doubt.
bool CoreferenceResolver::is_many(std::size_t j) {
  if (entity(j).type == vocabulary_.group) return true;
  const DiscourseMention& c = placed_[j];
  if (c.chunk == kNoChunk || !c.heads_chunk) return false;
  const Chunk& chunk = document_.chunk(c.chunk);
  // "the United *Nations*" are one body
  const bool body = entity(j).named && entity(j).type == vocabulary_.organization;
  if (chunk.plural && (!body || entity(j).subtype == knowledge_.team())) return true;
  const auto head = knowledge_.head(document_, document_.token(chunk.head));
  return head && head->many;
}

/// "The lawmakers told the bureau; *they* also …": one body is seldom "they", and then one with a name.
int CoreferenceResolver::plural_penalty(std::size_t j) {
  if (is_many(j)) return 0;
  return placed_[j].subject && entity(j).named ? kOneBody : kNever;
}

bool CoreferenceResolver::agrees(const Entity& candidate, const PronounInfo& info) const {
  const bool person = candidate.type == vocabulary_.person;
  // "The two countries … *their* ministers"
  const bool countries = candidate.type == vocabulary_.place && candidate.subtype == vocabulary_.country;
  if (info.plural)
    return candidate.type == vocabulary_.group || candidate.type == vocabulary_.organization ||
           (countries && !candidate.named && candidate.number != 1);
  if (info.gender == Gender::neuter) {
    if (candidate.type == vocabulary_.organization) return true;
    return countries && candidate.named;
  }
  return person && (candidate.gender == Gender::unknown || candidate.gender == info.gender);
}

}  // namespace dramatis
