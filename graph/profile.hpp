// SPDX-License-Identifier: Apache-2.0
#pragma once

// What documents say of an entity beside its name: the evidence by which two bearers of one
// name are told apart, or two spellings brought together.

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/link_set.hpp"

namespace dramatis {

/// Numbers strings in order of first sight. Documents are read in their order, so numbers do
/// not depend on how they came.
class Interner {
 public:
  std::uint32_t id(std::string_view text);
  [[nodiscard]] const std::string& text(std::uint32_t id) const { return *texts_[id]; }
  [[nodiscard]] std::size_t size() const { return texts_.size(); }

 private:
  struct Hash {
    using is_transparent = void;  // NOLINT(readability-identifier-naming): the standard library looks for it
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> ids_;  // look-up only, never iterated
  std::vector<const std::string*> texts_;
};

using IdSet = std::vector<std::uint32_t>;  ///< ascending, unique

[[nodiscard]] std::size_t common(const IdSet& a, const IdSet& b);
void unite(IdSet& into, const IdSet& from);

struct Profile {
  IdSet nationalities;
  IdSet title_words;  ///< of titles and positions, four letters and more
  IdSet ties;         ///< names at the other end of its relations
  IdSet gazetteers;
  IdSet homes;  ///< country of a body whose name does not say it ("Parliament"): the one it is tied to, else the one
                ///< that is usually meant, if its document speaks of it, else the one that it speaks of most
  bool is_shared_name = false;  ///< such a body
  bool male = false;
  bool female = false;
  bool is_country = false;
  bool is_other_place = false;  ///< a place known to be something else than a country

  void add(const Profile& other);
  [[nodiscard]] std::size_t strength() const {
    return gazetteers.size() + nationalities.size() + title_words.size() + ties.size();
  }
};

/// The countries that a document speaks of, by code.
struct DocumentCountries {
  std::map<std::string, std::uint64_t> mentions;
  std::string most;  ///< of equal ones the first by code; empty if there is none
  std::uint64_t all = 0;

  /// More than two of three mentions are of one country, and it is not named in passing.
  [[nodiscard]] bool is_clear() const { return all > 1 && 3 * mentions.at(most) > 2 * all; }
};

/// Profiles of all units, and the names that stand in each document.
class Profiles {
 public:
  Profiles(const LinkSet& set, const Vocabulary& vocabulary);

  [[nodiscard]] const Profile& of(UnitIndex unit) const { return profiles_[unit.value]; }
  /// Folded names of the document's named entities; those in very many documents left out.
  [[nodiscard]] const IdSet& context(std::uint32_t document) const { return contexts_[document]; }
  /// The unit's name, folded.
  [[nodiscard]] const std::string& folded(UnitIndex unit) const { return names_.text(folded_[unit.value]); }
  /// The unit's own folded names, aliases among them.
  [[nodiscard]] const IdSet& own_names(UnitIndex unit) const { return own_names_[unit.value]; }
  /// Of each unit that is a body of state or a party whose name does not say of which country, the code of that country
  /// where its document does; else empty.
  [[nodiscard]] const std::vector<std::string>& homes() const { return homes_; }

 private:
  void read_document(std::uint32_t document);
  void find_homes(std::uint32_t document);
  [[nodiscard]] DocumentCountries countries_of(std::uint32_t document);
  [[nodiscard]] std::uint32_t key_of(UnitIndex unit);
  [[nodiscard]] std::string country_code(UnitIndex country);
  void drop_frequent_names();

  const LinkSet& set_;
  const Vocabulary& vocabulary_;
  Interner names_;
  std::vector<Profile> profiles_;
  std::vector<IdSet> own_names_;
  std::vector<std::uint32_t> folded_;  // in `names_`
  std::vector<IdSet> contexts_;
  std::vector<std::string> homes_;
};

/// Two bearers of one name cannot be the same: known genders differ; nationalities are known and
/// differ while no tie is shared; gazetteer entries differ; a country against a town; parliaments of two countries.
[[nodiscard]] bool contradicts(const Profile& a, const Profile& b);

/// Bodies whose name does not say whose they are ("Parliament"), and of one of them nothing else does.
[[nodiscard]] bool may_be_of_two_states(const Profile& a, const Profile& b);

/// Both have titles and ties, and share neither: "John Smith, a striker for Leeds", "John Smith,
/// chairman of Boeing". Not enough by itself, since people change offices.
[[nodiscard]] bool has_other_role(const Profile& a, const Profile& b);

/// How much speaks for identity: 4 for a gazetteer entry, 2 for a tie, 1 for a title word, 1 for a nationality.
[[nodiscard]] int agreement(const Profile& a, const Profile& b);

}  // namespace dramatis
