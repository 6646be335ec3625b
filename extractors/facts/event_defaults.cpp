// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/event_defaults.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

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

const ClauseLink* clause_of(const AnnotatedDocument& document, ChunkIndex predicate) {
  const auto found = std::lower_bound(document.clauses.begin(), document.clauses.end(), predicate,
                                      [](const ClauseLink& a, ChunkIndex p) { return a.predicate < p; });
  return found != document.clauses.end() && found->predicate == predicate ? &*found : nullptr;
}

bool is_point(const TimeExpression& t) { return t.type == TimeType::date || t.type == TimeType::time; }

/// The one date of the sentence; "12 years" beside it is none: "on Friday sentenced him to 12 years".
TimeIndex only_point_in(const AnnotatedDocument& document, TokenSpan sentence) {
  TimeIndex only = kNoTime;
  const TimeIndex first = time_in(document, sentence);
  if (first == kNoTime) return kNoTime;
  for (std::uint32_t i = first.value; i < document.times.size() && document.times[i].tokens.begin < sentence.end; ++i) {
    if (!is_point(document.times[i])) continue;
    if (only != kNoTime) return kNoTime;
    only = TimeIndex(i);
  }
  return only;
}

/// Whether "and" or "but" comes before any verb between two chunks.
bool has_conjunction(const AnnotatedDocument& document, ChunkIndex from, ChunkIndex to) {
  for (std::uint32_t c = from.value + 1; c < to.value && document.chunks[c].kind != ChunkKind::verb_group; ++c)
    if (document.chunks[c].kind == ChunkKind::conjunction && document.token(document.chunks[c].head).tag == Tag::CC)
      return true;
  return false;
}

bool is_subject_of(const AnnotatedDocument& document, ChunkIndex noun, ChunkIndex predicate) {
  const auto links = links_of(document, predicate);
  return std::any_of(links.begin(), links.end(),
                     [&](const FunctionLink& f) { return f.argument == noun && f.function == Function::subject; });
}

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

EventDefaults::EventDefaults(const Knowledge& knowledge)
    : vocabulary_(knowledge.vocabulary),
      lexicon_(knowledge.lexicon),
      role_of_preposition_(*knowledge.lexicon, "event_default",
                           [&](EntryId entry) {
                             return vocabulary_->role(knowledge.lexicon->feature(entry, "role")).value_or(kNoRole);
                           }),
      aparts_(*knowledge.lexicon, "time_apart",
              [&](EntryId entry) {
                const auto has = [&](std::string_view key) { return !knowledge.lexicon->feature(entry, key).empty(); };
                return Apart{has("apart"),   has("starts"),  has("compares"), has("joins"), has("inside"),
                             has("suffers"), has("dates"),   has("fixes"),    has("fixed"), has("opens"),
                             has("counts"),  has("happens"), has("reckons")};
              }),
      place_(vocabulary_->role("place").value_or(kNoRole)),
      quantity_(vocabulary_->role("quantity").value_or(kNoRole)) {}

/// "died *when a bus crashed*", "met and *agreed*": clauses that share their time; but "was dismissed in May and *has*
/// been charged", "sold it *before* she fled".
bool EventDefaults::shares_time(const AnnotatedDocument& document, ChunkIndex a, ChunkIndex b) const {
  for (const auto& [one, other] : {std::pair{a, b}, std::pair{b, a}}) {
    const ClauseLink* link = clause_of(document, one);
    const Apart* opens = link == nullptr ? nullptr : aparts_.find(link->mark);
    if (opens != nullptr && opens->joins) {  // "were killed *when* a bus crashed", "died on Monday *when* it crashed"
      if (link->governor == other) return true;
      const auto links = links_of(document, other);
      if (std::any_of(links.begin(), links.end(),
                      [&](const FunctionLink& f) { return f.argument == link->governor; }) &&
          document.chunk(link->governor).temporal)
        return true;
    }
    if (link != nullptr && link->governor == other && link->kind != ClauseKind::that_clause &&
        link->kind != ClauseKind::infinitive && link->kind != ClauseKind::relative) {
      // "accused it *of opening* the gates in July"
      if (link->kind == ClauseKind::gerund && link->mark != kNoWord) continue;
      const Apart* mark = aparts_.find(link->mark);
      if (mark != nullptr && mark->apart) continue;
      const Chunk& one_verb = document.chunk(one);
      const Chunk& other_verb = document.chunk(other);
      // "Convicted of fraud *in 2019*, Berg fled": that was before
      if (one_verb.form == Form::participle && link->kind == ClauseKind::adverbial && one < other) continue;
      // "was fired in May but *never* charged"
      if (one_verb.polarity != other_verb.polarity) continue;
      // "while police *are* searching, the mayor *left* on Monday"
      if (one_verb.form == Form::finite && other_verb.form == Form::finite && one_verb.tense != other_verb.tense &&
          (one_verb.tense == Tense::present || other_verb.tense == Tense::present) &&
          !document.sentence_of(one_verb.tokens.begin).headline)
        continue;
      if (link->kind == ClauseKind::coordinate && one_verb.form == Form::finite && other_verb.form == Form::finite &&
          one_verb.perfect != other_verb.perfect)
        continue;
      return true;
    }
  }
  return false;
}

/// "Police *on Monday* arrested Berg" is of the verb of the police, "the rich *of today* whom they accuse" of the rich.
bool EventDefaults::holder_allows(const AnnotatedDocument& document, ChunkIndex time, ChunkIndex predicate) const {
  const TokenIndex begin = document.sentence_of(document.chunk(time).tokens.begin).tokens.begin;
  for (std::size_t i = document.nominals.size(); i-- > 0;) {
    const NominalLink& n = document.nominals[i];
    if (document.chunk(n.first).tokens.begin < begin) break;
    if (n.second != time || (n.kind != NominalKind::of_attachment && n.kind != NominalKind::pp_attachment)) continue;
    if (n.first == predicate || document.chunk(n.first).temporal) return true;
    // "have been killed *since the coup in 2021*": that was the coup
    const TokenIndex holder = document.chunk(n.first).tokens.begin;
    if (const Apart* mark = holder > begin ? aparts_.find(document.token(holder - 1).word) : nullptr;
        mark != nullptr && mark->apart)
      return false;
    if (n.kind == NominalKind::of_attachment) {  // "arrested on the morning *of July 18*"
      const auto links = links_of(document, predicate);
      return std::any_of(links.begin(), links.end(), [&](const FunctionLink& f) {
        return f.argument == n.first && f.function == Function::oblique;
      });
    }
    // "led it after the vote in 1994, *but was expelled*"
    if (predicate > time && document.chunk(predicate).kind == ChunkKind::verb_group &&
        has_conjunction(document, time, predicate))
      return false;
    ChunkIndex next = document.chunk_of_token[document.chunk(time).tokens.end.value];
    // "A judge in Oslo on Saturday*,* ordered"
    if (next != kNoChunk && predicate > time && document.chunk(next).kind == ChunkKind::conjunction &&
        document.token(document.chunk(next).head).tag == Tag::comma && next.value + 1 < document.chunks.size())
      next = ChunkIndex(next.value + 1);
    if (next == kNoChunk || next == predicate || document.chunk(next).kind != ChunkKind::verb_group) return true;
    return shares_time(document, next, predicate);
  }
  return true;
}

/// Whether what the time belongs to by the grammar is `predicate` or happens with it; true if that is unknown.
bool EventDefaults::may_be_time_of(const AnnotatedDocument& document, TokenSpan time, ChunkIndex predicate) const {
  const ChunkIndex group = document.chunk_of_token[time.begin.value];
  if (group == kNoChunk || group == predicate) return true;
  if (!is_time_group(document, group, time)) return false;
  if (document.chunk(group).kind == ChunkKind::verb_group)  // "planes that were *recently* bought"
    return shares_time(document, group, predicate);
  if (group.value + 1 < document.chunks.size() && document.chunks[group.value + 1].possessor == group)
    return predicate.value == group.value + 1 ||  // "Monday's attack"
           (is_happening(document, ChunkIndex(group.value + 1)) &&
            is_subject_of(document, ChunkIndex(group.value + 1), predicate));  // "Monday's attack killed two nurses"
  const TokenSpan sentence = document.sentence_of(time.begin).tokens;
  auto link = std::lower_bound(document.functions.begin(), document.functions.end(),
                               document.chunk_of_token[sentence.begin.value],
                               [](const FunctionLink& a, ChunkIndex c) { return a.predicate < c; });
  bool owned = false;
  for (; link != document.functions.end() && document.chunk(link->predicate).tokens.begin < sentence.end; ++link) {
    if (link->argument != group) continue;
    owned = true;
    if (link->predicate == predicate || shares_time(document, link->predicate, predicate)) return true;
    const bool noun = document.chunk(predicate).kind == ChunkKind::noun_group;
    if (!noun && document.chunk(link->predicate).kind == ChunkKind::noun_group) {
      // "the attack by gunmen on Sunday killed nine"
      for (const FunctionLink& f : links_of(document, predicate))
        if (f.argument == link->predicate && f.function == Function::subject) return true;
    }
    if (!noun || document.chunk(link->predicate).kind != ChunkKind::verb_group) continue;
    // "held talks on Monday", "the attack began on Monday", but "condemned the attack on Monday"
    for (const FunctionLink& f : links_of(document, link->predicate))
      if (f.argument == predicate && (f.function == Function::subject || !document.chunk(predicate).definite))
        return true;
  }
  return !owned && holder_allows(document, group, predicate);
}

void EventDefaults::fill(const AnnotatedDocument& document, const FrameMatch& match, Event& event) const {
  if (match.predicate != kNoChunk) {
    event.time = time_beside(document, match.predicate);
    // "the river burst *its banks* on Monday"
    if (event.time == kNoTime && match.light_verb != kNoChunk) event.time = time_beside(document, match.light_verb);
    if (event.time == kNoTime) event.time = time_shared(document, match.predicate);
    add_places(document, match.predicate, event);
    add_place_before(document, match.predicate, event);
  }
  if (event.time == kNoTime) event.time = only_time_of_sentence(document, match);
  if (event.time != kNoTime && counts_since(document, event, match.predicate)) event.time = kNoTime;
  const auto goes_before = [](const Argument& a, const Argument& b) {
    return std::tie(a.role, a.span) < std::tie(b.role, b.span);
  };
  // Most stand in order already, and a stable sort takes memory before it looks.
  if (!std::is_sorted(event.arguments.begin(), event.arguments.end(), goes_before))
    std::stable_sort(event.arguments.begin(), event.arguments.end(), goes_before);
}

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
    if (const TimeIndex time = linked(predicate); time != kNoTime) return time;
    const TimeIndex inside = time_of_noun(document, predicate);
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
  const Apart* verb = aparts_.find(document.token(document.chunk(predicate).head).lemma);
  if (verb == nullptr || !verb->suffers) return kNoTime;
  for (const FunctionLink& link : links_of(document, predicate)) {  // "was killed *in Sunday's attack*"
    const Apart* inside = link.function == Function::oblique ? aparts_.find(link.preposition) : nullptr;
    if (inside == nullptr || !inside->inside || !is_happening(document, link.argument)) continue;
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

/// "Two people died on Monday when a bus crashed near Lima": both events have the sentence's only date; not so the
/// attack in "said on Monday that troops had attacked" or the report in "criticized the Oct. 1 ruling in a report".
TimeIndex EventDefaults::only_time_of_sentence(const AnnotatedDocument& document, const FrameMatch& match) const {
  const TimeIndex first = only_point_in(document, document.sentence_of(match.trigger_head).tokens);
  if (first == kNoTime || is_apart(document, first, match.predicate)) return kNoTime;
  if (match.predicate != kNoChunk) {
    if (is_led_apart(document, match.predicate, document.times[first.value].tokens)) return kNoTime;
    const ChunkIndex group = document.chunk_of_token[document.times[first.value].tokens.begin.value];
    // "is *now* alone after they were arrested", "the outbreak, *now* in its third wave, and the war"
    if (is_vague(document.times[first.value]) && group != match.predicate &&
        (document.chunk(match.predicate).kind == ChunkKind::verb_group ||
         !is_argument_beside(document, group, match.predicate)))
      return kNoTime;
    if (document.chunk(match.predicate).kind == ChunkKind::noun_group && group != kNoChunk &&
        group != match.predicate && is_behind_verb(document, group, match.predicate))
      return kNoTime;
  }
  if (match.predicate == kNoChunk) return first;
  const TokenSpan time = document.times[first.value].tokens;
  return !is_of_past_call(document, time, match) && may_be_time_of(document, time, match.predicate) ? first : kNoTime;
}

}  // namespace dramatis
