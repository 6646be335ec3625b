// SPDX-License-Identifier: Apache-2.0
// Whom a title stands for: "the secretary-general", "the Ukrainian leader", "the NATO chief".
#include <algorithm>
#include <array>
#include <string_view>

#include "extractors/coreference/resolver.hpp"
#include "extractors/entity_attributes.hpp"

namespace dramatis {

bool CoreferenceResolver::by_title(std::size_t i, const Chunk& chunk, bool leads) {
  constexpr std::size_t kMostHolders = 4;
  std::array<std::size_t, kMostHolders> holders{};  // mentions with the title, of different persons, the latest first
  std::size_t count = 0, seen = 0;
  bool same_title = false;
  for (auto at = titled_.rbegin(); at != titled_.rend() && seen < kWindow && count < kMostHolders; ++at, ++seen) {
    const std::size_t j = *at;
    const bool known = std::any_of(holders.begin(), holders.begin() + static_cast<std::ptrdiff_t>(count),
                                   [&](std::size_t h) { return mention(h).entity == mention(j).entity; });
    if (known || placed_[j].story != placed_[i].story || shares_clause(j, i)) continue;
    const Holds holds = holds_title_of(j, i, chunk, leads);
    if (holds == Holds::no) continue;
    if (count == 0) same_title = holds == Holds::same;
    else if (same_title != (holds == Holds::same)) continue;
    holders[count++] = j;
  }
  if (count == 0) return false;
  std::size_t best = holders[0];
  if (count > 1) best = latest_of(i, {holders.data(), count});
  link(i, best, same_title ? "title" : "leader");
  return true;
}

/// Whether the person of mention `j` has the title by which `chunk` calls somebody, or leads the country by another.
CoreferenceResolver::Holds CoreferenceResolver::holds_title_of(std::size_t j, std::size_t i, const Chunk& chunk,
                                                               bool leads) {
  const std::string_view nationality = entity(i).nationality;
  const Mention& other = mention(j);
  if (!nationality.empty() && entity(j).nationality != nationality && !title_names_country(other, nationality))
    return Holds::no;
  const bool same = extent_has_title(other, chunk) ||
                    (other.extent.begin < other.tokens.begin &&
                     knowledge_.is_same_position(document_, chunk, {other.extent.begin, other.tokens.begin}));
  if (!same && says_former(chunk)) return Holds::no;  // "the *former* Israeli leader" is no president of today
  if (!same && (nationality.empty() || !leads || !knowledge_.names_leader(document_, other.extent))) return Holds::no;
  if (nationality.empty() && !is_bare(chunk) && !is_former(chunk) && !shares_modifier(chunk, j)) return Holds::no;
  const ChunkIndex owner = owner_of(placed_[i].chunk);
  if (owner != kNoChunk && !belongs_to(j, document_.chunk(owner))) return Holds::no;
  return same ? Holds::same : Holds::leads;
}

bool CoreferenceResolver::says_former(const Chunk& chunk) const {
  for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t)
    if (const Epithet* said = knowledge_.epithet(document_.token(t).word); said != nullptr && said->modifier)
      return true;
  return false;
}

/// "the *former* minister": no more words.
bool CoreferenceResolver::is_former(const Chunk& chunk) const {
  if (chunk.head - chunk.tokens.begin != 2) return false;
  const Epithet* said = knowledge_.epithet(document_.token(chunk.tokens.begin + 1).word);
  return said != nullptr && said->modifier;
}

/// "*Ruto* thanked the president": somebody else than who acts.
bool CoreferenceResolver::shares_clause(std::size_t j, std::size_t i) const {
  return placed_[j].predicate != kNoChunk && placed_[j].predicate == placed_[i].predicate;
}

/// "President Ruto met President Banda. … *Banda* left. The president": of several who hold the title, the one spoken
/// of last; of two in one sentence, who acts.
std::size_t CoreferenceResolver::latest_of(std::size_t i, std::span<const std::size_t> holders) {
  std::size_t best = holders[0], at = i;
  look_back(i, kTitleSentences, [&](std::size_t j) {
    if (at != i && placed_[at].sentence != placed_[j].sentence) return false;
    for (const std::size_t h : holders) {
      if (mention(h).entity != mention(j).entity || shares_clause(j, i)) continue;
      const bool better = at == i || (placed_[j].subject && !placed_[at].subject) ||
                          (placed_[j].subject == placed_[at].subject && mention(best).entity == mention(h).entity);
      if (better) best = h, at = j;
    }
    return true;
  });
  return best;
}

/// "Chad's President Idriss Holm", "*Finance* Minister Holm", "Mayor Holm of *Tarn*": what the title is of stands
/// beside the name; or the person is known to be of that country.
bool CoreferenceResolver::belongs_to(std::size_t j, const Chunk& owner) {
  constexpr std::uint32_t kBeside = 4;  // tokens
  const Mention& named = mention(j);
  const Token& head = document_.token(owner.head);
  const std::uint32_t first = named.extent.begin.value < kBeside ? 0 : named.extent.begin.value - kBeside;
  const auto last = std::min(static_cast<std::uint32_t>(document_.tokens.size()), named.extent.end.value + kBeside);
  for (std::uint32_t t = first; t < last; ++t) {
    if (document_.tokens[t].sentence != document_.token(named.tokens.begin).sentence) continue;
    if (document_.tokens[t].word == head.word || document_.tokens[t].lemma == head.lemma) return true;
  }
  const std::string_view country = knowledge_.country(document_, owner.tokens);
  return !country.empty() && (entity(j).nationality == country || title_names_country(named, country));
}

bool CoreferenceResolver::is_named_person(std::size_t i) {
  return entity(i).named && entity(i).type == vocabulary_.person;
}

/// A title stands before the name: "President Volodymyr Zelensky".
bool CoreferenceResolver::has_title(const Mention& m) const {
  return m.extent.begin < m.tokens.begin || m.tokens.end < m.extent.end;
}

/// Named with a title somewhere in the text.
bool CoreferenceResolver::holds_title(const Entity& person) { return !attribute(person, "title").empty(); }

/// "*the minister of economy*, Anna Berg": what stands beside a name in commas is the title of who had none.
void CoreferenceResolver::give_title(std::size_t i) {
  Entity& person = entity(i);
  if (placed_[i].chunk == kNoChunk || holds_title(person)) return;
  const Chunk& chunk = document_.chunk(placed_[i].chunk);
  const Tag first = document_.token(chunk.tokens.begin).tag;
  if (first == Tag::DT && !chunk.definite) return;  // "Erik Holm, *a* driver"
  TokenSpan title = knowledge_.position(document_, chunk);
  if (title.begin == title.end) return;
  while (title.begin > chunk.tokens.begin && is_noun(document_.token(title.begin - 1).tag))
    title.begin = title.begin - 1;
  const ChunkIndex owner = owner_of(placed_[i].chunk);
  if (owner != kNoChunk) {
    const Chunk& of = document_.chunk(owner);
    // the office of a town or a body is a relation to it
    if (of.head != kNoToken && !document_.token(of.head).has(token_flag::in_name) && of.tokens.begin == of.head)
      title.end = of.head + 1;
  }
  add_attribute(person, "title", std::string(document_.text(document_.bytes(title))));
}

bool CoreferenceResolver::extent_has(const Mention& m, WordId lemma) const {
  for (TokenIndex t = m.extent.begin; t < m.extent.end; ++t)
    if ((m.kind == MentionKind::nominal || !m.tokens.contains(t)) &&
        (document_.token(t).lemma == lemma || document_.token(t).word == lemma))
      return true;
  return false;
}

/// "Prime *Minister* Holm": "the prime minister", but neither "the minister" nor, of a deputy, "the prime minister".
bool CoreferenceResolver::extent_has_title(const Mention& m, const Chunk& chunk) const {
  const WordId title = document_.token(chunk.head).lemma;
  const auto is_said = [&](WordId word) {
    for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t)
      if (document_.token(t).word == word) return true;
    return false;
  };
  for (TokenIndex t = m.extent.begin; t < m.extent.end; ++t) {
    if ((m.kind != MentionKind::nominal && m.tokens.contains(t)) ||
        (document_.token(t).lemma != title && document_.token(t).word != title))
      continue;
    bool other = false;  // another rank
    for (TokenIndex before = t; before.value > 0 && knowledge_.shifts_title(document_.token(before - 1).word);) {
      before = before - 1;
      other = other || !is_said(document_.token(before).word);
    }
    if (!other) return true;
  }
  return false;
}

bool CoreferenceResolver::title_names_country(const Mention& m, std::string_view country) const {
  constexpr std::uint32_t kLongest = 3;  // words of a country's name before the title: "US President Anna Berg"
  const TokenIndex begin = m.extent.begin;
  return knowledge_.nationality(document_, m.extent) == country ||
         knowledge_.country_before(document_, begin) == country ||
         knowledge_.country_at(document_, {begin, m.tokens.begin}) == country ||
         knowledge_.country(document_, {begin.value > kLongest ? begin - kLongest : TokenIndex(0), begin}) == country;
}

/// "the NATO chief": the modifier stands in the extent of the person's name too, or right before it ("*First* Lady
/// Anna Berg", where only "Lady" is a title).
bool CoreferenceResolver::shares_modifier(const Chunk& chunk, std::size_t j) {
  const Mention& m = mention(j);
  const TokenIndex before = m.extent.begin.value > 0 ? m.extent.begin - 1 : m.extent.begin;
  for (TokenIndex t = chunk.tokens.begin; t < chunk.head; ++t) {
    const Token& token = document_.token(t);
    if (!is_noun(token.tag) && token.tag != Tag::JJ) continue;
    if (extent_has(m, token.lemma) || document_.token(before).word == token.word) return true;
  }
  return false;
}

}  // namespace dramatis
