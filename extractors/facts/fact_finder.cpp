// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/fact_finder.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "extractors/facts/country_of_adjective.hpp"
#include "extractors/facts/descriptors.hpp"
#include "extractors/facts/event_defaults.hpp"
#include "extractors/facts/memberships.hpp"
#include "extractors/facts/mention_lookup.hpp"
#include "extractors/facts/national_bodies.hpp"
#include "extractors/facts/place_containment.hpp"
#include "extractors/facts/relation_end.hpp"
#include "extractors/speakers.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis {

namespace {

/// Coordinated ends of one relation ("Berg and Holm work for Nordhavn Bank"): more pairs are no reading.
constexpr std::size_t kMostEnds = 8;

class FactFinder final : public Extractor {
 public:
  explicit FactFinder(const Knowledge& knowledge)
      : rules_(knowledge.rules),
        vocabulary_(knowledge.vocabulary),
        lexicon_(knowledge.lexicon),
        victim_(vocabulary_->role("victim").value_or(kNoRole)),
        facts_phase_(rules_->phase("facts")),
        countries_(knowledge),
        defaults_(knowledge),
        containment_(knowledge),
        bodies_(knowledge),
        memberships_(knowledge),
        descriptors_(knowledge) {}

  std::string_view name() const override { return "facts"; }
  std::string_view layers() const override {
    return "mentions, chunks, functions, times, quantities → relations, events";
  }

  void annotate(AnnotatedDocument& document, Trace* trace) const override {
    const MentionLookup lookup(document);
    thread_local FrameMatches frames;  // keeps its memory between documents
    frames.clear();
    rules_->run_frames(document, frames, trace);
    add_events(document, frames);
    for (const FrameMatch& match : frames.matches)
      if (rules_->info(match.frame).makes == Makes::relation) add_frame_relation(document, frames, match);
    if (facts_phase_) add_sequence_facts(document, lookup, trace);
    containment_.add(document);
    bodies_.add(document);
    memberships_.add(document);
    sort_and_unify(document);
    attribute(document);
    descriptors_.add(document);  // last: what was found points into the mentions by number
  }

 private:
  static bool is_outside_story(const AnnotatedDocument& document, TokenIndex t) {
    const ZoneKind kind = document.document.zones[document.sentence_of(t).zone].kind;
    return kind == ZoneKind::furniture || kind == ZoneKind::repeat;
  }

  static std::uint8_t story_of(const AnnotatedDocument& document, TokenIndex t) {
    return document.document.zones[document.sentence_of(t).zone].story;
  }

  // ---- events

  void add_events(AnnotatedDocument& document, const FrameMatches& frames) const {
    // Events first without arguments, so that one may fill a role of another.
    std::vector<EventIndex> event_of_chunk(document.chunks.size(), kNoEvent);
    std::vector<EventIndex> event_of_match(frames.matches.size(), kNoEvent);
    for (std::size_t i = 0; i < frames.matches.size(); ++i) {
      const FrameMatch& match = frames.matches[i];
      const RuleInfo info = rules_->info(match.frame);
      if (info.makes != Makes::event || is_outside_story(document, match.trigger_head)) continue;
      Event event;
      event.type = info.type;
      event.span = document.bytes(match.trigger);
      event.trigger = match.trigger_head;
      event.polarity = match.polarity;
      event.modality = match.modality;
      event.tense = match.tense;
      event.story = story_of(document, match.trigger_head);
      event.rule = info.name;
      event_of_match[i] = EventIndex(static_cast<std::uint32_t>(document.events.size()));
      if (match.predicate != kNoChunk && event_of_chunk[match.predicate.value] == kNoEvent)
        event_of_chunk[match.predicate.value] = event_of_match[i];
      document.events.push_back(std::move(event));
    }
    for (std::size_t i = 0; i < frames.matches.size(); ++i) {
      if (event_of_match[i] == kNoEvent) continue;
      add_arguments(document, frames, frames.matches[i], event_of_match[i], event_of_chunk);
      defaults_.fill(document, frames.matches[i], document.events[event_of_match[i].value]);
    }
  }

  void add_arguments(AnnotatedDocument& document, const FrameMatches& frames, const FrameMatch& match, EventIndex index,
                     const std::vector<EventIndex>& event_of_chunk) const {
    for (const FrameFiller& filler : frames.fillers_of(match)) {
      if (filler.role == kNoRole || filler.tokens.is_empty()) continue;
      Argument argument;
      argument.role = filler.role;
      argument.span = document.bytes(with_negation(document, filler));
      if (filler.alleged) argument.modality = Modality::possible;
      if (filler.quantity != kNoQuantity) argument.quantity = filler.quantity;
      else if (filler.event && filler.chunk != kNoChunk) argument.event = event_of_chunk[filler.chunk.value];
      else if (filler.mention != kNoMention) take_mention(document, filler.mention, argument);
      else argument.entity = countries_.find_or_add(document, filler.tokens);
      if (filler.event && argument.event == index) continue;
      if (is_taken(document.events[index.value], argument)) argument.span = document.bytes(filler.tokens);
      take_apposition(document, filler, argument);
      if (argument.role == victim_ && argument.entity == kNoEntity && argument.event == kNoEvent)
        argument.entity = add_people(document, filler);
      if (argument.entity == kNoEntity || !document.entities[argument.entity.value].named)
        argument.span = with_of_phrase(document, filler.chunk, argument.span);
      document.events[index.value].arguments.push_back(std::move(argument));
    }
    keep_one_role(document, document.events[index.value]);
  }

  /// "urged them *not to leave*"
  static TokenSpan with_negation(const AnnotatedDocument& document, const FrameFiller& filler) {
    TokenSpan out = filler.tokens;
    if (!filler.event || filler.chunk == kNoChunk) return out;
    const Chunk& c = document.chunk(filler.chunk);
    if (c.form == Form::infinitive && c.polarity == Polarity::negated && out.begin == c.tokens.begin &&
        out.begin > TokenIndex(0) && document.token(out.begin).tag == Tag::TO &&
        document.token(out.begin - 1).tag == Tag::RB)
      out.begin = out.begin - 1;
    return out;
  }

  /// "*The agent* arrested *her*": words of its own, not those of whom it was taken for.
  static bool is_taken(const Event& event, const Argument& argument) {
    return argument.entity != kNoEntity &&
           std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& other) {
             return other.entity == argument.entity && other.role != argument.role;
           });
  }

  /// "*Berg* hit *her*" is no Berg who hits Berg: of two roles of one entity the name keeps its own, else the earlier
  /// one in the frame does.
  static void keep_one_role(const AnnotatedDocument& document, Event& event) {
    auto& all = event.arguments;
    for (std::size_t i = 0; i < all.size(); ++i)
      for (std::size_t k = i + 1; k < all.size();) {
        // "*author* and newscaster *Anna Berg* was born": one patient
        const bool same_role = all[i].role == all[k].role;
        const bool twice = all[i].entity != kNoEntity && all[i].entity == all[k].entity &&
                           (!same_role || document.entities[all[i].entity.value].named);
        if (!twice) {
          ++k;
          continue;
        }
        const std::string_view first = document.text(all[i].span), second = document.text(all[k].span);
        const bool second_is_name = second == document.entities[all[k].entity.value].name && first != second;
        if (second_is_name) std::swap(all[i], all[k]);
        if (first == second || same_role) {
          all.erase(all.begin() + static_cast<std::ptrdiff_t>(k));
        } else {
          all[k].entity = kNoEntity;  // somebody else, who is not known
          ++k;
        }
      }
  }

  /// "killed *three* and wounded *Holmqvist*": whoever is hurt is somebody, though no list knows the name or only a
  /// number is said.
  EntityIndex add_people(AnnotatedDocument& document, const FrameFiller& filler) const {
    if (filler.chunk == kNoChunk || filler.quantity != kNoQuantity) return kNoEntity;
    const Chunk& chunk = document.chunk(filler.chunk);
    if (chunk.kind != ChunkKind::noun_group || chunk.pronoun || chunk.temporal || chunk.head == kNoToken)
      return kNoEntity;
    const Token& head = document.token(chunk.head);
    const std::uint16_t classes = lexicon_->info(head.lemma).classes;
    const bool number = head.tag == Tag::CD;
    if (!number && !is_proper(head.tag) && classes != 0 && (classes & (word_class::person | word_class::group)) == 0)
      return kNoEntity;
    const std::string_view name = document.text(filler.tokens);
    for (std::uint32_t i = 0; i < document.entities.size(); ++i)
      if (!document.entities[i].named && document.entities[i].name == name) return EntityIndex(i);
    Entity people;
    const bool one = !chunk.plural && (!number || name == "one" || name == "One" || name == "ONE");
    people.type = one ? vocabulary_->person : vocabulary_->group;
    people.number = one ? 1 : 0;
    people.named = false;
    people.name = name;
    people.story = story_of(document, chunk.head);
    document.entities.push_back(std::move(people));
    return EntityIndex(static_cast<std::uint32_t>(document.entities.size() - 1));
  }

  /// "leaders *of the party*": what stands behind "of" says who they are.
  static ByteSpan with_of_phrase(const AnnotatedDocument& document, ChunkIndex chunk, ByteSpan span) {
    if (chunk == kNoChunk || document.chunk(chunk).kind != ChunkKind::noun_group ||
        span.end != document.bytes(document.chunk(chunk).tokens).end)
      return span;
    const auto& n = document.nominals;
    auto at =
        std::lower_bound(n.begin(), n.end(), chunk, [](const NominalLink& a, ChunkIndex c) { return a.first < c; });
    for (; at != n.end() && at->first == chunk; ++at)
      if (at->kind == NominalKind::of_attachment) span.end = document.bytes(document.chunk(at->second).tokens).end;
    return span;
  }

  /// "the director and *founder* of the bank, Anna Berg": a noun without article that is one person.
  static bool is_second_title(const AnnotatedDocument& document, ChunkIndex chunk) {
    const Chunk& c = document.chunk(chunk);
    return !c.plural && c.head != kNoToken && document.token(c.tokens.begin).tag == Tag::NN;
  }

  /// "the ambassador of Chad, *Anna Berg*", "one of the authors, *Anna Berg*": the name says who it is.
  static void take_apposition(const AnnotatedDocument& document, const FrameFiller& filler, Argument& argument) {
    if (filler.chunk == kNoChunk || argument.entity == kNoEntity || filler.mention == kNoMention ||
        document.mentions[filler.mention.value].kind != MentionKind::nominal)
      return;
    const Chunk& noun = document.chunk(filler.chunk);
    const bool one_of_many = filler.tokens.begin < noun.tokens.begin;
    if (noun.plural && !one_of_many) return;
    const TypeId group = document.entities[argument.entity.value].type;
    const auto& n = document.nominals;
    auto at = std::lower_bound(n.begin(), n.end(), filler.chunk,
                               [](const NominalLink& a, ChunkIndex c) { return a.first < c; });
    for (ChunkIndex holder = filler.chunk; at != n.end() && at->first == holder; ++at) {
      if (at->kind == NominalKind::coordination && is_second_title(document, at->second)) {
        holder = at->second;
        const auto less = [](const NominalLink& a, ChunkIndex c) { return a.first < c; };
        at = std::lower_bound(n.begin(), n.end(), holder, less);
        if (at == n.end() || at->first != holder) return;
      }
      if (at->kind != NominalKind::apposition) continue;
      const TokenSpan name = document.chunk(at->second).tokens;
      const ByteSpan span = document.bytes(name);
      auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), span.begin,
                                [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
      for (; m != document.mentions.end() && m->span.begin < span.end; ++m) {
        if (m->kind != MentionKind::name || m->entity == kNoEntity || !name.contains(m->tokens)) continue;
        const TypeId type = document.entities[m->entity.value].type;
        if (type != group && !one_of_many) continue;
        argument.entity = m->entity;
        return;
      }
    }
  }

  /// "Norway said *it* had sent troops": the sentence's own name is better evidence than the pronoun.
  static void take_mention(const AnnotatedDocument& document, MentionIndex mention, Argument& argument) {
    argument.entity = document.mentions[mention.value].entity;
    if (document.mentions[mention.value].kind == MentionKind::pronoun)
      argument.span = relation_end(document, mention, argument.span).span;
  }

  /// What stands inside a quote or behind "said that" is the speaker's word.
  static void attribute(AnnotatedDocument& document) {
    for (Event& e : document.events) e.attributed_to = attribution_of(document, e.span);
    for (Relation& r : document.relations) r.attributed_to = attribution_of(document, r.span);
  }

  // ---- relations

  void add_frame_relation(AnnotatedDocument& document, const FrameMatches& frames, const FrameMatch& match) const {
    if (is_outside_story(document, match.trigger_head)) return;
    std::vector<RelationEnd> heads, tails;
    std::vector<std::pair<std::string, std::string>> attributes;
    for (std::size_t s = 0; s < rules_->slot_count(match.frame); ++s)
      if (const SlotInfo slot = rules_->slot(match.frame, s);
          slot.kind == SlotKind::attribute && !slot.constant.empty())
        attributes.emplace_back(slot.attribute, slot.constant);
    for (const FrameFiller& filler : frames.fillers_of(match)) {
      const SlotInfo slot = rules_->slot(match.frame, filler.slot);
      if (slot.kind == SlotKind::attribute) {
        attributes.emplace_back(slot.attribute, document.text(filler.tokens));
        continue;
      }
      if (slot.kind != SlotKind::head && slot.kind != SlotKind::tail) continue;
      const RelationEnd end = end_of(document, filler.mention, filler.tokens);
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
    add_relations(document, base, heads, tails, document.bytes(match.trigger));
  }

  void add_sequence_facts(AnnotatedDocument& document, const MentionLookup& lookup, Trace* trace) const {
    thread_local SequenceMatches found;  // keeps its memory between documents
    found.clear();
    rules_->run_phase(*facts_phase_, document, found, trace);
    for (const SequenceMatch& match : found.matches) {
      const RuleInfo info = rules_->info(match.rule);
      if (is_outside_story(document, match.extent.begin)) continue;
      if (info.makes == Makes::relation) add_sequence_relation(document, lookup, found, match, info);
      else if (info.makes == Makes::event) add_sequence_event(document, lookup, found, match, info);
    }
  }

  RelationEnd end_of(AnnotatedDocument& document, MentionIndex mention, TokenSpan tokens) const {
    const ByteSpan span = document.bytes(tokens);
    if (mention != kNoMention) return relation_end(document, mention, span);
    return {countries_.find_or_add(document, tokens), span};
  }

  void add_sequence_relation(AnnotatedDocument& document, const MentionLookup& lookup, const SequenceMatches& found,
                             const SequenceMatch& match, const RuleInfo& info) const {
    std::vector<RelationEnd> heads, tails;
    Relation base;
    base.type = info.type;
    base.story = story_of(document, match.extent.begin);
    base.rule = info.name;
    for (const SetValue& value : rules_->values(found, match, document)) {
      if (value.key == "head" || value.key == "tail") {
        if (value.tokens.is_empty()) continue;
        const RelationEnd end = end_of(document, lookup.at(value.tokens), value.tokens);
        if (end.entity != kNoEntity) (value.key == "head" ? heads : tails).push_back(end);
      } else {
        base.attributes.emplace_back(value.key, value.value);
      }
    }
    add_relations(document, base, heads, tails, document.bytes(match.extent));
  }

  /// Tense, polarity and modality of the verb group in which the trigger stands, if it is one.
  static void take_verb(const AnnotatedDocument& document, Event& event) {
    if (document.chunk_of_token.empty()) return;
    const ChunkIndex at = document.chunk_of_token[event.trigger.value];
    if (at == kNoChunk || document.chunk(at).kind != ChunkKind::verb_group) return;
    event.tense = document.chunk(at).tense;
    event.polarity = document.chunk(at).polarity;
    event.modality = document.chunk(at).modality;
  }

  void add_sequence_event(AnnotatedDocument& document, const MentionLookup& lookup, const SequenceMatches& found,
                          const SequenceMatch& match, const RuleInfo& info) const {
    Event event;
    event.type = info.type;
    event.span = document.bytes(match.name);
    event.trigger = match.name.end - 1;
    event.story = story_of(document, match.extent.begin);
    event.rule = info.name;
    // with and without the title before the name it is one match more, no event more
    const Event* last = document.events.empty() ? nullptr : &document.events.back();
    if (last != nullptr && last->rule == info.name && last->span == event.span) return;
    take_verb(document, event);
    for (const SetValue& value : rules_->values(found, match, document)) {
      if (value.role == kNoRole) continue;
      Argument argument;
      argument.role = value.role;
      if (value.tokens.is_empty()) {
        argument.value = value.value;
        argument.span = event.span;
      } else {
        const RelationEnd end = end_of(document, lookup.at(value.tokens), value.tokens);
        argument.span = end.span;
        argument.entity = end.entity;
      }
      event.arguments.push_back(std::move(argument));
    }
    document.events.push_back(std::move(event));
  }

  /// One relation for each pair of ends that the vocabulary admits.
  void add_relations(AnnotatedDocument& document, Relation base, const std::vector<RelationEnd>& heads,
                     const std::vector<RelationEnd>& tails, ByteSpan trigger) const {
    std::sort(base.attributes.begin(), base.attributes.end());
    std::size_t pairs = 0;
    for (const RelationEnd& head : heads) {
      for (const RelationEnd& tail : tails) {
        if (head.entity == tail.entity || !admits(document, base.type, head.entity, tail.entity)) continue;
        if (++pairs > kMostEnds) return;
        Relation relation = base;
        relation.head = head.entity;
        relation.tail = tail.entity;
        relation.head_span = head.span;
        relation.tail_span = tail.span;
        relation.span = {std::min({head.span.begin, tail.span.begin, trigger.begin}),
                         std::max({head.span.end, tail.span.end, trigger.end})};
        document.relations.push_back(std::move(relation));
      }
    }
  }

  bool admits(const AnnotatedDocument& document, TypeId relation, EntityIndex head, EntityIndex tail) const {
    const TypeInfo& info = vocabulary_->info(relation);
    const auto is_one_of = [&](EntityIndex e, const std::vector<TypeId>& types) {
      return types.empty() || std::find(types.begin(), types.end(), document.entities[e.value].type) != types.end();
    };
    return is_one_of(head, info.heads) && is_one_of(tail, info.tails);
  }

  /// Events by trigger, relations by place; what two rules found alike stands once.
  static void sort_and_unify(AnnotatedDocument& document) {
    std::stable_sort(document.relations.begin(), document.relations.end(), [](const Relation& a, const Relation& b) {
      return std::tie(a.span, a.type, a.head, a.tail) < std::tie(b.span, b.type, b.head, b.tail);
    });
    // The same fact from the same two spans, by another rule: keep the first, which has the longest context.
    std::vector<Relation> kept;
    for (Relation& r : document.relations) {
      const bool known = std::any_of(kept.begin(), kept.end(), [&](const Relation& k) {
        return k.type == r.type && k.head == r.head && k.tail == r.tail && k.head_span == r.head_span &&
               k.tail_span == r.tail_span;
      });
      if (!known) kept.push_back(std::move(r));
    }
    document.relations = std::move(kept);
  }

  const RuleSet* rules_;
  const Vocabulary* vocabulary_;
  const Lexicon* lexicon_;
  RoleId victim_;
  std::optional<PhaseId> facts_phase_;
  CountryOfAdjective countries_;
  EventDefaults defaults_;
  PlaceContainment containment_;
  NationalBodies bodies_;
  Memberships memberships_;
  Descriptors descriptors_;
};

}  // namespace

std::unique_ptr<Extractor> make_fact_finder(const Knowledge& knowledge) {
  return std::make_unique<FactFinder>(knowledge);
}

}  // namespace dramatis
