// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/place_containment.hpp"
#include "extractors/byte_search.hpp"

#include <algorithm>
#include <string>

namespace dramatis {

namespace {

constexpr std::string_view kRule = "gazetteer-country";

/// The entries of the lexicons that cover exactly `tokens`.
template <typename Visit>
void for_entries_of(const AnnotatedDocument& document, TokenSpan tokens, Visit visit) {
  const auto& matches = document.lexicon_matches;
  auto at = match_from(document, tokens.begin);
  for (; at != matches.end() && at->tokens.begin == tokens.begin; ++at)
    if (at->tokens == tokens) visit(*at);
}

/// "US.ID" is province "ID" of country "US".
bool is_province(std::string_view code, std::string_view country, std::string_view admin) {
  return !admin.empty() && code.size() == country.size() + 1 + admin.size() && code.starts_with(country) &&
         code[country.size()] == '.' && code.ends_with(admin);
}

bool is_place_name(const Mention& m) { return m.kind == MentionKind::name && !m.tokens.is_empty(); }

}  // namespace

PlaceContainment::PlaceContainment(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      country_(lexicon_->lexicon("country")),
      admin_(lexicon_->lexicon("admin")),
      located_in_(vocabulary_->type("locatedIn").value_or(kNoType)),
      city_(vocabulary_->type("City").value_or(kNoType)) {}

/// The code of the country or province that the mention names; "" if it names neither.
std::string_view PlaceContainment::container_code(const AnnotatedDocument& document, const Mention& mention) const {
  std::string_view code;
  for_entries_of(document, mention.tokens, [&](const LexiconMatch& m) {
    if (m.lexicon == country_) code = lexicon_->feature(m.entry, "country");
    else if (m.lexicon == admin_ && code.empty()) code = lexicon_->feature(m.entry, "code");
  });
  return code;
}

std::vector<PlaceContainment::Container> PlaceContainment::containers_of(const AnnotatedDocument& document) const {
  std::vector<Container> out;
  std::vector<bool> seen(document.entities.size());
  for (const Mention& m : document.mentions) {
    if (!is_place_name(m) || seen[m.entity.value]) continue;
    const Entity& e = document.entities[m.entity.value];
    if (e.type != vocabulary_->place || e.subtype == city_) continue;
    seen[m.entity.value] = true;
    const std::string_view code = container_code(document, m);
    const bool known = std::any_of(out.begin(), out.end(), [&](const Container& c) { return c.code == code; });
    if (!code.empty() && !known) out.push_back({code, m.entity});
  }
  return out;
}

const PlaceContainment::Container* PlaceContainment::container_of(const AnnotatedDocument& document,
                                                                  const Mention& place,
                                                                  const std::vector<Container>& containers) const {
  const Container* province = nullptr;
  const Container* country = nullptr;
  bool unsure = false;
  const auto take = [&](const Container*& best, const Container& c) {
    unsure = unsure || (best != nullptr && best->code != c.code);
    best = &c;
  };
  for_entries_of(document, place.tokens, [&](const LexiconMatch& m) {
    if (m.lexicon == country_ || lexicon_->feature(m.entry, "geonames").empty()) return;  // places only
    const std::string_view code = lexicon_->feature(m.entry, "country");
    const std::string_view admin = lexicon_->feature(m.entry, "admin");
    for (const Container& c : containers) {
      if (c.entity == place.entity) continue;
      if (is_province(c.code, code, admin)) take(province, c);
      else if (c.code == code) take(country, c);
    }
  });
  return unsure ? nullptr : province != nullptr ? province : country;
}

void PlaceContainment::add_relation(AnnotatedDocument& document, const Mention& place, EntityIndex container) const {
  Relation relation;
  relation.type = located_in_;
  relation.head = place.entity;
  relation.tail = container;
  relation.span = relation.head_span = place.span;
  relation.attributes.emplace_back("source", "gazetteer");
  relation.story = document.entities[place.entity.value].story;
  relation.rule = kRule;
  // The first sentence that names both.
  const auto& mentions = document.mentions;
  for (const Mention& m : mentions) {
    if (m.entity != place.entity || !is_place_name(m)) continue;
    const ByteSpan sentence = document.bytes(document.sentence_of(m.tokens.begin).tokens);
    auto other = std::lower_bound(mentions.begin(), mentions.end(), sentence.begin,
                                  [](const Mention& x, ByteOffset at) { return x.span.begin < at; });
    for (; other != mentions.end() && other->span.begin < sentence.end; ++other) {
      if (other->entity != container || other->kind != MentionKind::name) continue;
      relation.head_span = m.span;  // no `tail_span`: the sentence names both but does not say it
      relation.span = {std::min(m.span.begin, other->span.begin), std::max(m.span.end, other->span.end)};
      document.relations.push_back(std::move(relation));
      return;
    }
  }
  document.relations.push_back(std::move(relation));
}

void PlaceContainment::add(AnnotatedDocument& document) const {
  if (located_in_ == kNoType) return;
  const std::vector<Container> containers = containers_of(document);
  if (containers.empty()) return;
  std::vector<bool> done(document.entities.size());
  for (const Relation& r : document.relations)
    if (r.type == located_in_) done[r.head.value] = true;
  for (const Mention& m : document.mentions) {
    if (!is_place_name(m) || done[m.entity.value]) continue;
    const Entity& place = document.entities[m.entity.value];
    if (place.type != vocabulary_->place || place.subtype == vocabulary_->country) continue;
    const Container* found = container_of(document, m, containers);
    if (found == nullptr) continue;
    done[m.entity.value] = true;
    add_relation(document, m, found->entity);
  }
}

}  // namespace dramatis
