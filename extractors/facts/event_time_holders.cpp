// SPDX-License-Identifier: Apache-2.0
// Whose a time of the sentence is: of the verb that it hangs on, of another that happens with it, or of a noun.
#include <algorithm>
#include <utility>

#include "extractors/facts/event_defaults.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

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

}  // namespace

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

/// "*In a statement* on Friday it condemned him": what is said of the time of the phrase holds for its verb.
bool EventDefaults::is_occasion_of(const AnnotatedDocument& document, ChunkIndex noun, ChunkIndex verb) const {
  if (document.chunk(verb).kind != ChunkKind::verb_group) return false;
  const Apart* own = aparts_.find(document.token(document.chunk(verb).head).lemma);
  for (const FunctionLink& f : links_of(document, verb)) {
    if (f.argument != noun || f.function != Function::oblique) continue;
    const Apart* mark = aparts_.find(f.preposition);
    if (mark != nullptr && mark->inside) return noun < verb || mark->during || (own != nullptr && own->suffers);
  }
  return false;
}

/// "The war *ended* on Friday", "*came to an end* in 1995": that is no time of what went on till then.
bool EventDefaults::is_end_of(const AnnotatedDocument& document, ChunkIndex verb, ChunkIndex noun) const {
  const Apart* lasting = aparts_.find(document.token(document.chunk(noun).head).lemma);
  if (lasting == nullptr || !lasting->lasts) return false;
  const auto ends = [&](ChunkIndex c) {
    const TokenIndex head = document.chunk(c).head;
    const Apart* word = head == kNoToken ? nullptr : aparts_.find(document.token(head).lemma);
    return word != nullptr && word->ends;
  };
  const auto links = links_of(document, verb);
  return ends(verb) || std::any_of(links.begin(), links.end(), [&](const FunctionLink& f) {
           return f.function == Function::oblique && aparts_.find(f.preposition) != nullptr &&
                  aparts_.find(f.preposition)->fixed && ends(f.argument);
         });
}

/// Whose the time is by the grammar: of `predicate` or what happens with it, of something else, or untold.
EventDefaults::Holder EventDefaults::holder(const AnnotatedDocument& document, TokenSpan time,
                                            ChunkIndex predicate) const {
  const auto told = [](bool own) { return own ? Holder::own : Holder::other; };
  const ChunkIndex group = document.chunk_of_token[time.begin.value];
  if (group == kNoChunk) return Holder::untold;
  if (group == predicate) return Holder::own;
  if (!is_time_group(document, group, time)) return Holder::other;
  if (document.chunk(group).kind == ChunkKind::verb_group)  // "planes that were *recently* bought"
    return told(shares_time(document, group, predicate));
  if (group.value + 1 < document.chunks.size() && document.chunks[group.value + 1].possessor == group)
    return told(predicate.value == group.value + 1 ||  // "Monday's attack"
                (is_happening(document, ChunkIndex(group.value + 1)) &&
                 is_subject_of(document, ChunkIndex(group.value + 1), predicate)));  // "… attack killed two nurses"
  const TokenSpan sentence = document.sentence_of(time.begin).tokens;
  auto link = std::lower_bound(document.functions.begin(), document.functions.end(),
                               document.chunk_of_token[sentence.begin.value],
                               [](const FunctionLink& a, ChunkIndex c) { return a.predicate < c; });
  const bool noun = document.chunk(predicate).kind == ChunkKind::noun_group;
  bool owned = false;
  for (; link != document.functions.end() && document.chunk(link->predicate).tokens.begin < sentence.end; ++link) {
    if (link->argument != group) continue;
    owned = true;
    if (link->predicate == predicate || shares_time(document, link->predicate, predicate)) return Holder::own;
    if (!noun && document.chunk(link->predicate).kind == ChunkKind::noun_group &&
        // "the attack by gunmen on Sunday killed nine"
        (is_subject_of(document, link->predicate, predicate) || is_occasion_of(document, link->predicate, predicate)))
      return Holder::own;
    if (!noun || document.chunk(link->predicate).kind != ChunkKind::verb_group) continue;
    // "held talks on Monday", "the attack began on Monday", but "condemned the attack on Monday"
    for (const FunctionLink& f : links_of(document, link->predicate))
      if (f.argument == predicate && (f.function == Function::subject || !document.chunk(predicate).definite))
        return told(!is_end_of(document, link->predicate, predicate));
  }
  if (owned) return Holder::other;
  return holder_allows(document, group, predicate) ? Holder::untold : Holder::other;
}

}  // namespace dramatis
