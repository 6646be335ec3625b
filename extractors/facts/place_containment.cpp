// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/place_containment.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace dramatis {

namespace {
constexpr std::string_view kRule = "gazetteer-country";
}

PlaceContainment::PlaceContainment(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      country_(lexicon_->lexicon("country")),
      located_in_(vocabulary_->type("locatedIn").value_or(kNoType)) {}

/// The country of the entry that covers the mention, as ISO code; "" if there is none.
std::string_view PlaceContainment::country_code(const AnnotatedDocument& document, const Mention& mention) const {
  const auto& matches = document.lexicon_matches;
  auto at = std::lower_bound(matches.begin(), matches.end(), mention.tokens.begin,
                             [](const LexiconMatch& m, TokenIndex t) { return m.tokens.begin < t; });
  for (; at != matches.end() && at->tokens.begin == mention.tokens.begin; ++at)
    if (at->lexicon == country_ && at->tokens == mention.tokens) return lexicon_->feature(at->entry, "country");
  return {};
}

void PlaceContainment::add(AnnotatedDocument& document) const {
  if (located_in_ == kNoType) return;
  struct Named {
    std::string_view code;
    EntityIndex entity;
  };
  std::vector<Named> countries;
  for (const Mention& m : document.mentions) {
    if (m.kind != MentionKind::name || m.tokens.is_empty() || document.entities[m.entity.value].subtype != vocabulary_->country) continue;
    const std::string_view code = country_code(document, m);
    const bool known = std::any_of(countries.begin(), countries.end(), [&](const Named& n) { return n.code == code; });
    if (!code.empty() && !known) countries.push_back({code, m.entity});
  }
  if (countries.empty()) return;

  std::vector<bool> done(document.entities.size());
  for (const Relation& r : document.relations)
    if (r.type == located_in_) done[r.head.value] = true;
  for (const Mention& m : document.mentions) {
    if (m.kind != MentionKind::name || m.tokens.is_empty() || done[m.entity.value]) continue;
    const Entity& place = document.entities[m.entity.value];
    if (place.type != vocabulary_->place || place.subtype == vocabulary_->country) continue;
    const Named* found = nullptr;
    bool unsure = false;
    const auto& matches = document.lexicon_matches;
    auto at = std::lower_bound(matches.begin(), matches.end(), m.tokens.begin,
                               [](const LexiconMatch& x, TokenIndex t) { return x.tokens.begin < t; });
    for (; at != matches.end() && at->tokens.begin == m.tokens.begin; ++at) {
      if (at->tokens != m.tokens || at->lexicon == country_) continue;
      if (lexicon_->feature(at->entry, "geonames").empty()) continue;  // places only
      const std::string_view code = lexicon_->feature(at->entry, "country");
      for (const Named& n : countries) {
        if (n.code != code) continue;
        unsure = unsure || (found != nullptr && found->code != code);
        found = &n;
      }
    }
    if (found == nullptr || unsure || found->entity == m.entity) continue;
    done[m.entity.value] = true;
    Relation relation;
    relation.type = located_in_;
    relation.head = m.entity;
    relation.tail = found->entity;
    relation.span = m.span;
    relation.head_span = m.span;
    relation.attributes.emplace_back("source", "gazetteer");
    relation.story = place.story;
    relation.rule = kRule;
    document.relations.push_back(std::move(relation));
  }
}

}  // namespace dramatis
