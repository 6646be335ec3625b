// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;

namespace {

/// The texts of all names: "Anna Berg / Nordhavn Steel Inc".
std::string names_of(const std::string& text) {
  AnnotatedDocument document;
  test::read_whole(text, document);
  std::string out;
  for (const Mention& m : document.mentions) {
    if (m.kind != MentionKind::name) continue;
    out += (out.empty() ? "" : " / ") + std::string(document.text(m.span));
  }
  return out;
}

}  // namespace

TEST_CASE("an abbreviation that ends its sentence leaves the dot to the sentence", "[unit]") {
  CHECK(names_of("Anna Berg works for Nordhavn Steel Inc.") == "Anna Berg / Nordhavn Steel Inc");
  CHECK(names_of("“Anna Berg works for Nordhavn Steel Inc.”") == "Anna Berg / Nordhavn Steel Inc");
}

TEST_CASE("inside the sentence and in a heading the dot is the name's", "[unit]") {
  CHECK(names_of("Nordhavn Steel Inc. employs Anna Berg.") == "Nordhavn Steel Inc. / Anna Berg");
  CHECK(names_of("RICHMOND, Va.") == "RICHMOND / Va.");
}

TEST_CASE("the ends of relations and what takes part in events have the same words", "[unit]") {
  AnnotatedDocument document;
  test::read_whole("Anna Berg works for Nordhavn Steel Inc.", document);
  REQUIRE(document.relations.size() == 1);
  CHECK(document.text(document.relations[0].tail_span) == "Nordhavn Steel Inc");
  CHECK(document.entities[document.relations[0].tail.value].name == "Nordhavn Steel Inc.");
}
