// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/country_of_adjective.hpp"

#include <algorithm>
#include <string>

#include "extractors/byte_search.hpp"
#include "extractors/names/country_entity.hpp"

namespace dramatis {

CountryOfAdjective::CountryOfAdjective(const Knowledge& knowledge)
    : lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      nationality_(lexicon_->lexicon("nationality")),
      country_(lexicon_->lexicon("country")) {
  if (country_ == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon_->entries(country_);
  for (EntryId entry = range.first; entry < range.last; ++entry)
    countries_.emplace_back(lexicon_->canonical(entry), entry);
  std::sort(countries_.begin(), countries_.end());
}

EntryId CountryOfAdjective::entry_of(std::string_view country) const {
  const auto at = std::lower_bound(countries_.begin(), countries_.end(), country,
                                   [](const auto& pair, std::string_view name) { return pair.first < name; });
  return at != countries_.end() && at->first == country ? at->second : kNoEntry;
}

EntityIndex CountryOfAdjective::find_or_add(AnnotatedDocument& document, TokenSpan tokens) const {
  const auto& matches = document.lexicon_matches;
  auto at = match_from(document, tokens.begin);
  for (; at != matches.end() && at->tokens.begin < tokens.end; ++at) {
    // "the Norwegian attack", "the Norwegians", but "five Norwegian officers" are no country
    const bool is_name = at->lexicon == country_ && at->tokens == tokens;
    if ((at->lexicon != nationality_ && !is_name) || at->tokens.end != tokens.end ||
        at->tokens.begin.value > tokens.begin.value + 1)
      continue;
    if (at->tokens.begin > tokens.begin && document.token(tokens.begin).tag == Tag::CD) continue;
    const std::string_view place = is_name ? lexicon_->canonical(at->entry) : lexicon_->feature(at->entry, "place");
    if (place.empty() || (!is_name && lexicon_->feature(at->entry, "country").empty())) return kNoEntity;
    const EntryId entry = entry_of(place);
    // "the Republic of Korea … the South Korean president"
    const std::string id = entry == kNoEntry ? std::string() : names::country_gazetteer(*lexicon_, entry);
    for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
      const Entity& e = document.entities[i];
      if (e.type != vocabulary_->place || !e.named) continue;
      if (e.name == place || (!id.empty() && e.gazetteer == id) ||
          std::binary_search(e.aliases.begin(), e.aliases.end(), place))
        return EntityIndex(i);
    }
    Entity country;
    country.type = vocabulary_->place;
    country.subtype = vocabulary_->country;
    country.name = place;
    std::string key(place);
    std::transform(key.begin(), key.end(), key.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    country.keys.push_back(std::move(key));
    if (entry != kNoEntry) names::describe_country(*lexicon_, entry, country);
    country.story = document.document.zones[document.sentence_of(tokens.begin).zone].story;
    document.entities.push_back(std::move(country));
    return EntityIndex(static_cast<std::uint32_t>(document.entities.size() - 1));
  }
  return kNoEntity;
}

}  // namespace dramatis
