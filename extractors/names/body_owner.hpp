// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whose a body is that many countries have, where the words around its name say it: one article tells of "Russia's
// Interior Ministry" and of Ukraine's, of the "US Embassy in Cairo" and the one in Amman.

#include <array>
#include <string_view>
#include <vector>

#include "extractors/names/document_memory.hpp"

namespace dramatis::names {

class BodyOwner {
 public:
  explicit BodyOwner(const Lexicon& lexicon);

  /// The code of the country: of the possessor before the name, for an embassy of the place behind it; empty if
  /// neither stands there.
  [[nodiscard]] std::string_view told_around(const MemoryInput& in, TokenSpan name) const;
  /// The code of the country with which the name begins or ends: "Russian Interior Ministry", "Parliament of Norway".
  [[nodiscard]] std::string_view told_in(const MemoryInput& in, TokenSpan name) const;
  /// "US Embassy": one in each country, and in none of those that it is named after.
  [[nodiscard]] bool is_abroad(const MemoryInput& in, TokenSpan name) const;

 private:
  [[nodiscard]] std::string_view country_at(const MemoryInput& in, std::uint32_t token, bool from) const;

  const Lexicon* lexicon_;
  LexiconId head_;
  std::array<LexiconId, 4> where_;
};

/// The bodies of one name in one article, by country.
class OwnedBodies {
 public:
  /// The body of that name and country: one that is known, or the one of which no country was told yet. kNoEntity if
  /// all of that name are others'.
  [[nodiscard]] EntityIndex find(std::uint32_t name, std::string_view country, EntityIndex last) const {
    bool has_other = false;
    for (const Owned& o : bodies_) {
      if (o.name == name && o.country == country) return o.entity;
      has_other = has_other || (o.name == name && o.entity == last);
    }
    return has_other ? kNoEntity : last;
  }
  void add(std::uint32_t name, std::string_view country, EntityIndex entity) {
    if (find(name, country, kNoEntity) == kNoEntity) bodies_.push_back({name, country, entity});
  }

 private:
  struct Owned {
    std::uint32_t name;
    std::string_view country;
    EntityIndex entity;
  };
  std::vector<Owned> bodies_;
};

}  // namespace dramatis::names
