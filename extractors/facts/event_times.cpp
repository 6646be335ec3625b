// SPDX-License-Identifier: Apache-2.0
// The time of an event: beside its predicate, else of a clause that happens with it, else of its sentence.
#include <algorithm>

#include "extractors/facts/event_defaults.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

/// The first time expression that begins in `tokens`.
TimeIndex time_in(const AnnotatedDocument& document, TokenSpan tokens) {
  const auto at = std::lower_bound(document.times.begin(), document.times.end(), tokens.begin,
                                   [](const TimeExpression& t, TokenIndex i) { return t.tokens.begin < i; });
  if (at == document.times.end() || at->tokens.begin >= tokens.end) return kNoTime;
  return TimeIndex(static_cast<std::uint32_t>(at - document.times.begin()));
}

bool is_point(const TimeExpression& t) { return t.type == TimeType::date || t.type == TimeType::time; }

/// "Norway *on Tuesday* condemned the attack": the time between a subject and its verb, if no other verb has it.
ChunkIndex group_before_verb(const AnnotatedDocument& document, ChunkIndex predicate) {
  if (predicate.value < 1 || document.chunk(predicate).kind != ChunkKind::verb_group) return kNoChunk;
  const ChunkIndex group(predicate.value - 1);
  const Chunk& time = document.chunk(group);
  if (time.kind != ChunkKind::noun_group || time.tokens.end != document.chunk(predicate).tokens.begin) return kNoChunk;
  const TokenSpan sentence = document.sentence_of(time.tokens.begin).tokens;
  auto link = std::lower_bound(document.functions.begin(), document.functions.end(),
                               document.chunk_of_token[sentence.begin.value],
                               [](const FunctionLink& a, ChunkIndex c) { return a.predicate < c; });
  for (; link != document.functions.end() && link->predicate <= predicate; ++link)
    if (link->argument == group && link->predicate != predicate) return kNoChunk;
  return group;
}

/// The noun group that `noun` hangs on: "the target *of an attack*"; `kNoChunk` if none.
ChunkIndex holder_of(const AnnotatedDocument& document, ChunkIndex noun) {
  const TokenIndex begin = document.sentence_of(document.chunk(noun).tokens.begin).tokens.begin;
  auto n = std::lower_bound(document.nominals.begin(), document.nominals.end(), noun,
                            [](const NominalLink& a, ChunkIndex c) { return a.first < c; });
  while (n != document.nominals.begin() && document.chunk((--n)->first).tokens.begin >= begin)
    if (n->second == noun) return n->first;
  return kNoChunk;
}

/// "*Last week* the bank said that prices, driven up by the *invasion*, would fall": whether the verb next to a time,
/// between it and an event noun, has neither the noun nor what that hangs on as an argument.
bool is_behind_verb(const AnnotatedDocument& document, ChunkIndex time, ChunkIndex noun) {
  const bool first = time < noun;
  for (std::uint32_t c = first ? time.value + 1 : time.value - 1; c != noun.value; first ? ++c : --c) {
    if (document.chunks[c].kind != ChunkKind::verb_group) continue;
    const auto links = links_of(document, ChunkIndex(c));
    ChunkIndex group = noun;
    for (int steps = 0; steps < 4 && group != kNoChunk; ++steps, group = holder_of(document, group))
      if (std::any_of(links.begin(), links.end(), [&](const FunctionLink& f) { return f.argument == group; }))
        return false;
    return true;
  }
  return false;
}

/// "*Unrest* has *now* spread", "*now* faces *charges*": of the verb beside the adverb.
bool is_argument_beside(const AnnotatedDocument& document, ChunkIndex adverb, ChunkIndex noun) {
  if (adverb == kNoChunk) return false;
  const std::uint32_t first = adverb.value == 0 ? 0 : adverb.value - 1;
  for (std::uint32_t c = first; c <= adverb.value + 1 && c < document.chunks.size(); ++c) {
    if (document.chunks[c].kind != ChunkKind::verb_group) continue;
    for (const FunctionLink& f : links_of(document, ChunkIndex(c)))
      if (f.argument == noun) return true;
  }
  return false;
}

/// "called *on Monday* for an inquiry": what is called for is still to come.
bool is_of_past_call(const AnnotatedDocument& document, TokenSpan time, const FrameMatch& match) {
  if ((match.modality != Modality::demanded && match.modality != Modality::ordered &&
       match.modality != Modality::planned) ||
      document.chunk(match.predicate).kind != ChunkKind::noun_group)
    return false;
  const ChunkIndex group = document.chunk_of_token[time.begin.value];
  const TokenSpan sentence = document.sentence_of(time.begin).tokens;
  for (std::uint32_t c = document.chunk_of_token[sentence.begin.value].value;
       c < document.chunks.size() && document.chunks[c].tokens.begin < sentence.end; ++c) {
    const Chunk& verb = document.chunks[c];
    if (verb.kind != ChunkKind::verb_group || verb.form != Form::finite || verb.tense != Tense::past ||
        verb.modality != Modality::actual)
      continue;
    for (const FunctionLink& f : links_of(document, ChunkIndex(c)))
      if (f.argument == group) return true;
  }
  return false;
}

}  // namespace

/// The date or clock time that begins in `tokens`.
TimeIndex EventDefaults::point_in(const AnnotatedDocument& document, TokenSpan tokens) {
  const TimeIndex time = time_in(document, tokens);
  return time != kNoTime && is_point(document.times[time.value]) ? time : kNoTime;
}

/// The time that `group` is, if it may be that of `predicate`.
TimeIndex EventDefaults::time_of_group(const AnnotatedDocument& document, ChunkIndex group,
                                       ChunkIndex predicate) const {
  const TimeIndex time = point_in(document, document.chunk(group).tokens);
  const bool fits = time != kNoTime && is_time_group(document, group, document.times[time.value].tokens) &&
                    !is_apart(document, time, predicate);
  return fits ? time : kNoTime;
}

/// "Norway *on Tuesday* condemned the attack of Sunday"
TimeIndex EventDefaults::time_before_verb(const AnnotatedDocument& document, ChunkIndex predicate) const {
  const ChunkIndex between = group_before_verb(document, predicate);
  return between != kNoChunk && holder_allows(document, between, predicate)
             ? time_of_group(document, between, predicate)
             : kNoTime;
}

/// "Monday's *attack* killed two", but "last year's *winner* resigned"
bool EventDefaults::is_happening(const AnnotatedDocument& document, ChunkIndex noun) const {
  const Chunk& group = document.chunk(noun);
  return group.kind == ChunkKind::noun_group && group.head != kNoToken &&
         (lexicon_->info(document.token(group.head).lemma).flags & word_flag::eventive) != 0;
}

/// "the *2019* murder", "*Monday's* attack"
TimeIndex EventDefaults::time_of_noun(const AnnotatedDocument& document, ChunkIndex noun) const {
  const Chunk& own = document.chunk(noun);
  if (own.possessor != kNoChunk)
    if (const TimeIndex time = time_of_group(document, own.possessor, noun); time != kNoTime) return time;
  const TimeIndex inside = time_in(document, own.tokens);
  if (inside == kNoTime || own.head == kNoToken) return kNoTime;
  const TimeExpression& time = document.times[inside.value];
  return is_point(time) && !is_vague(time) && time.tokens.end <= own.head ? inside : kNoTime;
}

/// "shelled the town *overnight*, killing two, the mayor said on Sunday": before any comma and any other verb.
TimeIndex EventDefaults::time_in_adverb(const AnnotatedDocument& document, ChunkIndex verb) {
  for (std::uint32_t c = verb.value + 1; c < document.chunks.size(); ++c) {
    const Chunk& chunk = document.chunks[c];
    if (chunk.kind == ChunkKind::adverb) {
      if (document.token(chunk.tokens.begin).tag == Tag::WRB) break;  // "arrived where the town *now* stands"
      const TimeIndex time = point_in(document, chunk.tokens);
      if (time != kNoTime && document.times[time.value].tokens == chunk.tokens) return time;
    } else if (chunk.kind != ChunkKind::noun_group && chunk.kind != ChunkKind::preposition) {
      break;
    }
  }
  return kNoTime;
}

TimeIndex EventDefaults::time_beside(const AnnotatedDocument& document, ChunkIndex predicate) const {
  const auto linked = [&](ChunkIndex of) {
    for (const FunctionLink& link : links_of(document, of))
      if (link.function == Function::adverbial || link.function == Function::oblique)
        if (const TimeIndex time = time_of_group(document, link.argument, predicate); time != kNoTime) return time;
    return kNoTime;
  };
  if (document.chunk(predicate).kind == ChunkKind::noun_group) {
    const TimeIndex happening = time_of_happening(document, predicate);
    if (happening != kNoTime) return happening;
    const TimeIndex inside = time_of_noun(document, predicate);
    if (const TimeIndex time = linked(predicate); time != kNoTime) {
      // "the *July* unrest in 2021"
      const bool closer =
          inside != kNoTime && document.times[inside.value].value.starts_with(document.times[time.value].value);
      return closer ? inside : time;
    }
    return inside != kNoTime ? inside : time_behind_noun(document, predicate);
  }
  const TimeIndex before = time_before_verb(document, predicate);
  if (before != kNoTime) return before;
  if (const TimeIndex time = linked(predicate); time != kNoTime) return time;
  for (const FunctionLink& link : links_of(document, predicate))  // "the attack *on Friday* killed two"
    if (link.function == Function::subject && document.chunk(link.argument).kind == ChunkKind::noun_group)
      for (const TimeIndex time :
           {linked(link.argument),
            is_happening(document, link.argument) ? time_of_noun(document, link.argument) : kNoTime})
        if (time != kNoTime) return time;
  if (const TimeIndex time = time_in_adverb(document, predicate); time != kNoTime) return time;
  for (const FunctionLink& link : links_of(document, predicate)) {  // "was killed *in Sunday's attack*"
    if (link.function != Function::oblique || !is_occasion_of(document, link.argument, predicate)) continue;
    if (const TimeIndex time = linked(link.argument); time != kNoTime) return time;
    const Apart* mark = aparts_.find(link.preposition);
    if (!mark->during && !is_happening(document, link.argument)) continue;
    if (const TimeIndex time = time_of_noun(document, link.argument); time != kNoTime) return time;
  }
  return kNoTime;
}

/// "A bus crashed on Monday*, killing 12*, police said on Tuesday": the time of the verb whose clause it hangs on.
TimeIndex EventDefaults::time_shared(const AnnotatedDocument& document, ChunkIndex predicate) const {
  const ClauseLink* link = clause_of(document, predicate);
  if (link == nullptr || link->governor >= predicate || link->kind != ClauseKind::adverbial || link->mark != kNoWord ||
      document.chunk(predicate).form != Form::gerund || document.chunk(link->governor).kind != ChunkKind::verb_group)
    return kNoTime;
  const TimeIndex time = time_beside(document, link->governor);
  return time == kNoTime || is_vague(document.times[time.value]) ? kNoTime : time;
}

/// Whether nothing speaks against the time being that of the event.
bool EventDefaults::may_date(const AnnotatedDocument& document, TimeIndex time, const FrameMatch& match) const {
  const TimeExpression& expression = document.times[time.value];
  if (is_apart(document, time, match.predicate)) return false;
  if (match.predicate == kNoChunk) return true;
  if (is_led_apart(document, match.predicate, expression.tokens)) return false;
  const bool noun = document.chunk(match.predicate).kind == ChunkKind::noun_group;
  const ChunkIndex group = document.chunk_of_token[expression.tokens.begin.value];
  // "is *now* alone after they were arrested", "the outbreak, *now* in its third wave, and the war"
  if (is_vague(expression) && group != match.predicate &&
      (!noun || !is_argument_beside(document, group, match.predicate)))
    return false;
  if (noun && group != kNoChunk && group != match.predicate && is_behind_verb(document, group, match.predicate))
    return false;
  return !is_of_past_call(document, expression.tokens, match);
}

/// "Two people died on Monday when a bus crashed near Lima": both events have the sentence's only date; not so the
/// attack in "said on Monday that troops had attacked" or the report in "criticized the Oct. 1 ruling in a report". Of
/// several dates it is the one that the grammar gives to the event: "was fired *last week*, shot a woman and wounded
/// two men *on Monday*".
TimeIndex EventDefaults::time_in_sentence(const AnnotatedDocument& document, const FrameMatch& match) const {
  const TokenSpan sentence = document.sentence_of(match.trigger_head).tokens;
  const TimeIndex first = time_in(document, sentence);
  if (first == kNoTime) return kNoTime;
  const auto each_point = [&](const auto& take) {
    for (std::uint32_t i = first.value; i < document.times.size() && document.times[i].tokens.begin < sentence.end; ++i)
      if (is_point(document.times[i])) take(TimeIndex(i));  // not "12 years"
  };
  int points = 0, exact = 0;
  each_point([&](TimeIndex i) { ++points, exact += is_vague(document.times[i.value]) ? 0 : 1; });
  TimeIndex found = kNoTime;
  bool several = false;
  each_point([&](TimeIndex i) {
    const TimeExpression& time = document.times[i.value];
    if ((exact > 0 && is_vague(time)) || (exact == 0 && points > 1) || !may_date(document, i, match)) return;
    if (match.predicate != kNoChunk) {
      Holder whose = holder(document, time.tokens, match.predicate);
      if (whose == Holder::other && match.light_verb != kNoChunk)
        whose = holder(document, time.tokens, match.light_verb);
      if (whose == Holder::other || (whose == Holder::untold && exact > 1)) return;
    } else if (exact > 1) {
      return;
    }
    several = several || found != kNoTime;
    found = i;
  });
  return several ? kNoTime : found;
}

}  // namespace dramatis
