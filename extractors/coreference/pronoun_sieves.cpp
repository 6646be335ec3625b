// SPDX-License-Identifier: Apache-2.0
// Whom "he", "it", "their" stand for.
#include <algorithm>
#include <string_view>

#include "extractors/coreference/resolver.hpp"
#include "extractors/relative_pronoun.hpp"
#include "extractors/syntax_links.hpp"
#include "model/lower_place.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kPronounSentences = 2;  ///< how far back a pronoun looks
constexpr int kPersonLead = 1;                  ///< of "he" over the second best
constexpr int kBodyLead = 2;                    ///< of "it", "they"
constexpr std::size_t kNeighbours = 6;          ///< mentions beside it that are looked at
constexpr std::uint32_t kPhraseChunks = 5;      ///< between a verb and a pronoun in a phrase behind it

}  // namespace

void CoreferenceResolver::resolve_pronoun(std::size_t i) {
  const Mention& m = mention(i);
  const Token& word = document_.token(m.tokens.begin);
  const PronounInfo* known = knowledge_.pronoun(word.word);
  if (known == nullptr) return;
  if (word.tag == Tag::WPS) {  // "Berg, *whose* arrest"
    if (const std::size_t whom = antecedent_at(document_, m.span.begin); whom < i) link(i, whom, "relative");
    return;
  }
  PronounInfo read = *known;
  if (read.object && word.tag != Tag::PRPS) read.possessive = false;
  const PronounInfo* info = &read;
  if (info->possessive && opens_sentence_with(i, *info) && by_subject_behind(i, *info)) return;
  if (info->possessive && by_possession(i, *info)) return;
  if (info->reflexive && (stresses(i, *info) || is_noun(document_.token(m.tokens.begin - 1).tag))) return;
  if (info->plural && several_acted(i)) return;
  if (info->gender == Gender::neuter && !info->possessive && is_no_body(i)) return;
  const EntityIndex speaker = speaker_of(i);
  wanted_by_ = info->possessive ? verb_of_others(i) : kNoChunk;
  own_subject_ = actor_of(placed_[i].object_of);
  // "her office said" says nothing of her.
  const Quote* said = placed_[i].says == kNoQuote || info->possessive ? nullptr : &document_.quotes[placed_[i].says];
  std::size_t best = i;
  int best_score = 0, second_score = 0;
  spoken_of_.clear();
  leave_out_partners(i, *info);
  if (wanted_by_ != kNoChunk) leave_out_actors(wanted_by_);
  note_dead(i);
  denies_ = denies(i);
  const bool person = info->gender == Gender::male || info->gender == Gender::female;
  look_back(i, person ? kPersonSentences : kPronounSentences, [&](std::size_t j) {
    const EntityIndex other = mention(j).entity;
    // In direct speech "he" is somebody else than the speaker; and "he said" is nobody of whom the speech tells.
    if (speaker != kNoEntity && other == speaker) return true;
    if (said != nullptr &&
        (said->kind == QuoteKind::direct || mention(j).kind == MentionKind::name || info->gender == Gender::neuter) &&
        stands_in(j, *said))
      spoken_of_.push_back(other);
    if (std::find(spoken_of_.begin(), spoken_of_.end(), other) != spoken_of_.end()) return true;
    int score = pronoun_score(i, j, *info);
    if (score > 0 && reports(j, i)) score += best != i && mention(best).entity != other && reports(j, best) ? -5 : 4;
    if (best != i && mention(best).entity == other) {
      if (score > best_score) best = j, best_score = score;
    } else if (score > best_score) {
      second_score = best_score;
      best = j;
      best_score = score;
    } else {
      second_score = std::max(second_score, score);
    }
    return true;
  });
  if (best == i) {
    by_subject_behind(i, *info);
    return;
  }
  // "It's unique": spoken, and of anything; but "the bank said it's selling"
  if (info->gender == Gender::neuter && is_contracted(i) && !reports(best, i)) return;
  // Two that are as good leave it open.
  if (best_score - std::max(second_score, thing_score(i, *info)) < (person ? kPersonLead : kBodyLead)) return;
  link(i, best, "pronoun");
}

bool CoreferenceResolver::is_contracted(std::size_t i) const {
  const TokenSpan own = document_.mentions[i].tokens;
  const std::size_t next = own.end.value;
  return next < document_.tokens.size() && document_.tokens[next].begin == document_.token(own.begin).end &&
         is_verb(document_.tokens[next].tag);
}

/// "Holm *himself* left"
bool CoreferenceResolver::stresses(std::size_t i, const PronounInfo& info) {
  for (std::size_t j = i; j-- > 0 && i - j < kNeighbours;) {
    if (mention(j).tokens.end != mention(i).tokens.begin || !agrees(entity(j), info)) continue;
    link(i, j, "pronoun");
    return true;
  }
  return false;
}

/// "*He* shot Berg": somebody else.
void CoreferenceResolver::leave_out_partners(std::size_t i, const PronounInfo& info) {
  const DiscourseMention& p = placed_[i];
  if (info.reflexive || info.possessive) return;
  // "*Khan* left, accusing *him* of theft": who accuses, whatever else he does
  const bool acts = p.subject && document_.chunk(p.predicate).form == Form::finite;  // "said *he* left"
  if (const ChunkIndex verb = acts ? kNoChunk : verb_before(p.chunk); verb != kNoChunk) leave_out_actors(verb);
  if (p.predicate == kNoChunk) {
    if (info.gender == Gender::neuter || turns_to_others(p.chunk)) leave_out_actor(p.chunk);
    return;
  }
  if (p.object) leave_out_actors(p.predicate, p.chunk);
  for (std::size_t j = i + 1; j < placed_.size() && j - i < kNeighbours; ++j)
    if (placed_[j].predicate == p.predicate && mention(j).kind == MentionKind::name)
      spoken_of_.push_back(mention(j).entity);
}

/// "used batons *against* them": others than who acts, but "took the children *with* them".
bool CoreferenceResolver::turns_to_others(ChunkIndex pronoun) const {
  if (pronoun == kNoChunk || pronoun.value < 2) return false;
  const Chunk& before = document_.chunk(ChunkIndex(pronoun.value - 1));
  return before.kind == ChunkKind::preposition && before.head != kNoToken &&
         knowledge_.turns_to_others(document_.token(before.head).word);
}

/// "gave *him* a book", "urged *him* to leave", "arrested twelve of *them*": the verb that has the pronoun, or the
/// number before it, for its object, whatever else the pronoun is the subject of; `kNoChunk` for none.
ChunkIndex CoreferenceResolver::verb_before(ChunkIndex pronoun) const {
  if (pronoun == kNoChunk || pronoun.value == 0) return kNoChunk;
  ChunkIndex before(pronoun.value - 1);
  if (before.value >= 2 && document_.chunk(before).kind == ChunkKind::preposition) {
    const Chunk& number = document_.chunk(ChunkIndex(before.value - 1));
    if (number.kind != ChunkKind::noun_group || document_.token(number.head).tag != Tag::CD) return kNoChunk;
    if (behind_of(document_, ChunkIndex(before.value - 1)) != pronoun) return kNoChunk;
    before = ChunkIndex(before.value - 2);
  }
  const Chunk& verb = document_.chunk(before);
  const bool same = verb.kind == ChunkKind::verb_group && verb.voice != Voice::passive &&
                    document_.token(verb.head).sentence == document_.token(document_.chunk(pronoun).head).sentence;
  return same ? before : kNoChunk;
}

/// Whoever is the subject of `verb`, but for the noun group `except`, is somebody else.
void CoreferenceResolver::leave_out_actors(ChunkIndex verb, ChunkIndex except) {
  for (const FunctionLink& f : links_of(document_, verb)) {
    if (f.function != Function::subject || f.argument == except) continue;
    if (const std::size_t j = heading(f.argument); j < placed_.size() && mention(j).entity != kNoEntity)
      spoken_of_.push_back(mention(j).entity);
  }
}

/// Who does what `verb` says; `kNoEntity` where nobody or more than one is said to.
EntityIndex CoreferenceResolver::actor_of(ChunkIndex verb) {
  EntityIndex actor = kNoEntity;
  if (verb == kNoChunk) return actor;
  for (const FunctionLink& f : links_of(document_, verb)) {
    if (f.function != Function::subject) continue;
    const std::size_t j = heading(f.argument);
    if (j == placed_.size() || actor != kNoEntity) return kNoEntity;
    actor = mention(j).entity;
  }
  return actor;
}

/// "*A fund* offered money for it": not the fund.
void CoreferenceResolver::leave_out_actor(ChunkIndex phrase) {
  if (phrase == kNoChunk) return;
  ChunkIndex verb = kNoChunk;
  for (std::uint32_t c = phrase.value, steps = 0; c-- > 0 && steps < kPhraseChunks && verb == kNoChunk; ++steps)
    if (document_.chunks[c].kind == ChunkKind::verb_group) verb = ChunkIndex(c);
  if (verb == kNoChunk) return;
  const auto links = links_of(document_, verb);
  // "said sales of *it* rose" has another clause behind the verb
  const bool own = std::any_of(links.begin(), links.end(), [&](const FunctionLink& f) {
    return f.argument == phrase || (f.function == Function::object && f.argument > verb && f.argument < phrase);
  });
  if (own) leave_out_actors(verb);
}

/// "When *he* landed, Berg was held", "In *his* speech, Berg said …", "In *its* report, Nordhavn Bank said …": who acts
/// behind the comma, the first to be named.
bool CoreferenceResolver::by_subject_behind(std::size_t i, const PronounInfo& info) {
  const bool person = info.gender == Gender::male || info.gender == Gender::female;
  const bool body = info.possessive && info.gender == Gender::neuter && opens_sentence_with(i, info);
  if ((!person && !body) || placed_[i].quoted || (!info.possessive && !placed_[i].subject)) return false;
  for (std::size_t j = i + 1; j < placed_.size() && j - i < kNeighbours; ++j) {
    if (placed_[j].sentence != placed_[i].sentence) return false;
    if (person ? entity(j).type != vocabulary_.person : !placed_[j].subject) continue;
    const TokenIndex begin = mention(j).extent.begin;
    const bool named = person ? is_named_person(j) : mention(j).kind == MentionKind::name;
    const bool acts = named && placed_[j].subject && agrees(entity(j), info) && !reports(j, i) &&
                      document_.token(begin - 1).tag == Tag::comma;
    if (acts) link(i, j, "pronoun");
    return acts;
  }
  return false;
}

/// "For *his* part, Berg said …", "In a letter to *his* lawyer, Berg said …": in a phrase that opens the sentence,
/// where nobody else is named.
bool CoreferenceResolver::opens_sentence_with(std::size_t i, const PronounInfo& info) {
  constexpr std::uint32_t kFar = 8;  // tokens
  const TokenIndex at = document_.mentions[i].tokens.begin;
  const TokenIndex begin = document_.sentence_of(at).tokens.begin;
  if (at == begin || at - begin > kFar || document_.token(begin).tag != Tag::IN) return false;
  for (std::uint32_t c = placed_[i].chunk.value; c-- > 0 && document_.chunks[c].tokens.begin >= begin;)
    if (document_.chunks[c].kind == ChunkKind::verb_group && document_.chunks[c].form == Form::finite) return false;
  for (std::size_t j = i; j-- > 0 && placed_[j].sentence == placed_[i].sentence;)
    if (agrees(entity(j), info)) return false;
  return true;
}

/// "*ordered* his arrest", "*attacked* their village": the verb of which the subject is somebody else than the
/// possessor.
ChunkIndex CoreferenceResolver::verb_of_others(std::size_t i) const {
  const ChunkIndex verb = placed_[i].object_of;
  if (verb == kNoChunk || placed_[i].chunk == kNoChunk) return wanting_verb(i);
  const TokenIndex head = document_.chunk(verb).head;
  const TokenIndex object = document_.chunk(placed_[i].chunk).head;
  const bool raids = head != kNoToken && object != kNoToken && knowledge_.raids(document_.token(head).lemma) &&
                     (knowledge_.lexicon().info(document_.token(object).lemma).classes & word_class::person) == 0;
  return raids ? verb : wanting_verb(i);
}

/// "*ordered* his arrest", "*called* for her release": the verb of which the subject is somebody else.
ChunkIndex CoreferenceResolver::wanting_verb(std::size_t i) const {
  const ChunkIndex own = placed_[i].chunk;
  if (own == kNoChunk || own.value < 2) return kNoChunk;
  const Chunk& noun = document_.chunk(own);
  if (noun.kind != ChunkKind::noun_group || noun.head == kNoToken ||
      (knowledge_.lexicon().kinds(document_.token(noun.head).lemma) & word_kind::eventive) == 0)
    return kNoChunk;
  ChunkIndex before(own.value - 1);
  const bool preposition = document_.chunk(before).kind == ChunkKind::preposition;
  if (preposition) before = ChunkIndex(own.value - 2);
  const Chunk& verb = document_.chunk(before);
  const bool wants = verb.kind == ChunkKind::verb_group && verb.head != kNoToken &&
                     document_.token(verb.head).sentence == placed_[i].sentence &&
                     knowledge_.wants(document_.token(verb.head).lemma, preposition);
  return wants ? before : kNoChunk;
}

/// "Nordhavn met Tarn, and *Strand* said it would sell": who says it is spoken of first; but "Berg said *Holm* was
/// arrested when he left".
bool CoreferenceResolver::reports(std::size_t speaker, std::size_t j) const {
  if (placed_[speaker].says == kNoQuote) return false;
  const Quote& quote = document_.quotes[placed_[speaker].says];
  return quote.kind != QuoteKind::direct && stands_in(j, quote);
}

bool CoreferenceResolver::stands_in(std::size_t j, const Quote& quote) const {
  const ByteSpan span = document_.mentions[j].span;
  return std::any_of(quote.content.begin(), quote.content.end(), [&](ByteSpan s) { return s.contains(span); });
}

/// "Berg and Holm were arrested for *their* protests": those two, whom no entity joins, and nothing before them.
bool CoreferenceResolver::several_acted(std::size_t i) {
  const ChunkIndex own = placed_[i].subject ? placed_[i].predicate : kNoChunk;
  ChunkIndex predicate = kNoChunk;
  EntityIndex first = kNoEntity;
  bool several = subjects_before(placed_[i].chunk) > 1;  // whatever they are
  if (several) return true;
  look_back(i, 1, [&](std::size_t j) {
    const DiscourseMention& c = placed_[j];
    if (c.predicate == kNoChunk || c.predicate == own || !c.heads_chunk || !(c.subject || c.object)) return true;
    // "*Militants* abducted a judge and his driver. They …"
    if (is_many(j)) {
      several = several && c.predicate != predicate;
      return false;
    }
    if (several && c.predicate != predicate) return false;
    if (mention(j).kind == MentionKind::pronoun || entity(j).type == vocabulary_.thing) return true;
    if (predicate == c.predicate && first != mention(j).entity) several = true;
    predicate = c.predicate;
    first = mention(j).entity;
    return true;
  });
  return several;
}

/// "*Berg* and *Holm* were jailed for their role": how many single ones the last clause of the sentence is about.
std::size_t CoreferenceResolver::subjects_before(ChunkIndex pronoun) const {
  if (pronoun == kNoChunk) return 0;
  const TokenIndex begin = document_.sentence_of(document_.chunk(pronoun).tokens.begin).tokens.begin;
  for (std::uint32_t c = pronoun.value; c-- > 0 && document_.chunks[c].tokens.begin >= begin;) {
    const Chunk& verb = document_.chunks[c];
    if (verb.kind != ChunkKind::verb_group || verb.form != Form::finite) continue;
    const Function about = verb.voice == Voice::passive ? Function::object : Function::subject;
    const auto links = links_of(document_, ChunkIndex(c));
    return static_cast<std::size_t>(std::count_if(links.begin(), links.end(), [&](const FunctionLink& f) {
      return f.function == about && f.argument.value < c && !document_.chunk(f.argument).plural;
    }));
  }
  return 0;
}

/// Who says the direct speech in which the mention stands: a name in its source; `kNoEntity` if there is none.
EntityIndex CoreferenceResolver::speaker_of(std::size_t i) const {
  if (!placed_[i].quoted) return kNoEntity;
  const ByteSpan here = document_.mentions[i].span;
  const auto& quotes = document_.quotes;
  while (quote_ < quotes.size() && !quotes[quote_].content.empty() && quotes[quote_].content.back().end <= here.begin)
    ++quote_;
  if (quote_ == quotes.size() || quotes[quote_].kind != QuoteKind::direct) return kNoEntity;
  const Quote& quote = quotes[quote_];
  if (std::none_of(quote.content.begin(), quote.content.end(), [&](ByteSpan s) { return s.contains(here); }))
    return kNoEntity;
  const auto& mentions = document_.mentions;
  auto m = lower_place(mentions.begin(), mentions.end(), quote.source.begin,
                       [](const Mention& a, ByteOffset at) { return a.span.begin < at; });
  for (; m != mentions.end() && m->span.begin < quote.source.end; ++m)
    if (m->kind == MentionKind::name && quote.source.contains(m->span) && m->entity != kNoEntity &&
        document_.entities[m->entity.value].type == vocabulary_.person)
      return m->entity;
  return kNoEntity;
}

/// "Thaksin and *his* sister"; "His lawyer, Ivar Berg, and *his* widow": of the name before "and", else as before in
/// the sentence.
bool CoreferenceResolver::by_possession(std::size_t i, const PronounInfo& info) {
  const TokenIndex at = mention(i).tokens.begin;
  std::size_t same = i, joined = i;
  bool apart = false;  // "With Chad at *its* worst, Norway changed *its* mind": somebody else acts in between
  look_back(i, 0, [&](std::size_t j) {
    const Mention& other = mention(j);
    apart = apart || (same == i && info.gender == Gender::neuter && placed_[j].subject &&
                      other.kind == MentionKind::name && agrees(entity(j), info));
    if (at.value >= 2 && (document_.token(at - 1).tag == Tag::CC || knowledge_.lists(document_.token(at - 1).word)) &&
        other.kind == MentionKind::name && other.tokens.end == at - 1 && agrees(entity(j), info))
      joined = j;
    if (same == i && !apart && other.kind == MentionKind::pronoun && !other.sieve.empty() &&
        document_.token(other.tokens.begin).lemma == document_.token(at).lemma &&
        document_.token(other.tokens.begin).tag == Tag::PRPS)
      same = j;
    return true;
  });
  const std::size_t best = joined != i ? joined : same;
  if (best == i) return false;
  link(i, best, "pronoun");
  return true;
}

}  // namespace dramatis
