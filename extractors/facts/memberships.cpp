// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/memberships.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace dramatis {

namespace {

constexpr std::string_view kRule = "member-by-noun";
constexpr std::string_view kOnlyRule = "member-of-only-movement";

/// "members *of* the wing *of* the Red Front"
constexpr int kMostOfSteps = 3;
constexpr std::uint32_t kLongestTitle = 4;

/// The nominal mention of the argument's entity that its words hold; null for names and pronouns.
const Mention* nominal_of(const AnnotatedDocument& document, const Argument& argument) {
  auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), argument.span.begin,
                            [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
  for (; m != document.mentions.end() && m->span.begin < argument.span.end; ++m)
    if (m->entity == argument.entity && m->kind == MentionKind::nominal && !m->tokens.is_empty()) return &*m;
  return nullptr;
}

}  // namespace

Memberships::Memberships(const Knowledge& knowledge)
    : vocabulary_(knowledge.vocabulary),
      lexicon_(knowledge.lexicon),
      force_(lexicon_->lexicon("force")),
      position_(lexicon_->lexicon("position")),
      joining_(*lexicon_, "membership_word",
               [&](EntryId entry) { return lexicon_->feature(entry, "outside").empty(); }),
      outsiders_(*lexicon_, "membership_word",
                 [&](EntryId entry) { return !lexicon_->feature(entry, "outside").empty(); }),
      member_of_(vocabulary_->type("memberOf").value_or(kNoType)),
      holds_position_(vocabulary_->type("holdsPosition").value_or(kNoType)),
      armed_group_(vocabulary_->type("ArmedGroup").value_or(kNoType)) {
  add_single_words(*lexicon_, "past_holder", past_);
}

/// "*former* fighters of the Red Front", "*ex*-members", "*ex*-FARC fighters"
bool Memberships::is_over(const AnnotatedDocument& document, const Mention& people) const {
  const ChunkIndex at = document.chunk_of_token[people.tokens.end.value - 1];
  if (at == kNoChunk) return false;
  const Chunk& noun = document.chunk(at);
  for (TokenIndex t = noun.tokens.begin; t < noun.tokens.end; ++t) {
    if (past_.has(document.token(t).word)) return true;
    const std::string_view text = document.text(document.token(t));
    if (const std::size_t hyphen = text.find('-'); hyphen != std::string_view::npos && hyphen > 0)
      if (const WordId prefix = lexicon_->find(text.substr(0, hyphen)); prefix != kNoWord && past_.has(prefix))
        return true;
  }
  return false;
}

/// "*their* UN representatives": those of others, at the UN. "*critics* of the UN": who is none of it. "was named
/// *publisher* of the Tarn Courier", "as *Treasury secretary*": an office, whose holder is said elsewhere.
bool Memberships::is_others(const AnnotatedDocument& document, const Mention& people) const {
  const ChunkIndex at = document.chunk_of_token[people.tokens.end.value - 1];
  if (at == kNoChunk) return false;
  const Chunk& noun = document.chunk(at);
  const Tag first = document.token(noun.tokens.begin).tag;
  const bool bare = first != Tag::DT && first != Tag::CD;
  if (outsiders_.has(document.token(noun.head).lemma)) return true;
  const Tag head = document.token(noun.head).tag;
  return (bare && (head == Tag::NN || head == Tag::NNP)) || first == Tag::PRPS;
}

/// The last name of an organization within `tokens`.
const Mention* Memberships::organization_in(const AnnotatedDocument& document, TokenSpan tokens) const {
  if (tokens.is_empty()) return nullptr;
  const ByteSpan span = document.bytes(tokens);
  const Mention* found = nullptr;
  auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), span.begin,
                            [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
  for (; m != document.mentions.end() && m->span.begin < span.end; ++m)
    if (m->kind == MentionKind::name && m->entity != kNoEntity && m->span.end <= span.end &&
        document.entities[m->entity.value].type == vocabulary_->organization)
      found = &*m;
  return found;
}

const Mention* Memberships::organization_of(const AnnotatedDocument& document, const Mention& people) const {
  ChunkIndex at = document.chunk_of_token[people.tokens.end.value - 1];
  if (at == kNoChunk || document.chunk(at).head == kNoToken) return nullptr;
  const Chunk& noun = document.chunk(at);
  if (const Mention* before = organization_in(document, {noun.tokens.begin, noun.head})) return before;
  const auto& n = document.nominals;
  for (int step = 0; step < kMostOfSteps; ++step) {
    ChunkIndex inner = kNoChunk;
    auto link =
        std::lower_bound(n.begin(), n.end(), at, [](const NominalLink& a, ChunkIndex c) { return a.first < c; });
    for (; link != n.end() && link->first == at; ++link) {
      const bool is_of = link->kind == NominalKind::of_attachment;
      if (!is_of && !(link->kind == NominalKind::pp_attachment && joining_.has(link->preposition))) continue;
      const Chunk& of = document.chunk(link->second);
      if (of.head == kNoToken) continue;
      const Mention* name = organization_in(document, of.tokens);
      if (name != nullptr && name->tokens.contains(of.head)) return name;
      // "the wing of the Front", "a group of gunmen from the Front", but not "the wife of a member of the Front"
      if (is_of && name == nullptr && !(is_person(document, of.head) && is_person(document, document.chunk(at).head)))
        inner = link->second;
    }
    if (inner == kNoChunk) return nullptr;
    at = inner;
  }
  return nullptr;
}

bool Memberships::is_person(const AnnotatedDocument& document, TokenIndex head) const {
  return (lexicon_->info(document.token(head).lemma).classes & word_class::person) != 0;
}

/// "the UN *chief*": one who holds an office there; `kNoToken` for "a UN clerk", "UN chiefs".
TokenIndex Memberships::office_of(const AnnotatedDocument& document, const Mention& people) const {
  const ChunkIndex at = document.chunk_of_token[people.tokens.end.value - 1];
  if (at == kNoChunk || document.chunk(at).head == kNoToken || document.chunk(at).plural) return kNoToken;
  const TokenIndex head = document.chunk(at).head;
  const WordId lemma = document.token(head).lemma;
  const bool is_office = lemma < kFirstLocalWord && lexicon_->entry_of_word(position_, lemma) != kNoEntry;
  return is_office && holds_position_ != kNoType ? head : kNoToken;
}

/// "the rebels", "guerrillas": people of a movement, whichever it is.
bool Memberships::is_of_movement(const AnnotatedDocument& document, const Mention& people) const {
  const ChunkIndex at = document.chunk_of_token[people.tokens.end.value - 1];
  if (at == kNoChunk || document.chunk(at).head == kNoToken) return false;
  const Token& head = document.token(document.chunk(at).head);
  if (head.lemma >= kFirstLocalWord) return false;  // or none
  const EntryId entry = lexicon_->entry_of_word(force_, head.lemma);
  return entry != kNoEntry && !lexicon_->feature(entry, "movement").empty();
}

/// The one organization of the document that is an armed group or has rebels; none if there are two.
EntityIndex Memberships::only_movement(const AnnotatedDocument& document) const {
  EntityIndex only = kNoEntity;
  bool several = false;
  const auto take = [&](EntityIndex e) {
    several = several || (only != kNoEntity && only != e);
    only = e;
  };
  for (const Mention& m : document.mentions) {
    if (m.kind != MentionKind::name || m.entity == kNoEntity) continue;
    const Entity& entity = document.entities[m.entity.value];
    if (entity.named && entity.subtype == armed_group_) take(m.entity);
  }
  for (const Relation& r : document.relations) {
    if (r.type != member_of_ || !document.entities[r.tail.value].named) continue;
    const auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), r.head_span.begin,
                                    [](const Mention& x, ByteOffset b) { return x.span.begin < b; });
    if (m != document.mentions.end() && m->span == r.head_span && !m->tokens.is_empty() && is_of_movement(document, *m))
      take(r.tail);
  }
  return several ? kNoEntity : only;
}

/// "The Red Front … *The guerrillas* killed two": whose guerrillas they are is said by who else is named.
void Memberships::add_only_movement(AnnotatedDocument& document, std::vector<Pair>& known) const {
  const EntityIndex movement = only_movement(document);
  if (movement == kNoEntity) return;
  const auto name = std::find_if(document.mentions.begin(), document.mentions.end(),
                                 [&](const Mention& m) { return m.entity == movement && m.kind == MentionKind::name; });
  if (name == document.mentions.end()) return;
  for (const Event& event : document.events)
    for (const Argument& a : event.arguments) {
      if (a.entity == kNoEntity || a.span.is_empty()) continue;
      const Entity& people = document.entities[a.entity.value];
      if (people.named || (people.type != vocabulary_->group && people.type != vocabulary_->person)) continue;
      if (std::any_of(known.begin(), known.end(), [&](const Pair& p) { return p.first == a.entity; })) continue;
      const Mention* nominal = nominal_of(document, a);
      if (nominal == nullptr || !is_of_movement(document, *nominal)) continue;
      const Chunk& group = document.chunk(document.chunk_of_token[nominal->tokens.end.value - 1]);
      if (!group.definite || !group.plural) continue;  // "the alleged terrorist" may be anybody
      known.emplace_back(a.entity, movement);
      add_relation(document, *nominal, *name, event.story, kOnlyRule);
    }
}

void Memberships::add_relation(AnnotatedDocument& document, const Mention& people, const Mention& name,
                               std::uint8_t story, std::string_view rule) const {
  Relation relation;
  relation.type = member_of_;
  relation.head = people.entity;
  relation.tail = name.entity;
  relation.head_span = people.span;
  relation.tail_span = name.span;
  relation.span = {std::min(people.span.begin, name.span.begin), std::max(people.span.end, name.span.end)};
  relation.story = story;
  relation.rule = rule;
  if (is_over(document, people)) relation.attributes.emplace_back("former", "true");
  if (const TokenIndex office = office_of(document, people); office != kNoToken) {
    relation.type = holds_position_;
    const bool before = name.tokens.end <= office && office.value - name.tokens.end.value < kLongestTitle;
    const TokenSpan title{before ? name.tokens.end : office, office + 1};  // "the UN *refugee chief*"
    relation.attributes.emplace_back("title", std::string(document.text(title)));
  }
  document.relations.push_back(std::move(relation));
}

void Memberships::add(AnnotatedDocument& document) const {
  if (member_of_ == kNoType || document.chunk_of_token.empty()) return;
  std::vector<Pair> known;
  for (const Relation& r : document.relations)
    if (r.type == member_of_) known.emplace_back(r.head, r.tail);
  for (const Event& event : document.events)
    for (const Argument& a : event.arguments) {
      if (a.entity == kNoEntity || a.span.is_empty()) continue;
      const Entity& people = document.entities[a.entity.value];
      if (people.named || (people.type != vocabulary_->group && people.type != vocabulary_->person)) continue;
      const Mention* nominal = nominal_of(document, a);
      const Mention* name = nominal == nullptr ? nullptr : organization_of(document, *nominal);
      if (name == nullptr || is_others(document, *nominal)) continue;
      const Pair pair(a.entity, name->entity);
      if (std::find(known.begin(), known.end(), pair) != known.end()) continue;
      known.push_back(pair);
      add_relation(document, *nominal, *name, event.story, kRule);
    }
  add_only_movement(document, known);
}

}  // namespace dramatis
