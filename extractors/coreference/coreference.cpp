// SPDX-License-Identifier: Apache-2.0
#include "extractors/coreference/coreference.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "extractors/coreference/resolver.hpp"
#include "extractors/syntax_links.hpp"
#include "model/lower_place.hpp"

namespace dramatis {

void CoreferenceResolver::run() {
  join_areas();
  take_genders();
  join_identified();
  join_appositions();
  join_names_before_verbs();
  join_titles_of_bodies();
  join_introduced();
  for (std::size_t i = 0; i < placed_.size(); ++i) {
    const Mention& m = mention(i);
    if (m.kind == MentionKind::name && is_named_person(i) && (has_title(m) || holds_title(entity(i))))
      titled_.push_back(i);
    else if (m.kind == MentionKind::nominal && m.sieve == kApposition && !tells_age(i)) remember_title(i);
    else if (m.kind == MentionKind::nominal && (m.sieve == kNaming || m.sieve == kApposition)) name_what_was_told(i);
    else if (m.kind == MentionKind::nominal) resolve_nominal(i);
    else if (m.kind == MentionKind::pronoun) resolve_pronoun(i);
  }
  people_of_unknown_bodies();
}

/// "her *daughter* Clara": the noun before a name says what the name may not.
void CoreferenceResolver::take_genders() {
  for (std::size_t i = 0; i < placed_.size(); ++i) {
    const Mention& m = mention(i);
    if (m.kind != MentionKind::name || !placed_[i].heads_chunk || !is_named_person(i)) continue;
    if (entity(i).gender != Gender::unknown || m.tokens.begin <= document_.chunk(placed_[i].chunk).tokens.begin)
      continue;
    const auto head = knowledge_.head(document_, document_.token(m.tokens.begin - 1));
    if (head && head->type == vocabulary_.person) entity(i).gender = head->gender;
  }
}

/// "Witnesses saw *the armed group* that fired": where no body is named that it could be, it is people.
void CoreferenceResolver::people_of_unknown_bodies() {
  for (std::size_t i = 0; i < placed_.size(); ++i) {
    if (mention(i).kind != MentionKind::nominal || placed_[i].chunk == kNoChunk) continue;
    Entity& body = entity(i);
    if (body.named || body.type != vocabulary_.organization) continue;
    const Chunk& chunk = document_.chunk(placed_[i].chunk);
    if (chunk.head == kNoToken) continue;
    const auto head = knowledge_.head(document_, document_.token(chunk.head));
    if (!head || !head->people) continue;
    body.type = vocabulary_.group;
    body.subtype = kNoType;
  }
}

void CoreferenceResolver::link(std::size_t i, std::size_t to, std::string_view sieve) {
  const Gender gender = entity(i).gender;
  mention(i).entity = mention(to).entity;
  mention(i).sieve = sieve;
  Entity& target = entity(i);
  if (target.gender == Gender::unknown && (gender == Gender::male || gender == Gender::female)) target.gender = gender;
  if (trace_ != nullptr && trace_->wants_all())
    trace_->add(
        {TraceKind::decided, "coreference", std::string(sieve), mention(i).tokens, "stands for " + target.name});
}

/// "Kursk Oblast … Kursk, a region of Russia": a place under its name with and without its kind, where both are said to
/// be of one kind and the map has no other for the shorter. A town that is called like its area is something else.
void CoreferenceResolver::join_areas() {
  auto& entities = document_.entities;
  thread_local std::vector<std::uint32_t> wholes;  // by name: places on the map, of several words
  wholes.clear();
  for (std::uint32_t i = 0; i < entities.size(); ++i)
    if (entities[i].named && entities[i].type == vocabulary_.place && !entities[i].gazetteer.empty() &&
        entities[i].name.find(' ') != std::string::npos)
      wholes.push_back(i);
  if (wholes.empty()) return;
  std::sort(wholes.begin(), wholes.end(),
            [&](std::uint32_t x, std::uint32_t y) { return entities[x].name < entities[y].name; });
  thread_local std::vector<std::uint32_t> whole_of;  // by entity: itself, or what it is short for
  whole_of.clear();
  for (std::uint32_t i = 0; i < entities.size(); ++i) {
    Entity& part = entities[i];
    if (!part.named || part.type != vocabulary_.place || part.subtype == kNoType || part.subtype == vocabulary_.country)
      continue;
    const std::string start = part.name + ' ';
    const auto at = std::lower_bound(wholes.begin(), wholes.end(), start,
                                     [&](std::uint32_t w, const std::string& name) { return entities[w].name < name; });
    if (at == wholes.end() || !entities[*at].name.starts_with(start) || entities[*at].subtype != part.subtype ||
        (!part.gazetteer.empty() && entities[*at].gazetteer != part.gazetteer))
      continue;
    if (whole_of.empty()) {
      whole_of.resize(entities.size());
      std::iota(whole_of.begin(), whole_of.end(), 0U);
    }
    whole_of[i] = *at;
    auto& aliases = entities[*at].aliases;
    const auto place = std::lower_bound(aliases.begin(), aliases.end(), part.name);
    if (place == aliases.end() || *place != part.name) aliases.insert(place, part.name);
    part.named = false;  // nobody's name any more: dropped with what is unused
  }
  if (whole_of.empty()) return;
  for (Mention& m : document_.mentions)
    if (m.entity != kNoEntity) m.entity = EntityIndex(whole_of[m.entity.value]);
}

/// "a guard named *Holm*", "The dead man was identified as *Erik Holm*", "The winner is *Anna Berg*".
void CoreferenceResolver::join_identified() {
  const auto& links = document_.functions;
  for (std::size_t first = 0, end; first < links.size(); first = end) {
    const ChunkIndex predicate = links[first].predicate;
    bool may_name = false;  // as few predicates
    for (end = first; end < links.size() && links[end].predicate == predicate; ++end)
      may_name |= links[end].function == Function::complement || knowledge_.leads_to_name(links[end].preposition);
    if (!may_name) continue;
    const Chunk& verb = document_.chunk(predicate);
    if (verb.kind != ChunkKind::verb_group || verb.head == kNoToken || verb.polarity != Polarity::affirmed ||
        verb.modality != Modality::actual)
      continue;
    const NamingVerb* naming = knowledge_.naming_verb(document_.token(verb.head).lemma);
    if (naming == nullptr) continue;
    ChunkIndex noun = kNoChunk, name = kNoChunk;
    for (std::size_t k = first; k < end; ++k) {
      const FunctionLink& l = links[k];
      if (l.function == (naming->copula ? Function::subject : Function::object) && noun == kNoChunk) noun = l.argument;
      const bool names =
          l.function == Function::complement
              ? naming->bare || naming->copula
              : l.function == Function::oblique && l.preposition == naming->behind && naming->behind != kNoWord;
      if (names && name == kNoChunk) name = l.argument;
    }
    if (noun == kNoChunk || name == kNoChunk || name < noun) continue;
    const std::size_t i = heading(noun), j = heading(name);
    // "Anna Berg was *the guard* who fell": what she is said to be is told of her
    if (naming->copula && i < placed_.size() && j < placed_.size() && is_named_person(i) && are_one(j, i)) {
      link(j, i, kApposition);
      continue;
    }
    if (naming->copula && !document_.chunk(noun).definite) continue;
    if (i == placed_.size() || j == placed_.size()) continue;
    // "*a group* called the Red Front": of a body and a place only where a verb of naming says so
    const bool names = is_named_person(j) || (!naming->copula && entity(j).named);
    if (names && are_one(i, j)) link(i, j, kNaming);
  }
}

/// "*The 41-year-old*, Anna Berg,": of whom the text has told before.
bool CoreferenceResolver::tells_age(std::size_t i) {
  const Chunk& chunk = document_.chunk(placed_[i].chunk);
  if (!chunk.definite) return false;
  const auto head = knowledge_.head(document_, document_.token(chunk.head));
  bool is_new = head && head->aged != kNoWord;
  if (is_new)
    look_back(i, kTitleSentences, [&](std::size_t j) { return is_new = mention(j).entity != mention(i).entity; });
  return is_new;
}

/// "Gunmen shot *a nurse*. … The nurse was named as Anna Berg": all that was told of the nurse was told of Berg.
void CoreferenceResolver::name_what_was_told(std::size_t i) {
  const EntityIndex named = mention(i).entity;
  const std::string_view sieve = std::exchange(mention(i).sieve, {});
  resolve_nominal(i);
  const EntityIndex told = mention(i).entity;
  mention(i).sieve = sieve;
  if (told == named) return;
  const bool unnamed = !entity(i).named && entity(i).type == vocabulary_.person && names_given_++ < kMostNamesGiven;
  mention(i).entity = named;
  mention(i).sieve = kNaming;
  if (!unnamed) return;
  for (Mention& m : document_.mentions)
    if (m.entity == told) m.entity = named;
}

/// The mention that heads a noun group; as many as there are mentions if none does.
std::size_t CoreferenceResolver::heading(ChunkIndex chunk) {
  const TokenSpan tokens = document_.chunk(chunk).tokens;
  auto at = lower_place(document_.mentions.begin(), document_.mentions.end(), tokens.begin,
                        [](const Mention& m, TokenIndex t) { return m.tokens.begin < t; });
  for (; at != document_.mentions.end() && at->tokens.begin < tokens.end; ++at) {
    const auto i = static_cast<std::size_t>(at - document_.mentions.begin());
    if (placed_[i].heads_chunk && placed_[i].chunk == chunk) return i;
  }
  return placed_.size();
}

/// "*author* and newscaster Anna Berg": a trade alone, without a determiner, before a name with another.
bool CoreferenceResolver::is_trade_of(std::size_t trade, std::size_t named) {
  const Chunk& chunk = document_.chunk(placed_[trade].chunk);
  const Tag first = document_.token(chunk.tokens.begin).tag;  // "*Mystery writer* and translator Anna Berg"
  const bool bare = chunk.possessor == kNoChunk && (is_noun(first) || first == Tag::JJ);
  return bare && is_named_person(named) && are_one(trade, named) &&
         document_.chunk(placed_[named].chunk).tokens.begin < mention(named).tokens.begin;
}

/// Whether an unnamed mention may be the one named beside it: one of the same kind.
bool CoreferenceResolver::are_one(std::size_t unnamed, std::size_t named) {
  if (mention(unnamed).kind != MentionKind::nominal || !mention(unnamed).sieve.empty()) return false;
  // "*the chef*, a Frenchman named Holm, said": he is named by the other noun
  if (mention(named).kind != MentionKind::name && mention(named).sieve != kNaming) return false;
  if (document_.chunk(placed_[unnamed].chunk).plural) return false;
  const Entity& one = entity(unnamed);
  const Entity& other = entity(named);
  // "the clinic's *owner*, Halden Health,"
  if (one.type == vocabulary_.person && other.type == vocabulary_.organization && one.number <= 1)
    return knowledge_.may_be_body(document_.token(document_.chunk(placed_[unnamed].chunk).head).lemma);
  // "*a rebel group* called the Red Front": no group of people, but the body that it is
  if (one.type == vocabulary_.group && other.type == vocabulary_.organization) {
    const auto head = knowledge_.head(document_, document_.token(document_.chunk(placed_[unnamed].chunk).head));
    return one.number <= 1 && head && head->type == other.type;
  }
  return one.type == other.type && one.number <= 1 && (one.type == vocabulary_.person || is_same_kind(one, other));
}

/// "the capital, Oslo", but no town beside a country.
bool CoreferenceResolver::is_same_kind(const Entity& one, const Entity& other) {
  return one.subtype == kNoType || other.subtype == kNoType || one.subtype == other.subtype;
}

/// "the chancellor" of a later sentence is who was called so here.
void CoreferenceResolver::remember_title(std::size_t i) {
  if (!is_named_person(i)) return;
  titled_.push_back(i);
  give_title(i);
}

namespace {

class Coreference final : public Extractor {
 public:
  explicit Coreference(std::shared_ptr<const NominalKnowledge> knowledge) : knowledge_(std::move(knowledge)) {}
  std::string_view name() const override { return "coreference"; }
  std::string_view layers() const override { return "mentions, chunks, functions, quotes → mentions"; }
  void annotate(AnnotatedDocument& document, Trace* trace) const override {
    CoreferenceResolver(*knowledge_, document, trace).run();
  }

 private:
  std::shared_ptr<const NominalKnowledge> knowledge_;
};

}  // namespace

std::unique_ptr<Extractor> make_coreference(std::shared_ptr<const NominalKnowledge> knowledge) {
  return std::make_unique<Coreference>(std::move(knowledge));
}

}  // namespace dramatis
