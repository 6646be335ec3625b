// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/name_table.hpp"

#include <algorithm>
#include <bit>

namespace dramatis::names {
namespace {

constexpr std::uint64_t kHashSeed = 0xCBF2'9CE4'8422'2325ULL;

std::uint64_t hash_on(std::uint64_t hash, WordId word) {
  hash = (hash ^ word) * 0x9E37'79B9'7F4A'7C15ULL;
  return hash ^ (hash >> 29);
}

std::uint64_t hash_words(const AnnotatedDocument& document, std::uint32_t begin, std::uint32_t end) {
  std::uint64_t hash = kHashSeed;
  for (std::uint32_t i = begin; i < end; ++i) hash = hash_on(hash, document.tokens[i].word);
  return hash;
}

constexpr std::uint64_t kAcronymSalt = 0xA5A5'5A5A'0F0F'F0F0ULL;

/// "WHO" and "Who", "US" and "Us" are different words, though they fold alike.
bool is_acronym(const AnnotatedDocument& document, const TokenClasses& classes, const Candidate& c) {
  if (c.tokens.size() != 1 || c.has(candidate_flag::upper)) return false;
  if (!classes.is(c.tokens.begin.value, word::common | word::stop)) return false;  // "KABUL" is "Kabul"
  const Token& token = document.token(c.tokens.begin);
  return token.shape == Shape::upper && token.end - token.begin <= 5;
}

}  // namespace

Best best_of(const Scores& scores) {
  std::size_t best = 0;
  double first = scores[0], second = -1e9;
  for (std::size_t i = 1; i < kReadings; ++i) {  // without branches: which reading leads, nobody can foretell
    const double score = scores[i];
    const bool leads = score > first;
    second = std::max(second, leads ? first : score);
    first = std::max(first, score);
    best = leads ? i : best;
  }
  return {static_cast<Reading>(best), first, first - second};
}

std::uint32_t NameTable::find_hash(std::uint64_t hash) const {
  const std::size_t mask = table_.size() - 1;
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    if (table_[i] == kNoName || names[table_[i]].hash == hash) return table_[i];
  }
}

std::uint32_t NameTable::find_either(std::uint64_t hash) const {
  if (names.empty()) return kNoName;
  const std::uint32_t plain = find_hash(hash);
  return plain != kNoName ? plain : find_hash(hash ^ kAcronymSalt);
}

std::uint32_t NameTable::find(const AnnotatedDocument& document, std::uint32_t begin, std::uint32_t end) const {
  std::uint64_t hash = kHashSeed;
  for (std::uint32_t i = begin; i < end; ++i) hash = hash_on(hash, document.tokens[i].word);
  return find_either(hash);
}

std::uint32_t NameTable::find_word(WordId word) const { return find_either(hash_on(kHashSeed, word)); }

std::uint32_t NameTable::find_pair(const AnnotatedDocument& document, std::uint32_t first, std::uint32_t second) const {
  return find_either(hash_on(hash_on(kHashSeed, document.tokens[first].word), document.tokens[second].word));
}

void NameTable::build(const AnnotatedDocument& document, const TokenClasses& classes,
                      std::vector<Candidate>& candidates) {
  names.clear();
  short_forms.clear();
  table_.assign(std::bit_ceil(2 * candidates.size() + 2), kNoName);
  // Upper-case sentences come second: they are read with the names of the others.
  for (const bool upper : {false, true}) {
    for (Candidate& c : candidates) {
      if (c.has(candidate_flag::upper) == upper) assign(document, classes, c);
    }
  }
  std::uint32_t next = 0;
  for (DistinctName& name : names) {
    name.first = next;
    next += name.count;
    name.count = 0;
  }
  by_name.resize(candidates.size());
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    DistinctName& name = names[candidates[i].name];
    by_name[name.first + name.count++] = i;
  }
}

void NameTable::assign(const AnnotatedDocument& document, const TokenClasses& classes, Candidate& c) {
  const std::uint64_t plain = hash_words(document, c.tokens.begin.value, c.tokens.end.value);
  const bool acronym = is_acronym(document, classes, c);
  std::uint64_t hash = acronym ? plain ^ kAcronymSalt : plain;
  // "NATO" of a headline is the "NATO" of the text.
  if (c.has(candidate_flag::upper) && c.tokens.size() == 1 && find_hash(plain) == kNoName &&
      find_hash(plain ^ kAcronymSalt) != kNoName) {
    hash = plain ^ kAcronymSalt;
  }
  std::uint32_t id = find_hash(hash);
  if (id == kNoName) {
    id = static_cast<std::uint32_t>(names.size());
    DistinctName name;
    name.hash = hash;
    name.tokens = c.tokens;
    name.acronym = acronym;
    names.push_back(name);
    const std::size_t mask = table_.size() - 1;
    std::size_t i = hash & mask;
    while (table_[i] != kNoName) i = (i + 1) & mask;
    table_[i] = id;
  }
  c.name = id;
  ++names[id].count;
}

}  // namespace dramatis::names
