// SPDX-License-Identifier: Apache-2.0
#include "extractors/coreference/nominal_finder.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "extractors/coreference/coreference.hpp"
#include "extractors/coreference/nominal_knowledge.hpp"
#include "extractors/syntax_links.hpp"
#include "extractors/value_words.hpp"
#include "model/lower_place.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

namespace {

/// "as many as 40 miners": a number in a group stands no later.
constexpr std::uint32_t kMostWordsToNumber = 4;
constexpr std::string_view kNominalRule = "nominal-head";
constexpr std::string_view kPronounRule = "pronoun";

class NominalFinder final : public Extractor {
 public:
  explicit NominalFinder(std::shared_ptr<const NominalKnowledge> knowledge) : knowledge_(std::move(knowledge)) {}
  std::string_view name() const override { return "nominals"; }
  std::string_view layers() const override { return "chunks, mentions, quantities → mentions, entities"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    const std::size_t names = document.mentions.size();
    // Entities are large: room is made at once, so that none is moved.
    document.entities.reserve(document.entities.size() + document.chunks.size() / 2);
    std::uint32_t number = 0xFFFF'FFFF;  // of the sentence
    const Zone* zone = nullptr;
    for (const std::uint32_t c : noun_groups(document)) {
      const Chunk& chunk = document.chunks[c];
      const Token& head = document.token(chunk.head);
      if (zone == nullptr || head.sentence != number) {
        number = head.sentence;
        zone = &document.document.zones[document.sentences[number].zone];
      }
      if (zone->kind == ZoneKind::furniture || zone->kind == ZoneKind::repeat) continue;
      if (chunk.pronoun && !are_those(document, chunk)) add_pronoun(document, chunk.head, zone->story);
      else if (!head.has(token_flag::in_name)) add_nominal(document, chunk, zone->story, names);
      add_possessive(document, chunk, zone->story);
    }
    if (document.mentions.size() > names) sort_by_place(document.mentions, names);
  }

 private:
  /// Those that are no times, ascending; valid until the next call on this thread. Which chunks they are no branch
  /// foretells.
  static std::span<const std::uint32_t> noun_groups(const AnnotatedDocument& document) {
    thread_local std::vector<std::uint32_t> groups;
    if (groups.size() < document.chunks.size()) groups.resize(document.chunks.size());
    std::size_t count = 0;
    for (std::uint32_t c = 0; c < document.chunks.size(); ++c) {
      const Chunk& chunk = document.chunks[c];
      groups[count] = c;
      count += static_cast<std::size_t>((chunk.kind == ChunkKind::noun_group) & !chunk.temporal);
    }
    return {groups.data(), count};
  }

  struct Place {
    ByteSpan span;
    MentionKind kind;
    std::uint32_t index;
    [[nodiscard]] bool operator<(const Place& o) const {
      if (span != o.span) return span < o.span;
      return kind != o.kind ? kind < o.kind : index < o.index;
    }
  };

  /// Names, the first `names` mentions, and nominals in one order, so that coreference reads left to right. What is
  /// sorted are places: mentions are large.
  static void sort_by_place(std::vector<Mention>& mentions, std::size_t names) {
    thread_local std::vector<Place> places, ordered;  // all keep their memory between documents
    thread_local std::vector<Mention> sorted;
    places.clear();
    for (std::uint32_t i = 0; i < mentions.size(); ++i) places.push_back({mentions[i].span, mentions[i].kind, i});
    const auto middle = places.begin() + static_cast<std::ptrdiff_t>(names);
    if (!std::is_sorted(places.begin(), middle)) std::sort(places.begin(), middle);
    // "his country" is found before "his": neighbours change places, nothing goes far
    for (auto at = middle; at != places.end(); ++at)
      for (auto to = at; to != middle && *to < *(to - 1); --to) std::swap(*to, *(to - 1));
    ordered.resize(places.size());
    std::merge(places.begin(), middle, middle, places.end(), ordered.begin());
    sorted.clear();
    for (const Place& place : ordered) sorted.push_back(mentions[place.index]);
    mentions.swap(sorted);
  }

  /// "*those* killed in the blast", "*those* who fled"
  static bool are_those(const AnnotatedDocument& document, const Chunk& chunk) {
    if (document.token(chunk.head).tag != Tag::DT || chunk.tokens.end.value >= document.tokens.size()) return false;
    const Tag behind = document.token(chunk.tokens.end).tag;
    return behind == Tag::VBN || behind == Tag::WP;
  }

  /// "those killed", but "those" who fled
  static TokenSpan with_participle(const AnnotatedDocument& document, const Chunk& those) {
    const bool participle = document.token(those.tokens.end).tag == Tag::VBN;
    return {those.head, participle ? those.tokens.end + 1 : those.tokens.end};
  }

  void add_pronoun(AnnotatedDocument& document, TokenIndex at, std::uint8_t story) const {
    const PronounInfo* info = knowledge_->pronoun(document.token(at).word);
    if (info == nullptr) return;
    Entity& entity = add(document, {at, at + 1}, story, MentionKind::pronoun, kPronounRule);
    entity.gender = info->gender;
    entity.number = info->plural ? 0 : 1;
    entity.type = info->gender == Gender::male || info->gender == Gender::female ? vocabulary().person
                  : info->plural                                                 ? vocabulary().group
                                                                                 : vocabulary().thing;
  }

  /// "his" in "his country" refers, though the noun group is about the country.
  void add_possessive(AnnotatedDocument& document, const Chunk& chunk, std::uint8_t story) const {
    if (chunk.pronoun) return;
    const TokenIndex first = chunk.tokens.begin;
    if (first != chunk.head && in(document.token(first).tag, tag_set(Tag::PRPS, Tag::WPS)))
      add_pronoun(document, first, story);
  }

  /// "*The two* signed a pact"; but "the two of them", "the two-day visit", "the one who"
  [[nodiscard]] bool are_counted(const AnnotatedDocument& document, const Chunk& chunk) const {
    const Token& number = document.token(chunk.head);
    const TokenIndex end = chunk.tokens.end;
    return number.shape == Shape::lower && chunk.definite && chunk.tokens.size() == 2 &&
           document.token(chunk.tokens.begin).tag == Tag::DT && end.value < document.tokens.size() &&
           !in(document.token(end).tag, tag_set(Tag::IN, Tag::HYPH)) && number_of(document, chunk) > 1;
  }

  void add_nominal(AnnotatedDocument& document, const Chunk& chunk, std::uint8_t story, std::size_t names) const {
    const Token& word = document.token(chunk.head);
    auto head = knowledge_->head(document, word);
    if (word.tag == Tag::CD && are_counted(document, chunk)) head = NominalHead{vocabulary().group};
    if (!head || head->type == kNoType) return;
    if (is_kind_of_name(document, chunk, *head, names)) return;
    Entity& entity = add(document, chunk.tokens, story, MentionKind::nominal, kNominalRule);
    entity.type = head->type;
    entity.subtype = head->subtype;
    const TokenSpan content = head->aged != kNoWord ? TokenSpan{chunk.head - 2, chunk.tokens.end}  // "41-year-old"
                              : chunk.pronoun       ? with_participle(document, chunk)
                                                    : without_determiner(document, chunk);
    entity.name = document.text(TokenSpan{possessor_begin(document, chunk, content.begin), content.end});
    std::replace(entity.name.begin(), entity.name.end(), '\n', ' ');
    entity.nationality = knowledge_->nationality(document, content);
    if (entity.nationality.empty()) entity.nationality = knowledge_->country_before(document, content.begin);
    if (entity.nationality.empty()) entity.nationality = knowledge_->country_at(document, {content.begin, chunk.head});
    entity.number = head->pair && !chunk.plural ? 2 : number_of(document, chunk);
    if (entity.type == vocabulary().person && !chunk.plural) entity.gender = head->gender;
    if (entity.type == vocabulary().person && chunk.plural) entity.type = vocabulary().group;
    if (head->people && (chunk.plural || !chunk.definite)) {
      entity.type = vocabulary().group;
      entity.subtype = kNoType;
    }
  }

  /// The noun group only says what kind of place or body a name beside it is.
  bool is_kind_of_name(AnnotatedDocument& document, const Chunk& chunk, const NominalHead& head,
                       std::size_t names) const {
    if (head.type == vocabulary().place)  // "the southern Gaza city of Rafah" is Rafah
      return (head.of_name && joins_name_behind(document, chunk, head.type, names)) ||
             joins_name(document, chunk, kNoType, names);
    // "the Verdi union", but neither "a Verdi company" nor "Oslo's Verdi clubs"
    return head.kind && chunk.definite && !chunk.plural && chunk.possessor == kNoChunk &&
           joins_name(document, chunk, vocabulary().organization, names);
  }

  /// "the Kursk region", "Khenj district", "the Verdi labour union" are about what is named before their head; a name
  /// of `type`, `kNoType` for any.
  bool joins_name(AnnotatedDocument& document, const Chunk& chunk, TypeId type, std::size_t names) const {
    TokenIndex kind = chunk.head;  // or what stands before it: "the Kursk *border* region"
    if (kind > chunk.tokens.begin && knowledge_->leads_to_kind(document.token(kind - 1).word)) kind = kind - 1;
    if (kind == chunk.tokens.begin || !document.token(kind - 1).has(token_flag::in_name)) return false;
    const ByteOffset end = document.token(kind - 1).end;
    // The names stand first, ascending; nominals of this run come behind them.
    const auto last = document.mentions.begin() + static_cast<std::ptrdiff_t>(names);
    auto at = lower_place(document.mentions.begin(), last, document.token(chunk.tokens.begin).begin,
                          [](const Mention& m, ByteOffset b) { return m.span.begin < b; });
    for (; at != last && at->span.begin < end; ++at) {
      if (at->span.end != end) continue;
      if (type != kNoType && document.entities[at->entity.value].type != type) return false;
      add_kind_of(document, at->entity, chunk.tokens);
      return true;
    }
    return false;
  }

  /// The noun group says what kind of place or body `named` is.
  static void add_kind_of(AnnotatedDocument& document, EntityIndex named, TokenSpan group) {
    Mention nominal;
    nominal.entity = named;
    nominal.kind = MentionKind::nominal;
    nominal.tokens = nominal.extent = group;
    nominal.span = document.bytes(group);
    nominal.rule = kNominalRule;
    nominal.sieve = kNameAndKind;
    document.mentions.push_back(nominal);
  }

  /// "the northern city *of Gao*" is Gao; but "a district of Berlin" is none, "the district of Wedding" is.
  static bool joins_name_behind(AnnotatedDocument& document, const Chunk& chunk, TypeId head_type, std::size_t names) {
    const auto self = ChunkIndex(static_cast<std::uint32_t>(&chunk - document.chunks.data()));
    if (!chunk.definite || chunk.plural || chunk.possessor != kNoChunk) return false;
    const ChunkIndex name = behind_of(document, self);
    if (name == kNoChunk) return false;
    const ByteSpan behind = document.bytes(document.chunk(name).tokens);
    const auto last = document.mentions.begin() + static_cast<std::ptrdiff_t>(names);
    const auto at = lower_place(document.mentions.begin(), last, behind.begin,
                                [](const Mention& m, ByteOffset b) { return m.span.begin < b; });
    if (at == last || at->span != behind) return false;
    if (document.entities[at->entity.value].type != head_type) return false;
    add_kind_of(document, at->entity, chunk.tokens);
    return true;
  }

  /// Leaves out "the", "some", possessors and leading numbers: "the 10,000 North Korean troops" is the
  /// same group as "North Korean troops", with a number.
  static TokenSpan without_determiner(const AnnotatedDocument& document, const Chunk& chunk) {
    TokenSpan s{chunk.tokens.begin, chunk.head + 1};
    const auto leads = [&](TokenIndex t) {
      switch (document.token(t).tag) {
        case Tag::DT:
        case Tag::PDT:
        case Tag::PRPS:
        case Tag::WPS:
        case Tag::CD:
        case Tag::POS:
        case Tag::RB:
        case Tag::RBR:
        case Tag::JJR:
        case Tag::IN: return true;
        default: return false;
      }
    };
    // "at least 52 Palestinians", "a 40-year-old boyfriend": what stands behind the number or the age.
    for (TokenIndex t = s.begin; t < chunk.head && t < s.begin + kMostWordsToNumber; ++t) {
      if (document.token(t).tag != Tag::CD && (value_marks(document.token(t)) & value_trigger::number) == 0) continue;
      s.begin = t + 1;
      while (s.begin + 2 <= chunk.head && document.token(s.begin).tag == Tag::HYPH) s.begin = s.begin + 2;
      while (s.begin + 1 < chunk.head && document.token(s.begin + 1).tag == Tag::CD &&  // "15 *or 20* rebels"
             !is_noun(document.token(s.begin).tag))
        s.begin = s.begin + 2;
      break;
    }
    const auto joins_numbers = [&](TokenIndex t) {  // "one hundred *and* ninety chiefs"
      return document.token(t).tag == Tag::CC && document.token(t + 1).tag == Tag::CD;
    };
    while (s.begin < chunk.head && (leads(s.begin) || joins_numbers(s.begin)) &&
           document.token(s.begin + 1).tag != Tag::HYPH)  // "a *well-known* spy"
      ++s.begin;
    return s;
  }

  /// "*China's* ambassador": one of somebody who is named is called so; else `otherwise`.
  static TokenIndex possessor_begin(const AnnotatedDocument& document, const Chunk& chunk, TokenIndex otherwise) {
    if (chunk.possessor == kNoChunk) return otherwise;
    const Chunk& owner = document.chunk(chunk.possessor);
    if (owner.head == kNoToken || !document.token(owner.head).has(token_flag::in_name)) return otherwise;
    TokenIndex begin = owner.tokens.begin;
    while (begin < owner.head && document.token(begin).tag == Tag::DT) ++begin;
    return begin;
  }

  std::uint32_t number_of(const AnnotatedDocument& document, const Chunk& chunk) const {
    const auto at = lower_place(document.quantities.begin(), document.quantities.end(), chunk.tokens.begin,
                                [](const Quantity& q, TokenIndex t) { return q.tokens.begin < t; });
    // "a *34-year-old* man" is one
    const bool counts = at != document.quantities.end() && at->tokens.begin < chunk.tokens.end &&
                        document.token(at->tokens.begin + 1).tag != Tag::HYPH;
    if (counts && at->value >= 1 && at->value < 4e9) return static_cast<std::uint32_t>(at->value);
    if (!chunk.plural) return 1;
    return knowledge_->is_pair(document.token(chunk.tokens.begin).word) ? 2 : 0;
  }

  /// A mention of an unnamed entity of its own, to be filled by the caller.
  static Entity& add(AnnotatedDocument& document, TokenSpan tokens, std::uint8_t story, MentionKind kind,
                     std::string_view rule) {
    Mention& mention = document.mentions.emplace_back();
    mention.entity = EntityIndex(static_cast<std::uint32_t>(document.entities.size()));
    mention.span = document.bytes(tokens);
    mention.tokens = mention.extent = tokens;
    mention.kind = kind;
    mention.rule = rule;
    Entity& entity = document.entities.emplace_back();
    entity.named = false;
    entity.story = story;
    return entity;
  }

  const Vocabulary& vocabulary() const { return knowledge_->vocabulary(); }
  std::shared_ptr<const NominalKnowledge> knowledge_;
};

}  // namespace

std::unique_ptr<Extractor> make_nominal_finder(std::shared_ptr<const NominalKnowledge> knowledge) {
  return std::make_unique<NominalFinder>(std::move(knowledge));
}

}  // namespace dramatis
