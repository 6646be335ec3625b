// SPDX-License-Identifier: Apache-2.0
// Whom a text means that goes on about somebody by other words: "the singer", "the 41-year-old", "the victim"; and who
// it opened with, if it names them next.
#include <algorithm>

#include "extractors/coreference/resolver.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {

constexpr std::string_view kSieve = "epithet", kIntroduction = "introduction";
constexpr std::uint32_t kTopicSentences = 2, kAgeSentences = 8, kDeedSentences = 5;

}  // namespace

/// "*The victim*", "*the singer*", "*the ousted minister*", "*the 41-year-old*": nobody new, where one person was
/// spoken of just before.
void CoreferenceResolver::by_epithet(std::size_t i, const Chunk& chunk, const NominalHead& noun) {
  if (!mention(i).sieve.empty() || placed_[i].predicate_noun) return;
  if (owner_of(placed_[i].chunk) != kNoChunk) return;  // "the victim *of the fraud*"
  const Token& head = document_.token(chunk.head);
  if (chunk.plural) {  // "Guerrillas attacked a post. *The assailants* fled"
    const Epithet* people = knowledge_.epithet(head.lemma);
    if (people == nullptr || !is_bare(chunk)) return;
    if (people->fighter) by_other_word(i);
    else if (people->deed == Epithet::Deed::harms) by_deed(i, *people);
    return;
  }
  if (noun.aged != kNoWord) return by_topic(i, Gender::unknown, document_.token(chunk.head - 2).word);
  const Epithet* epithet = knowledge_.epithet(head.lemma);
  const bool bare = is_bare(chunk);
  if (epithet != nullptr && epithet->fighter) return;
  if (epithet != nullptr && epithet->deed != Epithet::Deed::none && bare) return by_deed(i, *epithet);
  if (!goes_on(i)) return;
  if (const WordId years = years_beside(mention(i)); years != kNoWord) return by_topic(i, entity(i).gender, years);
  if (epithet != nullptr && epithet->deed == Epithet::Deed::none && !(bare && epithet->modified))
    return by_topic(i, epithet->gender, kNoWord);
  // "Jan Holm signed for Tarn. *The Dane* …"
  if (bare && !entity(i).nationality.empty()) return by_topic(i, Gender::unknown, kNoWord);
  // "Anna Berg, the head of the Cotton Board (NCB), … *The NCB spokeswoman*"
  if (!bare && knowledge_.position(document_, chunk).size() > 0) {
    const std::size_t j = topic_of(i, entity(i).gender, kNoWord);
    if (j != i && is_introduced_with(i, mention(j).entity, noun.leads)) return link(i, j, kSieve);
  }
  if (!entity(i).nationality.empty()) return;  // "the former *Norwegian* minister": who that was is told elsewhere
  for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t) {
    const Epithet* said = knowledge_.epithet(document_.token(t).word);
    if (said != nullptr && said->modifier) return by_topic(i, entity(i).gender, kNoWord);
  }
}

/// "*The Tarn captain* thanked her fans": with more words it is who acts. But "*a* singer", "the *other* singer", "the
/// *youngest* player", "the Tarn singer *who won*", "the party official *in charge*" tell of somebody else.
bool CoreferenceResolver::goes_on(std::size_t i) const {
  const ChunkIndex at = placed_[i].chunk;
  const Chunk& chunk = document_.chunk(at);
  if (document_.token(chunk.tokens.begin).tag != Tag::DT) return false;  // "Judge Anna Bowler"
  for (TokenIndex t = chunk.tokens.begin; t <= chunk.head; ++t) {
    const Token& word = document_.token(t);
    const Epithet* said = knowledge_.epithet(word.word);
    if (word.tag == Tag::JJS || word.tag == Tag::JJR || word.tag == Tag::RBS || word.tag == Tag::RBR ||
        (said != nullptr && said->another))
      return false;
  }
  if (is_bare(chunk)) return true;
  if (!placed_[i].subject && placed_[i].says == kNoQuote) return false;
  const std::uint32_t end = chunk.tokens.end.value;
  const Tag next = end < document_.tokens.size() ? document_.tokens[end].tag : Tag::period;
  if (next == Tag::WP || next == Tag::WDT) return false;
  if (at.value + 1 < document_.chunks.size()) {
    const Chunk& behind = document_.chunk(ChunkIndex(at.value + 1));
    if (behind.kind == ChunkKind::verb_group && (behind.form == Form::participle || behind.form == Form::gerund) &&
        behind.tokens.begin == chunk.tokens.end)
      return false;
  }
  const auto links = nominals_of(document_, at);
  return std::none_of(links.begin(), links.end(),
                      [](const NominalLink& n) { return n.kind == NominalKind::pp_attachment; });
}

/// "the *NCB* spokeswoman", "the Labour *leader*": whether the name stood beside that of `person` where a title did, or
/// who `leads` was called so.
bool CoreferenceResolver::is_introduced_with(std::size_t i, EntityIndex person, bool leads) {
  constexpr std::uint32_t kBeside = 8;  // tokens
  const Chunk& chunk = document_.chunk(placed_[i].chunk);
  const bool same_country = entity(i).nationality == document_.entities[person.value].nationality;
  std::size_t seen = 0;
  for (auto at = titled_.rbegin(); at != titled_.rend() && seen < kWindow; ++at, ++seen) {
    const Mention& m = mention(*at);
    if (m.entity != person) continue;
    if (leads && (entity(i).nationality.empty() || same_country) && extent_has_title(m, chunk)) return true;
    const TokenSpan sentence = document_.sentence_of(m.tokens.begin).tokens;
    const std::uint32_t first = std::max(sentence.begin.value + kBeside, m.extent.begin.value) - kBeside;
    const bool goes_on = m.extent.end < sentence.end && !is_verb(document_.token(m.extent.end).tag);
    const TokenIndex last = goes_on ? std::min(sentence.end, m.extent.end + kBeside) : m.extent.end;
    for (TokenIndex t(first); t < last; ++t)
      for (TokenIndex own = chunk.tokens.begin; own < chunk.head; ++own)
        if (document_.token(own).has(token_flag::in_name) && document_.token(own).word == document_.token(t).word)
          return true;
  }
  return false;
}

/// "Red Front guerrillas attacked a post. *The rebels* fled": the one group of fighters told of just before.
void CoreferenceResolver::by_other_word(std::size_t i) {
  std::size_t best = i;
  bool unsure = false;
  look_back(i, kDeedSentences, [&](std::size_t j) {
    const ChunkIndex c = placed_[j].chunk;
    if (c == kNoChunk || mention(j).kind != MentionKind::nominal || document_.chunk(c).head == kNoToken) return true;
    const Epithet* word = knowledge_.epithet(document_.token(document_.chunk(c).head).lemma);
    if (word == nullptr || !word->fighter || !may_be(i, j, Gender::unknown)) return true;
    unsure = unsure || (best != i && mention(j).entity != mention(best).entity);
    if (best == i) best = j;
    return !unsure;
  });
  if (best != i && !unsure) link(i, best, kSieve);
}

/// "A man stabbed a nurse. *The victim* lived, *the attacker* fled": who suffered or did the last deed of that kind, if
/// that was one person.
void CoreferenceResolver::by_deed(std::size_t i, const Epithet& epithet) {
  std::size_t best = i;
  look_back(i, kDeedSentences, [&](std::size_t j) {
    const DiscourseMention& c = placed_[j];
    if (c.predicate == kNoChunk || c.predicate == placed_[i].predicate) return true;
    const Chunk& verb = document_.chunk(c.predicate);
    if (verb.head == kNoToken || verb.polarity != Polarity::affirmed) return true;
    const WordId lemma = document_.token(verb.head).lemma;
    const bool punished = epithet.deed == Epithet::Deed::is_punished;
    if (!(punished ? knowledge_.punishes(lemma) : knowledge_.harms(lemma))) return true;
    const Function wanted = epithet.deed == Epithet::Deed::harms ? Function::subject : Function::object;
    int found = 0;
    for (const FunctionLink& f : links_of(document_, c.predicate)) {
      if (f.function != wanted) continue;
      ++found;
      best = heading(f.argument);
    }
    if (found != 1 || best == placed_.size() || !may_be(i, best, epithet.gender)) best = i;
    return found == 0;
  });
  if (best < i) link(i, best, kSieve);
}

/// "Anna Berg won. *The singer* thanked her fans": the one person with a name of the sentence before; by age, whoever
/// is said to be so old. `i` itself for nobody.
std::size_t CoreferenceResolver::topic_of(std::size_t i, Gender gender, WordId years) {
  std::size_t best = i;
  bool unsure = false;
  look_back(i, years != kNoWord ? kAgeSentences : kTopicSentences, [&](std::size_t j) {
    const Entity& candidate = entity(j);
    if (candidate.type != vocabulary_.person || mention(j).entity == kNoEntity) return true;
    const WordId said = years == kNoWord ? kNoWord : years_beside(mention(j));
    if (said == years && years != kNoWord && may_be(i, j, gender)) {
      best = j;
      unsure = false;
      return false;
    }
    // "A judge freed *Erik Holm*. The singer …": who has a name is told of; and whom the words of others tell of is not
    if (!candidate.named && ((best != i && entity(best).named) || placed_[j].quoted)) return true;
    const bool beside =
        best != i && placed_[j].sentence == placed_[best].sentence && mention(j).entity != mention(best).entity;
    const bool same_sentence = placed_[j].sentence == placed_[i].sentence;
    if (!same_sentence && beside && candidate.named &&
        (!entity(best).named || (reports(j, best) && document_.quotes[placed_[j].says].kind != QuoteKind::topic))) {
      best = j;  // "*Anna Berg* said a neighbour had called"
      unsure = !may_be(i, j, gender);
    } else if (same_sentence || beside) {
      unsure = true;
    } else if (best == i) {
      if (distance(i, j) > kTopicSentences) return years != kNoWord;
      if (!may_be(i, j, gender) || (said != kNoWord && said != years)) unsure = true;
      best = j;
    }
    return years != kNoWord ||
           !((unsure && entity(best).named) || (best != i && placed_[j].sentence < placed_[best].sentence));
  });
  if (best == i || unsure || (years == kNoWord && !entity(best).named)) return i;
  // "Activists gave *Anna Berg* their votes. The Tarn singer …": of whom the sentence before tells
  bool told = years != kNoWord || is_bare(document_.chunk(placed_[i].chunk));
  for (std::size_t j = best; !told && placed_[j].sentence == placed_[best].sentence; --j) {
    const DiscourseMention& c = placed_[j];
    told =
        mention(j).entity == mention(best).entity && (c.subject || c.owns_subject || c.says != kNoQuote ||
                                                      (c.object && document_.chunk(c.predicate).form == Form::finite));
    if (j == 0) break;
  }
  return told ? best : i;
}

/// Whether the person whom `j` means (the people, of a plural) may be called so in the clause of `i`.
bool CoreferenceResolver::may_be(std::size_t i, std::size_t j, Gender gender) {
  const Entity& candidate = entity(j);
  const bool several = candidate.type == vocabulary_.group && candidate.number != 1;
  const bool plural = document_.chunk(placed_[i].chunk).plural;
  if (plural ? !several : candidate.type != vocabulary_.person || candidate.number > 1) return false;
  if (mention(j).kind == MentionKind::pronoun && mention(j).sieve.empty()) return false;
  if (placed_[j].quoted != placed_[i].quoted || placed_[j].predicate_noun) return false;
  const std::string_view country = entity(i).nationality;
  if (!country.empty() && !candidate.nationality.empty() && candidate.nationality != country) return false;
  const bool known = candidate.gender != Gender::unknown && gender != Gender::unknown;
  return !(known && candidate.gender != gender);
}

/// "Anna Berg, *41*,", "Anna Berg (*41*)", "a *41*-year-old man"; `kNoWord` where no age is said.
WordId CoreferenceResolver::years_beside(const Mention& m) const {
  for (TokenIndex t = m.tokens.begin; t < m.tokens.end; ++t)
    if (document_.token(t).tag == Tag::CD && (t + 3).value < document_.tokens.size() &&
        document_.token(t + 1).tag == Tag::HYPH && document_.token(t + 3).tag == Tag::HYPH)
      return document_.token(t).word;
  const TokenIndex behind = m.tokens.end + 1;
  if (behind.value >= document_.tokens.size() || document_.token(behind).tag != Tag::CD) return kNoWord;
  const Tag mark = document_.token(behind - 1).tag;
  return mark == Tag::comma || mark == Tag::ORB ? document_.token(behind).word : kNoWord;
}

/// "*A former nurse* was jailed on Friday. Anna Berg, 34, showed no emotion.": the article opens with what somebody is,
/// and then names, with the age, who it is. "*Iran's oil minister* told parliament … Ali Karimi said": an office that
/// one holds needs no age, where the name says nothing more of him.
void CoreferenceResolver::join_introduced() {
  constexpr std::uint32_t kBehind = 2;  // sentences
  std::size_t somebody = placed_.size();
  for (std::size_t i = 0; i < placed_.size(); ++i) {
    if (document_.sentences[placed_[i].sentence].headline) continue;
    const bool person = entity(i).type == vocabulary_.person && placed_[i].heads_chunk;
    if (somebody == placed_.size()) {
      if (person && mention(i).kind == MentionKind::name) return;
      if (mention(i).kind != MentionKind::nominal || !(placed_[i].subject || placed_[i].object)) continue;
      // "*Police* arrested a nurse": whom it was done to
      if (!person && placed_[i].subject && entity(i).type != vocabulary_.place) continue;
      // who the article opens with, or nobody
      if (!person || entity(i).number != 1 || (document_.chunk(placed_[i].chunk).definite && !is_office_of(i))) return;
      somebody = i;
      continue;
    }
    if (placed_[i].sentence > placed_[somebody].sentence + kBehind) return;
    // "A judge sentenced *the man* who …", "A woman died when *a driver* struck her": it may be either
    if (person && mention(i).kind == MentionKind::nominal && entity(i).number == 1 &&
        (placed_[i].subject || document_.chunk(placed_[i].chunk).definite) &&
        document_.token(document_.chunk(placed_[i].chunk).tokens.begin).tag != Tag::PRPS)
      return;
    if (!person || mention(i).kind != MentionKind::name) continue;
    // "Police arrested *a nurse*. Anna Berg, 34, said she had seen it": a witness
    const bool seen = !placed_[somebody].subject && placed_[i].says != kNoQuote;
    const bool tells = (years_beside(mention(i)) != kNoWord && !seen) || (is_office_of(somebody) && is_bare_name(i));
    if (placed_[i].sentence > placed_[somebody].sentence && placed_[i].subject && tells && are_one(somebody, i))
      link(somebody, i, kIntroduction);
    return;
  }
}

/// "Iran's oil minister", "the mayor of Tarn", "the Norwegian foreign minister": one holds it at a time.
bool CoreferenceResolver::is_office_of(std::size_t i) {
  const Chunk& chunk = document_.chunk(placed_[i].chunk);
  const auto head = knowledge_.head(document_, document_.token(chunk.head));
  if (!chunk.definite || chunk.plural || !head || !(head->title || knowledge_.names_position(document_, chunk)))
    return false;
  const ChunkIndex owner = chunk.possessor != kNoChunk ? chunk.possessor : owner_of(placed_[i].chunk);
  return !entity(i).nationality.empty() ||
         (owner != kNoChunk && document_.token(document_.chunk(owner).head).has(token_flag::in_name));
}

/// "Anna Berg", without a title, and neither an apposition nor another person beside it.
bool CoreferenceResolver::is_bare_name(std::size_t i) {
  const Mention& m = mention(i);
  const Tag next = m.tokens.end.value < document_.tokens.size() ? document_.token(m.tokens.end).tag : Tag::period;
  return m.tokens.size() >= 2 && !has_title(m) && !holds_title(entity(i)) && (is_verb(next) || next == Tag::MD) &&
         !placed_[i].quoted;
}

}  // namespace dramatis
