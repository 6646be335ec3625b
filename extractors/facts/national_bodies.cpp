// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/national_bodies.hpp"
#include "extractors/byte_search.hpp"

#include <algorithm>
#include <vector>

namespace dramatis {

namespace {
constexpr std::string_view kRule = "nationality-in-name";
constexpr std::string_view kStateBody = "GovernmentOrganization";  // of schema.org
}  // namespace

NationalBodies::NationalBodies(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      nationality_(lexicon_->lexicon("nationality")),
      country_(lexicon_->lexicon("country")),
      city_(lexicon_->lexicon("city")),
      head_word_(lexicon_->lexicon("organization_word")),
      based_in_(vocabulary_->type("basedIn").value_or(kNoType)),
      countries_(knowledge) {}

/// A government, ministry, army, parliament or court.
bool NationalBodies::is_of_state(TypeId subtype) const {
  return subtype != kNoType && vocabulary_->info(subtype).schema == kStateBody;
}

/// "Norwegian *Embassy*": in another country. "Norwegian *Programme* for Clean Rivers": nowhere.
bool NationalBodies::sits_elsewhere(const AnnotatedDocument& document, const LexiconMatch& head,
                                    const Mention& name) const {
  if (!lexicon_->feature(head.entry, "abroad").empty()) return true;
  const bool heads = head.tokens.end == name.tokens.end || document.token(head.tokens.end).tag == Tag::IN;
  return heads && !lexicon_->feature(head.entry, "undertaking").empty();
}

TokenSpan NationalBodies::country_in(const AnnotatedDocument& document, const Mention& name) const {
  const bool of_state = is_of_state(document.entities[name.entity.value].subtype);
  const auto& matches = document.lexicon_matches;
  auto at = match_from(document, name.tokens.begin);
  TokenSpan found;
  for (; at != matches.end() && at->tokens.begin < name.tokens.end; ++at) {
    if (at->lexicon == head_word_ && sits_elsewhere(document, *at, name)) return {};
    // "American University *of Tarn*": where it sits is said behind
    const bool located = at->lexicon == city_ && at->tokens.end == name.tokens.end && !of_state &&
                         at->tokens.begin > name.tokens.begin + 1 &&
                         document.token(at->tokens.begin - 1).tag == Tag::IN;
    if (located) return {};
    const bool opens = at->tokens.begin == name.tokens.begin && at->tokens.end < name.tokens.end;
    if (at->lexicon == nationality_ && opens && !lexicon_->feature(at->entry, "country").empty()) found = at->tokens;
    const bool closes = at->tokens.end == name.tokens.end && at->tokens.begin > name.tokens.begin + 1 &&
                        document.token(at->tokens.begin - 1).tag == Tag::IN;  // "Parliament of Norway"
    if (at->lexicon == country_ && of_state && (opens || closes)) found = at->tokens;
  }
  return found;
}

void NationalBodies::add(AnnotatedDocument& document) const {
  if (based_in_ == kNoType || nationality_ == kNoLexicon) return;
  std::vector<bool> done(document.entities.size());
  for (const Relation& r : document.relations)
    if (r.type == based_in_) done[r.head.value] = true;
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    const Mention m = document.mentions[i];
    if (m.kind != MentionKind::name || m.tokens.is_empty() || m.entity.value >= done.size() || done[m.entity.value] ||
        document.entities[m.entity.value].type != vocabulary_->organization)
      continue;
    const TokenSpan country = country_in(document, m);
    if (country.is_empty()) continue;
    done[m.entity.value] = true;
    Relation relation;
    relation.tail = countries_.find_or_add(document, country);
    if (relation.tail == kNoEntity) continue;
    relation.type = based_in_;
    relation.head = m.entity;
    relation.span = relation.head_span = m.span;
    relation.attributes.emplace_back("source", "name");
    relation.story = document.entities[m.entity.value].story;
    relation.rule = kRule;
    const ByteSpan sentence = document.bytes(document.sentence_of(m.tokens.begin).tokens);
    auto other = std::lower_bound(document.mentions.begin(), document.mentions.end(), sentence.begin,
                                  [](const Mention& x, ByteOffset at) { return x.span.begin < at; });
    for (; other != document.mentions.end() && other->span.begin < sentence.end && relation.tail_span.is_empty();
         ++other)
      if (other->entity == relation.tail && other->kind == MentionKind::name) relation.tail_span = other->span;
    document.relations.push_back(std::move(relation));
  }
}

}  // namespace dramatis
