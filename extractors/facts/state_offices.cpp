// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/state_offices.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "extractors/byte_search.hpp"
#include "extractors/entity_attributes.hpp"
#include "extractors/reserved_words.hpp"

namespace dramatis {

namespace {

constexpr std::string_view kRule = "office-of-known-country";
}  // namespace

StateOffices::StateOffices(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      position_(lexicon_->lexicon("position")),
      holds_position_(vocabulary_->type("holdsPosition").value_or(kNoType)),
      country_(vocabulary_->type("Country").value_or(kNoType)) {
  add_single_words(*lexicon_, "past_holder", past_);
}

TokenSpan StateOffices::office_before(const AnnotatedDocument& document, const Mention& name) const {
  const TokenSpan title = {name.extent.begin, name.tokens.begin};
  if (title.is_empty()) return {};
  const TokenIndex first = document.sentence_of(title.begin).tokens.begin;
  // "the *parliament* president Anna Berg": not the country's
  if (title.begin > first && document.token(title.begin - 1).tag == Tag::NN &&
      document.token(title.begin).shape == Shape::lower)
    return {};
  for (TokenIndex t = title.begin > first ? title.begin - 1 : title.begin; t < title.end; ++t)
    if (past_.has(document.token(t).word)) return {};
  const auto& matches = document.lexicon_matches;
  auto at = match_from(document, title.begin);
  for (; at != matches.end() && at->tokens.begin < title.end; ++at) {
    if (at->lexicon != position_ || at->tokens.end != title.end) continue;
    const bool known =
        !lexicon_->feature(at->entry, "level").empty() || !lexicon_->feature(at->entry, "branch").empty();
    const bool office = lexicon_->feature(at->entry, "kind") == "government" && known &&
                        lexicon_->feature(at->entry, "loose").empty();  // but "opposition leader"
    return office ? at->tokens : TokenSpan{};
  }
  return {};
}

void StateOffices::add(AnnotatedDocument& document) const {
  if (holds_position_ == kNoType || position_ == kNoLexicon) return;
  thread_local std::vector<std::uint8_t> done;  // one an entity
  done.assign(document.entities.size(), 0);
  for (const Relation& r : document.relations)
    if (r.type == holds_position_ && r.head.value < done.size()) done[r.head.value] = 1;
  for (const Mention& m : document.mentions) {
    if (m.kind != MentionKind::name || m.entity == kNoEntity || m.tokens.is_empty() || done[m.entity.value] != 0)
      continue;
    const Entity& person = document.entities[m.entity.value];
    if (person.type != vocabulary_->person || person.nationality.empty()) continue;
    const TokenSpan office = office_before(document, m);
    if (office.is_empty()) continue;
    done[m.entity.value] = 1;
    const auto country = std::find_if(document.entities.begin(), document.entities.end(), [&](const Entity& e) {
      return e.named && e.subtype == country_ && e.story == person.story &&
             attribute(e, "country") == person.nationality.str();
    });
    if (country == document.entities.end()) continue;
    Relation relation;
    relation.type = holds_position_;
    relation.head = m.entity;
    relation.tail = EntityIndex(static_cast<std::uint32_t>(country - document.entities.begin()));
    relation.head_span = m.span;
    const ByteSpan title = document.bytes(office);
    relation.span = {title.begin, m.span.end};
    relation.attributes.emplace_back("source", "nationality");
    relation.attributes.emplace_back("title", std::string(document.text(title)));
    relation.story = person.story;
    relation.rule = kRule;
    document.relations.push_back(std::move(relation));
  }
}

}  // namespace dramatis
