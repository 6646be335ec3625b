// SPDX-License-Identifier: Apache-2.0
#pragma once

// Entities of one document and their mentions in the text. An entity is what one document
// holds to be one person, organization, place, group or thing; the graph links them further.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/few.hpp"
#include "model/offsets.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

inline constexpr EntityIndex kNoEntity{0xFFFF'FFFFU};
inline constexpr MentionIndex kNoMention{0xFFFF'FFFFU};

enum class MentionKind : std::uint8_t { name, nominal, pronoun };
enum class Gender : std::uint8_t { unknown, male, female, neuter };

[[nodiscard]] std::string_view name_of(MentionKind kind);
[[nodiscard]] std::string_view name_of(Gender gender);  ///< "" for unknown

/// A reference of the text to an entity. `span` is the name alone ("J. P. van Hoorn"),
/// without title, "the" and possessive; `extent` is the whole noun group ("Gen. J. P. van Hoorn").
struct Mention {
  EntityIndex entity = kNoEntity;
  ByteSpan span;
  TokenSpan tokens;  ///< of `span`; empty when read back from JSON
  TokenSpan extent;
  MentionKind kind = MentionKind::name;
  std::string_view rule;   ///< rule that found it; lives as long as the rule pack or the document's arena
  std::string_view sieve;  ///< coreference sieve that linked it, or empty
};

/// One entry for each entity of the document, ordered by first mention.
struct Entity {
  TypeId type = kNoType;
  TypeId subtype = kNoType;
  bool named = true;
  std::uint8_t story = 1;
  Gender gender = Gender::unknown;
  std::uint32_t number = 1;  ///< how many: 1, or the count of a group; 0 for "many"
  std::string name;          ///< fullest name, or the head noun group of an unnamed one
  Few<std::string> aliases;  ///< other names used in the document, sorted
  Few<std::string> keys;     ///< folded, romanized forms for linking, sorted
  RareText given, family;    ///< name parts of a person, where known
  RareText nationality;      ///< ISO 3166-1 alpha-2, or empty
  RareText gazetteer;        ///< "geonames:2643743" or "wikidata:Q30" where the choice is safe
  Few<std::string> same_as;  ///< IRIs
  Few<std::pair<std::string, std::string>> attributes;  ///< sorted by key: title, age …
};

}  // namespace dramatis
