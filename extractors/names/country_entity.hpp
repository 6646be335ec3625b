// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the lexicon of countries says of one, written into its entity.

#include "lexicon/lexicon.hpp"
#include "model/entity.hpp"

namespace dramatis::names {

/// The gazetteer id of the entry ("wikidata:Q884", else "geonames:1835841"), or nothing.
[[nodiscard]] std::string country_gazetteer(const Lexicon& lexicon, EntryId entry);

/// Sets the entity's gazetteer id and its attribute `country` (ISO 3166); an attribute that it has stays.
void describe_country(const Lexicon& lexicon, EntryId entry, Entity& entity);

}  // namespace dramatis::names
