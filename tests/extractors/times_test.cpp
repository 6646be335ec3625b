// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "extractors/time_resolver.hpp"
#include "extractors/time_spotter.hpp"
#include "tests/extractors/reading.hpp"

using namespace dramatis;
using namespace dramatis::testing;

namespace {

std::string times_of(std::string_view text, std::string_view published) {
  const Reading& reading = Reading::shared();
  static const auto words = std::make_shared<const ValueWords>(reading.lexicon());
  static const auto spotter = make_time_spotter(words);
  static const auto resolver = make_time_resolver(words);
  AnnotatedDocument document;
  reading.read(text, published, document);
  spotter->annotate(document, nullptr);
  resolver->annotate(document, nullptr);
  std::string out;
  for (const TimeExpression& time : document.times) {
    if (!out.empty()) out += " ; ";
    out += std::string(document.text(time.span)) + " " + std::string(name_of(time.type)) + " " +
           (time.value.empty() ? "-" : time.value);
  }
  return out.empty() ? "-" : out;
}

}  // namespace

TEST_CASE("time expressions get their extents, types and values", "[unit]") {
  for (const Case& c : read_cases("times.cases")) {
    REQUIRE(c.fields.size() == 3);
    INFO("times.cases:" << c.line << ": " << c.fields[1]);
    CHECK(times_of(c.fields[1], c.fields[0]) == c.fields[2]);
  }
}

TEST_CASE("without a publication date the first full date of the text anchors the others", "[unit]") {
  CHECK(times_of("On May 5, 1998, the ferry sank. Divers came the following day. It was raised last month.", "") ==
        "May 5, 1998 DATE 1998-05-05 ; the following day DATE 1998-05-06 ; last month DATE 1998-04");
}
