// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/fact_relations.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

#include "extractors/byte_search.hpp"
#include "extractors/facts/apposed_name.hpp"
#include "extractors/facts/fact_story.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

/// Coordinated ends of one relation ("Berg and Holm work for Nordhavn Bank"): more pairs are no reading.
constexpr std::size_t kMostEnds = 8;

/// "Berg *was* chairman", "used *to be*": no more; but not "has been", "was working", nor "said that Berg *was*
/// chairman".
bool is_over(const AnnotatedDocument& document, ChunkIndex verb, const ReservedSet& ending) {
  const Chunk& c = document.chunk(verb);
  const ClauseLink* const link = clause_of(document, verb);
  const bool governed = link != nullptr;
  if (governed && link->governor != kNoChunk && c.form == Form::infinitive) {
    const TokenIndex head = document.chunk(link->governor).head;
    return head != kNoToken && ending.has(document.token(head).lemma);
  }
  if (c.kind != ChunkKind::verb_group || c.form != Form::finite || c.tense != Tense::past || c.perfect ||
      c.progressive || c.modality != Modality::actual)
    return false;
  return !governed || link->kind != ClauseKind::that_clause;
}

/// "*Her* brother, Erik Holm": a relation of nobody knows whom says nothing.
bool is_nobody(const AnnotatedDocument& document, EntityIndex entity) {
  return document.entities[entity.value].name.empty();
}

/// Of each attribute the last value before `end`, or else the first.
void add_told(std::vector<std::pair<std::string, std::string>>& attributes, const std::vector<ToldAttribute>& told,
              ByteOffset end) {
  for (const ToldAttribute& value : told) {
    const bool is_beaten = std::any_of(told.begin(), told.end(), [&](const ToldAttribute& other) {
      if (&other == &value || other.attribute != value.attribute) return false;
      const bool before = value.begin < end, other_before = other.begin < end;
      if (before != other_before) return other_before;
      if (other.begin != value.begin) return before == (value.begin < other.begin);
      return &other < &value;
    });
    if (!is_beaten) attributes.emplace_back(value.attribute, value.words);
  }
}

}  // namespace

FactRelations::FactRelations(const Knowledge& knowledge, const CountryOfAdjective& countries)
    : rules_(knowledge.rules),
      vocabulary_(knowledge.vocabulary),
      countries_(&countries),
      holder_now_(*knowledge.lexicon, "holder_now", [](EntryId) { return true; }),
      ending_(*knowledge.lexicon, "governing_verb",
              [&](EntryId entry) { return !knowledge.lexicon->feature(entry, "over").empty(); }) {
  const Lexicon& lexicon = *knowledge.lexicon;
  const LexiconId id = lexicon.lexicon("told_with_larger_place");
  if (id == kNoLexicon) return;
  const auto [first, last] = lexicon.entries(id);
  for (EntryId entry = first; entry < last; ++entry)
    if (const auto type = vocabulary_->type(lexicon.feature(entry, "relation")))
      told_with_larger_place_.push_back(*type);
}

void FactRelations::add_frame(AnnotatedDocument& document, const FrameMatches& frames, const FrameMatch& match) const {
  if (is_outside_story(document, match.trigger_head)) return;
  std::vector<RelationEnd> heads, tails;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<ToldAttribute> told;
  for (std::size_t s = 0; s < rules_->slot_count(match.frame); ++s)
    if (const SlotInfo slot = rules_->slot(match.frame, s);
        slot.kind == SlotKind::attribute && !slot.constant.empty() &&
        (!slot.past_only || is_over(document, match.predicate, ending_)))
      attributes.emplace_back(slot.attribute, slot.constant);
  for (const FrameFiller& filler : frames.fillers_of(match)) {
    const SlotInfo slot = rules_->slot(match.frame, filler.slot);
    if (slot.kind == SlotKind::attribute) {
      TokenSpan words = filler.tokens;  // "*the* chairman", "*its new* chairman": the title alone
      const auto is_no_title = [&](const Token& word) {
        return word.tag == Tag::DT || word.tag == Tag::PRPS || holder_now_.has(word.word);
      };
      while (words.size() > 1 && is_no_title(document.token(words.begin))) words.begin = words.begin + 1;
      told.push_back({std::string(slot.attribute), std::string(document.text(words)), document.bytes(words).begin});
      continue;
    }
    if (slot.kind != SlotKind::head && slot.kind != SlotKind::tail) continue;
    RelationEnd end = end_of(document, filler.mention, filler.tokens);
    if (const MentionIndex name = apposed_name(document, filler, end.entity); name != kNoMention)
      end = relation_end(document, name, end.span);  // "Its founder, *Anna Berg*, joined the board"
    if (end.entity != kNoEntity) (slot.kind == SlotKind::head ? heads : tails).push_back(end);
  }
  Relation base;
  const RuleInfo info = rules_->info(match.frame);
  base.type = info.type;
  base.attributes = std::move(attributes);
  base.polarity = match.polarity;
  base.modality = match.modality;
  base.story = story_of(document, match.trigger_head);
  base.rule = info.name;
  add(document, base, heads, tails, document.bytes(match.trigger), told);
}

RelationEnd FactRelations::end_of(AnnotatedDocument& document, MentionIndex mention, TokenSpan tokens) const {
  const ByteSpan span = document.bytes(tokens);
  if (mention != kNoMention) return relation_end(document, mention, span);
  return {countries_->find_or_add(document, tokens), span};
}

void FactRelations::add(AnnotatedDocument& document, const Relation& base, const std::vector<RelationEnd>& heads,
                        const std::vector<RelationEnd>& tails, ByteSpan trigger,
                        const std::vector<ToldAttribute>& told) const {
  // "has *not* been removed as governor": who is no former governor is the governor, but no rule tells from when
  const bool former =
      std::any_of(base.attributes.begin(), base.attributes.end(), [](const auto& a) { return a.first == "former"; });
  if (former && base.polarity == Polarity::negated) return;
  std::size_t pairs = 0;
  for (const RelationEnd& head : heads) {
    for (const RelationEnd& tail : tails) {
      if (is_nobody(document, head.entity) || is_nobody(document, tail.entity)) continue;
      if (head.entity == tail.entity || !admits(document, base.type, head.entity, tail.entity)) continue;
      if (++pairs > kMostEnds) return;
      Relation relation = base;
      relation.head = head.entity;
      relation.tail = tail.entity;
      relation.head_span = head.span;
      add_told(relation.attributes, told, std::max(head.span.end, tail.span.end));
      std::sort(relation.attributes.begin(), relation.attributes.end());
      relation.tail_span = with_larger_place(document, base.type, tail.span);
      relation.span = {std::min({head.span.begin, tail.span.begin, trigger.begin}),
                       std::max({head.span.end, relation.tail_span.end, trigger.end})};
      document.relations.push_back(std::move(relation));
    }
  }
}

/// "was born in *Hamar, Ohio*": of some relations the words of the place are its address.
ByteSpan FactRelations::with_larger_place(const AnnotatedDocument& document, TypeId relation, ByteSpan place) const {
  if (std::find(told_with_larger_place_.begin(), told_with_larger_place_.end(), relation) ==
      told_with_larger_place_.end())
    return place;
  const auto larger = mention_from(document, place.end);
  if (larger == document.mentions.end() || larger->kind != MentionKind::name || larger->entity == kNoEntity)
    return place;
  if (document.text(ByteSpan{place.end, larger->span.begin}) != ", ") return place;
  return document.entities[larger->entity.value].type == vocabulary_->place ? ByteSpan{place.begin, larger->span.end}
                                                                            : place;
}

bool FactRelations::admits(const AnnotatedDocument& document, TypeId relation, EntityIndex head,
                           EntityIndex tail) const {
  const TypeInfo& info = vocabulary_->info(relation);
  const auto is_one_of = [&](EntityIndex e, const std::vector<TypeId>& types) {
    return types.empty() || std::find(types.begin(), types.end(), document.entities[e.value].type) != types.end();
  };
  return is_one_of(head, info.heads) && is_one_of(tail, info.tails);
}

void sort_and_unify(AnnotatedDocument& document) {
  std::stable_sort(document.relations.begin(), document.relations.end(), [](const Relation& a, const Relation& b) {
    return std::tie(a.span, a.type, a.head, a.tail) < std::tie(b.span, b.type, b.head, b.tail);
  });
  // The same fact from the same two spans, by another rule: keep the first, which has the longest context.
  const auto fact = [&](std::size_t i) {
    const Relation& r = document.relations[i];
    return std::tie(r.type, r.head, r.tail, r.head_span, r.tail_span);
  };
  std::vector<std::size_t> order(document.relations.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto left = fact(a), right = fact(b);
    return left == right ? a < b : left < right;
  });
  const auto repeated =
      std::unique(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return fact(a) == fact(b); });
  order.erase(repeated, order.end());
  std::sort(order.begin(), order.end());
  std::vector<Relation> kept;
  kept.reserve(order.size());
  for (const std::size_t i : order) kept.push_back(std::move(document.relations[i]));
  document.relations = std::move(kept);
}

}  // namespace dramatis
