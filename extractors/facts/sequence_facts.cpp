// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/sequence_facts.hpp"

#include <algorithm>

#include <utility>
#include <vector>

#include "extractors/facts/fact_story.hpp"

namespace dramatis {

namespace {

/// Tense, polarity and modality of the verb group in which the trigger stands, if it is one.
void take_verb(const AnnotatedDocument& document, Event& event) {
  if (document.chunk_of_token.empty()) return;
  const ChunkIndex at = document.chunk_of_token[event.trigger.value];
  if (at == kNoChunk || document.chunk(at).kind != ChunkKind::verb_group) return;
  event.tense = document.chunk(at).tense;
  event.polarity = document.chunk(at).polarity;
  event.modality = document.chunk(at).modality;
}

}  // namespace

void SequenceFacts::add(AnnotatedDocument& document, const MentionLookup& lookup, Trace* trace) const {
  if (!phase_) return;
  thread_local SequenceMatches found;  // keeps its memory between documents
  found.clear();
  rules_->run_phase(*phase_, document, found, trace);
  for (const SequenceMatch& match : found.matches) {
    const RuleInfo info = rules_->info(match.rule);
    if (is_outside_story(document, match.extent.begin)) continue;
    if (info.makes == Makes::relation) add_relation(document, lookup, found, match, info);
    else if (info.makes == Makes::event) add_event(document, lookup, found, match, info);
  }
}

void SequenceFacts::add_relation(AnnotatedDocument& document, const MentionLookup& lookup, const SequenceMatches& found,
                                 const SequenceMatch& match, const RuleInfo& info) const {
  std::vector<RelationEnd> heads, tails;
  Relation base;
  base.type = info.type;
  base.story = story_of(document, match.extent.begin);
  base.rule = info.name;
  for (const SetValue& value : rules_->values(found, match, document)) {
    if (value.key == "head" || value.key == "tail") {
      if (value.tokens.is_empty()) continue;
      const MentionIndex mention = lookup.at(value.tokens);
      RelationEnd end = relations_->end_of(document, mention, value.tokens);
      // "Anna Berg, a *Norwegian*": the noun stands for her, its word for her country
      if (value.key == "tail" && !heads.empty() && end.entity == heads.front().entity)
        end = relations_->end_of(document, kNoMention, value.tokens);
      // "the agency's director": which agency is not known
      if (mention != kNoMention && document.mentions[mention.value].kind == MentionKind::nominal &&
          end.entity != kNoEntity && !document.entities[end.entity.value].named)
        return;
      if (end.entity != kNoEntity) (value.key == "head" ? heads : tails).push_back(end);
    } else {
      base.attributes.emplace_back(value.key, value.value);
    }
  }
  relations_->add(document, base, heads, tails, document.bytes(match.extent));
}

void SequenceFacts::add_event(AnnotatedDocument& document, const MentionLookup& lookup, const SequenceMatches& found,
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
      const MentionIndex mention = lookup.at(value.tokens);
      const RelationEnd end = relations_->end_of(document, mention, value.tokens);
      const bool named = mention != kNoMention && document.mentions[mention.value].kind == MentionKind::name;
      argument.span = named ? with_titles(document, document.mentions[mention.value]) : end.span;
      argument.entity = end.entity;
    }
    event.arguments.push_back(std::move(argument));
    if (value.role == victim_) add_count(document, value.tokens, event);
  }
  if (!join_known(document, match.name, event)) document.events.push_back(std::move(event));
}

/// "left *five* soldiers dead": how many; but "a *34-year-old* man" is one.
void SequenceFacts::add_count(const AnnotatedDocument& document, TokenSpan people, Event& event) const {
  const auto q = std::lower_bound(document.quantities.begin(), document.quantities.end(), people.begin,
                                  [](const Quantity& a, TokenIndex t) { return a.tokens.begin < t; });
  if (q == document.quantities.end() || q->tokens.begin >= people.end) return;
  if (q->tokens.begin + 1 < people.end && document.token(q->tokens.begin + 1).tag == Tag::HYPH) return;
  Argument count;
  count.role = quantity_;
  count.quantity = QuantityIndex(static_cast<std::uint32_t>(q - document.quantities.begin()));
  count.span = document.bytes(q->tokens);
  event.arguments.push_back(std::move(count));
}

/// "was *found guilty* of fraud" is the event that a frame has at "guilty", with what the frame did not find.
bool SequenceFacts::join_known(AnnotatedDocument& document, TokenSpan trigger, Event& event) {
  const auto known = std::find_if(document.events.begin(), document.events.end(), [&](const Event& e) {
    return e.type == event.type && e.rule != event.rule && trigger.contains(e.trigger);
  });
  if (known == document.events.end()) return false;
  known->span = event.span;
  for (Argument& argument : event.arguments) {
    const bool has_role = std::any_of(known->arguments.begin(), known->arguments.end(),
                                      [&](const Argument& a) { return a.role == argument.role; });
    if (has_role) continue;
    const auto at = std::upper_bound(known->arguments.begin(), known->arguments.end(), argument.role,
                                     [](RoleId role, const Argument& a) { return role < a.role; });
    known->arguments.insert(at, std::move(argument));
  }
  return true;
}

}  // namespace dramatis
