// SPDX-License-Identifier: Apache-2.0
// Times that bound what happened instead of dating it: "the deadliest attack since 2019", "sold it before May".
#include <algorithm>

#include "extractors/facts/event_defaults.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

/// Is the time the group itself, not a word inside it ("the *Oct. 1* ruling", "his *current* state")?
bool EventDefaults::is_time_group(const AnnotatedDocument& document, ChunkIndex chunk, TokenSpan time) {
  const Chunk& c = document.chunk(chunk);
  return c.kind != ChunkKind::noun_group || c.temporal || c.head == kNoToken || time.contains(c.head);
}

/// "the deadliest attack *since 2019*", "sold it *before May*": not when it happened.
bool EventDefaults::is_apart(const AnnotatedDocument& document, TimeIndex time, ChunkIndex predicate) const {
  const TokenSpan tokens = document.times[time.value].tokens;
  const ChunkIndex group = document.chunk_of_token[tokens.begin.value];
  if (tokens.begin <= document.sentence_of(tokens.begin).tokens.begin || group == kNoChunk ||
      !is_time_group(document, group, tokens))
    return false;
  // "fled after *Friday's attack*": the flight was later, the attack was then
  if (predicate != kNoChunk && document.chunk(predicate).possessor == group) return false;
  const Apart* before = aparts_.find(document.token(tokens.begin - 1).word);
  if (is_of_period(document, time)) return true;
  // "*As of* May, 54 have died"
  if (const Apart* two = tokens.begin.value > 1 ? aparts_.find(document.token(tokens.begin - 2).word) : nullptr;
      two != nullptr && two->reckons && document.token(tokens.begin - 1).tag == Tag::IN)
    return true;
  if (begins_with_noun(document, group, predicate)) return true;
  // "the court *adjourned* it *to* Friday"
  if (before != nullptr && before->fixed && predicate != kNoChunk) {
    const Apart* verb = aparts_.find(document.token(document.chunk(predicate).head).lemma);
    if (verb != nullptr && verb->fixes) return true;
  }
  // "stormed a school *before dawn on Monday*", "shortly after midnight": on that day
  const bool beside = before != nullptr && before->dates && !before->starts && !before->fixed;
  if (beside && document.times[time.value].value.find('T') != std::string::npos) return false;
  if (before == nullptr || !before->apart || !before->starts) return before != nullptr && before->apart;
  if (compares_before(document, tokens.begin - 1)) return true;
  if (predicate == kNoChunk || predicate.value == 0) return false;
  // "Berg, in power *since 1994*, dismissed it": what happened once did not go on from then
  if (const Chunk& verb = document.chunk(predicate); verb.kind == ChunkKind::verb_group && verb.form == Form::finite &&
                                                     verb.tense == Tense::past && !verb.perfect && !verb.progressive &&
                                                     verb.voice == Voice::active)
    return true;
  // "was the *first* leader to meet her": the noun before an infinitive compares, too
  const Chunk& own = document.chunk(predicate);
  const bool infinitive = own.kind == ChunkKind::verb_group && own.form == Form::infinitive;
  const TokenIndex from = document.chunk(infinitive ? ChunkIndex(predicate.value - 1) : predicate).tokens.begin;
  for (TokenIndex t = from; t < own.tokens.end; ++t)
    if (compares(document.token(t))) return true;
  return false;
}

/// "have killed 40 people *since the coup* in 2021": the year is that of what it began with.
bool EventDefaults::begins_with_noun(const AnnotatedDocument& document, ChunkIndex time, ChunkIndex predicate) const {
  if (predicate == kNoChunk || document.chunk(predicate).kind != ChunkKind::verb_group || time.value < 3) return false;
  const Chunk& noun = document.chunks[time.value - 2];
  const Chunk& since = document.chunks[time.value - 3];
  if (document.chunks[time.value - 1].kind != ChunkKind::preposition || noun.kind != ChunkKind::noun_group ||
      noun.temporal || since.kind != ChunkKind::preposition || noun.tokens.begin != since.tokens.end)
    return false;
  const Apart* mark = aparts_.find(document.token(since.tokens.begin).word);
  return mark != nullptr && mark->starts;
}

/// "300 people were killed *from January to March*": months or years with an end say no day.
bool EventDefaults::is_of_period(const AnnotatedDocument& document, TimeIndex time) const {
  constexpr std::size_t kDay = 10;  // characters of the value
  for (const std::uint32_t first : {time.value, time.value - 1}) {
    if (first >= document.times.size() || first + 1 >= document.times.size() ||
        document.times[first].value.size() >= kDay)
      continue;
    const TokenSpan a = document.times[first].tokens;
    const TokenIndex second = document.times[first + 1].tokens.begin;
    const Apart* opens = a.begin.value > 0 ? aparts_.find(document.token(a.begin - 1).word) : nullptr;
    if (opens != nullptr && opens->opens && second == a.end + 1 &&
        document.token(second).sentence == document.token(a.begin).sentence)
      return true;
  }
  return false;
}

/// "resumed flights on Monday *after a strike*": what the phrase names was at another time than the one before it.
bool EventDefaults::is_led_apart(const AnnotatedDocument& document, ChunkIndex noun, TokenSpan time) const {
  const Chunk& own = document.chunk(noun);
  if (own.kind != ChunkKind::noun_group || own.tokens.begin.value == 0 || !(time.end < own.tokens.begin)) return false;
  const Apart* before = aparts_.find(document.token(own.tokens.begin - 1).word);
  return before != nullptr && before->apart && before->dates;
}

/// "now", "recently": said of the one verb that they stand beside.
bool EventDefaults::is_vague(const TimeExpression& time) {
  constexpr std::string_view kEnd = "_REF";
  return time.value.size() > kEnd.size() && std::string_view(time.value).ends_with(kEnd);
}

/// "has been held since his *arrest last December*", "learned from the *kidnapping* of girls from Tarn *in 2014*": the
/// time behind the phrases of a noun, where "since" or "after" leads it in, or else a year behind one that no verb
/// takes as it is ("opened the *school* in 2014"), or where the verb has a time of its own: "*on Monday* condemned the
/// *murder* of a nurse *last week*".
TimeIndex EventDefaults::time_behind_noun(const AnnotatedDocument& document, ChunkIndex noun) const {
  constexpr int kMostPhrases = 3;
  constexpr std::size_t kYear = 4;  // characters of the value
  const Chunk& own = document.chunk(noun);
  if (noun.value == 0) return kNoTime;
  const bool in_phrase = document.chunks[noun.value - 1].kind == ChunkKind::preposition;
  std::uint32_t c = noun.value + 1;
  const auto is = [&](std::uint32_t at, ChunkKind kind) {
    return at < document.chunks.size() && document.chunks[at].kind == kind &&
           document.token(document.chunks[at].tokens.begin).sentence == document.token(own.head).sentence;
  };
  for (int phrase = 0; phrase <= kMostPhrases; ++phrase) {
    const std::uint32_t group = is(c, ChunkKind::preposition) ? c + 1 : c;
    if (!is(group, ChunkKind::noun_group)) return kNoTime;
    if (document.chunks[group].temporal) {
      const TimeIndex time = time_of_group(document, ChunkIndex(group), noun);
      if (time == kNoTime || is_vague(document.times[time.value])) return kNoTime;
      if (verb_has_time_before(document, noun)) return time;
      if (!in_phrase) return kNoTime;
      const Apart* bound = aparts_.find(document.token(own.tokens.begin - 1).word);
      return (bound != nullptr && bound->dates) || document.times[time.value].value.size() == kYear ? time : kNoTime;
    }
    if (group == c) return kNoTime;
    c = group + 1;
  }
  return kNoTime;
}

/// "Police *on Monday* arrested a man over the *murder*": whether the verb before the noun has a time already.
bool EventDefaults::verb_has_time_before(const AnnotatedDocument& document, ChunkIndex noun) const {
  const TokenIndex begin = document.sentence_of(document.chunk(noun).tokens.begin).tokens.begin;
  ChunkIndex verb = noun;
  while (document.chunk(verb).kind != ChunkKind::verb_group) {
    if (verb.value == 0 || document.chunk(verb).tokens.begin <= begin) return false;
    verb = ChunkIndex(verb.value - 1);
  }
  if (time_before_verb(document, verb) != kNoTime) return true;
  const auto links = links_of(document, verb);
  return std::any_of(links.begin(), links.end(), [&](const FunctionLink& f) {
    return f.argument < noun && document.chunk(f.argument).temporal && f.function != Function::subject &&
           time_of_group(document, f.argument, verb) != kNoTime;
  });
}

/// "The *election* is scheduled *for November 5*", "the *accident* occurred *on Sunday*": the time of the last verb
/// that says when it was or will be.
TimeIndex EventDefaults::time_of_happening(const AnnotatedDocument& document, ChunkIndex noun) const {
  const TokenSpan sentence = document.sentence_of(document.chunk(noun).tokens.begin).tokens;
  TimeIndex told = kNoTime;
  auto link = std::lower_bound(document.functions.begin(), document.functions.end(),
                               document.chunk_of_token[sentence.begin.value],
                               [](const FunctionLink& a, ChunkIndex c) { return a.predicate < c; });
  for (; link != document.functions.end() && document.chunk(link->predicate).tokens.begin < sentence.end; ++link) {
    if (link->argument != noun || (link->function != Function::subject && link->function != Function::object)) continue;
    const Apart* verb = aparts_.find(document.token(document.chunk(link->predicate).head).lemma);
    if (verb == nullptr || !(verb->fixes || (verb->happens && link->function == Function::subject))) continue;
    if (is_end_of(document, link->predicate, noun)) continue;
    for (const FunctionLink& f : links_of(document, link->predicate)) {
      if (f.function != Function::oblique && f.function != Function::adverbial) continue;
      const Apart* mark = aparts_.find(f.preposition);
      const TimeIndex time = verb->fixes && mark != nullptr && mark->fixed
                                 ? point_in(document, document.chunk(f.argument).tokens)
                                 : time_of_group(document, f.argument, link->predicate);
      if (time == kNoTime) continue;
      told = time;
      break;
    }
  }
  return told;
}

/// "the *worst*", "the *first*"
bool EventDefaults::compares(const Token& token) const {
  const Apart* word = aparts_.find(token.word);
  return token.tag == Tag::JJS || token.tag == Tag::RBS || (word != nullptr && word->compares);
}

/// "bought Helion, its *biggest* deal since 2015": between it and "since" stands no verb.
bool EventDefaults::compares_before(const AnnotatedDocument& document, TokenIndex since) const {
  constexpr int kMost = 8;  // tokens
  const TokenIndex first = document.sentence_of(since).tokens.begin;
  TokenIndex t = since;
  for (int steps = 0; t > first && steps < kMost; ++steps) {
    t = t - 1;
    if (is_verb(document.token(t).tag) || document.token(t).tag == Tag::MD) return false;
    if (compares(document.token(t))) return true;
  }
  return false;
}

/// "have killed 300 people *since January*": one by one, and not then.
bool EventDefaults::counts_since(const AnnotatedDocument& document, const Event& event, ChunkIndex predicate) const {
  const TokenIndex begin = document.times[event.time.value].tokens.begin;
  if (predicate == kNoChunk || begin.value == 0) return false;
  const Chunk& c = document.chunk(predicate);
  const bool several = c.kind == ChunkKind::noun_group && c.plural;  // "has seen several *massacres* since 2022"
  if (!c.perfect && !several) return false;
  const Apart* before = aparts_.find(document.token(begin - 1).word);
  if (before == nullptr || !before->starts) return false;
  const Apart* counted = begin.value > 1 ? aparts_.find(document.token(begin - 2).word) : nullptr;
  return several || (counted != nullptr && counted->counts) ||
         std::any_of(event.arguments.begin(), event.arguments.end(),
                     [&](const Argument& a) { return a.role == quantity_; });
}

}  // namespace dramatis
