// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/frame_events.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "extractors/byte_search.hpp"
#include "extractors/coreference/coreference.hpp"
#include "extractors/facts/apposed_name.hpp"
#include "extractors/facts/clause_extent.hpp"
#include "extractors/facts/fact_story.hpp"
#include "extractors/facts/listed_people.hpp"
#include "extractors/facts/relation_end.hpp"
#include "extractors/speech/quote_lookup.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

/// "urged them *not to leave*", "faulted it for *not looking* into it"
TokenSpan with_negation(const AnnotatedDocument& document, const FrameFiller& filler) {
  TokenSpan out = filler.tokens;
  if (!filler.event || filler.chunk == kNoChunk) return out;
  const Chunk& c = document.chunk(filler.chunk);
  const Tag first = document.token(out.begin).tag;
  const bool may_lack =
      (c.form == Form::infinitive && first == Tag::TO) || (c.form == Form::gerund && first == Tag::VBG);
  if (may_lack && c.polarity == Polarity::negated && out.begin == c.tokens.begin && out.begin > TokenIndex(0) &&
      document.token(out.begin - 1).tag == Tag::RB)
    out.begin = out.begin - 1;
  return out;
}

/// "*The agent* arrested *her*": words of its own, not those of whom it was taken for.
bool is_taken(const Event& event, const Argument& argument) {
  return argument.entity != kNoEntity &&
         std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& other) {
           return other.entity == argument.entity && other.role != argument.role;
         });
}

/// "backed the use and *development of the port*": words that an argument of that role has told already.
bool is_told(const Event& event, const Argument& argument) {
  if (argument.entity != kNoEntity || argument.event != kNoEvent || argument.quantity != kNoQuantity) return false;
  return std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& other) {
    return other.role == argument.role && other.span.begin <= argument.span.begin &&
           argument.span.end <= other.span.end;
  });
}

/// Pronouns of one event that are looked at.
constexpr std::size_t kMostPronouns = 16;

/// "*He* accused *Gen. Berg*": whoever he is, not Berg. `argument` names the entity for which the pronoun was taken.
void forget_pronouns(const AnnotatedDocument& document, const Argument& argument,
                     const std::array<TokenSpan, kMostPronouns>& pronouns, std::vector<Argument>& all) {
  for (std::size_t k = 0; k < all.size() && k < pronouns.size(); ++k) {
    if (pronouns[k].is_empty() || all[k].entity != argument.entity || all[k].role == argument.role) continue;
    all[k].entity = kNoEntity;
    all[k].span = document.bytes(pronouns[k]);
  }
}

/// "*Berg* hit *her*" is no Berg who hits Berg: of two roles of one entity the name keeps its own, else the earlier
/// one in the frame does.
void keep_one_role(const AnnotatedDocument& document, Event& event) {
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

/// "leaders *of the party*": what stands behind "of" says who they are, unless it has a role of its own: "convicted the
/// suspect *of theft*".
ByteSpan with_of_phrase(const AnnotatedDocument& document, std::span<const FrameFiller> fillers, ChunkIndex chunk,
                        ByteSpan span) {
  if (chunk == kNoChunk || document.chunk(chunk).kind != ChunkKind::noun_group ||
      span.end != document.bytes(document.chunk(chunk).tokens).end)
    return span;
  for (const NominalLink& n : nominals_of(document, chunk)) {
    if (n.kind != NominalKind::of_attachment) continue;
    const bool has_role = std::any_of(fillers.begin(), fillers.end(),
                                      [&](const FrameFiller& f) { return f.chunk == n.second && f.role != kNoRole; });
    if (!has_role) span.end = document.bytes(document.chunk(n.second).tokens).end;
  }
  return span;
}

/// Without the marks behind it: `end".`
ByteSpan without_marks(const AnnotatedDocument& document, ByteSpan words) {
  auto end = token_from(document, words.end);
  while (end != document.tokens.begin() && (end - 1)->tag >= Tag::period && (end - 1)->tag <= Tag::close_quote) --end;
  return {words.begin, end == document.tokens.begin() ? words.begin : std::max(words.begin, (end - 1)->end)};
}

/// "warned that *the pact "may soon" end*": words that the trigger quotes go as far as the quote.
ByteSpan with_quote(const AnnotatedDocument& document, const FrameMatch& match, ByteSpan words) {
  const ByteSpan quoted = quoted_by(document, document.token(match.trigger_head).begin, words.begin);
  return quoted.is_empty() ? words : without_marks(document, {words.begin, quoted.end});
}

/// "warned that *Norway was leaving the pact*", "called on Norway *to leave the pact*".
ByteSpan with_clause(const AnnotatedDocument& document, const FrameMatch& match, const FrameFiller& filler,
                     ByteSpan span) {
  if (filler.chunk == kNoChunk || document.chunk(filler.chunk).kind != ChunkKind::verb_group) return span;
  const Chunk& verb = document.chunk(filler.chunk);
  const bool follows = match.trigger_head < verb.tokens.begin;
  const bool whole = verb.form == Form::finite || opens_with_subject(document, filler.chunk);
  const TokenIndex from = !whole    ? verb.tokens.begin
                          : follows ? match.trigger_head + 1
                                    : document.sentence_of(verb.tokens.begin).tokens.begin;
  TokenSpan clause = clause_extent(document, filler.chunk, from);
  if (!follows) clause.end = std::min(clause.end, match.trigger_head);
  const ByteSpan words = document.bytes(clause);
  return with_quote(document, match,
                    {std::min(words.begin, span.begin), std::max(words.end, span.end)});  // "*not* to leave"
}

/// "rejected *a plan to sell the ship*", "*a plan to sell the ship* was rejected": up to what has a role of its own,
/// "signed a deal | *with Chad*".
ByteSpan with_modifiers(const AnnotatedDocument& document, const FrameMatch& match,
                        std::span<const FrameFiller> fillers, ChunkIndex noun, const WordRows* complements,
                        ByteSpan span) {
  if (noun == kNoChunk || document.chunk(noun).kind != ChunkKind::noun_group) return span;
  const TokenSpan own = document.chunk(noun).tokens;
  const bool follows = own.begin > match.trigger_head;
  if (!follows && (match.predicate == kNoChunk || document.chunk(match.predicate).kind != ChunkKind::verb_group))
    return span;
  TokenSpan whole = noun_extent(document, noun, complements);
  if (!follows) whole.end = std::min(whole.end, document.chunk(match.predicate).tokens.begin);
  for (const FrameFiller& f : fillers) {
    if (f.role == kNoRole || f.chunk == kNoChunk || f.chunk <= noun) continue;
    const ChunkIndex before(f.chunk.value - 1);
    const bool behind = document.chunk(before).kind == ChunkKind::preposition && before > noun;
    whole.end = std::min(whole.end, document.chunk(behind ? before : f.chunk).tokens.begin);
  }
  return whole.end > own.end ? ByteSpan{span.begin, std::max(span.end, document.bytes(whole).end)} : span;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "Voters in the *November 5* election": a day, month or year behind that of the article. What is told in the past has
/// happened, whatever day "Friday" was taken for; a date in numbers is none that was taken for another.
bool lies_ahead(const AnnotatedDocument& document, const FrameMatch& match, const Event& event) {
  if (event.time == kNoTime || event.modality != Modality::actual || match.predicate == kNoChunk) return false;
  const TimeExpression& time = document.times[event.time.value];
  const std::string& today = document.document.published;
  const std::size_t length = std::min<std::size_t>(time.value.size(), 10);
  if (length < 4 || today.size() < 10) return false;
  for (std::size_t i = 0; i < length; ++i)
    if (!is_digit(time.value[i]) && (i < 4 || time.value[i] != '-')) return false;
  if (time.value.compare(0, length, today, 0, length) <= 0) return false;
  // "a teacher, *arrested* in May, was freed"
  if (document.chunk(match.predicate).form == Form::participle) return false;
  if (document.chunk(match.predicate).kind == ChunkKind::verb_group)
    return event.tense != Tense::past && !document.chunk(match.predicate).perfect;
  const std::string_view words = document.text(time.tokens);
  return event.tense != Tense::past || std::any_of(words.begin(), words.end(), is_digit);
}

/// "Norway said *it* had sent troops": the sentence's own name is better evidence than the pronoun.
void take_mention(const AnnotatedDocument& document, MentionIndex mention, Argument& argument) {
  argument.entity = document.mentions[mention.value].entity;
  if (document.mentions[mention.value].kind == MentionKind::pronoun)
    argument.span = relation_end(document, mention, argument.span).span;
}

/// "it", where no name or noun is meant.
bool is_some_thing(const AnnotatedDocument& document, EntityIndex e) {
  if (e == kNoEntity) return false;
  const Entity& entity = document.entities[e.value];
  return !entity.named && entity.name.empty() && entity.gender == Gender::neuter;
}

/// "*Gen. Anna Berg*" of "the slain hero Gen. Anna Berg", "*Anna Berg*" of "rock star Anna Berg" or "Friday Anna Berg":
/// the words of a person who is named are the name with the titles that are written large. Where only a noun says who
/// it is ("Anna Berg was the guard who …"), they are the name of the same sentence.
void keep_name(const AnnotatedDocument& document, TypeId person, MentionIndex mention, Argument& argument) {
  if (argument.entity == kNoEntity) return;
  const Entity& entity = document.entities[argument.entity.value];
  if (!entity.named || entity.type != person) return;
  auto m = mention_from(document, argument.span.begin);
  for (; m != document.mentions.end() && m->span.begin < argument.span.end; ++m) {
    if (m->kind != MentionKind::name || m->entity != argument.entity || m->span.end != argument.span.end) continue;
    argument.span = with_titles(document, *m);
    return;
  }
  if (mention != kNoMention && document.mentions[mention.value].kind == MentionKind::nominal)
    argument.span = relation_end(document, mention, argument.span).span;
}

}  // namespace

FrameEvents::FrameEvents(const Knowledge& knowledge, const CountryOfAdjective& countries)
    : rules_(knowledge.rules),
      vocabulary_(knowledge.vocabulary),
      lexicon_(knowledge.lexicon),
      countries_(&countries),
      victim_(vocabulary_->role("victim").value_or(kNoRole)),
      patient_(vocabulary_->role("patient").value_or(kNoRole)),
      topic_(vocabulary_->role("topic").value_or(kNoRole)),
      theme_(vocabulary_->role("theme").value_or(kNoRole)),
      defaults_(knowledge),
      contests_(knowledge),
      told_present_(knowledge),
      bare_nouns_(knowledge),
      says_(rules_->size(), false) {
  for (std::size_t r = 0; r < says_.size(); ++r) {
    const auto rule = static_cast<RuleId>(r);
    if (rules_->info(rule).kind != RuleKind::frame) continue;
    for (std::size_t i = 0; i < rules_->slot_count(rule); ++i)
      if (rules_->slot(rule, i).role == topic_ && topic_ != kNoRole) says_[r] = true;
  }
  for_each_entry(*lexicon_, "noun_complement", [&](EntryId entry) {
    noun_complements_.add(lexicon_->form(entry, 0)[0]);
    if (lexicon_->feature(entry, "loose").empty()) close_complements_.add(lexicon_->form(entry, 0)[0]);
  });
  joint_words_.person = vocabulary_->person;
  joint_words_.place = vocabulary_->place;
  joint_words_.between = lexicon_->find("between");
  for_each_entry(*lexicon_, "function_word", [&](EntryId entry) {
    if (lexicon_->feature(entry, "special") == "with") joint_words_.with = lexicon_->form(entry, 0)[0];
  });
}

void FrameEvents::add(AnnotatedDocument& document, const FrameMatches& frames) const {
  // Events first without arguments, so that one may fill a role of another.
  std::vector<EventIndex> event_of_chunk(document.chunks.size(), kNoEvent);
  std::vector<EventIndex> event_of_match(frames.matches.size(), kNoEvent);
  std::optional<bool> sport;  // asked once a document, if at all
  for (std::size_t i = 0; i < frames.matches.size(); ++i) {
    const FrameMatch& match = frames.matches[i];
    const RuleInfo info = rules_->info(match.frame);
    if (info.makes != Makes::event || is_outside_story(document, match.trigger_head)) continue;
    if (contests_.may_be_play(info.name)) {
      if (!sport) sport = contests_.is_about_sport(document);
      if (*sport && contests_.only_players(document, frames, match)) continue;
    }
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
    Event& event = document.events[event_of_match[i].value];
    defaults_.fill(document, frames.matches[i], event);
    if (lies_ahead(document, frames.matches[i], event)) event.modality = Modality::planned;
    else if (told_present_.is_imagined(document, frames.matches[i], event) ||
             bare_nouns_.is_kind(document, frames.matches[i], event))
      event.modality = Modality::hypothetical;
  }
}

/// "*The plan* to sell the ship was rejected", but "*a ferry* carrying 90 sank"
bool FrameEvents::is_said_or_thought(const AnnotatedDocument& document, const FrameFiller& filler) const {
  if (filler.chunk == kNoChunk || document.chunk(filler.chunk).head == kNoToken) return false;
  const WordId head = document.token(document.chunk(filler.chunk).head).lemma;
  return (lexicon_->info(head).classes & (word_class::communication | word_class::cognition)) != 0;
}

void FrameEvents::add_arguments(AnnotatedDocument& document, const FrameMatches& frames, const FrameMatch& match,
                                EventIndex index, const std::vector<EventIndex>& event_of_chunk) const {
  std::array<TokenSpan, kMostPronouns> pronouns{};  // by argument: its own words, where it is a pronoun
  auto& all = document.events[index.value].arguments;
  for (const FrameFiller& filler : frames.fillers_of(match)) {
    if (filler.role == kNoRole || filler.tokens.is_empty()) continue;
    Argument argument;
    argument.role = filler.role;
    argument.span = document.bytes(with_negation(document, filler));
    if (filler.alleged) argument.modality = Modality::possible;
    if (filler.quantity != kNoQuantity) argument.quantity = filler.quantity;
    else if (filler.event && filler.chunk != kNoChunk) argument.event = event_of_chunk[filler.chunk.value];
    else if (filler.mention != kNoMention) take_mention(document, filler.mention, argument);
    else argument.entity = countries_->find_or_add(document, filler.tokens);
    if (filler.event && argument.event == index) continue;
    const bool pronoun =
        filler.mention != kNoMention && document.mentions[filler.mention.value].kind == MentionKind::pronoun;
    // "*It* was discussed", "was signed by them": a thing that nothing stands for says nothing
    if (pronoun && is_some_thing(document, argument.entity)) continue;
    if (is_taken(document.events[index.value], argument)) {
      // "*Berg* defended *her* plan" names nobody else
      if (pronoun && document.token(filler.tokens.begin).tag == Tag::PRPS) continue;
      argument.span = document.bytes(filler.tokens);
      if (!pronoun) forget_pronouns(document, argument, pronouns, all);
    }
    if (pronoun && all.size() < pronouns.size()) pronouns[all.size()] = filler.tokens;
    if (const MentionIndex name = apposed_name(document, filler, argument.entity); name != kNoMention) {
      const Mention& m = document.mentions[name.value];
      argument.entity = m.entity;
      const TokenIndex head = document.chunk(filler.chunk).head;
      if (m.extent.contains(head)) argument.span = with_titles(document, m);  // "met *Secretary of State Anna Berg*"
    }
    if (argument.role == topic_ && is_office(document, argument)) argument.entity = kNoEntity;
    keep_name(document, vocabulary_->person, filler.mention, argument);
    const bool counted = argument.role == patient_ && is_counted(document, filler);
    if ((argument.role == victim_ || counted) && argument.entity == kNoEntity && argument.event == kNoEvent)
      argument.entity = add_people(document, filler);
    if (argument.entity == kNoEntity || !document.entities[argument.entity.value].named ||
        (filler.mention != kNoMention && document.mentions[filler.mention.value].sieve == kNameAndKind))
      argument.span = with_of_phrase(document, frames.fillers_of(match), filler.chunk, argument.span);
    // "threatened *to kill her*": all of it, also where it is an event of its own
    if (argument.entity == kNoEntity) {
      argument.span = with_clause(document, match, filler, argument.span);
      if ((argument.role == topic_ || argument.role == theme_) &&
          (filler.tokens.begin > match.trigger_head || is_said_or_thought(document, filler)))
        argument.span = with_modifiers(document, match, frames.fillers_of(match), filler.chunk,
                                       argument.role == topic_                ? &noun_complements_
                                       : is_said_or_thought(document, filler) ? &close_complements_
                                                                              : nullptr,
                                       argument.span);
    }
    if (is_told(document.events[index.value], argument)) continue;
    document.events[index.value].arguments.push_back(argument);
    if (filler.mention != kNoMention) add_joint(document, filler, document.events[index.value]);
    if (argument.role == victim_ || argument.role == patient_)
      add_listed(document, argument, vocabulary_->person, document.events[index.value]);
    if (argument.role == victim_ || argument.role == patient_)
      add_apposed(document, filler, argument, vocabulary_->person, document.events[index.value]);
  }
  keep_one_role(document, document.events[index.value]);
  add_said(document, match, document.events[index.value]);
}

/// "Berg announced *the mayor, who had fled to Mali, was dead*", '"*It is over*," Berg warned': what is announced is
/// what the trigger quotes, where no line of the frame found it.
void FrameEvents::add_said(const AnnotatedDocument& document, const FrameMatch& match, Event& event) const {
  if (!says_[match.frame] || std::any_of(event.arguments.begin(), event.arguments.end(),
                                         [&](const Argument& a) { return a.role == topic_ || a.role == theme_; }))
    return;
  const Sentence& sentence = document.sentence_of(match.trigger_head);
  const ByteOffset end = document.bytes(sentence.tokens).end;
  ByteSpan said = said_by(document, document.token(match.trigger_head).begin, end);
  // "issued a statement *saying* it had won"
  if (const TokenIndex next = match.trigger_head + 1; said.is_empty() && match.light_verb != kNoChunk &&
                                                      next < sentence.tokens.end &&
                                                      document.token(next).tag == Tag::VBG)
    said = said_by(document, document.token(next).begin, end);
  if (said.is_empty()) return;
  Argument topic;
  topic.role = topic_;
  topic.span = without_marks(document, said);
  if (!topic.span.is_empty()) event.arguments.push_back(topic);
}

}  // namespace dramatis
