// SPDX-License-Identifier: Apache-2.0
// Whom "he", "it", "their" stand for.
#include <algorithm>
#include <string_view>

#include "extractors/coreference/resolver.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kPronounSentences = 2;  ///< how far back a pronoun looks

}  // namespace

void CoreferenceResolver::resolve_pronoun(std::size_t i) {
  const Mention& m = mention(i);
  const PronounInfo* info = knowledge_.pronoun(document_.token(m.tokens.begin).word);
  if (info == nullptr) return;
  if (info->possessive && by_possession(i, *info)) return;
  if (info->plural && several_acted(i)) return;
  const EntityIndex speaker = speaker_of(i);
  std::size_t best = i;
  int best_score = 0;
  look_back(i, kPronounSentences, [&](std::size_t j) {
    // In direct speech "he" is somebody else than the speaker.
    const int score = speaker != kNoEntity && mention(j).entity == speaker ? 0 : pronoun_score(i, j, *info);
    if (score > best_score) {
      best = j;
      best_score = score;
    }
    return true;
  });
  if (best != i) link(i, best, "pronoun");
}

/// "Berg and Holm were arrested for *their* protests": those two, whom no entity joins, and nothing before them.
bool CoreferenceResolver::several_acted(std::size_t i) {
  const ChunkIndex own = placed_[i].subject ? placed_[i].predicate : kNoChunk;
  ChunkIndex predicate = kNoChunk;
  EntityIndex first = kNoEntity;
  bool several = false;
  look_back(i, 0, [&](std::size_t j) {
    const DiscourseMention& c = placed_[j];
    if (c.predicate == kNoChunk || c.predicate == own || !c.heads_chunk || !(c.subject || c.object)) return true;
    if (agrees(entity(j), *knowledge_.pronoun(document_.token(mention(i).tokens.begin).word))) return false;
    if (entity(j).type != vocabulary_.person || mention(j).kind == MentionKind::pronoun) return true;
    if (predicate == c.predicate && first != mention(j).entity) several = true;
    predicate = c.predicate;
    first = mention(j).entity;
    return !several;
  });
  return several;
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
  auto m = std::lower_bound(mentions.begin(), mentions.end(), quote.source.begin,
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
  look_back(i, 0, [&](std::size_t j) {
    const Mention& other = mention(j);
    if (at.value >= 2 && document_.token(at - 1).tag == Tag::CC && other.kind == MentionKind::name &&
        other.tokens.end == at - 1 && agrees(entity(j), info))
      joined = j;
    if (same == i && other.kind == MentionKind::pronoun && !other.sieve.empty() &&
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

/// 0: no antecedent. Salience in the manner of Lappin and Leass: recency, grammatical role, names first.
int CoreferenceResolver::pronoun_score(std::size_t i, std::size_t j, const PronounInfo& info) {
  const DiscourseMention& p = placed_[i];
  const DiscourseMention& c = placed_[j];
  const Entity& candidate = entity(j);
  if (!agrees(candidate, info)) return 0;
  // "Berg met her": not the subject of the same verb, unless reflexive or possessive.
  if (p.predicate != kNoChunk && p.predicate == c.predicate && !info.reflexive && !info.possessive) return 0;
  int score = 20;
  score -= 6 * static_cast<int>(p.sentence - c.sentence);
  if (p.paragraph != c.paragraph) score -= 2;
  if (c.subject) score += 5;
  else if (c.object) score += 2;
  if (!c.heads_chunk) score -= 5;
  if (candidate.named) score += 3;
  if (mention(j).kind == MentionKind::pronoun) score += mention(j).sieve.empty() ? -8 : 2;
  // Whom direct speech speaks of the text seldom names outside of it.
  if (c.quoted != p.quoted) score -= c.quoted ? 4 : 6;
  if (candidate.gender != Gender::unknown && candidate.gender == info.gender) score += 4;
  if (p.subject && c.subject) score += 2;
  // "The lawmakers told the bureau; *they* also …": one body is less often "they".
  if (info.plural && candidate.type == vocabulary_.organization) score -= 4;
  return info.gender == Gender::neuter && score < 16 ? 0 : std::max(score, 0);
}

bool CoreferenceResolver::agrees(const Entity& candidate, const PronounInfo& info) const {
  const bool person = candidate.type == vocabulary_.person;
  if (info.plural) return candidate.type == vocabulary_.group || (candidate.type == vocabulary_.organization);
  if (info.gender == Gender::neuter) {
    if (candidate.type == vocabulary_.organization) return true;
    return candidate.type == vocabulary_.place && candidate.named && candidate.subtype == vocabulary_.country;
  }
  return person && (candidate.gender == Gender::unknown || candidate.gender == info.gender);
}

}  // namespace dramatis
