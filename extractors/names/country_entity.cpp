// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/country_entity.hpp"

#include <algorithm>
#include <string>
#include <string_view>

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
  if (iso.empty()) return;
  constexpr std::string_view kKey = "country";
  const auto at = std::lower_bound(entity.attributes.begin(), entity.attributes.end(), kKey,
                                   [](const auto& pair, std::string_view k) { return pair.first < k; });
  if (at != entity.attributes.end() && at->first == kKey) return;
  entity.attributes.insert(at, {std::string(kKey), std::string(iso)});
}

}  // namespace dramatis::names
