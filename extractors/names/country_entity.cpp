// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/country_entity.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "extractors/entity_attributes.hpp"

namespace dramatis::names {

std::string country_gazetteer(const Lexicon& lexicon, EntryId entry) {
  if (const std::string_view wikidata = lexicon.feature(entry, "wikidata"); !wikidata.empty())
    return "wikidata:" + std::string(wikidata);
  if (const std::string_view geonames = lexicon.feature(entry, "geonames"); !geonames.empty())
    return "geonames:" + std::string(geonames);
  return {};
}

void describe_country(const Lexicon& lexicon, EntryId entry, Entity& entity) {
  if (std::string id = country_gazetteer(lexicon, entry); !id.empty()) entity.gazetteer = id;
  const std::string_view iso = lexicon.feature(entry, "country");
  if (!iso.empty()) add_attribute(entity, "country", std::string(iso));
}

}  // namespace dramatis::names
