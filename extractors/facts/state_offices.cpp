// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/state_offices.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "extractors/byte_search.hpp"
#include "extractors/entity_attributes.hpp"
#include "extractors/reserved_words.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

namespace {

constexpr std::string_view kRule = "office-of-known-country";

bool is_same_text(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

StateOffices::StateOffices(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      position_(lexicon_->lexicon("position")),
      person_title_(lexicon_->lexicon("person_title")),
      holds_position_(vocabulary_->type("holdsPosition").value_or(kNoType)),
      countries_(knowledge),
      home_(knowledge),
      fields_(knowledge) {
  add_single_words(*lexicon_, "past_holder", past_);
}

/// "the *parliament* president", "the chamber's president", "*FIFA* President": not the country's.
bool StateOffices::is_of_body(const AnnotatedDocument& document, TokenSpan title) const {
  if (title.begin == document.sentence_of(title.begin).tokens.begin) return false;
  const Token& before = document.token(title.begin - 1);
  switch (before.tag) {
    case Tag::NN: return !past_.has(before.word);
    case Tag::NNP:
    case Tag::NNPS:
    case Tag::POS:
    case Tag::PRPS: return true;
    default: return false;
  }
}

/// "*former* President", "*former* leftist president", "*former* [Norwegian] President".
bool StateOffices::is_over(const AnnotatedDocument& document, TokenIndex title) const {
  constexpr std::uint32_t kMostBetween = 3;
  const TokenIndex first = document.sentence_of(title).tokens.begin;
  const TokenIndex farthest = std::max(first, title - std::min(title.value, kMostBetween));
  const auto may_stand_between = [&](const Token& t) {
    return in(t.tag, tag_set(Tag::JJ, Tag::NNP, Tag::ORB, Tag::CRB)) && !past_.has(t.word);
  };
  TokenIndex before = title;
  while (before > farthest && may_stand_between(document.token(before - 1))) --before;
  return before > first && past_.has(document.token(before - 1).word);
}

/// The first office among the words; before a minister may stand the field, behind it too ("*Public Works* Minister",
/// "Minister *for Lands and Housing*"), and behind any office what else its holder is called.
StateOffices::Office StateOffices::office_in(const AnnotatedDocument& document, TokenSpan title) const {
  Office office;
  office.is_over = is_over(document, title.begin);
  for (; !title.is_empty(); ++title.begin) {
    const bool past = past_.has(document.token(title.begin).word);
    if (!past && document.token(title.begin).tag != Tag::DT) break;
    office.is_over |= past;
  }
  if (title.is_empty()) return {};
  const auto& matches = document.lexicon_matches;
  for (auto at = match_from(document, title.begin); at != matches.end() && at->tokens.begin < title.end; ++at) {
    if (at->tokens.end > title.end) continue;
    if (office.entry != kNoEntry) {  // "President *Dr* Anna Berg", "Prime Minister *Sheikh* Erik Holm"
      if (at->lexicon == person_title_ && at->tokens.begin >= office.title.end) title.end = at->tokens.begin;
      continue;
    }
    if (at->lexicon != position_) continue;
    const auto has = [&](std::string_view feature) { return !lexicon_->feature(at->entry, feature).empty(); };
    const bool takes_field = has("portfolio");
    const bool of_state = has("level") || takes_field;
    if (lexicon_->feature(at->entry, "kind") != "government" || !of_state || has("loose")) return {};
    if (document.token(at->tokens.end - 1).tag == Tag::NNS) return {};  // "former *presidents* Berg and Holm"
    if (!takes_field) title.begin = at->tokens.begin;                   // "*incumbent* President Anna Berg"
    const bool goes_on = at->tokens.end < title.end && document.token(at->tokens.end).tag == Tag::IN;
    if (goes_on && !takes_field) return {};  // "President of the Senate Anna Berg"
    office.entry = at->entry;
    office.title = {title.begin, at->tokens.end};
    if (!goes_on && document.token(at->tokens.end).tag != Tag::CC) title.end = at->tokens.end;
  }
  if (office.entry != kNoEntry) office.title.end = title.end;
  return office;
}

StateOffices::Office StateOffices::office_of(const AnnotatedDocument& document, std::size_t mention) const {
  const Mention& name = document.mentions[mention];
  const TokenSpan title = {name.extent.begin, name.tokens.begin};
  Office office;
  if (!title.is_empty()) {
    office = office_in(document, title);
  } else if (mention > 0 && name.tokens.begin.value > 0) {  // "The Finance Minister, Kofi Mensah, said"
    const Mention& before = document.mentions[mention - 1];
    const bool apposed = before.kind == MentionKind::nominal && before.entity == name.entity &&
                         before.tokens.end + 1 == name.tokens.begin && before.sieve == "apposition";
    if (apposed) office = office_in(document, before.tokens);
  }
  if (office.title.is_empty()) return office_behind(document, name);
  if (takes_field(office.entry)) {
    office.title = fields_.with_fields_before(document, office.title);
    office.is_over |= is_over(document, office.title.begin);
  }
  return office;
}

StateOffices::Office StateOffices::office_behind(const AnnotatedDocument& document, const Mention& name) const {
  constexpr std::uint32_t kFarthest = 5;  // "the food, trade and industry minister"
  const TokenIndex last = document.sentence_of(name.tokens.begin).tokens.end;
  TokenIndex at = name.tokens.end;
  if (at + 2 >= last || document.token(at).tag != Tag::comma) return {};
  Office office;
  for (++at; at < last; ++at) {
    const bool past = past_.has(document.token(at).word);
    if (!past && document.token(at).tag != Tag::DT) break;
    office.is_over |= past;
  }
  if (at + 2 < last && document.token(at + 1).tag == Tag::POS) at = at + 2;
  const auto& matches = document.lexicon_matches;
  for (auto m = match_from(document, at); m != matches.end() && m->tokens.begin < at + kFarthest; ++m) {
    if (m->lexicon != position_ || m->tokens.end >= last) continue;
    if (!takes_field(m->entry) || document.token(m->tokens.end - 1).tag == Tag::NNS) return {};
    office.title = fields_.with_fields_behind(document, fields_.with_fields_before(document, m->tokens));
    const Tag next = office.title.end < last ? document.token(office.title.end).tag : Tag::comma;
    if (office.title.begin != at || (next != Tag::comma && next != Tag::period)) return {};
    office.entry = m->entry;
    return office;
  }
  return {};
}

EntityIndex StateOffices::country_before(AnnotatedDocument& document, TokenIndex title) const {
  if (title == document.sentence_of(title).tokens.begin) return kNoEntity;
  if (fields_.is_nationality(document, title - 1)) return countries_.find_or_add(document, {title - 1, title});
  if (document.token(title - 1).tag != Tag::POS) return kNoEntity;
  constexpr int kMostBetween = 3;  // other mentions of the same words
  auto m = mention_from(document, document.token(title - 1).begin);
  for (int i = 0; i < kMostBetween && m != document.mentions.begin(); ++i) {
    --m;
    if (m->kind == MentionKind::name && m->tokens.end + 1 == title && m->entity != kNoEntity &&
        document.entities[m->entity.value].subtype == vocabulary_->country)
      return m->entity;
  }
  return kNoEntity;
}

bool StateOffices::takes_field(EntryId entry) const {
  return !lexicon_->feature(entry, "portfolio").empty() && lexicon_->feature(entry, "loose").empty() &&
         lexicon_->feature(entry, "kind") == "government";
}

EntityIndex StateOffices::country_of(AnnotatedDocument& document, std::string_view code, std::uint8_t story) const {
  if (code.empty()) return kNoEntity;
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    const Entity& e = document.entities[i];
    if (e.named && e.subtype == vocabulary_->country && e.story == story && attribute(e, "country") == code)
      return EntityIndex(i);
  }
  const TokenSpan said = home_.said(document, code, story);
  return said.is_empty() ? kNoEntity : countries_.find_or_add(document, said);
}

/// Somebody else is said to hold the office now: "Chinese President Xi Jinping received President Berg".
bool StateOffices::is_taken(const AnnotatedDocument& document, const Office& office, EntityIndex country) const {
  const std::string_view title = document.text(document.bytes(office.title));
  return std::any_of(document.relations.begin(), document.relations.end(), [&](const Relation& r) {
    if (r.type != holds_position_ || r.tail != country) return false;
    return std::any_of(r.attributes.begin(), r.attributes.end(),
                       [&](const auto& a) { return a.first == "title" && is_same_text(a.second, title); });
  });
}

void StateOffices::add(AnnotatedDocument& document) const {
  if (holds_position_ == kNoType || position_ == kNoLexicon) return;
  thread_local std::vector<std::uint8_t> done;  // one an entity
  done.assign(document.entities.size(), 0);
  for (const Relation& r : document.relations)
    if (r.type == holds_position_ && r.head.value < done.size()) done[r.head.value] = 1;
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& m = document.mentions[i];
    if (m.kind != MentionKind::name || m.entity == kNoEntity || m.tokens.is_empty() || done[m.entity.value] != 0)
      continue;
    if (document.entities[m.entity.value].type != vocabulary_->person) continue;
    const Office office = office_of(document, i);
    if (office.title.is_empty()) continue;
    done[m.entity.value] = 1;
    const std::uint8_t story = document.entities[m.entity.value].story;
    const std::string nationality(document.entities[m.entity.value].nationality.str());
    const bool is_known = !nationality.empty();
    Relation relation;
    if (takes_field(office.entry)) relation.tail = country_before(document, office.title.begin);
    const bool is_said = relation.tail != kNoEntity;
    if (!is_known && !is_said && is_of_body(document, office.title)) continue;
    if (!is_said) relation.tail = country_of(document, is_known ? nationality : home_.code_of(document, story), story);
    if (relation.tail == kNoEntity) continue;
    if (!is_known && !is_said && !office.is_over && is_taken(document, office, relation.tail)) continue;
    relation.type = holds_position_;
    relation.head = m.entity;
    relation.head_span = m.span;
    const ByteSpan title = document.bytes(office.title);
    relation.span = {std::min(title.begin, m.span.begin), std::max(title.end, m.span.end)};
    if (office.is_over) relation.attributes.emplace_back("former", "true");
    if (!is_said) relation.attributes.emplace_back("source", is_known ? "nationality" : "article");
    relation.attributes.emplace_back("title", std::string(document.text(title)));
    relation.story = story;
    relation.rule = kRule;
    document.relations.push_back(std::move(relation));
  }
}

}  // namespace dramatis
