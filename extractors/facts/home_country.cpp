// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/home_country.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "extractors/entity_attributes.hpp"

namespace dramatis {

namespace {

std::uint8_t story_of(const AnnotatedDocument& document, TokenIndex token) {
  return document.document.zones[document.sentence_of(token).zone].story;
}

}  // namespace

HomeCountry::HomeCountry(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      country_(lexicon_->lexicon("country")),
      nationality_(lexicon_->lexicon("nationality")),
      role_noun_(lexicon_->lexicon("role_noun")) {}

std::string_view HomeCountry::code_said(const LexiconMatch& match) const {
  const bool says = match.lexicon == nationality_ || match.lexicon == country_;
  return says ? lexicon_->feature(match.entry, "country") : std::string_view();
}

TokenSpan HomeCountry::said(const AnnotatedDocument& document, std::string_view code, std::uint8_t story) const {
  for (const LexiconMatch& m : document.lexicon_matches)
    if (code_said(m) == code && story_of(document, m.tokens.begin) == story) return m.tokens;
  return {};
}

bool HomeCountry::is_abroad(const AnnotatedDocument& document, std::string_view code, std::uint8_t story) const {
  const auto& all = document.lexicon_matches;
  return std::any_of(all.begin(), all.end(), [&](const LexiconMatch& role) {
    if (role.lexicon != role_noun_ || role.tokens.begin.value == 0 || story_of(document, role.tokens.begin) != story ||
        lexicon_->feature(role.entry, "abroad").empty())
      return false;
    return std::any_of(all.begin(), all.end(), [&](const LexiconMatch& m) {
      return m.lexicon == nationality_ && m.tokens.end == role.tokens.begin && code_said(m) == code;
    });
  });
}

std::string_view HomeCountry::code_of(const AnnotatedDocument& document, std::uint8_t story) const {
  std::vector<std::pair<std::string_view, int>> told;  // few
  int all = 0;
  const auto count = [&](std::string_view code) {
    if (code.empty()) return;
    ++all;
    const auto at = std::find_if(told.begin(), told.end(), [&](const auto& t) { return t.first == code; });
    if (at != told.end()) ++at->second;
    else told.emplace_back(code, 1);
  };
  for (const LexiconMatch& m : document.lexicon_matches)
    if (const auto code = code_said(m); !code.empty() && story_of(document, m.tokens.begin) == story) count(code);
  for (const Mention& m : document.mentions) {
    if (m.kind != MentionKind::name || m.entity == kNoEntity) continue;
    const Entity& e = document.entities[m.entity.value];
    // countries are counted above
    if (e.type == vocabulary_->place && e.subtype != vocabulary_->country && e.story == story)
      count(attribute(e, "country"));
  }
  const auto most =
      std::max_element(told.begin(), told.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == told.end() || most->second * 3 < all * 2 || is_abroad(document, most->first, story)) return {};
  return most->first;
}

}  // namespace dramatis
