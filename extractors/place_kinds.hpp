// SPDX-License-Identifier: Apache-2.0
#pragma once

// What kind of place a name is by the words beside it: "Kursk *border region*", "Iten *village*", "the *villages* of
// Iten and Kapsowar", "Iten, *a town* in Kenya". The words stand in `place_word`; "a district of Berlin" is not Berlin.

#include <cstdint>
#include <vector>

#include "extractors/extractor.hpp"
#include "extractors/reserved_words.hpp"

namespace dramatis {

class PlaceKinds {
 public:
  /// What the neighbours of an entity's names say.
  struct Said {
    TypeId kind = kNoType;    ///< the first that is said
    std::uint32_t names = 0;  ///< mentions by name
    std::uint32_t said = 0;   ///< of these, beside such words
    bool listed = false;      ///< of several: "the *stations* of Tarn and Holm"
    bool town = false;        ///< it may be the town of that name: "Tarn *municipality*"
    [[nodiscard]] bool mostly() const { return kind != kNoType && 4 * said >= 3 * names; }
  };

  explicit PlaceKinds(const Knowledge& knowledge);

  /// For each entity; only places are read. Linear.
  void read(const AnnotatedDocument& document, std::vector<Said>& said) const;
  /// By its own first word: "*Lake* Kyoga".
  [[nodiscard]] TypeId of_first_word(const AnnotatedDocument& document, TokenSpan name) const;

 private:
  struct Word {
    TypeId kind = kNoType;
    bool behind = false;  ///< beside a name: "the Tarn road" leads to Tarn
    bool first = false;   ///< begins names
    bool town = false;    ///< an area, but it may be the town of its name
  };
  struct Beside {
    TypeId kind = kNoType;
    bool many = false;  ///< "Iten and Kapsowar *villages*"
    bool town = false;
    bool opens = false;  ///< "the *villages* of Iten and Kapsowar"
  };

  [[nodiscard]] Beside word_at(const AnnotatedDocument& document, std::uint32_t token) const;
  [[nodiscard]] Beside behind(const AnnotatedDocument& document, std::uint32_t end) const;
  [[nodiscard]] Beside before(const AnnotatedDocument& document, std::uint32_t begin) const;
  [[nodiscard]] Beside apposed(const AnnotatedDocument& document, std::uint32_t comma) const;

  const Vocabulary* vocabulary_;
  TypeId town_;
  ReservedWords<Word> words_;
  ReservedSet of_, definite_;
};

}  // namespace dramatis
