// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;

namespace {

/// "guerrillas of Red Front; rebels of Red Front": who belongs to whom.
std::string members_of(const std::string& text) {
  AnnotatedDocument document;
  test::read_whole(text, document);
  std::string out;
  for (const Relation& r : document.relations) {
    if (test::built_in_pack().vocabulary().name(r.type) != "memberOf") continue;
    out += (out.empty() ? "" : "; ") + std::string(document.text(r.head_span)) + " of " +
           std::string(document.text(r.tail_span));
  }
  return out;
}

}  // namespace

TEST_CASE("a noun group says whose people they are", "[unit]") {
  CHECK(members_of("Guerrillas of the Red Front shot a mayor.") == "Guerrillas of Red Front");
  CHECK(members_of("Members of the eighth wing of the Red Front shot a mayor.") == "Members of Red Front");
  CHECK(members_of("Residents of the town shot a mayor.").empty());
}

TEST_CASE("the rebels are those of the only movement that is named", "[unit]") {
  CHECK(members_of("The rebels killed two nurses. Guerrillas of the Red Front shot a mayor.") ==
        "The rebels of Red Front; Guerrillas of Red Front");
  CHECK(members_of("Guerrillas of the Red Front shot a mayor. The alleged terrorist killed two nurses.") ==
        "Guerrillas of Red Front");
  // two movements, or gunmen of whom nothing is known
  CHECK(members_of("Guerrillas of the Red Front shot a mayor. Guerrillas of the Blue Front shot a judge. The rebels "
                   "killed two nurses.") == "Guerrillas of Red Front; Guerrillas of Blue Front");
  CHECK(members_of("Guerrillas of the Red Front shot a mayor. The gunmen killed two nurses.") ==
        "Guerrillas of Red Front");
}
