// SPDX-License-Identifier: Apache-2.0
// What a definite noun group stands for: "the minister", "the troops", "the company".
#include <algorithm>
#include <string_view>

#include "extractors/coreference/coreference.hpp"
#include "extractors/coreference/resolver.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kBareSentences = 3;      ///< … for "the ministry" beside "the Lebanese ministry"
constexpr std::uint32_t kNominalSentences = 12;  ///< how far back "the company" looks for its own noun
constexpr std::uint32_t kTypeSentences = 6;      ///< … and for a name without it

}  // namespace

void CoreferenceResolver::resolve_nominal(std::size_t i) {
  if (placed_[i].chunk == kNoChunk || mention(i).sieve == kNameAndKind) return;
  const Chunk& chunk = document_.chunk(placed_[i].chunk);
  if (!chunk.definite || chunk.possessor != kNoChunk || chunk.pronoun) return;
  const auto head = knowledge_.head(document_, document_.token(chunk.head));
  if (!head) return;
  const bool person = entity(i).type == vocabulary_.person && !chunk.plural;
  if (person && (head->title || knowledge_.names_position(document_, chunk)) && by_title(i, chunk, head->leads)) return;
  const bool owned = person && document_.token(chunk.tokens.begin).tag == Tag::PRPS;  // whose mother is "my mother"?
  if (!owned && head->aged == kNoWord && by_head(i, chunk)) return;
  const bool country = head->type == vocabulary_.place && head->subtype == vocabulary_.country;
  if (head->anaphor && !chunk.plural && (is_bare(chunk) || (country && describes_country(chunk)))) by_type(i, *head);
  if (by_origin(i, *head) || by_capital(i, *head)) return;
  if (!owned && (chunk.plural || head->type == vocabulary_.person)) by_epithet(i, chunk, *head);
}

/// Only a determiner before the head: "the company", not "the Danish company".
bool CoreferenceResolver::is_bare(const Chunk& chunk) const { return chunk.head - chunk.tokens.begin <= 1; }

/// "the *landlocked* country", "the *oil-rich* nation", "the *whole* country"; but no "*neighbouring* country", and by
/// a nationality it is known already.
bool CoreferenceResolver::describes_country(const Chunk& chunk) const {
  for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t) {
    const Token& word = document_.token(t);
    const Epithet* said = knowledge_.epithet(word.word);
    if ((said != nullptr && said->another) || word.tag == Tag::JJS || word.tag == Tag::JJR || word.tag == Tag::CD ||
        word.shape == Shape::ordinal)
      return false;
  }
  return document_.token(chunk.tokens.begin).tag == Tag::DT && knowledge_.nationality(document_, chunk.tokens).empty();
}

/// "the president *of Chad*": the noun group behind "of"; `kNoChunk` for none.
ChunkIndex CoreferenceResolver::owner_of(ChunkIndex chunk) const { return behind_of(document_, chunk); }

/// "the embassy *in Chad*": the name behind another preposition; `kNoChunk` for none.
ChunkIndex CoreferenceResolver::place_of(ChunkIndex chunk) const {
  for (const NominalLink& n : nominals_of(document_, chunk))
    if (n.kind == NominalKind::pp_attachment &&
        document_.token(document_.chunk(n.second).head).has(token_flag::in_name))
      return n.second;
  return kNoChunk;
}

/// "the ministry" → "Defence Ministry"; "the troops" → "North Korean troops"; "the suspect" → "a suspect".
bool CoreferenceResolver::by_head(std::size_t i, const Chunk& chunk) {
  const WordId lemma = document_.token(chunk.head).lemma;
  const std::string_view nationality = entity(i).nationality;
  const ChunkIndex owner = owner_of(placed_[i].chunk);
  const ChunkIndex where = owner != kNoChunk ? owner : place_of(placed_[i].chunk);
  const bool owned = document_.token(chunk.tokens.begin).tag == Tag::PRPS;
  bool found = false;
  std::size_t foreign = i;  // "the *Lebanese* ministry": another one, if the text has "the ministry" too
  EntityIndex named = kNoEntity;
  std::size_t first_named = i;
  bool unsure = false;
  std::size_t aside = i;  // "He had worked for *the Trade Fund*.": named by the way, while "the fund" is another
  look_back(i, kNominalSentences, [&](std::size_t j) {
    if (placed_[j].head != lemma && !is_called(j, lemma)) return true;
    const Mention& other = mention(j);
    const Entity& candidate = entity(j);
    if (candidate.type != entity(i).type) return true;
    if (candidate.type == vocabulary_.person && other.kind != MentionKind::nominal) return true;
    if (!nationality.empty() && candidate.nationality != nationality) return true;
    if (!compatible_modifiers(chunk, other) || !same_number(chunk, j) || !same_owner(where, j)) return true;
    if (candidate.number > 1 && entity(i).number > 1 && candidate.number != entity(i).number) return true;
    if (owner != kNoChunk && other.kind == MentionKind::name && !belongs_to(j, document_.chunk(owner))) return true;
    // "They left *their party*": which of the parties that have names is not said.
    if (owned && other.kind == MentionKind::name) {
      unsure = unsure || (named != kNoEntity && named != mention(j).entity);
      if (named == kNoEntity) first_named = j;
      named = mention(j).entity;
      return true;
    }
    if (nationality.empty() && other.kind == MentionKind::nominal && !candidate.nationality.empty()) {
      if (foreign == i) foreign = j;
      return true;
    }
    if (foreign != i && (other.kind == MentionKind::name || !is_known_already(i, j))) return true;
    if (aside == i && other.kind == MentionKind::name && candidate.named && !placed_[j].subject &&
        candidate.type != vocabulary_.person && candidate.type != vocabulary_.place && is_bare(chunk) &&
        !chunk.plural) {
      aside = j;
      return true;
    }
    if (aside != i && mention(j).entity != mention(aside).entity && !is_topic(i, j)) return true;
    link(i, j, other.kind == MentionKind::name ? "head-match" : "same-nominal");
    found = true;
    return false;
  });
  if (found) return true;
  if (aside != i) {
    link(i, aside, "head-match");
    return true;
  }
  if (named != kNoEntity && !unsure) foreign = first_named;
  if (foreign == i) return false;
  link(i, foreign, mention(foreign).kind == MentionKind::name ? "head-match" : "same-nominal");
  return true;
}

/// What a text calls "the fund" or opens with as a subject: no other fund that is named by the way takes its place.
bool CoreferenceResolver::is_topic(std::size_t i, std::size_t j) const {
  constexpr std::uint32_t kLead = 4;  // sentences, with the headline
  if (document_.mentions[j].kind == MentionKind::name) return placed_[j].subject && placed_[j].sentence < kLead;
  const EntityIndex known = document_.mentions[j].entity;
  if (known == kNoEntity || !document_.entities[known.value].named || placed_[j].chunk == kNoChunk) return false;
  const Chunk& earlier = document_.chunk(placed_[j].chunk);
  return earlier.definite && is_bare(earlier) && i != j;
}

/// "*the ministry*", just before and without more words.
bool CoreferenceResolver::is_known_already(std::size_t i, std::size_t j) const {
  if (placed_[j].chunk == kNoChunk || placed_[i].sentence - placed_[j].sentence > kBareSentences) return false;
  const Chunk& earlier = document_.chunk(placed_[j].chunk);
  return earlier.definite && is_bare(earlier) && document_.token(earlier.tokens.begin).tag == Tag::DT;
}

/// "the *village of Tarn*" says itself which: it is an earlier village only if that was "of Tarn" too; "the minister of
/// defence" is no "minister of finance".
bool CoreferenceResolver::same_owner(ChunkIndex owner, std::size_t j) const {
  if (owner == kNoChunk || document_.mentions[j].kind == MentionKind::name) return true;
  const Token& own = document_.token(document_.chunk(owner).head);
  ChunkIndex earlier = placed_[j].chunk == kNoChunk ? kNoChunk : owner_of(placed_[j].chunk);
  if (earlier == kNoChunk && placed_[j].chunk != kNoChunk) earlier = place_of(placed_[j].chunk);
  if (earlier == kNoChunk) return !own.has(token_flag::in_name);
  return document_.token(document_.chunk(earlier).head).lemma == own.lemma;
}

/// "the company" is none of "the companies".
bool CoreferenceResolver::same_number(const Chunk& chunk, std::size_t j) const {
  const DiscourseMention& earlier = placed_[j];
  const Mention& other = document_.mentions[j];
  // "the agencies" are not the "Press Agency", "the island" not the "Tarn Islands"
  if (other.kind == MentionKind::name)
    return document_.token(other.tokens.end - 1).tag != (chunk.plural ? Tag::NNP : Tag::NNPS);
  if (earlier.chunk == kNoChunk || !earlier.heads_chunk) return true;
  return document_.chunk(earlier.chunk).plural == chunk.plural;
}

/// Every adjective and noun before the later head stands in the earlier mention as well: "the
/// wounded soldiers" are not "the soldiers" of before.
bool CoreferenceResolver::compatible_modifiers(const Chunk& chunk, const Mention& earlier) const {
  for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t) {
    const Token& token = document_.token(t);
    if (!is_noun(token.tag) && !is_adjective(token.tag) && !is_verb(token.tag)) continue;
    bool found = false;
    for (TokenIndex e = earlier.extent.begin; e < earlier.extent.end && !found; ++e)
      found = document_.token(e).lemma == token.lemma;
    if (!found) return false;
  }
  return true;
}

/// "Norway sued Chad. *The country* denied it", "Norway invaded Chad. *The country* was occupied": whom it was done to.
bool CoreferenceResolver::is_target(std::size_t j, std::size_t i) const {
  if (denies(i)) return is_accused(j);
  const WordId done = verb_done_to(i), before = verb_done_to(j);
  const auto harms = [&](WordId verb) { return verb != kNoWord && (knowledge_.harms(verb) || knowledge_.raids(verb)); };
  return harms(done) && harms(before);
}

/// "the company": the only name of that type in the sentences before, or the one that is subject.
void CoreferenceResolver::by_type(std::size_t i, const NominalHead& head) {
  if (owner_of(placed_[i].chunk) != kNoChunk) return;                                            // "the city *of Tarn*"
  if (document_.token(document_.chunk(placed_[i].chunk).tokens.begin).tag == Tag::PRPS) return;  // "*their* union"
  std::size_t best = i, rival = i;  // "*Hamas* fighters fought Fatah. The group": named by the way, but who acts
  bool unsure = false;
  const bool described = !is_bare(document_.chunk(placed_[i].chunk));
  look_back(i, kTypeSentences, [&](std::size_t j) {
    const Entity& candidate = entity(j);
    if (!candidate.named || candidate.type != head.type) return true;
    if (head.type == vocabulary_.organization && !placed_[j].heads_chunk && is_body_of_speaker(j, i)) {
      best = j;
      return unsure = false;
    }
    if (!placed_[j].heads_chunk) {
      if (rival == i && best != i && placed_[j].sentence == placed_[best].sentence && !placed_[best].subject &&
          mention(j).entity != mention(best).entity && heads_people(j))
        rival = j;
      return true;
    }
    if (head.subtype != kNoType && candidate.subtype != kNoType && candidate.subtype != head.subtype) return true;
    if (head.strict && candidate.subtype != head.subtype) return true;
    if (head.spelled && !spells(j, document_.token(document_.chunk(placed_[i].chunk).head).lemma)) return true;
    if (head.never != kNoType && candidate.subtype == head.never) return true;
    if (acts_on(j, i)) return true;
    if (head.subtype != kNoType && candidate.subtype == kNoType && head.type == vocabulary_.place) return true;
    if (best == i) best = j;
    else if (mention(best).entity != mention(j).entity && placed_[best].sentence == placed_[j].sentence) {
      const bool target = is_target(j, i), known = is_target(best, i);
      if (target != known) best = target ? j : best;
      else if (head.trade || described || placed_[j].subject == placed_[best].subject) unsure = true;
      else if (placed_[j].subject) best = j;
    }
    return placed_[best].sentence <= placed_[j].sentence;
  });
  if (best != i && rival == i && !unsure) link(i, best, "type");
}

/// "*UNICEF* spokesman Erik Holm said the agency would leave": his.
bool CoreferenceResolver::is_body_of_speaker(std::size_t j, std::size_t i) const {
  for (std::size_t k = j + 1; k < i && placed_[k].chunk == placed_[j].chunk; ++k)
    if (placed_[k].heads_chunk && document_.mentions[k].kind == MentionKind::name && reports(k, i)) return true;
  return false;
}

/// "*Boko Haram* fighters": of a noun group that people head.
bool CoreferenceResolver::heads_people(std::size_t j) const {
  if (placed_[j].chunk == kNoChunk) return false;
  const Chunk& chunk = document_.chunk(placed_[j].chunk);
  return chunk.plural && chunk.head != kNoToken &&
         (knowledge_.lexicon().info(document_.token(chunk.head).lemma).classes & word_class::person) != 0;
}

/// "*Union* of Bakers", "NUB": the name has the word, or hides it.
bool CoreferenceResolver::spells(std::size_t j, WordId lemma) const {
  const Mention& m = document_.mentions[j];
  const std::string& name = document_.entities[m.entity.value].name;
  if (std::none_of(name.begin(), name.end(), [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); })) return true;
  for (TokenIndex t = m.tokens.begin; t < m.tokens.end; ++t)
    if (document_.token(t).lemma == lemma || document_.token(t).word == lemma) return true;
  return false;
}

/// "*The council* voted on sanctions against *the group*": who acts in a clause is no other noun group of that clause.
bool CoreferenceResolver::acts_on(std::size_t j, std::size_t i) const {
  const DiscourseMention& actor = placed_[j];
  if (!actor.subject || placed_[i].subject || actor.sentence != placed_[i].sentence || actor.predicate == kNoChunk ||
      placed_[i].chunk == kNoChunk || actor.predicate >= placed_[i].chunk)
    return false;
  for (std::uint32_t c = actor.predicate.value + 1; c < placed_[i].chunk.value; ++c)
    if (document_.chunks[c].kind == ChunkKind::verb_group && document_.chunks[c].form == Form::finite) return false;
  return true;
}

}  // namespace dramatis
