// SPDX-License-Identifier: Apache-2.0
#include "matcher/frame_fillers.hpp"

#include <algorithm>

#include "matcher/engines.hpp"

namespace dramatis {

namespace {

/// "tens of thousands of troops": as many steps lead to what is counted.
constexpr int kMostContentSteps = 3;

/// The triggers of a key (`word_key` of a verb's lemma, `lemma_key` of a noun's).
std::span<const TriggerRecord> triggers_of(const RuleView& view, std::uint64_t key) {
  const auto slots = view.trigger_slots;
  if (slots.empty()) return {};
  for (std::size_t at = hash_of(key) & (slots.size() - 1);; at = (at + 1) & (slots.size() - 1)) {
    if (slots[at].key == key) return RuleView::part(view.triggers, slots[at].range);
    if (slots[at].key == 0) return {};
  }
}

}  // namespace

std::span<const TriggerRecord> triggers_of_verb(const RuleView& view, WordId lemma) {
  if (!view.frame_tables.verb_triggers.has(lemma)) return {};
  return triggers_of(view, word_key(lemma));
}

std::span<const TriggerRecord> triggers_of_noun(const RuleView& view, WordId lemma) {
  if (!view.frame_tables.noun_triggers.has(lemma)) return {};
  return triggers_of(view, lemma_key(lemma));
}

bool fetch_triggers(const RuleView& view, bool verb, WordId lemma) {
  if (!(verb ? view.frame_tables.verb_triggers : view.frame_tables.noun_triggers).has(lemma)) return false;
  const std::uint64_t key = verb ? word_key(lemma) : lemma_key(lemma);
  if (!view.trigger_slots.empty())
    __builtin_prefetch(view.trigger_slots.data() + (hash_of(key) & (view.trigger_slots.size() - 1)));
  return true;
}

FrameFillers::FrameFillers(const RuleView& view, const AnnotatedDocument& document, const FrameContext& context,
                           const Lattice& lattice)
    : view_(view), document_(document), context_(context), machine_(view), tables_(view.frame_tables) {
  machine_.attach(document, lattice);
}

bool FrameFillers::is_name(MentionIndex m) const {
  return m != kNoMention && document_.mentions[m.value].kind == MentionKind::name;
}

bool FrameFillers::is_named_person(MentionIndex m) const {
  if (!is_name(m)) return false;
  const EntityIndex e = document_.mentions[m.value].entity;
  return e != kNoEntity && document_.entities[e.value].type == view_.vocabulary->person;
}

/// The chunk's mention; of a transparent noun that of what it counts. The tokens reach to the end of that.
void FrameFillers::take_content(FrameFilling& f) const {
  f.mention = context_.mention_of(f.chunk);
  if (is_name(f.mention)) return;
  for (int step = 0; step < kMostContentSteps; ++step) {
    const ChunkIndex content = context_.content_of(f.chunk);
    if (content == f.chunk) break;
    const Chunk& c = document_.chunk(content);
    if (c.head == kNoToken || c.pronoun) break;
    if (context_.is_side_of(f.chunk)) f.tokens.begin = c.tokens.begin;
    f.chunk = content;
    f.head = c.head;
    f.tokens.end = c.tokens.end;
    f.mention = context_.mention_of(content);
  }
}

std::optional<FrameFilling> FrameFillers::fill(const SlotRecord& slot, ChunkIndex chunk, TokenSpan tokens,
                                               TokenIndex head, MentionIndex mention) const {
  FrameFilling f{chunk, tokens, head, mention, kNoQuantity, false};
  const Chunk& c = document_.chunk(chunk);
  if (slot.role != kNoRole && slot.role == tables_.place_role && is_vague_place(c)) return std::nullopt;
  // "nobody" is no one
  if (c.kind == ChunkKind::noun_group && c.polarity == Polarity::negated && c.tokens.size() == 1) return std::nullopt;
  if (mention == kNoMention && c.kind == ChunkKind::noun_group && tokens == c.tokens) take_content(f);
  const bool spared = slot.spares_names != 0 && is_name(f.mention);
  const bool person = slot.use == SlotUse::never && is_named_person(f.mention);
  for (const FillerRecord& filler : RuleView::part(view_.fillers, slot.fillers)) {
    const bool by_word =
        filler.kind == FillerKind::lemma || (filler.kind == FillerKind::noun_group && filler.filter != kNoFilter);
    if (person && by_word) continue;  // "met *Xi*", "met *Bob Hope*": no number, and no hope
    if (!(spared && filler.kind == FillerKind::lemma) && accepts(filler, f)) return f;
  }
  if (f.chunk == chunk || document_.chunk(f.chunk).temporal) return std::nullopt;  // "for the rest *of the week*"
  // "one *of the cars*": what counts them is no reason against them
  if (slot.use == SlotUse::never) return std::nullopt;
  // "gave 5 million dollars of aid": where what is counted does not fit, what counts it may.
  f = {chunk, {tokens.begin, f.tokens.end}, head, context_.mention_of(chunk), kNoQuantity, false};
  for (const FillerRecord& filler : RuleView::part(view_.fillers, slot.fillers))
    if (accepts(filler, f)) return f;
  return std::nullopt;
}

std::optional<FrameFilling> FrameFillers::fill(const SlotRecord& slot, ChunkIndex chunk) const {
  const Chunk& c = document_.chunk(chunk);
  return fill(slot, chunk, c.tokens, c.head == kNoToken ? c.tokens.begin : c.head, kNoMention);
}

bool FrameFillers::is_in(const FillerRecord& filler, TokenIndex token) const {
  const auto set = RuleView::part(view_.sets, filler.lemmas);
  const Token& t = document_.token(token);
  return std::binary_search(set.begin(), set.end(), t.lemma) || std::binary_search(set.begin(), set.end(), t.word);
}

bool FrameFillers::names(const SlotRecord& slot, TokenIndex token) const {
  for (const FillerRecord& filler : RuleView::part(view_.fillers, slot.fillers))
    if (filler.kind == FillerKind::lemma && is_in(filler, token)) return true;
  return false;
}

bool FrameFillers::accepts(const FillerRecord& filler, FrameFilling& f) const {
  const Chunk& c = document_.chunk(f.chunk);
  EntryId entry = kNoEntry;
  bool fits = false;
  switch (filler.kind) {
    case FillerKind::type: fits = c.kind == ChunkKind::noun_group && type_fits(filler.type, f); break;
    case FillerKind::lexicon:
      entry = entry_of(filler.lexicon, f);
      fits = entry != kNoEntry;
      break;
    case FillerKind::lemma: fits = is_in(filler, f.head); break;
    case FillerKind::event:
      f.event = is_event(c);
      fits = f.event;
      break;
    case FillerKind::number:
      f.quantity = quantity_in(f.tokens);
      fits = f.quantity != kNoQuantity || document_.token(f.head).tag == Tag::CD;
      break;
    case FillerKind::time: fits = c.temporal || has_time(f.tokens); break;
    case FillerKind::noun_group:
      fits = c.kind == ChunkKind::noun_group && !c.temporal && (!c.pronoun || f.mention != kNoMention) &&
             !has_time({f.head, f.head + 1}) && !is_part_of_time(f.chunk);
      break;
  }
  return fits && (filler.filter == kNoFilter || machine_.passes(filler.filter, f.head.value, entry, f.chunk));
}

bool FrameFillers::type_fits(TypeId type, const FrameFilling& f) const {
  const Chunk& c = document_.chunk(f.chunk);
  const bool modifier = f.tokens != c.tokens && c.tokens.contains(f.tokens) && f.head < c.head;
  if (f.mention != kNoMention) {
    const EntityIndex e = document_.mentions[f.mention.value].entity;
    if (e == kNoEntity) return false;
    const Entity& entity = document_.entities[e.value];
    return entity.type == type || entity.subtype == type ||
           (entity.subtype != kNoType && view_.vocabulary->is_a(entity.subtype, type)) ||
           (type == view_.vocabulary->country && entity.type == view_.vocabulary->place && !modifier &&
            is_capital(document_.mentions[f.mention.value].tokens));
  }
  if (c.pronoun || c.temporal) return false;
  // A modifier without mention: a nationality leads to a country ("the French attack"), a noun says who or
  // with what ("the rebel attack", "a mortar attack").
  if (modifier) {
    if (tables_.nationality != kNoLexicon && entry_of(tables_.nationality, f) != kNoEntry)
      return type == view_.vocabulary->country || type == view_.vocabulary->place;
    if (is_proper(document_.token(f.head).tag)) return false;  // "the First *World* War"
    const std::uint16_t classes = view_.lexicon->info(document_.token(f.head).lemma).classes;
    if (type == view_.vocabulary->group) return (classes & (word_class::person | word_class::group)) != 0;
    return type == view_.vocabulary->thing && (classes & word_class::artifact) != 0;
  }
  return class_fits(type, f);
}

/// "Moscow denied it": a capital stands for its country; "the Moscow talks" are only held there.
bool FrameFillers::is_capital(TokenSpan name) const {
  return !feature_of_span(view_, document_, name, "capital").empty();
}

/// "Palestinians", "ethnic Albanians", "the French".
bool FrameFillers::is_people(const FrameFilling& f) const {
  const Token& head = document_.token(f.head);
  if (!tables_.people_ends.has(head.word) && !tables_.people_ends.has(head.lemma)) return false;
  return (tables_.nationality != kNoLexicon && entry_of(tables_.nationality, f) != kNoEntry) ||
         (tables_.people != kNoLexicon && entry_of(tables_.people, f) != kNoEntry);
}

/// "the morning *of July 18*"
bool FrameFillers::is_part_of_time(ChunkIndex chunk) const {
  for (const NominalLink& n : context_.nominals_of(chunk))
    if (n.kind == NominalKind::of_attachment && document_.chunk(n.second).temporal)
      return (view_.lexicon->info(document_.token(document_.chunk(chunk).head).lemma).classes & word_class::time) != 0;
  return false;
}

/// "in various *fields*", "in *areas* of high demand": places by their word, but nowhere.
/// "to the field" is somewhere.
bool FrameFillers::is_vague_place(const Chunk& c) const {
  return c.head != kNoToken && (!c.definite || c.plural) && tables_.vague_places.has(document_.token(c.head).lemma);
}

/// Nothing is lost because a list lacks a word: "three gunmen" are people by WordNet's class of the head.
bool FrameFillers::class_fits(TypeId type, const FrameFilling& f) const {
  const Chunk& c = document_.chunk(f.chunk);
  const Token& head = document_.token(c.head);
  const std::uint16_t classes =
      static_cast<std::uint16_t>(view_.lexicon->info(head.lemma).classes | view_.lexicon->info(head.word).classes);
  const Vocabulary& v = *view_.vocabulary;
  if (type == v.person) return !c.plural && ((classes & word_class::person) != 0 || is_people(f));
  // "the meeting", "a four-hour conference": who met is not told
  const bool happening = (classes & word_class::person) == 0 && !triggers_of_noun(view_, head.lemma).empty();
  if (happening && (type == v.group || type == v.organization)) return false;
  if (type == v.group)
    return (c.plural && (classes & word_class::person) != 0) || (classes & word_class::group) != 0 || is_people(f);
  if (type == v.organization) return (classes & word_class::group) != 0;
  if (type == v.place) return (classes & word_class::location) != 0 && !is_vague_place(c);
  if (type == v.thing) return (classes & word_class::artifact) != 0;
  return false;
}

/// The entry of the head word, or of several words that end with the head ("special forces").
EntryId FrameFillers::entry_of(LexiconId lexicon, const FrameFilling& f) const {
  const Token& head = document_.token(f.head);
  const auto& matches = document_.lexicon_matches;
  auto m = std::lower_bound(matches.begin(), matches.end(), f.tokens.begin,
                            [](const LexiconMatch& a, TokenIndex t) { return a.tokens.begin < t; });
  for (; m != matches.end() && m->tokens.begin <= f.head; ++m)
    if (m->lexicon == lexicon && m->tokens.end == f.head + 1) return m->entry;
  if (head.lemma < kFirstLocalWord) return view_.lexicon->entry_of_word(lexicon, head.lemma);
  return kNoEntry;
}

bool FrameFillers::is_event(const Chunk& c) const {
  if (c.kind == ChunkKind::verb_group) return true;
  if (c.kind != ChunkKind::noun_group || c.pronoun || c.temporal || c.head == kNoToken) return false;
  const Token& head = document_.token(c.head);
  if (is_proper(head.tag)) return false;
  // a noun that tells of an event only beside its verb is none: "died in *hospital*", but "taken to hospital"
  for (const TriggerRecord& t : triggers_of_noun(view_, head.lemma))
    if (t.light_verb == kNoWord) return true;
  return (view_.lexicon->info(head.lemma).flags & word_flag::eventive) != 0;
}

bool FrameFillers::names_event(const FrameFilling& f) const {
  const Chunk& c = document_.chunk(f.chunk);
  if (f.mention != kNoMention || c.kind != ChunkKind::noun_group || !is_event(c)) return false;
  // "shops, *stores* and offices": there is a verb, but a thing, a place or people are meant
  constexpr std::uint16_t kThing = word_class::person | word_class::group | word_class::artifact | word_class::location;
  return (view_.lexicon->info(document_.token(c.head).lemma).classes & kThing) == 0;
}

QuantityIndex FrameFillers::quantity_in(TokenSpan tokens) const {
  const auto& q = document_.quantities;
  const auto found = std::lower_bound(q.begin(), q.end(), tokens.begin,
                                      [](const Quantity& a, TokenIndex t) { return a.tokens.end <= t; });
  // "a 40-year-old man": how old he is, not how many they are; but "thirty-six men"
  const auto joins = [&](TokenIndex t) {
    return t < tokens.end && document_.token(t).tag == Tag::HYPH &&
           !(t + 1 < tokens.end && document_.token(t + 1).tag == Tag::CD);
  };
  if (found != q.end() && found->tokens.begin < tokens.end && !joins(found->tokens.begin + 1) &&
      !joins(found->tokens.end))
    return QuantityIndex(static_cast<std::uint32_t>(found - q.begin()));
  return kNoQuantity;
}

TokenSpan FrameFillers::number_in(TokenSpan tokens) const {
  TokenSpan out;
  for (TokenIndex t = tokens.begin; t < tokens.end; ++t) {
    if (document_.token(t).tag != Tag::CD || (t + 1 < tokens.end && document_.token(t + 1).tag == Tag::HYPH)) {
      if (!out.is_empty()) break;
      continue;
    }
    if (out.is_empty()) out.begin = t;
    out.end = t + 1;
  }
  return out;
}

bool FrameFillers::has_time(TokenSpan tokens) const {
  const auto& times = document_.times;
  const auto found = std::lower_bound(times.begin(), times.end(), tokens.begin,
                                      [](const TimeExpression& a, TokenIndex t) { return a.tokens.end <= t; });
  return found != times.end() && found->tokens.begin < tokens.end;
}

}  // namespace dramatis
