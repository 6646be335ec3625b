// SPDX-License-Identifier: Apache-2.0
// Arguments that no mention names: both of a pair, whoever is hurt, a post that is nobody.
#include "extractors/facts/fact_story.hpp"
#include "extractors/facts/frame_events.hpp"
#include "extractors/facts/joint_actors.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

/// "Berg met Holm, and *they* signed a pact", "France and Norway agreed. *Both countries* …": the argument last added
/// is two.
void FrameEvents::add_joint(const AnnotatedDocument& document, const FrameFiller& filler, Event& event) const {
  if (filler.chunk == kNoChunk) return;
  const EntityIndex entity = event.arguments.back().entity;
  const Chunk& group = document.chunk(filler.chunk);
  const bool pair = entity != kNoEntity && !document.entities[entity.value].named &&
                    document.entities[entity.value].number == 2;  // "the couple"
  if ((!group.plural && !pair) || group.kind != ChunkKind::noun_group) return;
  if (group.pronoun && document.token(group.tokens.begin).tag != Tag::PRP) return;
  const bool alone = document.mentions[filler.mention.value].sieve.empty();
  const ChunkIndex told = alone ? filler.chunk : first_group_of(document, entity, filler.chunk);
  if (told == kNoChunk) return;
  const std::vector<EntityIndex> both =
      document.chunk(told).pronoun ? joint_actors(document, told, joint_words_) : joint_group(document, told, entity);
  for (std::size_t i = 0; i < both.size(); ++i) {
    if (i > 0) event.arguments.push_back(event.arguments.back());
    event.arguments.back().entity = both[i];
  }
}

/// "The two countries signed a pact. *They* …": the noun group for which the pronoun, or the group, stands; `kNoChunk`
/// for a name.
ChunkIndex FrameEvents::first_group_of(const AnnotatedDocument& document, EntityIndex entity, ChunkIndex before) {
  if (entity == kNoEntity || document.entities[entity.value].named) return kNoChunk;
  for (const Mention& m : document.mentions)
    if (m.entity == entity) {
      const ChunkIndex chunk = m.tokens.is_empty() ? kNoChunk : document.chunk_of_token[m.tokens.end.value - 1];
      return chunk == kNoChunk || chunk >= before ? kNoChunk : chunk;
    }
  return kNoChunk;
}

/// "*the two countries*", "*both leaders*": no more words, and nobody is it in the text so far.
std::vector<EntityIndex> FrameEvents::joint_group(const AnnotatedDocument& document, ChunkIndex chunk,
                                                  EntityIndex entity) const {
  const Chunk& group = document.chunk(chunk);
  if (entity == kNoEntity || group.possessor != kNoChunk || behind_of(document, chunk) != kNoChunk) return {};
  const Entity& people = document.entities[entity.value];
  const Tag first = document.token(group.tokens.begin).tag;
  if (people.named || !people.nationality.empty() || (first != Tag::DT && first != Tag::PDT)) return {};
  if (!group.definite && people.number == 0) return {};
  for (TokenIndex t = group.tokens.begin + 1; t < group.head; ++t)
    if (document.token(t).tag != Tag::DT && (document.token(t).tag != Tag::CD || people.number < 2)) return {};
  JointKind kind;
  kind.count = people.number;
  const std::uint16_t classes = lexicon_->info(document.token(group.head).lemma).classes;
  const bool one_by_one = (classes & word_class::person) != 0;  // "men", but "sides"
  // "*the officials* said", "the two *others*": somebody else
  const bool counted = document.token(group.head).tag == Tag::CD;  // "the two"
  if (people.type == vocabulary_->group && (people.number < 2 || (classes == 0 && !counted))) return {};
  kind.type = people.type != vocabulary_->group ? people.type : one_by_one ? vocabulary_->person : kNoType;
  if (people.type == vocabulary_->place) kind.subtype = people.subtype;
  std::vector<EntityIndex> members = joint_members(document, chunk, kind);
  if (!members.empty()) return members;
  // "Ruto met Banda. *The two leaders* …"
  members = joint_actors(document, chunk, joint_words_);
  const auto fits = [&](EntityIndex e) {
    const Entity& m = document.entities[e.value];
    return (kind.type == kNoType || m.type == kind.type) && (kind.subtype == kNoType || m.subtype == kind.subtype);
  };
  const bool right = members.size() == kind.count && std::all_of(members.begin(), members.end(), fits);
  return right ? members : std::vector<EntityIndex>{};
}

/// "appointed Anna Berg as *head coach*": a post that somebody holds is nobody.
bool FrameEvents::is_office(const AnnotatedDocument& document, const Argument& a) const {
  if (a.entity == kNoEntity) return false;
  const Entity& e = document.entities[a.entity.value];
  return !e.named && e.type == vocabulary_->person && e.number == 1;
}

/// "and *83* were detained": people of whom only the number is said.
bool FrameEvents::is_counted(const AnnotatedDocument& document, const FrameFiller& filler) {
  if (filler.chunk == kNoChunk) return false;
  const TokenIndex head = document.chunk(filler.chunk).head;
  return head != kNoToken && document.token(head).tag == Tag::CD;
}

/// "killed *three* and wounded *Holmqvist*": whoever is hurt is somebody, though no list knows the name or only a
/// number is said.
EntityIndex FrameEvents::add_people(AnnotatedDocument& document, const FrameFiller& filler) const {
  if (filler.chunk == kNoChunk || filler.quantity != kNoQuantity) return kNoEntity;
  const Chunk& chunk = document.chunk(filler.chunk);
  if (chunk.kind != ChunkKind::noun_group || chunk.pronoun || chunk.temporal || chunk.head == kNoToken)
    return kNoEntity;
  const Token& head = document.token(chunk.head);
  const std::uint16_t classes = lexicon_->info(head.lemma).classes;
  const bool number = head.tag == Tag::CD;
  if (!number && !is_proper(head.tag) && classes != 0 && (classes & (word_class::person | word_class::group)) == 0)
    return kNoEntity;
  if (is_adjective(head.tag) && !chunk.definite) return kNoEntity;  // "killing each *other*", but "killed the *poor*"
  const std::string_view name = document.text(filler.tokens);
  for (std::uint32_t i = 0; i < document.entities.size(); ++i)
    if (!document.entities[i].named && document.entities[i].name == name) return EntityIndex(i);
  Entity people;
  const Token& first = document.token(chunk.tokens.begin);
  const std::string_view count = number ? name : first.tag == Tag::CD ? document.text(first) : "one";  // "16 Sherpas"
  const bool one = !chunk.plural && (count == "one" || count == "One" || count == "ONE" || count == "1");
  people.type = one ? vocabulary_->person : vocabulary_->group;
  people.number = one ? 1 : 0;
  people.named = false;
  people.name = name;
  people.story = story_of(document, chunk.head);
  document.entities.push_back(std::move(people));
  return EntityIndex(static_cast<std::uint32_t>(document.entities.size() - 1));
}

}  // namespace dramatis
