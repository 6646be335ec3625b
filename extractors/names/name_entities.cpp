// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/name_entities.hpp"
#include "extractors/reserved_words.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <string>

#include "extractors/byte_search.hpp"
#include "extractors/entity_attributes.hpp"
#include "extractors/names/country_entity.hpp"
#include "extractors/names/full_names.hpp"
#include "extractors/reserved_words.hpp"
#include "lexicon/fold.hpp"
#include "text/name_key.hpp"

namespace dramatis::names {
namespace {

constexpr std::uint32_t kMaxTitleTokens = 8;

/// Tokens with single blanks between, as written: line breaks inside a name go.
std::string written(const AnnotatedDocument& document, TokenSpan span) {
  std::string out;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (i > span.begin && document.token(i).has(token_flag::space_before)) out += ' ';
    out += document.text(document.token(i));
  }
  return out;
}

bool has_lower(std::string_view name) {
  return std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void add_sorted(Few<std::string>& list, std::string value) {
  const auto at = std::lower_bound(list.begin(), list.end(), value);
  if (at == list.end() || *at != value) list.insert(at, std::move(value));
}

/// Many countries have a body of that name.
bool is_shared(const Entity& entity) {
  return std::any_of(entity.attributes.begin(), entity.attributes.end(),
                     [](const auto& attribute) { return attribute.first == "generic"; });
}

/// Entities of a document by type and key: "J. K. Berg", "J.K. Berg" and "JK Berg" are one; "Nordhavn Steel, Inc." and
/// "Nordhavn Steel Inc." too. Look-ups only.
class SpelledEntities {
 public:
  /// Room for so many.
  explicit SpelledEntities(std::size_t most) : slots_(std::bit_ceil(2 * most + 1)) {}

  /// The entity of that key and type, or `entity` itself, which is then the one.
  EntityIndex find_or_add(const AnnotatedDocument& document, EntityIndex entity, const std::string& key) {
    const Entity& e = document.entities[entity.value];
    if (e.name.size() < 3 || e.name.find(' ') == std::string::npos) return entity;
    const std::size_t hash = std::hash<std::string_view>()(key), mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at].entity != kNoEntity; at = (at + 1) & mask) {
      const Slot& slot = slots_[at];
      const Entity& other = document.entities[slot.entity.value];
      if (slot.hash == hash && other.type == e.type &&
          std::find(other.keys.begin(), other.keys.end(), key) != other.keys.end())
        return slot.entity;
    }
    slots_[at] = {hash, entity};
    return entity;
  }

 private:
  struct Slot {
    std::size_t hash = 0;
    EntityIndex entity = kNoEntity;
  };
  std::vector<Slot> slots_;
};

}  // namespace

EntityWriter::EntityWriter(const Knowledge& knowledge, const NameClasses& classes, const NameVariants& variants)
    : classes_(&classes),
      variants_(&variants),
      lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      title_(lexicon_->lexicon("person_title")),
      position_(lexicon_->lexicon("position")),
      given_(lexicon_->lexicon("given_name")),
      country_(lexicon_->lexicon("country")),
      famous_(lexicon_->lexicon("famous_person")),
      organizations_(knowledge, classes),
      owners_(*lexicon_) {
  add_single_words(*lexicon_, "title_shift", title_shifts_);
  if (given_ == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon_->entries(given_);
  first_given_ = range.first;
  genders_ = std::make_unique<std::atomic<std::uint8_t>[]>(range.last - range.first);
}

TypeId EntityWriter::type_of(Reading reading) const {
  switch (reading) {
    case Reading::person: return vocabulary_->person;
    case Reading::organization: return vocabulary_->organization;
    case Reading::place: return vocabulary_->place;
    case Reading::thing: return vocabulary_->thing;
    case Reading::none: break;
  }
  return kNoType;
}

/// Titles before a person, in lower case too: "foreign minister Anna Berg", "Gen. Sir John Ost".
TokenIndex EntityWriter::extent_begin(const MemoryInput& in, const Candidate& candidate) const {
  TokenIndex begin = candidate.extent_begin;
  const auto& matches = in.document.lexicon_matches;
  const std::uint32_t sentence = in.document.token(candidate.tokens.begin).sentence;
  for (bool grew = true; grew && begin.value > 0 && in.classes.is(begin.value - 1, word::title_end);) {
    grew = false;
    const std::uint32_t from = begin.value > kMaxTitleTokens ? begin.value - kMaxTitleTokens : 0;
    for (auto it = match_from(in.document, TokenIndex(from)); it != matches.end() && it->tokens.begin < begin; ++it) {
      if (it->tokens.end != begin || (it->lexicon != title_ && it->lexicon != position_)) continue;
      if (in.document.token(it->tokens.begin).sentence != sentence) continue;
      begin = it->tokens.begin;
      grew = true;
      break;
    }
  }
  // "*Deputy* Secretary of State Anna Berg", where the title is more than its first word
  if (begin < candidate.tokens.begin && begin.value > 0)
    if (const Token& before = in.document.token(begin - 1);
        before.sentence == sentence && is_noun(before.tag) && title_shifts_.has(before.lemma))
      begin = begin - 1;
  return begin;
}

namespace {

/// "*his wife*, Anna Berg", "Holm's late *brother* Ole": a noun with a possessor stands before the name.
bool is_of_another(const AnnotatedDocument& document, TokenIndex name) {
  constexpr std::uint32_t kModifiers = 2;  // "his *late elder* brother"
  std::uint32_t noun = name.value;
  if (noun > 1 && document.tokens[noun - 1].tag == Tag::comma) --noun;
  if (noun < 2 || document.tokens[--noun].tag != Tag::NN) return false;
  const std::uint32_t sentence = document.token(name).sentence;
  for (std::uint32_t k = noun, steps = 0; k-- > 0 && steps <= kModifiers; ++steps) {
    const Token& token = document.tokens[k];
    if (token.sentence != sentence) return false;
    if (token.tag == Tag::PRPS || token.tag == Tag::POS) return true;
    if (token.tag != Tag::JJ && token.tag != Tag::NN && token.tag != Tag::CD) return false;
  }
  return false;
}

Gender read_gender(std::string_view gender) {
  return gender.starts_with('m') ? Gender::male : gender.starts_with('f') ? Gender::female : Gender::unknown;
}

}  // namespace

Gender EntityWriter::gender_of_title(const MemoryInput& in, const Candidate& candidate) const {
  const auto& matches = in.document.lexicon_matches;
  for (auto it = match_from(in.document, candidate.extent_begin);
       it != matches.end() && it->tokens.begin < candidate.tokens.begin; ++it) {
    if (it->lexicon != title_) continue;
    const Gender gender = read_gender(lexicon_->feature(it->entry, "gender"));
    if (gender != Gender::unknown) return gender;
  }
  return Gender::unknown;
}

Gender EntityWriter::gender_of_given(const MemoryInput& in, TokenSpan name) const {
  if (given_ == kNoLexicon || name.size() < 2) return Gender::unknown;
  const EntryId entry = lexicon_->entry_of_word(given_, in.document.tokens[name.begin.value].word);
  if (entry == kNoEntry) return Gender::unknown;
  std::atomic<std::uint8_t>& known = genders_[entry - first_given_];
  std::uint8_t gender = known.load(std::memory_order_relaxed);
  if (gender == 0) {
    gender = static_cast<std::uint8_t>(1U + static_cast<unsigned>(read_gender(lexicon_->feature(entry, "gender"))));
    known.store(gender, std::memory_order_relaxed);  // any thread reads the same
  }
  return static_cast<Gender>(gender - 1);
}

/// What the list of public life says: country and gender.
void EntityWriter::describe_famous(const MemoryInput& in, TokenSpan name, Entity& entity) const {
  const auto& matches = in.document.lexicon_matches;
  auto it = match_from(in.document, name.begin);
  for (; it != matches.end() && it->tokens.begin == name.begin; ++it) {
    if (it->lexicon != famous_ || it->tokens != name) continue;
    entity.nationality = lexicon_->feature(it->entry, "country");
    const Gender gender = read_gender(lexicon_->feature(it->entry, "gender"));
    if (gender != Gender::unknown) entity.gender = gender;
    return;
  }
}

void EntityWriter::describe_person(const MemoryInput& in, TokenSpan name, Entity& entity) const {
  if (entity.gender == Gender::unknown) describe_famous(in, name, entity);
  std::uint32_t begin = name.begin.value, end = name.end.value;
  if (end - begin > 2 && in.classes.is(end - 1, word::person_suffix)) --end;
  if (end - begin < 2) return;
  std::uint32_t family = end - 1;
  for (std::uint32_t i = begin + 1; i < end; ++i) {
    if (in.classes.is(i, word::particle) && !in.classes.is(i, word::capital)) {
      family = i;
      break;
    }
  }
  entity.given = written(in.document, {TokenIndex(begin), TokenIndex(family)});
  entity.family = written(in.document, {TokenIndex(family), TokenIndex(end)});
  const Gender gender = gender_of_given(in, {TokenIndex(begin), TokenIndex(end)});
  if (gender != Gender::unknown) entity.gender = gender;
}

/// A country's id; towns and provinces are chosen when all names are known (`extractors/place_choice.hpp`).
void EntityWriter::describe_place(const MemoryInput& in, TokenSpan name, Entity& entity) const {
  if (entity.subtype != vocabulary_->country && entity.subtype != kNoType) return;
  const auto& matches = in.document.lexicon_matches;
  auto it = match_from(in.document, name.begin);
  for (; it != matches.end() && it->tokens.begin == name.begin; ++it) {
    if (it->tokens == name && it->lexicon == country_) return describe_country(*lexicon_, it->entry, entity);
  }
}

void EntityWriter::write(const MemoryInput& in, const NameTable& table, AnnotatedDocument& document) const {
  std::vector<EntityIndex> entity_of(table.names.size(), kNoEntity);
  std::vector<EntityIndex> turned_entity(table.names.size(), kNoEntity);  // "Mali" the team
  KnownEntities known;
  OwnedBodies owned;
  SpelledEntities spelled(in.candidates.size());
  FullNames full_names(table);
  std::uint32_t number = 0;
  std::string key;  // of a new entity
  for (const Candidate& candidate : in.candidates) {
    const DistinctName& name = table.names[candidate.name];
    if (!name.decided) continue;
    const bool turned = candidate.turned != kNoType;
    const Gender titled = candidate.extent_begin < candidate.tokens.begin && name.reading == Reading::person
                              ? gender_of_title(in, candidate)
                              : Gender::unknown;
    const auto fits = [&](std::uint32_t whole) {  // "Mrs. Berg" is no "Ole Berg"
      if (titled == Gender::unknown) return true;
      const Gender given = gender_of_given(in, table.names[whole].tokens);
      return given == Gender::unknown || given == titled;
    };
    std::uint32_t root = turned ? candidate.name : full_names.root(candidate.name, ++number, fits);
    const std::string_view country = name.reading == Reading::organization && !turned
                                         ? owners_.told_around(in, candidate.tokens)
                                         : std::string_view();
    if (!country.empty() && root != candidate.name) {  // "Ukraine's Interior Ministry" is no Russian Interior Ministry
      const std::string_view other = owners_.told_in(in, table.names[root].tokens);
      if (!other.empty() && other != country) root = candidate.name;
    }
    const DistinctName& full = table.names[root];
    if (root == candidate.name && entity_of[root] == kNoEntity && name.reading == Reading::person &&
        is_of_another(document, candidate.extent_begin))
      full_names.named_as_of_another(root);
    EntityIndex& entity_index = turned ? turned_entity[root] : entity_of[root];
    // "UN" and "United Nations", "North Korea" and "DPRK" are one entry of a lexicon, and so one entity.
    const EntryId entry = turned || entity_index != kNoEntity ? kNoEntry : known_entry(in, full);
    if (entry != kNoEntry) entity_index = known.find(entry);
    bool is_another = false;
    if (!country.empty() && entity_index != kNoEntity && is_shared(document.entities[entity_index.value])) {
      entity_index = owned.find(root, country, entity_index);
      is_another = entity_index == kNoEntity;
    }
    const std::size_t before = document.entities.size();
    if (entity_index == kNoEntity) {
      entity_index = EntityIndex(static_cast<std::uint32_t>(document.entities.size()));
      Entity& entity = document.entities.emplace_back();
      entity.type = turned ? vocabulary_->info(candidate.turned).parent : type_of(full.reading);
      entity.subtype = turned ? candidate.turned : full.subtype;
      entity.name = written(document, full.tokens);
      const Sentence& sentence = document.sentence_of(candidate.tokens.begin);
      if (sentence.zone < document.document.zones.size()) entity.story = document.document.zones[sentence.zone].story;
      key = name_key(entity.name);
      if (const EntityIndex same =
              turned || is_another ? entity_index : spelled.find_or_add(document, entity_index, key);
          same != entity_index) {
        document.entities.pop_back();
        entity_index = same;
      }
      if (entry != kNoEntry && !is_another) known.add(entry, entity_index);
    }
    if (!country.empty()) owned.add(root, country, entity_index);
    if (document.entities.size() > before && entity_index.value + 1 == document.entities.size()) {
      Entity& entity = document.entities[entity_index.value];
      add_sorted(entity.keys, key);
      if (entry != kNoEntry) add_sorted(entity.keys, name_key(lexicon_->canonical(entry)));
      if (!turned)
        for (const std::string& other : variants_->other_names(in, full.tokens, full.reading))
          add_sorted(entity.keys, name_key(other));
      if (!turned && full.reading == Reading::person) describe_person(in, full.tokens, entity);
      if (!turned && full.reading == Reading::place) describe_place(in, full.tokens, entity);
      if (!turned && full.reading == Reading::organization) organizations_.describe(in, full.tokens, entity);
    }
    Entity& entity = document.entities[entity_index.value];
    if (!candidate.has(candidate_flag::upper) && document.text(candidate.tokens) != entity.name) {
      std::string text = written(document, candidate.tokens);
      if (is_better_name(entity, text, entry)) std::swap(entity.name, text);
      if (text != entity.name) add_sorted(entity.aliases, std::move(text));
    }
    Mention mention;
    mention.entity = entity_index;
    mention.span = document.bytes(candidate.tokens);
    mention.tokens = candidate.tokens;
    mention.extent = candidate.tokens;
    mention.kind = MentionKind::name;
    mention.rule = "names";
    if (name.reading == Reading::person) {
      mention.extent.begin = extent_begin(in, candidate);
      if (mention.extent.begin < candidate.tokens.begin) {
        add_attribute(entity, "title", written(document, {mention.extent.begin, candidate.tokens.begin}));
      }
    }
    for (TokenIndex i = candidate.tokens.begin; i < candidate.tokens.end; ++i)
      document.token(i).flags |= token_flag::in_name;
    document.mentions.push_back(mention);
    if (!turned) entity_of[candidate.name] = entity_index;
  }
  write_compounds(in, table, entity_of, known, document);
}

/// "Kenya" where the text begins with "the Republic of Kenya", "Tehran" where its dateline is in capitals.
bool EntityWriter::is_better_name(const Entity& entity, std::string_view text, EntryId entry) const {
  if (entry != kNoEntry && entity.type == vocabulary_->place) return text == lexicon_->canonical(entry);
  return entity.type != vocabulary_->organization && !has_lower(entity.name) && has_lower(text) &&
         name_key(text) == name_key(entity.name);
}

/// "pro-Israel", "US-China": parts of hyphenated words that are names of the document, or countries.
void EntityWriter::write_compounds(const MemoryInput& in, const NameTable& table,
                                   const std::vector<EntityIndex>& entity_of_name, KnownEntities& known,
                                   AnnotatedDocument& document) const {
  if (!in.classes.has_compound) return;
  const std::size_t first = document.mentions.size();
  std::string fold;
  for (const std::uint32_t i : in.classes.starts) {
    if (!in.classes.is(i, word::compound)) continue;
    for_each_part(document.text(document.tokens[i]), [&](std::string_view part, std::size_t offset) {
      if (part.empty() || part[0] < 'A' || part[0] > 'Z') return;
      const std::string_view folded_part = fold_word(part, fold);
      WordId id = lexicon_->find(folded_part);
      if (id == kNoWord) id = document.local_word(folded_part);
      EntityIndex entity = kNoEntity;
      const std::uint32_t name = table.find_word(id);
      if (name != NameTable::kNoName && table.names[name].decided) entity = entity_of_name[name];
      else if ((classes_->classes_of(id) & word::country) != 0) entity = country_entity(id, part, known, document);
      if (entity == kNoEntity) return;
      Mention mention;
      mention.entity = entity;
      const ByteOffset begin = document.tokens[i].begin + static_cast<std::uint32_t>(offset);
      mention.span = {begin, begin + static_cast<std::uint32_t>(part.size())};
      mention.tokens = mention.extent = {TokenIndex(i), TokenIndex(i + 1)};
      mention.rule = "names";
      document.mentions.push_back(mention);
    });
  }
  if (document.mentions.size() == first) return;
  std::inplace_merge(document.mentions.begin(), document.mentions.begin() + static_cast<std::ptrdiff_t>(first),
                     document.mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
}

EntityIndex EntityWriter::country_entity(WordId word, std::string_view text, KnownEntities& known,
                                         AnnotatedDocument& document) const {
  const EntryId entry = lexicon_->entry_of_word(country_, word);
  const EntityIndex there = known.find(entry);
  if (there != kNoEntity) return there;
  const EntityIndex index(static_cast<std::uint32_t>(document.entities.size()));
  Entity& entity = document.entities.emplace_back();
  entity.type = vocabulary_->place;
  entity.subtype = vocabulary_->country;
  entity.name = text;
  add_sorted(entity.keys, name_key(text));
  if (entry != kNoEntry) add_sorted(entity.keys, name_key(lexicon_->canonical(entry)));
  if (entry != kNoEntry) describe_country(*lexicon_, entry, entity);
  known.add(entry, index);
  return index;
}

/// The entry of the country or organization lists that is the whole name and agrees with its reading.
EntryId EntityWriter::known_entry(const MemoryInput& in, const DistinctName& name) const {
  if (name.reading == Reading::organization) return organizations_.entry_of(in, name.tokens);
  const bool is_country = name.reading == Reading::place && name.subtype == vocabulary_->country;
  return is_country ? entry_of(in, country_, name.tokens) : kNoEntry;
}

}  // namespace dramatis::names
