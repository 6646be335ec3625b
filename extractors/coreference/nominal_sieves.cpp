// SPDX-License-Identifier: Apache-2.0
// What a definite noun group stands for: "the minister", "the troops", "the company".
#include <algorithm>
#include <string_view>

#include "extractors/coreference/resolver.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kNominalSentences = 12;  ///< how far back "the company" looks

}  // namespace

void CoreferenceResolver::resolve_nominal(std::size_t i) {
  if (placed_[i].chunk == kNoChunk) return;
  const Chunk& chunk = document_.chunk(placed_[i].chunk);
  if (!chunk.definite || chunk.possessor != kNoChunk) return;
  const auto head = knowledge_.head(document_, document_.token(chunk.head));
  if (!head) return;
  const bool person = entity(i).type == vocabulary_.person && !chunk.plural;
  if (person && (head->title || knowledge_.names_position(document_, chunk)) && by_title(i, chunk, head->leads)) return;
  const bool owned = person && document_.token(chunk.tokens.begin).tag == Tag::PRPS;  // whose mother is "my mother"?
  if (!owned && by_head(i, chunk)) return;
  if (head->anaphor && !chunk.plural && is_bare(chunk)) by_type(i, *head);
}

/// Only a determiner before the head: "the company", not "the Danish company".
bool CoreferenceResolver::is_bare(const Chunk& chunk) const { return chunk.head - chunk.tokens.begin <= 1; }

/// "the secretary-general", "the Ukrainian leader", "the NATO chief".
bool CoreferenceResolver::by_title(std::size_t i, const Chunk& chunk, bool leads) {
  const WordId word = document_.token(chunk.head).lemma;
  const std::string_view nationality = entity(i).nationality;
  const ChunkIndex owner = owner_of(placed_[i].chunk);
  std::size_t seen = 0;
  for (auto at = titled_.rbegin(); at != titled_.rend() && seen < kWindow; ++at, ++seen) {
    const std::size_t j = *at;
    const Mention& other = mention(j);
    if (placed_[j].story != placed_[i].story) continue;
    if (!nationality.empty() && entity(j).nationality != nationality && !title_names_country(other, nationality))
      continue;
    const bool same_title = extent_has(other, word);
    if (!same_title && (nationality.empty() || !leads || !knowledge_.names_leader(document_, other.extent))) continue;
    if (nationality.empty() && !is_bare(chunk) && !shares_modifier(chunk, j)) continue;
    if (owner != kNoChunk && !belongs_to(j, document_.chunk(owner))) continue;
    link(i, j, same_title ? "title" : "leader");
    return true;
  }
  return false;
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

/// "Chad's President Idriss Holm", "*Finance* Minister Holm", "Mayor Holm of *Tarn*": what the title is of stands
/// beside the name; or the person is known to be of that country.
bool CoreferenceResolver::belongs_to(std::size_t j, const Chunk& owner) {
  constexpr std::uint32_t kBeside = 4;  // tokens
  const Mention& named = mention(j);
  const Token& head = document_.token(owner.head);
  const std::uint32_t first = named.extent.begin.value < kBeside ? 0 : named.extent.begin.value - kBeside;
  const auto last = std::min(static_cast<std::uint32_t>(document_.tokens.size()), named.extent.end.value + kBeside);
  for (std::uint32_t t = first; t < last; ++t) {
    if (document_.tokens[t].sentence != document_.token(named.tokens.begin).sentence) continue;
    if (document_.tokens[t].word == head.word || document_.tokens[t].lemma == head.lemma) return true;
  }
  const std::string_view country = knowledge_.country(document_, owner.tokens);
  return !country.empty() && (entity(j).nationality == country || title_names_country(named, country));
}

bool CoreferenceResolver::is_named_person(std::size_t i) {
  return entity(i).named && entity(i).type == vocabulary_.person;
}

/// A title stands before the name: "President Volodymyr Zelensky".
bool CoreferenceResolver::has_title(const Mention& m) const {
  return m.extent.begin < m.tokens.begin || m.tokens.end < m.extent.end;
}

/// Named with a title somewhere in the text.
bool CoreferenceResolver::holds_title(const Entity& person) {
  return std::any_of(person.attributes.begin(), person.attributes.end(),
                     [](const auto& a) { return a.first == "title"; });
}

bool CoreferenceResolver::extent_has(const Mention& m, WordId lemma) const {
  for (TokenIndex t = m.extent.begin; t < m.extent.end; ++t)
    if ((m.kind == MentionKind::nominal || !m.tokens.contains(t)) &&
        (document_.token(t).lemma == lemma || document_.token(t).word == lemma))
      return true;
  return false;
}

bool CoreferenceResolver::title_names_country(const Mention& m, std::string_view country) const {
  return knowledge_.nationality(document_, m.extent) == country ||
         knowledge_.country_before(document_, m.extent.begin) == country;
}

/// "the NATO chief": the modifier stands in the extent of the person's name too, or right before it ("*First* Lady
/// Anna Berg", where only "Lady" is a title).
bool CoreferenceResolver::shares_modifier(const Chunk& chunk, std::size_t j) {
  const Mention& m = mention(j);
  const TokenIndex before = m.extent.begin.value > 0 ? m.extent.begin - 1 : m.extent.begin;
  for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t) {
    const Token& token = document_.token(t);
    if (!is_noun(token.tag) && token.tag != Tag::JJ) continue;
    if (extent_has(m, token.lemma) || document_.token(before).word == token.word) return true;
  }
  return false;
}

/// "the ministry" → "Defence Ministry"; "the troops" → "North Korean troops"; "the suspect" → "a suspect".
bool CoreferenceResolver::by_head(std::size_t i, const Chunk& chunk) {
  const WordId lemma = document_.token(chunk.head).lemma;
  const std::string_view nationality = entity(i).nationality;
  const ChunkIndex owner = owner_of(placed_[i].chunk);
  const ChunkIndex where = owner != kNoChunk ? owner : place_of(placed_[i].chunk);
  bool found = false;
  look_back(i, kNominalSentences, [&](std::size_t j) {
    if (placed_[j].head != lemma) return true;
    const Mention& other = mention(j);
    const Entity& candidate = entity(j);
    if (candidate.type != entity(i).type) return true;
    if (candidate.type == vocabulary_.person && other.kind != MentionKind::nominal) return true;
    if (!nationality.empty() && candidate.nationality != nationality) return true;
    if (!compatible_modifiers(chunk, other) || !same_number(chunk, j) || !same_owner(where, j)) return true;
    if (candidate.number > 1 && entity(i).number > 1 && candidate.number != entity(i).number) return true;
    if (owner != kNoChunk && other.kind == MentionKind::name && !belongs_to(j, document_.chunk(owner))) return true;
    link(i, j, other.kind == MentionKind::name ? "head-match" : "same-nominal");
    found = true;
    return false;
  });
  return found;
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

/// "the company": the only name of that type in the sentences before, or the one that is subject.
void CoreferenceResolver::by_type(std::size_t i, const NominalHead& head) {
  if (owner_of(placed_[i].chunk) != kNoChunk) return;                                            // "the city *of Tarn*"
  if (document_.token(document_.chunk(placed_[i].chunk).tokens.begin).tag == Tag::PRPS) return;  // "*their* union"
  std::size_t best = i;
  bool unsure = false;
  look_back(i, 3, [&](std::size_t j) {
    const Entity& candidate = entity(j);
    if (!candidate.named || candidate.type != head.type || !placed_[j].heads_chunk) return true;
    if (head.subtype != kNoType && candidate.subtype != kNoType && candidate.subtype != head.subtype) return true;
    if (head.strict && candidate.subtype != head.subtype) return true;
    if (acts_on(j, i)) return true;
    if (head.subtype != kNoType && candidate.subtype == kNoType && head.type == vocabulary_.place) return true;
    if (best == i) best = j;
    else if (mention(best).entity != mention(j).entity && placed_[best].sentence == placed_[j].sentence) {
      if (placed_[j].subject && !placed_[best].subject) best = j;
      else if (placed_[j].subject == placed_[best].subject) unsure = true;
    }
    return placed_[best].sentence <= placed_[j].sentence;
  });
  if (best != i && !unsure) link(i, best, "type");
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
