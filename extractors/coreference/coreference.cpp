// SPDX-License-Identifier: Apache-2.0
#include "extractors/coreference/coreference.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "extractors/coreference/discourse.hpp"
#include "extractors/coreference/nominal_knowledge.hpp"
#include "matcher/trace.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kPronounSentences = 2;   ///< how far back a pronoun looks
constexpr std::uint32_t kNominalSentences = 12;  ///< how far back "the company" looks
constexpr std::string_view kApposition = "apposition";
constexpr std::size_t kMentionWindow = 60;  ///< mentions looked at, so that the stage stays linear

/// One pass over the mentions of one document, left to right.
class Resolver {
 public:
  Resolver(const NominalKnowledge& knowledge, AnnotatedDocument& document, Trace* trace)
      : knowledge_(knowledge),
        vocabulary_(knowledge.vocabulary()),
        document_(document),
        trace_(trace),
        placed_(scratch().placed),
        titled_(scratch().titled) {
    place_mentions(document, placed_);
    titled_.clear();
  }

  void run() {
    join_appositions();
    for (std::size_t i = 0; i < placed_.size(); ++i) {
      const Mention& m = mention(i);
      if (m.kind == MentionKind::name && is_named_person(i) && (has_title(m) || holds_title(entity(i))))
        titled_.push_back(i);
      else if (m.kind == MentionKind::nominal && m.sieve == kApposition) remember_title(i);
      else if (m.kind == MentionKind::nominal) resolve_nominal(i);
      else if (m.kind == MentionKind::pronoun) resolve_pronoun(i);
    }
  }

 private:
  /// Arrays that keep their memory between documents.
  struct Scratch {
    std::vector<DiscourseMention> placed;
    std::vector<std::size_t> titled;
  };
  static Scratch& scratch() {
    thread_local Scratch kept;
    return kept;
  }

  Mention& mention(std::size_t i) { return document_.mentions[i]; }
  Entity& entity(std::size_t i) { return document_.entities[mention(i).entity.value]; }

  void link(std::size_t i, std::size_t to, std::string_view sieve) {
    const Gender gender = entity(i).gender;
    mention(i).entity = mention(to).entity;
    mention(i).sieve = sieve;
    Entity& target = entity(i);
    if (target.gender == Gender::unknown && (gender == Gender::male || gender == Gender::female))
      target.gender = gender;
    if (trace_ != nullptr && trace_->wants_all())
      trace_->add(
          {TraceKind::decided, "coreference", std::string(sieve), mention(i).tokens, "stands for " + target.name});
  }

  /// Calls `visit(j)` for the mentions before `i` in the same story, nearest first, until it says stop
  /// or the window ends.
  template <class Visit>
  void look_back(std::size_t i, std::uint32_t sentences, Visit visit) {
    std::size_t seen = 0;
    for (std::size_t j = i; j-- > 0 && seen < kMentionWindow; ++seen) {
      if (placed_[j].story != placed_[i].story) continue;
      if (placed_[i].sentence - placed_[j].sentence > sentences) return;
      if (!visit(j)) return;
    }
  }

  // ---- appositions

  /// "the shadow chancellor, Priya Nair,", "Nordhavn Bank, the country's largest lender,": one and the same.
  void join_appositions() {
    thread_local std::vector<std::size_t> heading;  // by chunk: its mention; keeps its memory between documents
    if (document_.nominals.empty()) return;
    heading.assign(document_.chunks.size(), placed_.size());
    for (std::size_t i = 0; i < placed_.size(); ++i)
      if (placed_[i].heads_chunk) heading[placed_[i].chunk.value] = i;
    for (const NominalLink& link : document_.nominals) {
      if (link.kind != NominalKind::apposition && link.kind != NominalKind::coordination) continue;
      const std::size_t first = heading[link.first.value], second = heading[link.second.value];
      if (first == placed_.size() || second == placed_.size()) continue;
      if (link.kind == NominalKind::coordination) {
        if (is_trade_of(first, second)) this->link(first, second, kApposition);
        continue;
      }
      if (are_one(first, second)) this->link(first, second, kApposition);
      else if (are_one(second, first)) this->link(second, first, kApposition);
    }
  }

  /// "*author* and newscaster Anna Berg": a trade alone, without a determiner, before a name with another.
  bool is_trade_of(std::size_t trade, std::size_t named) {
    const Chunk& chunk = document_.chunk(placed_[trade].chunk);
    return chunk.tokens.begin == chunk.head && is_named_person(named) && are_one(trade, named) &&
           document_.chunk(placed_[named].chunk).tokens.begin < mention(named).tokens.begin;
  }

  /// Whether an unnamed mention may be the one named beside it: one of the same kind.
  bool are_one(std::size_t unnamed, std::size_t named) {
    if (mention(unnamed).kind != MentionKind::nominal || !mention(unnamed).sieve.empty()) return false;
    if (mention(named).kind != MentionKind::name || document_.chunk(placed_[unnamed].chunk).plural) return false;
    const Entity& one = entity(unnamed);
    const Entity& other = entity(named);
    return one.type == other.type && one.number <= 1 && (one.type == vocabulary_.person || is_same_kind(one, other));
  }

  /// "the capital, Oslo", but no town beside a country.
  static bool is_same_kind(const Entity& one, const Entity& other) {
    return one.subtype == kNoType || other.subtype == kNoType || one.subtype == other.subtype;
  }

  /// "the chancellor" of a later sentence is who was called so here.
  void remember_title(std::size_t i) {
    if (is_named_person(i)) titled_.push_back(i);
  }

  // ---- nominals

  void resolve_nominal(std::size_t i) {
    if (placed_[i].chunk == kNoChunk) return;
    const Chunk& chunk = document_.chunk(placed_[i].chunk);
    if (!chunk.definite || chunk.possessor != kNoChunk) return;
    const auto head = knowledge_.head(document_, document_.token(chunk.head));
    if (!head) return;
    const bool person = entity(i).type == vocabulary_.person && !chunk.plural;
    if (person && (head->title || knowledge_.names_position(document_, chunk)) && by_title(i, chunk, head->leads))
      return;
    const bool owned = person && document_.token(chunk.tokens.begin).tag == Tag::PRPS;  // whose mother is "my mother"?
    if (!owned && by_head(i, chunk)) return;
    if (head->anaphor && !chunk.plural && is_bare(chunk)) by_type(i, *head);
  }

  /// Only a determiner before the head: "the company", not "the Danish company".
  bool is_bare(const Chunk& chunk) const { return chunk.head - chunk.tokens.begin <= 1; }

  /// "the secretary-general", "the Ukrainian leader", "the NATO chief".
  bool by_title(std::size_t i, const Chunk& chunk, bool leads) {
    const WordId word = document_.token(chunk.head).lemma;
    const std::string_view nationality = entity(i).nationality;
    std::size_t seen = 0;
    for (auto at = titled_.rbegin(); at != titled_.rend() && seen < kMentionWindow; ++at, ++seen) {
      const std::size_t j = *at;
      const Mention& other = mention(j);
      if (placed_[j].story != placed_[i].story) continue;
      if (!nationality.empty() && entity(j).nationality != nationality && !title_names_country(other, nationality))
        continue;
      const bool same_title = extent_has(other, word);
      if (!same_title && (nationality.empty() || !leads || !knowledge_.names_leader(document_, other.extent))) continue;
      if (nationality.empty() && !is_bare(chunk) && !shares_modifier(chunk, j)) continue;
      link(i, j, same_title ? "title" : "leader");
      return true;
    }
    return false;
  }

  bool is_named_person(std::size_t i) { return entity(i).named && entity(i).type == vocabulary_.person; }

  /// A title stands before the name: "President Volodymyr Zelensky".
  bool has_title(const Mention& m) const { return m.extent.begin < m.tokens.begin || m.tokens.end < m.extent.end; }

  /// Named with a title somewhere in the text.
  static bool holds_title(const Entity& person) {
    return std::any_of(person.attributes.begin(), person.attributes.end(),
                       [](const auto& a) { return a.first == "title"; });
  }

  bool extent_has(const Mention& m, WordId lemma) const {
    for (TokenIndex t = m.extent.begin; t < m.extent.end; ++t)
      if ((m.kind == MentionKind::nominal || !m.tokens.contains(t)) &&
          (document_.token(t).lemma == lemma || document_.token(t).word == lemma))
        return true;
    return false;
  }

  bool title_names_country(const Mention& m, std::string_view country) const {
    return knowledge_.nationality(document_, m.extent) == country ||
           knowledge_.country_before(document_, m.extent.begin) == country;
  }

  /// "the NATO chief": the modifier stands in the extent of the person's name too, or right before it ("*First* Lady
  /// Anna Berg", where only "Lady" is a title).
  bool shares_modifier(const Chunk& chunk, std::size_t j) {
    const Mention& m = mention(j);
    const TokenIndex before = m.extent.begin.value > 0 ? m.extent.begin - 1 : m.extent.begin;
    for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t) {
      const Token& token = document_.token(t);
      if (!is_noun(token.tag) && token.tag != Tag::JJ) continue;
      if (extent_has(m, token.lemma) || document_.token(before).word == token.word) return true;
    }
    return false;
  }

  /// "the ministry" → "Defence Ministry"; "the troops" → "North Korean troops"; "the suspect" → "a suspect".
  bool by_head(std::size_t i, const Chunk& chunk) {
    const WordId lemma = document_.token(chunk.head).lemma;
    const std::string_view nationality = entity(i).nationality;
    bool found = false;
    look_back(i, kNominalSentences, [&](std::size_t j) {
      if (placed_[j].head != lemma) return true;
      const Mention& other = mention(j);
      const Entity& candidate = entity(j);
      if (candidate.type != entity(i).type) return true;
      if (candidate.type == vocabulary_.person && other.kind != MentionKind::nominal) return true;
      if (!nationality.empty() && candidate.nationality != nationality) return true;
      if (!compatible_modifiers(chunk, other)) return true;
      if (candidate.number > 1 && entity(i).number > 1 && candidate.number != entity(i).number) return true;
      link(i, j, other.kind == MentionKind::name ? "head-match" : "same-nominal");
      found = true;
      return false;
    });
    return found;
  }

  /// Every adjective and noun before the later head stands in the earlier mention as well: "the
  /// wounded soldiers" are not "the soldiers" of before.
  bool compatible_modifiers(const Chunk& chunk, const Mention& earlier) const {
    for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t) {
      const Token& token = document_.token(t);
      if (!is_noun(token.tag) && !is_adjective(token.tag) && !is_verb(token.tag)) continue;
      bool found = false;
      for (TokenIndex e = earlier.extent.begin; e < earlier.extent.end && !found; ++e)
        found = document_.token(e).lemma == token.lemma;
      if (!found) return false;
    }
    return true;
  }

  /// "the company": the only name of that type in the sentences before, or the one that is subject.
  void by_type(std::size_t i, const NominalHead& head) {
    std::size_t best = i;
    bool unsure = false;
    look_back(i, 3, [&](std::size_t j) {
      const Entity& candidate = entity(j);
      if (!candidate.named || candidate.type != head.type || !placed_[j].heads_chunk) return true;
      if (head.subtype != kNoType && candidate.subtype != kNoType && candidate.subtype != head.subtype) return true;
      if (head.subtype != kNoType && candidate.subtype == kNoType && head.type == vocabulary_.place) return true;
      if (best == i) best = j;
      else if (mention(best).entity != mention(j).entity && placed_[best].sentence == placed_[j].sentence) {
        if (placed_[j].subject && !placed_[best].subject) best = j;
        else if (placed_[j].subject == placed_[best].subject) unsure = true;
      }
      return placed_[best].sentence <= placed_[j].sentence;
    });
    if (best != i && !unsure) link(i, best, "type");
  }

  // ---- pronouns

  void resolve_pronoun(std::size_t i) {
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
  bool several_acted(std::size_t i) {
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
  EntityIndex speaker_of(std::size_t i) const {
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
  bool by_possession(std::size_t i, const PronounInfo& info) {
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
  int pronoun_score(std::size_t i, std::size_t j, const PronounInfo& info) {
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

  bool agrees(const Entity& candidate, const PronounInfo& info) const {
    const bool person = candidate.type == vocabulary_.person;
    if (info.plural) return candidate.type == vocabulary_.group || (candidate.type == vocabulary_.organization);
    if (info.gender == Gender::neuter) {
      if (candidate.type == vocabulary_.organization) return true;
      return candidate.type == vocabulary_.place && candidate.named && candidate.subtype == vocabulary_.country;
    }
    return person && (candidate.gender == Gender::unknown || candidate.gender == info.gender);
  }

  const NominalKnowledge& knowledge_;
  const Vocabulary& vocabulary_;
  AnnotatedDocument& document_;
  Trace* trace_;
  std::vector<DiscourseMention>& placed_;
  mutable std::size_t quote_ = 0;     ///< the first quote that does not end before the mention under work
  std::vector<std::size_t>& titled_;  ///< mentions of persons with a title, up to here: few, so the first is in reach
};

class Coreference final : public Extractor {
 public:
  explicit Coreference(std::shared_ptr<const NominalKnowledge> knowledge) : knowledge_(std::move(knowledge)) {}
  std::string_view name() const override { return "coreference"; }
  std::string_view layers() const override { return "mentions, chunks, functions, quotes → mentions"; }
  void annotate(AnnotatedDocument& document, Trace* trace) const override {
    Resolver(*knowledge_, document, trace).run();
  }

 private:
  std::shared_ptr<const NominalKnowledge> knowledge_;
};

}  // namespace

std::unique_ptr<Extractor> make_coreference(std::shared_ptr<const NominalKnowledge> knowledge) {
  return std::make_unique<Coreference>(std::move(knowledge));
}

}  // namespace dramatis
