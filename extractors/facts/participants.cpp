// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/participants.hpp"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "extractors/entity_references.hpp"
#include "extractors/facts/event_mention.hpp"
#include "extractors/phrase_index.hpp"
#include "extractors/reserved_words.hpp"
#include "matcher/trace.hpp"

namespace dramatis {

namespace {

/// With how many others of its incident and role a participant is held; more of them are a list.
constexpr std::size_t kMostCompared = 12;

/// An unnamed entity in a role of an incident, as its first mention describes it.
struct Participant {
  std::uint32_t incident;
  RoleId role;
  std::uint32_t mention;  ///< the first one of the entity
  EntityIndex entity;
  const Chunk* group;
};

/// Arrays that keep their memory between documents.
struct Scratch {
  std::vector<std::uint32_t> first_mention;  ///< one an entity: its first noun group, or `kNone`
  std::vector<Participant> participants;
  std::vector<EntityIndex> same_as;  ///< one an entity: itself, or the one that it turned out to be
};

constexpr std::uint32_t kNone = 0xFFFF'FFFFU;

class Participants final : public Extractor {
 public:
  explicit Participants(const Knowledge& knowledge)
      : vocabulary_(knowledge.vocabulary), new_(*knowledge.lexicon, {"new_participant"}) {
    for_each_entry(*knowledge.lexicon, "counted_people", [&](EntryId entry) {
      const bool one = !knowledge.lexicon->feature(entry, "one").empty();
      (one ? person_ : people_) = knowledge.lexicon->canonical(entry);
    });
  }

  std::string_view name() const override { return "participants"; }
  std::string_view layers() const override { return "events → mentions, entities"; }

  void annotate(AnnotatedDocument& document, Trace* trace) const override {
    if (document.events.empty() || document.chunk_of_token.empty()) return;
    thread_local Scratch scratch;
    find_mentions(document, scratch);
    if (show_counted(document, scratch)) find_mentions(document, scratch);
    if (!collect(document, scratch)) return;
    scratch.same_as.resize(document.entities.size());
    for (std::uint32_t i = 0; i < scratch.same_as.size(); ++i) scratch.same_as[i] = EntityIndex(i);
    bool joined = false;
    const auto& all = scratch.participants;
    for (std::size_t i = 1; i < all.size(); ++i) {
      for (std::size_t j = i; j-- > 0 && i - j <= kMostCompared;) {
        if (std::tie(all[j].incident, all[j].role) != std::tie(all[i].incident, all[i].role)) break;
        if (!is_same(document, scratch.same_as, all[j], all[i])) continue;
        join(document, scratch, all[j].entity, all[i], trace);
        joined = true;
        break;
      }
    }
    if (joined) move_all(document, scratch.same_as);
  }

 private:
  /// The first noun group of each entity.
  static void find_mentions(const AnnotatedDocument& document, Scratch& scratch) {
    scratch.first_mention.assign(document.entities.size(), kNone);
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
      const Mention& mention = document.mentions[m];
      if (mention.entity == kNoEntity || (mention.kind != MentionKind::nominal && mention.kind != MentionKind::name))
        continue;
      std::uint32_t& first = scratch.first_mention[mention.entity.value];
      first = std::min(first, m);
    }
  }

  /// "killed *at least 41*": what stands in an event alone gets its mention there, and who is but a number a name.
  bool show_counted(AnnotatedDocument& document, Scratch& scratch) const {
    const std::size_t known = document.mentions.size();
    for (const Event& event : document.events)
      for (const Argument& a : event.arguments) {
        if (a.entity == kNoEntity || scratch.first_mention[a.entity.value] != kNone) continue;
        Entity& entity = document.entities[a.entity.value];
        if (entity.named) continue;
        const TokenSpan tokens = tokens_of(document, a.span);
        if (tokens.begin == tokens.end) continue;
        document.mentions.push_back({a.entity, a.span, tokens, tokens, MentionKind::nominal, "participant", {}});
        scratch.first_mention[a.entity.value] = static_cast<std::uint32_t>(document.mentions.size() - 1);
        const Tag end = document.token(tokens.end - 1).tag;  // "30", "30 more"
        const bool more = (end == Tag::RBR || end == Tag::JJR) && tokens.begin + 1 < tokens.end;
        if ((more ? document.token(tokens.end - 2).tag : end) != Tag::CD) continue;
        for (const Argument& count : event.arguments)
          if (count.quantity != kNoQuantity && a.span.contains(count.span))
            entity.number = whole(document.quantities[count.quantity.value].value);
        entity.name = entity.number == 1 ? person_ : people_;
      }
    const auto middle = document.mentions.begin() + static_cast<std::ptrdiff_t>(known);
    const auto before = [](const Mention& a, const Mention& b) { return a.span < b.span; };
    std::sort(middle, document.mentions.end(), before);
    std::inplace_merge(document.mentions.begin(), middle, document.mentions.end(), before);
    return document.mentions.size() > known;
  }

  static std::uint32_t whole(double value) {
    constexpr double kMost = 1e9;
    return value >= 1 && value < kMost ? static_cast<std::uint32_t>(value) : 0;
  }

  static TokenSpan tokens_of(const AnnotatedDocument& document, ByteSpan span) {
    const auto at = [&](ByteOffset offset) {
      const auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), offset,
                                          [](const Token& t, ByteOffset b) { return t.begin < b; });
      return TokenIndex(static_cast<std::uint32_t>(token - document.tokens.begin()));
    };
    return {at(span.begin), at(span.end)};
  }

  /// The unnamed participants by incident, role and first mention; false if no role has two.
  bool collect(const AnnotatedDocument& document, Scratch& scratch) const {
    auto& all = scratch.participants;
    all.clear();
    for (const Event& event : document.events)
      for (const Argument& a : event.arguments) {
        if (a.entity == kNoEntity || document.entities[a.entity.value].named) continue;
        const std::uint32_t first = scratch.first_mention[a.entity.value];
        if (first == kNone) continue;
        const Chunk* group = noun_group_of(document, document.mentions[first].tokens.begin);
        if (group != nullptr && group->head != kNoToken)
          all.push_back({event.incident, a.role, first, a.entity, group});
      }
    const auto key = [](const Participant& p) { return std::tie(p.incident, p.role, p.mention); };
    std::sort(all.begin(), all.end(), [&](const Participant& a, const Participant& b) { return key(a) < key(b); });
    all.erase(std::unique(all.begin(), all.end(),
                          [&](const Participant& a, const Participant& b) { return key(a) == key(b); }),
              all.end());
    return std::adjacent_find(all.begin(), all.end(), [](const Participant& a, const Participant& b) {
             return a.incident == b.incident && a.role == b.role;
           }) != all.end();
  }

  bool is_same(const AnnotatedDocument& document, const std::vector<EntityIndex>& same_as, const Participant& earlier,
               const Participant& later) const {
    const Entity& x = document.entities[root(same_as, earlier.entity).value];
    const Entity& y = document.entities[root(same_as, later.entity).value];
    if (&x == &y || x.type != y.type || x.subtype != y.subtype || x.story != y.story || x.type == vocabulary_->place)
      return false;
    const Token& head = document.token(earlier.group->head);
    const Token& other = document.token(later.group->head);
    if (head.sentence == other.sentence) return false;  // "Guards shot two men, and a man drowned."
    if (!x.nationality.empty() && !y.nationality.empty() && x.nationality != y.nationality) return false;
    if ((x.number == 1) != (y.number == 1) || (x.number > 1 && y.number > 1 && x.number != y.number)) return false;
    const bool counted = x.number > 1 && x.number == y.number;
    if (head.lemma != other.lemma && !counted) return false;  // "900 troops … 900 soldiers"
    if (later.group->possessor != kNoChunk || earlier.group->possessor != kNoChunk || is_new(document, later) ||
        !agree(document, *earlier.group, *later.group))
      return false;
    // "abused children … dozens of children": the later ones are counted because they are new.
    const bool retold = document.sentence_of(earlier.group->head).headline;
    if (y.number > 1 && x.number == 0 && !later.group->definite && !retold) return false;
    // One man is not another because both are men.
    return x.number != 1 || later.group->definite || retold;
  }

  /// "*another* guard", but not "more than 900 troops".
  bool is_new(const AnnotatedDocument& document, const Participant& p) const {
    for (TokenIndex t = p.group->tokens.begin; t < p.group->head; ++t)
      if (new_.find(document, t.value, 0) && document.token(t + 1).tag != Tag::IN) return true;
    return false;
  }

  /// Whether one of the two says all that describes the other: "troops" and "elite troops", not "wounded troops".
  static bool agree(const AnnotatedDocument& document, const Chunk& a, const Chunk& b) {
    return describes(document, a, b) || describes(document, b, a);
  }

  static bool describes(const AnnotatedDocument& document, const Chunk& full, const Chunk& part) {
    for (TokenIndex t = part.tokens.begin; t < part.head; ++t) {
      const Token& token = document.token(t);
      if (!is_noun(token.tag) && !is_adjective(token.tag) && !is_verb(token.tag)) continue;
      bool found = false;
      for (TokenIndex f = full.tokens.begin; f < full.head && !found; ++f)
        found = document.token(f).lemma == token.lemma;
      if (!found) return false;
    }
    return true;
  }

  static void join(AnnotatedDocument& document, Scratch& scratch, EntityIndex earlier, const Participant& later,
                   Trace* trace) {
    const EntityIndex to = root(scratch.same_as, earlier), from = root(scratch.same_as, later.entity);
    scratch.same_as[from.value] = to;
    Entity& kept = document.entities[to.value];
    Entity& other = document.entities[from.value];
    if (kept.number == 0) kept.number = other.number;
    if (kept.nationality.empty()) kept.nationality = other.nationality;
    if (words_of(other.name) > words_of(kept.name)) {  // "North Korean troops" tells more than "soldiers"
      std::swap(kept.name, other.name);
      std::swap(kept.keys, other.keys);
    }
    Mention& mention = document.mentions[later.mention];
    mention.sieve = "same-incident";
    if (trace != nullptr && trace->wants_all())
      trace->add({TraceKind::decided, "participants", "same-incident", mention.tokens, "stands for " + kept.name});
  }

  static EntityIndex root(const std::vector<EntityIndex>& same_as, EntityIndex e) {
    while (same_as[e.value] != e) e = same_as[e.value];
    return e;
  }

  static std::ptrdiff_t words_of(const std::string& name) { return std::count(name.begin(), name.end(), ' '); }

  /// To what an entity turned out to be, in everything that points to it.
  static void move_all(AnnotatedDocument& document, std::vector<EntityIndex>& same_as) {
    for (std::uint32_t i = 0; i < same_as.size(); ++i) same_as[i] = root(same_as, EntityIndex(i));
    for (Mention& m : document.mentions) m.entity = same_as[m.entity.value];
    for_each_entity_of_facts(document, [&](EntityIndex& e) { e = same_as[e.value]; });
  }

  const Vocabulary* vocabulary_;
  PhraseIndex new_;              ///< grammar/new_participant
  std::string people_, person_;  ///< grammar/counted_people
};

}  // namespace

std::unique_ptr<Extractor> make_participants(const Knowledge& knowledge) {
  return std::make_unique<Participants>(knowledge);
}

}  // namespace dramatis
