// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/name_entities.hpp"

#include <algorithm>
#include <string>

#include "lexicon/fold.hpp"

namespace dramatis::names {
namespace {

constexpr std::uint32_t kNone = NameTable::kNoName;
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

std::string folded(std::string_view text) {
  std::string out;
  fold_word(text, out);
  return out;
}

void add_sorted(std::vector<std::string>& list, std::string value) {
  const auto at = std::lower_bound(list.begin(), list.end(), value);
  if (at == list.end() || *at != value) list.insert(at, std::move(value));
}

void add_attribute(Entity& entity, std::string_view key, std::string value) {
  const auto at = std::lower_bound(entity.attributes.begin(), entity.attributes.end(), key,
                                   [](const auto& pair, std::string_view k) { return pair.first < k; });
  if (at != entity.attributes.end() && at->first == key) return;  // the first one stays
  entity.attributes.insert(at, {std::string(key), std::move(value)});
}

/// Finds the full name that a short form stands for. Of several ("Anna Berg", "Ole Berg") the one that
/// was named last before the mention.
class FullNames {
 public:
  explicit FullNames(const NameTable& table)
      : table_(table), first_(table.names.size() + 1, 0), last_seen_(table.names.size(), 0) {
    for (const NameTable::ShortForm& s : table.short_forms) {
      if (agree(s)) ++first_[s.part + 1];
    }
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    fulls_.resize(first_.back());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (const NameTable::ShortForm& s : table.short_forms) {
      if (agree(s)) fulls_[next[s.part]++] = s.full;
    }
  }

  /// The root of `name` for its mention with the number `mention` (from 1).
  std::uint32_t root(std::uint32_t name, std::uint32_t mention) {
    std::uint32_t root = name;
    for (int steps = 0; steps < 4; ++steps) {  // "NTC" → "Trade Council" → "Nordhavn Trade Council"
      const std::uint32_t full = nearest(root);
      if (full == kNone || full == name) break;
      root = full;
    }
    last_seen_[root] = mention;
    return root;
  }

 private:
  [[nodiscard]] bool agree(const NameTable::ShortForm& s) const {
    const DistinctName& full = table_.names[s.full];
    return s.part != s.full && full.decided && full.reading == table_.names[s.part].reading;
  }
  [[nodiscard]] std::uint32_t nearest(std::uint32_t part) const {
    std::uint32_t best = kNone;
    for (std::uint32_t i = first_[part]; i < first_[part + 1]; ++i) {
      if (best == kNone || last_seen_[fulls_[i]] > last_seen_[best]) best = fulls_[i];
    }
    return best;
  }

  const NameTable& table_;
  std::vector<std::uint32_t> first_, fulls_, last_seen_;
};

}  // namespace

EntityWriter::EntityWriter(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      title_(lexicon_->lexicon("person_title")),
      position_(lexicon_->lexicon("position")),
      given_(lexicon_->lexicon("given_name")),
      country_(lexicon_->lexicon("country")),
      city_(lexicon_->lexicon("city")),
      admin_(lexicon_->lexicon("admin")) {}

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
  for (bool grew = true; grew;) {
    grew = false;
    const TokenIndex from(begin.value > kMaxTitleTokens ? begin.value - kMaxTitleTokens : 0);
    auto it = std::lower_bound(matches.begin(), matches.end(), from,
                               [](const LexiconMatch& m, TokenIndex t) { return m.tokens.begin < t; });
    for (; it != matches.end() && it->tokens.begin < begin; ++it) {
      if (it->tokens.end != begin || (it->lexicon != title_ && it->lexicon != position_)) continue;
      if (in.document.token(it->tokens.begin).sentence != sentence) continue;
      begin = it->tokens.begin;
      grew = true;
      break;
    }
  }
  return begin;
}

void EntityWriter::describe_person(const MemoryInput& in, TokenSpan name, Entity& entity) const {
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
  if (given_ == kNoLexicon) return;
  const EntryId entry = lexicon_->entry_of_word(given_, in.document.tokens[begin].word);
  if (entry == kNoEntry) return;
  const std::string_view gender = lexicon_->feature(entry, "gender");
  if (gender.starts_with('m')) entity.gender = Gender::male;
  if (gender.starts_with('f')) entity.gender = Gender::female;
}

/// The gazetteer's id where the name is one of its entries and the subtype agrees.
void EntityWriter::describe_place(const MemoryInput& in, TokenSpan name, Entity& entity) const {
  const auto& matches = in.document.lexicon_matches;
  auto it = std::lower_bound(matches.begin(), matches.end(), name.begin,
                             [](const LexiconMatch& m, TokenIndex t) { return m.tokens.begin < t; });
  for (; it != matches.end() && it->tokens.begin == name.begin; ++it) {
    if (it->tokens != name) continue;
    if (it->lexicon != country_ && it->lexicon != city_ && it->lexicon != admin_) continue;
    const std::string_view geonames = lexicon_->feature(it->entry, "geonames");
    const std::string_view wikidata = lexicon_->feature(it->entry, "wikidata");
    if (!wikidata.empty()) entity.gazetteer = "wikidata:" + std::string(wikidata);
    else if (!geonames.empty()) entity.gazetteer = "geonames:" + std::string(geonames);
    if (it->lexicon == country_) {
      const std::string_view iso = lexicon_->feature(it->entry, "iso");
      if (!iso.empty()) add_attribute(entity, "country", std::string(iso));
      return;
    }
  }
}

void EntityWriter::write(const MemoryInput& in, const NameTable& table, AnnotatedDocument& document) const {
  std::vector<EntityIndex> entity_of(table.names.size(), kNoEntity);
  FullNames full_names(table);
  std::uint32_t number = 0;
  for (const Candidate& candidate : in.candidates) {
    const DistinctName& name = table.names[candidate.name];
    if (!name.decided) continue;
    const std::uint32_t root = full_names.root(candidate.name, ++number);
    const DistinctName& full = table.names[root];
    if (entity_of[root] == kNoEntity) {
      entity_of[root] = EntityIndex(static_cast<std::uint32_t>(document.entities.size()));
      Entity& entity = document.entities.emplace_back();
      entity.type = type_of(full.reading);
      entity.subtype = full.subtype;
      entity.name = written(document, full.tokens);
      const Sentence& sentence = document.sentence_of(candidate.tokens.begin);
      if (sentence.zone < document.document.zones.size()) entity.story = document.document.zones[sentence.zone].story;
      add_sorted(entity.keys, folded(entity.name));
      if (full.reading == Reading::person) describe_person(in, full.tokens, entity);
      if (full.reading == Reading::place) describe_place(in, full.tokens, entity);
    }
    Entity& entity = document.entities[entity_of[root].value];
    std::string text = written(document, candidate.tokens);
    if (text != entity.name && !candidate.has(candidate_flag::upper)) add_sorted(entity.aliases, std::move(text));
    Mention mention;
    mention.entity = entity_of[root];
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
  }
}

}  // namespace dramatis::names
