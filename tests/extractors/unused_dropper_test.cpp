// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;

namespace {

/// What becomes a node without a name, and in brackets the arguments that keep only their words.
std::string unnamed(const std::string& text) {
  AnnotatedDocument document;
  test::read_whole(text, document);
  std::string out;
  for (const Entity& e : document.entities)
    if (!e.named) out += (out.empty() ? "" : " / ") + e.name;
  for (const Event& event : document.events)
    for (const Argument& a : event.arguments)
      if (a.entity == kNoEntity && a.event == kNoEvent && a.quantity == kNoQuantity)
        out += (out.empty() ? "(" : " (") + std::string(document.text(a.span)) + ')';
  return out;
}

}  // namespace

TEST_CASE("whom nothing tells from others is kept where something happened", "[unit]") {
  CHECK(unnamed("Police arrested protesters in Tarn.") == "Police / protesters");
  CHECK(unnamed("Kenya urged donors to help Tarn.").find("donors /") == std::string::npos);
  CHECK(unnamed("Kenya appealed to donors.") == "(donors)");
  CHECK(unnamed("Kenya may meet experts.") == "(experts)");
}

TEST_CASE("a number, a country, a name and an article tell", "[unit]") {
  CHECK(unnamed("Kenya may meet nine experts.") == "experts");
  CHECK(unnamed("Kenya may meet Danish experts.") == "Danish experts");
  CHECK(unnamed("Kenya may meet the rebels.") == "rebels");
  CHECK(unnamed("Kenya appealed to Anna Berg's supporters.") == "Anna Berg's supporters");
}

TEST_CASE("a place that no name was found for is none", "[unit]") {
  CHECK(unnamed("Gunmen killed Anna Berg in the area.") == "Gunmen (the area)");
  CHECK(unnamed("Gunmen killed Anna Berg in a village.") == "Gunmen / village");
}
