// SPDX-License-Identifier: Apache-2.0
#pragma once

// Unnamed people of an organization that their noun group names: "*Nordhavn Bank* clerks", "guerrillas of the *Red
// Front*". Said only of who takes part in an event: others would fill the graph with dots.

#include "extractors/extractor.hpp"

namespace dramatis {

class Memberships {
 public:
  explicit Memberships(const Knowledge& knowledge);

  /// Adds `memberOf` once for each such group and organization. Linear in arguments, with a search for each.
  void add(AnnotatedDocument& document) const;

 private:
  [[nodiscard]] const Mention* organization_in(const AnnotatedDocument& document, TokenSpan tokens) const;
  [[nodiscard]] const Mention* organization_of(const AnnotatedDocument& document, const Mention& people) const;

  const Vocabulary* vocabulary_;
  TypeId member_of_;
};

}  // namespace dramatis
