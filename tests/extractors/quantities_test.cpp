// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <charconv>

#include "extractors/quantity_finder.hpp"
#include "extractors/time_spotter.hpp"
#include "tests/extractors/reading.hpp"
#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

std::string shortest(double value) {
  char buffer[32];
  const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
  REQUIRE(error == std::errc());
  return {buffer, end};
}

std::string quantities_of(std::string_view text) {
  const Reading& reading = Reading::shared();
  static const auto words = std::make_shared<const ValueWords>(reading.lexicon());
  static const auto spotter = make_time_spotter(words);
  static const auto finder = make_quantity_finder(reading.lexicon(), words);
  AnnotatedDocument document;
  reading.read(text, "2024-10-30", document);
  spotter->annotate(document, nullptr);
  finder->annotate(document, nullptr);
  std::string out;
  for (const Quantity& q : document.quantities) {
    if (!out.empty()) out += " ; ";
    std::string qualifier(name_of(q.qualifier));
    if (q.qualifier == Qualifier::at_least) qualifier = "at_least";
    if (q.qualifier == Qualifier::at_most) qualifier = "at_most";
    out += std::string(document.text(q.span)) + " = " + shortest(q.value) + " " + (q.unit.empty() ? "-" : q.unit) +
           " " + qualifier;
    if (q.has_range) out += " " + shortest(q.low) + ".." + shortest(q.high);
  }
  return out.empty() ? "-" : out;
}

}  // namespace

TEST_CASE("quantities get value, unit, hedge and range", "[unit]") {
  for (const Case& c : read_cases("quantities.cases")) {
    REQUIRE(c.fields.size() == 2);
    INFO("quantities.cases:" << c.line << ": " << c.fields[0]);
    CHECK(quantities_of(c.fields[0]) == c.fields[1]);
  }
}

TEST_CASE("a currency that several countries share is that of the country the article names most", "[unit]") {
  const auto unit_in = [](const std::string& text) {
    AnnotatedDocument document;
    read_whole(text, document);
    REQUIRE(document.quantities.size() == 1);
    return document.quantities[0].unit;
  };
  CHECK(unit_in("The firm in Manila paid 40 million pesos for the mill.") == "PHP");
  CHECK(unit_in("The firm paid 40 million pesos for the mill.") == "peso");
  CHECK(unit_in("A Ugandan court fined the bank 2 million shillings.") == "UGX");
  CHECK(unit_in("Egypt will spend 400 million pounds on the road.") == "EGP");
  CHECK(unit_in("Britain will spend 400 million pounds on a road in Egypt and one near London.") == "GBP");
  CHECK(unit_in("The firm paid 5 billion rupees.") == "INR");
  CHECK(unit_in("Islamabad was calm. The firm paid 5 billion rupees.") == "PKR");
}
