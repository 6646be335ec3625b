// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which entities of which documents are one. Ordered sieves, the surest first; each is named and
// every unit keeps the name of the rule that brought it in:
//
//   gazetteer        same type, same gazetteer entry
//   same-name        same folded name, nothing that contradicts (homonyms are told apart here)
//   transliteration  same spelling skeleton: "Zelensky", "Zelenskyy"
//   name-order       same parts in another order, with further evidence: "Yoon Suk Yeol", "Suk Yeol Yoon"
//   middle-name      a part or initial more in the middle, with further evidence: "George W. Bush"
//   spelling         one letter apart in one part, same role: "Sybiha", "Sibiga"
//   acronym          one document gives both forms; or the capitals agree, with common context
//   alias            one document uses both names, with common context
//   copy             an unnamed one in two copies of one text: "a spokesman"
//   surname          a surname alone: the only bearer in all documents, with common role or context; of several the
//                    one with whose documents it has much more in common
//
// Nothing depends on the order in which documents came: units are numbered by document id, and
// wherever a choice must be made it falls on the lower number.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/link_set.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

enum class LinkRule : std::uint8_t {
  founding,
  gazetteer,
  same_name,
  transliteration,
  name_order,
  middle_name,
  spelling,
  listed,  // "GOP", "Republican Party": forms of one entry of a list
  acronym,
  alias,
  place_form,  // "Kursk" (the region), "Kursk Oblast"
  surname,
  copy,
  same_part  // by `link_participants`
};
[[nodiscard]] std::string_view name_of(LinkRule rule);  ///< "same-name"

inline constexpr std::uint32_t kNoCluster = 0xFFFF'FFFFU;

struct EntityClusters {
  std::vector<std::uint32_t> cluster;           ///< of each unit; `kNoCluster` for one that becomes no node
  std::vector<LinkRule> rule;                   ///< of each unit
  std::vector<std::string> home;                ///< of each unit: `Profiles::homes`
  std::vector<std::vector<UnitIndex>> members;  ///< of each cluster, ascending; clusters by first member
};

/// Near linear: candidates come from blocks of equal keys.
[[nodiscard]] EntityClusters link_entities(const LinkSet& set, const Vocabulary& vocabulary);

}  // namespace dramatis
